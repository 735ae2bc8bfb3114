"""Where a statement comes from and what became of it: who, when, where, by which rule."""

from __future__ import annotations

from dataclasses import dataclass

from django.db.models import Q

from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import Judgement, Passage, Redirect, Statement
from relatoria.store.queries.confirmation import Confirmed, confirmed
from relatoria.store.queries.links import AgentLink, agent_link
from relatoria.store.queries.statements import StatementCard, cards, statement_card

_CONTEXT = 400
"""Characters of the source shown before and after a statement."""


@dataclass(frozen=True, slots=True)
class Decision:
    """A judgement, as a page shows it."""

    value: str
    user: str
    at: str
    reason: str
    in_force: bool


@dataclass(frozen=True, slots=True)
class Code:
    """An item of a framework the statement speaks to, with the words that show it."""

    framework: str
    notation: str
    score: float
    method: str
    version: str
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Provenance:
    """Everything known about one statement."""

    card: StatementCard
    before: str
    """The source's words before the statement; empty where its text may not be shown."""
    after: str
    page: int | None
    passage: str
    """eId of the passage it stands in."""
    rule: str
    """The rule of the reader that decided who speaks."""
    candidates: tuple[AgentLink, ...]
    """Whom the printed words could mean, where they mean more than one."""
    judgements: tuple[Decision, ...]
    codes: tuple[Code, ...]
    same: tuple[StatementCard, ...]
    """Statements people decided are the same proposal."""
    parts: tuple[StatementCard, ...]
    siblings: tuple[StatementCard, ...]
    """The rest of the list it stands in."""
    confirmed: Confirmed | None = None
    """What the speaker said of it in a confirmation round."""


def find(viewer: Viewer, key: str) -> Statement | None:
    """The statement with ``key``, or the one it was merged into or redirected to."""
    row = Statement.objects.filter(key=key).first()
    if row is None or row.retired:
        led = Redirect.objects.filter(kind="statement", old=key).first()
        row = Statement.objects.filter(key=led.new).first() if led else row
    while row is not None and row.merged_into_id:
        row = row.merged_into
    if row is None:
        return None
    visible = Statement.objects.filter(pk=row.pk).select_related(
        "expression", "expression__work", "contribution"
    )
    if not viewer.trusted:
        visible = visible.filter(expression__in=access.expressions(viewer))
    return visible.first()


def provenance(viewer: Viewer, statement: Statement) -> Provenance:
    """Everything known about ``statement`` that the viewer may know."""
    named = access.readable(viewer, statement.expression)
    text = statement.expression.reading.text if named else ""
    place = _passage(statement)
    turn = statement.contribution
    near = access.statements(viewer).filter(expression=statement.expression)
    siblings = (
        near.filter(group=statement.group).exclude(pk=statement.pk)
        if statement.group
        else near.none()
    )
    return Provenance(
        card=statement_card(statement, viewer),
        before=text[max(0, statement.start - _CONTEXT) : statement.start],
        after=text[statement.end : statement.end + _CONTEXT],
        page=place.page if place else None,
        passage=place.eid if place else "",
        rule=turn.rule if turn and named else "",
        candidates=_candidates(statement) if named else (),
        judgements=_judgements(statement),
        codes=_codes(statement),
        same=cards(statement.merged_from.all(), viewer),
        parts=cards(statement.split_into.filter(retired=False), viewer),
        siblings=cards(siblings.order_by("start")[:40], viewer),
        confirmed=confirmed(statement),
    )


def _passage(statement: Statement) -> Passage | None:
    """The smallest passage that holds the statement's first character."""
    holding = Passage.objects.filter(
        expression=statement.expression, start__lte=statement.start, end__gt=statement.start
    )
    return min(holding, key=lambda one: one.end - one.start, default=None)


def _candidates(statement: Statement) -> tuple[AgentLink, ...]:
    turn = statement.contribution
    if turn is None or not turn.candidates:
        return ()
    printed = statement.expression.agents.filter(local_id__in=turn.candidates)
    return tuple(agent_link(one.agent) for one in printed.select_related("agent"))


def _judgements(statement: Statement) -> tuple[Decision, ...]:
    about = Q(subject_type="statement", subject=statement.key)
    if statement.contribution is not None:
        about |= Q(subject_type="contribution", subject=statement.contribution.key)
    rows = Judgement.objects.filter(about).order_by("-pk")
    replaced = {row.replaces_id for row in rows if row.replaces_id}
    return tuple(
        Decision(row.value, row.user, row.at.date().isoformat(), row.reason, row.pk not in replaced)
        for row in rows
    )


def _codes(statement: Statement) -> tuple[Code, ...]:
    rows = statement.assignments.order_by("framework", "-score", "notation")
    return tuple(
        Code(
            row.framework,
            row.notation,
            row.score,
            row.method,
            row.version,
            tuple(
                statement.text[span["start"] : span["end"]]
                for span in row.evidence
                if span.get("in") == "text"
            ),
        )
        for row in rows
    )
