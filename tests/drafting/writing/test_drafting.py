from __future__ import annotations

import re
from collections import Counter

import pytest

from relatoria.drafting.volumes import (
    ANNEXES,
    Fate,
    ParagraphKind,
    PartKind,
    SentenceKind,
    build,
    defects_of,
    printed,
    qualified,
    unqualified,
)
from relatoria.drafting.writing import Plan, Theme, draft
from relatoria.errors import InvalidRecord
from relatoria.model import Document, Mode, Record, Span, StatementKind
from relatoria.reading.sentences import sentences
from tests.drafting.material import OTHERS, REPORTS, record, volume
from tests.shared import needs_shared, seed

ALL = (*REPORTS.values(), *OTHERS)


def body_statements(made) -> Counter[str]:
    """How often the body states each statement."""
    found: Counter[str] = Counter()
    for part, _ in made.all_parts():
        if part.kind in ANNEXES or (part.kind is PartKind.INTRODUCTION and part is made.parts[0]):
            continue
        for paragraph in part.paragraphs:
            for sentence in paragraph.sentences:
                if sentence.kind is SentenceKind.COUNTED:
                    continue
                for citation in sentence.citations:
                    for name in citation.statements:
                        found[name] += 1
    return found


@pytest.mark.parametrize("name", ALL)
def test_every_sentence_is_cited_and_every_quotation_is_verbatim(name):
    made = volume(name)
    assert build(made) is made
    assert all(sentence.citations for sentence in made.sentences())
    assert not any(sentence.kind is SentenceKind.EDITORIAL for sentence in made.sentences())


@pytest.mark.parametrize("name", ALL)
def test_every_enumerated_statement_stands_in_the_body_exactly_once(name):
    counts = body_statements(volume(name))
    source = record(name)
    wanted = {
        one.id
        for one in source.statements
        if one.group and one.contribution and one.kind is not StatementKind.AGENDA_TOPIC
    }
    assert {name: counts[name] for name in wanted} == dict.fromkeys(wanted, 1)


@pytest.mark.parametrize("name", ALL)
def test_every_speaker_is_named(name):
    source, made = record(name), volume(name)
    text = " ".join(sentence.text for sentence in made.sentences())
    for turn in source.contributions:
        agent = source.agent(turn.attributed_to)
        if agent is not None and turn.mode is not Mode.COLLECTIVE:
            assert agent.name in text or printed(turn.attribution_text) in text


@pytest.mark.parametrize("name", ALL)
def test_every_contribution_is_accounted_for(name):
    source, made = record(name), volume(name)
    parts = [*source.contributions, *source.statements]
    assert {use.subject for use in made.uses} == {
        qualified(source.document.id, part.id) for part in parts
    }
    for use in made.uses:
        assert bool(use.sentences) is (use.fate is not Fate.LEFT_OUT)
        assert use.sentences or use.reason


@pytest.mark.parametrize("name", ALL)
def test_recounting_gives_the_number_again(name):
    for sentence in volume(name).sentences():
        for tally in sentence.tallies:
            assert len(set(tally.counted)) == tally.count


@pytest.mark.parametrize("name", ALL)
@pytest.mark.parametrize("language", ["en", "es", "pt", "fr"])
def test_nothing_is_translated_and_what_is_kept_says_its_language(name, language):
    source, made = record(name), volume(name, language)
    if source.document.language == language:
        return
    whole = printed(source.document.text)
    for paragraph in made.paragraphs():
        for sentence in paragraph.sentences:
            for quotation in sentence.quotations:
                words = sentence.text[quotation.start : quotation.end]
                if len(words) > 40 and paragraph.kind is ParagraphKind.QUOTATION:
                    assert sentence.language == source.document.language
                    assert printed(words) in whole


@pytest.mark.parametrize("name", ALL)
def test_the_same_record_gives_the_same_draft(name):
    assert draft([record(name)], sentences) == volume(name)


def test_a_merged_message_keeps_every_name():
    text = (
        "SUMMARY OF THE WORKSHOP ON FERRIES\n\n"
        "Ana Ruiz of the Port Authority proposed the following: (i) night ferries between the "
        "northern islands and the mainland; (ii) cheaper tickets for pupils.\n\n"
        "Tom Okafor of the Islanders' League proposed the following: (i) night ferries between "
        "the northern islands and the mainland harbours; (ii) a second pier.\n"
    )
    from relatoria.drafting.writing.likeness import Said, groups_of

    said = [
        Said("a", ("ana",), "night ferries between the northern islands and the mainland"),
        Said("b", ("ana",), "cheaper tickets for pupils who travel every morning"),
        Said("c", ("tom",), "night ferries between the northern islands and mainland harbours"),
        Said("d", ("tom",), "a second pier for heavy cargo vessels"),
    ]
    groups = groups_of(said)
    assert [[one.name for one in group] for group in groups] == [["a", "c"]]
    assert "night ferries" in text


def test_what_one_speaker_repeats_is_no_shared_message():
    from relatoria.drafting.writing.likeness import Said, groups_of

    words = "longer opening hours for the harbour office in winter"
    assert groups_of([Said("a", ("ana",), words), Said("b", ("ana",), words)]) == []


def test_likeness_stays_inside_one_language():
    from relatoria.drafting.writing.likeness import Said, groups_of

    words = "regional migration protocol formal capital"
    said = [Said("a", ("x",), words, "en"), Said("b", ("y",), words, "fr")]
    assert groups_of(said) == []


def test_by_theme_each_statement_stands_under_its_first_theme_only():
    source = record(REPORTS["es"])
    names = tuple(qualified(source.document.id, one.id) for one in source.statements)
    themes = (Theme("1", "Uno", names[:3]), Theme("2", "Dos", names[:6]))
    made = draft([source], sentences, Plan("es", "theme", themes))
    counts = body_statements(made)
    spoken = {one.id for one in source.statements if one.contribution}
    assert {counts[one] for one in spoken} == {1}
    titles = [part.title for part in made.parts if part.kind is PartKind.THEME]
    assert titles[:2] == ["Uno", "Dos"][: len(titles)] or titles[0] == "Uno"


def test_a_known_fault_of_the_source_is_not_chosen_where_there_is_a_choice():
    source = record(REPORTS["en"])
    first = next(
        s for s in volume(REPORTS["en"]).sentences()
        if s.kind is SentenceKind.REPORTED and s.quotations and s.citations[0].spans
        and not any(c.statements for c in s.citations)
    )  # fmt: skip
    span = first.citations[-1].spans[0]
    avoid = {source.document.id: (Span(span.start, span.end),)}
    made = draft([source], sentences, Plan(avoid=avoid))
    assert not list(defects_of(made))
    assert made != volume(REPORTS["en"])


def test_an_ambiguous_attribution_is_printed_as_it_stands():
    for name in ALL:
        source, made = record(name), volume(name)
        open_ = {turn.id for turn in source.contributions if not turn.attributed_to}
        for sentence in made.sentences():
            for citation in sentence.citations:
                if citation.contribution in open_:
                    assert sentence.speaker is None


def test_nothing_to_draft_from_is_said():
    empty = Record(Document("e" * 16, "1" * 64, "empty.txt", "text/plain", "", language="en"))
    with pytest.raises(InvalidRecord, match=r"empty\.txt"):
        draft([empty], sentences)
    with pytest.raises(InvalidRecord):
        draft([], sentences)


def test_speakers_belong_to_the_record_of_the_sentence():
    for name in ALL:
        made = volume(name)
        known = {a.id for record_ in made.sources for a in record_.agents}
        for sentence in made.sentences():
            if sentence.speaker:
                assert unqualified(sentence.speaker)[1] in known


@needs_shared
@pytest.mark.shared
def test_the_founding_report_is_drafted_whole():
    from relatoria.reading import read

    source = read(seed("002"))
    made = draft([source], sentences)
    text = " ".join(sentence.text for sentence in made.sentences())
    panel = {p.agent for p in source.participations if p.role.value == "speaker"}
    assert len(panel) > 25
    assert all((source.agent(one) or source.agents[0]).name in text for one in panel)
    proposals = {
        one.id for one in source.statements if one.kind is StatementKind.PROPOSAL and one.group
    }
    counts = body_statements(made)
    assert {counts[one] for one in proposals} == {1}
    assert not re.search(r"\{\w*\}", text)
