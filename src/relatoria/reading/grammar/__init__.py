"""Grammars: one folder a language, all in the same shape.

A fifth language is a fifth folder and one word in `LANGUAGES`.
"""

from __future__ import annotations

from functools import cache

from relatoria.reading.grammar.shape import Grammar

LANGUAGES = ("en", "es", "pt", "fr")

__all__ = ["LANGUAGES", "Grammar", "grammar_for"]


@cache
def grammar_for(language: str | None) -> Grammar:
    """The grammar of ``language`` (ISO 639-1); English where the language is not known."""
    return Grammar(language if language in LANGUAGES else LANGUAGES[0])
