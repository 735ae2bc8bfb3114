"""One item of the review queue with all that a decision needs: the words beside their source,
whom they may be of, what stands around them, what was decided before."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.utils import timezone

from relatoria.store import judging
from relatoria.store.access import TRUSTED
from relatoria.store.accounts import names_of
from relatoria.store.models import (
    Agent,
    ConfirmationAnswer,
    Conflict,
    Contribution,
    Expression,
    Meeting,
    Participation,
    PrintedAgent,
    ReaderCorrection,
    Reading,
    ReviewItem,
    ReviewKind,
    ReviewState,
    Statement,
)
from relatoria.store.queries.conflicts import Side
from relatoria.store.queries.links import AgentLink, SourceLink, agent_link, source_link
from relatoria.store.queries.statements import StatementCard, cards
from relatoria.store.review.applying import suggestion_of
from relatoria.store.review.filling import SUBJECT_OF

_AROUND = 1_200
"""Characters of the source shown before and after."""


@dataclass(frozen=True, slots=True)
class Excerpt:
    """A stretch of the source around what is asked about; offsets in the canonical text."""

    begin: int
    before: str
    words: str
    after: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Twin:
    """One of two that may be one."""

    key: str
    name: str
    kind: str
    country: str
    printed: tuple[tuple[str, str], ...]
    """How sources print it, and the title of the source."""
    statements: int


@dataclass(frozen=True, slots=True)
class Judged:
    """A judgement about the item, latest first."""

    value: str
    user: str
    at: datetime
    reason: str
    correction: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class Question:
    """Everything a page shows of one item."""

    item: ReviewItem
    source: SourceLink | None
    excerpt: Excerpt | None
    turn: Contribution | None
    statement: Statement | None
    speaker: AgentLink | None
    candidates: tuple[AgentLink, ...]
    """Whom the words may mean: those the reading left open, else those of the same session."""
    others: tuple[AgentLink, ...]
    """Everybody else whom the source names."""
    said: tuple[StatementCard, ...]
    """The statements of the contribution."""
    previous: Statement | None
    following: Statement | None
    """The statements beside it, which it might be joined with."""
    twins: tuple[Twin, ...]
    sides: tuple[Side, ...]
    answer: ConfirmationAnswer | None
    report: ReaderCorrection | None
    judged: tuple[Judged, ...]
    alike: int
    """How many others wait that can be decided together with it."""
    at_it: str
    """Who else is at it."""


def question(item: ReviewItem, who: str) -> Question:
    """All that a page shows of ``item`` to ``who``."""
    kind = ReviewKind(item.kind)
    parts = _Parts(item, kind)
    turn, statement = parts.turn(), parts.statement()
    candidates, others = _people(turn or (statement.contribution if statement else None))
    waiting = ReviewItem.objects.filter(alike=item.alike, state=ReviewState.OPEN.value)
    held = item.held_by_another(who, timezone.now())
    speaker = (turn or statement or _NOBODY).agent
    return Question(
        item=item,
        source=source_link(item.expression) if item.expression else None,
        excerpt=parts.excerpt(turn or statement),
        turn=turn,
        statement=statement,
        speaker=agent_link(speaker) if speaker else None,
        candidates=candidates,
        others=others,
        said=cards(turn.statements.filter(retired=False), TRUSTED) if turn else (),
        previous=_beside(statement, before=True),
        following=_beside(statement, before=False),
        twins=_twins(item) if kind is ReviewKind.MATCH else (),
        sides=_sides(item) if kind is ReviewKind.CONFLICT else (),
        answer=parts.answer(),
        report=parts.report(),
        judged=_judged(item),
        alike=waiting.exclude(pk=item.pk).count() if item.alike else 0,
        at_it=names_of([item.claimed_by]).get(item.claimed_by, "") if held else "",
    )


class _Nobody:
    agent: Agent | None = None


_NOBODY = _Nobody()


@dataclass(frozen=True, slots=True)
class _Parts:
    """The rows behind an item."""

    item: ReviewItem
    kind: ReviewKind

    def turn(self) -> Contribution | None:
        if self.kind is not ReviewKind.ATTRIBUTION:
            return None
        rows = Contribution.objects.select_related("agent", "event", "expression")
        return rows.filter(key=self.item.subject).first()

    def statement(self) -> Statement | None:
        subject = self.item.subject
        if self.kind is ReviewKind.CONFIRMATION:
            subject = subject.partition("/")[2]
        elif self.kind is not ReviewKind.STATEMENT:
            return None
        rows = Statement.objects.select_related("agent", "expression", "contribution__event")
        return rows.filter(key=subject).first()

    def answer(self) -> ConfirmationAnswer | None:
        if self.kind is not ReviewKind.CONFIRMATION:
            return None
        link, _, subject = self.item.subject.partition("/")
        rows = ConfirmationAnswer.objects.select_related("link__agent", "link__round")
        return rows.filter(link__key=link, subject=subject).order_by("-turn").first()

    def report(self) -> ReaderCorrection | None:
        if self.kind is not ReviewKind.CORRECTION:
            return None
        return ReaderCorrection.objects.filter(key=self.item.subject).first()

    def excerpt(self, part: Contribution | Statement | None) -> Excerpt | None:
        if part is not None:
            return excerpt_of(part.expression, part.start, part.end)
        report = self.report()
        if report is None or report.expression is None or report.start is None:
            return None
        return excerpt_of(report.expression, report.start, report.end or report.start)


def excerpt_of(expression: Expression, start: int, end: int) -> Excerpt:
    """The words from ``start`` to ``end`` with what stands around them, in whole lines."""
    text = Reading.objects.values_list("text", flat=True).get(expression=expression)
    begin = text.rfind("\n", 0, max(start - _AROUND, 0)) + 1
    finish = text.find("\n", min(end + _AROUND, len(text)))
    finish = len(text) if finish < 0 else finish
    return Excerpt(begin, text[begin:start], text[start:end], text[end:finish], start, end)


def _people(turn: Contribution | None) -> tuple[tuple[AgentLink, ...], tuple[AgentLink, ...]]:
    if turn is None:
        return (), ()
    rows = PrintedAgent.objects.filter(expression_id=turn.expression_id).select_related("agent")
    everybody = {one.agent.key: agent_link(one.agent) for one in rows.order_by("ordinal")}
    if turn.candidates:
        near = list(rows.filter(local_id__in=turn.candidates).values_list("agent__key", flat=True))
    else:
        here = Participation.objects.filter(expression_id=turn.expression_id, event=turn.event)
        near = list(here.order_by("ordinal").values_list("agent__key", flat=True))
    first = tuple(everybody[key] for key in dict.fromkeys(near) if key in everybody)[:9]
    chosen = {one.key for one in first}
    rest = sorted((one for one in everybody.values() if one.key not in chosen), key=_by_name)
    return first, tuple(rest)


def _by_name(agent: AgentLink) -> tuple[bool, str]:
    return agent.kind != "person", agent.name.casefold()


def _beside(statement: Statement | None, *, before: bool) -> Statement | None:
    if statement is None:
        return None
    near = Statement.objects.filter(
        expression_id=statement.expression_id, contribution=statement.contribution,
        retired=False, merged_into=None,
    ).exclude(pk=statement.pk)  # fmt: skip
    if before:
        return near.filter(start__lte=statement.start).order_by("-start").first()
    return near.filter(start__gte=statement.start).order_by("start").first()


def _twins(item: ReviewItem) -> tuple[Twin, ...]:
    suggestion = suggestion_of(item)
    return tuple(_twin(suggestion.kind, key) for key in (suggestion.first, suggestion.second))


def _twin(kind: str, key: str) -> Twin:
    if kind == "agent":
        agent = Agent.objects.filter(key=key).first()
        rows = PrintedAgent.objects.filter(agent=agent).select_related("expression")[:8]
        printed = [(one.name, one.expression.title or one.expression.name) for one in rows]
        known: Any = agent
        return Twin(
            key, known.name if known else key, known.kind if known else "",
            known.country if known else "", tuple(dict.fromkeys(printed)),
            Statement.objects.filter(agent=agent, retired=False).count() if agent else 0,
        )  # fmt: skip
    if kind == "meeting":
        meeting = Meeting.objects.filter(key=key).first()
        name = f"{meeting.title} ({meeting.date}, {meeting.city})" if meeting else key
        return Twin(key, name, "meeting", meeting.country if meeting else "", (), 0)
    row = Statement.objects.filter(key=key).select_related("expression").first()
    printed = [(row.text, row.expression.title or row.expression.name)] if row else []
    return Twin(key, row.text[:120] if row else key, kind, "", tuple(printed), 1)


def _sides(item: ReviewItem) -> tuple[Side, ...]:
    conflict = Conflict.objects.filter(key=item.subject).first()
    if conflict is None:
        return ()
    return tuple(
        Side(one.value, one.quote, one.source, one.start, one.end, source_link(one.expression))
        for one in conflict.sides.select_related("expression")
    )


def _judged(item: ReviewItem) -> tuple[Judged, ...]:
    rows = judging.history(SUBJECT_OF[ReviewKind(item.kind)], item.subject)
    names = names_of(one.user for one in rows)
    replaced = {one.replaces_id for one in rows}
    return tuple(
        Judged(
            one.value, names.get(one.user, one.user), one.at, one.reason,
            correction_in_words(one.correction), one.pk not in replaced,
        )
        for one in reversed(rows)
    )  # fmt: skip


def correction_in_words(correction: Any) -> str:
    """A correction as a page tells it: the person's name, the kind, the place."""
    told = []
    for name, value in (correction or {}).items():
        if name == "agent":
            told.append(Agent.objects.filter(key=value).values_list("name", flat=True).first()
                        or "—")  # fmt: skip
        elif name not in ("becomes", "with"):
            told.append(", ".join(map(str, value)) if _several(value) else str(value))
    return " · ".join(told)


def _several(value: object) -> bool:
    return isinstance(value, Sequence) and not isinstance(value, str)
