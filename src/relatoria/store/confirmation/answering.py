"""What speakers answer through their private links."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from django.db.models import F, Q
from django.utils import timezone

from relatoria.errors import InvalidRecord
from relatoria.store import journal
from relatoria.store.confirmation.passages import subjects_of
from relatoria.store.confirmation.running import digest_of, latest
from relatoria.store.models import (
    Confirmation,
    ConfirmationAnswer,
    ConfirmationLink,
    Contribution,
    ReviewItem,
    ReviewKind,
    ReviewState,
    Statement,
)
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer

_LONGEST = 4_000


@dataclass(frozen=True, slots=True)
class Said:
    """An answer about one passage."""

    value: Confirmation
    words: str = ""
    """For ``correct``: how it should read."""


def link_of(secret: str, *, opened: bool = True) -> ConfirmationLink | None:
    """The link behind ``secret``; its first use is noted."""
    if not 20 <= len(secret) <= 100:
        return None
    digest = digest_of(secret)
    rows = ConfirmationLink.objects.select_related("round__meeting", "agent")
    found = rows.filter(Q(digest=digest) | Q(reminder_digest=digest)).first()
    if found is not None and opened and found.opened_at is None:
        ConfirmationLink.objects.filter(pk=found.pk).update(opened_at=timezone.now())
    return found


def answer(link: ConfirmationLink, said: Mapping[str, Said]) -> int:
    """Keep what a speaker says of their passages; how many answers are new.

    A correction goes to the review queue; nothing changes on the record yet. Answers may be
    changed until the deadline; each is kept. Raises InvalidRecord where the round takes no
    answers, a passage is not theirs, or a correction says nothing.
    """
    with one_writer():
        link = ConfirmationLink.objects.select_related("round__meeting", "agent").get(pk=link.pk)
        if not link.round.takes_answers():
            raise InvalidRecord("the round takes no answers", where=link.round.key)
        shown = subjects_of(link.agent, link.round.meeting)
        before = latest(link)
        acts = []
        for subject, one in said.items():
            _check(subject, one, shown)
            last = before.get(subject)
            words = storable(one.words.strip())[:_LONGEST]
            if last is not None and (last.value, last.wording) == (one.value.value, words):
                continue
            ConfirmationAnswer.objects.create(
                link=link, subject=subject, turn=last.turn + 1 if last else 1,
                value=one.value.value, wording=words, shown=shown[subject],
            )  # fmt: skip
            _ask(link, subject, one.value)
            was = {"value": last.value} if last else None
            told = {"value": one.value.value}
            acts.append(journal.Act("confirm", "confirmation", subject, was, told))
        journal.append(link.key, acts)
        if acts:
            link.answered_at = timezone.now()
            link.save(update_fields=["answered_at"])
        return len(acts)


def _check(subject: str, one: Said, shown: Mapping[str, str]) -> None:
    if subject not in shown:
        raise InvalidRecord("this passage is not among those shown", where=subject)
    if one.value is Confirmation.CORRECT and not one.words.strip():
        raise InvalidRecord("a correction says how it should read", where=subject)


def _ask(link: ConfirmationLink, subject: str, value: Confirmation) -> None:
    """Put a correction before the team; take the question back where it is confirmed after all."""
    rows = ReviewItem.objects.filter(
        kind=ReviewKind.CONFIRMATION.value, subject=f"{link.key}/{subject}"
    )
    if value is Confirmation.CONFIRM:
        rows.update(state=ReviewState.GONE.value, version=F("version") + 1)
        return
    doubt = "speaker" if value is Confirmation.CORRECT else "not_mine"
    changed = {"state": ReviewState.OPEN.value, "doubt": doubt, "version": F("version") + 1}
    if rows.update(**changed):
        return
    part = (
        Statement.objects.filter(key=subject).first()
        or Contribution.objects.filter(key=subject).first()
    )
    ReviewItem.objects.create(
        kind=ReviewKind.CONFIRMATION.value, subject=f"{link.key}/{subject}", doubt=doubt, rank=5,
        expression_id=part.expression_id if part else None, start=part.start if part else 0,
    )  # fmt: skip
