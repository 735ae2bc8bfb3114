"""Long alternations put so that the expression engine can tell at the first letter.

``bank|body|council`` read without regard to case is tried word by word at every place of a text.
Grouped by first letter, with both cases of the letter written out, most places are told by one
look: the same matches, several times faster.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

_MORE_CASES = {"i": "iIİı", "k": "kK\u212a", "s": "sSſ"}
"""Letters that the engine takes for more than their two cases."""
_FEWEST = 8
"""Alternatives below which grouping gains nothing."""
_MOST = 8
"""Alternatives that one with a bracket at its beginning may become, unless little comes after."""
_LITTLE = 16
"""Characters of an expression that may be repeated for every alternative before it."""
_GROUPED = re.compile(r"\(\?-i:\[(.)[^]]*\]\)")
"""What `either` makes of a first letter."""


def either(alternatives: Iterable[str], *, cased: bool = False) -> str:
    """One group of all the ``alternatives``, read without regard to case unless ``cased``.

    Which of them matches first stays the same: only those that begin with different letters
    change places.
    """
    given = list(alternatives)
    spelt = [one for bracketed in given for one in _spelt_out(bracketed)]
    if len(spelt) < _FEWEST:
        return f"(?:{'|'.join(given)})"
    parts: list[str] = []
    letters: dict[str, list[str]] = {}
    for one in spelt:
        letter, rest = _parted(one, cased=cased)
        if letter:
            letters.setdefault(letter, []).append(rest)
        else:  # may begin with any letter: what comes before stays before
            parts += _grouped(letters, cased=cased)
            letters = {}
            parts.append(one)
    return f"(?:{'|'.join((*parts, *_grouped(letters, cased=cased)))})"


def alternatives_in(pattern: str) -> Iterator[str]:
    """The alternatives that ``pattern`` has outside all brackets."""
    start = 0
    for at, sign, depth in _signs(pattern):
        if sign == "|" and not depth:
            yield pattern[start:at]
            start = at + 1
    yield pattern[start:]


def _signs(pattern: str) -> Iterator[tuple[int, str, int]]:
    """Every bar and bracket outside sets, with its place and the depth around it."""
    at = depth = 0
    while at < len(pattern):
        sign = pattern[at]
        if sign == "\\":
            at += 1
        elif sign == "[":
            at += 1 + pattern.startswith("^", at + 1)
            at += pattern[at] == "]"  # closes no empty set
            while pattern[at] != "]":
                at += 1 + (pattern[at] == "\\")
        elif sign in "(|)":
            depth -= sign == ")"
            yield at, sign, depth
            depth += sign == "("
        at += 1


def _spelt_out(alternative: str) -> list[str]:
    """«(?:bank|body) of» as «bank of» and «body of»."""
    if not alternative.startswith("(?:"):
        return [alternative]
    close = next(at for at, sign, depth in _signs(alternative) if sign == ")" and not depth)
    rest = alternative[close + 1 :]
    if rest[:1] in ("*", "+", "{") or rest[:2] in ("??", "?+") or _captures(rest):
        return [alternative]
    inner = list(alternatives_in(alternative[3:close]))
    heads = [*inner, ""] if rest.startswith("?") else inner
    found = [one for head in heads for one in _spelt_out(head + rest.removeprefix("?"))]
    return found if len(found) <= _MOST or len(rest) <= _LITTLE else [alternative]


def _captures(pattern: str) -> bool:
    return any(
        sign == "(" and (pattern[at + 1] != "?" or pattern.startswith("?P<", at + 1))
        for at, sign, _ in _signs(pattern)
    )


def _parted(alternative: str, *, cased: bool) -> tuple[str, str]:
    """The letter an alternative begins with, if it surely begins with one, and what follows."""
    again = _GROUPED.match(alternative)
    if again and again.group() == _both_cases(again[1]):
        return again[1], alternative[again.end() :]
    letter, rest = alternative[:1], alternative[1:]
    if not letter.isalpha() or rest.startswith(("?", "*", "{")):
        return "", alternative
    return (letter if cased else letter.lower()), rest


def _grouped(letters: dict[str, list[str]], *, cased: bool) -> Iterator[str]:
    for letter, rests in letters.items():
        rest = rests[0] if len(rests) == 1 else f"(?:{'|'.join(rests)})"
        yield (letter if cased else _both_cases(letter)) + rest


def _both_cases(letter: str) -> str:
    return f"(?-i:[{_MORE_CASES.get(letter, letter + letter.upper())}])"
