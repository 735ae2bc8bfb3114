"""Hands the coder of concepts to follow-up, which does not know it."""

from __future__ import annotations

from functools import cache
from typing import TYPE_CHECKING

from relatoria.errors import UsageError

if TYPE_CHECKING:
    from relatoria.followup.alignment.aligning import Concepts
    from relatoria.followup.linking.suggesting import Coder


@cache
def coder_for(framework: str) -> Coder | None:
    """A coder for ``framework``; ``None`` where the shipped model does not know it."""
    from relatoria.coding import CodableStatement
    from relatoria.coding.coder import coder as shipped_coder
    from relatoria.followup.linking.suggesting import Coded

    try:
        one = shipped_coder((framework,))
    except UsageError:
        return None

    def code(text: str, language: str) -> list[Coded]:
        given = one.code(CodableStatement("", text, language), all_=True)
        return [
            Coded(
                each.notation,
                each.score,
                tuple((at.start, at.end) for at in each.evidence if at.place == "text"),
            )
            for each in given
        ]

    return code


@cache
def concept_finder() -> Concepts:
    """Finds the glossary's concepts in a text, each with its spans in characters."""
    from relatoria.coding import CodableStatement
    from relatoria.coding.coder import coder as shipped_coder

    one = shipped_coder(())
    names = [entry.id for entry in one.model.lexicon.entries]

    @cache
    def concepts(text: str, language: str) -> dict[str, tuple[tuple[int, int], ...]]:
        seen = one.see(CodableStatement("", text, language))
        matcher = seen.finder.matcher
        words = {word for spans in seen.text.strong.values() for span in spans for word in span}
        where = matcher.spans_in(text, seen.classes, words)
        return {
            names[entry]: tuple((where[first][0], where[last][1]) for first, last in spans)
            for entry, spans in seen.text.strong.items()
        }

    return concepts
