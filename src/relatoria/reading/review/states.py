"""Lists of States in brackets, as recommendations carry them: «(Chile, Guinea-Bissau)»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar.review import Review
from relatoria.schemes.countries import Found, find

_BRACKET = re.compile(r"[()]")
_COMMAS = re.compile(r"[,;/]")
AFTER_LIST = re.compile(r"[\s;.,:*†\d]*\Z")
"""What may follow the States that close a recommendation: punctuation, a footnote's number."""
_STATE = "\0"
_IGNORED = " \0)(’'."
_LONGEST_MISPRINT = 10
_LONGEST_LIST = 4_000
_LONGEST_NAME = 60
_NAME = re.compile(r"\s*[^\W\d_a-zà-ÿ]")


@dataclass(frozen=True, slots=True)
class StateList:
    """A bracket that holds States and nothing else; offsets count in the text searched."""

    start: int
    """The opening bracket."""
    end: int
    """One past the closing bracket, or past the text where nothing closes it."""
    states: tuple[Found, ...]
    """In order, as printed."""

    @property
    def codes(self) -> tuple[str, ...]:
        """Alpha-3 codes in order, each once."""
        return tuple(dict.fromkeys(state.alpha3 for state in self.states))


def state_lists(text: str, grammar: Review) -> list[StateList]:
    """Every list of States in brackets in ``text``, in order.

    The bracket that closes a recommendation is its list even where a name is misprinted, as long
    as each name begins as one does: «(United States of Americas)».
    """
    found = []
    brackets = _brackets(text)
    for start, end in brackets:
        last = (start, end) == brackets[-1] and bool(AFTER_LIST.match(text, end))
        states = _states_in(text, start, end, grammar, misprinted=last)
        if states:
            found.append(StateList(start, end, states))
    return found


def _brackets(text: str) -> list[tuple[int, int]]:
    """Outermost brackets with what they enclose; an unclosed one runs to the end."""
    found, depth, start = [], 0, 0
    for match in _BRACKET.finditer(text):
        if match.group() == "(":
            if depth == 0:
                start = match.start()
            depth += 1
        elif depth:
            depth -= 1
            if depth == 0:
                found.append((start, match.end()))
    if depth:
        found.append((start, len(text)))
    return found


def _states_in(
    text: str, start: int, end: int, grammar: Review, *, misprinted: bool
) -> tuple[Found, ...]:
    start, end = start + 1, end - (text[end - 1] == ")")
    if not 2 < end - start <= _LONGEST_LIST:
        return ()
    inside = text[start:end]
    states = find(inside, grammar.language, demonyms=False)
    if not states or not (
        _only_states(inside, states, grammar)
        or (misprinted and _all_begin_as_states(inside, states, grammar))
    ):
        return ()
    return tuple(Found(s.start + start, s.end + start, s.alpha3, s.form) for s in states)


def _only_states(inside: str, states: list[Found], grammar: Review) -> bool:
    """Whether nothing but States stands in a bracket; a third may be names nobody knows."""
    at, rest = 0, []
    for state in states:
        rest.append(inside[at : state.start])
        at = state.end
    left = _STATE.join([*rest, inside[at:]])
    unknown = [part for part in _separators(grammar).split(left) if part.strip(_IGNORED)]
    if not unknown:
        return True
    named = all(_NAME.match(part) and len(part) < _LONGEST_NAME for part in unknown)
    return named and _STATE not in "".join(unknown) and 2 * len(unknown) <= len(states)


def _all_begin_as_states(inside: str, states: list[Found], grammar: Review) -> bool:
    beginnings = {state.start for state in states}
    at = 0
    for part in _COMMAS.split(inside):
        article = _article(grammar).match(part)
        begins = article.end() if article else 0
        if at + begins not in beginnings or len(part.split()) > _LONGEST_MISPRINT:
            return False
        at += len(part) + 1
    return True


@cache
def _article(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"\s*(?:(?:{grammar.and_})\s+)?(?:{grammar.articles})?", re.I)


@cache
def _separators(grammar: Review) -> re.Pattern[str]:
    return re.compile(
        rf"[,;/*†‡\d]|(?<![^\W_])(?:{grammar.and_})(?![^\W_])"
        rf"|(?<![^\W_])(?:{grammar.articles})",
        re.I,
    )
