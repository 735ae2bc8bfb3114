"""Generations of merges and splits: walked, and undone to the first register."""

from __future__ import annotations

from pathlib import Path

import pytest

from relatoria.errors import InvalidRecord, UsageError
from tests.store.exchange.test_round_trip import exported, take_over
from tests.store.registers import fill, register


def test_three_generations_of_agents_undone_give_the_first_register_back(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store import journal
        from relatoria.store.lineage.merging import merge
        from relatoria.store.lineage.splitting import Part, split
        from relatoria.store.lineage.state import effective_digest
        from relatoria.store.lineage.undoing import undo
        from relatoria.store.lineage.walking import current_key, lineage_of
        from relatoria.store.models import Agent, Expression, Statement

        fill(documents=5)
        before, log = effective_digest(), exported()
        document = Expression.objects.get(name="informe-1.txt").key
        steps = [
            merge("agent", "person-0", ["person-1", "person-2"], "ana", "the same"),
            merge("agent", "person-3", ["person-0"], "ana"),
            split("agent", "person-3", [Part((document,), "Ana Ríos de Paz")], "ana"),
            merge("agent", "person-4", ["person-3-part"], "ana"),
        ]
        assert effective_digest() != before
        assert current_key("agent", "person-2") == "person-3"
        assert current_key("agent", "person-3-part") == "person-4"
        assert Statement.objects.filter(agent__key="person-4").count() == 8
        whole = lineage_of("agent", "person-1")
        assert whole.current == ("person-3", "person-4")
        assert {"person-0", "person-3", "person-4", "person-3-part"} == set(whole.descendants)
        assert [step.key for step in whole.steps] == [step.key for step in steps]
        for step in reversed(steps):
            undo(step.key, "ben", "a mistake")
        assert effective_digest() == before
        assert exported() != log
        assert not list(journal.broken())
        assert Agent.objects.get(key="person-3-part").merged_into.key == "person-3"
        assert lineage_of("agent", "person-1").current == ("person-1",)


def test_meetings_merge_to_the_most_closed_and_split_again(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.lineage.merging import merge
        from relatoria.store.lineage.splitting import Part, split
        from relatoria.store.lineage.state import effective_digest
        from relatoria.store.lineage.undoing import undo
        from relatoria.store.models import Expression, Meeting, Statement

        fill(documents=3)
        Meeting.objects.filter(key="meeting-1").update(
            access="restricted", public_from=None, attribution_withheld=True, city="Lima"
        )
        before = effective_digest()
        first = merge("meeting", "meeting-0", ["meeting-1", "meeting-2"], "ana")
        kept = Meeting.objects.get(key="meeting-0")
        assert (kept.access, kept.public_from, kept.attribution_withheld) == (
            "restricted", None, True,
        )  # fmt: skip
        assert kept.city == "Lima"
        assert Statement.objects.filter(meeting=kept).count() == 12
        document = Expression.objects.get(name="informe-2.txt")
        second = split("meeting", "meeting-0", [Part((document.key,))], "ana")
        document.refresh_from_db()
        assert document.work.meeting.key == "meeting-0-part"
        assert document.work.meeting.public_from is None
        undo(second.key, "ana")
        undo(first.key, "ana")
        assert effective_digest() == before


def test_statements_keep_every_author_over_generations(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.lineage.dividing import divide
        from relatoria.store.lineage.merging import merge
        from relatoria.store.lineage.state import effective_digest
        from relatoria.store.lineage.undoing import undo
        from relatoria.store.lineage.walking import gathered, lineage_of
        from relatoria.store.models import Reading, Statement

        fill(documents=3, statements=2)
        before = effective_digest()
        keys = list(Statement.objects.order_by("id").values_list("key", flat=True))
        steps = [
            merge("statement", keys[0], [keys[2]], "ana"),
            merge("statement", keys[4], [keys[0], keys[1]], "ana"),
            divide(keys[3], [20], "ana"),
        ]
        assert {one.agent.key for one in gathered(keys[4])} == {"person-0", "person-1", "person-2"}
        assert len(gathered(keys[4])) == 4
        parts = lineage_of("statement", keys[3]).current
        assert len(parts) == 2
        for part in Statement.objects.filter(key__in=parts):
            text = Reading.objects.get(expression=part.expression).text
            assert text[part.start : part.end] == part.text
        steps.append(merge("statement", parts[0], [keys[5]], "ana"))
        moved = exported()
        for step in reversed(steps):
            undo(step.key, "ana")
        assert effective_digest() == before
        again = divide(keys[3], [20], "ana")
        assert again.results == list(steps[2].results)
    with register(tmp_path / "two.db"):
        take_over(moved)
        assert len(gathered(keys[4])) == 4
        for step in reversed(steps):
            undo(step.key, "ana")
        assert effective_digest() == before


def test_an_undo_is_refused_where_a_later_step_built_on_it(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.lineage.merging import merge
        from relatoria.store.lineage.undoing import undo
        from relatoria.store.models import Agent

        fill(documents=4)
        first = merge("agent", "person-0", ["person-1"], "ana")
        second = merge("agent", "person-2", ["person-0"], "ana")
        other = merge("agent", "person-3", ["person-2"], "ana")
        undo(other.key, "ana")
        with pytest.raises(InvalidRecord, match=second.key):
            undo(first.key, "ana")
        with pytest.raises(UsageError, match="was merged into person-2"):
            merge("agent", "person-3", ["person-0"], "ana")
        taken_back = undo(second.key, "ana")
        undo(taken_back.key, "ana")
        with pytest.raises(UsageError, match="undone by"):
            undo(second.key, "ana")
        Agent.objects.filter(key="person-0").update(merged_into=None)
        with pytest.raises(InvalidRecord, match="changed since"):
            undo(second.key and _last_step(), "ana")


def _last_step() -> str:
    from relatoria.store.models import LineageStep

    return LineageStep.objects.order_by("-id").values_list("key", flat=True)[0]


def test_an_export_that_lacks_a_decision_of_the_register_is_refused(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.lineage.merging import merge

        fill(documents=2)
        old = exported()
        step = merge("agent", "person-0", ["person-1"], "ana")
        new = exported()
        with pytest.raises(InvalidRecord, match=f"line .*{step.key}"):
            take_over(old)
        assert exported() == new
    with register(tmp_path / "two.db"):
        take_over(old)
        assert not take_over(new).nothing
        assert take_over(new).nothing
