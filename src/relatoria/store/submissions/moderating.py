"""Deciding about a submission: it becomes a source, whole and unchanged, or it does not, with a
reason that its author is told."""

from __future__ import annotations

from dataclasses import replace

from django.conf import settings
from django.utils import timezone

from relatoria.model import Agent as RecordAgent
from relatoria.model import AgentKind, Contribution, Mode, Record
from relatoria.schemes.countries import lookup
from relatoria.store import journal
from relatoria.store.ingest import Incoming, ingest
from relatoria.store.mailing import queue_mail
from relatoria.store.models import (
    Agent,
    Expression,
    PrintedAgent,
    Sector,
    Submission,
    SubmissionState,
)
from relatoria.store.preparation.opening import terms_of
from relatoria.store.preparation.refusals import refusal
from relatoria.store.preparation.versions import meanwhile
from relatoria.store.transactions import one_writer

_SENDER = "sender"
_KIND = "statement"


def publish(
    submission: Submission, record: Record, agent: Agent | None, version: int, by: str
) -> Submission:
    """Make a source of ``submission``, read as ``record``, under the terms of its meeting.

    ``agent`` is the State or organisation of the register that a person says sent it; ``None``
    for one that the register does not know yet. Raises Refusal unless it waits for a decision,
    ChangedMeanwhile.
    """
    with one_writer():
        row = _waiting(submission, version, SubmissionState.PUBLISHED)
        incoming = Incoming(
            sent_by(record, row),
            bytes(row.data),
            meeting=row.meeting.key,
            agents={_SENDER: agent.key if agent else ""},
        )
        terms = terms_of(row.meeting, by, f"submission {row.key}")
        outcome = ingest([incoming], terms).outcomes[0]
        row.expression = Expression.objects.get(key=outcome.key)
        sender = PrintedAgent.objects.filter(expression=row.expression, local_id=_SENDER).first()
        row.agent = sender.agent if sender else agent
        _decide(row, SubmissionState.PUBLISHED, by, "")
    return row


def decline(submission: Submission, reason: str, version: int, by: str) -> Submission:
    """Do not publish ``submission``. Raises Refusal without a reason, and as `publish`."""
    if not reason.strip():
        raise refusal("reason", "whoever wrote is told why", where=submission.title)
    with one_writer():
        row = _waiting(submission, version, SubmissionState.DECLINED)
        _decide(row, SubmissionState.DECLINED, by, reason.strip())
    return row


def sent_by(record: Record, row: Submission) -> Record:
    """``record`` with whoever sent it as its author, and as the speaker of all that nobody else
    is named for. What the readers found in the text stays as it is."""
    # The vocabulary of records has no sector for organisations of migrants.
    civil = Sector.CIVIL_SOCIETY.value
    sector = civil if row.sector == Sector.MIGRANTS.value else row.sector
    kind = AgentKind.STATE if lookup(row.organization) else AgentKind.ORGANIZATION
    sender = RecordAgent(
        _SENDER, row.organization, kind, country=row.country or None, sector=sector
    )
    text = record.document.text
    document = replace(
        record.document, kind=_KIND, title=row.title, authors=(row.organization,),
        language=row.language or record.document.language,
    )  # fmt: skip
    whole = not record.contributions or record.contributions[0].rule == "whole_text"
    turns = record.contributions
    if whole:
        start = len(text) - len(text.lstrip())
        turn = Contribution("c-1", start, len(text.rstrip()), Mode.WRITTEN)
        turns = (
            replace(
                record.contributions[0] if record.contributions else turn,
                mode=Mode.WRITTEN, attributed_to=_SENDER, rule="submitted",
            ),
        )  # fmt: skip
    return replace(record, document=document, agents=(sender, *record.agents), contributions=turns)


def _waiting(submission: Submission, version: int, wanted: SubmissionState) -> Submission:
    row = Submission.objects.select_related("meeting", "agent").get(pk=submission.pk)
    if row.version != version:
        raise meanwhile(row, {"state": wanted.value})
    if row.state not in (SubmissionState.WAITING.value, SubmissionState.DECLINED.value):
        raise refusal("decided", "this submission does not wait for a decision", where=row.title)
    return row


def _decide(row: Submission, state: SubmissionState, by: str, reason: str) -> None:
    before = row.state
    row.state, row.reason = state.value, reason
    row.decided_at, row.decided_by = timezone.now(), by
    row.version += 1
    row.save()
    after = {"state": state.value, "source": row.expression.key if row.expression else ""}
    act = journal.Act("decide", "submission", row.key, {"state": before}, after, reason)
    journal.append(by, [act])
    path = f"{row.language or 'en'}/take-part/{row.meeting.key}/"
    values = {
        "title": row.title, "meeting": row.meeting.title, "reason": reason,
        "link": f"{settings.SITE_ADDRESS}/{path}",
    }  # fmt: skip
    once = f"submission/{row.key}/{state.value}/{row.version}"
    queue_mail(row.email, f"submission_{state.value}", row.language, values, once=once)
