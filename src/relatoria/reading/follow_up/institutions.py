"""Institutions that a follow-up page lists, and the one whose reports it shows."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.reading.follow_up.entries import Entry
from relatoria.reading.follow_up.labels import INSTITUTION
from relatoria.reading.lists.flow import Flow

_PARTED = re.compile(r"\s+[-–—•|·]\s+|\s*[;•|]\s+|^\s*[-–—•*·]\s+|\s+[-–—]\s*$")
_SEVERAL = re.compile(r"\s*(?:[;•|]|\s/\s|(?<=\)),|(?<=\))\s(?:and|y|e|et)\s)\s*")
_LONGEST_LINE = 130
_NAMED = re.compile(
    r"(?P<name>[A-ZÀ-Þ][^()\d:]{2,110}?)\s*(?:\((?P<acronym>[A-ZÀ-Þ][\w/.&-]{1,14}|[^()]{2,40})\))?"
)
_ACRONYM = re.compile(r"\([A-ZÀ-Þ][A-ZÀ-Þ/&.-]{1,13}\)")
_BODIES = re.compile(
    r"\b(?:Organi[sz]ations?|Organizaci(?:ón|ones)|Organizaç(?:ão|ões)|Banks?|Bancos?|Banques?|"
    r"Commissions?|Comisi(?:ón|ones)|Comiss(?:ão|ões)|Institut\w*|Agenc\w+|Agência|Programme|"
    r"Program|Programa|Fund|Fondo|Fundo|Fonds|Ministr\w+|Secretar\w+|Secrétariat|Office|Oficina|"
    r"Escritório|Bureau|Council|Consejo|Conselho|Conseil|Committee|Comité|Centr\w+|University|"
    r"Universi\w+|Corporaci\w+|Corporation|Network|Red|Rede|Réseau|Union|Unión|União|Community|"
    r"Comunidad\w*|Communauté|Association|Asociaci\w+|Associaç\w+|Foundation|Fundaci\w+|"
    r"Fundação|Fondation|Nations|Naciones|Nações)\b"
)


@dataclass(frozen=True, slots=True)
class Institution:
    """A name and its acronym, as printed, with where they stand in the flow."""

    name: str
    acronym: str | None
    start: int
    end: int


def institutions_of(flow: Flow, entries: Sequence[Entry]) -> list[Institution]:
    """The institutions that the page lists before its entries, or names at each of them."""
    limit = entries[0].label if entries else len(flow.text)
    found: dict[str, Institution] = {}
    for line in flow.lines:
        if line.start >= limit:
            break
        if INSTITUTION.match(flow.text, line.content, line.end):
            continue  # the label of an entry, not a list
        for institution in _in_line(flow.text, line.content, min(line.end, limit)):
            found.setdefault(institution.name.casefold(), institution)
    for entry in entries:
        for institution in named_in(entry.institution or _heading_above(flow, entry) or ""):
            found.setdefault(institution.name.casefold(), institution)
    return list(found.values())


def named_in(printed: str) -> list[Institution]:
    """The institutions in the words of a label: «Bank of the Isles (BI); Sea Council (SC)»."""
    found = []
    for piece in _SEVERAL.split(printed):
        named = _NAMED.fullmatch(piece.strip(" .:–—-"))
        if named:
            found.append(Institution(named["name"].strip(), named["acronym"], 0, 0))
    return found


def reporting(
    flow: Flow, entries: Sequence[Entry], institutions: Sequence[Institution]
) -> list[str | None]:
    """The institution of each entry: labelled, else named above it, else the page's own.

    Several that report jointly are given as printed.

    The page's own is the one listed institution that every entry without a label names, and
    names more than twice as often as any other; without such a one an entry stays open.
    """
    own = _page_owner(flow, [e for e in entries if e.institution is None], institutions)
    found = []
    for entry in entries:
        above = _above(flow, entry, institutions)
        labelled = _labelled(entry.institution) if entry.institution else None
        found.append(labelled or above or (own.name if own else None))
    return found


def _labelled(printed: str) -> str:
    """The name without its acronym; several names, or other words, as they stand."""
    named = named_in(printed)
    return named[0].name if len(named) == 1 else printed


def _heading_above(flow: Flow, entry: Entry) -> str | None:
    """The line above an entry where it is nothing but the name of a body with its acronym."""
    index = flow.line_at(entry.label)
    if not index or flow.lines[index].start != entry.label:
        return None
    line = flow.lines[index - 1]
    words = flow.text[line.content : line.end]
    return words if len(words) < _LONGEST_LINE and _ACRONYM.search(words[-20:]) else None


def _in_line(text: str, start: int, end: int) -> list[Institution]:
    stretch = text[start:end]
    pieces: list[tuple[int, int]] = []
    at = 0
    for cut in [*_PARTED.finditer(stretch), None]:
        stop = cut.start() if cut else len(stretch)
        if stretch[at:stop].strip():
            pieces.append((at, stop))
        at = cut.end() if cut else at
    found = []
    for first, last in pieces:
        named = _NAMED.fullmatch(stretch[first:last].strip())
        if named:
            found.append(
                Institution(named["name"].strip(), named["acronym"], start + first, start + last)
            )
    bodies = sum(bool(one.acronym or _BODIES.search(one.name)) for one in found)
    single = len(pieces) == 1 and bool(_ACRONYM.search(stretch)) and len(stretch) < _LONGEST_LINE
    many = len(pieces) > 2 and bodies * 2 >= len(pieces)
    return found if single or many else []


def _above(flow: Flow, entry: Entry, institutions: Sequence[Institution]) -> str | None:
    index = flow.line_at(entry.label)
    if not index or flow.lines[index].start != entry.label:
        return None
    line = flow.lines[index - 1]
    words = flow.text[line.content : line.end].strip(" :.-–").casefold()
    for one in institutions:
        if words in (one.name.casefold(), f"{one.name} ({one.acronym})".casefold()):
            return one.name
    return None


def _page_owner(
    flow: Flow, entries: Sequence[Entry], institutions: Sequence[Institution]
) -> Institution | None:
    totals: list[tuple[int, int]] = []
    for number, one in enumerate(institutions):
        names = [re.escape(name) for name in (one.acronym, one.name) if name]
        pattern = re.compile(rf"(?<!\w)(?:{'|'.join(names)})(?!\w)")
        counts = [
            sum(1 for _ in pattern.finditer(flow.text, entry.start, entry.end)) for entry in entries
        ]
        if counts and all(counts):
            totals.append((sum(counts), number))
    totals.sort(reverse=True)
    if not totals or (len(totals) > 1 and totals[0][0] <= 2 * totals[1][0]):
        return None
    return institutions[totals[0][1]]
