"""One door to the checks: a claim with its context in, a verdict out."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import replace

from relatoria.evidence.claims.answers import Question, Source
from relatoria.evidence.claims.deciding import decide, sources_fitting
from relatoria.evidence.claims.places import Places, place_of_earlier, places_of
from relatoria.evidence.claims.quantities import Quantity, quantity_of
from relatoria.evidence.claims.questions import answered
from relatoria.evidence.claims.ratios import ratio_of
from relatoria.evidence.claims.readings import readings_of
from relatoria.evidence.claims.scope import scoped
from relatoria.evidence.claims.speakers import place_of_speaker
from relatoria.evidence.claims.tables import Tables
from relatoria.evidence.claims.tolerance import interval_of
from relatoria.evidence.claims.types import Check, Context, Interval, Observed, Reason, Verdict
from relatoria.evidence.claims.wording import Wording, wording
from relatoria.evidence.claims.years import (
    SPANNED,
    date_year,
    revision_of,
    span_of_change,
    years_of_claim,
)
from relatoria.evidence.datasets import Data


class Checker:
    """Checks claims against the data; what was read for one claim is kept for the next."""

    def __init__(self, data: Data) -> None:
        self.tables = Tables(data)

    def check(self, context: Context) -> Check:
        """The verdict on one claim."""
        return self.check_all([context])[0]

    def check_all(self, contexts: Iterable[Context]) -> list[Check]:
        """The verdicts on claims, in their order.

        Where several sources would reproduce a figure, the one that its paragraph's other figures
        share is taken.
        """
        asked = [(context.group, self._ask(context)) for context in contexts]
        company: dict[str, Counter[Source]] = defaultdict(Counter)
        for group, one in asked:
            if not isinstance(one, Check):
                company[group].update(sources_fitting(*one))
        return [
            one
            if isinstance(one, Check)
            else decide(one[0], replace(one[1], company=company[group]))
            for group, one in asked
        ]

    def _ask(self, context: Context) -> Check | tuple[list[list[Observed]], Question]:
        """The series that a claim may mean with what is asked of them; or why there are none."""
        words = wording(context.language)
        whole = context = _bounded(answered(context, words), words)
        context = scoped(context, words)
        allowed = interval_of(context.claim)
        ratio = ratio_of(context, words)
        quantity, context = ratio or (quantity_of(context, words), context)
        if quantity is None:
            return _unchecked(context, allowed, Reason.QUANTITY_NOT_HELD)
        places = places_of(context, words)
        if not (places.here or places.of or places.world or places.unknown):
            places = replace(places, here=place_of_speaker(whole, words))
        if quantity.id == "share":
            places = _with_part(places, context)
        spanned = quantity.id in SPANNED
        years = span_of_change(whole, words) if spanned else years_of_claim(whole, words)
        found = readings_of(self.tables, quantity, places, context, words, years)
        if isinstance(found, Reason):
            return _unchecked(context, allowed, found, quantity.id)
        return found, Question(
            context.claim,
            _signed(allowed, quantity, context),
            years,
            revision_of(whole, words),
            date_year(context.date),
            quantity.id,
            self.tables.newest_year,
            quantity.limited,
        )


def _bounded(context: Context, words: Wording) -> Context:
    """«Exceeded 3,000 million»: a verb may tell the bound that the figure's own words do not."""
    if context.claim.bound is not None:
        return context
    before = context.sentence[: context.start]
    for name, bound in (("exceed_lead", "at_least"), ("below_lead", "at_most")):
        if words.has(name, before):
            return replace(context, claim=replace(context.claim, bound=bound))
    return context


def _signed(allowed: Interval, quantity: Quantity, context: Context) -> Interval:
    """«A net loss of 2 million», «fell by 5 per cent»: the words carry the sign."""
    if quantity.declines and context.claim.value > 0:
        return Interval(-allowed.high, -allowed.low)
    return allowed


def _with_part(places: Places, context: Context) -> Places:
    """«This is 27 per cent of the world's migrants»: of the area that the figure before gave."""
    if places.here or places.of or places.origin or not context.earlier:
        return places
    here = place_of_earlier(context)
    return replace(places, here=here)


def _unchecked(context: Context, allowed: Interval, reason: Reason, quantity: str = "") -> Check:
    return Check(
        context.claim,
        Verdict.CANNOT_BE_CHECKED,
        allowed=allowed,
        reason=reason,
        quantity=quantity,
    )
