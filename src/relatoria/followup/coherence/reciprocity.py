"""Reciprocity: what a State asks for its emigrants beside what it grants immigrants.

Right by right. Which side a passage speaks of is told by the words around the right; where they
tell nothing the passage is left out.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from relatoria.followup.alignment.aligning import Concepts
from relatoria.followup.coherence.findings import Finding, FindingKind, Source, finding_id


class Side(StrEnum):
    """Of whom a passage speaks, and how."""

    ASKED = "asked"
    """For the State's own nationals abroad."""
    GRANTED = "granted"
    """To immigrants in the State."""
    DENIED = "denied"
    """Immigrants in the State do not have it."""


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of a State or about it: from a meeting, a report, a law."""

    state: str
    text: str
    source: str
    language: str = "en"
    date: str = ""


@dataclass(frozen=True, slots=True)
class RightRow:
    """One right in one State: the passages on each side; an empty side is a blank."""

    state: str
    right: str
    asked: tuple[Passage, ...]
    granted: tuple[Passage, ...]
    denied: tuple[Passage, ...]


_RIGHTS = """
labour_rights decent_work work_conditions labour_market_access education health housing
access_to_services access_to_justice social_protection social_security portable_social_security
family_reunification family_unity due_process consular_protection regularization political_rights
legal_identity travel_documents detention alternatives_to_detention non_discrimination
equality_of_treatment human_rights_of_migrants returning_dignity deportation skills_recognition
citizenship
"""
RIGHTS = frozenset(_RIGHTS.split())
"""Concepts of the glossary that are compared."""

_ABROAD = re.compile(
    r"\b(?:(?:our|its|their) (?:nationals|citizens|emigrants|diaspora|people|compatriots)"
    r"(?: living| residing)?(?: abroad)?|nationals abroad|citizens abroad|emigrants|diasporas?"
    r"|(?:nuestr[oa]s|sus) (?:nacionales|ciudadan[oa]s|connacionales|emigrantes|compatriotas)"
    r"|connacionales|emigrantes|(?:nacionales|ciudadan[oa]s) en el (?:exterior|extranjero)"
    r"|(?:nossos|seus) (?:nacionais|cidadãos|emigrantes|compatriotas)|emigrantes"
    r"|(?:nacionais|cidadãos|brasileiros) no exterior"
    r"|(?:nos|ses|leurs) (?:ressortissants|nationaux|citoyens|émigrés|compatriotes)|émigrés"
    r"|(?:ressortissants|nationaux|citoyens) (?:à|établis à) l[’']étranger)\b",
    re.I,
)
_HERE = re.compile(
    r"\b(?:immigrants|foreigners|foreign nationals|foreign workers|non-nationals|non-citizens"
    r"|migrants (?:in|on|within) (?:its|our|their|the) (?:territory|country)"
    r"|inmigrantes|extranjer[oa]s|(?:personas )?migrantes en (?:su|nuestro|el) (?:territorio|país)"
    r"|imigrantes|estrangeir[oa]s|migrantes em (?:seu|nosso) (?:território|país)"
    r"|immigrés|étrangers|travailleurs étrangers|migrants (?:sur|dans) (?:son|notre|leur|le)"
    r" (?:territoire|pays))\b",
    re.I,
)
_DENIAL = re.compile(
    r"\b(?:not|no|without|denied|denies|excluded|excludes|exclude|lack|lacks|barred|only nationals"
    r"|sin|niega|niegan|negad[oa]s?|excluid[oa]s?|excluye|carecen|solo los nacionales"
    r"|não|sem|nega|negam|excluíd[oa]s?|exclui|carecem|apenas (?:os )?nacionais"
    r"|ne|sans|refus\w+|exclu\w*|privés|seuls les nationaux)\b",
    re.I,
)


def side_of(text: str) -> Side | None:
    """The side that ``text`` speaks of; ``None`` where it speaks of both or of neither."""
    abroad, here = bool(_ABROAD.search(text)), bool(_HERE.search(text))
    if abroad == here:
        return None
    if abroad:
        return Side.ASKED
    return Side.DENIED if _DENIAL.search(text) else Side.GRANTED


def reciprocity(passages: Iterable[Passage], concepts: Concepts) -> list[RightRow]:
    """Right by right what each State asks for and what it grants, by State and right."""
    found: dict[tuple[str, str], dict[Side, list[Passage]]] = defaultdict(lambda: defaultdict(list))
    for passage in passages:
        side = side_of(passage.text)
        if side is None:
            continue
        for right in RIGHTS & concepts(passage.text, passage.language).keys():
            found[passage.state, right][side].append(passage)
    return [
        RightRow(
            state,
            right,
            tuple(sides[Side.ASKED]),
            tuple(sides[Side.GRANTED]),
            tuple(sides[Side.DENIED]),
        )
        for (state, right), sides in sorted(found.items())
    ]


def reciprocity_findings(rows: Iterable[RightRow]) -> list[Finding]:
    """A question where a State asks for a right and no source shows that it grants it."""
    findings = []
    for row in rows:
        if not row.asked or (row.granted and not row.denied):
            continue
        kind = FindingKind.RECIPROCITY_DENIED if row.denied else FindingKind.RECIPROCITY
        sources = (*row.asked, *row.denied)
        findings.append(
            Finding(
                finding_id(kind, row.state, row.right),
                kind,
                row.state,
                subject=row.right,
                sources=tuple(Source(one.source, one.date, one.text) for one in sources),
            )
        )
    return findings
