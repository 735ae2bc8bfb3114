"""Who spoke: name, role and institution as the sources print them, and the passages."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from relatoria.drafting.volumes import Citation, CitationRelation, printed
from relatoria.model import Agent, Contribution, Participation, Record, Role, Span

_WORD = re.compile(r"[\w’'.-]+")
# What ties an institution to a name in the four languages; a table does without it.
_PREPOSITION = re.compile(
    r"^(?:of|from|with|at|de|del|da|do|das|dos|du|des|d['’])"
    r"(?:\s+(?:the|la|las|los|el|l['’]))?(?:\s+|(?<=['’]))",
)
_ORDER = {"text": 0, "programme": 1, "list of speakers": 2, "cover": 3, "biography": 4}
_DISPUTED = ("title", "organization", "name", "duty_station")


@dataclass(frozen=True, slots=True)
class Described:
    """Somebody as the report names them."""

    name: str
    description: str = ""
    """Role and institution in the source's words, without a separator before; may be empty."""
    citation: Citation | None = None
    agent: str | None = None
    """Local id; ``None`` where the attribution does not resolve to exactly one."""
    glue: str = ", "
    """What stands between name and description: «, » or, before «of the University», a space."""

    @property
    def full(self) -> str:
        """Name and description."""
        return f"{self.name}{self.glue}{self.description}" if self.description else self.name

    @property
    def post(self) -> str:
        """The description as a table gives it: without the preposition that tied it to the name."""
        words = self.description
        if self.glue == " ":
            words = _PREPOSITION.sub("", words, count=1)
        return f"{words[:1].upper()}{words[1:]}"


class Cast:
    """Answers how a record names its people."""

    def __init__(self, record: Record) -> None:
        self._record = record
        self._agents = {agent.id: agent for agent in record.agents}
        self._parts: dict[str, list[Participation]] = {}
        for part in record.participations:
            self._parts.setdefault(part.agent, []).append(part)
        self._outvoted = _outvoted(record)

    def agent(self, name: str | None) -> Agent | None:
        """The agent with this id."""
        return self._agents.get(name or "")

    def seats(self, event: str, role: Role) -> list[Described]:
        """Everybody with ``role`` in ``event``: as the text says, else as the programme does."""
        here = [p for p in self._record.participations if p.event == event and p.role is role]
        told = [p for p in here if p.source == "text"] or here
        order = {p.agent: n for n, p in reversed(list(enumerate(told)))}
        return [self.described(name, event) for name in sorted(order, key=order.__getitem__)]

    def described(self, name: str, event: str | None = None) -> Described:
        """The agent with id ``name``, by preference as ``event``'s own passage describes them."""
        agent = self._agents[name]
        options = sorted(
            (p for p in self._parts.get(name, ()) if p.end > p.start),
            key=lambda p: (p.event != event, _ORDER.get(p.source, 9)),
        )
        best: Described | None = None
        for part in options:
            glue, description = after_name(printed(part.as_printed), agent)
            if description and not self._is_outvoted(name, description):
                return self._as(agent, description, part.span, glue)
            if best is None and description:
                best = self._as(agent, description, part.span, glue)
        if best is not None:
            return best
        if options:
            return self._as(agent, "", options[0].span)
        return Described(agent.name, agent=agent.id)

    def speaker(self, turn: Contribution) -> Described:
        """Whoever makes ``turn``; the printed words alone where they fit several people."""
        where = turn.attribution or Span(turn.start, min(turn.end, turn.start + 1))
        cited = self._citation(where, turn.id)
        agent = self._agents.get(turn.attributed_to or "")
        if agent is None:
            return Described(printed(turn.attribution_text), "", cited)
        found = self.described(agent.id, turn.event)
        return replace(found, citation=found.citation or cited)

    def _is_outvoted(self, name: str, description: str) -> bool:
        return any(value in description for value in self._outvoted.get(name, ()))

    def _as(self, agent: Agent, description: str, span: Span, glue: str = ", ") -> Described:
        return Described(agent.name, description, self._citation(span), agent.id, glue)

    def _citation(self, span: Span, turn: str | None = None) -> Citation:
        return Citation(
            CitationRelation.ATTRIBUTED_TO, self._record.document.id, (span,), contribution=turn
        )


def after_name(words: str, agent: Agent) -> tuple[str, str]:
    """What ``words`` say of ``agent`` behind the name, and what ties it to the name.

    « » and «of the University of…», or «, » and «Head of…»; two empty strings where nothing does.
    """
    known = {part for form in (agent.name, *agent.name_variants) for part in _WORD.findall(form)}
    known |= {part.rstrip(".") for part in known}
    at = 0
    for match in _WORD.finditer(words):
        word = match.group()
        is_name = (
            word in known or word.rstrip(".") in known or (len(word) <= 2 and word[0].isupper())
        )
        if not is_name or words[at : match.start()].strip(" ,*"):
            break
        at = match.end()
        if words[at : at + 1] in (",", ";", ":", "("):
            break
    if at == 0:
        return "", ""
    rest = words[at:].strip(" ,;:.–—-*")
    tied = words[at : at + 1] == " " and rest[:1].islower()
    if rest.startswith("("):
        rest = rest[1:].replace(")", "", 1) if rest.count("(") == 1 else rest
    return (" " if tied else ", "), rest


def _outvoted(record: Record) -> dict[str, set[str]]:
    """Agent → values of the text that two other sources agree to contradict."""
    found: dict[str, set[str]] = {}
    for conflict in record.conflicts:
        if conflict.field not in _DISPUTED:
            continue
        text = {v.value for v in conflict.values if v.source == "text"}
        others = [v.value for v in conflict.values if v.source != "text"]
        if text and len(others) > 1 and len(set(others)) == 1 and others[0] not in text:
            found.setdefault(conflict.subject, set()).update(text)
    return found
