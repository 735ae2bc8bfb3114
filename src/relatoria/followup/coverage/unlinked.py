"""Reports that are tied to no commitment, each with what it may answer."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.followup.commitments.provisions import AdoptedText
from relatoria.followup.linking.suggesting import Coder, Suggestion, suggest
from relatoria.followup.types import Report


@dataclass(frozen=True, slots=True)
class Unlinked:
    """A report without a link, and suggestions that wait for a person."""

    report: Report
    suggestions: tuple[Suggestion, ...]
    unresolved: tuple[str, ...]
    """Paragraphs it cites that mean no single known commitment."""


def unlinked(
    reports: Iterable[Report],
    framework: str = "",
    *,
    coder: Coder | None = None,
    adopted: AdoptedText | None = None,
    most: int = 3,
) -> list[Unlinked]:
    """The unlinked among ``reports``, by date; with suggestions where ``framework`` is named."""
    found = [one for one in reports if not one.is_linked]
    return [
        Unlinked(
            one,
            tuple(
                suggest(
                    one.words,
                    framework,
                    language=one.language or "en",
                    coder=coder,
                    adopted=adopted,
                    most=most,
                )
            )
            if framework
            else (),
            one.paragraphs,
        )
        for one in sorted(found, key=lambda one: (one.date, one.id))
    ]
