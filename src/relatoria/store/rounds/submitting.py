"""Statements that participants submit, and what moderators decide about them, with the reason."""

from __future__ import annotations

from collections.abc import Iterable

from django.db import transaction
from django.db.models import F

from relatoria.errors import InputError
from relatoria.store import journal, limiting
from relatoria.store.models import DraftMessage, Moderation, Review, Round, RoundParticipant
from relatoria.store.rounds.opening import checked_texts, new_message
from relatoria.store.transactions import one_writer


def submit(
    participant: RoundParticipant, text: str, language: str, address: str = ""
) -> DraftMessage:
    """A statement of ``participant``, waiting or shown at once as the round says.

    Raises InputError where the round takes none, or the text is blank, too long or there already;
    LimitExceeded where too many came from ``address``.
    """
    round_ = participant.round
    if not (round_.submissions and round_.takes_votes()):
        raise InputError("this round takes no statements now", where=round_.key)
    worded = checked_texts({language: " ".join(text.split())}, language)
    if len(worded[language]) > round_.longest:
        raise InputError(
            f"a statement may have {round_.longest} characters",
            where=round_.key,
            remedy="Shorten it, or make two of it",
        )
    at_once = round_.moderation == Moderation.AFTER.value
    with one_writer():
        if address:
            limiting.count(f"round/{round_.key}", address, "submit", limiting.SUBMISSIONS_AN_HOUR)
        if _known(round_, worded[language]):
            raise InputError("this statement is there already", where=round_.key)
        return new_message(
            round_, worded, language, submitted_by=participant,
            review=(Review.ACCEPTED if at_once else Review.WAITING).value,
        )  # fmt: skip


def _known(round_: Round, text: str) -> bool:
    held = DraftMessage.objects.filter(round=round_).values_list("texts", flat=True)
    return any(text.casefold() == one.casefold() for texts in held for one in texts.values())


def moderate(messages: Iterable[DraftMessage], review: Review, by: str, reason: str = "") -> int:
    """Accept or reject; how many changed. The reactions of a rejected one are kept.

    Raises InputError for a rejection without a reason: whoever submitted it is told why.
    """
    if review is Review.REJECTED and not reason.strip():
        raise InputError("a rejection needs its reason", remedy="Say why in a few words")
    changed = 0
    with transaction.atomic():
        for message in messages:
            if message.review == review.value:
                continue
            DraftMessage.objects.filter(pk=message.pk).update(
                review=review.value, review_reason=reason.strip(), version=F("version") + 1
            )
            act = journal.Act(
                "moderate", "draft-message", message.key, message.review, review.value,
                reason.strip(),
            )  # fmt: skip
            journal.append(by, [act])
            changed += 1
    return changed


def mark_about_participants(message: DraftMessage, about: bool, by: str) -> None:
    """Say whether a message is about who answers, and so is kept out of the opinion map."""
    with transaction.atomic():
        DraftMessage.objects.filter(pk=message.pk).update(
            about_participants=about, version=F("version") + 1
        )
        act = journal.Act(
            "mark-about-participants", "draft-message", message.key,
            message.about_participants, about,
        )  # fmt: skip
        journal.append(by, [act])
