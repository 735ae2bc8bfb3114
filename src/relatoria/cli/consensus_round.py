"""A round of a register, as ``relatoria consensus`` takes it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from relatoria.errors import UsageError

if TYPE_CHECKING:
    from relatoria.formats.polis_csv import Conversation


def read_round(key: str, register: str | None, by: str) -> tuple[Conversation, dict[str, str]]:
    """The round ``key`` and, where ``by`` says what, the group each participant declared.

    Raises UsageError where the register has no such round, naming those it has.
    """
    from relatoria.web.opening import open_register

    open_register(register, create=False)
    from relatoria.store.models import Round
    from relatoria.store.queries.rounds.votes import declared
    from relatoria.store.rounds.polis import conversation_of

    row = Round.objects.filter(key=key).first()
    if row is None:
        known = ", ".join(Round.objects.values_list("key", flat=True)[:10]) or "none"
        raise UsageError(
            "there is neither a folder nor a round of this name",
            where=key,
            why=f"the rounds of the register: {known}",
            remedy="Name a folder as Polis exports it, or the key of a round",
        )
    conversation = conversation_of(row)
    if not by:
        return conversation, {}
    # The conversation numbers participants by their place in the round.
    place = {
        number: str(at)
        for at, number in enumerate(row.participants.order_by("id").values_list("pk", flat=True))
    }
    return conversation, {place[number]: name for number, name in declared(row, by).items()}
