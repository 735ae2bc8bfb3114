"""What the views read."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Code = tuple[str, str]
"""A framework and a notation in it."""

Sex = Literal["female", "male", "other", ""]
"""As the person declared it; empty where nobody did. Never read off a name."""


@dataclass(frozen=True, slots=True)
class CodedStatement:
    """A statement with what it was coded to, and where it was made.

    ``year`` is that of the meeting; ``speaker`` the id of who made it, empty where nobody is
    named.
    """

    id: str
    meeting: str
    year: int
    codes: frozenset[Code]
    speaker: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who may be heard: country (ISO 3166-1 alpha-3), subregion, sector, sex as declared.

    Each is empty where it is not known.
    """

    id: str
    country: str = ""
    subregion: str = ""
    sector: str = ""
    sex: Sex = ""


Position = Literal["asserts", "questions", "redefines", "uses"]


@dataclass(frozen=True, slots=True)
class TermUse:
    """A contested term in a statement: how its speaker stands to it, and the passage."""

    term: str
    position: Position
    statement: str
    meeting: str
    year: int
    speaker: str
    passage: str
