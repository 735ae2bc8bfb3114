"""The places that a sentence names, with the part each one plays: there, from there, its own."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from relatoria.evidence.areas import AreaSet, area_set, area_sets, country_set
from relatoria.evidence.areas.codes import code_of_alpha3
from relatoria.evidence.claims.wording import Wording
from relatoria.schemes import countries

_LEAD = 60
_UNKNOWN = re.compile(r"[A-ZÀ-Þ][\w’'-]+")
_MONTH = re.compile(
    r"(?:jan|feb|fev|fév|mar|apr|abr|avr|may|mai|jun|jui|jul|aug|ago|aoû|sep|set|oct|out|nov|dec|dic|"
    r"dez|déc)\w*",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Mention:
    """A place named at ``start`` to ``end``."""

    start: int
    end: int
    sets: tuple[AreaSet, ...]
    """What the name may mean, best first; none for a place that the tables do not know."""
    role: str
    """``place`` (in X), ``origin`` (from X, X's people), ``of`` (of X), ``outside`` (outside X),
    ``bare``, ``world``."""


def mentions_in(text: str, words: Wording) -> list[Mention]:
    """Every place in ``text``, in order; names joined by «and» and commas are one set."""
    named = list(countries.find(text, words.language))
    found = _longest([*_regions(text, words), *_demonyms(text, words)])
    # «South Africa» is neither the South nor Africa.
    found = [one for one in found if not any(_is_within(one, two.start, two.end) for two in named)]
    taken = list(found)
    for one in named:
        code = code_of_alpha3(one.alpha3)
        if code is None or _overlaps(taken, one.start, one.end):
            continue
        sets = (country_set(code),)
        role = "origin" if one.form == "demonym" else _role(text, one.start, words)
        if role == "origin" and one.form == "demonym" and _is_land(text, one.start, one.end, words):
            role = "bare"
        found.append(Mention(one.start, one.end, sets, role))
    found.sort(key=lambda mention: mention.start)
    found = [one for one in found if not _led(text, one, words, "contrast_lead")]
    # The north of a country, or a city in it, is not the country.
    found = [replace(one, sets=()) if _led(text, one, words, "part_lead") else one for one in found]
    found = _joined(text, found, words)
    found += _worlds(text, words, found)
    return sorted(found + _unknown(text, words, found), key=lambda mention: mention.start)


def _led(text: str, one: Mention, words: Wording, name: str) -> bool:
    return words.has(name, text[max(0, one.start - _LEAD) : one.start])


def _is_within(one: Mention, start: int, end: int) -> bool:
    return start <= one.start and one.end <= end and end - start > one.end - one.start


def _overlaps(found: list[Mention], start: int, end: int) -> bool:
    return any(one.start < end and start < one.end for one in found)


def _regions(text: str, words: Wording) -> list[Mention]:
    return [
        Mention(
            found.start(),
            found.end(),
            words.region_sets[found.group().lower()],
            _role(text, found.start(), words),
        )
        for found in words.regions.finditer(text)
    ]


def _demonyms(text: str, words: Wording) -> list[Mention]:
    found = []
    for pattern, sets in words.demonyms:
        for one in pattern.finditer(text):
            land = _is_land(text, one.start(), one.end(), words)
            found.append(Mention(one.start(), one.end(), sets, "bare" if land else "origin"))
    return found


def _is_land(text: str, start: int, end: int, words: Wording) -> bool:
    """«The Caribbean countries», «los países sudamericanos»: the place, not its people."""
    lead = text[max(0, start - _LEAD) : start]
    behind = words.patterns["land"].match(text, end + 1)
    return bool(behind and behind.group()) or words.has("land_lead", lead)


def _longest(found: list[Mention]) -> list[Mention]:
    """Of names that overlap the longer: «South American» is not «South»."""
    kept: list[Mention] = []
    for one in sorted(found, key=lambda mention: mention.start - mention.end):
        if not _overlaps(kept, one.start, one.end):
            kept.append(one)
    return kept


def _worlds(text: str, words: Wording, taken: list[Mention]) -> list[Mention]:
    world = (area_set("001"),)
    return [
        Mention(found.start(), found.end(), world, "world")
        for found in words.patterns["world"].finditer(text)
        # With a capital it is part of a name: the World Bank.
        if not (found.group()[0].isupper() and found.start())
        and not _overlaps(taken, found.start(), found.end())
    ]


def _unknown(text: str, words: Wording, taken: list[Mention]) -> list[Mention]:
    """Capitalised names after «in» that no table knows: a city, a province."""
    found = []
    for name in _UNKNOWN.finditer(text):
        known = _overlaps(taken, name.start(), name.end()) or _MONTH.fullmatch(name.group())
        lead = text[max(0, name.start() - _LEAD) : name.start()]
        if known or name.group().isupper() or not words.has("in_lead", lead):
            continue
        found.append(Mention(name.start(), name.end(), (), "place"))
    return found


def _role(text: str, start: int, words: Wording) -> str:
    lead = text[max(0, start - _LEAD) : start]
    for role in ("outside", "origin", "of", "place"):
        pattern = "born_lead" if role == "origin" else f"{role}_lead"
        if words.patterns[pattern].search(lead):
            return role
    return "bare"


def _joined(text: str, found: list[Mention], words: Wording) -> list[Mention]:
    """«Chile, Peru and Ecuador» is one set; the first name's role holds for all."""
    kept: list[Mention] = []
    for one in found:
        before = kept[-1] if kept else None
        gap = text[before.end : one.start] if before else ""
        if before and one.role in (before.role, "bare") and _is_joint(gap, words):
            kept[-1] = replace(before, end=one.end, sets=_union(before.sets, one.sets))
        else:
            kept.append(one)
    # A comma alone joins nothing: «In Chile, Peru's …».
    return kept


def _is_joint(gap: str, words: Wording) -> bool:
    if len(gap) > 24:
        return False
    joins = words.patterns["joins"].search(gap)
    if not joins and gap.strip() != ",":
        return False
    rest = (gap[: joins.start()] + " " + gap[joins.end() :]) if joins else gap
    plain = rest.replace(",", " ").strip()
    lead = f"{plain} "
    return not plain or any(
        (found := words.patterns[name].search(lead)) is not None and found.start() == 0
        for name in ("article", "place_lead", "of_lead", "born_lead")
    )


def _union(one: tuple[AreaSet, ...], other: tuple[AreaSet, ...]) -> tuple[AreaSet, ...]:
    if not one or not other:
        return ()
    return (set_of(sorted({*one[0].members, *other[0].members})),)


def set_of(members: list[str]) -> AreaSet:
    """The set with these members: the one that has a name, or one made for the sentence."""
    for one in area_sets():
        if list(one.members) == members:
            return one
    return AreaSet("+".join(members), tuple(members), "as listed in the text")
