"""Codes statements: finds the concepts, weighs them, shows what decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from relatoria.coding.finding import NOTHING, Finder, Found
from relatoria.coding.language import guess_language
from relatoria.coding.locating import Located
from relatoria.coding.model import CodingModel, FrameworkModel, shipped_model
from relatoria.coding.types import Assignment, CodableStatement
from relatoria.coding.weighing import Scale
from relatoria.coding.words import LANGUAGES
from relatoria.errors import UsageError

_REMEMBERED_HEADINGS = 4096


class Seen(NamedTuple):
    """The concepts of a statement and of its heading, in the language they were read in."""

    finder: Finder
    pieces: list[str]
    classes: list[int]
    text: Found
    heading: Found


class Coder:
    """Assigns statements to the items of some frameworks.

    Raises :class:`UsageError` for a framework the model does not know.
    """

    def __init__(self, model: CodingModel, frameworks: Sequence[str] = ()) -> None:
        self.model = model
        self._finders: dict[str, Finder] = {}
        self._headings: dict[tuple[str, str], Found] = {}
        chosen = _chosen(model, frameworks)
        self._scale = Scale(chosen, len(model.lexicon.entries), model.heading)

    def finder(self, language: str) -> Finder:
        """The finder of ``language``, made when first needed."""
        if language not in self._finders:
            self._finders[language] = Finder(self.model.lexicon, language)
        return self._finders[language]

    def see(self, statement: CodableStatement) -> Seen:
        """The concepts in ``statement`` and in its heading."""
        language = statement.language
        if language not in LANGUAGES:
            language = language[:2].lower()
            if language not in LANGUAGES:
                language = guess_language(f"{statement.text} {statement.heading}")
        finder = self._finders.get(language) or self.finder(language)
        pieces = statement.text.split()
        classes = finder.matcher.classes_of(pieces)
        heading = self._heading(statement.heading, language) if statement.heading else NOTHING
        return Seen(finder, pieces, classes, finder.find(classes), heading)

    def _heading(self, heading: str, language: str) -> Found:
        key = (language, heading)
        known = self._headings.get(key)
        if known is None:
            finder = self.finder(language)
            known = finder.find(finder.matcher.classes_of(heading.split()))
            if len(self._headings) >= _REMEMBERED_HEADINGS:
                self._headings.clear()
            self._headings[key] = known
        return known

    def code(self, statement: CodableStatement, *, all_: bool = False) -> list[Assignment]:
        """The assignments of ``statement``, surest first.

        Only those that reach the threshold of their framework, unless ``all_``.
        """
        seen = self.see(statement)
        weighed = self._scale.weigh(seen.text, seen.heading, all_=all_)
        if not weighed:
            return []
        speaking = {entry for one in weighed for entry in one[-1]}
        located = Located(statement, seen, speaking)
        name = statement.id
        return [
            Assignment(
                name, framework, notation, score, method, version, located.of(entries), above
            )
            for framework, notation, score, method, version, above, entries in weighed
        ]


def _chosen(model: CodingModel, frameworks: Sequence[str]) -> list[FrameworkModel]:
    known = {one.framework: one for one in model.frameworks}
    for name in frameworks:
        if name not in known:
            raise UsageError(
                f"there is no framework {name!r} to code with",
                remedy=f"Known are {', '.join(known)}; relatoria frameworks list shows them",
            )
    return [known[name] for name in dict.fromkeys(frameworks)] if frameworks else [*known.values()]


@cache
def coder(frameworks: tuple[str, ...] = ()) -> Coder:
    """A coder with the shipped model for ``frameworks`` (all where none is named)."""
    return Coder(shipped_model(), frameworks)


def code(
    statements: Iterable[CodableStatement],
    frameworks: Sequence[str] = (),
    *,
    all_: bool = False,
) -> Iterator[Assignment]:
    """The assignments of ``statements`` to the items of ``frameworks``, in their order.

    Raises :class:`UsageError` for a framework that does not exist.
    """
    chosen = coder(tuple(frameworks))
    for statement in statements:
        yield from chosen.code(statement, all_=all_)
