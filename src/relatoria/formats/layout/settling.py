"""Second look at the drafts: page numbers, headings by place, healed paragraphs, levels."""

from __future__ import annotations

import re
from itertools import pairwise

from relatoria.formats.layout import shapes
from relatoria.formats.layout.drafts import Draft
from relatoria.formats.layout.joining import is_terminal, left_open, paragraph_goes_on, starts_small
from relatoria.formats.listing import Levels
from relatoria.model import BlockKind, Span

_BETWEEN = (BlockKind.FURNITURE, BlockKind.FOOTNOTE)
_HEALED = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_FARTHEST = 12  # blocks that may stand between the halves of a paragraph
_TAIL = 4_000
_TITLED = 150  # characters of a paragraph that may have a title without a number
_SECTION = re.compile(r"(?:\d{1,2}(?:\.\d{1,2}){0,3}\.?|[IVXLC]{1,6}\.|[A-Z]\.|\([a-z]\))\s+\S")

_SENTENCE_END = re.compile(r"[a-zà-ÿ]{3}\.\s+[A-ZÀ-Þ]")


def settle(text: str, drafts: list[Draft]) -> list[Draft]:
    """The drafts in order of their start, with kinds, levels and holes settled."""
    _mark_page_numbers(text, drafts)
    _mark_lone_asterisk(text, drafts)
    _drop_false_markers(text, drafts)
    _mark_headings(text, drafts)
    healed = 0
    for _ in range(2):  # the second time with the number of sure breaks known
        drafts, found = _heal(text, drafts, healed)
        healed += found
        if healed < 2:
            break
    _give_levels(drafts)
    return drafts


def _mark_page_numbers(text: str, drafts: list[Draft]) -> None:
    found: list[tuple[int, int]] = []
    for at, draft in enumerate(drafts):
        if draft.kind is BlockKind.PARAGRAPH and draft.alone and draft.end - draft.start < 30:
            match = shapes.PAGE_NUMBER.fullmatch(text, draft.start, draft.end)
            if match:
                found.append((at, int(match["page"])))
    # Pages lie apart; numbers one below the other are a column of figures.
    rising = sum(1 for (i, a), (j, b) in pairwise(found) if 0 < b - a <= 3 and j - i > 2)
    for at, _ in found:
        before = _neighbour(drafts, at, -1)
        broken = before is not None and not is_terminal(before.tail(text))
        if rising * 2 >= len(found) > 1 or (broken and _small_after(text, drafts, at)):
            drafts[at].kind = BlockKind.FURNITURE


def _small_after(text: str, drafts: list[Draft], at: int) -> bool:
    after = _neighbour(drafts, at, 1)
    return after is not None and starts_small(text[after.start : after.start + 40])


def _neighbour(drafts: list[Draft], at: int, step: int) -> Draft | None:
    at += step
    while 0 <= at < len(drafts) and drafts[at].kind in _BETWEEN:
        at += step
    return drafts[at] if 0 <= at < len(drafts) else None


def _mark_lone_asterisk(text: str, drafts: list[Draft]) -> None:
    """«* …» is a note, not an item, where a title above carries an asterisk and none else."""
    called = False
    for at, draft in enumerate(drafts):
        if draft.marker is not None and draft.marker.text == "*":
            around = [d for d in drafts[max(0, at - 1) : at + 2] if d is not draft]
            siblings = any(d.marker is not None and d.marker.text == "*" for d in around)
            if called and not siblings:
                draft.kind, draft.marker = BlockKind.FOOTNOTE, None
                called = False
        elif text[draft.end - 1] == "*" and not text.endswith("**", draft.start, draft.end):
            called = True


def _drop_false_markers(text: str, drafts: list[Draft]) -> None:
    """«A. Surname said…» opens with an initial, and a line with leaders is no item."""
    for at, draft in enumerate(drafts):
        if draft.marker is None or draft.marker.is_bullet:
            continue
        if shapes.LEADERS.search(text, draft.start, draft.end):
            draft.kind, draft.marker = BlockKind.PARAGRAPH, None
        elif draft.marker.is_initial and not _is_counted(drafts, at):
            draft.kind = BlockKind.PARAGRAPH
            draft.marker = None


def _is_counted(drafts: list[Draft], at: int) -> bool:
    """Whether an item near by carries the letter or numeral before or after."""
    own = drafts[at].marker
    if own is None:
        return False
    near = {
        (style, value + step)
        for style, value in own.readings()
        for step in (-1, 1)
        if style.startswith("upper")
    }
    for other in drafts[max(0, at - 6) : at + 7]:
        if other.marker is None or other is drafts[at] or other.marker.form != own.form:
            continue
        if near.intersection(other.marker.readings()):
            return True
    return False


def _mark_headings(text: str, drafts: list[Draft]) -> None:
    # From the end, so that a title over a numbered subtitle sees that it is one.
    for at in range(len(drafts) - 1, -1, -1):
        draft = drafts[at]
        if draft.kind not in _HEALED or draft.end - draft.start > 250:
            continue
        words = text[draft.start : draft.end]
        lone = draft.alone or at == 0
        if draft.kind is BlockKind.PARAGRAPH and lone and _capital_heading(words):
            draft.kind, draft.level = BlockKind.HEADING, 2
        elif _titles(text, words, drafts, at):
            draft.kind, draft.level, draft.marker = BlockKind.HEADING, 3, None


def _capital_heading(words: str) -> bool:
    return (
        shapes.is_capitals(words)
        and len(words) > 8
        and not words.endswith((":", ",", ";"))
        and not shapes.LEADERS.search(words)
    )


def _titles(text: str, words: str, drafts: list[Draft], at: int) -> bool:
    """Whether a short line without a full stop stands over a paragraph, as a title does."""
    draft = drafts[at]
    if "\n" in words or words[-1] in ".,;:!?…|\\-" or not draft.alone or at + 1 >= len(drafts):
        return False
    section = _SECTION.match(words) is not None
    if draft.kind is BlockKind.ITEM and (not section or len(words) > 100):
        return False
    before = _neighbour(drafts, at, -1)
    if before is not None and before.kind is BlockKind.ITEM and _same_count(before, draft):
        return False  # the last item of a list, not a title over what follows the list
    first = words.split(maxsplit=1)[-1] if section else words
    opens = before is None
    if not first[:1].isupper() or any(sign in first for sign in ("|@" if section else "|/@:")):
        return False
    if not opens and (words.count(",") > 1 or len(words) > 200):
        return False
    if left_open(words) or _SENTENCE_END.search(words, 6) or shapes.LEADERS.search(words):
        return False
    return _stands_over(text, drafts[at + 1], draft, section)


def _stands_over(text: str, below: Draft, above: Draft, section: bool) -> bool:
    if below.kind is BlockKind.HEADING:
        return _SECTION.match(text, below.start) is not None
    if below.kind not in _HEALED:
        return False
    if section and is_terminal(below.tail(text)) and not _same_count(above, below):
        return True
    if section and above.kind is below.kind is BlockKind.ITEM and _same_count(above, below):
        return False
    return below.end - below.start >= _TITLED


def _same_count(above: Draft, below: Draft) -> bool:
    """Whether the two carry markers of one count, or the upper one of a deeper count."""
    if above.marker is None or below.marker is None:
        return False
    upper = [style for style, _ in above.marker.readings()]
    lower = [style for style, _ in below.marker.readings()]
    if upper and lower and upper[0].startswith("number") and lower[0].startswith("number"):
        return upper[0] >= lower[0]  # «148.12» above «149.» ends a list; «1.» above «1.1» does not
    if any(style.startswith("lower") for style in upper):
        return True
    return bool(set(upper) & set(lower))


def _heal(text: str, drafts: list[Draft], healed: int) -> tuple[list[Draft], int]:
    """Join the halves of broken paragraphs; what lies between becomes a hole."""
    kept: list[Draft] = []
    last: Draft | None = None
    between = found = 0
    for draft in drafts:
        if draft.kind in _BETWEEN:
            between += 1
            kept.append(draft)
            continue
        if (
            last is not None
            and between <= _FARTHEST
            and _joins(text, last, draft, kept[len(kept) - between :], healed)
        ):
            if between:
                last.holes.append(Span(kept[-between].start, draft.start))
            last.holes.extend(draft.holes)
            last.end = draft.end
            found += 1
        else:
            kept.append(draft)
            last = draft
        between = 0
    return kept, found


def _joins(text: str, before: Draft, after: Draft, between: list[Draft], healed: int) -> bool:
    if before.kind not in _HEALED or after.kind not in _HEALED:
        return False
    gap = text[before.end : after.start].replace(" ", "")
    page = "\f" in gap or any(draft.kind is BlockKind.FURNITURE for draft in between)
    if "\n\n" not in gap and not page and not between:
        return False  # lines of one run were already looked at line by line
    return paragraph_goes_on(
        text[max(before.start, before.end - _TAIL) : before.end],
        text[after.start : min(after.end, after.start + _TAIL)],
        item=before.kind is BlockKind.ITEM,
        healed=healed,
        page=page,
    )


def _give_levels(drafts: list[Draft]) -> None:
    levels = Levels()
    for draft in drafts:
        if draft.kind is BlockKind.ITEM and draft.level is not None:
            continue  # the format itself says how deep it lies
        if draft.kind is BlockKind.ITEM and draft.marker is not None:
            draft.level = levels.level_of(draft.marker, draft.indent)
        elif draft.kind not in _BETWEEN:
            levels.reset()
