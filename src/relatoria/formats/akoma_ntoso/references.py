"""`meta/references`: the people, bodies, events, roles and concepts the body points to."""

from __future__ import annotations

from lxml import etree

from relatoria.formats.akoma_ntoso.names import Names, akn, safe, slug
from relatoria.model import Agent, AgentKind, Contribution, Mode, Record, Role

_TLC = {
    AgentKind.PERSON: "TLCPerson",
    AgentKind.ORGANIZATION: "TLCOrganization",
    AgentKind.STATE: "TLCOrganization",
    AgentKind.GROUP: "TLCOrganization",
}
_EDITOR = "relatoria"


class References:
    """Collects what the body refers to; `element` is the finished list."""

    def __init__(self, record: Record, names: Names) -> None:
        self.element = etree.Element(akn("references"), source=f"#{_EDITOR}")
        self._names = names
        self._known: dict[tuple[str, str], str] = {}
        self._agents = {agent.id: agent for agent in record.agents}
        self._roles: dict[tuple[str, str], Role] = {}
        for part in record.participations:
            self._roles.setdefault((part.agent, part.event), part.role)
        self.editor = self._add("TLCOrganization", "editor", _EDITOR, "Relatoría")
        body = record.document.issuing_body
        self.author = self._add("TLCOrganization", "author", slug(body), body) if body else None
        for agent in record.agents:
            self._agent(agent)
        for event in record.events:
            self._add("TLCEvent", "event", event.id, event.title)

    def agent(self, agent_id: str | None) -> str | None:
        """The reference to a known agent, with its ``#``."""
        return self._known.get(("agent", agent_id or ""))

    def kind_of(self, agent_id: str | None) -> AgentKind | None:
        """What kind of agent this is."""
        agent = self._agents.get(agent_id or "")
        return agent.kind if agent else None

    def event(self, event_id: str | None) -> str | None:
        """The reference to a known event, with its ``#``."""
        return self._known.get(("event", event_id or ""))

    def concept(self, value: str) -> str:
        """The reference to one of the model's own words (a kind, a mode)."""
        return self._known.get(("concept", value)) or self._add(
            "TLCConcept", "concept", value, value.replace("_", " ")
        )

    def speaker(self, turn: Contribution) -> str:
        """Who speaks: an agent, the floor, or somebody not resolved."""
        found = self.agent(turn.attributed_to)
        if found:
            return found
        name = "floor" if turn.mode is Mode.FLOOR_DEBATE else "unresolved"
        return self._known.get(("unknown", name)) or self._add(
            "TLCReference", "unknown", name, name
        )

    def role(self, turn: Contribution) -> str | None:
        """In what role the speaker takes part in the contribution's event."""
        role = self._roles.get((turn.attributed_to or "", turn.event or ""))
        if role is None or self.agent(turn.attributed_to) is None:
            return None
        return self._known.get(("role", role.value)) or self._add(
            "TLCRole", "role", role.value, role.value.replace("_", " ")
        )

    def _agent(self, agent: Agent) -> None:
        self._add(_TLC[agent.kind], "agent", agent.id, agent.name)

    def _add(self, element: str, kind: str, key: str, shown: str) -> str:
        eid = self._names.claim(slug(key), kind)
        href = f"/ontology/{kind}/{eid}"
        made = etree.SubElement(self.element, akn(element), eId=eid, href=href, showAs=safe(shown))
        if element == "TLCReference":
            made.set("name", key)
        return self._known.setdefault((kind, key), f"#{eid}")
