"""«We host three million refugees», the German minister said: here is where the speaker is from."""

from __future__ import annotations

from relatoria.evidence.areas import AreaSet
from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_AFTER, _BEFORE = 6, 4
"""Characters between an office and its country behind it, and before it."""


def place_of_speaker(context: Context, words: Wording) -> tuple[AreaSet, ...] | None:
    """The country of the one who says «we», «here», «our country»; ``None`` if none is told."""
    text = context.sentence
    if not words.has("deictic", text):
        return None
    text = f"{context.before} {text}" if context.before else text
    offices = [found.span() for found in words.patterns["office"].finditer(text)]
    found: dict[str, tuple[AreaSet, ...]] = {}
    for one in mentions_in(text, words):
        near = any(
            0 <= one.start - end <= _AFTER or 0 <= start - one.end <= _BEFORE
            for start, end in offices
        )
        if one.sets and one.role in ("origin", "of") and near:
            found[one.sets[0].code] = one.sets
    return next(iter(found.values())) if len(found) == 1 else None
