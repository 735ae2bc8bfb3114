"""Names that take the floor in a panel whose speakers are others, and seats filled twice.

A person may speak unannounced; but where one who was presented is never heard of again, a name
that stands nowhere else in the report is most likely meant for that person.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.drafting.checks.panels import Panel, panels
from relatoria.model import Event, Participation, Role, Span
from relatoria.schemes.names import fold

_CAPITAL = r"[A-ZÀ-Þ][^\W\d_]*[a-zß-ÿ][\w'’-]*"
_NAME = rf"{_CAPITAL}\s+(?:(?:d[aeo]s?|del|de\s+la)\s+)?{_CAPITAL}"
_OPENS = re.compile(
    rf"\s*(?:\d{{1,3}}\.\s+)?(?P<name>{_NAME})\s+(?:(?:a|s['’]est|se)\s+)?[a-zà-ÿ]{{3,}}"
)


def strangers(page: Page) -> Iterator[Finding]:
    """A sentence of a panel opened by a name that nobody bears, and a speaker never heard."""
    for panel in panels(page):
        unheard = [one for one in panel.speakers if not _heard(page, panel, one)]
        if not unheard or len(panel.speakers) < 2:
            continue
        for sentence in page.sentences:
            inside = panel.span.start <= sentence.start < panel.span.end
            found = _OPENS.match(sentence.of(page.document.text)) if inside else None
            if found and _known_nowhere(page, found["name"], unheard):
                start = sentence.start + found.start("name")
                listed = "; ".join(" ".join(one.as_printed.split()) for one in panel.speakers)
                values = {"said": found["name"], "list": listed}
                yield Finding(
                    "unsupported_attribution",
                    start,
                    start + len(found["name"]),
                    values,
                    unheard[0].span,
                )


def _tokens(name: str) -> list[str]:
    return [fold(word) for word in re.findall(r"[A-ZÀ-Þ][\w'’-]+", name)]


def _heard(page: Page, panel: Panel, one: Participation) -> bool:
    """Whether the panel names the speaker again, or tells a turn of theirs, behind the list."""
    agent = page.record.agent(one.agent)
    rest = page.document.text[one.end : panel.span.end]
    surname = agent.name.split()[-1] if agent else ""
    name = f"{agent.name.split()[0]} " if agent else ""
    turns = any(
        turn.attributed_to == one.agent and panel.span.covers(turn.span)
        for turn in page.record.contributions
    )
    return turns or not surname or (name in rest and surname in rest)


def _known_nowhere(page: Page, name: str, unheard: list[Participation]) -> bool:
    """Whether the report prints the name this once, and no other name could be meant by it."""
    text = fold(page.document.text)
    tokens = _tokens(name)
    agents = [page.record.agent(one.agent) for one in unheard]
    shared = {token for agent in agents if agent for token in _tokens(agent.name)}
    new = [token for token in tokens if token not in shared]
    alone = all(len(re.findall(rf"(?<!\w){re.escape(token)}(?!\w)", text)) == 1 for token in new)
    return bool(new) and alone and len(tokens) > 1 and len(new) >= len(tokens) - 1


def seats(page: Page) -> Iterator[Finding]:
    """«The moderator, X, thanked them» in a session that Y moderated."""
    said = page.words.phrases
    for rule, role, noun in (
        ("moderator", Role.MODERATOR, said.moderator),
        ("chair", Role.CHAIR, said.chair),
    ):
        pattern = re.compile(
            rf"\b(?:the|el|la|[oa]|le|l['’])\s*(?:{noun}),\s+(?:(?:{page.words.women}|{page.words.men})\.?\s+)?"
            rf"(?P<name>(?-i:{_NAME})),",
            re.I,
        )
        for stretch in page.prose:
            for found in pattern.finditer(stretch.text):
                span = stretch.span(found, "name")
                event = _event_at(page, span)
                known = [
                    one
                    for one in page.record.participations
                    if event
                    and one.event == event.id
                    and one.role is role
                    and one.start < span.start
                ]
                names = {token for one in known for token in _tokens(one.as_printed)}
                if event and known and not names & set(_tokens(found["name"])):
                    there = known[0]
                    values = {
                        "subject": event.title,
                        "here": found["name"],
                        "list": there.as_printed,
                    }
                    values |= {"there": there.as_printed, "source": there.source}
                    yield Finding(rule, span.start, span.end, values, there.span)


def _event_at(page: Page, span: Span) -> Event | None:
    """The smallest event that the words stand in."""
    around = [
        one
        for one in page.record.events
        if one.start is not None and one.end is not None and one.start <= span.start < one.end
    ]
    return min(around, key=lambda one: (one.end or 0) - (one.start or 0), default=None)
