"""Tracked changes: what differs from the text as far as it was accepted, and who changed it."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from relatoria.drafting.volumes import (
    Altered,
    Piece,
    alterations,
    carried,
    redline,
)
from relatoria.store import journal
from relatoria.store.models import VolumeSection
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.store.volumes.saving import write
from relatoria.store.volumes.values import paragraphs_from, plain


@dataclass(frozen=True, slots=True)
class Tracked:
    """A change that nobody has accepted yet."""

    section: VolumeSection
    change: Altered
    by: str
    """Who made it last, as the log names them."""
    at: datetime | None

    @property
    def pieces(self) -> tuple[Piece, ...]:
        """The words before and after as a redline."""
        before = self.change.before.text if self.change.before else ""
        after = self.change.after.text if self.change.after else ""
        return redline(before, after)


def tracked(section: VolumeSection) -> list[Tracked]:
    """The changes of a section that wait for acceptance; one entry a sentence."""
    found = _pending(section)
    if not found:
        return []
    hands = _hands(section, found)
    return [Tracked(section, one, *hands.get(name, ("", None))) for name, one in found.items()]


def accept(section: VolumeSection, names: Iterable[str], by: str) -> None:
    """Take the changes of these sentences into the accepted text."""
    with one_writer():
        row = _open(section)
        accepted, now = paragraphs_from(row.accepted), paragraphs_from(row.paragraphs)
        wanted = list(names)
        if set(wanted) >= set(_pending(row)):
            accepted = now
        else:
            for name in wanted:
                accepted = carried(now, accepted, name)
        row.accepted = plain(accepted)
        row.save(update_fields=["accepted"])
        _log(row, "accept-change", wanted, by)


def reject(section: VolumeSection, names: Iterable[str], by: str) -> None:
    """Put these sentences back as they were accepted; the rejected words stay in the history."""
    with one_writer():
        row = _open(section)
        accepted, now = paragraphs_from(row.accepted), paragraphs_from(row.paragraphs)
        wanted = list(names)
        if set(wanted) >= set(_pending(row)):
            now = accepted
        else:
            for name in wanted:
                now = carried(accepted, now, name)
        write(row, now, row.version, by, "rejected")
        _log(row, "reject-change", wanted, by)


def _pending(section: VolumeSection) -> dict[str, Altered]:
    before, after = paragraphs_from(section.accepted), paragraphs_from(section.paragraphs)
    found: dict[str, Altered] = {}
    for one in alterations(before, after):
        found.setdefault(one.sentence, one)
    return found


def _hands(section: VolumeSection, wanted: Iterable[str]) -> dict[str, tuple[str, datetime | None]]:
    """Sentence → who changed it last, and when: revisions are walked back until all are known."""
    missing = set(wanted)
    found: dict[str, tuple[str, datetime | None]] = {}
    later = None
    for row in section.revisions.order_by("-version").iterator(chunk_size=20):
        paragraphs = paragraphs_from(row.paragraphs)
        if later is not None:
            for one in alterations(paragraphs, later[0]):
                if one.sentence in missing:
                    missing.discard(one.sentence)
                    found[one.sentence] = (later[1], later[2])
        if not missing:
            break
        later = (paragraphs, row.by, row.at)
    return found


def _open(section: VolumeSection) -> VolumeSection:
    row = VolumeSection.objects.select_related("volume").get(pk=section.pk)
    if not row.volume.is_open:
        raise VolumeRefusal("closed", state=row.volume.state)
    return row


def _log(row: VolumeSection, action: str, names: list[str], by: str) -> None:
    after = {"section": row.local_id, "sentences": names}
    journal.append(by, [journal.Act(action, "volume", row.volume.key, None, after)])
