"""Commitments, reports and findings as pages show them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Commitment, CommitmentReport, LinkState
from relatoria.store.queries.links import SourceLink, source_link


@dataclass(frozen=True, slots=True)
class CommitmentCard:
    """A commitment in a list."""

    key: str
    text: str
    language: str
    instrument: str
    paragraph: str
    forum: str
    """Identifier of the process."""
    kind: str
    adopted: str
    due: str
    period_months: int
    addressees: tuple[str, ...]
    """Country codes and names; none = all who adopted the instrument."""
    themes: tuple[str, ...]
    rests_on: tuple[str, ...]
    carriers: tuple[str, ...]
    recommended_by: tuple[str, ...]
    response: str


@dataclass(frozen=True, slots=True)
class Evidence:
    """A file that shows what a report says, published by its owner."""

    name: str
    url: str

    @property
    def is_link(self) -> bool:
        """Whether its address leads to a page of the web, or to a file that this site gives."""
        return self.url.startswith(("https://", "http://", "/evidence/"))


@dataclass(frozen=True, slots=True)
class ReportCard:
    """A report as it was made."""

    key: str
    reporter: str
    reporter_kind: str
    country: str
    date: str
    text: str
    achievements: str
    limitations: str
    next_steps: str
    paragraphs: tuple[str, ...]
    """As printed."""
    evidence: tuple[Evidence, ...]
    language: str
    linked: str
    """unlinked, suggested or confirmed: the furthest state of its links."""
    commitments: tuple[str, ...]
    """Keys of the commitments it answers."""
    source: SourceLink | None
    start: int | None

    @property
    def words(self) -> str:
        """Everything it tells, for matching."""
        parts = (self.text, self.achievements, self.limitations, self.next_steps)
        return "\n".join(part for part in parts if part)


def commitment_card(row: Commitment) -> CommitmentCard:
    """The card of ``row``."""
    return CommitmentCard(
        row.key, row.text, row.language, row.instrument, row.paragraph, row.forum, row.kind,
        row.adopted, row.due, row.period_months, tuple(row.addressees), tuple(row.themes),
        tuple(row.rests_on), tuple(row.carriers), tuple(row.recommended_by), row.response,
    )  # fmt: skip


def report_cards(rows: Iterable[CommitmentReport], viewer: Viewer) -> tuple[ReportCard, ...]:
    """The cards of ``rows`` in their order; private files and hidden commitments left out."""
    listed = list(rows)
    answered: dict[int, list[str]] = defaultdict(list)
    links = access.commitment_links(viewer).filter(
        report__in=[row.pk for row in listed], state=LinkState.CONFIRMED.value
    )
    ordered = links.order_by("commitment__ordinal").values_list("report_id", "commitment__key")
    for report, commitment in ordered:
        answered[report].append(commitment)
    return tuple(_report(row, answered[row.pk]) for row in listed)


def _report(row: CommitmentReport, commitments: Sequence[str]) -> ReportCard:
    return ReportCard(
        row.key, row.reporter, row.reporter_kind, row.country, row.date, row.text,
        row.achievements, row.limitations, row.next_steps, tuple(row.paragraphs),
        tuple(
            Evidence(one.get("name", ""), one.get("url", ""))
            for one in row.evidence
            if one.get("public")
        ),
        row.language, row.linked, tuple(commitments),
        source_link(row.expression) if row.expression else None, row.start,
    )  # fmt: skip
