"""Free text is never refused."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.model import Document, Mode
from relatoria.reading.grammar import LANGUAGES
from relatoria.reading.readers.free_text import FreeTextReader
from relatoria.reading.source import source_of
from tests.reading.passage import source_from

SPEECHES = {
    "en": "Mr. President, we thank you. We want our children to learn. I believe that we can. ",
    "es": "Señor Presidente, queremos que nuestros hijos estudien. Hemos visto nuestra tierra. ",
    "pt": "Senhor Presidente, queremos que nossos filhos estudem. Gostaria de agradecer a todos. ",
    "fr": "Monsieur le Président, nous voulons que nos enfants apprennent. Je vous remercie. ",
}


@pytest.mark.parametrize("language", list(SPEECHES))
def test_a_speech_is_direct_speech_of_nobody_named(language: str) -> None:
    record = FreeTextReader().read(source_from(SPEECHES[language] * 12, language))
    (speech,) = record.contributions
    assert speech.mode is Mode.DIRECT_SPEECH
    assert speech.attributed_to is None
    assert record.document.kind == "statement"


def test_prose_is_written() -> None:
    record = FreeTextReader().read(source_from("The river rose. The bridge held. " * 40, "en"))
    assert record.contributions[0].mode is Mode.WRITTEN
    assert record.document.kind == "text"


def test_an_empty_document_gives_an_empty_record() -> None:
    source = source_of(Document("0", "0", "x", "text/plain", "", language="en"))
    assert FreeTextReader().read(source).contributions == ()


_PIECES = st.sampled_from(
    ["(i) ", "(ii) ", "a) ", "; ", ": ", "\n\n", "- ", "First, ", "Por último, ", "cinco ejes ",
     "including ", "12,5 % ", "1.234 ", "2010-2015 ", "US$ 3 ", "the need to ", "y ", "and ", "x",
     "Á", "“", "”", "\n", ". ", "principles ", "million ", "entre 10 y 15 ", "(", ")"]
)  # fmt: skip


@settings(max_examples=60, deadline=None)
@given(st.lists(_PIECES, max_size=60), st.sampled_from(LANGUAGES))
def test_any_text_is_read_and_every_span_holds(pieces: list[str], language: str) -> None:
    text = "".join(pieces) + "end"
    record = FreeTextReader().read(source_from(text, language))
    for part in (*record.statements, *record.claims):
        assert record.document.text[part.start : part.end] == part.text
        assert part.text.strip() == part.text
    starts = [statement.start for statement in record.statements]
    assert starts == sorted(starts)
