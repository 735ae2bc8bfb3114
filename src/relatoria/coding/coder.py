"""Codes statements: finds the concepts, weighs them, shows what decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from relatoria.coding.features import values
from relatoria.coding.finding import NOTHING, Finder, Found, Span
from relatoria.coding.language import guess_language
from relatoria.coding.matching import Matcher
from relatoria.coding.model import CodingModel, FrameworkModel, probability, shipped_model
from relatoria.coding.types import Assignment, CodableStatement, Evidence, Place
from relatoria.coding.words import LANGUAGES
from relatoria.errors import UsageError

_REMEMBERED_HEADINGS = 4096


class _Column(NamedTuple):
    """One item of one framework; ``least`` is the sum of weights that reaches its threshold."""

    model: FrameworkModel
    notation: str
    bias: float
    least: float


class Seen(NamedTuple):
    """The concepts of a statement and of its heading, in the language they were read in."""

    finder: Finder
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
        self._columns: list[_Column] = []
        self._weights: list[tuple[tuple[int, float], ...]] = [()] * len(model.lexicon.entries)
        self._speaks: list[frozenset[int]] = []
        for chosen in _chosen(model, frameworks):
            self._add(chosen)
        self._least = [column.least for column in self._columns]
        self._any = [float("-inf")] * len(self._columns)
        self._speaks = [
            frozenset(column for column, weight in row if weight > 0) for row in self._weights
        ]

    def _add(self, model: FrameworkModel) -> None:
        first = len(self._columns)
        for notation, bias in zip(model.notations, model.bias, strict=True):
            least = (model.odds_needed - model.shift) / model.slope - bias
            self._columns.append(_Column(model, notation, bias, least))
        for entry, row in model.weights.items():
            added = tuple((first + place, weight) for place, weight in row)
            self._weights[entry] = (*self._weights[entry], *added)

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
        classes = finder.matcher.classes_in(statement.text)
        heading = self._heading(statement.heading, language) if statement.heading else NOTHING
        return Seen(finder, classes, finder.find(classes), heading)

    def _heading(self, heading: str, language: str) -> Found:
        key = (language, heading)
        known = self._headings.get(key)
        if known is None:
            finder = self.finder(language)
            known = finder.find(finder.matcher.classes_in(heading))
            if len(self._headings) >= _REMEMBERED_HEADINGS:
                self._headings.clear()
            self._headings[key] = known
        return known

    def code(self, statement: CodableStatement, *, all_: bool = False) -> list[Assignment]:
        """The assignments of ``statement``, surest first.

        Only those that reach the threshold of their framework, unless ``all_``.
        """
        seen = self.see(statement)
        sums = [0.0] * len(self._columns)
        entries: list[int] = []
        weights = self._weights
        for entry, value in values(seen.text, seen.heading, self.model.heading):
            entries.append(entry)
            if value == 1.0:
                for column, weight in weights[entry]:
                    sums[column] += weight
            else:
                for column, weight in weights[entry]:
                    sums[column] += value * weight
        needed = self._any if all_ else self._least
        made: list[Assignment] = []
        spans: _Spans | None = None
        for column, total in enumerate(sums):
            if total >= needed[column] and total:
                speaking = [entry for entry in entries if column in self._speaks[entry]]
                if speaking:
                    spans = spans or _Spans(statement, seen)
                    made.append(self._assignment(statement.id, column, total, spans.of(speaking)))
        if len(made) > 1:
            made.sort(key=_by_score)
        return made

    def _assignment(
        self, statement: str, place: int, total: float, evidence: tuple[Evidence, ...]
    ) -> Assignment:
        model, notation, bias, least = self._columns[place]
        score = round(probability(model.slope * (bias + total) + model.shift), 4)
        return Assignment(
            statement, model.framework, notation, score, model.method, model.version, evidence,
            total >= least,
        )  # fmt: skip


class _Spans:
    """The evidence of a statement, each place located once however many codes it speaks for."""

    __slots__ = ("_above", "_heading", "_inside", "_text")

    def __init__(self, statement: CodableStatement, seen: Seen) -> None:
        matcher = seen.finder.matcher
        self._text, self._heading = seen.text, seen.heading
        self._inside = _located("text", statement.text, seen.classes, seen.text, matcher)
        self._above: dict[Span, Evidence] = {}
        if seen.heading is not NOTHING:
            classes = matcher.classes_in(statement.heading)
            self._above = _located("heading", statement.heading, classes, seen.heading, matcher)

    def of(self, entries: list[int]) -> tuple[Evidence, ...]:
        """The evidence of ``entries``, spans inside others left out."""
        inside = self._inside
        shown = [inside[span] for span in _outermost(_places(self._text, entries))]
        if self._above:
            # A concept said twice is shown twice: taking one away would leave the other.
            above = self._above
            shown += [above[span] for span in _outermost(_places(self._heading, entries))]
        return tuple(shown)


def _located(
    place: Place, text: str, classes: list[int], found: Found, matcher: Matcher
) -> dict[Span, Evidence]:
    spans = {span for table in found for spans in table.values() for span in spans}
    where = matcher.spans_in(text, classes, {word for span in spans for word in span})
    return {span: Evidence(place, where[span[0]][0], where[span[1]][1]) for span in spans}


def _places(found: Found, entries: list[int]) -> list[Span]:
    spans: list[Span] = []
    for entry in entries:
        if entry in found.strong:
            spans += found.strong[entry]
        elif entry in found.weak:
            spans += found.weak[entry]
    return spans


def _by_score(one: Assignment) -> tuple[float, str, str]:
    return -one.score, one.framework, one.notation


def _outermost(spans: list[Span]) -> list[Span]:
    if len(spans) < 2:
        return spans
    kept: list[Span] = []
    for span in sorted(spans, key=_by_start):
        if not kept or span[1] > kept[-1][1]:
            kept.append(span)
    return kept


def _by_start(span: Span) -> tuple[int, int]:
    return span[0], -span[1]


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
