"""Two edits of one section, put together: nothing that anybody wrote is lost."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from relatoria.drafting.volumes import (
    Alteration,
    ClashKind,
    Paragraph,
    ParagraphKind,
    Sentence,
    SentenceKind,
    alterations,
    carried,
    merge,
    redline,
    with_added,
    with_moved,
    with_sentence,
    without_sentence,
)


def _sentence(name: str, text: str = "") -> Sentence:
    return Sentence(name, SentenceKind.EDITORIAL, text or f"Text of {name}.", signed_by="me")


BASE = tuple(
    Paragraph(f"p{n}", ParagraphKind.BODY, tuple(_sentence(f"s{n}{m}") for m in range(3)))
    for n in range(3)
)
NAMES = [one.id for paragraph in BASE for one in paragraph.sentences]


def _texts(paragraphs):
    return {one.id: one.text for paragraph in paragraphs for one in paragraph.sentences}


def _edited(paragraphs, acts, hand):
    for number, (act, at) in enumerate(acts):
        present = [one.id for paragraph in paragraphs for one in paragraph.sentences]
        if not present:
            return paragraphs
        name = present[at % len(present)]
        if act == "word":
            paragraphs = with_sentence(paragraphs, _sentence(name, f"{hand} {number} on {name}."))
        elif act == "add":
            added = _sentence(f"{hand}-{number}")
            paragraphs = with_added(paragraphs, added, after=name)
        elif act == "paragraph":
            shell = Paragraph(f"p-{hand}-{number}", ParagraphKind.BODY, ())
            added = _sentence(f"{hand}-{number}")
            paragraphs = with_added(paragraphs, added, after=name, paragraph=shell)
        elif act == "remove":
            paragraphs = without_sentence(paragraphs, name)
        else:
            paragraphs = with_moved(paragraphs, name, 1 if at % 2 else -1)
    return paragraphs


ACTS = st.lists(
    st.tuples(st.sampled_from(["word", "add", "paragraph", "remove", "move"]), st.integers(0, 30)),
    max_size=6,
)


@given(ACTS, ACTS)
def test_every_word_of_both_is_in_the_result_or_in_a_clash(first, second):
    stored, offered = _edited(BASE, first, "ana"), _edited(BASE, second, "luis")
    made = merge(BASE, stored, offered)
    kept = set(_texts(made.paragraphs).values())
    kept |= {one.text for clash in made.clashes for one in (clash.stored, clash.offered) if one}
    before = set(_texts(BASE).values())
    for side in (stored, offered):
        assert set(_texts(side).values()) - before <= kept
    names = [one.id for paragraph in made.paragraphs for one in paragraph.sentences]
    assert len(names) == len(set(names))
    assert len({one.id for one in made.paragraphs}) == len(made.paragraphs)


@given(ACTS, ACTS)
def test_what_neither_touched_stays(first, second):
    stored, offered = _edited(BASE, first, "ana"), _edited(BASE, second, "luis")
    made = _texts(merge(BASE, stored, offered).paragraphs)
    for name, text in _texts(BASE).items():
        if _texts(stored).get(name) == text == _texts(offered).get(name):
            assert made[name] == text


@given(ACTS)
def test_an_edit_alone_is_taken_as_it_is(acts):
    edited = _edited(BASE, acts, "ana")
    assert merge(BASE, BASE, edited).paragraphs == edited
    assert merge(BASE, edited, BASE).paragraphs == edited
    assert merge(BASE, edited, edited).paragraphs == edited


@given(ACTS)
def test_every_change_carried_over_one_by_one_gives_the_edited_text(acts):
    edited = _edited(BASE, acts, "ana")
    names = dict.fromkeys(one.sentence for one in alterations(BASE, edited))
    target = BASE
    for name in names:
        target = carried(edited, target, name)
    assert _texts(target) == _texts(edited)


def test_edits_of_different_sentences_meet_without_a_clash():
    stored = with_sentence(BASE, _sentence("s00", "Hers."))
    offered = with_sentence(BASE, _sentence("s01", "His."))
    made = merge(BASE, stored, offered)
    assert not made.clashes
    assert (_texts(made.paragraphs)["s00"], _texts(made.paragraphs)["s01"]) == ("Hers.", "His.")


def test_the_same_sentence_twice_keeps_the_stored_words_and_shows_the_others():
    stored = with_sentence(BASE, _sentence("s00", "Hers."))
    offered = with_sentence(BASE, _sentence("s00", "His."))
    made = merge(BASE, stored, offered)
    assert _texts(made.paragraphs)["s00"] == "Hers."
    clash = made.clashes[0]
    assert (clash.kind, clash.stored.text, clash.offered.text) == (
        ClashKind.WORDED, "Hers.", "His.",
    )  # fmt: skip


def test_a_sentence_that_one_removed_and_the_other_changed_stays_changed():
    stored = without_sentence(BASE, "s00")
    offered = with_sentence(BASE, _sentence("s00", "His."))
    for one, other in ((stored, offered), (offered, stored)):
        made = merge(BASE, one, other)
        assert _texts(made.paragraphs)["s00"] == "His."
        assert [clash.kind for clash in made.clashes] == [ClashKind.REMOVED]


def test_additions_stand_where_each_put_them():
    stored = with_added(BASE, _sentence("a"), after="s00")
    offered = with_added(BASE, _sentence("b"), after="s21")
    order = [one.id for p in merge(BASE, stored, offered).paragraphs for one in p.sentences]
    assert order.index("a") == order.index("s00") + 1
    assert order.index("b") == order.index("s21") + 1


def test_alterations_tell_words_from_sources_and_places():
    edited = with_sentence(BASE, _sentence("s00", "Other."))
    edited = with_sentence(edited, replace(_sentence("s01"), signed_by="you"))
    edited = with_moved(edited, "s11", 1)
    kinds = {one.sentence: one.kind for one in alterations(BASE, edited)}
    assert kinds["s00"] is Alteration.WORDED
    assert kinds["s01"] is Alteration.SOURCED
    assert Alteration.MOVED in {kinds.get("s11"), kinds.get("s12")}


@given(st.text(max_size=80), st.text(max_size=80))
def test_a_redline_gives_both_texts_back(before, after):
    pieces = redline(before, after)
    assert "".join(one.text for one in pieces if one.kind != "inserted") == before
    assert "".join(one.text for one in pieces if one.kind != "deleted") == after
