"""Two edits of one section made from the same text, put together sentence by sentence.

Three-way merging (Khanna, Kunal and Pierce 2007, «A formal investigation of diff3»), with sentences
instead of lines: a sentence keeps its id however its words change, so nothing has to be aligned.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from relatoria.drafting.volumes.sentences import Sentence
from relatoria.drafting.volumes.volume import Paragraph, ParagraphKind


class ClashKind(StrEnum):
    """In what two edits contradict each other."""

    WORDED = "worded"
    """Both changed the sentence, each otherwise: the stored words stand, the offered are kept."""
    REMOVED = "removed"
    """One took it out, the other changed it: it stays as it was changed."""
    ORDER = "order"
    """Both moved sentences, each otherwise: the stored order stands."""


@dataclass(frozen=True, slots=True)
class Clash:
    """A sentence that two people changed, and what each made of it (``None``: taken out)."""

    kind: ClashKind
    sentence: str
    base: Sentence | None = None
    stored: Sentence | None = None
    offered: Sentence | None = None


@dataclass(frozen=True, slots=True)
class Merged:
    """What both edits give together, and where a person has to choose."""

    paragraphs: tuple[Paragraph, ...]
    clashes: tuple[Clash, ...] = ()


def merge(
    base: Sequence[Paragraph], stored: Sequence[Paragraph], offered: Sequence[Paragraph]
) -> Merged:
    """What ``stored`` and ``offered``, both made from ``base``, give together.

    Every sentence that either added or changed is in the result or in a clash.
    """
    if tuple(offered) in (tuple(base), tuple(stored)):
        return Merged(tuple(stored))
    if tuple(stored) == tuple(base):
        return Merged(tuple(offered))
    sides = (_sentences(base), _sentences(stored), _sentences(offered))
    settled: dict[str, Sentence] = {}
    clashes: list[Clash] = []
    for name in dict.fromkeys([*sides[1], *sides[2]]):
        kept, clash = _settle(name, *(side.get(name) for side in sides))
        if kept is not None:
            settled[name] = kept
        if clash is not None:
            clashes.append(clash)
    homes = _homes(_home(base), _home(stored), _home(offered))
    order, is_clear = _order(list(sides[0]), list(sides[1]), list(sides[2]))
    shells = _shells(base, stored, offered)
    outer, _ = _order(*([one.id for one in side] for side in (base, stored, offered)))
    if not is_clear:
        clashes.append(Clash(ClashKind.ORDER, ""))
    return Merged(tuple(_filled(shells, outer, order, homes, settled)), tuple(clashes))


def _filled(
    shells: Mapping[str, Paragraph],
    outer: Sequence[str],
    order: Sequence[str],
    homes: Mapping[str, str],
    settled: Mapping[str, Sentence],
) -> list[Paragraph]:
    inside: dict[str, list[Sentence]] = {}
    for name in order:
        if name in settled:
            inside.setdefault(homes[name], []).append(settled[name])
    # A paragraph that one side took out while the other wrote in it comes back where it stood.
    places = [*outer, *(name for name in inside if name not in outer)]
    made = [replace(shells[name], sentences=tuple(inside.get(name, ()))) for name in places]
    return [one for one in made if one.sentences or one.kind is ParagraphKind.HEAD]


def _settle(
    name: str, base: Sentence | None, stored: Sentence | None, offered: Sentence | None
) -> tuple[Sentence | None, Clash | None]:
    if offered in (stored, base):
        return stored, None
    if stored == base:
        return offered, None
    if stored is None or offered is None:
        clash = Clash(ClashKind.REMOVED, name, base, stored, offered)
        return stored or offered, clash
    return stored, Clash(ClashKind.WORDED, name, base, stored, offered)


def _order(base: list[str], stored: list[str], offered: list[str]) -> tuple[list[str], bool]:
    """Everything that is in ``stored`` or ``offered``, in order; false where both moved things."""
    common = set(base) & set(stored) & set(offered)
    ranks = [[name for name in side if name in common] for side in (base, stored, offered)]
    stored_moved, offered_moved = ranks[1] != ranks[0], ranks[2] != ranks[0]
    first, second = (offered, stored) if offered_moved and not stored_moved else (stored, offered)
    found = list(first)
    known = set(first)
    for at, name in enumerate(second):
        if name in known:
            continue
        before = next((one for one in reversed(second[:at]) if one in known), None)
        found.insert(found.index(before) + 1 if before is not None else 0, name)
        known.add(name)
    is_clear = not (stored_moved and offered_moved and ranks[1] != ranks[2])
    return found, is_clear


def _sentences(paragraphs: Sequence[Paragraph]) -> dict[str, Sentence]:
    return {one.id: one for paragraph in paragraphs for one in paragraph.sentences}


def _home(paragraphs: Sequence[Paragraph]) -> dict[str, str]:
    return {one.id: paragraph.id for paragraph in paragraphs for one in paragraph.sentences}


def _homes(
    base: Mapping[str, str], stored: Mapping[str, str], offered: Mapping[str, str]
) -> dict[str, str]:
    """Sentence → its paragraph; where both moved it, the stored one."""
    found = dict(offered)
    for name, home in stored.items():
        if name not in offered or home != base.get(name) or offered[name] == base.get(name):
            found[name] = home
    return found


def _shells(
    base: Sequence[Paragraph], stored: Sequence[Paragraph], offered: Sequence[Paragraph]
) -> dict[str, Paragraph]:
    """Paragraph id → its kind, level and labels, from whoever changed them."""
    sides = [{one.id: replace(one, sentences=()) for one in side} for side in (base, stored)]
    found = dict(sides[1])
    for one in offered:
        shell = replace(one, sentences=())
        if one.id not in found or sides[1][one.id] == sides[0].get(one.id):
            found[one.id] = shell
    return found
