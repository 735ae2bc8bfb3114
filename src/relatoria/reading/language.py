"""Which of the four languages a document is written in."""

from __future__ import annotations

from functools import cache
from typing import Any

from relatoria.model import BlockKind, Document
from relatoria.reading.grammar import LANGUAGES

_SAMPLE = 4_000
"""Characters that decide: identification is certain well below this (25 words suffice)."""


@cache
def _identifier() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier

    identifier = LanguageIdentifier.from_model_file(MODEL_FILE)
    identifier.set_languages(list(LANGUAGES))
    return identifier


def language_of(document: Document) -> str | None:
    """ISO 639-1 code of the prose of ``document``, or ``None`` where there is no prose.

    Paragraphs are taken from the middle of the document: covers and menus are often bilingual.
    """
    prose = [b for b in document.blocks if b.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM)]
    middle = len(prose) // 4
    sample = ""
    for block in prose[middle:] + prose[:middle]:
        sample += " " + document.text[block.start : block.end]
        if len(sample) > _SAMPLE:
            break
    return language_of_text(sample[:_SAMPLE] if sample.strip() else document.text[:_SAMPLE])


def language_of_text(text: str) -> str | None:
    """ISO 639-1 code of ``text``, or ``None`` where it holds no letters."""
    if not any(character.isalpha() for character in text):
        return None
    code: str = _identifier().classify(text)[0]
    return code
