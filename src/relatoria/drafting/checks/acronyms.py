"""Acronyms: never written out, misspelt, one for two bodies, two for one."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import BlockKind, Span
from relatoria.schemes.names import fold, words_of

_ACRONYM = r"[A-ZÀ-Þ][A-ZÀ-Þ0-9]{1,11}"
_WRITTEN_OUT = re.compile(
    rf"(?P<long>[^\W\d_][^()\[\];:.!?“”«»\"]{{6,160}}?)\s*\((?:[^()]{{0,60}}?[,;:]\s*|[\w\s]{{0,20}}?«\s?|“)?"
    rf"(?P<short>{_ACRONYM}(?:[-/]{_ACRONYM}){{0,2}})(?:\s?[»”])?(?:[,;][^()]{{0,60}})?\)"
)
_REVERSED = re.compile(rf"\b(?P<short>{_ACRONYM})\s*\((?P<long>[^()\d]{{8,160}})\)")
_BESIDE = re.compile(rf"(?:[,(]|\s[-–—])\s*(?P<short>{_ACRONYM})\s*[,);]")
_OPENS = re.compile(rf"[^\W\d_]\s*\((?P<short>{_ACRONYM})\s?[-–—]\s?[^\W\d_][^()]{{0,160}}\)")
"""A bracket behind a name that opens with its acronym: «Centre (XYZ-Division of …)»."""
_USED = re.compile(r"(?<![\w./@-])[A-ZÀ-Þ]{2,10}(?![\w@/]|\.\w)")
_ROMAN = re.compile(r"[IVXLC]+\Z")
_SHORTEST, _LONGEST = 3, 7
"""Letters of an acronym that wants a long form; longer ones are names or words in capitals."""
_SPOKEN = ("transcript", "statement")
_UPPER_LINE = 0.7
"""Share of capitals from which a block is set in capitals, so that no word is an acronym."""


@cache
def _well_known() -> frozenset[str]:
    """Words in capitals that need no long form."""
    lines = files("relatoria.drafting.checks").joinpath("data", "acronyms.txt").read_text("utf-8")
    return frozenset(line for line in lines.splitlines() if line and not line.startswith("#"))


@dataclass(frozen=True, slots=True)
class _Definition:
    short: str
    long: str
    span: Span


@dataclass(frozen=True, slots=True)
class _Uses:
    definitions: Sequence[_Definition]
    used: dict[str, list[Span]]
    """Every acronym of the prose with the places where it stands."""
    explained: frozenset[str]
    """Acronyms that stand beside their name somewhere: written out, listed, in the title."""


def acronyms(page: Page) -> Iterator[Finding]:
    """Acronyms that the text never writes out, or that look like a slip for another."""
    uses = _uses(page)
    yield from _unexplained(page, uses)
    yield from _slips(page, uses)


@dataclass(frozen=True, slots=True)
class WrittenOut:
    """An acronym, and the words that the text gives for it."""

    short: str
    span: Span
    """Of the acronym."""
    long: Span
    """Of the words."""


def written_out(page: Page) -> Iterator[WrittenOut]:
    """Every acronym with its words, where the text first gives them: «Long Name (LN)»."""
    seen: set[str] = set()
    for stretch in page.stretches:
        if stretch.contents or _capitals(stretch.text):
            continue
        for found in _WRITTEN_OUT.finditer(stretch.text):
            name = _name_before(found["long"], found["short"])
            if not name or found["short"] in seen:
                continue
            seen.add(found["short"])
            words = [word.start() for word in re.finditer(r"\S+", found["long"])]
            start = stretch.start + found.start("long") + words[-len(name.split())]
            end = stretch.start + found.start("long") + len(found["long"].rstrip())
            yield WrittenOut(found["short"], stretch.span(found, "short"), Span(start, end))


def used_in(text: str) -> set[str]:
    """The acronyms that a sentence uses and that want a long form."""
    return {
        found.group()
        for found in _USED.finditer(text)
        if _SHORTEST <= len(found.group()) <= _LONGEST
        and not _ROMAN.match(found.group())
        and not _in_symbol(text, found)
        and found.group() not in _well_known()
    }


def two_names(page: Page) -> Iterator[Finding]:
    """One acronym written out in two ways, one name with two acronyms."""
    told = {c.subject for c in page.record.conflicts if c.field in ("acronym", "name")}
    told |= {v.value for c in page.record.conflicts if c.field == "acronym" for v in c.values}
    definitions = [one for one in _uses(page).definitions if one.short not in told]
    yield from _one_acronym_two_names(page, definitions)
    yield from _one_name_two_acronyms(page, definitions)


def _uses(page: Page) -> _Uses:
    definitions: list[_Definition] = []
    used: dict[str, list[Span]] = {}
    beside: set[str] = set()
    unfit: list[tuple[str, str, Span]] = []
    for stretch in page.stretches:
        if stretch.contents or _capitals(stretch.text):
            continue
        for found in _WRITTEN_OUT.finditer(stretch.text):
            long_form = _name_before(found["long"], found["short"])
            beside.update(_parts(found["short"]))
            span = stretch.span(found, "short")
            if long_form:
                definitions.append(_Definition(found["short"], long_form, span))
            else:
                unfit.append((found["short"], found["long"], span))
        beside.update(
            found["short"]
            for found in _REVERSED.finditer(stretch.text)
            if _initials_fit(found["short"], found["long"])
        )
        for pattern in (_BESIDE, _OPENS):
            beside.update(found["short"] for found in pattern.finditer(stretch.text))
        if stretch.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM):
            for found in _USED.finditer(stretch.text):
                if _ROMAN.match(found.group()) or _in_symbol(stretch.text, found):
                    continue
                used.setdefault(found.group(), []).append(stretch.span(found))
    definitions += _known_names(page, unfit, definitions)
    definitions.sort(key=lambda one: one.span.start)
    return _Uses(definitions, used, frozenset(beside | _glossary(page)))


def _known_names(
    page: Page, unfit: Sequence[tuple[str, str, Span]], known: Sequence[_Definition]
) -> list[_Definition]:
    """Acronyms whose letters do not fit, after a name that another acronym is given to."""
    names = {one.long: _content(page, one.long) for one in known}
    found = []
    for short, phrase, span in unfit:
        words = _content(page, phrase)
        for name, content in names.items():
            if len(content) > 1 and words[-len(content) :] == content:
                found.append(_Definition(short, name, span))
                break
    return found


def _capitals(text: str) -> bool:
    letters = [c for c in text if c.isalpha()]
    return bool(letters) and sum(c.isupper() for c in letters) > _UPPER_LINE * len(letters)


def _parts(short: str) -> tuple[str, ...]:
    return (short, *re.split(r"[-/]", short)) if re.search(r"[-/]", short) else (short,)


def _in_symbol(text: str, found: re.Match[str]) -> bool:
    """Whether the letters belong to a document symbol, an initial or a name in capitals."""
    around = text[max(0, found.start() - 1) : found.end() + 1]
    if "/" in around or (found.end() < len(text) and text[found.end()] == "/"):
        return True
    words = re.findall(r"[^\W\d_]+", text[max(0, found.start() - 30) : found.end() + 30])
    capitals = [word for word in words if len(word) > 3 and word.isupper()]
    return len(capitals) > 2  # a phrase set in capitals


def _glossary(page: Page) -> set[str]:
    """Acronyms that a list of abbreviations explains: «IOM: International Organization…»."""
    found = set()
    for stretch in page.stretches:
        match = re.match(
            rf"\s*[-•*]?\s*({_ACRONYM})\s*(?:[:=–—]|\s{{2,}}|-\s)\s*[A-ZÀ-Þ]", stretch.text
        )
        if match:
            found.add(match[1])
        if stretch.block.cells:
            cell = stretch.block.cells[0]
            first = stretch.text[cell.start - stretch.start : cell.end - stretch.start].strip(" |*")
            if re.fullmatch(_ACRONYM, first):
                found.add(first)
    return found


def _name_before(phrase: str, short: str) -> str:
    """The name that ``short`` stands for at the end of ``phrase``: from its first capital on."""
    words = phrase.split()
    for size in range(min(len(words), 18), 0, -1):
        candidate = words[-size:]
        capital = candidate[0].strip("“«\"'’(,")[:1].isupper()
        if capital and _initials_fit(short, " ".join(candidate), first=True):
            return " ".join(candidate).strip(' ,“«"')
    return ""


def _initials_fit(short: str, long_form: str, *, first: bool = False) -> bool:
    """Whether the letters of ``short`` are, in order, beginnings of words of ``long_form``.

    One letter of four or more may be missing: acronyms take liberties. ``first``: the first word
    has to give the first letter.
    """
    letters = "".join(fold(c) for c in short if c.isalpha())
    words = [fold(word) for word in re.findall(r"[^\W\d_]+", long_form)]
    if not letters or not words or (first and words[0][:1] != letters[0]):
        return False
    reached = {0}
    for word in words:
        for at in tuple(reached):
            taken = 0
            while at + taken < len(letters) and word[taken : taken + 1] == letters[at + taken]:
                taken += 1
                reached.add(at + taken)
    return max(reached) >= len(letters) - (1 if len(letters) > 3 else 0)


def _unexplained(page: Page, uses: _Uses) -> Iterator[Finding]:
    """Acronyms without a long form, in a text whose habit it is to give one."""
    bare = {
        short: places
        for short, places in uses.used.items()
        if short not in uses.explained
        and short not in _well_known()
        and short.rstrip("S") not in uses.explained
        and _SHORTEST <= len(short) <= _LONGEST
    }
    explained = {short for short in uses.used if short in uses.explained}
    if page.document.kind in _SPOKEN or not explained or len(bare) > max(1, len(explained) // 3):
        return
    for short, places in bare.items():
        if _near(short, explained):
            continue  # reported as a slip
        yield Finding("acronym_not_expanded", places[0].start, places[0].end, {"acronym": short})


def _slips(page: Page, uses: _Uses) -> Iterator[Finding]:
    """An acronym used once or twice that is one letter away from an explained one."""
    explained = {short for short in uses.used if short in uses.explained}
    defined = {one.short for one in uses.definitions}
    for short, places in uses.used.items():
        if short in defined or short in _well_known() or len(places) > 2:
            continue
        meant = _near(short, explained - {short})
        if short in uses.explained and sorted(short) != sorted(meant):
            continue  # brackets after a name explain it well enough
        if meant and len(uses.used[meant]) >= len(places):
            for place in places:
                values = {"acronym": short, "meant": meant}
                yield Finding("acronym_slip", place.start, place.end, values, uses.used[meant][0])


def _near(short: str, known: set[str]) -> str:
    """The known acronym from which ``short`` differs by two letters swapped or one changed."""
    for other in sorted(known):
        if len(other) < 3 or short == other:
            continue
        if sorted(short) == sorted(other) and len(short) >= 3 and short[0] == other[0]:
            return other
        if len(other) >= 4 and _one_edit(short, other):
            return other
    return ""


def _one_edit(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(a != b for a, b in zip(one, other, strict=True)) == 1
    shorter, longer = sorted((one, other), key=len)
    if len(longer) - len(shorter) != 1 or len(shorter) < 4 or longer == f"{shorter}S":
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(len(longer)))


def _one_acronym_two_names(page: Page, definitions: Sequence[_Definition]) -> Iterator[Finding]:
    for one in definitions:
        known = _usual(page, one, definitions)
        here, there = _content(page, one.long), _content(page, known.long)
        if not here or not there or here == there or here[-len(there) :] == there:
            continue
        if there[-len(here) :] == here or set(here) == set(there):
            continue
        values = {"acronym": one.short, "here": one.long, "there": known.long}
        yield Finding("acronym_two_names", one.span.start, one.span.end, values, known.span)


def _usual(page: Page, one: _Definition, definitions: Sequence[_Definition]) -> _Definition:
    """The place that writes the acronym of ``one`` out as most places do, the first of them."""
    same = [other for other in definitions if other.short == one.short]
    counted = Counter(_content(page, other.long) for other in same)
    return max(same, key=lambda other: (counted[_content(page, other.long)], -other.span.start))


def _one_name_two_acronyms(page: Page, definitions: Sequence[_Definition]) -> Iterator[Finding]:
    first: dict[tuple[str, ...], _Definition] = {}
    for one in definitions:
        known = first.setdefault(_content(page, one.long), one)
        if known.short == one.short or "-" in one.short + known.short or "/" in one.short:
            continue
        if one.short in known.short or known.short in one.short:
            continue
        values = {"name": one.long, "here": one.short, "there": known.short}
        yield Finding(
            "acronym_forms",
            one.span.start,
            one.span.end,
            {**values, "subject": one.long, "list": known.short},
            known.span,
        )


def _content(page: Page, name: str) -> tuple[str, ...]:
    return tuple(word for word in words_of(name) if word not in page.words.small)
