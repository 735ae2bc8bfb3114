"""The States and officials that speak in a report, each once."""

from __future__ import annotations

from relatoria.model import Agent, AgentKind
from relatoria.schemes.countries import display_name, lookup


class Register:
    """Collects agents as they are met; ids tell what they stand for."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._agents: dict[str, Agent] = {}
        self._forms: dict[str, dict[str, None]] = {}

    def state(self, alpha3: str, as_printed: str = "") -> str:
        """The id of the State ``alpha3``, which the document prints ``as_printed``."""
        agent = f"state-{alpha3.lower()}"
        if agent not in self._agents:
            name = display_name(alpha3, self._language)
            self._agents[agent] = Agent(agent, name, AgentKind.STATE, country=alpha3)
        if as_printed and lookup(as_printed) == alpha3:
            self._forms.setdefault(agent, {})[" ".join(as_printed.split())] = None
        return agent

    def official(self, name: str, country: str | None, titles: tuple[str, ...] = ()) -> str:
        """The id of a person, or of an office through which a State speaks."""
        name = " ".join(name.split())
        known = next(
            (
                agent.id
                for agent in self._agents.values()
                if agent.kind is AgentKind.PERSON
                and agent.country == country
                and agent.name.casefold() == name.casefold()
            ),
            None,
        )
        if known:
            return known
        count = sum(agent.kind is AgentKind.PERSON for agent in self._agents.values())
        agent = f"official-{count + 1}"
        self._agents[agent] = Agent(
            agent, name, AgentKind.PERSON, country=country, sector="government", titles=titles
        )
        return agent

    def officials_named(self, beginning: str, country: str | None) -> tuple[str, ...]:
        """Ids of officials of ``country`` whose name begins with these words."""
        words = beginning.casefold()
        return tuple(
            agent.id
            for agent in self._agents.values()
            if agent.kind is AgentKind.PERSON
            and agent.country == country
            and agent.name.casefold().startswith(words)
        )

    def agents(self) -> tuple[Agent, ...]:
        """Every agent met, in the order of meeting, with the forms in which it is printed."""
        return tuple(
            Agent(
                agent.id,
                agent.name,
                agent.kind,
                tuple(form for form in self._forms.get(agent.id, ()) if form != agent.name),
                agent.country,
                agent.organizations,
                agent.sector,
                agent.titles,
            )
            for agent in self._agents.values()
        )
