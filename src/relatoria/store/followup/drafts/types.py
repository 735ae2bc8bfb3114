"""What a draft is made of, and why something cannot be done to one."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass, fields

from relatoria.errors import InvalidRecord
from relatoria.i18n import catalogue
from relatoria.store.models import ReportDraft


@dataclass(frozen=True, slots=True)
class Words:
    """What somebody writes. ``links`` are addresses of the web, one a line; ``notes`` are for
    colleagues and never published."""

    date: str = ""
    language: str = ""
    text: str = ""
    achievements: str = ""
    limitations: str = ""
    next_steps: str = ""
    links: str = ""
    notes: str = ""

    @property
    def says_something(self) -> bool:
        """Whether anything is told that could be published."""
        told = (self.text, self.achievements, self.limitations, self.next_steps)
        return any(one.strip() for one in told)

    def plain(self) -> dict[str, str]:
        """The words by the name of their field."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Claimed:
    """How far an author finds that a commitment has come: nothing, or a status with its reason."""

    status: str = ""
    reason: str = ""
    government: str = ""


Answers = Mapping[str, Claimed]
"""By key of the commitment answered."""


def words_of(draft: ReportDraft) -> Words:
    """The words that ``draft`` holds."""
    return Words(**{one.name: getattr(draft, one.name) for one in fields(Words)})


def answers_of(draft: ReportDraft) -> dict[str, Claimed]:
    """The commitments that ``draft`` answers."""
    rows = draft.answers.select_related("commitment")
    return {row.commitment.key: Claimed(row.status, row.reason, row.government) for row in rows}


class NotPossible(InvalidRecord):
    """Something cannot be done to a draft; ``key`` says why in the languages of the interface."""

    key = ""
    values: Mapping[str, str] = {}

    @classmethod
    def because(cls, key: str, **values: str) -> NotPossible:
        """The refusal ``followup_desk.refused.<key>``."""
        whole = f"followup_desk.refused.{key}"
        made = cls(catalogue("en")(whole, **values).rstrip("."))
        made.key, made.values = whole, values
        return made


class Outdated(NotPossible):
    """Somebody else changed the draft since it was read."""
