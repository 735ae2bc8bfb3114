"""Confirmation as pages show it: of a round for the desk, of a statement for everybody."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store import judging
from relatoria.store.confirmation.running import latest
from relatoria.store.models import (
    ConfirmationLink,
    ConfirmationRound,
    Judgement,
    JudgementValue,
    Statement,
)

_OUTCOMES = {
    JudgementValue.ACCEPT.value: "confirmed",
    JudgementValue.CORRECT.value: "corrected",
    JudgementValue.REJECT.value: "denied",
}


@dataclass(frozen=True, slots=True)
class Confirmed:
    """What the speaker said of a statement, as the public record shows it: never who said it."""

    value: str
    """confirmed, corrected, denied."""
    words: str
    """For ``corrected``: how it should read."""
    at: str
    """ISO date."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """What became of a speaker's answer."""

    value: str
    """confirmed, corrected, denied; declined where the team did not take a correction up."""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class LinkRow:
    """A speaker's link, as the desk shows it."""

    link: ConfirmationLink
    confirmed: int
    corrected: int
    denied: int


def confirmed(statement: Statement) -> Confirmed | None:
    """What the speaker said of ``statement`` or of the whole contribution, if that stands."""
    keys = [statement.key, statement.contribution.key if statement.contribution else ""]
    rows = Judgement.objects.filter(
        subject_type="confirmation", subject__in=keys, replaced_by=None, value__in=_OUTCOMES
    )
    found = {one.subject: one for one in rows}
    said = next((found[key] for key in keys if key in found), None)
    if said is None:
        return None
    words = str(said.correction.get("words", ""))
    return Confirmed(_OUTCOMES[said.value], words, said.at.date().isoformat())


def outcomes(link: ConfirmationLink) -> dict[str, Outcome]:
    """What became of each of the speaker's answers, by passage."""
    answers = latest(link)
    pairs = [("confirmation", key) for key in answers]
    pairs += [("answer", f"{link.key}/{key}") for key in answers]
    found = judging.in_force(pairs)
    told: dict[str, Outcome] = {}
    for key in answers:
        declined = found.get(("answer", f"{link.key}/{key}"))
        said = found.get(("confirmation", key))
        if declined is not None and declined.value == JudgementValue.REJECT.value:
            told[key] = Outcome("declined", declined.reason)
        elif said is not None and said.value in _OUTCOMES:
            told[key] = Outcome(_OUTCOMES[said.value])
    return told


def rows_of(row: ConfirmationRound) -> list[LinkRow]:
    """Every speaker of a round with how many passages they answered, and how."""
    found = []
    for link in row.links.select_related("agent"):
        values = [one.value for one in latest(link).values()]
        counts = (values.count(one) for one in ("confirm", "correct", "not_mine"))
        found.append(LinkRow(link, *counts))
    return found
