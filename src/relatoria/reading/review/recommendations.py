"""Lists of recommendations: each with its number, its States, and what became of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace
from functools import cache

from relatoria.model import Enumeration, MarkerStyle, Position, Statement, StatementKind
from relatoria.reading.grammar.review import Review
from relatoria.reading.review.agents import Register
from relatoria.reading.review.entries import Entry, Part, holes_of, joined
from relatoria.reading.review.states import AFTER_LIST, StateList, state_lists
from relatoria.reading.source import Source

_FINISHED = re.compile(r"[;.:,]\s*\d{0,3}\s*\Z|\)\s*\d{0,3}\s*\Z")
_MOST_PIECES = 12
_LONGEST_INTRODUCTION = 1_500
_FIRST_NUMBERS = ("1", "(a)", "a)", "(i)")
_LETTER = re.compile(r"\(?[a-z]{1,4}\)\Z")


@dataclass(slots=True)
class RecommendationList:
    """A list as its introduction announces it, and its items in order."""

    number: str | None
    position: Position | None
    introduction: Entry | None
    items: list[Entry] = field(default_factory=list)
    declared: re.Match[str] | None = None
    unnumbered: bool = False
    """Whether the items carry no numbers: each closes with its States."""


def recommendation_lists(source: Source, entries: list[Entry]) -> list[RecommendationList]:
    """The lists of recommendations among ``entries``, empty ones left out."""
    grammar = source.grammar.review
    lists: list[RecommendationList] = []
    current: RecommendationList | None = None
    for at, entry in enumerate(entries):
        if entry.part is Part.ANNEX:
            current = None
            continue
        following = entries[at + 1] if at + 1 < len(entries) else None
        if _introduces(entry, following, grammar):
            current = _opened(entry, grammar)
            current.unnumbered = following is not None and following.number is None
            lists.append(current)
        elif current is not None and _belongs(entry, current, grammar):
            current.items.append(entry)
        elif entry.list_number and entry.part in (Part.CONCLUSIONS, Part.UNKNOWN, Part.PLEDGES):
            # An item whose introduction was not recognised still tells its States.
            if state_lists(entry.text, grammar):
                current = RecommendationList(entry.list_number, None, None, [entry])
                lists.append(current)
        elif current is not None and current.unnumbered:
            current = None
        elif current is not None and _continues(entry, current, grammar):
            current.items[-1] = joined(source, current.items[-1], entry)
        elif entry.number and not _LETTER.match(entry.number):
            current = None
    return [one for one in lists if _holds_states(one, grammar)]


def _holds_states(one: RecommendationList, grammar: Review) -> bool:
    return any(state_lists(item.text, grammar) for item in one.items)


def _opened(entry: Entry, grammar: Review) -> RecommendationList:
    declared = _declared(grammar).search(entry.text)
    return RecommendationList(
        entry.number, position_of(entry.text, grammar), entry, declared=declared
    )


def position_of(introduction: str, grammar: Review) -> Position | None:
    """What the introduction of a list says became of the recommendations in it."""
    return next(
        (position for position, words in _positions(grammar) if words.search(introduction)), None
    )


@cache
def _positions(grammar: Review) -> tuple[tuple[Position, re.Pattern[str]], ...]:
    return tuple((position, re.compile(words, re.I)) for position, words in grammar.positions)


@cache
def _noun(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?<![^\W_])(?:{grammar.recommendation})(?![^\W_])", re.I)


@cache
def _declared(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(\d{{1,3}}) (?:\w+ )?(?:{grammar.recommendation})(?!\w)", re.I)


def _introduces(entry: Entry, following: Entry | None, grammar: Review) -> bool:
    """Whether ``entry`` announces a list: it names recommendations, and an item comes next."""
    if following is None or entry.list_number or entry.end - entry.start > _LONGEST_INTRODUCTION:
        return False
    if entry.part in (Part.PRESENTATION, Part.INTRODUCTION):
        return False
    if following.list_number:
        fits = entry.number is None or following.list_number == entry.number
        return fits and bool(_noun(grammar).search(entry.text))
    if following.number is None and not _closes_with_states(following, grammar):
        return False
    return (
        (following.number in _FIRST_NUMBERS or entry.text.rstrip().endswith(":"))
        and bool(_noun(grammar).search(entry.text))
        and position_of(entry.text, grammar) is not None
        and bool(state_lists(following.text, grammar))
    )


def _closes_with_states(entry: Entry, grammar: Review) -> bool:
    found = state_lists(entry.text, grammar)
    return bool(found) and AFTER_LIST.match(entry.text, found[-1].end) is not None


def _belongs(entry: Entry, current: RecommendationList, grammar: Review) -> bool:
    """Whether ``entry`` is the next item of the list that is open."""
    number = entry.number
    if number is None or current.unnumbered:
        return number is None and current.unnumbered and _closes_with_states(entry, grammar)
    if entry.list_number:
        return current.number is None or entry.list_number == current.number
    if not current.items:
        return number in _FIRST_NUMBERS
    last = current.items[-1].number or ""
    if number.isdigit():
        return last.isdigit() and int(number) == int(last) + 1
    return bool(_LETTER.match(number)) == bool(_LETTER.match(last)) and "." not in last


def _continues(entry: Entry, current: RecommendationList, grammar: Review) -> bool:
    """Whether ``entry`` goes on with the last item: the rest of it, or a comment on it.

    A heading inside a list has no full stop, and the closing formula ends the list.
    """
    if entry.number is not None or not current.items or not entry.text:
        return False
    if len(current.items[-1].indexes) > _MOST_PIECES:
        return False
    if _closing(grammar).match(entry.text):
        return False
    cut = entry.text[:1].islower() or entry.text[:1] in "(;,"
    return cut or bool(_FINISHED.search(entry.text))


@cache
def _closing(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar.narration})", re.I)


def statements_of(
    source: Source, lists: list[RecommendationList], register: Register
) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    """Statements and enumerations of ``lists``; ids count through the document."""
    statements: list[Statement] = []
    enumerations: list[Enumeration] = []
    for count, one in enumerate(lists, 1):
        group = f"recommendations-{one.number or count}"
        for item in one.items:
            statement = _statement(source, item, register)
            name = f"recommendation-{len(statements) + 1}"
            statements.append(replace(statement, id=name, group=group, position=one.position))
        enumerations.append(_enumeration(one, group))
    return tuple(statements), tuple(enumerations)


def _statement(source: Source, item: Entry, register: Register) -> Statement:
    text = item.text
    groups = state_lists(text, source.grammar.review)
    span = item.span(item.start, item.start + own_words(text, groups))
    states = [state for group in groups for state in group.states]
    by = [register.state(s.alpha3, text[s.start : s.end]) for s in states]
    return Statement(
        id="",
        start=span.start,
        end=span.end,
        text=span.of(source.text),
        kind=StatementKind.PROPOSAL,
        marker=item.marker,
        marker_style=_style(item),
        by=tuple(dict.fromkeys(by)),
        language=source.grammar.language,
        holes=holes_of(source, item, span),
    )


def _style(item: Entry) -> MarkerStyle:
    if item.number:
        return MarkerStyle.LETTER if _LETTER.match(item.number) else MarkerStyle.NUMBER
    return MarkerStyle.BULLET if item.marker else MarkerStyle.NONE


def own_words(text: str, groups: list[StateList]) -> int:
    """How many characters of a recommendation are its words: States at the end are left out."""
    end = len(text)
    for group in reversed(groups):
        if not AFTER_LIST.match(text, group.end, end):
            break
        end = group.start
    return len(text[:end].rstrip(" ;,.:")) or len(text)


def _enumeration(one: RecommendationList, group: str) -> Enumeration:
    if one.introduction is None or one.declared is None:
        return Enumeration(group, len(one.items))
    base = one.introduction.start
    span = one.introduction.span(base + one.declared.start(), base + one.declared.end())
    return Enumeration(
        group, len(one.items), int(one.declared[1]), one.declared[0], span.start, span.end
    )
