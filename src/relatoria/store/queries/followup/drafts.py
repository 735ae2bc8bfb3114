"""Drafts as the desk shows them: to whoever sees those of the institution, and to nobody else."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING

from django.db.models import Count

from relatoria.store import access
from relatoria.store.access import PUBLIC, Viewer
from relatoria.store.followup.drafts import rules
from relatoria.store.followup.drafts.types import Answers, Words, answers_of, words_of
from relatoria.store.followup.institutions import Institution
from relatoria.store.models import (
    Account,
    Agent,
    CommitmentTerm,
    DraftFile,
    DraftState,
    FocalPost,
    ReportDraft,
    Role,
    TermKind,
)
from relatoria.store.queries.followup.cards import CommitmentCard, commitment_card
from relatoria.store.queries.followup.duties import bound

if TYPE_CHECKING:
    from django.db.models import QuerySet

_MOST_LISTED = 60
_MOST_ALIKE = 12
_SETTLED = (DraftState.PUBLISHED.value, DraftState.WITHDRAWN.value)


@dataclass(frozen=True, slots=True)
class DraftCard:
    """A draft in a list."""

    key: str
    state: str
    date: str
    first_words: str
    reason: str
    holder: str
    question: str
    changed_at: datetime
    places: tuple[str, ...]
    """Instrument and paragraph of what it answers."""


@dataclass(frozen=True, slots=True)
class StepCard:
    """A step of a draft."""

    at: datetime
    by: str
    act: str
    reason: str
    version: int
    said: tuple[tuple[str, str], ...]
    """What it said then, by field."""


@dataclass(frozen=True, slots=True)
class FileCard:
    """A file of a draft, without its bytes."""

    key: str
    name: str
    size: int
    public: bool


@dataclass(frozen=True, slots=True)
class DraftPage:
    """A draft in full."""

    card: DraftCard
    institution: str
    version: int
    is_open: bool
    words: Words
    answers: Answers
    commitments: tuple[CommitmentCard, ...]
    reused: str
    """Date of the report whose words it began with."""
    report_key: str
    published: bool
    steps: tuple[StepCard, ...]
    files: tuple[FileCard, ...]
    readers: tuple[str, ...]
    deciders: tuple[str, ...]
    may_decide: bool


@dataclass(frozen=True, slots=True)
class PersonCard:
    """A focal point: whether they decide, what they hold, who stands in."""

    key: str
    name: str
    institution: str
    validates: bool
    drafts: int
    deputy: str
    away_from: str
    away_until: str


def drafts_of(institution: int, *, settled: bool = False) -> tuple[DraftCard, ...]:
    """Drafts under way, or the latest that are settled; the last changed first."""
    rows = ReportDraft.objects.filter(institution=institution)
    rows = rows.filter(state__in=_SETTLED) if settled else rows.exclude(state__in=_SETTLED)
    return _cards(rows[: 5 if settled else _MOST_LISTED])


def waiting_for(viewer: Viewer) -> tuple[DraftCard, ...]:
    """Drafts about which ``viewer`` may decide."""
    rows = ReportDraft.objects.filter(state=DraftState.REVIEW.value).exclude(sent_by=viewer.name)
    if viewer.role is Role.FOCAL_POINT:
        rows = rows.filter(institution=viewer.institution)
    listed = rows.select_related("institution")[:_MOST_LISTED]
    return _cards([row for row in listed if rules.may_decide(viewer, row)])


def draft_page(viewer: Viewer, key: str) -> DraftPage | None:
    """The draft ``key``, if ``viewer`` sees those of its institution."""
    row = ReportDraft.objects.select_related("institution", "holder", "reuses").filter(key=key)
    draft = row.first()
    if draft is None or not rules.may_see(viewer, draft.institution_id):
        return None
    answers = draft.answers.select_related("commitment")
    return DraftPage(
        card=_cards([draft])[0],
        institution=draft.institution.name,
        version=draft.version,
        is_open=draft.is_open,
        words=words_of(draft),
        answers=answers_of(draft),
        commitments=tuple(commitment_card(one.commitment) for one in answers),
        reused=draft.reuses.date if draft.reuses else "",
        report_key=draft.report_key if not draft.question else "",
        published=draft.state == DraftState.PUBLISHED.value,
        steps=_steps(draft),
        files=tuple(_file(one) for one in draft.files.defer("data")),
        readers=tuple(one.name for one in rules.readers(draft.institution_id)),
        deciders=tuple(one.name for one in rules.superiors(draft)),
        may_decide=rules.may_decide(viewer, draft),
    )


def alike(institution: Institution, commitments: Sequence[CommitmentCard]) -> list[CommitmentCard]:
    """Other commitments of ``institution`` that share a theme with ``commitments``."""
    themes = {theme for one in commitments for theme in one.themes}
    held = CommitmentTerm.objects.filter(kind=TermKind.THEME.value, value__in=themes)
    rows = bound(institution).filter(pk__in=held.values("commitment"))
    others = rows.exclude(key__in=[one.key for one in commitments])
    return [commitment_card(row) for row in others[:_MOST_ALIKE]]


def commitments_by_key(keys: Iterable[str]) -> list[CommitmentCard]:
    """Public commitments by key, in their order."""
    found = access.commitments(PUBLIC).filter(key__in=list(keys))
    return [commitment_card(row) for row in found]


def people_of(institution: int | None) -> tuple[PersonCard, ...]:
    """The focal points of an institution, or all of them."""
    rows = Account.objects.filter(role=Role.FOCAL_POINT.value, erased_at=None)
    if institution is not None:
        rows = rows.filter(institution=institution)
    posts = {one.account_id: one for one in FocalPost.objects.select_related("deputy")}
    held = _held(rows)
    return tuple(_person(one, posts.get(one.pk), held.get(one.pk, 0))
                 for one in rows.select_related("institution"))  # fmt: skip


def institutions() -> tuple[Agent, ...]:
    """The institutions somebody answers for, by name."""
    rows = Account.objects.filter(role=Role.FOCAL_POINT.value, erased_at=None)
    return tuple(Agent.objects.filter(pk__in=rows.values("institution")).order_by("name"))


def _held(accounts: QuerySet[Account]) -> dict[int, int]:
    rows = ReportDraft.objects.filter(holder__in=accounts).exclude(state__in=_SETTLED)
    return dict(rows.order_by().values_list("holder").annotate(n=Count("pk")))


def _person(account: Account, post: FocalPost | None, drafts: int) -> PersonCard:
    deputy = post.deputy if post else None
    return PersonCard(
        account.key,
        account.name,
        account.institution.name if account.institution else "",
        bool(post and post.validates),
        drafts,
        deputy.name if deputy else "",
        post.away_from.isoformat() if post and post.away_from else "",
        post.away_until.isoformat() if post and post.away_until else "",
    )


def _cards(rows: Iterable[ReportDraft]) -> tuple[DraftCard, ...]:
    return tuple(_card(row) for row in rows)


def _card(row: ReportDraft) -> DraftCard:
    answers = row.answers.select_related("commitment")
    places = (", ".join(part for part in (one.commitment.instrument, one.commitment.paragraph)
                        if part) or one.commitment.key for one in answers)  # fmt: skip
    said = " ".join((row.text or row.achievements or row.next_steps).split())
    return DraftCard(
        row.key, row.state, row.date, said[:160], row.reason,
        row.holder.name if row.holder else "", row.question, row.changed_at, tuple(places),
    )  # fmt: skip


def _steps(draft: ReportDraft) -> tuple[StepCard, ...]:
    return tuple(
        StepCard(
            one.at, one.by, one.act, one.reason, one.version,
            tuple((name, str(value)) for name, value in one.said.items() if value),
        )
        for one in draft.steps.all()
    )  # fmt: skip


def _file(row: DraftFile) -> FileCard:
    return FileCard(row.key, row.name, row.size, row.public)
