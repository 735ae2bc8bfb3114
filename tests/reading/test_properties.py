"""Random and mutated text through every grammar and every reader.

Whatever the text, reading ends in a record that keeps the promises of the model, never in an
exception.
"""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, reject, settings
from hypothesis import strategies as st

from relatoria.errors import InputError
from relatoria.formats import read_document
from relatoria.model import Block, BlockKind, Document
from relatoria.reading.grammar import LANGUAGES
from relatoria.reading.pipeline import read_record
from relatoria.reading.readers import readers
from relatoria.reading.source import source_of
from tests.reading.invariants import check
from tests.shared import SHARED, needs_shared

TESTS = Path(__file__).resolve().parents[1]
LONGEST = 2_500
READERS = [reader.kind for reader in readers()]
EXAMPLES = settings(
    max_examples=25,
    deadline=None,
    suppress_health_check=[
        HealthCheck.too_slow,
        HealthCheck.data_too_large,
        HealthCheck.filter_too_much,
    ],
)

# What breaks readers: marks of lists, brackets left open, quotes, signs of every width, bidi
# marks, soft hyphens, combining accents, digits of other scripts, ligatures, form feeds.
NASTY = st.sampled_from(
    [
        "(", ")", "[", "]", "(i) ", "(ii) ", "1. ", "99.1. ", "• ", "– ", "—", "- ", "…", ": ",
        ":", "; ", ".", ". ", "\n", "\n\n", "\n\n\n", "\t", "\f", "\u00a0", "\u00ad", "\u200b",
        "\u202e", "\u0301", "“", "”", "«", "»", "‘", "’", '"', "'", "|", "||", "#", "## ", "**",
        "_", "`", "\\", "<b>", "</b>", "<v Ana>", "&amp;", "٣", "Ⅳ", "ﬁ", "ß", "ẞ", "İ", "ﾟ",
        "𝔸", "🙂", "Mr. ", "Sra. ", "M. ", "O SR. ", "El señor ", "The President: ",
        "(spoke in French)", "(Peru)", "two proposals:", "Sesión 2", "9.30 a.m.", "12 %",
        "00:00:01,000 --> 00:00:02,000",
    ]
)  # fmt: skip
RANDOM = st.lists(st.one_of(NASTY, st.text(max_size=40), st.characters()), max_size=60).map("".join)


@cache
def passages() -> tuple[str, ...]:
    """Texts written for these tests, in the four languages."""
    found = sorted(
        path
        for path in TESTS.rglob("*.txt")
        if (path.parts[-2] != "fuzz" and "passages" in path.parts) or "corpus" in path.parts
    )
    return tuple(path.read_text(encoding="utf-8") for path in found)


@cache
def documents() -> tuple[str, ...]:
    """Real texts beside the checkout."""
    found = [
        *SHARED.glob("seeds/*.txt"),
        *SHARED.glob("documents/upr/text/*.txt"),
        *SHARED.glob("documents/excerpts/*.txt"),
        *SHARED.glob("documents/ungdc/*.txt"),
        *SHARED.glob("gold/speeches/*.txt"),
    ]
    return tuple(path.read_text(encoding="utf-8") for path in sorted(found))


@st.composite
def mutated(draw: st.DrawFn, texts: tuple[str, ...]) -> str:
    """A stretch of one of ``texts`` with a few changes."""
    text = draw(st.sampled_from(texts))
    if len(text) > LONGEST:
        start = draw(st.integers(0, len(text) - LONGEST))
        text = text[start : start + LONGEST]
    for _ in range(draw(st.integers(0, 5))):
        text = draw(_mutation(text))
    return text


@st.composite
def _mutation(draw: st.DrawFn, text: str) -> str:
    start = draw(st.integers(0, len(text)))
    end = min(len(text), start + draw(st.integers(0, 80)))
    at = draw(st.integers(0, len(text)))
    how = draw(st.sampled_from(["cut", "copy", "insert", "upper", "join", "space"]))
    piece = text[start:end]
    if how == "cut":
        return text[:start] + text[end:]
    if how == "copy":
        return text[:at] + piece + text[at:]
    if how == "insert":
        return text[:at] + draw(NASTY) + text[at:]
    if how == "upper":
        return text[:start] + piece.upper() + text[end:]
    if how == "join":
        return text[:start] + piece.replace("\n", " ") + text[end:]
    return text[:start] + "\n".join(piece) + text[end:]


def document(text: str, language: str | None) -> Document:
    """``text`` as read from a file; texts that are refused with a message are passed over."""
    try:
        found = read_document(text.encode("utf-8", "replace"), "text.txt")
    except InputError:
        reject()
    return replace(found, language=language)


@st.composite
def laid_out(draw: st.DrawFn, texts: tuple[str, ...]) -> Document:
    """A document of any other format: blocks of every kind, wherever they fall."""
    text = draw(mutated(texts)) or "."
    cuts = sorted(draw(st.sets(st.integers(0, len(text)), max_size=30)))
    blocks = []
    for start, end in pairwise(cuts):
        kept = text[start:end].strip()
        if kept:
            begin = text.index(kept, start)
            kind = draw(st.sampled_from(list(BlockKind)))
            level = draw(st.sampled_from([None, 1, 2]))
            blocks.append(Block(kind, begin, begin + len(kept), level=level))
    return Document(
        "0" * 16,
        "0" * 64,
        "text.pdf",
        "application/pdf",
        text,
        tuple(blocks),
        language=draw(st.sampled_from(LANGUAGES)),
    )


def own() -> st.SearchStrategy[str]:
    return st.deferred(lambda: mutated(passages()))


@EXAMPLES
@given(text=RANDOM.filter(bool), language=st.sampled_from([*LANGUAGES, None]))
def test_random_text_becomes_a_sound_record(text: str, language: str | None) -> None:
    check(read_record(document(text, language)))


@EXAMPLES
@given(text=own().filter(bool))
def test_mutated_passages_become_sound_records(text: str) -> None:
    check(read_record(document(text, None)))


@pytest.mark.parametrize("kind", READERS)
@pytest.mark.parametrize("language", LANGUAGES)
@settings(EXAMPLES, max_examples=8)
@given(text=own().filter(bool))
def test_every_reader_in_every_grammar_keeps_the_promises(
    kind: str, language: str, text: str
) -> None:
    source = source_of(document(text, language))
    reader = next(reader for reader in readers() if reader.kind == kind)
    assert 0.0 <= reader.likeness(source) <= 1.0
    check(reader.read(source))


@EXAMPLES
@given(found=st.deferred(lambda: laid_out(passages())))
def test_any_layout_becomes_a_sound_record(found: Document) -> None:
    check(read_record(found))


@pytest.mark.shared
@needs_shared
@EXAMPLES
@given(text=st.deferred(lambda: mutated(documents())).filter(bool))
def test_mutated_documents_become_sound_records(text: str) -> None:
    check(read_record(document(text, None)))


@pytest.mark.shared
@needs_shared
@pytest.mark.parametrize("kind", READERS)
@settings(EXAMPLES, max_examples=12)
@given(text=st.deferred(lambda: mutated(documents())).filter(bool))
def test_every_reader_survives_documents_of_other_kinds(kind: str, text: str) -> None:
    source = source_of(document(text, None))
    reader = next(reader for reader in readers() if reader.kind == kind)
    check(reader.read(source))
