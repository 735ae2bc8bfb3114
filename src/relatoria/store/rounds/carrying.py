"""The next round: open messages carried over, each knowing the one it continues."""

from __future__ import annotations

from dataclasses import replace

from django.db import transaction

from relatoria.store import journal
from relatoria.store.models import DraftMessage, Review, Round
from relatoria.store.rounds.opening import create, new_message, settings_of


def carry_over(round_: Round, by: str) -> Round:
    """A draft round after ``round_`` with its settings, but for the deadline, and its open
    messages; reactions stay where they were given.
    """
    with transaction.atomic():
        made = create(replace(settings_of(round_), closes_at=None, follows=round_), by)
        rows = DraftMessage.objects.filter(
            round=round_, review=Review.ACCEPTED.value, ended_by=None
        )
        for row in rows:
            new_message(
                made, row.texts, row.original, authors=row.authors, statements=row.statements,
                about_participants=row.about_participants, carried_from=row,
            )  # fmt: skip
        act = journal.Act("carry-over", "round", made.key, before=round_.key, after=len(rows))
        journal.append(by, [act])
    return made
