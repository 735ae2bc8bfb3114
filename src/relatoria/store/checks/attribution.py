"""Invariant 4: nothing is attributed unless the printed words resolve inside their document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from django.db.models import F, Q, QuerySet

from relatoria.model import Mode
from relatoria.store.models import (
    Contribution,
    Judgement,
    JudgementValue,
    Participation,
    Statement,
)


def check_attribution() -> Iterator[tuple[str, str]]:
    """A contribution has an agent where its document resolves one, and nowhere else; who speaks
    in those that people judged is what they decided."""
    rows = Contribution.objects.exclude(key__in=_decided()).order_by("id")
    for key in _keys(rows.filter(agent__isnull=False, printed_agent=None)):
        yield f"contribution {key}", "it has a speaker that its document does not name"
    for key in _keys(rows.filter(agent=None, printed_agent__isnull=False)):
        yield f"contribution {key}", "its document names the speaker, and it has none"
    foreign = rows.exclude(printed_agent__expression=F("expression"))
    for key in _keys(foreign.filter(printed_agent__isnull=False)):
        yield f"contribution {key}", "its speaker is named in another document"
    other = rows.filter(printed_agent__isnull=False).exclude(printed_agent__agent=F("agent"))
    for key in _keys(other):
        yield f"contribution {key}", "its speaker is not whom its document's name resolves to"
    for part in Participation.objects.exclude(printed_agent__agent=F("agent")).values_list("id"):
        yield f"participation {part[0]}", "its agent is not whom its document's name resolves to"


def check_floor() -> Iterator[tuple[str, str]]:
    """Floor debate stays anonymous unless the text names somebody."""
    floor = Contribution.objects.filter(mode=Mode.FLOOR_DEBATE.value, agent__isnull=False)
    for key in _keys(floor.filter(attribution_text="").exclude(key__in=_decided())):
        yield f"contribution {key}", "nobody is named in this floor debate, and it has a speaker"


def check_statements() -> Iterator[tuple[str, str]]:
    """What a statement repeats of its contribution is what the contribution says."""
    said = Statement.objects.filter(contribution__isnull=False)
    apart = Q(agent__isnull=False) & ~Q(agent=F("contribution__agent"))
    apart |= Q(agent__isnull=False, contribution__agent=None)
    apart |= Q(agent=None, contribution__agent__isnull=False)
    for key in said.filter(apart).values_list("key", flat=True):
        yield f"statement {key}", "its speaker is not that of its contribution"
    elsewhere = said.exclude(contribution__expression=F("expression"))
    for key in elsewhere.values_list("key", flat=True):
        yield f"statement {key}", "its contribution stands in another document"
    unsaid = Statement.objects.filter(contribution=None, agent__isnull=False)
    for key in unsaid.values_list("key", flat=True):
        yield f"statement {key}", "it has a speaker and stands in no contribution"


def _decided() -> QuerySet[Judgement, str]:
    """Keys of contributions of which a person said who speaks."""
    said = (JudgementValue.CORRECT.value, JudgementValue.REJECT.value)
    rows = Judgement.objects.filter(subject_type="contribution", value__in=said, replaced_by=None)
    return rows.values_list("subject", flat=True)


def _keys(rows: QuerySet[Contribution]) -> Iterable[str]:
    return rows.values_list("key", flat=True)
