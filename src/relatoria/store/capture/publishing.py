"""Making a source of what was captured: a person's act, under the meeting's own terms."""

from __future__ import annotations

from relatoria.store import journal
from relatoria.store.capture.composing import Composed, Words, compose
from relatoria.store.ingest import Incoming, ingest
from relatoria.store.models import (
    Attendee,
    CapturedRecord,
    Expression,
    Matching,
    Meeting,
    PrintedAgent,
)
from relatoria.store.preparation.opening import terms_of
from relatoria.store.preparation.refusals import refusal
from relatoria.store.transactions import one_writer


def publish(meeting: Meeting, words: Words, by: str) -> CapturedRecord:
    """Bring everything captured at ``meeting`` into the register as one of its sources.

    Done again after corrections, it becomes the next version of that source. It is as open as the
    meeting: restricted, embargoed or without names where the meeting is. Raises Refusal where
    nothing was captured, or where somebody who spoke has not been matched to the register: who
    somebody is, is never guessed.
    """
    with one_writer():
        composed = compose(meeting, words)
        _check(meeting, composed)
        incoming = Incoming(
            composed.record, composed.data, meeting=meeting.key, agents=composed.decided
        )
        terms = terms_of(meeting, by, f"captured at {meeting.key}")
        outcome = ingest([incoming], terms).outcomes[0]
        expression = Expression.objects.get(key=outcome.key)
        made, fresh = CapturedRecord.objects.get_or_create(
            meeting=meeting, expression=expression, defaults={"by": by}
        )
        if fresh:
            _remember(composed, expression, by)
            told = {"source": expression.key, "turns": len(composed.record.contributions)}
            act = journal.Act("publish-captured", "meeting", meeting.key, None, told)
            journal.append(by, [act])
    return made


def _check(meeting: Meeting, composed: Composed) -> None:
    if not composed.record.contributions:
        raise refusal("nothing_captured", "nothing was captured at this meeting", where=meeting.key)
    if composed.open:
        raise refusal(
            "unmatched",
            "nobody has said yet who of the register they are",
            where=", ".join(one.name for one in composed.open),
            remedy="Match them on their page, or say that they are new to the register",
        )


def _remember(composed: Composed, expression: Expression, by: str) -> None:
    """Those who were new to the register are known now: the next version finds them."""
    fresh = [key for key, agent in composed.decided.items() if not agent]
    printed = PrintedAgent.objects.filter(expression=expression, local_id__in=fresh)
    for local, number in printed.values_list("local_id", "agent_id"):
        Attendee.objects.filter(key=local).update(agent_id=number, matching=Matching.KNOWN.value)
        after = {"matching": Matching.KNOWN.value, "source": expression.key}
        journal.append(by, [journal.Act("match", "attendee", local, None, after)])
