"""Conclusions and recommendations beside the debate they rest on.

A report recommends what its speakers said, in nearly their words. Where every item of a list but
one is told somewhere in the body, and that one shares no word with any paragraph, nothing stands
behind it; and where a sentence gives to one person what a paragraph tells of another, in the same
words, one of the names is wrong. Lists that go their own way altogether are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.leading import session_named
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.passages import Passage, parts_of, people_in, plain_stems, share
from relatoria.drafting.checks.quotations import QUOTED
from relatoria.drafting.checks.words.concluding import AIMS_AT, WORDS_OF
from relatoria.model import Span
from relatoria.schemes.names import fold

_STEM = 5
_FEWEST = 4
"""Items from which a list of recommendations shows how closely it follows the body."""
_TOLD, _UNTOLD = 0.5, 0.25
"""Share of an item's words in one paragraph from which it is told there, and up to which not."""
_SURE = 0.6
_SAME = 5
"""Words that two passages share where one retells the other."""
_NUMBER = re.compile(r"(?<![\d.,/-])\d[\d.,\u00a0\u202f]*\d(?![\d/-])")


def unsourced(page: Page) -> Iterator[Finding]:
    """A recommendation with nothing behind it, among others that the body tells."""
    parts = parts_of(page)
    if len(parts.items) <= _FEWEST or not parts.body:
        return
    likest = [max(share(item, one) for one in parts.body) for item in parts.items]
    bare = [at for at, most in enumerate(likest) if most <= _UNTOLD]
    told = sum(most >= _TOLD for most in likest)
    if len(bare) == 1 and told == len(parts.items) - 1:
        item = parts.items[bare[0]]
        values = {"said": page.quote(item.span)}
        yield Finding("unsourced", item.span.start, item.span.end, values)


def misattributed(page: Page) -> Iterator[Finding]:
    """«As X had warned, …» in the conclusions, where Y warned of it in the same words."""
    parts = parts_of(page)
    for said in parts.sentences:
        people = people_in(said.text, parts)
        if len(people) != 1:
            continue
        name = people[0]
        own = [one for one in parts.body if name in one.names]
        others = [one for one in parts.body if name not in one.names]
        if not own or not others:
            continue
        best = max(others, key=lambda one: (share(said, one), -one.span.start))
        told = plain_stems(said.text)  # two sentences on one body share its name, and nothing else
        shared = len(told & best.stems)
        here = max(len(told & one.stems) for one in own)
        speakers = people_in(best.text, parts)
        if shared >= _SAME and share(said, best) >= _TOLD and 3 * here <= shared and speakers:
            values = {"here": name.capitalize(), "there": page.quote(best.span)}
            yield Finding("retold", said.span.start, said.span.end, values, best.span)


def sources_named(page: Page) -> Iterator[Finding]:
    """«… (X, session 2)» behind a recommendation that Y made, or made in session 3."""
    parts = parts_of(page)
    for said in parts.items:
        bracket = re.search(r"\(([^()]{4,90})\)\W*\Z", said.text)
        if bracket is None or len(said.stems) < 3:
            continue
        best = max(parts.body, key=lambda one: (share(said, one), -one.span.start), default=None)
        if best is None or share(said, best) < _SURE or len(said.stems & best.stems) < 3:
            continue
        people = people_in(bracket[1], parts)
        own = [one for one in parts.body if people and people[0] in one.names]
        stranger = len(people) == 1 and bool(own) and people_in(best.text, parts)
        little = max((share(said, one) for one in own), default=1.0) <= _UNTOLD
        named = session_named(page, bracket[1])
        numbered = {one.session for one in parts.body if one.session}
        told = {one.session for one in parts.body if share(said, one) >= _TOLD}
        elsewhere = named in numbered and None not in told and named not in told
        if (stranger and little) or elsewhere:
            values = {"here": bracket[1], "there": page.quote(best.span)}
            start = said.span.start + bracket.start(1)
            yield Finding("retold", start, start + len(bracket[1]), values, best.span)


def quoted_by(page: Page) -> Iterator[Finding]:
    """A quotation given again, and to nobody whom the body has say it."""
    parts = parts_of(page)
    for said in parts.sentences:
        for found in QUOTED.finditer(said.text):
            words, before = (found[1] or found[2]).casefold(), said.text[: found.start()]
            first = next((one for one in parts.body if words in one.text.casefold()), None)
            people = people_in(_owner(before), parts)
            if first is None or not people or set(people) & first.names:
                continue
            if people_in(first.text, parts):
                values = {"here": people[-1].capitalize(), "there": page.quote(first.span)}
                yield Finding("retold", said.span.start, said.span.end, values, first.span)


def _owner(before: str) -> str:
    """What stands before a quotation from «the words of» on: who repeats them said them not."""
    found = list(WORDS_OF.finditer(before))
    return before[found[-1].end() :] if found else before


def figures_retold(page: Page) -> Iterator[Finding]:
    """«From 6.7 per cent» in the conclusions, where the same was 6.1 per cent before."""
    parts = parts_of(page)
    for said in parts.sentences:
        for found in _NUMBER.finditer(said.text):
            if AIMS_AT.search(said.text[: found.start()]) or not _unit(said.text, found.end()):
                continue
            if (
                len(
                    re.findall(
                        rf"(?<![\d.,]){re.escape(found.group())}(?![\d.,]*\d)", page.document.text
                    )
                )
                > 1
            ):
                continue
            other = _nearly(said, found, parts.body)
            if other is not None:
                start = said.span.start + found.start()
                values = {"here": found.group(), "there": page.quote(other)}
                yield Finding("figures_disagree", start, start + len(found.group()), values, other)


def _unit(text: str, end: int) -> str:
    found = re.match(r"\s*(%|[^\W\d_]{2,}(?:\s*cent)?)", text[end:])
    return fold(found[1])[:_STEM] if found else ""


def _nearly(said: Passage, found: re.Match[str], body: Sequence[Passage]) -> Span | None:
    """The number one figure away, of the same unit, in the paragraph that tells the same."""
    for one in body:
        if len(said.stems & one.stems) < 3 or share(said, one) < 0.3:
            continue
        for other in _NUMBER.finditer(one.text):
            alike = _one_figure(found.group(), other.group()) and other.group() not in said.text
            if alike and _unit(one.text, other.end()) == _unit(said.text, found.end()):
                return Span(one.span.start + other.start(), one.span.start + other.end())
    return None


def _one_figure(one: str, other: str) -> bool:
    if len(one) != len(other) or one == other:
        return False
    wrong = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    return (len(wrong) == 1 and wrong[0][0].isdigit() and wrong[0][1].isdigit()) or (
        len(wrong) == 2 and wrong[0] == wrong[1][::-1]
    )
