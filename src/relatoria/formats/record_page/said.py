"""What was said: contributions by event, with the statements made in each."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.formats.record_page.html import Html, joined, tag
from relatoria.formats.record_page.targets import Targets
from relatoria.i18n import Catalogue
from relatoria.model import Contribution, Record, Statement

_EXCERPT = 220
"""Characters shown of a contribution without statements; the source beside has them all."""


@dataclass(frozen=True, slots=True)
class _View:
    record: Record
    say: Catalogue
    targets: Targets


def contributions(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Every contribution under its event, then the statements outside any."""
    view = _View(record, say, targets)
    of_turn: dict[str | None, list[tuple[int, Statement]]] = {}
    known = {turn.id for turn in record.contributions}
    for n, statement in enumerate(record.statements, start=1):
        owner = statement.contribution if statement.contribution in known else None
        of_turn.setdefault(owner, []).append((n, statement))
    titles = {event.id: event.title for event in record.events}
    parts: list[Html] = []
    current: object = object()
    for n, turn in enumerate(record.contributions, start=1):
        if turn.event != current:
            current = turn.event
            parts.append(tag("h3", titles.get(turn.event or "", "") or say("say.others")))
        parts.append(_turn(n, turn, of_turn.get(turn.id, []), view))
    if None in of_turn:
        parts.append(_statements(of_turn[None], view))
    return joined(*parts) if parts else None


def _turn(n: int, turn: Contribution, statements: list[tuple[int, Statement]], view: _View) -> Html:
    record, say = view.record, view.say
    page = record.document.page_at(turn.start)
    where = say("say.page", number=page) if page else say("say.to_source")
    link = tag("a", where, href=view.targets.link(f"c{n}", turn.start), class_="where")
    mode = tag("span", say(f"mode.{turn.mode.value}"), class_="mode")
    printed = turn.attribution_text
    words = " ".join(record.text_of(turn).split())
    excerpt = words if len(words) <= _EXCERPT else f"{words[:_EXCERPT]}…"
    said = _statements(statements, view) if statements else tag("p", excerpt, class_="excerpt")
    return tag(
        "article",
        tag("h4", _speaker(turn, record, say)),
        tag("p", mode, " · ", link, class_="meta"),
        tag("p", "«", printed, "»", class_="printed") if printed else None,
        said,
        id=f"rc{n}",
        class_="turn-card",
    )


def _speaker(turn: Contribution, record: Record, say: Catalogue) -> Html:
    agent = record.agent(turn.attributed_to)
    if agent is not None:
        return tag("a", agent.name, href=f"#a{record.agents.index(agent)}")
    if turn.candidates:
        found = [record.agent(candidate) for candidate in turn.candidates]
        names = ", ".join(candidate.name for candidate in found if candidate)
        return joined(say("say.unresolved"), " — ", say("say.could_be", names=names))
    if turn.attribution_text:
        return joined(say("say.unresolved"))
    return joined(say("say.nobody_named"))


def _statements(statements: list[tuple[int, Statement]], view: _View) -> Html:
    return tag("ul", *[_statement(n, found, view) for n, found in statements], class_="statements")


def _statement(n: int, statement: Statement, view: _View) -> Html:
    record, say, kind = view.record, view.say, statement.kind.value
    notes = [agent.name for name in statement.by if (agent := record.agent(name))]
    if statement.position:
        notes.append(say(f"position.{statement.position.value}"))
    label = f"{say('say.to_source')} {n}"
    href = view.targets.link(f"s{n}", statement.start)
    return tag(
        "li",
        tag("a", str(n), href=href, class_="n", aria_label=label),
        tag("span", say(f"kind.{kind}"), class_=f"tag k-{kind}"),
        " ",
        tag("span", statement.marker, class_="marker") if statement.marker else None,
        " ",
        tag("span", " ".join(record.text_of(statement).split())),
        tag("span", " — ", ", ".join(notes), class_="by") if notes else None,
        id=f"rs{n}",
        class_=f"depth{min(max(statement.level, 1), 3)}",
    )
