"""Institutions and States as follow-up knows them: what binds them, and their names."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.followup.imports.pages import reporter_kind
from relatoria.followup.types import ReporterKind
from relatoria.model import AgentKind
from relatoria.store.models import Agent, PrintedAgent


@dataclass(frozen=True, slots=True)
class Institution:
    """An institution or State somebody answers for."""

    number: int
    key: str
    name: str
    country: str
    kind: ReporterKind
    names: tuple[str, ...]
    """Every name that sources give it, its own first."""

    @property
    def is_state(self) -> bool:
        """Whether it is bound by what binds all States that adopted an instrument."""
        return self.kind is ReporterKind.STATE

    @property
    def addressee(self) -> str:
        """How commitments and findings name it: a State by its code."""
        return self.country if self.is_state and self.country else self.name

    @property
    def addressees(self) -> tuple[str, ...]:
        """Everything by which a commitment may name it."""
        return tuple(dict.fromkeys((self.addressee, *self.names)))


def institution_of(agent: Agent) -> Institution:
    """What follow-up knows of ``agent``."""
    printed = PrintedAgent.objects.filter(agent=agent).values_list("name", flat=True).distinct()
    state = agent.kind == AgentKind.STATE.value
    return Institution(
        agent.pk,
        agent.key,
        agent.name,
        agent.country,
        ReporterKind.STATE if state else reporter_kind(agent.name),
        tuple(dict.fromkeys((agent.name, *sorted(printed)))),
    )
