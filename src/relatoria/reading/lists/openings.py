"""Where, in a sentence that lists without markers, the announcement ends and the list begins."""

from __future__ import annotations

import re
from functools import cache

from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.alternatives import alternatives_in, either
from relatoria.reading.grammar.lists import Announcement, Lists

_COLON = re.compile(r":\s+(?=[^\s])")
_DOUBLED = 12
"""Characters between two connectors that work as one."""
_CHAINED = 26
"""Characters between two calls that work as one: «suggested that it was important to»."""


_CAPITAL = re.compile(r"(?<!\\)[A-ZÀ-Þ]")


def lowered(pattern: str) -> str:
    """The source of a pattern for text in lower case; classes such as ``\\S`` stay."""
    return _CAPITAL.sub(lambda capital: capital.group().lower(), pattern)


def nouns_of(nouns: Announcement, *, opened: bool = True) -> str:
    """All nouns that announce statements, as one alternative; ``opened``: vague ones too."""
    found = [
        nouns.proposal,
        nouns.measures,
        nouns.principle,
        nouns.message,
        nouns.fact,
        nouns.finding,
        nouns.concern,
        nouns.commitment,
        nouns.good_practice,
    ]
    if opened:
        found.append(nouns.open)
    return "|".join(found)


class Openings:
    """Finds the first item of a list in prose in lower case; cheap to make."""

    __slots__ = ("_any_noun", "_call", "_connector", "_relative", "_specific_noun", "_topic")

    def __init__(self, grammar: Grammar) -> None:
        (
            self._any_noun,
            self._specific_noun,
            self._connector,
            self._relative,
            self._call,
            self._topic,
        ) = _patterns(grammar.lists)

    def after_colon(self, text: str, start: int, end: int) -> int | None:
        """Where the words after the last colon begin."""
        found = None
        for match in _COLON.finditer(text, start, end):
            if text.count("(", start, match.start()) == text.count(")", start, match.start()):
                found = match.end()
        return found

    def after_noun(self, text: str, start: int, end: int, *, specific: bool) -> int | None:
        """Where the words after «principles … include» begin."""
        noun = (self._specific_noun if specific else self._any_noun).search(text, start, end)
        if not noun:
            return None
        found: int | None = None
        for match in self._connector.finditer(text, noun.end(), end):
            if found is not None:
                if match.start() - found > _DOUBLED:
                    break
                found = match.end()  # «were mentioned, including»
            elif not self._relative.search(
                text, max(noun.end(), match.start() - 24), match.start()
            ):
                found = match.end()
        return found

    def after_call(self, text: str, start: int, end: int) -> int | None:
        """Where the words after «argued for the need to» begin."""
        found: int | None = None
        for match in self._call.finditer(text, start, end):
            if found is not None and match.start() - found > _CHAINED:
                break
            found = match.end()
        return found

    def is_topic(self, text: str, start: int, end: int) -> bool:
        """Whether the words only say what was spoken about."""
        return bool(self._topic.search(text, start, end)) and not self._call.search(
            text, start, end
        )


@cache
def _patterns(words: Lists) -> tuple[re.Pattern[str], ...]:
    calls = "|".join(pattern for pattern, kind in words.calls if kind not in ("finding", "message"))

    def whole(pattern: str, tail: str = r"\b") -> re.Pattern[str]:
        return re.compile(rf"\b{either(alternatives_in(lowered(pattern)), cased=True)}{tail}")

    return (
        whole(nouns_of(words.announcement)),
        whole(nouns_of(words.announcement, opened=False)),
        whole(words.connectors, r"(?:,\s*|\s+)(?=\S)"),
        whole(words.relatives, r"(?:\s\S+){0,2}\s*$"),
        whole(calls, r"(?:(?<=[’'])|\s+)(?=\S)"),
        whole(words.topics),
    )
