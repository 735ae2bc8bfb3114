"""The next round: open messages carried over, each knowing the one it continues."""

from __future__ import annotations

from django.db import transaction

from relatoria.store import journal
from relatoria.store.models import DraftMessage, Review, Round
from relatoria.store.rounds.opening import RoundSettings, create, new_message


def carry_over(round_: Round, settings: RoundSettings, by: str) -> Round:
    """A draft round after ``round_`` with its open messages; reactions stay where they were given.

    Raises InputError where the settings do not go together.
    """
    with transaction.atomic():
        made = create(settings, by)
        Round.objects.filter(pk=made.pk).update(follows=round_)
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
    made.refresh_from_db()
    return made
