"""A record as Markdown: for notebooks, issue trackers and e-mail. One way out, not read back."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from relatoria.i18n import Catalogue, catalogue
from relatoria.model import Agent, Contribution, Record, Statement

_SPECIAL = re.compile(r"([\\`*_\[\]<>&#|])")


def write(record: Record, language: str = "en") -> str:
    """The record under headings: about, people, contributions with statements, conflicts.

    ``language`` (ISO 639-1) is that of headings and labels; the document's words stay its own.
    """
    say = catalogue(language)
    page = _Page(record, say)
    return "\n".join(page.lines()).rstrip() + "\n"


class _Page:
    def __init__(self, record: Record, say: Catalogue) -> None:
        self._record = record
        self._say = say
        self._agents = {agent.id: agent for agent in record.agents}
        self._events = {event.id: event for event in record.events}

    def lines(self) -> Iterator[str]:
        document = self._record.document
        yield f"# {_plain(document.title or document.name)}"
        yield ""
        yield from self._about()
        yield from self._people()
        yield from self._contributions()
        yield from self._conflicts()
        yield from self._claims()
        yield f"*{self._say('say.covered', share=self._say.share(self._record.coverage.share))}*"

    def _about(self) -> Iterator[str]:
        document, say = self._record.document, self._say
        facts = {
            "kind": say(f"document.{document.kind}"),
            "symbol": document.symbol,
            "date": document.date,
            "issuing_body": document.issuing_body,
            "authors": ", ".join(document.authors),
            "file": document.name,
        }
        for key, value in facts.items():
            if value:
                yield f"- {say(f'label.{key}')}: {_plain(value)}"
        yield ""

    def _people(self) -> Iterator[str]:
        if not self._record.agents:
            return
        yield from self._heading("people")
        for agent in self._record.agents:
            yield f"- {self._presented(agent)}"
        yield ""

    def _presented(self, agent: Agent) -> str:
        details = [*agent.organizations[:1], agent.country or ""]
        told = ", ".join(_plain(detail) for detail in details if detail)
        return f"{_plain(agent.name)} ({told})" if told else _plain(agent.name)

    def _contributions(self) -> Iterator[str]:
        said: dict[str | None, list[Statement]] = {}
        for statement in self._record.statements:
            said.setdefault(statement.contribution, []).append(statement)
        if self._record.contributions:
            yield from self._heading("contributions")
        for event, turns in groupby(self._record.contributions, key=lambda turn: turn.event):
            title = self._events[event].title if event in self._events else ""
            if title:
                yield f"### {_plain(title)}"
                yield ""
            for turn in turns:
                yield f"**{self._speaker(turn)}** — {self._place(turn.start)}"
                yield ""
                yield from self._statements(said.get(turn.id, ()))
        if said.get(None):
            yield from self._heading("statements")
            yield from self._statements(said[None])

    def _speaker(self, turn: Contribution) -> str:
        agent = self._agents.get(turn.attributed_to or "")
        if agent is not None:
            return _plain(agent.name)
        if turn.candidates:
            names = ", ".join(self._agents[one].name for one in turn.candidates)
            return _plain(self._say("say.could_be", names=names))
        return _plain(turn.attribution_text or self._say(f"mode.{turn.mode.value}"))

    def _place(self, offset: int) -> str:
        page = self._record.document.page_at(offset)
        return self._say("say.page", number=page) if page else f"@{offset}"

    def _statements(self, statements: list[Statement] | tuple[()]) -> Iterator[str]:
        for statement in statements:
            indent = "  " * (statement.level - 1)
            kind = self._say(f"kind.{statement.kind.value}")
            marker = f"{_plain(statement.marker)} " if statement.marker else ""
            yield f"{indent}- {marker}{_plain(self._record.text_of(statement))} *({kind})*"
        if statements:
            yield ""

    def _conflicts(self) -> Iterator[str]:
        if not self._record.conflicts:
            return
        yield from self._heading("conflicts")
        for conflict in self._record.conflicts:
            sides = " ≠ ".join(
                f"«{_plain(value.quote)}» ({self._say(f'source.{value.source}')})"
                for value in conflict.values
            )
            yield f"- {self._say(f'field.{conflict.field}')}: {sides}"
        yield ""

    def _claims(self) -> Iterator[str]:
        if not self._record.claims:
            return
        yield from self._heading("claims")
        for claim in self._record.claims:
            yield f"- {_plain(claim.text)} — {self._place(claim.start)}"
        yield ""

    def _heading(self, key: str) -> Iterator[str]:
        yield f"## {self._say(f'label.{key}')}"
        yield ""


def _plain(text: str) -> str:
    """``text`` on one line, its signs shown and not obeyed."""
    return _SPECIAL.sub(r"\\\1", " ".join(text.split()))
