"""What goes into coding and what comes out."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

Place = Literal["text", "heading"]


@dataclass(frozen=True, slots=True)
class CodableStatement:
    """A statement to be coded: its words, their language, the heading it stands under.

    ``language`` is one of ``en``, ``es``, ``pt``, ``fr``; empty where unknown, then the words of
    the statement themselves tell.
    """

    id: str
    text: str
    language: str = ""
    heading: str = ""


@dataclass(frozen=True, slots=True, order=True)
class Evidence:
    """A span of the statement (or of its heading) that produced an assignment.

    ``start`` and ``end`` count characters, the end excluded.
    """

    place: Place
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Assignment:
    """A statement speaks to an item of a framework: how surely, by which method, on what evidence.

    ``score`` is a calibrated probability between 0 and 1. ``above`` says whether it reaches the
    threshold of its framework.
    """

    statement: str
    framework: str
    notation: str
    score: float
    method: str
    version: str
    evidence: tuple[Evidence, ...]
    above: bool = True
