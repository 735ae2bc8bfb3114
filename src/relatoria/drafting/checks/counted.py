"""Things announced by a number and then named or listed elsewhere; a number said again, changed."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.counts import items_of, of_the_whole, one_word_each
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import label_value, number_pattern, value_of
from relatoria.drafting.checks.told import AND, open_ended, sentences_of
from relatoria.drafting.checks.words.dividing import LIST_OF
from relatoria.model import BlockKind, Span

_MOST = 40
_ITEM = 6
"""Words of a member of a list up to which a comma surely parts it from the next."""


def named_lists(page: Page) -> Iterator[Finding]:
    """«Three countries: Barbados, Jamaica, Guyana and Grenada»; «two needs: water and rest»."""
    number = number_pattern(page.words.language, 2)
    pattern = re.compile(
        rf"(?P<said>(?P<n>{number})\s+[^\W\d]{{4,}}(?:\s+[^\W\d]+){{0,2}})"
        rf"(?:\s?:\s+|,?\s+{page.words.phrases.namely},?:?\s+|\s+[–—]\s*)(?P<list>[^.:;()–—\d]{{5,300}})(?=\.|\s*[–—]|;|\Z)",
        re.I,
    )
    for sentence, text in sentences_of(page):
        for found in pattern.finditer(text):
            dash = re.search(r"\s[–—]\s*\Z", text[: found.start("list")])
            said = value_of(found["n"], page.words)
            members = _members(found["list"], names_only=bool(dash))
            some_of = re.search(
                rf"{number}\s+{page.words.of}\s*(?:\w+\s+)?\Z", text[: found.start()], re.I
            )
            if not said or said > _MOST or not members or members == said:
                continue
            if open_ended(found["list"]) or some_of:
                continue
            span = Span(sentence.start + found.start(), sentence.start + found.end())
            values: dict[str, str | int] = {"said": found["said"], "found": members}
            yield Finding("declared_number", span.start, span.end, values)


def _members(listed: str, *, names_only: bool) -> int:
    """How many are named; nought where a comma or an «and» may part something else."""
    listed = one_word_each(listed)
    names = items_of(listed)
    if names is not None:
        return len(names)
    if names_only or len(re.findall(rf"\s{AND}\s", listed)) != 1 or "," not in listed:
        return 0
    parts = re.split(rf"\s*,\s+(?:{AND}\s+)?|\s+{AND}\s+", listed.strip())
    last = re.search(rf"\s{AND}\s[^,]*\Z", listed)
    plain = all(0 < len(part.split()) <= _ITEM for part in parts)
    return len(parts) if last and plain and len(parts) > 2 else 0


def listed_in_annex(page: Page) -> Iterator[Finding]:
    """«Four agreements, listed in annex 1», which lists three."""
    noun, said = page.words.targets["annex"], page.words.phrases
    number = number_pattern(page.words.language, 2)
    label = r"(?P<label>\d{1,2}|[IVX]{1,4}|[A-H])"
    counted = rf"(?P<n>{number})\s+[^\W\d]{{4,}}"
    gap, of = rf"(?:(?!{number})[^.;()\d])", r"(?:of|del?|d[aoe]s?|du|d['’])"
    patterns = (
        rf"{counted}{gap}{{0,30}}?[\s(,]{said.listed}\b[^.;()\d]{{0,20}}?{noun}\s+{label}\b",
        rf"\b{LIST_OF}\s+{of}\s*(?:the\s+|l[oa]s\s+|les\s+)?{counted}{gap}{{0,40}}?\s{noun}\s+{label}\b",
        rf"{noun}\s+{label}\s+{said.listed}\s+(?:the\s+|l[oa]s\s+|[oa]s\s+|les\s+)?{counted}",
    )
    for sentence, text in sentences_of(page):
        for pattern in patterns:
            for found in re.finditer(pattern, text, re.I):
                value = value_of(found["n"], page.words)
                items = _annex_items(page, label_value(found["label"]) or 0)
                if value and items and value <= _MOST and len(items) not in (0, 1, value):
                    span = Span(sentence.start + found.start(), sentence.start + found.end())
                    values: dict[str, str | int] = {"said": page.quote(span), "found": len(items)}
                    other = Span(items[0].start, items[-1].end)
                    yield Finding("declared_number", span.start, span.end, values, other)


def _annex_items(page: Page, label: int) -> list[Stretch]:
    """The items of an annex that is one plain list; none of any other."""
    heading = re.compile(
        rf"\s*\W*{page.words.targets['annex']}\s+(\d{{1,2}}|[IVX]{{1,4}}|[A-H])\b", re.I
    )
    items: list[Stretch] = []
    inside = False
    for stretch in page.stretches:
        head = heading.match(stretch.text)
        if head and stretch.kind is BlockKind.HEADING and not stretch.contents:
            inside = label_value(head[1]) == label
        elif inside and stretch.kind is BlockKind.ITEM and (stretch.block.level or 1) == 1:
            items.append(stretch)
        elif inside and stretch.kind is not BlockKind.ITEM:
            return []
    return items


def numbers_again(page: Page) -> Iterator[Finding]:
    """«A survey of 400 workers» here, «the survey of 500 workers» there."""
    of, number = r"(?:of|de|des|d['’])", number_pattern(page.words.language, 2)
    the = r"(?P<the>\b(?:the|el|la|o|a|le|this|este|esta|cette|ce)\s+|\bl['’])"
    pattern = re.compile(
        rf"{the}?(?P<thing>\b[^\W\d]{{4,}})\s+{of}\s*(?P<n>{number})\s+(?P<what>[^\W\d]{{4,}})\b",
        re.I,
    )
    first: dict[tuple[str, str], tuple[int, Span]] = {}
    for stretch in page.prose:
        for found in pattern.finditer(stretch.text):
            value, span = value_of(found["n"], page.words), stretch.span(found)
            key = found["thing"].lower(), found["what"].lower()
            if value is None or key[0] in _MEASURES:
                continue
            known = first.setdefault(key, (value, span))
            if known[0] != value and found["the"]:
                values = {"here": page.quote(span), "there": page.quote(known[1])}
                yield Finding("count_differs", span.start, span.end, values, known[1])


_MEASURES = frozenset(
    (
        *("total", "group", "minimum", "maximum", "average", "period", "rate", "number", "sum"),
        *("grupo", "mínimo", "máximo", "promedio", "período", "periodo", "plazo", "tasa", "número"),
        *("média", "prazo", "taxa", "soma", "suma", "groupe", "moyenne", "période", "délai"),
        *("taux", "nombre", "somme", "duration", "distance", "age", "edad", "idade", "series"),
    )
)
"""Before «of 20 …»: there may be many of them."""


def whole_again(page: Page) -> Iterator[Finding]:
    """«All 26 participants» of a meeting that 24 attended."""
    number = number_pattern(page.words.language, 2)
    for kind in ("participants", "countries"):
        counted = rf"(?P<n>{number})\s+(?:\w+\s+)?(?P<noun>{page.words.people[kind]})\b"
        everyone = re.compile(rf"\b{page.words.phrases.every_one}\s+{counted}", re.I)
        first: tuple[int, str, Span] | None = None
        for stretch in page.prose:
            for found in re.finditer(counted, stretch.text, re.I) if first is None else ():
                value, span = value_of(found["n"], page.words), stretch.span(found)
                if first is None and value and of_the_whole(page, span):
                    first = value, found["noun"].lower(), span
            for found in everyone.finditer(stretch.text) if first else ():
                value, span = value_of(found["n"], page.words), stretch.span(found)
                same = first is not None and found["noun"].lower() == first[1]
                if first and same and value and value > first[0]:
                    values = {"here": page.quote(span), "there": page.quote(first[2])}
                    yield Finding("count_differs", span.start, span.end, values, first[2])
