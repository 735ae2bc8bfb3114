from __future__ import annotations

import json

import pytest

from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    ParagraphKind,
    Sentence,
    SentenceKind,
)
from relatoria.drafting.writing.rewording import RefusedWording, reword, server
from relatoria.errors import InputError, UsageError
from relatoria.model import Span

FIRST = Citation(CitationRelation.QUOTED_FROM, "d", (Span(0, 9),))
SECOND = Citation(CitationRelation.QUOTED_FROM, "d", (Span(10, 19),))
PARAGRAPH = Paragraph(
    "p1",
    ParagraphKind.BODY,
    (
        Sentence("s1", SentenceKind.REPORTED, "Ana Ruiz asked for 3 ferries.", (FIRST,)),
        Sentence(
            "s2", SentenceKind.REPORTED, "She said that winters in Oslo were long.", (SECOND,)
        ),
    ),
)


def answering(*sentences):
    plain = [{"text": text, "cites": cites} for text, cites in sentences]
    return lambda prompt: f"Here it is: {json.dumps(plain)}"


def test_a_faithful_wording_keeps_every_source():
    made = reword(
        PARAGRAPH,
        answering(("As winters in Oslo were long, Ana Ruiz asked for 3 ferries.", ["s1", "s2"])),
    )
    (sentence,) = made.sentences
    assert {one.spans for one in sentence.citations} == {FIRST.spans, SECOND.spans}
    assert sentence.kind is SentenceKind.SUMMARISED


@pytest.mark.parametrize(
    ("sentences", "why"),
    [
        ([("Ana Ruiz asked for 4 ferries in Oslo.", ["s1", "s2"])], "4"),
        ([("Ana Ruiz and Tom Berg asked for 3 ferries in Oslo.", ["s1", "s2"])], "Berg"),
        ([("Ana Ruiz asked for 3 ferries in Bergen.", ["s1", "s2"])], "Bergen"),
        ([("Ana Ruiz asked for 3 ferries in Oslo.", ["s1"])], "Oslo"),
        ([("Ana Ruiz asked for 3 ferries.", ["s1"])], "s2"),
        ([("All agreed.", [])], "All agreed"),
        ([("All agreed.", ["s9"])], "All agreed"),
    ],
)
def test_what_adds_drops_or_cites_nothing_is_refused(sentences, why):
    with pytest.raises(RefusedWording, match=why):
        reword(PARAGRAPH, answering(*sentences))


def test_an_answer_of_another_shape_is_refused():
    with pytest.raises(RefusedWording):
        reword(PARAGRAPH, lambda prompt: "I would rather not.")


def test_only_a_server_s_address_is_asked():
    with pytest.raises(UsageError):
        server("file:///etc/passwd", "m")
    with pytest.raises(InputError):
        server("http://127.0.0.1:9/v1", "m", 0.5)("hello")
