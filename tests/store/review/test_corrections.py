from __future__ import annotations

import pytest

from tests.store.review.conftest import decided, first


def report(**more):
    from relatoria.store.corrections import Report, receive
    from relatoria.store.models import Statement

    subject = Statement.objects.order_by("id").first().key
    words = {"words": "the pier is in another town", "email": "reader@example.org"} | more
    return receive(Report("statement", subject, language="pt", **words), "192.0.2.7")


def test_a_report_lands_in_the_queue_beside_its_passage_and_is_answered_once(queue):
    from relatoria.store.models import LogEntry, Mail, ReaderCorrection

    row = report()
    item = first(kind="correction")
    assert (item.subject, item.start, item.expression) == (row.key, row.start, row.expression)
    decided(item, "accept", reason="corrected")
    letter = Mail.objects.get()
    assert (letter.to, letter.language, letter.text_key) == (
        "reader@example.org", "pt", "correction_done",
    )  # fmt: skip
    assert ReaderCorrection.objects.get().state == "done"
    assert LogEntry.objects.filter(action="answer-report", subject=row.key).exists()


def test_an_answer_taken_back_is_not_sent(queue):
    from relatoria.store.models import Mail, ReaderCorrection
    from relatoria.store.review import undo

    report()
    act = decided(first(kind="correction"), "reject", reason="the source says so")
    undo(act.pk, "ana")
    assert not Mail.objects.exists()
    assert ReaderCorrection.objects.get().state == "open"


def test_one_address_cannot_flood_the_queue(queue):
    from relatoria.errors import InvalidRecord, LimitExceeded
    from relatoria.store.corrections.receiving import AN_HOUR
    from relatoria.store.models import ReaderCorrection

    with pytest.raises(InvalidRecord):
        report(words="  ")
    for n in range(AN_HOUR):
        report(words=f"slip {n}")
    with pytest.raises(LimitExceeded):
        report()
    assert "192.0.2.7" not in {one.address for one in ReaderCorrection.objects.all()}


def test_addresses_are_thrown_away_after_the_answer(queue):
    from relatoria.store.corrections import forget_answered
    from relatoria.store.models import ReaderCorrection

    report()
    assert forget_answered() == 0
    decided(first(kind="correction"), "accept")
    ReaderCorrection.objects.update(answered_at="2001-01-01T00:00:00Z")
    assert forget_answered() == 1
    assert ReaderCorrection.objects.get().email == ""
