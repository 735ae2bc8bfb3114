"""What changed between two states of a section, and the redline of two wordings."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from difflib import SequenceMatcher
from enum import StrEnum

from relatoria.drafting.volumes.editing import with_added, with_sentence, without_sentence
from relatoria.drafting.volumes.sentences import Sentence
from relatoria.drafting.volumes.volume import Paragraph

_TOKENS = re.compile(r"\s+|\w+|[^\w\s]")


class Alteration(StrEnum):
    """What became of a sentence."""

    ADDED = "added"
    REMOVED = "removed"
    WORDED = "worded"
    SOURCED = "sourced"
    """Its sources, kind or signature changed, its words did not."""
    MOVED = "moved"


@dataclass(frozen=True, slots=True)
class Altered:
    """A sentence before and after (``None`` where it was not there), and its paragraph."""

    kind: Alteration
    sentence: str
    before: Sentence | None
    after: Sentence | None


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of a redline: ``same``, ``deleted`` or ``inserted`` words."""

    kind: str
    text: str


def alterations(before: Sequence[Paragraph], after: Sequence[Paragraph]) -> Iterator[Altered]:
    """Every sentence that differs, in the order of ``after``; those taken out come first."""
    old, new = _placed(before), _placed(after)
    for name, (sentence, _) in old.items():
        if name not in new:
            yield Altered(Alteration.REMOVED, name, sentence, None)
    stayed = _stayed([name for name in old if name in new], [name for name in new if name in old])
    for name, (sentence, home) in new.items():
        if name not in old:
            yield Altered(Alteration.ADDED, name, None, sentence)
            continue
        earlier, earlier_home = old[name]
        if earlier.text != sentence.text:
            yield Altered(Alteration.WORDED, name, earlier, sentence)
        elif earlier != sentence:
            yield Altered(Alteration.SOURCED, name, earlier, sentence)
        if home != earlier_home or name not in stayed:
            yield Altered(Alteration.MOVED, name, earlier, sentence)


def redline(before: str, after: str) -> tuple[Piece, ...]:
    """``before`` turned into ``after``, word by word; the pieces give both texts back."""
    old, new = _TOKENS.findall(before), _TOKENS.findall(after)
    found: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            found.append(Piece("same", "".join(old[a:b])))
            continue
        if b > a:
            found.append(Piece("deleted", "".join(old[a:b])))
        if d > c:
            found.append(Piece("inserted", "".join(new[c:d])))
    return tuple(found)


def carried(
    source: Sequence[Paragraph], target: Sequence[Paragraph], name: str
) -> tuple[Paragraph, ...]:
    """``target``, agreeing with ``source`` about the sentence ``name``: its words, sources, place.

    Everything else in ``target`` stays.
    """
    here, there = _placed(source).get(name), _placed(target).get(name)
    if here is None:
        return without_sentence(target, name)
    sentence, home = here
    if there is not None and there[1] == home and not _is_moved(source, target, name):
        return with_sentence(target, sentence)
    rest = without_sentence(target, name)
    order = [one.id for paragraph in source for one in paragraph.sentences]
    known = _placed(rest)
    before = next((one for one in reversed(order[: order.index(name)]) if one in known), "")
    shell = next(replace(one, sentences=()) for one in source if one.id == home)
    if any(one.id == home for one in rest):
        return _into(rest, sentence, home, before)
    if not before:
        return (replace(shell, sentences=(sentence,)), *rest)
    return with_added(rest, sentence, after=before, paragraph=shell)


def _into(
    paragraphs: Sequence[Paragraph], sentence: Sentence, home: str, before: str
) -> tuple[Paragraph, ...]:
    """``sentence`` in the paragraph ``home``: behind ``before`` if that is in it, else first."""
    found = []
    for one in paragraphs:
        if one.id == home:
            names = [it.id for it in one.sentences]
            at = names.index(before) + 1 if before in names else 0
            inside = (*one.sentences[:at], sentence, *one.sentences[at:])
            found.append(replace(one, sentences=inside))
        else:
            found.append(one)
    return tuple(found)


def _is_moved(source: Sequence[Paragraph], target: Sequence[Paragraph], name: str) -> bool:
    return any(
        one.kind is Alteration.MOVED and one.sentence == name for one in alterations(target, source)
    )


def _placed(paragraphs: Sequence[Paragraph]) -> dict[str, tuple[Sentence, str]]:
    return {one.id: (one, home.id) for home in paragraphs for one in home.sentences}


def _stayed(old: Sequence[str], new: Sequence[str]) -> set[str]:
    """The longest row of names that kept their order."""
    matcher = SequenceMatcher(None, old, new, autojunk=False)
    return {
        old[at]
        for block in matcher.get_matching_blocks()
        for at in range(block.a, block.a + block.size)
    }
