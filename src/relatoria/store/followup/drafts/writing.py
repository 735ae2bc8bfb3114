"""Beginning a draft and changing its words."""

from __future__ import annotations

import re
import secrets
from collections.abc import Iterable
from dataclasses import astuple, dataclass, replace
from datetime import date

from relatoria.followup.types import Status
from relatoria.i18n import LANGUAGES
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.followup.drafts import rules, steps
from relatoria.store.followup.drafts.types import (
    Answers,
    Claimed,
    NotPossible,
    Words,
    answers_of,
    words_of,
)
from relatoria.store.models import (
    Agent,
    CommitmentReport,
    DraftAct,
    DraftCommitment,
    DraftState,
    ReportDraft,
)
from relatoria.store.rows import storable
from relatoria.store.transactions import one_writer

_ADDRESS = re.compile(r"https?://[^\s<>\"']+", re.IGNORECASE)
_LONGEST = 60_000
"""Characters of one field."""
_MOST_COMMITMENTS = 100
_OPEN = (DraftState.DRAFT.value, DraftState.RETURNED.value, DraftState.REVIEW.value)


@dataclass(frozen=True, slots=True)
class Occasion:
    """What a draft comes of, besides its words."""

    reuse: str = ""
    """Key of an earlier report of one's own, with whose words it begins."""
    question: str = ""
    """The question of coherence it answers."""
    report_key: str = ""
    """The report it becomes or corrects."""


def begin(
    by: Viewer,
    institution: int,
    words: Words,
    commitments: Iterable[str] = (),
    occasion: Occasion | None = None,
) -> ReportDraft:
    """A new draft of ``institution`` on ``commitments`` (keys).

    Where a draft for the same question or report is under way, that one is given. Raises
    NotPossible.
    """
    reuse, question, report_key = astuple(occasion or Occasion())
    if not rules.may_see(by, institution):
        raise NotPossible.because("not_yours")
    with one_writer():
        there = _open(institution, question=question, report_key=report_key)
        if there is not None:
            return there
        agent = Agent.objects.filter(pk=institution).first()
        if agent is None:
            raise NotPossible.because("not_there")
        earlier = _earlier(by, institution, reuse)
        if earlier is not None:
            words = _reused(words, earlier)
        key = f"d{secrets.token_hex(8)}"
        draft = ReportDraft.objects.create(
            key=key, report_key=report_key or f"report-{key}", institution=agent,
            holder_id=by.account, question=question, reuses=earlier, **_checked(words).plain(),
        )  # fmt: skip
        _answer(draft, by, dict.fromkeys(commitments, Claimed()))
        steps.take(draft, DraftAct.BEGUN, by.name)
    return draft


def save(
    key: str, by: Viewer, words: Words, answers: Answers, *, version: int | None = None
) -> ReportDraft:
    """Change the words of a draft and what it answers; nothing where they are the same.

    Raises Outdated where somebody changed it since ``version``, NotPossible where it is not open
    or what it says breaks the form.
    """
    with one_writer():
        draft = rules.held(key, by, version)
        if not draft.is_open:
            raise NotPossible.because("not_open")
        wanted = _checked(words)
        if (wanted, dict(answers)) == (words_of(draft), answers_of(draft)):
            return draft
        for name, value in wanted.plain().items():
            setattr(draft, name, value)
        draft.holder_id = draft.holder_id or by.account
        _answer(draft, by, answers)
        steps.take(draft, DraftAct.SAVED, by.name, before=draft.state)
    return draft


def correct(report: str, by: Viewer, institution: int) -> ReportDraft:
    """A draft that corrects a published report of one's own, beginning with its words."""
    row = _earlier(by, institution, report)
    if row is None:
        raise NotPossible.because("not_there")
    shown = [one.get("url", "") for one in row.evidence if one.get("public")]
    words = Words(
        row.date, row.language, row.text, row.achievements, row.limitations, row.next_steps,
        "\n".join(one for one in shown if _ADDRESS.fullmatch(one)),
    )  # fmt: skip
    answered = row.links.filter(state="confirmed").values_list("commitment__key", flat=True)
    return begin(by, institution, words, list(answered), Occasion(report_key=row.key))


def _open(institution: int, *, question: str, report_key: str) -> ReportDraft | None:
    if not question and not report_key:
        return None
    rows = ReportDraft.objects.filter(institution=institution, state__in=_OPEN)
    wanted = rows.filter(question=question) if question else rows.filter(report_key=report_key)
    return wanted.first()


def _earlier(by: Viewer, institution: int, key: str) -> CommitmentReport | None:
    if not key or key not in access.own_reports(institution):
        return None
    return access.commitment_reports(by).filter(key=key).first()


def _reused(words: Words, earlier: CommitmentReport) -> Words:
    return replace(
        words, language=earlier.language or words.language, text=earlier.text,
        achievements=earlier.achievements, limitations=earlier.limitations,
        next_steps=earlier.next_steps,
    )  # fmt: skip


def _checked(words: Words) -> Words:
    """The words as they can be kept; raises NotPossible for what is no date or too long."""
    plain = {name: storable(value.replace("\r\n", "\n")) for name, value in words.plain().items()}
    if any(len(value) > _LONGEST for value in plain.values()):
        raise NotPossible.because("too_long", most=f"{_LONGEST:,}")
    if plain["date"]:
        try:
            plain["date"] = date.fromisoformat(plain["date"]).isoformat()
        except ValueError:
            raise NotPossible.because("no_date", date=plain["date"][:20]) from None
    plain["links"] = "\n".join(plain["links"].split())
    if wrong := [one for one in plain["links"].split() if not _ADDRESS.fullmatch(one)]:
        raise NotPossible.because("no_address", address=wrong[0][:80])
    if plain["language"] not in LANGUAGES:
        plain["language"] = ""
    return Words(**plain)


def _answer(draft: ReportDraft, by: Viewer, answers: Answers) -> None:
    """Bring the commitments of ``draft`` level with ``answers``."""
    if len(answers) > _MOST_COMMITMENTS:
        raise NotPossible.because("too_many", most=str(_MOST_COMMITMENTS))
    seen = access.commitments(by).filter(key__in=list(answers))
    numbers: dict[str, int] = dict(seen.values_list("key", "pk"))
    if lacking := answers.keys() - numbers.keys():
        raise NotPossible.because("no_commitment", name=min(lacking)[:80])
    draft.answers.exclude(commitment__in=numbers.values()).delete()
    there: dict[int, DraftCommitment] = {row.commitment_id: row for row in draft.answers.all()}
    for key, claimed in answers.items():
        if claimed.status and claimed.status not in set(Status):
            raise NotPossible.because("no_status", status=claimed.status[:20])
        row = there.get(numbers[key]) or DraftCommitment(draft=draft, commitment_id=numbers[key])
        row.status, row.reason = claimed.status, storable(claimed.reason)[:_LONGEST]
        row.government = storable(claimed.government)[:300]
        row.save()
