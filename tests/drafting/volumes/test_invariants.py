from __future__ import annotations

from dataclasses import replace

import pytest

from relatoria.drafting.publishing import FORMATS, publish
from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Quotation,
    Sentence,
    SentenceKind,
    Tally,
    UnsupportedSentence,
    Volume,
    build,
    defects_of,
    same_words,
)
from relatoria.i18n import LANGUAGES
from relatoria.model import Document, Record, Span

TEXT = "The harbour master asked for longer opening hours. Nobody answered."
DOCUMENT = Document("d" * 16, "0" * 64, "minutes.txt", "text/plain", TEXT, language="en")
GOOD = Citation(CitationRelation.QUOTED_FROM, DOCUMENT.id, (Span(0, 50),))


def of(sentence: Sentence) -> Volume:
    paragraph = Paragraph("p1", ParagraphKind.BODY, (sentence,))
    part = Part("part1", PartKind.SESSION, "Harbour", (paragraph,))
    return Volume("v", "Harbour", "en", (part,), (Record(DOCUMENT),))


QUOTED = Sentence("s1", SentenceKind.QUOTED, TEXT[:50], (GOOD,), (Quotation(0, 50, 0),))


def test_a_supported_sentence_builds():
    assert build(of(QUOTED)) == of(QUOTED)


def test_an_editorial_sentence_builds_once_it_is_signed():
    bare = Sentence("s1", SentenceKind.EDITORIAL, "The year was a dry one.")
    assert [one.reason for one in defects_of(of(bare))] == ["unsigned"]
    build(of(replace(bare, signed_by="A. Rapporteur")))


BROKEN = {
    "empty": replace(QUOTED, text=" ", quotations=()),
    "no_source": replace(QUOTED, citations=(), quotations=()),
    "unknown_document": replace(
        QUOTED, citations=(replace(GOOD, document="elsewhere"),), quotations=()
    ),
    "unknown_statement": replace(QUOTED, citations=(replace(GOOD, statements=("s-9",)),)),
    "outside_text": replace(
        QUOTED, citations=(replace(GOOD, spans=(Span(60, 999),)),), quotations=()
    ),
    "no_passage": replace(QUOTED, citations=(replace(GOOD, spans=()),), quotations=()),
    "misquoted": replace(QUOTED, text=QUOTED.text.replace("longer", "shorter")),
    "nothing_counted": replace(QUOTED, kind=SentenceKind.COUNTED),
    "miscounted": replace(
        QUOTED, kind=SentenceKind.COUNTED, tallies=(Tally(3, ("d#a", "d#b", "d#b")),)
    ),
}


@pytest.mark.parametrize("reason", BROKEN)
@pytest.mark.parametrize("language", LANGUAGES)
def test_a_broken_sentence_is_named_with_the_reason_in_the_reader_s_language(reason, language):
    broken = of(BROKEN[reason])
    assert reason in {one.reason for one in defects_of(broken)}
    with pytest.raises(UnsupportedSentence) as caught:
        build(broken, language)
    assert caught.value.where == "s1"
    assert "{" not in str(caught.value)
    assert caught.value.why != "" and caught.value.remedy != ""


def test_the_reason_differs_by_language():
    said = set()
    for language in LANGUAGES:
        with pytest.raises(UnsupportedSentence) as caught:
            build(of(BROKEN["no_source"]), language)
        said.add(caught.value.why)
    assert len(said) == len(LANGUAGES)


@pytest.mark.parametrize("form", FORMATS)
def test_no_format_is_written_of_a_volume_that_does_not_build(form):
    with pytest.raises(UnsupportedSentence):
        publish(of(BROKEN["no_source"]), form)


def test_a_count_out_of_a_whole_has_to_lie_inside_it():
    wrong = replace(
        QUOTED, kind=SentenceKind.COUNTED, tallies=(Tally(1, ("d#a",), ("d#b", "d#c")),)
    )
    assert [one.reason for one in defects_of(of(wrong))] == ["miscounted"]


def test_emphasis_and_note_marks_do_not_make_a_quotation_differ():
    assert same_words("a *fine* thing<sup>3</sup>", "a fine  thing")
    assert same_words("open\n sea[^2]", "open sea")
    assert not same_words("a fine thing", "a fine thin")
