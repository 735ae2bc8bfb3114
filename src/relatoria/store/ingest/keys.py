"""Readable public keys, each given out once."""

from __future__ import annotations

from collections.abc import Iterable

from django.db.models import Model

from relatoria.schemes.names import words_of
from relatoria.store.rows import among

_LONGEST = 100


def slug(*parts: str) -> str:
    """``parts`` as a readable key: folded words and hyphens, at most 100 characters."""
    words: list[str] = []
    length = -1
    for word in words_of(" ".join(parts)):
        length += len(word) + 1
        if words and length > _LONGEST:
            break
        words.append(word[:_LONGEST])
    return "-".join(words)


def folded(name: str) -> str:
    """``name`` without case, accents and order of words: under which agents are looked up."""
    return " ".join(sorted(words_of(name) or name.casefold().split()))[:300]


class KeyRing:
    """Gives out keys of one table that no row has or ever had."""

    def __init__(self, model: type[Model]) -> None:
        self._model = model
        self._known: set[str] = set()
        self._taken: set[str] = set()
        self._last: dict[str, int] = {}

    def look_up(self, wanted: Iterable[str]) -> None:
        """Learn at once which of ``wanted`` are taken."""
        fresh = set(wanted) - self._known
        found = among(self._model._base_manager.values_list("key", flat=True), "key", fresh)
        self._taken.update(found)
        self._known |= fresh

    def take(self, wanted: str) -> str:
        """``wanted``, or with a number after it where that is taken."""
        self.look_up([wanted])
        key = wanted
        if key in self._taken:
            if wanted not in self._last:
                rows = self._model._base_manager.filter(key__startswith=f"{wanted}-")
                self._taken.update(rows.values_list("key", flat=True))
                self._last[wanted] = 1
            while key in self._taken:
                self._last[wanted] += 1
                key = f"{wanted}-{self._last[wanted]}"
        self._taken.add(key)
        return key
