"""Merges and splits over three generations and more: every author, reaction and reservation."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relatoria.consensus.messages import Drafts, Message, Operation, Reaction
from relatoria.errors import InputError
from relatoria.model.vote import Vote


def message(name: str, *authors: str) -> Message:
    return Message(name, {"en": f"Text {name}"}, authors, (f"s-{name}",))


def three_generations() -> Drafts:
    """a + b -> ab; ab -> ab1, ab2; ab2 + c -> end."""
    drafts = Drafts()
    for name, author in (("a", "Ana"), ("b", "Bento"), ("c", "Claire")):
        drafts = drafts.with_message(message(name, author))
    drafts = drafts.with_reaction(Reaction("p1", "a", Vote.AGREE))
    drafts = drafts.with_reaction(Reaction("p2", "b", Vote.DISAGREE, "not without funds", "en"))
    drafts = drafts.with_reaction(Reaction("p3", "c", Vote.PASS))
    drafts = drafts.merged(["a", "b"], message("ab", "Dora"), "secretariat", "same measure")
    drafts = drafts.with_reaction(Reaction("p1", "ab", Vote.DISAGREE))
    drafts = drafts.split("ab", [message("ab1"), message("ab2", "Eva")])
    return drafts.merged(["ab2", "c"], message("end"))


def test_every_author_and_statement_is_kept_over_three_generations() -> None:
    drafts = three_generations()
    assert set(drafts.authors("end")) == {"Ana", "Bento", "Claire", "Dora", "Eva"}
    assert set(drafts.statements("end")) == {f"s-{n}" for n in ("a", "b", "c", "ab", "ab2", "end")}
    assert set(drafts.authors("ab1")) == {"Ana", "Bento", "Dora"}


def test_every_reaction_is_kept_with_the_words_it_was_given_on() -> None:
    drafts = three_generations()
    told = {(r.participant, r.message): r.vote for r in drafts.reactions_to("end")}
    assert told == {
        ("p1", "a"): Vote.AGREE, ("p2", "b"): Vote.DISAGREE, ("p3", "c"): Vote.PASS,
        ("p1", "ab"): Vote.DISAGREE,
    }  # fmt: skip
    assert not drafts.reactions_to("end", inherited=False)


def test_a_reservation_travels_into_every_message_made_of_the_text() -> None:
    drafts = three_generations()
    for name in ("ab1", "end"):
        assert [r.reservation for r in drafts.reservations(name)] == ["not without funds"]


def test_lineage_reads_both_ways() -> None:
    drafts = three_generations()
    assert drafts.open == ("ab1", "end")
    assert drafts.became("a") == ("a", "ab", "ab1", "ab2", "end")
    assert drafts.origins("end") == ("end", "ab2", "c", "ab", "a", "b")
    assert [s.operation for s in drafts.steps] == [
        Operation.MERGE, Operation.SPLIT, Operation.MERGE,
    ]  # fmt: skip


def test_the_last_reaction_of_somebody_counts_and_the_earlier_is_kept() -> None:
    drafts = Drafts().with_message(message("a"))
    for vote in (Vote.AGREE, Vote.DISAGREE):
        drafts = drafts.with_reaction(Reaction("p", "a", vote))
    assert [r.vote for r in drafts.reactions_to("a")] == [Vote.DISAGREE]
    assert len(drafts.reactions) == 2


def test_other_words_are_another_message_that_nobody_has_reacted_to() -> None:
    drafts = Drafts().with_message(message("a", "Ana"))
    drafts = drafts.with_reaction(Reaction("p", "a", Vote.AGREE)).reworded("a", message("a2"))
    assert drafts.authors("a2") == ("Ana",)
    assert not drafts.reactions_to("a2", inherited=False)
    assert len(drafts.reactions_to("a2")) == 1


def test_what_is_closed_missing_or_named_twice_is_refused() -> None:
    drafts = three_generations()
    with pytest.raises(InputError, match="closed"):
        drafts.with_reaction(Reaction("p", "a", Vote.AGREE))
    with pytest.raises(InputError, match="no message"):
        drafts.split("zz", [message("x"), message("y")])
    with pytest.raises(InputError, match="already"):
        drafts.merged(["ab1", "end"], message("a"))
    with pytest.raises(InputError, match="two messages"):
        drafts.merged(["end", "end"], message("x"))


@settings(suppress_health_check=[HealthCheck.too_slow], deadline=None)
@given(st.lists(st.integers(0, 999), max_size=8))
def test_no_author_or_reaction_is_lost_whatever_the_steps(steps: list[int]) -> None:
    drafts = Drafts()
    for i in range(4):
        drafts = drafts.with_message(message(f"m{i}", f"author {i}"))
        drafts = drafts.with_reaction(Reaction(f"p{i}", f"m{i}", Vote.AGREE, f"but {i}"))
    for at, step in enumerate(steps):
        names = drafts.open
        first, second = names[step // 2 % len(names)], names[step // 20 % len(names)]
        if step % 2 and first != second:
            drafts = drafts.merged([first, second], message(f"g{at}"))
        elif step % 2 == 0:
            drafts = drafts.split(first, [message(f"g{at}a"), message(f"g{at}b")])
    authors = {name for one in drafts.open for name in drafts.authors(one)}
    reserved = {r.reservation for one in drafts.open for r in drafts.reservations(one)}
    assert authors == {f"author {i}" for i in range(4)}
    assert reserved == {f"but {i}" for i in range(4)}
