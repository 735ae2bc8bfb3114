"""What the reading of the record itself found contradictory, as findings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import Conflict, ConflictValue, MentionKind, Role, Span
from relatoria.schemes.names import words_of

_RULES = {
    "moderator": "moderator",
    "chair": "chair",
    "speakers": "speakers",
    "order_of_speakers": "order_of_speakers",
    "title": "office",
    "duty_station": "duty_station",
    "organization": "organization",
    "name": "name_forms",
    "reference": "ambiguous_reference",
    "count": "people_count",
    "acronym": "acronym_forms",
}
"""Field of a conflict and the rule that reports it."""
_WHOLE_ANNEX = 0.75
"""Share of the declared people from which a list of biographies is meant to be complete."""


def record_conflicts(page: Page) -> Iterator[Finding]:
    """Moderators, speakers, offices, names, counts and acronyms that the record contradicts."""
    for conflict in page.record.conflicts:
        rule = _RULES.get(conflict.field)
        if rule is None or not _stands(page, conflict):
            continue
        first, *rest = _sides(conflict)
        other = next((v for v in rest if v.value != first.value), rest[0] if rest else first)
        yield Finding(
            rule,
            first.start,
            first.end,
            {
                "subject": _subject(page, conflict),
                "here": first.value,
                "there": other.value,
                "source": other.source,
                "list": "; ".join(dict.fromkeys(v.value for v in rest)),
            },
            other=Span(other.start, other.end),
        )


def _sides(conflict: Conflict) -> list[ConflictValue]:
    """Sides of a conflict, the one an editor would look at first in front."""
    told = [side for side in conflict.values if side.source in ("text", "order of turns")]
    rest = [side for side in conflict.values if side not in told]
    if conflict.field in ("acronym", "name") and len(told) > 1:
        told.sort(key=lambda side: side.start)
        return [told[-1], *told[:-1], *rest]
    return [*told, *rest]


def _subject(page: Page, conflict: Conflict) -> str:
    agent = page.record.agent(conflict.subject)
    if agent is not None:
        return agent.name
    event = next((one for one in page.record.events if one.id == conflict.subject), None)
    return " ".join((event.title if event else conflict.subject).split())


def _stands(page: Page, conflict: Conflict) -> bool:
    if conflict.field == "reference":
        return _words_shared(page, conflict)
    if conflict.field == "count":
        return _meant_complete(conflict)
    if conflict.field == "speakers":
        return _speakers_planned(page)
    return True


def _speakers_planned(page: Page) -> bool:
    """Whether the programme lists speakers; one name a session is who leads it."""
    planned = Counter(
        one.event
        for one in page.record.participations
        if one.source == "programme" and one.role is Role.SPEAKER
    )
    return max(planned.values(), default=2) > 1


def _words_shared(page: Page, conflict: Conflict) -> bool:
    """Whether the narrative calls two of those people by their institution alone."""
    names = [set(words_of(side.value)) for side in conflict.values]
    agents = {
        agent.id
        for agent in page.record.agents
        if any(name <= set(words_of(agent.name)) for name in names)
    }
    acronyms = set(re.findall(r"\b[A-ZÀ-Þ]{3,}\b", conflict.subject))
    institution = {word for word in words_of(conflict.subject) if word not in page.words.small}
    meant = set()
    for mention in page.record.mentions:
        if mention.agent in agents and mention.kind is MentionKind.ROLE:
            said = set(words_of(mention.text)) & institution
            short = acronyms & set(re.findall(r"\b[A-ZÀ-Þ]{3,}\b", mention.text))
            if short or len(said) * 2 >= len(institution):
                meant.add(mention.agent)
    return len(meant) > 1


def _meant_complete(conflict: Conflict) -> bool:
    """Whether a list of biographies can be meant to hold everybody declared."""
    numbers = [int(side.value) for side in conflict.values if side.value.isdigit()]
    return len(numbers) == 2 and min(numbers) >= _WHOLE_ANNEX * max(numbers)
