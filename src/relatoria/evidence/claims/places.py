"""Where and of whom a claim counts: the places that belong to its figure."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from relatoria.evidence.areas import AreaSet, country_set
from relatoria.evidence.areas.codes import code_of_alpha3
from relatoria.evidence.claims.inside import Inside, inside_of
from relatoria.evidence.claims.mentions import Mention, mentions_in, set_of
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording, wording

_OPENS = re.compile(r"[^a-zà-ÿ]*(?:[(\[:]|[–—-]\s)\s*$")
_BREAK = re.compile(r"[,;(:]")


@dataclass(frozen=True, slots=True)
class Places:
    """Alternatives for each part; ``None`` where the text names nothing for it."""

    here: tuple[AreaSet, ...] | None = None
    """Where people live, where money arrives, whose balance it is."""
    origin: tuple[AreaSet, ...] | None = None
    of: tuple[AreaSet, ...] | None = None
    """«Migrants of X»: here or from there."""
    subject: tuple[AreaSet, ...] | None = None
    """A place before the figure without a preposition, besides ``here``: «Peru has …»."""
    beyond: tuple[AreaSet, ...] | None = None
    """A place behind the figure where a subject stands before it: «Peru has … in Chile»."""
    within: tuple[AreaSet, ...] | None = None
    """A larger area that the sentence names besides."""
    inside: Inside | None = None
    """A region within which the people moved."""
    world: bool = False
    unknown: bool = False
    """Whether a place is named that the tables do not know."""

    @property
    def none(self) -> bool:
        """Whether no place is named."""
        named = self.here or self.origin or self.of or self.world or self.inside
        return not (named or self.unknown)


def places_of(context: Context, words: Wording) -> Places:
    """The places of a claim: its own part of the sentence first, then what it shares."""
    if words.has("excluding", context.sentence):
        return Places(unknown=True)
    found = mentions_in(context.sentence, words)
    found = [*found, *_remaining(context, words, found)]
    inside = inside_of(context.sentence, found, words)
    if inside is not None and inside.mention is not None:
        found = [one for one in found if one is not inside.mention]
    own = [one for one in found if _owner(context, one, words) == context.start]
    own = _without_asides(own, context)
    shared = [one for one in found if one not in own and one.start < context.start]
    merged = _inherit(_placed(own, context), _placed(shared, context), context)
    if inside is not None:
        return replace(merged, inside=inside)
    if words.has("outside_region", context.sentence) and _is_region(merged):
        return Places(unknown=True)
    outside = [one for one in found if one.role == "outside"]
    if outside and any(len(one.sets) != 1 or len(one.sets[0].members) > 1 for one in outside):
        return Places(unknown=True)  # outside a region: its inner migrants are left out
    if outside and merged.origin is None:
        merged = replace(merged, here=None, origin=outside[0].sets)
    if merged.here and words.has("country_of_origin", context.sentence[: context.start]):
        merged = replace(merged, here=None, origin=merged.here)
    if merged.none or (merged.here is None and merged.of is None and not merged.world):
        merged = _from_before(merged, context, words)
    return merged


def _without_asides(own: list[Mention], context: Context) -> list[Mention]:
    """«Chile hosted 1.5 million migrants, mostly from Peru»: the aside is of a part of them."""
    stop = _BREAK.search(context.sentence, context.end)
    if stop is not None and any(one.sets and one.start < stop.start() for one in own):
        own = [one for one in own if one.sets or one.start < stop.start()]
    places = [one.start for one in own if one.role in ("place", "bare")]
    if stop is None or not places:
        return own
    return [
        one
        for one in own
        if one.role not in ("origin", "of") or one.start < max(stop.start(), min(places))
    ]


def _is_region(places: Places) -> bool:
    """Whether the people are from more than one country: some of them move inside."""
    named = places.origin or places.of or places.here or ()
    return any(len(one.members) > 1 for one in named)


def _placed(found: list[Mention], context: Context) -> Places:
    here = _pick(found, ("place", "bare"), context)
    beyond, subject = _beyond(found, context) or (None, _subject(found, here, context))
    return Places(
        here=here,
        origin=_pick(found, ("origin",), context),
        of=_pick(found, ("of",), context),
        subject=subject,
        beyond=beyond,
        within=_larger(found, here),
        world=any(one.role == "world" for one in found),
        unknown=any(not one.sets for one in found),
    )


def _pick(
    found: list[Mention], roles: tuple[str, ...], context: Context
) -> tuple[AreaSet, ...] | None:
    """The nearest of the mentions in ``roles``; of nested ones the smaller."""
    fitting = [one for one in found if one.role in roles and one.sets]
    if not fitting:
        return None
    fitting.sort(key=lambda one: _distance(one, context))
    best = fitting[0]
    for one in fitting[1:]:
        if set(one.sets[0].members) < set(best.sets[0].members):
            best = one
    return best.sets


def _subject(
    found: list[Mention], here: tuple[AreaSet, ...] | None, context: Context
) -> tuple[AreaSet, ...] | None:
    for one in found:
        if one.role == "bare" and one.sets and one.end <= context.start and one.sets != here:
            return one.sets
    return None


def _beyond(
    found: list[Mention], context: Context
) -> tuple[tuple[AreaSet, ...], tuple[AreaSet, ...]] | None:
    """The place behind the figure and the subject before it."""
    subjects = [one for one in found if one.role == "bare" and one.end <= context.start]
    behind = [one for one in found if one.role == "place" and one.start >= context.end]
    if not subjects or not behind or not subjects[-1].sets or not behind[0].sets:
        return None
    inside = set(subjects[-1].sets[0].members) <= set(behind[0].sets[0].members)
    return None if inside else (behind[0].sets, subjects[-1].sets)


def _larger(found: list[Mention], here: tuple[AreaSet, ...] | None) -> tuple[AreaSet, ...] | None:
    for one in found:
        if here and one.sets and one.role not in ("origin", "outside"):
            members = set(one.sets[0].members)
            if members > set(here[0].members) and len(members) > len(here[0].members):
                return one.sets
    return None


def _distance(one: Mention, context: Context) -> int:
    return max(one.start - context.end, context.start - one.end, 0)


def _owner(context: Context, one: Mention, words: Wording) -> int:
    """Where the figure begins that a mention belongs to."""
    spans = sorted(
        [(start, end) for start, end, _ in context.others] + [(context.start, context.end)]
    )
    for start, end in spans:
        if start <= one.start < end:
            return start
    before = [span for span in spans if span[1] <= one.start]
    after = [span for span in spans if span[0] >= one.end]
    if not before:
        return after[0][0]
    if not after:
        return before[-1][0]
    text = context.sentence
    if _OPENS.match(text[one.end : after[0][0]]):
        return after[0][0]
    gap = text[before[-1][1] : one.start]
    if gap.count(",") == 1 and words.has("with_lead", text[: before[-1][0]]):
        return before[-1][0]  # «With 3 million migrants, Colombia is …»
    parted = _BREAK.search(gap) or words.patterns["joins"].search(gap)
    return after[0][0] if parted else before[-1][0]


def _inherit(own: Places, shared: Places, context: Context) -> Places:
    """What the figure's own part leaves out is that of the sentence before it."""
    same = any(other.quantity == context.claim.quantity for _, _, other in context.others)
    here = own.here or (None if own.unknown or own.of else shared.here)
    origin = own.origin or (shared.origin if same or own.none else None)
    of = own.of or (None if own.here or own.unknown else shared.of)
    return Places(
        here,
        origin,
        of,
        own.subject or shared.subject,
        own.beyond,
        own.within or shared.within or _bigger(shared.here, here),
        None,
        own.world or (shared.world and own.none),
        own.unknown or (shared.unknown and own.here is None and here is None),
    )


def _bigger(
    one: tuple[AreaSet, ...] | None, other: tuple[AreaSet, ...] | None
) -> tuple[AreaSet, ...] | None:
    if one and other and set(one[0].members) > set(other[0].members):
        return one
    return None


def _from_before(places: Places, context: Context, words: Wording) -> Places:
    """The place of the sentence before, where this one names none."""
    if places.unknown or not context.before:
        return places
    found = [one for one in mentions_in(context.before, words) if one.role in ("place", "bare")]
    sets = {one.sets[0].code: one.sets for one in found if one.sets}
    if len(sets) == 1 and len(found) == len([one for one in found if one.sets]):
        return replace(places, here=next(iter(sets.values())))
    return places


def _remaining(context: Context, words: Wording, found: list[Mention]) -> list[Mention]:
    """«The other subregions»: what is left of the largest area named when the others are gone."""
    match = words.patterns["remaining"].search(context.sentence)
    named = [one.sets[0] for one in found if one.sets and one.role in ("place", "bare", "of")]
    if match is None or len(named) < 2:
        return []
    whole = max(named, key=lambda one: len(one.members))
    parts = {code for one in named if one is not whole for code in one.members}
    left = sorted(set(whole.members) - parts)
    if not left or not parts < set(whole.members):
        return [Mention(match.start(), match.end(), (), "place")]
    return [Mention(match.start(), match.end(), (set_of(left),), "place")]


def place_of_earlier(context: Context) -> tuple[AreaSet, ...] | None:
    """The area of the first figure of persons in the sentence before: its whole, not its parts."""
    for claim in context.earlier:
        if claim.unit == "persons" and claim.area:
            return sets_of(claim.area, context.language)
    return None


def sets_of(name: str, language: str) -> tuple[AreaSet, ...] | None:
    """What the area of a claim may mean: an alpha-3 code, or a region as printed."""
    if len(name) == 3 and name.isupper():
        code = code_of_alpha3(name)
        return (country_set(code),) if code else None
    return wording(language).region_sets.get(name.lower())
