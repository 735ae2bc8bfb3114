"""Entries of follow-up pages that `relatoria add` read, as reports on commitments."""

from __future__ import annotations

from collections.abc import Iterable

from relatoria.followup.commitments.shipped import shipped_commitments
from relatoria.followup.imports.pages import reporters_in, reports_in
from relatoria.followup.register import register_of
from relatoria.model import Record
from relatoria.store.followup.columns import commitment_of
from relatoria.store.followup.loading import load
from relatoria.store.followup.types import Release
from relatoria.store.models import Commitment, Stage
from relatoria.store.rows import among

FRAMEWORK = "summits"
"""Whose paragraphs a follow-up page speaks of where the register knows no other."""


def take_in(sources: Iterable[tuple[int, Record]], by: str) -> None:
    """Load the reports of each source, given by the number of its expression and its record.

    Whoever may see the source may see them. The framework's items come along as commitments.
    """
    for number, record in sources:
        if not record.reports:
            continue
        shipped = {one.id: one for one in shipped_commitments(FRAMEWORK)}
        there = set(among(Commitment.objects.values_list("key", flat=True), "key", shipped))
        lacking = [one for key, one in shipped.items() if key not in there]
        load(register_of(lacking), Release(by, name=FRAMEWORK))
        cited = {one for entry in record.reports for one in entry.paragraphs}
        known = Commitment.objects.filter(stage=Stage.PUBLISHED.value)
        numbered = [commitment_of(row) for row in among(known, "paragraph", _plain(cited))]
        reports = reports_in(record, commitments=(*numbered, *lacking))
        load(
            register_of(reports=reports, reporters=reporters_in(record)),
            Release(by, name=record.document.name, expression=number),
        )


def _plain(cited: Iterable[str]) -> list[str]:
    return sorted({one.rpartition(" ")[2].strip(" .()") for one in cited})
