"""What the checks know of each language, side by side in the same shape."""

from __future__ import annotations

from relatoria.drafting.checks.words import en, es, fr, pt
from relatoria.drafting.checks.words.shape import Words

__all__ = ["Words", "words_for"]

_BY_LANGUAGE: dict[str, Words] = {one.WORDS.language: one.WORDS for one in (en, es, fr, pt)}


def words_for(language: str | None) -> Words:
    """The words of ``language`` (ISO 639-1); English where it has none."""
    known: Words = _BY_LANGUAGE.get(language or "en", en.WORDS)
    return known
