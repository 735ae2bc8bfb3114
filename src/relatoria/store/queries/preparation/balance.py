"""Who was invited, who registered, who was there and who was heard: by country, sector and sex.

Persons are counted, each once. What nobody declared is «unknown», a row of its own, and never
filled in from a name, a form of address or a photograph.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from relatoria.model import AgentKind
from relatoria.store.models import (
    Agent,
    Attendee,
    Contribution,
    Intervention,
    Meeting,
    Sector,
    Sex,
    Standing,
)

STEPS = ("invited", "registered", "present", "heard")
_COMING = (Standing.ACCEPTED.value, Standing.REGISTERED.value)


@dataclass(frozen=True, slots=True)
class Line:
    """One country, sector or sex (empty: unknown) and how many persons of each step."""

    value: str
    invited: int
    registered: int
    present: int
    heard: int

    @property
    def counts(self) -> tuple[int, int, int, int]:
        """In the order of `STEPS`."""
        return self.invited, self.registered, self.present, self.heard


@dataclass(frozen=True, slots=True)
class Balance:
    """All three tables, and what they cannot count."""

    countries: tuple[Line, ...]
    sectors: tuple[Line, ...]
    sexes: tuple[Line, ...]
    total: Line
    unknown_interventions: int
    """Captured without a speaker: those who spoke are in no row."""
    not_listed: int
    """Heard according to the record, and on no list; they are counted as heard."""


@dataclass(frozen=True, slots=True)
class _Person:
    country: str
    sector: str
    sex: str
    steps: tuple[bool, bool, bool, bool]


def balance_of(meeting: Meeting) -> Balance:
    """The balance of ``meeting`` as its list, what was captured and its current sources tell."""
    people, not_listed = _people(meeting)
    unknown = Intervention.objects.filter(meeting=meeting, attendee=None, withdrawn_at=None)
    return Balance(
        _lines(people, lambda one: one.country),
        _lines(people, lambda one: one.sector, [one.value for one in Sector]),
        _lines(people, lambda one: one.sex, [one.value for one in Sex]),
        _line("", people),
        unknown.count(),
        not_listed,
    )


def _people(meeting: Meeting) -> tuple[list[_Person], int]:
    said = Intervention.objects.filter(meeting=meeting, withdrawn_at=None)
    captured = set(said.exclude(attendee=None).values_list("attendee", flat=True))
    heard = _heard_in_sources(meeting)
    rows = Attendee.objects.filter(meeting=meeting, withdrawn_at=None).select_related("agent")
    people = []
    for row in rows:
        agent = _root(row.agent)
        spoke = row.pk in captured or (agent is not None and agent.pk in heard)
        if agent is not None:
            heard.pop(agent.pk, None)
        standing = row.standing != Standing.LISTED.value
        steps = (standing, row.standing in _COMING, row.present_at is not None, spoke)
        people.append(_Person(row.country, row.sector, row.sex, steps))
    people += [
        _Person(one.country, one.sector, one.sex, (False, False, False, True))
        for one in heard.values()
    ]
    return people, len(heard)


def _heard_in_sources(meeting: Meeting) -> dict[int, Agent]:
    """Persons to whom a current source attributes a turn at the meeting."""
    turns = Contribution.objects.filter(meeting=meeting, expression__current=True)
    turns = turns.exclude(mode="written").filter(agent__kind=AgentKind.PERSON.value)
    rows = Agent.objects.filter(pk__in=turns.values("agent")).select_related("merged_into")
    roots = [root for row in rows if (root := _root(row)) is not None]
    return {one.pk: one for one in roots}


def _root(agent: Agent | None) -> Agent | None:
    while agent is not None and agent.merged_into is not None:
        agent = agent.merged_into
    return agent


def _lines(
    people: Iterable[_Person], value_of: Callable[[_Person], str], order: Iterable[str] = ()
) -> tuple[Line, ...]:
    """A line a value: in the given order or by number, those of whom nobody knows last."""
    several: dict[str, list[_Person]] = {}
    for one in people:
        several.setdefault(value_of(one), []).append(one)
    counted = Counter({value: len(some) for value, some in several.items()})
    places = {value: n for n, value in enumerate(order)}

    def rank(value: str) -> tuple[bool, int, int, str]:
        return value == "", places.get(value, len(places)), -counted[value], value

    return tuple(_line(value, several[value]) for value in sorted(several, key=rank))


def _line(value: str, people: Iterable[_Person]) -> Line:
    rows = [one.steps for one in people]
    return Line(value, *(sum(steps[n] for steps in rows) for n in range(len(STEPS))))
