"""What the linear model reads: how strongly each concept is spoken of."""

from __future__ import annotations

from collections.abc import Iterator

from relatoria.coding.finding import Found

WEAK = 0.5
"""What a weak term counts against a strong one."""


def values(text: Found, heading: Found, share: float) -> Iterator[tuple[int, float]]:
    """Each entry with its value: 1 in the text, less in weak words or in the heading alone.

    ``share`` is what the heading counts against the text.
    """
    for entry in text.strong:
        yield entry, 1.0
    for entry in text.weak:
        yield entry, WEAK
    if heading.strong or heading.weak:
        for entry in heading.strong:
            if entry not in text.strong and entry not in text.weak:
                yield entry, share
        for entry in heading.weak:
            if entry not in text.strong and entry not in text.weak:
                yield entry, share * WEAK
