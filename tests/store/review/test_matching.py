from __future__ import annotations

from tests.store.review.conftest import decided, first


def test_two_that_are_one_are_merged_into_the_one_chosen_and_come_apart_again(queue, sound):
    from relatoria.store.models import Agent, Suggestion
    from relatoria.store.review import refresh, undo

    pair = list(Agent.objects.filter(kind="person").order_by("key")[:2])
    keys = [one.key for one in pair]
    Suggestion.objects.create(
        kind="agent", first=keys[0], second=keys[1], score=0.93, reason="nearly the same name"
    )
    refresh()
    item = first(kind="match")
    assert item.doubt == "near_name"
    act = decided(item, "accept", keep=keys[1])
    assert Agent.objects.get(key=keys[0]).merged_into == Agent.objects.get(key=keys[1])
    sound()
    undo(act.pk, "ana")
    assert Agent.objects.get(key=keys[0]).merged_into is None
    sound()


def test_a_right_side_of_a_conflict_is_kept_as_a_judgement(fresh_register):
    from relatoria.store import judging
    from relatoria.store.review import refresh
    from tests.store.registers import fill

    fill()
    refresh()
    item = first(kind="conflict")
    decided(item, "correct", correction={"side": 1})
    kept = judging.current("conflict", item.subject)
    assert kept is not None and kept.correction == {"side": 1, "value": "1"}
