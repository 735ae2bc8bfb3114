"""Places named by the words that stand there: the form of selecting text without scripts."""

from __future__ import annotations

import re

from relatoria.errors import InvalidRecord
from relatoria.store.lineage.placing import Place

_LONGEST = 20_000


def place_of(text: str, quote: str, near: int = 0) -> Place:
    """Where ``quote`` stands in ``text``, white space as it may be; of several the nearest to
    ``near``.

    Raises InvalidRecord where it does not stand there.
    """
    words = quote[:_LONGEST].split()
    if not words:
        raise InvalidRecord("no words were quoted", remedy="Copy them from the source")
    # Words and white space take turns, so that nothing is tried twice.
    pattern = re.compile(r"\s+".join(map(re.escape, words)))
    found = [one.span() for one in pattern.finditer(text)]
    if not found:
        raise InvalidRecord(
            "these words do not stand in the source",
            where=" ".join(words)[:80],
            remedy="Copy them from the source as they stand",
        )
    start, end = min(found, key=lambda span: abs(span[0] - near))
    return Place(start, end)
