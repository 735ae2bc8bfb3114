"""Rounds: blind until all have finished; agreement; what is settled becomes judgements; learning
from them."""

from __future__ import annotations

import pytest

from relatoria.errors import InvalidRecord, UsageError
from relatoria.store import models as m
from relatoria.store.access import TRUSTED
from relatoria.store.coding import learning, queue, recoding, reviewing, rounds, settling
from relatoria.store.judging import current
from relatoria.store.models import JudgementValue
from tests.store.registers import fill

_PLAN = rounds.Plan("First", ("themes",), ("a", "b"), 6)


@pytest.fixture
def opened(fresh_register):
    fill(documents=3, statements=4)
    return rounds.open_round(TRUSTED, "ana", _PLAN)


def _coded(row, differ: bool = True):
    for coder in row.coders.all():
        while (item := rounds.next_item(coder)) is not None:
            given = ("T1", "T2") if differ and coder.name == "b" and item.ordinal == 1 else ("T1",)
            rounds.say(coder, item, "themes", rounds.Said(given))
        rounds.finish(coder)
    row.refresh_from_db()


def test_nothing_of_a_coder_shows_before_all_have_finished(opened):
    first, _ = opened.coders.all()
    for look in (settling.compared, settling.differing):
        with pytest.raises(UsageError, match="blind"):
            look(opened)
    with pytest.raises(UsageError, match="not coded yet"):
        rounds.finish(first)
    while (item := rounds.next_item(first)) is not None:
        rounds.say(first, item, "themes", rounds.Said(()))
    rounds.finish(first)
    opened.refresh_from_db()
    with pytest.raises(UsageError, match="blind"):
        settling.compared(opened)


def test_what_is_finished_changes_no_more(opened):
    _coded(opened)
    coder = opened.coders.first()
    with pytest.raises(UsageError, match="finished"):
        rounds.say(coder, opened.statements.first(), "themes", rounds.Said(()))


def test_a_plan_without_two_people_is_no_round(fresh_register):
    fill(documents=1)
    for plan in (
        rounds.Plan("x", ("themes",), ("a", "a"), 3),
        rounds.Plan("", ("themes",), ("a", "b"), 3),
        rounds.Plan("x", (), ("a", "b"), 3),
        rounds.Plan("x", ("themes",), ("a", "b"), 3, meeting="nowhere"),
    ):
        with pytest.raises(InvalidRecord):
            rounds.open_round(TRUSTED, "ana", plan)
    assert not m.CodingRound.objects.exists()


def test_agreement_is_per_code_and_through_the_round(opened):
    _coded(opened)
    (pair,) = settling.compared(opened)
    told = {one.notation: one for one in pair.whole}
    assert told["T1"].agreed == 1.0
    assert told["T2"].second == 1
    assert told["T2"].both == 0
    assert [last for last, _ in pair.blocks] == [6]


def test_a_closed_round_leaves_judgements(opened):
    _coded(opened)
    with pytest.raises(UsageError, match="not settled"):
        settling.close(opened, "ana")
    (one,) = settling.differing(opened)
    with pytest.raises(InvalidRecord, match="reason"):
        settling.settle("ana", one.item, "themes", ["T1"], " ")
    settling.settle("ana", one.item, "themes", ["T2"], "the second reader is right")
    settling.close(opened, "ana")
    judged = current("assignment", f"{one.item.statement.key}/themes/T2")
    assert (judged.value, judged.reason) == ("accept", "the second reader is right")
    assert current("assignment", f"{one.item.statement.key}/themes/T1") is None
    others = opened.statements.exclude(pk=one.item.pk)
    for item in others:
        found = current("assignment", f"{item.statement.key}/themes/T1")
        assert found is not None
        assert found.value == "accept"


def test_the_second_of_two_reviewers_is_told_of_the_first(fresh_register):
    fill(documents=1)
    one = queue.next_code(TRUSTED, queue.Wanted("gcm"))
    reviewing.decide_codes("ana", [one.code], JudgementValue.ACCEPT)
    with pytest.raises(reviewing.Overtaken):
        reviewing.decide_codes("bea", [one.code], JudgementValue.REJECT)
    assert current("assignment", one.code.subject).value == "accept"
    assert queue.next_code(TRUSTED, queue.Wanted("gcm")) is None


def test_an_added_code_shows_words_of_the_statement_and_a_reason(fresh_register):
    fill(documents=1)
    statement = m.Statement.objects.last()
    code = reviewing.Code(statement.key, "gcm", "7")
    for words, reason in (("words that are not there", "because"), ("propuesta", "")):
        with pytest.raises(InvalidRecord):
            reviewing.add_code("ana", code, words, reason)
    reviewing.add_code("ana", code, "PROPUESTA  número", "because")
    (row,) = m.Assignment.objects.filter(notation="7")
    span = row.evidence[0]
    assert statement.text[span["start"] : span["end"]] == "propuesta número"


def test_statements_of_the_same_words_are_offered_together(fresh_register):
    fill(documents=2, statements=3, languages=("es", "es"))
    for statement in m.Statement.objects.all():
        m.Assignment.objects.get_or_create(
            statement=statement, framework="gcm", notation="6", method="linear", version="1",
            defaults={"score": 0.9, "evidence": [{"start": 0, "end": 4, "in": "text"}]},
        )  # fmt: skip
    one = queue.next_code(TRUSTED, queue.Wanted("gcm"))
    assert len(queue.like(TRUSTED, one)) == 5


def test_recoding_twice_leaves_what_once_leaves(fresh_register):
    fill(documents=2)
    recoding.recode(("themes", "gcm"), "ana")
    rows = m.Assignment.objects.count(), m.StatementDetail.objects.count()
    assert recoding.recode(("themes", "gcm"), "ana") == 0
    assert (m.Assignment.objects.count(), m.StatementDetail.objects.count()) == rows


def test_judged_statements_are_those_with_every_code_decided(fresh_register):
    fill(documents=3)
    codes = list(m.Assignment.objects.select_related("statement"))
    reviewing.decide_codes(
        "ana", [reviewing.Code(codes[0].statement.key, "gcm", "6")], JudgementValue.ACCEPT
    )
    reviewing.decide_codes(
        "ana", [reviewing.Code(codes[1].statement.key, "gcm", "6")], JudgementValue.UNSURE
    )
    (line,) = learning.lines("gcm")
    assert line["codes"] == {"gcm": ["6"]}
    with pytest.raises(InvalidRecord, match="1 statements"):
        learning.learn("gcm", "ana")
