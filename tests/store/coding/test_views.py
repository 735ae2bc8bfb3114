"""The counts of the views: equal to the pure functions over the same record, behind the rules of
access, and each number with its statements behind it."""

from __future__ import annotations

import pytest
from django.utils import timezone

from relatoria.coding.views import CodedStatement, matrix, outside, silent, through_years
from relatoria.store import models as m
from relatoria.store.access import PUBLIC, TRUSTED
from relatoria.store.coding.reviewing import Code, add_code, decide_codes
from relatoria.store.models import JudgementValue
from relatoria.store.queries.coding import counts, gaps, heard, in_force, passages, terms, years
from relatoria.store.queries.coding.matrix import matrix as counted_matrix
from relatoria.store.queries.coding.matrix import notations
from relatoria.store.queries.pages import Window
from tests.store.registers import fill

_ITEMS = ("2", "6", "6", "17", "23")


@pytest.fixture
def coded(fresh_register):
    """Four documents of five statements; items follow the place, some twice by two versions."""
    fill(documents=4, statements=5)
    for place, statement in enumerate(m.Statement.objects.order_by("pk")):
        m.Statement.objects.filter(pk=statement.pk).update(year=2010 + place % 3)
        for version in ("1", "2")[: 1 + place % 2]:
            if place % 4:
                _code(statement, _ITEMS[place % 5], version)


def _code(statement, notation: str, version: str) -> None:
    m.Assignment.objects.get_or_create(
        statement=statement, framework="gcm", notation=notation, method="linear", version=version,
        defaults={"score": 0.6, "evidence": [{"start": 0, "end": 4, "in": "text"}]},
    )  # fmt: skip


def _record(hidden: frozenset[str] = frozenset()) -> list[CodedStatement]:
    return [
        CodedStatement(
            one.key, one.meeting.key, one.year,
            frozenset(one.assignments.values_list("framework", "notation")), one.agent.key,
        )
        for one in m.Statement.objects.select_related("meeting", "agent", "expression")
        if one.meeting.key not in hidden
    ]  # fmt: skip


def _same(found, pure) -> None:
    assert [row.notation for row in found.rows] == list(pure.notations)
    for row in found.rows:
        for column, cell in zip(found.columns.items, row.cells, strict=True):
            expected = pure.cell(row.notation, column.key)
            assert (cell.count, column.of) == (expected.count, expected.of)
            assert cell.share == pytest.approx(expected.share)


def test_the_matrix_counts_what_the_pure_function_counts(coded):
    found = counted_matrix(PUBLIC, "gcm", "meeting", Window(1, 50))
    meetings = [one.key for one in found.columns.items]
    _same(found, matrix(_record(), "gcm", notations(PUBLIC, "gcm"), meetings))


def test_every_cell_has_its_statements_behind_it(coded):
    found = counted_matrix(PUBLIC, "gcm", "meeting", Window(1, 50))
    pure = matrix(_record(), "gcm", notations(PUBLIC, "gcm"),
                  [one.key for one in found.columns.items])  # fmt: skip
    for row in found.rows:
        for column, cell in zip(found.columns.items, row.cells, strict=True):
            page = passages.behind(PUBLIC, passages.Behind("gcm", row.notation, column.key))
            assert page.total == cell.count
            behind = {one.card.key for one in page.items}
            assert behind == set(pure.cell(row.notation, column.key).statements)


def test_years_gaps_and_silence_equal_the_pure_functions(coded):
    record = _record()
    told = [(one.year, one.count, one.of) for one in years.through_years(PUBLIC, "gcm", "6")]
    assert told == [(one.year, one.count, one.of) for one in through_years(record, "gcm", "6")]
    assert {one.key for one in gaps.outside(PUBLIC, gaps.Outside(("gcm",))).items} == {
        one.id for one in outside(record, ("gcm",))
    }
    names = notations(PUBLIC, "gcm")
    assert gaps.silent(PUBLIC, "gcm") == tuple(one.notation for one in silent(record, "gcm", names))


def test_what_is_not_open_counts_nowhere(coded):
    closed = m.Expression.objects.order_by("pk").first()
    m.Expression.objects.filter(pk=closed.pk).update(public_from=None)
    _logged()
    hidden = frozenset({closed.work.meeting.key})
    found = counted_matrix(PUBLIC, "gcm", "meeting", Window(1, 50))
    assert hidden.isdisjoint(one.key for one in found.columns.items)
    meetings = [one.key for one in found.columns.items]
    _same(found, matrix(_record(hidden), "gcm", notations(PUBLIC, "gcm"), meetings))
    assert sum(counts.totals(TRUSTED).values()) > sum(counts.totals(PUBLIC).values())
    texts = {one.key for one in gaps.outside(PUBLIC, gaps.Outside(("gcm",))).items}
    assert not any(key.startswith(closed.key) for key in texts)


def test_withheld_names_count_as_said_and_never_as_who(coded):
    m.Expression.objects.update(attribution_withheld=True)
    _logged()
    page = heard.heard(PUBLIC, heard.HeardAsked())
    assert (page.attributed, page.withheld) == (0, 20)
    assert all(row.spoke == 0 for side in page.sides for row in side.rows)
    assert all(one.card.speaker is None
               for one in passages.behind(PUBLIC, passages.Behind("gcm", "6")).items)  # fmt: skip


def test_few_people_of_one_declared_sex_are_not_told_apart(coded):
    agents = list(m.Agent.objects.filter(kind="person"))
    for one, sex in zip(agents, ("female", "female", "female", "male"), strict=True):
        m.Agent.objects.filter(pk=one.pk).update(sex=sex)
    _logged()
    sides = {one.side: one for one in heard.heard(PUBLIC, heard.HeardAsked()).sides}
    assert [row.value for row in sides["sex"].rows] == [heard.DECLARED]
    m.Agent.objects.update(sex="")
    _logged()
    sides = {one.side: one for one in heard.heard(PUBLIC, heard.HeardAsked()).sides}
    assert [row.value for row in sides["sex"].rows] == [""]
    assert "CHL" not in sides["country"].missing
    assert "PER" in sides["country"].missing


def test_a_rejected_code_counts_no_more_and_an_added_one_does(coded):
    before = counts.tally(PUBLIC, "gcm").items["6"].total()
    one = m.Assignment.objects.filter(notation="6").first()
    decide_codes("ana", [Code(one.statement.key, "gcm", "6")], JudgementValue.REJECT, "no")
    assert counts.tally(PUBLIC, "gcm").items["6"].total() == before - 1
    assert one.statement_id not in in_force.codes(PUBLIC, "gcm").filter(
        notation="6").values_list("statement", flat=True)  # fmt: skip
    other = m.Statement.objects.exclude(pk=one.statement_id).last()
    add_code("ana", Code(other.key, "gcm", "13"), other.text.split()[0], "it says so")
    assert counts.tally(PUBLIC, "gcm").items["13"].total() == 1


def test_a_replaced_coding_counts_no_more_and_stays(coded):
    rows = m.Assignment.objects.count()
    m.RetiredCoding.objects.create(framework="gcm", method="linear", version="1")
    _logged()
    left = m.Assignment.objects.filter(version="2").values_list("statement", "notation")
    counted = counts.tally(PUBLIC, "gcm")
    assert sum(row.total() for row in counted.items.values()) == len(set(left))
    assert m.Assignment.objects.count() == rows


def test_terms_stand_with_their_positions(coded):
    for place, statement in enumerate(m.Statement.objects.order_by("pk")[:6]):
        m.StatementDetail.objects.create(
            statement=statement, kind="stance", value="governance", version="1",
            stance=("questions", "uses", "asserts")[place % 3],
            evidence=[{"start": 0, "end": 4, "in": "text"}],
        )  # fmt: skip
    _logged()
    (entry,) = terms.term_register(PUBLIC)
    assert (entry.term, entry.uses, entry.contested) == ("governance", (2, 2, 0, 2), 2)
    page = passages.behind(PUBLIC, passages.Behind("stance", "governance", stance="questions"))
    assert page.total == len(page.items) == 2
    assert sum(sum(one.uses) for one in terms.positions_of(PUBLIC, "governance")) == 6


def _logged() -> None:
    """What is kept is kept by the last entry of the log, as every change writes one."""
    from relatoria.store import journal

    journal.append("test", [journal.Act("change")], at=timezone.now())
