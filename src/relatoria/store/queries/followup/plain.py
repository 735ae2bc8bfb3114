"""Rows as entries of the craft, with the columns alone that a sheet reads: hundreds at a time."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING

from relatoria.followup.types import Commitment as Promised
from relatoria.followup.types import Link, LinkOrigin, Report, ReporterKind

if TYPE_CHECKING:
    from django.db.models import QuerySet

    from relatoria.store.models import Commitment, CommitmentLink, CommitmentReport

_COMMITMENT = (
    "pk", "key", "text", "instrument", "paragraph", "addressees", "adopted", "themes", "rests_on",
    "carriers", "language",
)  # fmt: skip
_REPORT = (
    "pk", "key", "reporter", "text", "date", "reporter_kind", "country", "language", "source",
    "achievements", "limitations", "next_steps",
)  # fmt: skip


def promised_rows(rows: QuerySet[Commitment]) -> dict[int, Promised]:
    """Commitments by number, without budget, donors, indicators and calendar."""
    return {
        number: Promised(
            key, text, instrument, paragraph, addressees=tuple(addressees), adopted=adopted,
            themes=tuple(themes), rests_on=tuple(treaties), carriers=tuple(carriers),
            language=language,
        )
        for number, key, text, instrument, paragraph, addressees, adopted, themes, treaties,
        carriers, language in rows.values_list(*_COMMITMENT)
    }  # fmt: skip


def told_rows(rows: QuerySet[CommitmentReport], links: QuerySet[CommitmentLink]) -> list[Report]:
    """Reports with those of ``links`` that are theirs, without figures and evidence."""
    listed = list(rows.values_list(*_REPORT))
    found: dict[int, list[Link]] = defaultdict(list)
    theirs = links.filter(report__in=[row[0] for row in listed]).order_by()
    for report, commitment in theirs.values_list("report_id", "commitment__key"):
        found[report].append(Link(commitment, LinkOrigin.CITED))
    return [
        Report(
            key, reporter, text, date, ReporterKind(kind), country, achievements, limitations,
            next_steps, links=tuple(found.get(number, ())), language=language, source=source,
        )
        for number, key, reporter, text, date, kind, country, language, source, achievements,
        limitations, next_steps in listed
    ]  # fmt: skip
