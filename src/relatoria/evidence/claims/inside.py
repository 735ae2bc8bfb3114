"""Moves inside a region: «born in Europe, living in another European country», «South–South»."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.evidence.areas import AreaSet, area_set
from relatoria.evidence.claims.mentions import Mention
from relatoria.evidence.claims.wording import Wording

_LEAD = 60
_Sets = tuple[AreaSet, ...]


@dataclass(frozen=True, slots=True)
class Inside:
    """What a sentence tells of people who moved within a region, or between two of them."""

    area: _Sets
    origin: _Sets
    born: bool = False
    """Whether the sentence tells where the people there were born, not where those born there
    live."""
    mention: Mention | None = None
    """The second naming of the region, which is neither where people live nor where from."""


def inside_of(text: str, found: list[Mention], words: Wording) -> Inside | None:
    """The region within which people moved, if ``text`` says so."""
    axis = words.patterns["axis"].search(text)
    if axis is not None:
        named = [_side(axis[name], words) for name in ("from", "to")]
        return Inside((area_set(named[1]),), (area_set(named[0]),))
    regions = [one for one in found if one.sets and 1 < len(one.sets[0].members) < 200]
    for one in regions:
        lead = text[max(0, one.start - _LEAD) : one.start]
        if not words.has("another_lead", lead):
            continue
        if any(two is not one and two.sets[0].code == one.sets[0].code for two in regions):
            return Inside(one.sets, one.sets, _is_born(text[: one.start], words), one)
    alone = words.patterns["another_alone"].search(text)
    codes = {one.sets[0].code: one.sets for one in regions}
    if alone is not None and len(codes) == 1:
        sets = next(iter(codes.values()))
        return Inside(sets, sets, _is_born(text[: alone.start()], words))
    return None


def _side(word: str, words: Wording) -> str:
    return "south" if words.has("southern", word) else "north"


def _is_born(lead: str, words: Wording) -> bool:
    """Whether birth is told last: «migrants in Europe *were born* in another country of it»."""
    return _last("birth", lead, words) > _last("dwelling", lead, words)


def _last(name: str, text: str, words: Wording) -> int:
    return max((found.start() for found in words.patterns[name].finditer(text)), default=-1)
