"""What items of frameworks are called."""

from __future__ import annotations

from functools import lru_cache

from relatoria.errors import RelatoriaError
from relatoria.schemes.frameworks import framework


@lru_cache(maxsize=4096)
def topic_title(framework_id: str, notation: str, language: str) -> str:
    """The notation and what the item is called in ``language``; never unverified wording."""
    try:
        known = framework(framework_id)
    except RelatoriaError:
        return notation
    item = known.item(notation)
    name = item.name(language) if item else notation
    return notation if name == notation else f"{notation} · {name}"
