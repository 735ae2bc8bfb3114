"""Codes statements: finds the concepts, weighs them, shows what decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from relatoria.coding.features import values
from relatoria.coding.finding import NOTHING, Finder, Found
from relatoria.coding.language import guess_language
from relatoria.coding.matching import Words
from relatoria.coding.model import CodingModel, FrameworkModel, probability, shipped_model
from relatoria.coding.types import Assignment, CodableStatement, Evidence, Place
from relatoria.coding.words import LANGUAGES
from relatoria.errors import UsageError

_REMEMBERED_HEADINGS = 4096


class _Column(NamedTuple):
    """One item of one framework, with what turns a sum of weights into a probability."""

    model: FrameworkModel
    notation: str
    bias: float


class Seen(NamedTuple):
    """The concepts of a statement, and where each stands."""

    words: Words
    text: Found
    heading_words: Words
    heading: Found


class Coder:
    """Assigns statements to the items of some frameworks.

    Raises :class:`UsageError` for a framework the model does not know.
    """

    def __init__(self, model: CodingModel, frameworks: Sequence[str] = ()) -> None:
        self.model = model
        self._finders: dict[str, Finder] = {}
        self._headings: dict[tuple[str, str], tuple[Words, Found]] = {}
        self._columns: list[_Column] = []
        self._weights: dict[int, list[tuple[int, float]]] = {}
        for chosen in _chosen(model, frameworks):
            self._add(chosen)

    def _add(self, model: FrameworkModel) -> None:
        first = len(self._columns)
        for notation, bias in zip(model.notations, model.bias, strict=True):
            self._columns.append(_Column(model, notation, bias))
        for entry, row in model.weights.items():
            self._weights.setdefault(entry, []).extend(
                (first + place, weight) for place, weight in row
            )

    def finder(self, language: str) -> Finder:
        """The finder of ``language``, made when first needed."""
        if language not in self._finders:
            self._finders[language] = Finder(self.model.lexicon, language)
        return self._finders[language]

    def see(self, statement: CodableStatement) -> Seen:
        """The concepts in ``statement`` and in its heading."""
        language = statement.language[:2].lower()
        if language not in LANGUAGES:
            language = guess_language(f"{statement.text} {statement.heading}")
        finder = self.finder(language)
        words = finder.matcher.words(statement.text)
        heading_words, heading = self._heading(statement.heading, language, finder)
        return Seen(words, finder.find(words), heading_words, heading)

    def _heading(self, heading: str, language: str, finder: Finder) -> tuple[Words, Found]:
        if not heading:
            return Words([], [], []), NOTHING
        key = (language, heading)
        known = self._headings.get(key)
        if known is None:
            words = finder.matcher.words(heading)
            known = (words, finder.find(words))
            if len(self._headings) >= _REMEMBERED_HEADINGS:
                self._headings.clear()
            self._headings[key] = known
        return known

    def code(self, statement: CodableStatement, *, all_: bool = False) -> list[Assignment]:
        """The assignments of ``statement``, surest first.

        Only those that reach the threshold of their framework, unless ``all_``.
        """
        seen = self.see(statement)
        sums: dict[int, float] = {}
        speaking: dict[int, list[int]] = {}
        weights = self._weights
        for entry, value in values(seen.text, seen.heading, self.model.heading):
            for column, weight in weights.get(entry, ()):
                sums[column] = sums.get(column, 0.0) + value * weight
                if weight > 0:
                    speaking.setdefault(column, []).append(entry)
        made = [
            assignment
            for column, entries in speaking.items()
            if (assignment := self._assign(statement.id, column, sums, entries, seen, all_))
        ]
        made.sort(key=lambda one: (-one.score, one.framework, one.notation))
        return made

    def _assign(
        self,
        statement: str,
        place: int,
        sums: dict[int, float],
        entries: list[int],
        seen: Seen,
        all_: bool,
    ) -> Assignment | None:
        model, notation, bias = self._columns[place]
        score = probability(model.slope * (bias + sums[place]) + model.shift)
        above = score >= model.threshold
        if not above and not all_:
            return None
        return Assignment(
            statement,
            model.framework,
            notation,
            round(score, 4),
            model.method,
            model.version,
            _evidence(entries, seen),
            above,
        )


def _chosen(model: CodingModel, frameworks: Sequence[str]) -> list[FrameworkModel]:
    known = {one.framework: one for one in model.frameworks}
    for name in frameworks:
        if name not in known:
            raise UsageError(
                f"there is no framework {name!r} to code with",
                remedy=f"Known are {', '.join(known)}; relatoria frameworks list shows them",
            )
    return [known[name] for name in dict.fromkeys(frameworks)] if frameworks else [*known.values()]


def _evidence(entries: Iterable[int], seen: Seen) -> tuple[Evidence, ...]:
    spans: set[Evidence] = set()
    places: tuple[tuple[Place, Words, Found], ...] = (
        ("text", seen.words, seen.text),
        # A concept said twice is shown twice: taking one away would leave the other.
        ("heading", seen.heading_words, seen.heading),
    )
    for place, words, found in places:
        for entry in entries:
            for first, last in (*found.strong.get(entry, ()), *found.weak.get(entry, ())):
                spans.add(Evidence(place, words.starts[first], words.ends[last]))
    return _outermost(sorted(spans))


def _outermost(spans: list[Evidence]) -> tuple[Evidence, ...]:
    """``spans`` (sorted) without those inside another."""
    kept: list[Evidence] = []
    for span in sorted(spans, key=lambda one: (one.place, one.start, -one.end)):
        if kept and kept[-1].place == span.place and span.end <= kept[-1].end:
            continue
        kept.append(span)
    return tuple(sorted(kept, key=lambda one: (one.place != "text", one.start)))


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
