"""Giving and taking back a pseudonym. The log says that it was done, and not to whom."""

from __future__ import annotations

import secrets
from collections.abc import Sequence

from relatoria.errors import InvalidRecord
from relatoria.model import AgentKind
from relatoria.store import journal
from relatoria.store.models import Agent, Expression, PrintedAgent, Pseudonym
from relatoria.store.search import indexing
from relatoria.store.transactions import one_writer

_SIGNS = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ"
"""Without those that are mistaken for others."""


def give(agent: Agent, by: str, reason: str = "") -> Pseudonym:
    """Let the public know ``agent`` by a sign drawn by lot. Gives the one there is, if any.

    Raises InvalidRecord for what is no person: institutions answer under their names.
    """
    if agent.kind != AgentKind.PERSON.value:
        raise InvalidRecord("a pseudonym is for a person", where=agent.key)
    with one_writer():
        there = Pseudonym.objects.filter(agent=agent).first()
        if there is not None:
            return there
        code = "P-" + "".join(secrets.choice(_SIGNS) for _ in range(6))
        made = Pseudonym.objects.create(agent=agent, code=code, by=by, reason=reason)
        journal.append(by, [journal.Act("give-pseudonym", "pseudonym", code)])
        _index_anew()
    return made


def given() -> list[tuple[str, str]]:
    """Key of each person who has a pseudonym, and the code."""
    return list(Pseudonym.objects.order_by("code").values_list("agent__key", "code"))


def carry_over(pseudonyms: Sequence[tuple[str, str]]) -> None:
    """Give the people of another register, as far as they are in this one, the codes that they
    have there."""
    codes = dict(pseudonyms)
    with one_writer():
        people = Agent.objects.filter(key__in=codes, pseudonym=None)
        made = [Pseudonym(agent=one, code=codes[one.key]) for one in people]
        if made:
            Pseudonym.objects.bulk_create(made)
            acts = [journal.Act("give-pseudonym", "pseudonym", one.code) for one in made]
            journal.append("", acts)
            _index_anew()


def take_back(pseudonym: Pseudonym, by: str) -> None:
    """Let the name be public again."""
    with one_writer():
        code = pseudonym.code
        # What names them is looked for while the name is still known to be hidden.
        pseudonym.delete()
        journal.append(by, [journal.Act("take-back-pseudonym", "pseudonym", code)])
        _index_anew()


def _index_anew() -> None:
    """The names may stand in any source, and in the rows of people whom no source names."""
    indexing.index(Expression.objects.values_list("pk", flat=True))
    named = PrintedAgent.objects.values("agent")
    lone = Agent.objects.filter(pseudonym__isnull=False).exclude(pk__in=named)
    indexing.index_said(set(), set(), set(lone.values_list("pk", flat=True)))
