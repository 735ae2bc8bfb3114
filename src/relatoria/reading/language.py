"""Which of the four languages a document is written in.

Function words decide: a few lines of prose hold dozens of them, and they are the same in every
field. Where they do not decide (a title, a list of names), py3langid does; its model takes half
a second to load, which most documents never pay.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import Any

from relatoria.model import BlockKind, Document
from relatoria.reading.grammar import LANGUAGES

_SAMPLE = 4_000
"""Characters that decide: identification is certain well below this (25 words suffice)."""

_ENOUGH = 8
"""Function words of the first language before they decide…"""
_LEAD = 1.5
"""…and how many times the second's they must be."""

# Words that only one of the four languages has, or has often.
_FUNCTION_WORDS = {
    "en": "the of and to in that was for on with by as were be is had which from it at an this",
    "es": "el los las y del en que un una por con para se su al lo como más también entre sus no",
    "pt": "o os a e do da dos das em no na que um uma por com para se ao à não mais também são",
    "fr": "le les et des du en que un une par avec pour se il elle est au aux dans sur pas qui",
}
_WORD = re.compile(r"[^\W\d_]+")


@cache
def _weights() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for language, words in _FUNCTION_WORDS.items():
        for word in words.split():
            found[word] = (*found.get(word, ()), language)
    return found


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
        sample += " " + document.text[block.start : min(block.end, block.start + _SAMPLE)]
        if len(sample) > _SAMPLE:
            break
    return language_of_text(sample[:_SAMPLE] if sample.strip() else document.text[:_SAMPLE])


def language_of_text(text: str) -> str | None:
    """ISO 639-1 code of ``text``, or ``None`` where it holds no letters."""
    words = _WORD.findall(text.casefold())
    if not words:
        return None
    weights = _weights()
    score: Counter[str] = Counter()
    for word in words:
        for language in weights.get(word, ()):
            score[language] += 1
    ranked = [*score.most_common(2), ("", 0), ("", 0)]
    (first, most), (_, second) = ranked[0], ranked[1]
    if most >= _ENOUGH and most >= _LEAD * second:
        return first
    code: str = _identifier().classify(text)[0]
    return code
