"""Review: a named reviewer, what they decide, and remarks on sentences."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass

from django.utils import timezone

from relatoria.store import journal
from relatoria.store.models import (
    Account,
    DraftVolume,
    SectionComment,
    VolumeSection,
    VolumeState,
)
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.refusing import VolumeRefusal


@dataclass(frozen=True, slots=True)
class _Step:
    to: VolumeState
    allowed: tuple[VolumeState, ...]
    note: str


def stamp_of(row: DraftVolume) -> str:
    """Changes whenever a section does: what somebody approves is what they had before them."""
    pairs = row.sections.order_by("pk").values_list("pk", "version")
    return hashlib.sha256(repr(list(pairs)).encode()).hexdigest()[:16]


def send_for_review(row: DraftVolume, reviewer: Account, by: str, note: str = "") -> None:
    """Ask ``reviewer`` to read the volume; it may still be written in."""
    allowed = (VolumeState.WRITING, VolumeState.IN_REVIEW)
    _step(row, _Step(VolumeState.IN_REVIEW, allowed, note), by, reviewer)


def approve(row: DraftVolume, account: Account, stamp: str, note: str = "") -> None:
    """Say as the named reviewer that the volume may be published; it is closed to writing.

    Raises VolumeRefusal for anybody else, where it changed since ``stamp``, and where somebody
    still has to choose between two texts.
    """
    with one_writer():
        fresh = DraftVolume.objects.get(pk=row.pk)
        if fresh.reviewer_id != account.pk:
            raise VolumeRefusal("not_reviewer")
        if stamp != stamp_of(fresh):
            raise VolumeRefusal("changed_meanwhile")
        if open_clashes(fresh):
            raise VolumeRefusal("open_clashes")
        step = _Step(VolumeState.APPROVED, (VolumeState.IN_REVIEW,), note)
        _step(fresh, step, account.name_in_log)
    row.state = VolumeState.APPROVED.value


def send_back(row: DraftVolume, by: str, note: str) -> None:
    """Open the volume to writing again, with the reason."""
    if not note.strip():
        raise VolumeRefusal("no_reason")
    allowed = (VolumeState.IN_REVIEW, VolumeState.APPROVED)
    _step(row, _Step(VolumeState.WRITING, allowed, note), by)


def open_clashes(row: DraftVolume) -> int:
    """Sentences of which two texts wait for a choice."""
    return sum(
        section.clashes.filter(settled_at=None).count() for section in row.sections.only("pk")
    )


def comment(section: VolumeSection, text: str, by: str, sentence: str = "") -> SectionComment:
    """A remark on a sentence, or on the whole section. Raises VolumeRefusal for an empty one."""
    words = storable(text).strip()
    if not words:
        raise VolumeRefusal("no_words")
    with one_writer():
        row = SectionComment.objects.create(
            section=section, sentence=sentence[:120], text=words, by=by
        )
        after = {"section": section.local_id, "sentence": row.sentence}
        act = journal.Act("comment-volume", "volume", section.volume.key, None, after)
        journal.append(by, [act])
    return row


def settle_comment(row: SectionComment, by: str) -> None:
    """Say that a remark has been dealt with; it stays readable."""
    with one_writer():
        rows = SectionComment.objects.filter(pk=row.pk, settled_at=None)
        if rows.update(settled_by=by, settled_at=timezone.now()):
            after = {"section": row.section.local_id, "sentence": row.sentence}
            act = journal.Act("settle-comment", "volume", row.section.volume.key, None, after)
            journal.append(by, [act])


def _step(row: DraftVolume, step: _Step, by: str, reviewer: Account | None = None) -> None:
    with one_writer():
        fresh = DraftVolume.objects.get(pk=row.pk)
        if fresh.state not in {one.value for one in step.allowed}:
            raise VolumeRefusal("wrong_state", state=fresh.state)
        before = {"state": fresh.state}
        fresh.state = step.to.value
        fresh.version += 1
        after = {"state": fresh.state}
        if reviewer is not None:
            fresh.reviewer = reviewer
            after["reviewer"] = reviewer.key
        fresh.save(update_fields=["state", "version", "reviewer"])
        act = journal.Act("review-volume", "volume", row.key, before, after, step.note)
        journal.append(by, [act])
    row.state, row.version, row.reviewer = fresh.state, fresh.version, fresh.reviewer
