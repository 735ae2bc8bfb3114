"""What a transcript prints that nobody said: applause, votes, suspensions, page furniture."""

from __future__ import annotations

import re

from relatoria.model import Span
from relatoria.reading.transcript.units import Unit
from relatoria.reading.transcript.vocabulary import fold, vocabulary

_BRACKETED = re.compile(r"\(([^()]{1,200})\)|\[([^\[\]]{1,200})\]")
_ALL_BRACKETED = re.compile(r"[\s—–*_-]*[(\[][^()\[\]]{1,400}[)\]][\s.—–*_-]*")
_TAG = re.compile(r"</?[vcibu](?:\.[\w-]+)*(?:\s[^<>]{1,80})?>")
# «Column 77WH», «28 Oct 2009 : Column 77», «Page 3», «Pág. 12», «9.30 am», «15 h 40»
_PRINTED_PLACE = re.compile(
    r"(?:\d{1,2} \w{3,10} \d{4} ?: ?)?"
    r"(?:column|col\.|columna|coluna|colonne|page|pag\.?|pagina|p\.)"
    r" ?\d{1,5}\w{0,3}|\[?(?:page|pagina|pag\.) ?\d{1,5}\]?|\d{1,2}[.:h ]{1,3}\d{2} ?"
    r"(?:a\.? ?m\.?|p\.? ?m\.?|horas?|hrs?\.?|h|heures)?|noon|[-–—*_•.]{1,20}|\d{1,4}"
)
_PRESIDES = re.compile(r"[Cc]hair|CHAIR|[Pp]r[eé]sid|PR[EÉ]SID|fauteuil")
_OPENED = re.compile(
    r"(?:esta|declaro|dou por|fica) (?:aberta|reaberta|iniciada)|(?:esta|declaro|queda|se) "
    r"(?:abre|abierta|reanuda|inicia)|seance est (?:ouverte|reprise)|"
    r"(?:meeting|sitting|session|hearing)(?: is)?(?: now)? (?:open|called to order|resumed)"
)
_LONGEST_LINE = 420
_LONGEST_CRY = 60


def is_direction(text: str) -> bool:
    """Whether a whole unlabelled line is a stage direction or a printed place."""
    if _ALL_BRACKETED.fullmatch(text):
        return True
    folded = fold(text).strip(" —–-*_")
    if _PRINTED_PLACE.fullmatch(folded):
        return True
    if len(text) > _LONGEST_CRY or not vocabulary().directions.match(folded):
        return False
    # «Silence, please.» is said; «Aplausos do PS, do PSD e do PCP.» is not.
    after_commas = (part.split()[0] for part in folded.split(",")[1:] if part.split())
    return not folded.endswith(("?", "!")) and all(
        word in vocabulary().particles for word in after_commas
    )


def is_narration(text: str) -> bool:
    """Whether a whole unlabelled line is the record speaking: a vote, a suspension."""
    return len(text) <= _LONGEST_LINE and vocabulary().narration.match(_opening(text)) is not None


def is_vote(text: str) -> bool:
    """Whether a whole unlabelled line gives the result of a vote."""
    return len(text) <= _LONGEST_LINE and vocabulary().votes.match(_opening(text)) is not None


def is_closing(text: str) -> bool:
    """Whether a whole unlabelled line tells that the sitting ended."""
    return len(text) <= _LONGEST_LINE and vocabulary().closing.match(_opening(text)) is not None


def tells_opening(said: str) -> bool:
    """Whether whoever presides has just opened the sitting: an hour printed next is its hour."""
    return _OPENED.search(fold(said[-_LONGEST_LINE:])) is not None


def _opening(text: str) -> str:
    return fold(text).lstrip(" ([—–-*_")


def chair_taken(text: str) -> str | None:
    """The name of the person that ``text`` says took the chair, as printed."""
    if len(text) > _LONGEST_LINE or _PRESIDES.search(text) is None:
        return None
    match = vocabulary().chair_taken.search(text)
    if match is None:
        return None
    return next((name.strip() for name in match.groups() if name), None)


def directions_in(unit: Unit, start: int) -> list[Span]:
    """Canonical spans of the stage directions set in brackets after ``start`` of ``unit``."""
    words = vocabulary()
    found = []
    for match in _BRACKETED.finditer(unit.text, start):
        inside = fold(match[1] or match[2]).strip(" .,;:—–-")
        if words.directions.match(inside) or words.spoke.match(inside):
            found.append(unit.canonical(*match.span()))
    if "<" in unit.text:
        found += [unit.canonical(*m.span()) for m in _TAG.finditer(unit.text, start)]
    return sorted(found)
