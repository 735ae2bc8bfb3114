"""What is attributed to a speaker in the sources of one meeting."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from django.db.models import Q, QuerySet

from relatoria.model import AgentKind
from relatoria.store.models import Agent, Contribution, Meeting, Reading, Statement

_AROUND = 300


@dataclass(frozen=True, slots=True)
class Passage:
    """One thing a speaker is asked about: a statement, or a turn in which none was found."""

    subject: str
    """Its public key."""
    words: str
    kind: str
    """Of a statement; empty for a turn."""


@dataclass(frozen=True, slots=True)
class TurnShown:
    """A contribution beside its source."""

    key: str
    event: str
    source: str
    language: str
    attribution: str
    before: str
    words: str
    after: str
    """Around it, the source's words; empty where attribution is withheld: they name others."""
    passages: tuple[Passage, ...]


def speakers_of(meeting: Meeting) -> list[Agent]:
    """The people to whom something is attributed in the meeting's sources, by name."""
    found = Agent.objects.filter(contributions__in=_turns(meeting), kind=AgentKind.PERSON.value)
    return list(found.distinct().order_by("name", "id"))


def shown_to(agent: Agent, meeting: Meeting) -> Iterator[TurnShown]:
    """The turns of ``agent`` in the sources of ``meeting``, in their order."""
    turns = _turns(meeting).filter(agent=agent)
    texts: dict[int, str] = {}
    for turn in turns.select_related("expression", "event").order_by("expression", "start"):
        number = turn.expression_id
        if number not in texts:
            texts[number] = Reading.objects.values_list("text", flat=True).get(expression=number)
        yield _shown(turn, texts[number], meeting)


def subjects_of(agent: Agent, meeting: Meeting) -> dict[str, str]:
    """Everything ``agent`` may answer about → the words shown."""
    return {
        passage.subject: passage.words
        for turn in shown_to(agent, meeting)
        for passage in turn.passages
    }


def _turns(meeting: Meeting) -> QuerySet[Contribution]:
    of_meeting = Q(meeting=meeting) | Q(meeting=None, expression__work__meeting=meeting)
    return Contribution.objects.filter(of_meeting, expression__current=True)


def _shown(turn: Contribution, text: str, meeting: Meeting) -> TurnShown:
    withheld = turn.expression.attribution_withheld or meeting.attribution_withheld
    around = 0 if withheld else _AROUND
    said = Statement.objects.filter(contribution=turn, retired=False, merged_into=None)
    passages = tuple(Passage(one.key, one.text, one.kind) for one in said.order_by("start"))
    words = text[turn.start : turn.end]
    return TurnShown(
        key=turn.key,
        event=turn.event.title if turn.event else "",
        source=turn.expression.title or turn.expression.name,
        language=turn.expression.language,
        attribution=turn.attribution_text,
        before=text[max(0, turn.start - around) : turn.start],
        words=words,
        after=text[turn.end : turn.end + around],
        passages=passages or (Passage(turn.key, words, ""),),
    )
