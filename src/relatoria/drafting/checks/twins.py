"""One body under two names that mean the same: «Cell for Reception», «Office of Hosting».

Nobody's eye stops at it, and no letter tells: only words of the same meaning in the same places do.
A name that stands beside a person or explains an acronym is a body of its own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from relatoria.drafting.checks.cast import people_lists, presented
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.words.dividing import HEADS, SUBJECTS
from relatoria.model import Span
from relatoria.schemes.names import fold

_STEM = 5
_MOST = 5
_HEAD = re.compile(r"(?<![\w-])(?<!\w\w['’])[A-ZÀ-Þ][a-zß-ÿ]+(?![\w'’-])")
_BEFORE = re.compile(r"(?:(?<![\w'’])[A-ZÀ-Þ][a-zß-ÿ]+\s+){1,3}\Z")
"""«Caribbean Labour» before «Council»."""
_NEXT = re.compile(r"(?:\s+|['’-])(?P<word>[^\W\d_]+)")


@dataclass(frozen=True, slots=True)
class _Name:
    head: int
    """Group of its first noun."""
    words: tuple[str, ...]
    """First noun and what follows it, small words left out."""
    span: Span
    ends: tuple[int, ...]
    """Where each of the words ends."""


def twins(page: Page) -> Iterator[Finding]:
    """A name printed once that says in other words what a name printed often says."""
    names = list(_names(page))
    counted = Counter(one.words[:size] for one in names for size in range(2, len(one.words) + 1))
    known = {one.words[:size] for one in names for size in (3, 4) if counted[one.words[:size]] > 1}
    known = {words for words in known if len(words) > 2}
    for one in names:
        for words in sorted(known):
            mine = one.words[: len(words)]
            if counted[mine] == 1 and _alike(mine, words) and not _of_its_own(page, one):
                there = next(other for other in names if other.words[: len(words)] == words)
                end = one.ends[len(words) - 1]
                other = Span(there.span.start, there.ends[len(words) - 1])
                values = {"here": page.quote(Span(one.span.start, end))}
                values["there"] = page.quote(other)
                yield Finding("name_forms", one.span.start, end, values, other)
                break


def _names(page: Page) -> Iterator[_Name]:
    small = page.words.small
    for stretch in page.stretches:
        if stretch.contents:
            continue
        for found in _HEAD.finditer(stretch.text):
            group = _group(found.group(), HEADS)
            if group is None:
                continue
            before = _BEFORE.search(stretch.text, max(0, found.start() - 60), found.start())
            words = [
                fold(one) for one in (found.group(), *(before.group().split() if before else ()))
            ]
            words = words[:1] + [word for word in words[1:] if word not in small]
            ends, at = [stretch.start + found.end()] * len(words), found.end()
            while len(words) < _MOST and (word := _NEXT.match(stretch.text, at)):
                at = word.end()
                if fold(word["word"]) not in small and len(word["word"]) > 2:
                    words.append(fold(word["word"]))
                    ends.append(stretch.start + at)
            span = Span(stretch.start + found.start(), ends[-1])
            yield _Name(group, tuple(words), span, tuple(ends))


@lru_cache(maxsize=4096)
def _group(word: str, groups: tuple[re.Pattern[str], ...]) -> int | None:
    """The group that a word belongs to, accents or not."""
    return next((n for n, group in enumerate(groups) if group.match(word)), None)


def _alike(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether every word answers to one in its place, and one at least only in meaning."""
    if len(one) != len(other) or one[:-1] == other[:-1]:
        return False
    heads = one[0] == other[0] or _same(one[0], other[0], _FOLDED_HEADS)
    if not heads:
        return False
    exact = [a[:_STEM] == b[:_STEM] for a, b in zip(one[1:], other[1:], strict=True)]
    meant = [_same(a, b, _FOLDED) for a, b in zip(one[1:], other[1:], strict=True)]
    both = all(a or b for a, b in zip(exact, meant, strict=True))
    return both and any(exact) and (one[0] != other[0] or not all(exact))


def _same(one: str, other: str, groups: tuple[re.Pattern[str], ...]) -> bool:
    group = _group(one, groups)
    return group is not None and group == _group(other, groups)


_FOLDED = tuple(re.compile(fold(one.pattern).replace("\\z", "\\Z")) for one in SUBJECTS)
_FOLDED_HEADS = tuple(re.compile(fold(one.pattern).replace("\\z", "\\Z")) for one in HEADS)


def _of_its_own(page: Page, one: _Name) -> bool:
    """Whether the name is explained, or is where a person works."""
    after = page.document.text[one.span.start : one.span.end + 40]
    if re.search(r"\([A-ZÀ-Þ]{2,}", after):
        return True
    if any(listed.span.covers(one.span) for listed in people_lists(page)):
        return True
    return any(
        said.span.start < one.span.start <= said.span.end + len(said.said) + 8
        for said in presented(page)
    )
