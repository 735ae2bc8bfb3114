"""Who a printed name is: the same agent where nothing speaks against it, else a new one.

A person is taken for somebody the register knows where the whole name is the same, has at
least two words, and no country contradicts it. Anything less is left to people as a suggestion
(see `suggesting`). Two agents of one document are never made one: its reader kept them apart.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from django.db.models import QuerySet

from relatoria.errors import InvalidRecord, UsageError
from relatoria.model import Agent as RecordAgent
from relatoria.model import AgentKind, Record
from relatoria.schemes.countries import display_name, lookup
from relatoria.store.ingest.keys import KeyRing, folded, slug
from relatoria.store.models import Agent, PrintedAgent
from relatoria.store.rows import Writer, among, fitted

_NOBODY: Mapping[str, str] = {}


@dataclass(slots=True)
class Known:
    """An agent of the register as far as resolving needs it."""

    id: int
    key: str
    kind: str
    name: str
    folded: str
    country: str
    sector: str
    merged_into: int | None = None
    new: bool = False


class Directory:
    """Agents of the register, and those that this ingest adds to them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._keys = KeyRing(Agent)
        self._by_id: dict[int, Known] = {}
        self._by_name: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._by_state: dict[str, list[Known]] = defaultdict(list)
        self._looked_up: set[str] = set()
        self._aliases: dict[str, set[int]] | None = None
        self.added: list[Known] = []
        self.filled: dict[int, tuple[Known, dict[str, str]]] = {}
        """Agents of whom a new source tells more, with what was there before."""

    def look_up(self, records: Iterable[Record], keys: Iterable[str] = ()) -> None:
        """Fetch together everybody whom ``records`` may name, and those with ``keys``."""
        records = list(records)
        self._know(among(_rows(), "key", {key for key in keys if key}))
        printed = [agent for record in records for agent in record.agents]
        institutions = [one.institution for record in records for one in record.reports]
        names = {folded(agent.name) for agent in printed}
        names |= {folded(name) for name in institutions if name}
        for agent in printed:
            if agent.kind is AgentKind.ORGANIZATION:
                names |= {folded(name) for name in agent.name_variants}
        names -= self._looked_up
        self._looked_up |= names
        self._know(among(_rows(), "folded", names))
        states = {_state_of(one.name, one.country) for one in printed} | {
            lookup(name) or "" for name in institutions if name
        }
        codes = {code for code in states if code} - self._by_state.keys()
        for code in codes:
            self._by_state.setdefault(code, [])
        kinds = _rows().filter(kind=AgentKind.STATE.value)
        self._know(among(kinds, "country", codes))
        self._follow()
        self._keys.look_up(slug(agent.name) for agent in printed)

    def resolve(self, record: Record, decided: Mapping[str, str] = _NOBODY) -> dict[str, Known]:
        """The agents of ``record`` by their ids in it; those nobody knew are added.

        ``decided`` are those of whom a person has said who they are (see `Incoming`).
        """
        taken: set[int] = set()
        found: dict[str, Known] = {}
        for agent in record.agents:
            if agent.id in decided:
                match = self._named(decided[agent.id])
            else:
                match = self._match(agent, taken)
            if match is None:
                match = self._add(agent, record.document.id)
            taken.add(match.id)
            root = self._root(match)
            self._fill(root, agent)
            found[agent.id] = root
        return found

    def institution(self, name: str, found: dict[str, Known], record: Record) -> Known | None:
        """Who the institution of a follow-up entry is; ``None`` where no name is printed."""
        if not name.strip():
            return None
        for agent in record.agents:
            if folded(name) in {folded(one) for one in (agent.name, *agent.name_variants)}:
                return found[agent.id]
        code = lookup(name)
        kind = AgentKind.STATE if code else AgentKind.ORGANIZATION
        agent = RecordAgent("", name, kind, country=code)
        match = self._match(agent, set()) or self._add(agent, record.document.id)
        return self._root(match)

    def of_kind(self, kind: AgentKind) -> Iterable[Known]:
        """Every agent of ``kind`` that nobody merged away; fetches them all."""
        self._know(_rows().filter(kind=kind.value, merged_into=None))
        return [
            one for one in self._by_id.values() if one.kind == kind.value and not one.merged_into
        ]

    def _named(self, key: str) -> Known | None:
        """The agent with ``key``; ``None`` where a person said that nobody knows them yet."""
        known = next((one for one in self._by_id.values() if key and one.key == key), None)
        if key and known is None:
            raise InvalidRecord("there is nobody with this key in the register", where=key)
        return known

    def _match(self, agent: RecordAgent, taken: set[int]) -> Known | None:
        if agent.kind is AgentKind.GROUP:
            return None
        if agent.kind is AgentKind.STATE:
            code = _state_of(agent.name, agent.country)
            if code:
                return next((one for one in self._by_state[code] if one.id not in taken), None)
        if agent.kind is AgentKind.PERSON and not is_full_name(agent.name):
            return None
        return self._namesake(agent, taken)

    def _namesake(self, agent: RecordAgent, taken: set[int]) -> Known | None:
        country = agent.country or ""
        same = [
            one
            for one in self._by_name[agent.kind.value, folded(agent.name)]
            if one.id not in taken and not contradict(one.country, country)
        ]
        exact = [one for one in same if one.country == country]
        for choice in (exact, same):
            if len({self._root(one).id for one in choice}) == 1:
                return choice[0]
        if agent.kind is AgentKind.ORGANIZATION and not same:
            return self._by_alias(agent, taken)
        return None

    def _by_alias(self, agent: RecordAgent, taken: set[int]) -> Known | None:
        """The one organisation that a document has called by one of the names of ``agent``."""
        names = {folded(name) for name in (agent.name, *agent.name_variants)}
        meant = {
            one.id: one
            for name in names
            for one in (
                *self._by_name[AgentKind.ORGANIZATION.value, name],
                *(self._by_id[n] for n in self._known_aliases().get(name, ()) if n in self._by_id),
            )
            if one.id not in taken and not contradict(one.country, agent.country or "")
        }
        roots = {self._root(one).id for one in meant.values()}
        return next(iter(meant.values())) if len(roots) == 1 else None

    def _known_aliases(self) -> dict[str, set[int]]:
        if self._aliases is None:
            self._aliases = defaultdict(set)
            rows = PrintedAgent.objects.filter(kind=AgentKind.ORGANIZATION.value)
            rows = rows.exclude(name_variants=[])
            for agent, variants in rows.values_list("agent_id", "name_variants").iterator():
                for name in variants:
                    self._aliases[folded(name)].add(agent)
            self._know(among(_rows(), "id", {n for some in self._aliases.values() for n in some}))
            self._follow()
        return self._aliases

    def _add(self, agent: RecordAgent, document: str) -> Known:
        code = _state_of(agent.name, agent.country) if agent.kind is AgentKind.STATE else None
        name = (display_name(code, "en") if code else agent.name) or "?"
        wanted = slug(name) or agent.kind.value
        if agent.kind is AgentKind.GROUP:
            wanted = f"{wanted}-{document[:8]}"
        known = Known(
            id=self._writer.number(Agent),
            key=self._keys.take(wanted),
            kind=agent.kind.value,
            name=str(fitted(Agent._meta.get_field("name"), name)),
            folded=folded(name),
            country=code or agent.country or "",
            sector=agent.sector or "",
            new=True,
        )
        columns = ("id", "key", "kind", "name", "folded", "country", "sector")
        self._writer.add(Agent, {column: getattr(known, column) for column in columns})
        self._enter(known)
        if agent.kind is AgentKind.ORGANIZATION:
            aliases = self._known_aliases()
            for variant in agent.name_variants:
                aliases.setdefault(folded(variant), set()).add(known.id)
        self.added.append(known)
        return known

    def _fill(self, known: Known, agent: RecordAgent) -> None:
        """Country and sector where the register had none; what it has is never replaced."""
        for column, value in (("country", agent.country), ("sector", agent.sector)):
            before = getattr(known, column)
            if value and not before and not known.new:
                self.filled.setdefault(known.id, (known, {}))[1][column] = before
                setattr(known, column, value)

    def _know(self, rows: Iterable[tuple[Any, ...]]) -> None:
        for row in rows:
            if row[0] not in self._by_id:
                self._enter(Known(*row))

    def _enter(self, known: Known) -> None:
        self._by_id[known.id] = known
        self._by_name[known.kind, known.folded].append(known)
        if known.kind == AgentKind.STATE.value and known.country:
            self._by_state[known.country].append(known)

    def _follow(self) -> None:
        """Fetch those into whom the known ones were merged, over all generations."""
        while True:
            ids = {one.merged_into for one in self._by_id.values() if one.merged_into}
            missing = ids - self._by_id.keys()
            if not missing:
                return
            self._know(among(_rows(), "id", missing))

    def _root(self, known: Known) -> Known:
        while known.merged_into is not None:
            known = self._by_id[known.merged_into]
        return known


def is_full_name(name: str) -> bool:
    """Whether ``name`` has at least two words that are not mere initials."""
    return sum(len(word) > 1 for word in folded(name).split()) > 1


def contradict(one: str, other: str) -> bool:
    """Whether two countries, each possibly unknown, cannot be the same."""
    return bool(one and other and one != other)


def _state_of(name: str, code: str | None) -> str:
    if not code:
        return lookup(name) or ""
    try:
        display_name(code, "en")
    except UsageError:
        return ""
    return code


def _rows() -> QuerySet[Agent, tuple[Any, ...]]:
    return Agent.objects.order_by("id").values_list(
        "id", "key", "kind", "name", "folded", "country", "sector", "merged_into_id"
    )
