"""The outcome of a reader's report: said to them if they left an address, and logged."""

from __future__ import annotations

from datetime import timedelta

from django.utils import timezone

from relatoria.errors import UsageError
from relatoria.store import journal
from relatoria.store.mailing import queue_mail
from relatoria.store.models import CorrectionState, Mail, MailState, ReaderCorrection

GRACE = timedelta(minutes=10)
"""The letter waits so long, in which the decision can still be taken back."""


def answer(key: str, *, done: bool, answer: str, by: str) -> ReaderCorrection:
    """Say what became of the report ``key``. Part of the transaction around it.

    Raises UsageError where there is no such report or it was answered.
    """
    row = ReaderCorrection.objects.filter(key=key, state=CorrectionState.OPEN.value).first()
    if row is None:
        raise UsageError("this is suggested no longer", where=key)
    row.state = (CorrectionState.DONE if done else CorrectionState.DECLINED).value
    row.answer, row.answered_by, row.answered_at = answer, by, timezone.now()
    row.save()
    told = {"state": row.state}
    journal.append(by, [journal.Act("answer-report", "report", key, None, told, answer)])
    if row.email:
        values = {"report": row.report, "answer": answer or "—"}
        queue_mail(
            row.email, f"correction_{row.state}", row.language, values,
            once=_occasion(row), not_before=timezone.now() + GRACE,
        )  # fmt: skip
    return row


def take_answer_back(key: str) -> None:
    """Open the report again; a letter that has not gone out is withdrawn."""
    row = ReaderCorrection.objects.get(key=key)
    Mail.objects.filter(once=_occasion(row), state=MailState.WAITING.value).delete()
    row.state, row.answer = CorrectionState.OPEN.value, ""
    row.answered_by, row.answered_at = "", None
    row.save()


def forget_answered() -> int:
    """Throw away the addresses of reports whose answer has gone out; how many."""
    answered = ReaderCorrection.objects.filter(answered_at__lt=timezone.now() - 2 * GRACE)
    return answered.exclude(email="").update(email="")


def _occasion(row: ReaderCorrection) -> str:
    at = row.answered_at.isoformat() if row.answered_at else ""
    return f"correction-{row.key}-{at}"
