"""Lists told in order: «He named three tasks. First, … The second was … Lastly, …»."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.model import MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.grammar.lists import Lists
from relatoria.reading.lists.declared import all_declared
from relatoria.reading.lists.ends import Trimmer
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.kinds import Kinds
from relatoria.reading.lists.prose import Sentence

_REACH = 40
"""Sentences after «first» in which the list may go on."""
_LINES = 3
"""Paragraphs between two items."""


@dataclass(frozen=True, slots=True)
class _Step:
    """A sentence that opens with an ordinal; number 0 is the last, whichever it is."""

    sentence: int
    number: int
    marker: str
    start: int


class Ordinals:
    """Reads lists told in order."""

    def __init__(self, flow: Flow, grammar: Grammar) -> None:
        self.flow = flow
        self.grammar = grammar
        self.kinds = Kinds(grammar)
        self.trim = Trimmer(flow.text, grammar)
        self.pattern, self.numbers = _pattern(grammar.lists)

    def groups(self, sentences: Sequence[Sentence]) -> list[Group]:
        """The lists that a sentence with a number or a noun of lists announces."""
        steps = [step for index in range(len(sentences)) if (step := self._step(sentences, index))]
        found: list[Group] = []
        for at, step in enumerate(steps):
            if step.number == 1 and step.sentence:
                chain = self._chain(sentences, steps[at:])
                group = self._group(sentences, chain)
                if group:
                    found.append(group)
        return found

    def _step(self, sentences: Sequence[Sentence], index: int) -> _Step | None:
        sentence = sentences[index]
        match = self.pattern.match(self.flow.text, sentence.start, sentence.end)
        if not match:
            return None
        name = next(name for name in self.numbers if match.group(name))
        noun = match.group("noun")
        comma = match.group("comma")
        marker = self.flow.text[match.start(name) : match.end("noun" if noun else name)]
        if comma is not None and not comma.strip() and " " not in marker:
            return None  # «first there» opens no list without its comma
        return _Step(index, self.numbers[name], marker, match.end())

    def _chain(self, sentences: Sequence[Sentence], steps: Sequence[_Step]) -> list[_Step]:
        chain = [steps[0]]
        for step in steps[1:]:
            before = chain[-1]
            apart = sentences[step.sentence].line - sentences[before.sentence].line
            if step.sentence - chain[0].sentence > _REACH or apart > _LINES or step.number == 1:
                break
            if step.number in (before.number + 1, 0):
                chain.append(step)
            if step.number == 0:
                break
        return chain

    def _group(self, sentences: Sequence[Sentence], chain: Sequence[_Step]) -> Group | None:
        first = sentences[chain[0].sentence]
        announcing = sentences[chain[0].sentence - 1]
        words = self.flow.text[announcing.start : announcing.end]
        declared = {found.number for found in all_declared(words, self.grammar)}
        if len(chain) < 2 or first.line - announcing.line > 1:
            return None
        complete = len(chain) in declared
        if not complete and not (len(chain) > 2 and (declared or self.kinds.announced(words))):
            return None
        items = self._items(sentences, chain)
        return Group(items, (announcing.start, announcing.end))

    def _items(self, sentences: Sequence[Sentence], chain: Sequence[_Step]) -> list[Item]:
        items: list[Item] = []
        long = False
        for at, step in enumerate(chain):
            own = sentences[step.sentence]
            line_end = self.flow.lines[own.line].end
            if at + 1 < len(chain):
                following = sentences[chain[at + 1].sentence]
                end = line_end if following.line != own.line else following.start
            else:
                end = line_end if long else own.end
            long = long or end > own.end + 1
            start, end = self.trim(step.start, end, last=True)
            items.append(Item(start, end, step.marker, MarkerStyle.ORDINAL))
        return items


def _pattern(words: Lists) -> tuple[re.Pattern[str], dict[str, int]]:
    numbers: dict[str, int] = {}
    adverbs, nouns = [], []
    for at, (pattern, number) in enumerate(words.ordinals):
        numbers[f"a{at}"] = number
        adverbs.append(rf"(?P<a{at}>{pattern})")
    for at, (pattern, number) in enumerate(words.ordinal_nouns):
        numbers[f"n{at}"] = number
        nouns.append(rf"(?P<n{at}>{pattern})")
    noun = rf"(?:\s(?P<noun>{words.nouns_after_ordinal})\b)?"
    return (
        re.compile(
            rf"(?:(?:{words.conjunctions}),?\s)?(?:(?:{'|'.join(adverbs)})(?P<comma>,?\s+)|"
            rf"(?:{'|'.join(nouns)}){noun}\s(?=(?:{words.copulas})\b))",
            re.I,
        ),
        numbers,
    )
