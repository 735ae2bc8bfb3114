"""Parts that do not add up to a whole said beside them: «200 incidents, 120 at night, 90 by day».

Numbers that follow a whole are its parts only where the words say so. They do when the parts are
opposites (night and day), when nothing but a preposition tells them apart («20 from Lima and 12
from Cusco»), or when a bracket or a colon opens them; several answers of the same people
(«120 named the rent and 90 the wages») are not parts.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.spelt import number_pattern, value_of
from relatoria.drafting.checks.told import AND, open_ended, sentences_of, whole_year
from relatoria.drafting.checks.words import Words, words_for
from relatoria.model import Span

_NOUNS = r"(?:\s+(?:[dl]['’])?[^\W\d]+){1,6}?"
_NOT = re.compile(
    r"(?:(?:did|do|does|were|was|had|have|could)\s+)?(?:not|no|não|non|ne\s.{1,30}\spas)\b"
)
"""«60 wore a vest and 40 did not»."""
_ALL = 101
"""Per cent, one of them for rounding."""
_SHORT = 4
"""Words of a part in brackets up to which it is a label, not an event of its own."""


@dataclass(frozen=True, slots=True)
class _Whole:
    value: int
    start: int
    end: int
    how: str
    """What opens the parts: of (partitive), list (colon, bracket, «of whom») or comma."""
    text: str
    """The words between it and its parts."""


@dataclass(frozen=True, slots=True)
class _Part:
    value: int
    text: str
    """What stands behind the number, in small letters."""
    end: int


def parts_and_wholes(page: Page) -> Iterator[Finding]:
    """Wholes whose parts are said in the same sentence and do not add up to them."""
    for sentence, text in sentences_of(page):
        for whole in _wholes(text, page.words):
            parts = _parts(text[whole.end :], page.words, whole)
            total = sum(part.value for part in parts)
            if len(parts) > 1 and total != whole.value and _exhaustive(parts, whole, page.words):
                yield _sum(sentence, whole.start, whole.end + parts[-1].end, total, whole.value)
        yield from _sums_behind(page, sentence, text)


def _sum(sentence: Span, start: int, end: int, parts: int, total: int) -> Finding:
    values = {"sum": parts, "total": total}
    return Finding("sum", sentence.start + start, sentence.start + end, values)


@cache
def _whole_pattern(language: str) -> re.Pattern[str]:
    words = words_for(language)
    number, of_which = number_pattern(language, 2), words.phrases.of_which
    article = r"(?:(?:the|l[oa]s|[oa]s|les|un\s+total\s+de|a\s+total\s+of|um\s+total\s+de)\s+)?"
    partitive = (
        rf"\b(?:{words.of}\s*|d[oa]s\s+){article}(?P<of>{number}){_NOUNS},\s(?:{of_which}\s)?"
    )
    listed = rf"(?P<list>{number}){_NOUNS}\s*(?:[:(]\s*|,?\s+{of_which}\s+|,\s+{of_which}\s+)"
    return re.compile(rf"{partitive}|{listed}|(?P<comma>{number}){_NOUNS},\s+(?={number})", re.I)


def _wholes(text: str, words: Words) -> Iterator[_Whole]:
    for found in _whole_pattern(words.language).finditer(text):
        how = next(name for name, said in found.groupdict().items() if said)
        value = value_of(found[how], words)
        if value and value > 1 and not whole_year(found[how]):
            named = text[found.end(how) : found.end()].lower()
            yield _Whole(value, found.start(how), found.end(), how, named)


def _parts(tail: str, words: Words, whole: _Whole) -> list[_Part]:
    """The numbers that follow, with their words; none where they are no plain row."""
    number = number_pattern(words.language, 2)  # «une» is an article as often as a number
    bracket = tail.find(")") if whole.how == "list" and ")" in tail else len(tail)
    row = re.split(r"[.;:](?:\s|\Z)", tail[:bracket], maxsplit=1)[0]
    pieces = re.split(rf"(?:,\s*|\s+)(?:{AND}\s+)?(?={number}\s)", row, flags=re.I)
    parts: list[_Part] = []
    for piece in pieces:
        found = re.match(rf"\s*({number})\b", piece, re.I)
        if not found:
            return []
        value, text = value_of(found[1], words), piece[found.end() :].strip().lower()
        if value is None or whole_year(found[1]) or value >= whole.value:
            return []
        if re.search(r"\d", text) or re.match(rf"(?:{words.percent}|[.,]\d)", text):
            return []
        if re.match(rf"(?:{words.phrases.of_which}|of\s+(?:them|these|those)\b)", text):
            return []
        parts.append(_Part(value, text, tail.find(piece) + len(piece)))
    return parts if _joined(row, number) else []


def _joined(row: str, number: str) -> bool:
    """Whether the last part is the last: «and» stands before it."""
    return bool(re.search(rf"\s{AND}\s+{number}\s[^,]*\Z", row, re.I))


def _exhaustive(parts: Sequence[_Part], whole: _Whole, words: Words) -> bool:
    """Whether the parts can only be all of the whole, each of them once."""
    opposed = len(parts) == 2 and _opposed(parts[0].text, parts[1].text, words)
    if opposed:
        return True
    if any(open_ended(part.text) for part in parts):
        return False
    total = sum(part.value for part in parts)
    alike = _elliptic(parts, words) and not _one_of_them(whole, parts, words)
    label = whole.how == "list" and all(len(part.text.split()) <= _SHORT for part in parts)
    if total > whole.value:
        return alike or label
    return len(parts) > 2 and (alike or label) and whole.how != "comma"


def _opposed(one: str, other: str, words: Words) -> bool:
    if _NOT.match(other):
        return True
    for left, right in words.phrases.opposites:
        for a, b in ((one, other), (other, one)):
            if re.search(rf"\b{left}\b", a) and re.search(rf"\b{right}\b", b):
                return not re.search(rf"\b{left}\b", b)
    return False


def _one_of_them(whole: _Whole, parts: Sequence[_Part], words: Words) -> bool:
    """«20 came from Governments, 15 from universities and 11 from …»: the first is a part too."""
    prepositions = re.findall(rf"\b{words.phrases.prepositions}", whole.text)
    return whole.how == "comma" and any(one[0] == parts[1].text[0] for one in prepositions)


def _elliptic(parts: Sequence[_Part], words: Words) -> bool:
    """Whether one preposition opens every part; a verb may stand before the first."""
    opens = re.compile(rf"(?P<prep>{words.phrases.prepositions})(?:\s|(?<=['’]))")
    first = re.match(rf"(?:[^\W\d]+\s+){{0,3}}?{opens.pattern}", parts[0].text)
    rest = [opens.match(part.text) for part in parts[1:]]
    if not first or not all(rest):
        return False
    kinds = {found["prep"][:1] for found in (first, *rest) if found}
    return len(kinds) == 1


def opposite_shares(page: Page) -> Iterator[Finding]:
    """«60 per cent at night and 50 per cent by day»: together more than all."""
    share = rf"(?P<{{}}>\d{{{{1,3}}}}(?:[.,]\d{{{{1,2}}}})?)\s*{page.words.percent}"
    text_of = r"(?P<{}>[^.;:()\d%]{{3,60}}?)"
    pattern = re.compile(
        rf"{share.format('a')}\s+{text_of.format('left')},?\s+{AND}\s+(?:the\s+|el\s+|les?\s+|os\s+)?"
        rf"{share.format('b')}\s+{text_of.format('right')}(?=[.,;)]|\Z)",
        re.I,
    )
    for sentence, text in sentences_of(page):
        for found in pattern.finditer(text):
            whole = sum(float(found[name].replace(",", ".")) for name in ("a", "b"))
            left, right = found["left"].lower(), found["right"].lower()
            of_two = re.match(rf"{page.words.of}\b", left) and re.match(
                rf"{page.words.of}\b", right
            )
            if whole > _ALL and not of_two and _opposed(left, right, page.words):
                start, end = sentence.start + found.start(), sentence.start + found.end()
                values: dict[str, str | int] = {"sum": f"{whole:g} %", "total": "100 %"}
                yield Finding("sum", start, end, values)


@cache
def _sum_pattern(language: str) -> re.Pattern[str]:
    number, in_all = number_pattern(language), words_for(language).phrases.in_all
    noun = r"(?:\s+(?:[dl]['’])?[^\W\d]+){1,4}?"
    total = (
        rf"(?:{in_all}\s+(?P<sum>{number})"
        rf"|(?P<sum2>{number})(?:{noun})?\s+{in_all}(?!\s+{number}))"
    )
    return re.compile(
        rf"(?P<a>{number}){noun}\s+{AND}\s+(?P<b>{number}){noun}(?:,|:)?\s+(?:{AND}\s+)?{total}",
        re.I,
    )


def _sums_behind(page: Page, sentence: Span, text: str) -> Iterator[Finding]:
    """«14 women and 11 men, 24 in all»."""
    for found in _sum_pattern(page.words.language).finditer(text):
        parts = [value_of(found[name], page.words) or 0 for name in ("a", "b")]
        whole = value_of(found["sum"] or found["sum2"], page.words)
        if all(parts) and whole and whole != sum(parts):
            yield _sum(sentence, found.start(), found.end(), sum(parts), whole)
