from __future__ import annotations

import pytest

from tests.store.review.conftest import decided, first


def rows():
    """What the register says of statements and who said them."""
    from relatoria.store.models import Contribution, Statement

    said = Statement.objects.filter(retired=False, merged_into=None).order_by("key")
    turns = Contribution.objects.order_by("key").values_list("key", "agent", "printed_agent")
    return list(said.values_list("key", "text", "kind", "agent", "parent__key")), list(turns)


def test_an_attribution_corrected_shows_everywhere_and_is_taken_back_whole(queue, sound):
    from relatoria.store import judging
    from relatoria.store.models import Contribution, PrintedAgent, Statement
    from relatoria.store.review import undo

    before = rows()
    item = first(kind="attribution")
    other = PrintedAgent.objects.filter(kind="person").exclude(
        agent=Contribution.objects.get(key=item.subject).agent
    ).first()  # fmt: skip
    act = decided(item, "correct", correction={"agent": other.agent.key}, reason="heard it")
    turn = Contribution.objects.get(key=item.subject)
    assert (turn.agent, turn.printed_agent) == (other.agent, other)
    assert {one.agent for one in Statement.objects.filter(contribution=turn)} <= {other.agent}
    judgement = judging.current("contribution", item.subject)
    assert judgement is not None and judgement.correction == {"agent": other.agent.key}
    sound()
    undo(act.pk, "ana")
    assert rows() == before
    item.refresh_from_db()
    assert item.state == "open"
    sound()


def test_a_rejected_statement_leaves_the_record_and_comes_back(queue, sound):
    from relatoria.store.models import Statement
    from relatoria.store.review import undo

    before, item = rows(), first(kind="statement")
    act = decided(item, "reject")
    assert Statement.objects.get(key=item.subject).retired
    sound()
    undo(act.pk, "ana")
    assert rows() == before


def test_borders_and_kind_change_in_one_decision(queue, sound):
    from relatoria.store.models import ReviewItem, Statement
    from relatoria.store.review import refresh, undo

    before, item = rows(), first(kind="statement", doubt="")
    old = Statement.objects.get(key=item.subject)
    fields = {"kind": "concern", "start": old.start, "end": old.end - 6}
    act = decided(item, "correct", correction=fields)
    new = Statement.objects.get(split_from=old)
    assert (new.kind, new.text) == ("concern", old.expression.reading.text[new.start : new.end])
    refresh()
    assert ReviewItem.objects.get(subject=new.key).state == "decided", "nobody is asked again"
    sound()
    undo(act.pk, "ana")
    refresh()
    assert rows() == before
    assert ReviewItem.objects.get(subject=new.key).state == "gone"
    sound()


def test_splitting_and_joining(queue, sound):
    from relatoria.store.models import ReviewItem, Statement
    from relatoria.store.review import refresh, undo

    before = rows()
    words = "shifts be shared"
    item = ReviewItem.objects.filter(
        subject__in=Statement.objects.filter(text__contains=words).values("key"), kind="statement"
    ).first()  # fmt: skip
    if item is None:  # where the reading has no such statement, any other is as good
        item = first(kind="statement", doubt="")
    text = Statement.objects.get(key=item.subject).text
    cut = text.index(" ", len(text) // 2) + 1
    act = decided(item, "correct", correction={"cuts": [cut]})
    parts = Statement.objects.filter(split_from__key=item.subject, retired=False).order_by("start")
    assert [one.text for one in parts] == [text[:cut].strip(), text[cut:]]
    refresh()
    again = ReviewItem.objects.get(subject=parts[0].key)
    joined = decided(again, "correct", correction={"with": [parts[1].key]})
    whole = Statement.objects.get(key=joined.told["becomes"][0])
    assert (whole.text, whole.retired) == (text, False)
    sound()
    undo(joined.pk, "ana")
    undo(act.pk, "ana")
    assert rows() == before
    sound()


def test_what_was_missed_is_added_and_taken_back(queue, sound):
    from relatoria.errors import InvalidRecord, UsageError
    from relatoria.store.models import Contribution, Reading, Statement
    from relatoria.store.review import undo
    from relatoria.store.review.adding import add_missed
    from relatoria.store.review.quoting import place_of

    before, text = rows(), Reading.objects.get().text
    place = place_of(text, "keepers  work\nalone")
    act = add_missed(queue, place, "concern", "ana")
    made = Statement.objects.get(key=act.told["becomes"][0])
    holding = Contribution.objects.filter(start__lte=made.start, end__gte=made.end)
    assert (made.text, made.contribution in holding) == ("keepers work alone", True)
    sound()
    with pytest.raises(UsageError, match="statement at this very place"):
        add_missed(queue, place, "concern", "ben")
    undo(act.pk, "ana")
    assert rows() == before
    sound()
    with pytest.raises(InvalidRecord, match="do not stand"):
        place_of(text, "words that nobody wrote")


def test_the_second_of_two_is_refused_with_both_texts_and_agreement_is_none(queue):
    from relatoria.store import judging
    from relatoria.store.models import ReviewItem
    from relatoria.store.review import Overtaken

    item = first(kind="statement")
    decided(item, "correct", correction={"kind": "concern"}, reason="a worry")
    with pytest.raises(Overtaken) as refused:
        decided(item, "reject", by="ben")
    assert refused.value.judgement is not None
    assert (refused.value.judgement.user, refused.value.judgement.reason) == ("ana", "a worry")
    same = decided(item, "correct", correction={"kind": "concern"}, by="ben")
    assert same.items == []
    assert len(judging.history("statement", item.subject)) == 1
    mine = ReviewItem.objects.get(pk=item.pk)
    decided(mine, "correct", correction={"kind": "finding"}, by="ben")
    assert [one.user for one in judging.history("statement", item.subject)] == ["ana", "ben"]


def test_a_batch_is_decided_whole_or_not_at_all_and_undone_at_once(queue):
    from relatoria.store.models import Judgement, JudgementValue, ReviewItem
    from relatoria.store.review import Overtaken, Wanted, decide, undo

    items = list(ReviewItem.objects.filter(kind="statement", state="open"))
    wanted = [Wanted(one.pk, one.version, JudgementValue.ACCEPT) for one in items]
    stale = Wanted(items[0].pk, 99, JudgementValue.ACCEPT)
    with pytest.raises(Overtaken):
        decide([*wanted[1:], stale], "ana")
    assert Judgement.objects.count() == 0
    act = decide(wanted, "ana")
    assert ReviewItem.objects.filter(kind="statement", state="decided").count() == len(items)
    undo(act.pk, "ana")
    assert ReviewItem.objects.filter(kind="statement", state="open").count() == len(items)


def test_what_somebody_decided_since_is_not_taken_back(queue):
    from relatoria.errors import InvalidRecord
    from relatoria.store.models import ReviewItem
    from relatoria.store.review import undo

    item = first(kind="statement")
    act = decided(item, "accept")
    decided(ReviewItem.objects.get(pk=item.pk), "unsure", by="ben")
    with pytest.raises(InvalidRecord, match="since"):
        undo(act.pk, "ana")


def test_nobody_is_handed_what_another_is_at(queue):
    from relatoria.store.models import ReviewItem
    from relatoria.store.queries.review import Wish, asked
    from relatoria.store.review.claiming import claim, release, take_next

    rows = asked(Wish())
    taken = [take_next(rows, who, None) for who in ("ana", "ben", "eva")]
    assert len({one.pk for one in taken if one}) == 3
    assert not claim(taken[0].pk, "ben") and claim(taken[0].pk, "ana")
    ReviewItem.objects.filter(pk=taken[0].pk).update(claimed_until="2001-01-01T00:00:00Z")
    assert claim(taken[0].pk, "ben"), "a claim runs out by itself"
    release("ben")
    assert not ReviewItem.objects.filter(claimed_by="ben").exists()


def test_the_queue_follows_what_is_judged_elsewhere_and_opened_again(queue):
    from relatoria.store import judging
    from relatoria.store.judging import Decision
    from relatoria.store.models import JudgementValue, ReviewItem
    from relatoria.store.review import refresh

    item = first(kind="statement")
    judging.record(Decision("statement", item.subject, JudgementValue.ACCEPT, "command"))
    refresh()
    assert ReviewItem.objects.get(pk=item.pk).state == "decided"
    judging.reopen("statement", item.subject, "the source changed")
    refresh()
    again = ReviewItem.objects.get(pk=item.pk)
    assert (again.state, again.doubt) == ("open", "reopened")
    assert refresh() == 0
