"""Passages of a document that say how many, when and what: the quotes that conflicts need."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.model import Document
from relatoria.reading.conflicts.declared import count_in
from relatoria.reading.dates import dates_in
from relatoria.reading.grammar import grammar_for
from relatoria.reading.sentences import sentences
from relatoria.schemes.names import words_of

_PARAGRAPH = re.compile(r"\n\s*\n")
_FRONT = 30_000
"""Characters from the start in which a document tells of its meeting as a whole."""
_WORD = re.compile(r"[^\W_][\w'’-]*")


@dataclass(frozen=True, slots=True)
class Quote:
    """What a passage says, and where it stands."""

    value: str
    start: int
    end: int


def declared(document: Document, *, experts: bool) -> Quote | None:
    """The number of experts (or participants) that ``document`` declares."""
    grammar = grammar_for(document.language)
    for start, end in _sentences(document):
        found = count_in(document.text[start:end], grammar, experts=experts)
        if found and not found.approximate:
            return Quote(str(found.value), start + found.start, start + found.end)
    return None


def announced_day(document: Document) -> tuple[int, int, int] | None:
    """«The meeting begins tomorrow»: days from the date of writing, and the passage."""
    grammar = grammar_for(document.language)
    for start, end in _sentences(document):
        sentence = document.text[start:end]
        begins = grammar.meeting.begins.search(sentence)
        if not begins or not grammar.meeting.meeting.search(sentence):
            continue
        for word in _WORD.finditer(sentence, begins.start(), min(len(sentence), begins.end() + 40)):
            days = grammar.dates.relative.get(word.group().lower())
            if days is not None:
                return days, start + begins.start(), start + word.end()
    return None


def printed_date(document: Document, day: str) -> Quote | None:
    """Where ``document`` first prints a range of dates that begins with ``day``."""
    grammar = grammar_for(document.language)
    text = document.text[:_FRONT]
    for found in dates_in(text, grammar.dates):
        if found.first == day:
            return Quote(day, found.start, found.end)
    return None


def printed_title(document: Document, title: str) -> Quote | None:
    """Where ``document`` first prints ``title``; its value is folded: case is no conflict."""
    wanted = words_of(title)
    if not wanted:
        return None
    tokens = list(_WORD.finditer(document.text[:_FRONT]))
    folded = ["".join(words_of(token.group())) for token in tokens]
    target = ["".join(words_of(token)) for token in _WORD.findall(title)]
    for place in range(len(folded) - len(target) + 1):
        if folded[place : place + len(target)] == target:
            last = tokens[place + len(target) - 1]
            return Quote(" ".join(wanted), tokens[place].start(), last.end())
    return None


def _sentences(document: Document) -> list[tuple[int, int]]:
    """Start and end of every sentence of the front matter; a blank line ends one."""
    text, language = document.text[:_FRONT], document.language or "en"
    found: list[tuple[int, int]] = []
    at = 0
    for gap in (*_PARAGRAPH.finditer(text), None):
        end = gap.start() if gap else len(text)
        found += [(at + s.start, at + s.end) for s in sentences(text[at:end], language)]
        at = gap.end() if gap else end
    return found
