"""«Under 15», «de 15 a 24 años», «65 ans et plus»: ages that a figure is of."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_STEP, _OLDEST = 5, 75
Ages = tuple[int, int]
"""The first and the last year of age; the last is that of the table's open group for «and over»."""


def ages_of(context: Context, words: Wording) -> tuple[Ages, Context] | None:
    """The ages that the sentence tells, and it without them; ``None`` where it tells none.

    Ages that are no whole groups of five years, or more than one range, are told as (0, -1),
    which no table has.
    """
    text = context.sentence
    found = list(words.patterns["ages"].finditer(text))
    if not found:
        return None
    ages = {_range(one) for one in found}
    blanked = text
    for one in found:
        blanked = blanked[: one.start()] + " " * len(one.group()) + blanked[one.end() :]
    for one in words.patterns["of_age"].finditer(blanked):
        blanked = blanked[: one.start()] + " " * len(one.group()) + blanked[one.end() :]
    inside = any(one.start() < context.end and context.start < one.end() for one in found)
    first, last = ages.pop() if len(ages) == 1 and not inside else (0, -1)
    return (first, last), _without(context, blanked, [one.span() for one in found])


def groups_of(ages: Ages) -> tuple[str, ...]:
    """The table's groups that make up ``ages``; none where they cut a group."""
    first, last = ages
    if first % _STEP or last < first or ((last + 1) % _STEP and last < _OLDEST) or first > _OLDEST:
        return ()
    if last > _OLDEST - 1 and last != 200:
        return ()
    groups = [f"Y{low}T{low + _STEP - 1}" for low in range(first, min(last + 1, _OLDEST), _STEP)]
    return (*groups, f"Y_GE{_OLDEST}") if last >= _OLDEST else tuple(groups)


def _range(found: re.Match[str]) -> Ages:
    named = found.groupdict()
    if under := named["under"]:
        return 0, int(under) - 1
    if over := named["over"] or named["above"]:
        return int(over), 200
    return int(named["first"] or 0), int(named["last"] or -1)


def _without(context: Context, text: str, spans: list[tuple[int, int]]) -> Context:
    others = tuple(
        one
        for one in context.others
        if not any(start < one[1] and one[0] < end for start, end in spans)
    )
    return replace(context, sentence=text, others=others)
