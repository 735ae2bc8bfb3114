"""What all those present put forward together, printed as a list."""

from __future__ import annotations

import re
from collections.abc import Sequence

from relatoria.model import BlockKind, Mode, Span
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.draft import Draft
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.roll import Roll
from relatoria.reading.turns.scope import Place

_ANNOUNCES = re.compile(r":\s*\Z")


def collective_messages(
    paragraphs: Sequence[Paragraph], places: Sequence[Place], p: Patterns, roll: Roll
) -> list[Draft]:
    """Lists of messages that a group announces outside any speaker's turn.

    The announcing paragraph names the group and what it puts forward, and ends in a colon; the
    items after it belong to it.
    """
    found: list[Draft] = []
    for at, (paragraph, place) in enumerate(zip(paragraphs, places, strict=True)):
        if place.kind.startswith("annex") or paragraph.block.kind is BlockKind.HEADING:
            continue
        if not _ANNOUNCES.search(paragraph.text):
            continue
        group = _group(paragraph, p)
        items = _items(paragraphs, at + 1)
        if group is None or not items:
            continue
        who = roll.group(group.of(paragraph.text))
        words = paragraph.running.span(group.start, group.end)
        draft = Draft(Mode.COLLECTIVE, place.event, who, words)
        draft.pieces = [_whole(paragraph), *map(_whole, items)]
        found.append(draft)
    return found


def _group(paragraph: Paragraph, p: Patterns) -> Span | None:
    """The group in the announcing sentence, if the sentence names messages as well."""
    prose = paragraph.text
    start = max(prose.rfind(". ", 0, len(prose) - 1) + 2, 0) if ". " in prose else 0
    if not p.messages.search(prose, start):
        return None
    group = p.gathered.search(prose, start)
    return Span(group.start(), group.end()) if group else None


def _items(paragraphs: Sequence[Paragraph], at: int) -> list[Paragraph]:
    items: list[Paragraph] = []
    while at < len(paragraphs) and paragraphs[at].block.kind is BlockKind.ITEM:
        items.append(paragraphs[at])
        at += 1
    return items


def _whole(paragraph: Paragraph) -> Span:
    return Span(paragraph.running.offset(0), paragraph.running.end)
