"""Codes statements: finds the concepts, weighs them, shows what decided."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from typing import NamedTuple

from relatoria.coding.features import values
from relatoria.coding.finding import NOTHING, Finder, Found, Span
from relatoria.coding.language import guess_language
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
        made.sort(key=lambda one: (-one.score, one.framework, one.notation))
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
    """Where the concepts of a statement stand, in characters; asked for only when shown."""

    __slots__ = ("_known", "_seen", "_statement")

    def __init__(self, statement: CodableStatement, seen: Seen) -> None:
        self._statement = statement
        self._seen = seen
        self._known: dict[tuple[Place, int, int], Evidence] = {}

    def of(self, entries: list[int]) -> tuple[Evidence, ...]:
        """The spans of ``entries``, those inside others left out."""
        text, heading = self._seen.text, self._seen.heading
        shown = self._show("text", _outermost(_places(text, entries)))
        if heading is not NOTHING:
            # A concept said twice is shown twice: taking one away would leave the other.
            shown += self._show("heading", _outermost(_places(heading, entries)))
        return tuple(shown)

    def _show(self, place: Place, spans: list[Span]) -> list[Evidence]:
        unknown = [span for span in spans if (place, *span) not in self._known]
        if unknown:
            matcher = self._seen.finder.matcher
            if place == "text":
                text, classes = self._statement.text, self._seen.classes
            else:
                text = self._statement.heading
                classes = matcher.classes_in(text)
            words = {word for span in unknown for word in span}
            where = matcher.spans_in(text, classes, words)
            for first, last in unknown:
                evidence = Evidence(place, where[first][0], where[last][1])
                self._known[place, first, last] = evidence
        return [self._known[place, first, last] for first, last in spans]


def _places(found: Found, entries: list[int]) -> list[Span]:
    spans: list[Span] = []
    for entry in entries:
        if entry in found.strong:
            spans += found.strong[entry]
        if entry in found.weak:
            spans += found.weak[entry]
    return spans


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
