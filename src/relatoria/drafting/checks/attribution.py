"""Turns given to somebody whom the record does not know, or under another office."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import Agent, Contribution, Mode, Participation, Role, Span

_OF_A_BODY = 4
"""Words from which an office comes with its body: «the Director of INCEDES»."""


def unknown_speakers(page: Page) -> Iterator[Finding]:
    """A turn whose printed speaker is nobody of the panel, or could be several."""
    for turn in page.record.contributions:
        if turn.attributed_to or turn.attribution is None or turn.mode is not Mode.REPORTED_SPEECH:
            continue
        span = turn.attribution
        if turn.candidates:
            names = [agent.name for agent in page.record.agents if agent.id in turn.candidates]
            if len(names) > 1 and turn.rule == "ambiguous":
                values = {"said": page.quote(span), "list": "; ".join(names)}
                yield Finding("ambiguous_attribution", span.start, span.end, values)


def offices_at_turn(page: Page) -> Iterator[Finding]:
    """«The Deputy Director of X then spoke» of somebody presented as its Director."""
    for turn in page.record.contributions:
        agent = page.record.agent(turn.attributed_to)
        if agent is None or turn.attribution is None:
            continue
        said = _office(page, turn.attribution_text)
        if said is None:
            continue
        known = _known(page, agent)
        if known and said not in known.values():
            span = turn.attribution
            printed, other = next(iter(known)), known_span(page, agent, next(iter(known)))
            values = {"here": page.quote(span), "there": printed, "name": agent.name}
            yield Finding("office", span.start, span.end, {**values, "subject": agent.name}, other)


def known_span(page: Page, agent: Agent, printed: str) -> Span | None:
    """Where ``agent`` is presented in the words ``printed``."""
    for one in _presented(page, agent):
        if one.as_printed == printed:
            return one.span
    return None


def _presented(page: Page, agent: Agent) -> list[Participation]:
    return [p for p in page.record.participations if p.agent == agent.id]


def _known(page: Page, agent: Agent) -> dict[str, tuple[str, bool]]:
    """The offices under which ``agent`` is presented, by the words that say so.

    Empty where one presentation names no office: then the turn may use one the text left out.
    """
    found: dict[str, tuple[str, bool]] = {}
    for one in _presented(page, agent):
        if one.role not in (Role.SPEAKER, Role.CHAIR, Role.MODERATOR):
            continue
        for office in _offices(page, one.as_printed):
            found[one.as_printed] = office
    for title in agent.titles:
        for office in _offices(page, title):
            found.setdefault(title, office)
    return found


def _office(page: Page, printed: str) -> tuple[str, bool] | None:
    """The office with which an attribution opens: its key, and whether it is a deputy's."""
    opening = printed[:60]
    if len(opening.split()) < _OF_A_BODY:
        return None  # «the Chairperson» of the meeting is an office for two days
    found = _offices(page, opening)
    return found[0] if found else None


def _offices(page: Page, printed: str) -> list[tuple[str, bool]]:
    found = []
    for key, nouns in page.words.offices:
        for match in re.finditer(rf"(?<!\w)(?:{nouns})(?!\w)", printed, re.I):
            around = printed[max(0, match.start() - 14) : match.end() + 14]
            deputy = re.search(rf"(?<!\w)(?:{page.words.deputies})", around, re.I)
            found.append((key, bool(deputy), match.start()))
    return [(key, deputy) for key, deputy, _ in sorted(found, key=lambda one: one[2])]


def turns(page: Page) -> Iterator[Contribution]:
    """The contributions of the record that name somebody."""
    return (one for one in page.record.contributions if one.attributed_to)
