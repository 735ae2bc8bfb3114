"""What goes into coding and what comes out."""

from __future__ import annotations

from typing import Literal

import msgspec

Place = Literal["text", "heading"]


class CodableStatement(msgspec.Struct, frozen=True, gc=False):
    """A statement to be coded: its words, their language, the heading it stands under.

    ``language`` is one of ``en``, ``es``, ``pt``, ``fr``; empty where unknown, then the words of
    the statement themselves tell.
    """

    id: str
    text: str
    language: str = ""
    heading: str = ""


class Evidence(msgspec.Struct, frozen=True, order=True, gc=False):
    """A span of the statement (or of its heading) that produced an assignment.

    ``start`` and ``end`` count characters, the end excluded.
    """

    place: Place
    start: int
    end: int


class Assignment(msgspec.Struct, frozen=True, gc=False):
    """A statement speaks to an item of a framework: how surely, by which method, on what evidence.

    ``score`` is a probability between 0 and 1, calibrated where the framework's weights are
    learnt. ``above`` says whether it reaches the threshold of its framework.
    """

    statement: str
    framework: str
    notation: str
    score: float
    method: str
    version: str
    evidence: tuple[Evidence, ...]
    above: bool = True
