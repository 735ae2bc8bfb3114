"""Other wordings that participants propose, and what facilitators make of them."""

from __future__ import annotations

from django.db import transaction
from django.utils import timezone

from relatoria.errors import InputError
from relatoria.store import journal
from relatoria.store.models import (
    Amendment,
    AmendmentState,
    DraftMessage,
    Manner,
    RoundParticipant,
)
from relatoria.store.rounds.lineage import reword
from relatoria.store.rounds.opening import Wording, checked_texts
from relatoria.store.transactions import one_writer


def propose(
    participant: RoundParticipant, message: DraftMessage, text: str, language: str, reason: str
) -> Amendment:
    """Another wording of ``message`` by ``participant``.

    Raises InputError where the round takes no positions or is closed, the message is not open, or
    the words are those it has.
    """
    round_ = message.round
    if round_.manner != Manner.POSITIONS.value or participant.round_id != round_.pk:
        raise InputError("amendments are proposed where positions are taken", where=round_.key)
    if not round_.takes_votes(timezone.now()) or not message.takes_reactions:
        raise InputError("this message is not open to amendments", where=message.key)
    worded = checked_texts({language: text}, language)[language]
    if worded == message.texts.get(language, ""):
        raise InputError("the amendment says what the message says", where=message.key)
    return Amendment.objects.create(
        message=message, participant=participant, language=language, text=worded,
        reason=reason.replace("\x00", "").strip()[:4_000],
    )  # fmt: skip


def decide(amendment: Amendment, accepted: bool, by: str, reason: str = "") -> DraftMessage | None:
    """Accept an amendment (the message it makes is returned) or refuse it, with the reason.

    Raises InputError where it was decided before, or a refusal has no reason.
    """
    if not accepted and not reason.strip():
        raise InputError("a refusal needs its reason", remedy="Say why in a few words")
    with one_writer():
        state = AmendmentState.ACCEPTED if accepted else AmendmentState.REFUSED
        changed = Amendment.objects.filter(
            pk=amendment.pk, state=AmendmentState.PROPOSED.value
        ).update(state=state.value, decided_by=by, decision_reason=reason.strip())
        if not changed:
            raise InputError("this amendment was decided on before", where=str(amendment.pk))
        act = journal.Act(
            f"amendment-{state.value}", "draft-message", amendment.message.key,
            after={"text": amendment.text, "language": amendment.language}, reason=reason.strip(),
        )  # fmt: skip
        journal.append(by, [act])
        if not accepted:
            return None
        author = amendment.participant.delegation or amendment.participant.name
        wording = Wording(
            {amendment.language: amendment.text}, amendment.language, (author,) if author else ()
        )
        return reword(amendment.message, wording, by, reason)


def withdraw(amendment: Amendment, participant: RoundParticipant) -> None:
    """Take one's own proposal back. Raises InputError where it is another's or decided on."""
    with transaction.atomic():
        changed = Amendment.objects.filter(
            pk=amendment.pk, participant=participant, state=AmendmentState.PROPOSED.value
        ).update(state=AmendmentState.REFUSED.value, decision_reason="withdrawn")
    if not changed:
        raise InputError("this amendment cannot be withdrawn", where=str(amendment.pk))
