"""Lists without markers: «he argued for the need to consider …; include …; and promote …»."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.model import MarkerStyle
from relatoria.reading.grammar import Grammar
from relatoria.reading.lists.declared import loosely_declared
from relatoria.reading.lists.ends import Trimmer
from relatoria.reading.lists.flow import Flow
from relatoria.reading.lists.item import Group, Item
from relatoria.reading.lists.kinds import Kinds
from relatoria.reading.lists.marked import LONGEST_ANNOUNCEMENT
from relatoria.reading.lists.openings import Openings
from relatoria.reading.lists.prose import Sentence

_NAME = re.compile(
    r"(?:\W*(?:and|y|e|et|the|el|la|le|o|a|mr|ms|mrs|sr|sra|m|mme)\.?\s)?"
    r"[A-ZÀ-Þ][\w’'-]+(?:\s(?:de|del|da|do|dos|la|las|los|van|von|y|e))*\s[A-ZÀ-Þ][\w’'-]+",
)
_BRACKETS = {"(": 1, "[": 1, ")": -1, "]": -1}
_BRACKET_OR = {mark: re.compile(rf"[()\[\]{mark}]") for mark in ";,"}


class Proser:
    """Reads the lists that only semicolons or commas part."""

    def __init__(self, flow: Flow, grammar: Grammar) -> None:
        words = grammar.lists
        self.grammar = grammar
        self.text = flow.text
        self.lower = flow.lower
        self.kinds = Kinds(grammar)
        self.openings = Openings(grammar)
        self.trim = Trimmer(flow.text, grammar)
        self.leading = re.compile(rf"\s*(?:{words.conjunctions})\b,?\s+(?=\S)", re.I)
        self.inner = re.compile(
            rf"\s(?:{words.conjunctions})\s+(?=(?:{words.determiners})\b)", re.I
        )
        self.any_conjunction = re.compile(rf"\s(?:{words.conjunctions})\s", re.I)
        self.determined = re.compile(rf"(?:{words.determiners})\b", re.I)
        self.subclause = re.compile(rf"(?:{words.subclauses})\b", re.I)
        self.filler = re.compile(rf"(?:,\s*)?(?:{words.fillers})\b,?\s*(?=\S)", re.I)
        self.non_list = re.compile(rf"\b(?:{words.non_list})", re.I)

    def groups(self, sentences: Sequence[Sentence]) -> list[Group]:
        """The lists in ``sentences``, one a sentence at most."""
        found = []
        for sentence in sentences:
            cuts = _top_level(self.text, sentence.start, sentence.end, ";")
            group = self._by_semicolons(sentence, cuts) if cuts else self._by_commas(sentence)
            if group:
                found.append(group)
        return found

    def _by_semicolons(self, sentence: Sentence, cuts: list[int]) -> Group | None:
        start, end = sentence.start, sentence.end
        first = self.openings.after_colon(self.lower, start, cuts[0])
        colon = first is not None
        if first is None:
            if len(cuts) < 2 or self.openings.is_topic(self.lower, start, cuts[0]):
                return None
            first = self.openings.after_noun(self.lower, start, cuts[0], specific=False)
            first = first or self.openings.after_call(self.lower, start, cuts[0])
        if first is None or self._of_persons(start, first, cuts):
            return None
        announced = self.text[max(start, first - LONGEST_ANNOUNCEMENT) : first]
        told = self.kinds.announced(announced) is not None or (colon and len(cuts) > 1)
        if not told and not loosely_declared(announced.rstrip(": "), len(cuts) + 1, self.grammar):
            return None
        return self._group(sentence, first, [*cuts, end])

    def _by_commas(self, sentence: Sentence) -> Group | None:
        start, end = sentence.start, sentence.end
        if not self.text.count(",", start, end):
            return None
        first = self.openings.after_noun(self.lower, start, end, specific=True)
        if first is None or self.openings.is_topic(self.lower, start, first):
            return None
        cuts = _top_level(self.text, first, end, ",")
        if not cuts or self._of_persons(start, first, cuts):
            return None
        if not self.leading.match(self.text, cuts[-1] + 1, end):
            inner = list(self.any_conjunction.finditer(self.text, cuts[-1], end))
            last = self.inner.search(self.text, cuts[-1], end)
            if len(inner) != 1 or last is None:
                return None
            cuts.append(last.start())
        if len(cuts) < 2:
            return None
        group = self._group(sentence, first, [*cuts, end])
        return group if group and self._phrases(group.items) else None

    def _phrases(self, items: Sequence[Item]) -> bool:
        """Whether the pieces between commas are noun phrases of some length, none a subclause."""
        texts = [self.text[item.start : item.end] for item in items]
        return all(text.count(" ") > 1 for text in texts) and all(
            self.determined.match(text) and not self.subclause.match(text) for text in texts[1:]
        )

    def _group(self, sentence: Sentence, first: int, cuts: Sequence[int]) -> Group | None:
        items: list[Item] = []
        filler = self.filler.match(self.text, first, cuts[0])
        start = first = filler.end() if filler else first
        for cut in cuts:
            leading = self.leading.match(self.text, start, cut)
            begin, end = self.trim(leading.end() if leading and items else start, cut, last=True)
            if end - begin < 3:
                return None
            items.append(Item(begin, end, None, MarkerStyle.SEMICOLON))
            start = cut + (self.text[cut : cut + 1] in (";", ","))
        return (
            Group(items, (max(sentence.start, first - LONGEST_ANNOUNCEMENT), first))
            if len(items) > 1
            else None
        )

    def _of_persons(self, start: int, first: int, cuts: Sequence[int]) -> bool:
        announced = self.text[max(start, first - LONGEST_ANNOUNCEMENT) : first]
        if self.non_list.search(announced) or self.kinds.announces_others(announced):
            return True
        named = sum(bool(_NAME.match(self.text, cut + 2)) for cut in cuts)
        return named * 2 >= len(cuts)


def _top_level(text: str, start: int, end: int, mark: str) -> list[int]:
    """Where ``mark`` stands outside brackets."""
    depth, found = 0, []
    for match in _BRACKET_OR[mark].finditer(text, start, end):
        if match.group() == mark:
            if depth <= 0:
                found.append(match.start())
        else:
            depth += _BRACKETS[match.group()]
    return found
