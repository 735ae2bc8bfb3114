"""From paragraph numbers that a report cites to the commitments they mean.

A number alone may stand in several instruments. It is a link where one of them fits: the one the
report names, else the only one adopted before the report. Otherwise the candidates are shown and
a person decides.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from relatoria.followup.types import Commitment, Link, LinkOrigin, Report
from relatoria.schemes.names import words_of


@dataclass(frozen=True, slots=True)
class Cited:
    """A number a report cites, with the commitments it may mean; one = resolved."""

    printed: str
    candidates: tuple[str, ...]

    @property
    def resolved(self) -> str | None:
        """The one commitment it means, or ``None``."""
        return self.candidates[0] if len(self.candidates) == 1 else None


def resolve(report: Report, commitments: Iterable[Commitment]) -> list[Cited]:
    """What each paragraph that ``report`` cites may mean among ``commitments``."""
    by_number: dict[str, list[Commitment]] = {}
    for one in {each.id: each for each in commitments}.values():
        if one.paragraph:
            by_number.setdefault(_plain(one.paragraph), []).append(one)
    return [
        Cited(printed, tuple(one.id for one in _fitting(printed, report, by_number)))
        for printed in report.paragraphs
    ]


def with_cited_links(report: Report, commitments: Iterable[Commitment]) -> Report:
    """``report`` with a link for every paragraph it cites that means one commitment."""
    known = {link.commitment for link in report.links}
    made = [
        Link(one.resolved, LinkOrigin.CITED)
        for one in resolve(report, commitments)
        if one.resolved and one.resolved not in known
    ]
    return replace(report, links=(*report.links, *made)) if made else report


def _fitting(
    printed: str, report: Report, by_number: dict[str, list[Commitment]]
) -> Sequence[Commitment]:
    qualifier, _, number = printed.rpartition(" ")
    found = by_number.get(_plain(number), [])
    named = [
        one for one in found if _names(one, (*report.instruments, *([qualifier] * bool(qualifier))))
    ]
    if named or qualifier:
        return named
    # A report cannot answer what was adopted after it.
    return [one for one in found if not report.date or not one.adopted or _before(one, report)]


def _before(commitment: Commitment, report: Report) -> bool:
    return commitment.adopted <= report.date[: max(len(commitment.adopted), 4)]


def _names(commitment: Commitment, printed: Iterable[str]) -> bool:
    """Whether one of the printed names stands in the commitment's instrument, word for word."""
    instrument = words_of(commitment.instrument)
    return any((words := words_of(name)) and set(words) <= set(instrument) for name in printed)


def _plain(number: str) -> str:
    return number.strip(" .()").lower()
