"""Why something that was said is not in the volume, in a person's own words."""

from __future__ import annotations

from relatoria.store import journal
from relatoria.store.models import DraftVolume
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer
from relatoria.store.volumes.refusing import VolumeRefusal

_LONGEST = 1000


def give_reason(row: DraftVolume, subject: str, reason: str, by: str) -> None:
    """Keep the reason for leaving ``subject`` (a qualified id) out; an empty one takes it away."""
    words = " ".join(storable(reason).split())[:_LONGEST]
    with one_writer():
        fresh = DraftVolume.objects.get(pk=row.pk)
        if not fresh.is_open:
            raise VolumeRefusal("closed", state=fresh.state)
        if subject.partition("#")[0] not in fresh.sources:
            raise VolumeRefusal("not_a_source")
        before = fresh.reasons.pop(subject, "")
        if words:
            fresh.reasons[subject] = words
        fresh.save(update_fields=["reasons"])
        after = {"subject": subject[:200], "reason": words}
        act = journal.Act("reason-left-out", "volume", fresh.key, {"reason": before}, after)
        journal.append(by, [act])
