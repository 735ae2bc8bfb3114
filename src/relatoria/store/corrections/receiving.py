"""Taking a report in: limited by address, put into the review queue, logged."""

from __future__ import annotations

import secrets
from dataclasses import dataclass
from datetime import timedelta

from django.utils import timezone

from relatoria.errors import InvalidRecord, LimitExceeded
from relatoria.store import journal
from relatoria.store.limiting import hashed
from relatoria.store.models import (
    Expression,
    ReaderCorrection,
    ReviewItem,
    ReviewKind,
    Statement,
)
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer

AN_HOUR = 10
"""Reports that one address may send: a class in a computer room reaches it late."""
_LONGEST = 4_000
PAGES = ("statement", "source", "person", "organization")


@dataclass(frozen=True, slots=True)
class Report:
    """What a reader reports, as the form has it."""

    page: str
    """Which kind of page: one of `PAGES`."""
    subject: str
    """Public key of what it shows."""
    words: str
    """What is wrong."""
    quote: str = ""
    email: str = ""
    language: str = "en"


def receive(report: Report, address: str) -> ReaderCorrection:
    """Keep ``report``, sent from the network ``address``, and ask the team about it.

    Raises InvalidRecord where it says nothing, LimitExceeded above `AN_HOUR` from one address.
    """
    if report.page not in PAGES or not report.words.strip():
        raise InvalidRecord("the report says nothing", remedy="Say what is wrong")
    with one_writer():
        mark = hashed(address)
        recent = ReaderCorrection.objects.filter(at__gt=timezone.now() - timedelta(hours=1))
        if recent.filter(address=mark).count() >= AN_HOUR:
            raise LimitExceeded(
                f"more than {AN_HOUR} reports within an hour from one address",
                remedy="Try again in an hour",
            )
        row = _kept(report, mark)
        ReviewItem.objects.create(
            kind=ReviewKind.CORRECTION.value, subject=row.key, expression=row.expression,
            start=row.start or 0, doubt="reader", rank=8,
        )  # fmt: skip
        told = {"page": row.page, "subject": row.subject}
        journal.append("reader", [journal.Act("report", "report", row.key, None, told)])
        return row


def _kept(report: Report, mark: str) -> ReaderCorrection:
    row = ReaderCorrection(
        key=f"r{secrets.token_hex(8)}", page=report.page, subject=report.subject[:200],
        quote=storable(report.quote.strip())[:_LONGEST],
        report=storable(report.words.strip())[:_LONGEST],
        email=report.email.strip().lower(), language=report.language, address=mark,
    )  # fmt: skip
    if report.page == "statement":
        said = Statement.objects.filter(key=report.subject).select_related("expression").first()
        if said is not None:
            row.expression, row.start, row.end = said.expression, said.start, said.end
            row.quote = row.quote or said.text[:_LONGEST]
    elif report.page == "source":
        row.expression = Expression.objects.filter(key=report.subject).first()
    row.save(force_insert=True)
    return row
