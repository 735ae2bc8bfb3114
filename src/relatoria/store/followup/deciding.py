"""A person says whether a report answers a commitment."""

from __future__ import annotations

from relatoria.errors import InvalidRecord, UsageError
from relatoria.followup.types import LinkOrigin
from relatoria.store import journal
from relatoria.store.followup.linking import furthest
from relatoria.store.followup.types import Decided
from relatoria.store.models import Commitment, CommitmentLink, CommitmentReport, LinkState
from relatoria.store.transactions import one_writer


def decide(report: str, commitment: str, *, answers: bool, by: str, reason: str = "") -> Decided:
    """Confirm or refuse that ``report`` answers ``commitment``, both by key.

    No later delivery changes it; the log keeps what was there before. Raises UsageError without a
    name, InvalidRecord where one of the two is not there.
    """
    if not by.strip():
        raise UsageError("nobody decides this", remedy="Say in whose name: --by NAME")
    with one_writer():
        answering = CommitmentReport.objects.filter(key=report).first()
        answered = Commitment.objects.filter(key=commitment).first()
        if answering is None or answered is None:
            missing = report if answering is None else commitment
            raise InvalidRecord("there is nothing of this name", where=missing)
        row = CommitmentLink.objects.filter(report=answering, commitment=answered).first()
        before = LinkState(row.state) if row else None
        after = LinkState.CONFIRMED if answers else LinkState.UNLINKED
        row = row or CommitmentLink(report=answering, commitment=answered)
        row.state, row.decided_by = after.value, by
        row.origin = LinkOrigin.CONFIRMED.value if answers else row.origin or "suggested"
        row.save()
        states = answering.links.values_list("state", flat=True)
        answering.linked = furthest(states).value
        answering.save(update_fields=["linked"])
        subject = f"{report} → {commitment}"
        act = journal.Act("link", "follow-up", subject, before, after.value, reason)
        journal.append(by, [act])
    return Decided(report, commitment, before, after)
