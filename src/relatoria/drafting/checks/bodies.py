"""Names of bodies that differ by a letter, an accent or a small word."""

from __future__ import annotations

import itertools
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import AgentKind, Span
from relatoria.schemes.names import fold

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_FEWEST = 2
"""Words that tell bodies apart, from which on a near twin is a slip."""
_LONG = 6
"""Letters of a word whose misspelling tells two names apart that are short."""
_PER_DOCUMENT = 400


@dataclass(frozen=True, slots=True)
class _Word:
    text: str
    folded: str
    span: Span


def body_names(page: Page) -> Iterator[Finding]:
    """A body whose name is printed with another letter or small word than elsewhere."""
    words = [_words(page, place) for place in range(len(page.stretches))]
    known = _known(page, words)
    at: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for row, line in enumerate(words):
        for place, word in enumerate(line):
            if word.text[0].isupper() and word.folded not in page.words.small:
                at[word.folded].append((row, place))
    seen: set[int] = set()
    persons = [
        {fold(word) for word in _WORD.findall(agent.name)}
        for agent in page.record.agents
        if agent.kind is AgentKind.PERSON
    ]
    for name in known:
        if any(set(name) <= person for person in persons):
            continue  # names of people are checked as such
        for row, place in _starts(at, name[0]):
            window = _window(words[row], place, len(name), page.words.small)
            if len(window) < len(name) or window[0].span.start in seen:
                continue
            finding = _compare(page, name, window, known)
            if finding is not None:
                seen.add(window[0].span.start)
                yield finding


def _words(page: Page, row: int) -> list[_Word]:
    stretch = page.stretches[row]
    if stretch.contents:
        return []
    return [
        _Word(found.group(), fold(found.group()), stretch.span(found))
        for found in _WORD.finditer(stretch.text)
    ]


def _known(page: Page, words: Sequence[Sequence[_Word]]) -> dict[tuple[str, ...], Span]:
    """Names of bodies (their telling words, folded) that are printed twice or with an acronym."""
    small = page.words.small
    counted: Counter[tuple[str, ...]] = Counter()
    places: dict[tuple[str, ...], Span] = {}
    for line in words:
        for run in _runs(line, small, page):
            for part in _parts(run, small):
                name = tuple(word.folded for word in part if word.folded not in small)
                counted[name] += 1
                span = Span(part[0].span.start, part[-1].span.end)
                # The form with its accents is the one to compare with.
                if name not in places or _marks(page, span) > _marks(page, places[name]):
                    places[name] = span
    return {name: places[name] for name, times in counted.most_common(_PER_DOCUMENT) if times > 1}


def _parts(run: Sequence[_Word], small: frozenset[str]) -> Iterator[Sequence[_Word]]:
    """The run and its ends: an office or the first word of a sentence may stand before a name."""
    for first, word in enumerate(run):
        rest = run[first:]
        if word.folded in small:
            continue
        if sum(other.folded not in small for other in rest) >= _FEWEST:
            yield rest


def _marks(page: Page, span: Span) -> int:
    """Letters with an accent."""
    return sum(not c.isascii() for c in span.of(page.document.text))


def _runs(line: Sequence[_Word], small: frozenset[str], page: Page) -> Iterator[list[_Word]]:
    """Words with capitals, joined by small words, as one name."""
    run: list[_Word] = []
    for word in line:
        joined = not run or _beside(page, run[-1], word)
        capital = word.text[0].isupper() and not (word.text.isupper() and len(word.text) > 1)
        if joined and (capital or (run and word.folded in small)):
            run.append(word)
            continue
        yield _trimmed(run, small)
        run = [word] if capital else []
    yield _trimmed(run, small)


def _trimmed(run: list[_Word], small: frozenset[str]) -> list[_Word]:
    end = len(run)
    while end and run[end - 1].folded in small:
        end -= 1
    return run[:end]


def _beside(page: Page, one: _Word, other: _Word) -> bool:
    between = page.document.text[one.span.end : other.span.start]
    return len(between) < 12 and not re.search(r"[.,;:()\[\]“”«»\"/–—]|\n\s*\n", between)


def _starts(at: dict[str, list[tuple[int, int]]], first: str) -> Iterator[tuple[int, int]]:
    for folded, places in at.items():
        if folded == first or (folded[0] == first[0] and _near(folded, first)):
            yield from places


def _window(line: Sequence[_Word], place: int, size: int, small: frozenset[str]) -> list[_Word]:
    """The next ``size`` telling words from ``place`` on."""
    found: list[_Word] = []
    for word in line[place : place + 3 * size]:
        if word.folded not in small:
            found.append(word)
            if len(found) == size:
                break
    return found


def _compare(
    page: Page,
    name: tuple[str, ...],
    window: Sequence[_Word],
    known: dict[tuple[str, ...], Span],
) -> Finding | None:
    folded = tuple(word.folded for word in window)
    span = Span(window[0].span.start, window[-1].span.end)
    if span.overlaps(known[name]):
        return None
    if folded == name:
        return _accents(page, window, known[name])
    if folded in known:
        return None
    wrong = [place for place, (a, b) in enumerate(zip(folded, name, strict=True)) if a != b]
    if len(wrong) != 1 or not _near(folded[wrong[0]], name[wrong[0]]):
        return None
    if not all(_beside_loosely(page, a, b) for a, b in itertools.pairwise(window)):
        return None
    odd = window[wrong[0]]
    if len(name) < 3 and (len(odd.folded) < _LONG or _used_elsewhere(page, odd)):
        return None
    if re.search(r"\d|\s[-–—]\s", page.document.text[span.start : span.end]):
        return None
    plural = folded[wrong[0]].rstrip("s") == name[wrong[0]].rstrip("s")
    if plural or _other_ending(folded[wrong[0]], name[wrong[0]]):
        return None  # several such bodies, or «minister» beside «ministry»
    if not odd.text[0].isupper() and wrong[0] == 0:
        return None
    values = {"here": page.quote(span), "there": page.quote(known[name])}
    return Finding("body_spelling", span.start, span.end, values, known[name])


def _beside_loosely(page: Page, one: _Word, other: _Word) -> bool:
    between = page.document.text[one.span.end : other.span.start]
    return len(between) < 40 and not re.search(r"[.;:()\[\]“”«»\"]|\n\s*\n", between)


def _used_elsewhere(page: Page, word: _Word) -> bool:
    """Whether the word is one the document uses, not a slip."""
    pattern = re.compile(rf"(?<!\w){re.escape(word.text)}(?!\w)", re.I)
    return sum(1 for _ in pattern.finditer(page.document.text)) > 1


def _accents(page: Page, window: Sequence[_Word], known: Span) -> Finding | None:
    """«Demograficos» where the name is printed «Demográficos» elsewhere."""
    printed = known.of(page.document.text)
    for word in window:
        plain = word.text == word.folded or word.text.lower() == word.folded
        usual = next((w for w in _WORD.findall(printed) if fold(w) == word.folded), "")
        if plain and usual and not usual.isascii() and word.text.lower() != usual.lower():
            values = {"here": word.text, "there": page.quote(known)}
            return Finding("body_spelling", word.span.start, word.span.end, values, known)
    return None


def _other_ending(one: str, other: str) -> bool:
    """Whether two words share a stem and part in their last letters alone."""
    pairs = zip(one, other, strict=False)
    shared = next((at for at, (a, b) in enumerate(pairs) if a != b), min(len(one), len(other)))
    return shared >= 4 and shared >= min(len(one), len(other)) - 2


def _near(one: str, other: str) -> bool:
    """Whether one word is the other with a slip of a letter or two."""
    if one == other or min(len(one), len(other)) < 4:
        return False
    return OSA.distance(one, other) <= (1 if max(len(one), len(other)) < 7 else 2)
