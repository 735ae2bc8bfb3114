"""Phrases whose head is a role: «the representative of …», «the … expert»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.model import Span
from relatoria.reading.turns.line import Line
from relatoria.schemes import countries

_BROKEN = re.compile(r"[;:?!“”\"«»]")
_LIST_REACH = 260
"""How far a list of countries may go on, in characters."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A speaker's words; ``form`` is the value of a `relatoria.reading.turns.openings.Form`."""

    form: str
    start: int
    end: int
    sure: bool = True
    name: Span | None = None
    """A name in apposition to a role."""
    office: Span | None = None
    present: bool = False
    """Whether an indefinite subject is somebody in the room."""
    """An office in apposition to a name."""


def before_verb(line: Line, at: int, verb: int) -> Subject | None:
    """The role phrase between ``at`` and its verb: leads, insertions and adverbs cut off."""
    prose, p = line.prose, line.p
    if _BROKEN.search(prose, at, verb):
        return None
    closed = prose[at:verb].rstrip().endswith(",")
    if not closed:
        at = _after_lead(line, at, verb)
    stripped = p.adverbs.search(prose, at, verb)
    stop = stripped.start() if stripped else at + len(prose[at:verb].rstrip(" ,"))
    left = p.dangling.search(prose, at, stop)
    return role_phrase(line, at, left.start() if left else stop, closed=closed)


def in_phrase(line: Line, at: int, role_end: int, limit: int) -> Subject | None:
    """The role phrase from ``at``, ended by punctuation, a verb or a clause."""
    prose, p = line.prose, line.p
    stop = limit
    if verb := p.verb.search(prose, role_end, stop):
        stop = verb.start()
    if found := p.phrase_end.search(prose, role_end, stop):
        stop = found.start()
    stop = at + len(prose[at:stop].rstrip())
    left = p.dangling.search(prose, role_end, stop)
    return role_phrase(line, at, left.start() if left else stop, closed=True)


def role_phrase(line: Line, at: int, stop: int, *, closed: bool) -> Subject | None:
    """The subject in ``at`` to ``stop``, if a role is its head.

    ``closed`` says that the phrase may hold insertions between commas.
    """
    prose, p = line.prose, line.p
    start = line.bare_start(at)
    for role in p.role.finditer(prose, start, stop):
        if not p.role_tail.match(prose, role.end(), stop) or _is_inside(line, start, role, stop):
            continue
        end = _uninserted(line, role.end(), stop) if closed else stop
        name = line.names.within(end, stop) or _apposed(line, end, stop)
        plural = role.group().lower().endswith("s")
        alone = role.end() == end and name is None and not plural
        if alone and p.anaphor.match(prose, at, end) and not p.presiding.match(prose[start:end]):
            return Subject("anaphor", at, end)
        if plural:
            return Subject("group", at, _listed(line, end))
        return Subject("role", at, end, name=name)
    return None


def _after_lead(line: Line, at: int, verb: int) -> int:
    """Where the phrase begins behind words that hold no role: «The debate being open, the …»."""
    prose, p = line.prose, line.p
    comma = prose.rfind(", ", at, verb)
    while comma >= 0:
        again = p.role_start.match(prose, comma + 2, verb)
        if again and not p.role.search(prose, at, comma):
            return comma + 2
        comma = prose.rfind(", ", at, comma)
    return at


def _apposed(line: Line, at: int, stop: int) -> Span | None:
    """The name of a stranger in apposition: «…, Ms. Ruth Sol,»."""
    prose, p = line.prose, line.p
    if not prose.startswith(", ", at):
        return None
    found = p.honorific.match(prose, at + 2, stop) or p.apposed.match(prose, at + 2, stop + 1)
    return Span(found.start(), found.end()) if found else None


def _listed(line: Line, at: int) -> int:
    """Where a list of countries ends that goes on after ``at``: «…, Brazil and Peru»."""
    stretch = line.prose[at : at + _LIST_REACH]
    end = 0
    for found in countries.find(stretch, line.p.grammar.language, demonyms=False):
        if not line.p.list_joint.fullmatch(stretch[end : found.start]):
            break
        end = found.end
    return at + end


def _is_inside(line: Line, start: int, role: re.Match[str], stop: int) -> bool:
    """Whether the role only belongs to another noun: «the Office of the Commissioner for»."""
    if line.p.grammar.role_last and role.end() >= stop:
        return False
    return line.p.linked.search(line.prose, start, role.start()) is not None


def _uninserted(line: Line, start: int, stop: int) -> int:
    """Where the subject ends before what is inserted between commas."""
    prose, p = line.prose, line.p
    inserted = p.insertion.search(prose, start, stop)
    end = inserted.start() if inserted else stop
    comma = prose.find(", ", start, end)
    while comma >= 0:
        if line.names.at(comma + 2) or _apposed(line, comma, stop):
            return comma
        comma = prose.find(", ", comma + 2, end)
    return end
