"""References to parts of the document that are not there, and a contents list that disagrees."""

from __future__ import annotations

import re
from collections.abc import Iterator

from rapidfuzz import fuzz

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.drafting.checks.spelt import label_value
from relatoria.model import BlockKind, Span
from relatoria.schemes.names import words_of

_LABEL = r"(?P<label>\d{1,3}|[IVX]{1,6}|[A-H])(?![\w/]|\.\d|\s*\(\d)"
_LEADER = re.compile(r"\s*(?:\.{3,}|…+|(?:\s\.){3,}|\t|\s{2,})[\s.]*(?P<page>\d{1,4})\s*\Z")
_SAME_TITLE = 97.0
"""Likeness (0 to 100) from which two titles are one; below `_OTHER_TITLE` they are two."""
_OTHER_TITLE = 70.0


def missing_targets(page: Page) -> Iterator[Finding]:
    """«See annex 3» where there are two annexes; tables, figures, sections, paragraphs alike."""
    for kind, noun in page.words.targets.items():
        there = _targets(page, kind, noun)
        if not there or (kind == "paragraph" and len(there) < 8):
            continue
        pattern = re.compile(rf"(?<![\w/]){noun}\s+(?:n[.º°o]*\s*)?{_LABEL}", re.I)
        for stretch in page.prose:
            for found in pattern.finditer(stretch.text):
                value = label_value(found["label"])
                if value is None or value in there or _heads(stretch, found):
                    continue
                if not _inside(page, stretch, found, kind):
                    continue
                span = stretch.span(found)
                said = page.quote(span)
                values: dict[str, str | int] = {"said": said, "last": str(max(there))}
                yield Finding("missing_target", span.start, span.end, values)


def _heads(stretch: Stretch, found: re.Match[str]) -> bool:
    """Whether the words are a heading of their own, not a reference."""
    return not stretch.text[: found.start()].strip(" *#-") and len(stretch.text) < 160


def _inside(page: Page, stretch: Stretch, found: re.Match[str], kind: str) -> bool:
    """Whether the reference means a part of this document."""
    after = stretch.text[found.end() : found.end() + 30].lstrip(" ,")
    if re.match(page.words.inward, after, re.I):
        return True
    if re.match(page.words.outward, after, re.I):
        return False
    if kind in ("paragraph", "session", "section", "chapter"):
        before = stretch.text[max(0, found.start() - 40) : found.start()]
        see = re.search(
            r"(?:\(|\b)(?:see|cf\.?|v[ée]ase|ver|veja(?:-se)?|vide|voir|in|en la|na|dans la"
            r"|à la|under)"
            r"\s+(?:also\s+|the\s+|la\s+|el\s+|o\s+|a\s+|le\s+)?\Z",
            before,
            re.I,
        )
        return bool(see)
    return True


def _targets(page: Page, kind: str, noun: str) -> set[int]:
    """The numbers of the parts of this kind that the document has."""
    heading = re.compile(rf"\s*\W*{noun}\s+(?:n[.º°o]*\s*)?{_LABEL}", re.I)
    found: set[int] = set()
    for stretch in page.stretches:
        match = heading.match(stretch.text)
        if match and len(stretch.text) < 300 and not _sentence(stretch, match):
            found.add(label_value(match["label"]) or 0)
        elif kind in ("section", "chapter") and stretch.kind is BlockKind.HEADING:
            lettered = re.match(rf"\s*{_LABEL}[.)]?\s", stretch.text)
            if lettered:
                found.add(label_value(lettered["label"]) or 0)
    if kind == "paragraph":
        for stretch in page.prose:
            numbered = re.match(r"\s*(\d{1,4})\.\s", stretch.text)
            if numbered:
                found.add(int(numbered[1]))
    if kind == "session":
        found |= {int(e.number) for e in page.record.events if e.number and e.number.isdigit()}
    found.discard(0)
    return found


def _sentence(stretch: Stretch, match: re.Match[str]) -> bool:
    """Whether a block that begins with «Annex 2» goes on as a sentence."""
    if stretch.contents:
        return True
    after = stretch.text[match.end() :].strip()
    return stretch.kind in (BlockKind.PARAGRAPH, BlockKind.FOOTNOTE) and after[:1].islower()


def contents(page: Page) -> Iterator[Finding]:
    """Lines of the table of contents that no heading answers, and pages that run backwards."""
    lines = [one for one in page.stretches if one.contents]
    heads = [(_title(one.text), one) for one in page.stretches if _can_head(one)]
    last = 0
    for line in lines:
        leader = _LEADER.search(line.text) or re.search(r"(?P<page>\d{1,4})\s*\Z", line.text)
        if leader is None:
            continue
        number = int(leader["page"])
        title = line.text[: leader.start()].strip(" .\t*")
        span = Span(line.start, line.end)
        if number < last:
            values: dict[str, str | int] = {"title": title, "page": number, "before": last}
            yield Finding("contents_page", span.start, span.end, values)
        last = max(last, number)
        yield from _heading_for(page, title, span, heads)


def _can_head(stretch: Stretch) -> bool:
    return not stretch.contents and (
        stretch.kind in (BlockKind.HEADING, BlockKind.CAPTION) or len(stretch.text) < 300
    )


def _title(text: str) -> str:
    return " ".join(words_of(text))


def _heading_for(
    page: Page, title: str, span: Span, heads: list[tuple[str, Stretch]]
) -> Iterator[Finding]:
    wanted = _title(title)
    if len(wanted) < 4 or any(
        wanted in head or (len(head) > 12 and head in wanted) for head, _ in heads
    ):
        return
    headings = [(head, one) for head, one in heads if one.kind is BlockKind.HEADING]
    likest = max(headings, key=lambda one: fuzz.ratio(wanted, one[0]), default=None)
    if likest is None or not _OTHER_TITLE <= fuzz.ratio(wanted, likest[0]) < _SAME_TITLE + 3:
        return
    values: dict[str, str | int] = {
        "here": title,
        "there": page.quote(Span(likest[1].start, likest[1].end)),
    }
    other = Span(likest[1].start, likest[1].end)
    yield Finding("contents_title", span.start, span.end, values, other)
