"""The people of a press note: who is quoted and who may be asked."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.model import Agent
from relatoria.reading.press.quotes import Quote

_NAMED = re.compile(
    r"\b[A-ZÀ-Þ][\w'’-]+(?: (?:de|da|do|dos|del|du|des|la|le|von|van|e|y))*(?: [A-ZÀ-Þ][\w'’-]+)+"
)


class Cast:
    """Collects people by name; a name that comes twice is one person."""

    def __init__(self) -> None:
        self._agents: dict[str, Agent] = {}
        self._quoted: list[str] = []

    def agents(self) -> tuple[Agent, ...]:
        """Everybody, in order of appearance."""
        return tuple(self._agents.values())

    def add(self, name: str, title: str | None, organizations: tuple[str, ...]) -> str:
        """The id of the person with this name, whose title and bodies are kept."""
        known = self._agents.get(name) or Agent(f"a-{len(self._agents) + 1}", name)
        titles = (*known.titles, title) if title and title not in known.titles else known.titles
        bodies = tuple(dict.fromkeys((*known.organizations, *organizations)))
        self._agents[name] = replace(known, titles=titles, organizations=bodies)
        return known.id

    def speaker(self, quote: Quote, before: str) -> tuple[str | None, tuple[str, ...], str]:
        """Who speaks ``quote``: agent, candidates, and the rule that decided.

        A surname alone, or a pronoun, is resolved only where one quoted person fits and
        ``before``, the paragraph up to the quotation, names nobody else.
        """
        if quote.speaker:
            found = self._by_surname(quote.speaker.name)
            agent = found or self.add(
                quote.speaker.name, quote.speaker.office, quote.speaker.organizations
            )
            self._quoted.append(agent)
            return agent, (), "quoted_name"
        people = tuple(dict.fromkeys(self._quoted))
        if quote.anaphoric and len(people) == 1 and not self._names_another(before, people[0]):
            return people[0], (), "continued_quote"
        return None, people if quote.anaphoric else (), "unresolved_quote"

    def _names_another(self, words: str, agent: str) -> bool:
        name = next(one.name for one in self._agents.values() if one.id == agent)
        known = set(name.split())
        # A body's name counts as well: it is better to leave a quotation open than to misplace it.
        return any(not known.intersection(found[0].split()) for found in _NAMED.finditer(words))

    def _by_surname(self, name: str) -> str | None:
        fitting = [
            agent.id
            for agent in self._agents.values()
            if agent.name == name or agent.name.endswith(f" {name}")
        ]
        return fitting[0] if len(fitting) == 1 else None
