"""The States and officials that speak in a report, each once."""

from __future__ import annotations

from dataclasses import replace

from relatoria.model import Agent, AgentKind
from relatoria.schemes.countries import display_name, lookup


class Register:
    """Collects agents as they are met; ids tell what they stand for."""

    def __init__(self, language: str) -> None:
        self._language = language
        self._agents: dict[str, Agent] = {}
        self._forms: dict[str, dict[str, None]] = {}
        # Ids of officials by country and by each beginning of their name.
        self._beginnings: dict[tuple[str | None, str], list[str]] = {}
        self._names: dict[tuple[str | None, str], str] = {}

    def state(self, alpha3: str, as_printed: str = "") -> str:
        """The id of the State ``alpha3``, which the document prints ``as_printed``."""
        agent = f"state-{alpha3.lower()}"
        if agent not in self._agents:
            name = display_name(alpha3, self._language)
            self._agents[agent] = Agent(agent, name, AgentKind.STATE, country=alpha3)
        forms = self._forms.setdefault(agent, {})
        if as_printed and as_printed not in forms and lookup(as_printed) == alpha3:
            forms[as_printed] = None
        return agent

    def official(self, name: str, country: str | None, titles: tuple[str, ...] = ()) -> str:
        """The id of a person, or of an office through which a State speaks."""
        words = name.casefold().split()
        known = self._names.get((country, " ".join(words)))
        if known:
            return known
        agent = f"official-{len(self._names) + 1}"
        self._names[country, " ".join(words)] = agent
        for end in range(1, len(words) + 1):
            self._beginnings.setdefault((country, " ".join(words[:end])), []).append(agent)
        self._agents[agent] = Agent(
            agent,
            " ".join(name.split()),
            AgentKind.PERSON,
            country=country,
            sector="government",
            titles=titles,
        )
        return agent

    def officials_named(self, beginning: str, country: str | None) -> tuple[str, ...]:
        """Ids of officials of ``country`` whose name begins with these words, or is just them."""
        words = " ".join(beginning.casefold().split())
        exact = self._names.get((country, words))
        return (exact,) if exact else tuple(self._beginnings.get((country, words), ()))

    def agents(self) -> tuple[Agent, ...]:
        """Every agent met, in the order of meeting, with the forms in which it is printed."""
        return tuple(
            replace(
                agent,
                name_variants=tuple(f for f in self._forms.get(agent.id, ()) if f != agent.name),
            )
            for agent in self._agents.values()
        )
