"""Figures that sources quote, each beside the series that reproduces it or does not."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from django.urls import reverse

from relatoria.evidence.areas import area_sets, name_of
from relatoria.evidence.claims import (
    Check,
    Checker,
    Context,
    Observed,
    as_record,
    contexts_of,
)
from relatoria.evidence.datasets import Data
from relatoria.evidence.indicators import definitions
from relatoria.reading.lists.sentences import sentences
from relatoria.store.models import Expression
from relatoria.store.queries.claims import ClaimCard
from relatoria.store.queries.sources import record_of
from relatoria.web.figures.held import data
from relatoria.web.figures.shapes import Cell, Link, Table
from relatoria.web.figures.wording import Voice, country_url, table

_SHOWN = 12
"""Later figures of a series that a page shows."""
_LISTED = 60
"""Members of an area that are printed; of a larger one their number."""
_WHOLE = 1000
"""From here on no decimals are printed."""


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of what was found."""

    label: str
    text: str
    code: bool = False
    """Whether the text is an identifier or a formula rather than prose."""
    url: str = ""


@dataclass(frozen=True, slots=True)
class Checked:
    """A figure as quoted, the verdict on it, and what it was checked against."""

    key: str
    text: str
    before: str
    """The words of its sentence before the figure."""
    after: str
    language: str
    source: Link
    place: str
    """Address of the passage."""
    verdict: str
    word: str
    """The verdict in the language of the page."""
    told: str
    """One sentence: what the figure is in the series, or why nobody can say."""
    facts: tuple[Fact, ...] = ()
    members: tuple[str, ...] = ()
    lacking: tuple[str, ...] = ()
    later: Table | None = None
    sources: tuple[str, ...] = ()

    @property
    def url(self) -> str:
        """The page of the figure."""
        return reverse("figures-claim", args=[self.key])


@lru_cache(maxsize=2)
def _checker(named: str) -> Checker:
    return Checker(data(named))


@lru_cache(maxsize=64)
def checks_of(named: str, key: str) -> dict[tuple[int, int], tuple[Context, Check]]:
    """The checks of every figure of a source, by its place: figures of a paragraph share a source.

    What was read out of a source never changes under its key; who may see it is asked before.
    """
    expression = Expression.objects.select_related("reading").get(key=key)
    contexts = contexts_of(record_of(expression), sentences, date=expression.date or None)
    checks = _checker(named).check_all(contexts)
    return {
        (one.claim.start, one.claim.end): (one, check)
        for one, check in zip(contexts, checks, strict=True)
    }


def checked(named: str, cards: Sequence[ClaimCard], language: str) -> list[Checked]:
    """The figures of ``cards``, which are of one source, with their verdicts."""
    if not cards:
        return []
    voice, found = Voice(language), checks_of(named, cards[0].source.key)
    return [
        _told(voice, data(named), card, *found[card.start, card.end])
        for card in cards
        if (card.start, card.end) in found
    ]


def lines_of(named: str, cards: Sequence[ClaimCard]) -> list[dict[str, object]]:
    """The figures of ``cards``, which are of one source, with their checks as plain values."""
    if not cards:
        return []
    found = checks_of(named, cards[0].source.key)
    return [
        {"claim": card, "check": as_record(found[card.start, card.end][1])}
        for card in cards
        if (card.start, card.end) in found
    ]


def _told(voice: Voice, of: Data, card: ClaimCard, context: Context, check: Check) -> Checked:
    found = check.found
    return Checked(
        key=card.key,
        text=context.sentence[context.start : context.end] or card.text,
        before=context.sentence[: context.start].lstrip(),
        after=context.sentence[context.end :].rstrip(),
        language=context.language,
        source=Link(reverse("source", args=[card.source.key]), card.source.title),
        place=reverse("source-at", args=[card.source.key, card.start]),
        verdict=check.verdict.value,
        word=voice.say(f"claims.verdict.{check.verdict.value}"),
        told=_sentence(voice, check),
        facts=_facts(voice, check, found) if found else (),
        members=_names(voice, found.members) if found and len(found.members) > 1 else (),
        lacking=_names(voice, found.lacking) if found else (),
        later=_later(voice, check) if check.superseded_by else None,
        sources=voice.sources(of, found.datasets) if found else (),
    )


def _sentence(voice: Voice, check: Check) -> str:
    found = check.found
    if found is None:
        reason = check.reason.value if check.reason else "quantity_not_held"
        return voice.say("claims.told.unchecked", reason=voice.say(f"claims.reason.{reason}"))
    told = voice.say(
        "claims.told.series",
        value=_number(voice, found.value, check),
        area=voice.area(found.area),
        period=voice.period(found.period),
        revision=found.revision,
    )
    if check.verdict.value == "off_by" and check.difference is not None:
        away = _number(voice, check.difference, check)
        told = f"{told} {voice.say('claims.told.away', difference=away)}"
    for hint in check.hints:
        told = f"{told} {_hint(voice, hint)}"
    return told


def _hint(voice: Voice, hint: str) -> str:
    """«year:2010,2015», «unit:1000», «sign» as a sentence."""
    kind, _, rest = hint.partition(":")
    value = rest
    if kind == "year":
        value = ", ".join(voice.period(one) for one in rest.split(",")[:_SHOWN])
    if kind == "unit":
        factor = float(rest)
        value = f"× {voice.number(factor)}" if factor >= 1 else f"÷ {voice.number(1 / factor)}"
    return voice.say(f"claims.hint.{kind}", value=value)


def _number(voice: Voice, value: float, check: Check) -> str:
    printed = voice.number(value, 0 if abs(value) >= _WHOLE else 1)
    if check.claim.unit == "percent":
        return voice.say("number.percent", value=printed)
    return printed


def _facts(voice: Voice, check: Check, found: Observed) -> tuple[Fact, ...]:
    known = check.quantity in definitions()
    indicator = Fact(
        voice.say("claims.label.indicator"),
        voice.indicator(check.quantity) if known else check.quantity,
        not known,
        reverse("figures-indicator", args=[check.quantity]) if known else "",
    )
    allowed = check.allowed
    facts = [
        *([indicator] if check.quantity else []),
        Fact(voice.say("claims.label.area"), voice.area(found.area), url=_area_url(found.area)),
        Fact(voice.say("claims.label.period"), voice.period(found.period)),
        Fact(voice.say("claims.label.value"), _number(voice, found.value, check)),
        Fact(voice.say("claims.label.revision"), f"{found.revision} ({found.as_of})"),
        Fact(voice.say("claims.label.formula"), found.formula, code=True),
        Fact(voice.say("claims.label.datasets"), ", ".join(found.datasets), code=True),
    ]
    if allowed is not None:
        ends = (_number(voice, allowed.low, check), _number(voice, allowed.high, check))
        facts.append(Fact(voice.say("claims.label.allowed"), " – ".join(ends)))
    if check.periods_fitting:
        years = ", ".join(voice.period(one) for one in check.periods_fitting[:_SHOWN])
        facts.append(Fact(voice.say("claims.label.fitting"), years))
    return tuple(facts)


def _area_url(code: str) -> str:
    if any(one.code == code for one in area_sets()):
        return reverse("figures-region", args=[code])
    return country_url(code)


def _names(voice: Voice, codes: Sequence[str]) -> tuple[str, ...]:
    names = tuple(sorted(name_of(code, voice.language) for code in codes))
    if len(names) <= _LISTED:
        return names
    return (voice.say("claims.told.many", n=len(names)),)


def _later(voice: Voice, check: Check) -> Table:
    """The newest of what came after, the latest first."""
    rows = [
        [
            Cell(f"{one.revision} ({one.as_of})"),
            Cell(voice.period(one.period)),
            Cell(_number(voice, one.value, check), one.value, right=True),
        ]
        for one in reversed(check.superseded_by[-_SHOWN:])
    ]
    heads = [voice.say(f"claims.label.{name}") for name in ("revision", "period", "value")]
    return table(voice.say("claims.column.later"), heads, rows)
