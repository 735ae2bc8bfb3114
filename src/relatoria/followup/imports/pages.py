"""From a record of reading to reports: the entries of a follow-up page, or one whole document."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

from relatoria.followup.linking.paragraphs import with_cited_links
from relatoria.followup.types import Commitment, Figure, Report, Reporter, ReporterKind
from relatoria.model import AgentKind, Claim, ProgressReport, Record
from relatoria.schemes.countries import lookup
from relatoria.schemes.sectors import GOVERNMENT, sector_of

_CIVIL = ("civil society", "academia")
_RIGHTS_BODIES = (
    "ombuds", "defensor", "procuradur", "provedor", "human rights institution",
    "human rights commission", "comisión nacional de derechos", "comisión nacional de los derechos",
    "comissão nacional de direitos", "commission nationale des droits", "protecteur du citoyen",
    "médiateur", "défenseur des droits",
)  # fmt: skip


def reports_in(
    record: Record,
    *,
    commitments: Sequence[Commitment] = (),
    reporter: str = "",
    date: str = "",
) -> list[Report]:
    """The reports that ``record`` holds, by date: one an entry, or the whole document as one.

    ``reporter`` and ``date`` say what the document does not. A cited paragraph that means one of
    ``commitments`` is a link; all others stay as printed.
    """
    if record.reports:
        made = [_from_entry(record, entry, reporter) for entry in record.reports]
    else:
        made = [_from_document(record, reporter, date)]
    return [with_cited_links(one, commitments) for one in sorted(made, key=lambda one: one.date)]


def reporters_in(record: Record) -> list[Reporter]:
    """The institutions and States that a follow-up page lists, whether they report or not."""
    if not record.reports:
        return []
    return [
        Reporter(
            agent.name,
            next(iter(agent.name_variants), ""),
            reporter_kind(agent.name),
            agent.country or "",
            record.document.name,
        )
        for agent in record.agents
        if agent.kind in (AgentKind.ORGANIZATION, AgentKind.STATE)
    ]


def _from_entry(record: Record, entry: ProgressReport, reporter: str) -> Report:
    text = record.document.text[entry.start : entry.end]
    who = entry.institution or reporter
    return Report(
        id=stable_id("report", who, entry.date or "", text),
        reporter=who,
        text=text,
        date=entry.date or "",
        reporter_kind=reporter_kind(who),
        country=lookup(who) or "",
        paragraphs=entry.paragraphs,
        figures=figures_in(record.claims, entry.start, entry.end),
        instruments=entry.instruments,
        language=record.document.language or "",
        source=record.document.name,
        start=entry.start,
        end=entry.end,
    )


def _from_document(record: Record, reporter: str, date: str) -> Report:
    document = record.document
    who = reporter or document.issuing_body or ""
    when = date or document.date or ""
    return Report(
        id=stable_id("report", who, when, document.sha256),
        reporter=who,
        text=document.text,
        date=when,
        reporter_kind=reporter_kind(who),
        country=lookup(who) or "",
        figures=figures_in(record.claims, 0, len(document.text)),
        language=document.language or "",
        source=document.name,
        start=0,
        end=len(document.text),
    )


def figures_in(claims: Iterable[Claim], start: int, end: int) -> tuple[Figure, ...]:
    """The figures between ``start`` and ``end``, their places counted from ``start``."""
    return tuple(
        Figure(
            text=claim.text,
            quantity=claim.quantity,
            value=claim.value,
            unit=claim.unit,
            area=claim.area or "",
            year=claim.year or "",
            approximate=claim.approximate,
            bound=claim.bound or "",
            start=claim.start - start,
            end=claim.end - start,
        )
        for claim in claims
        if start <= claim.start and claim.end <= end
    )


def reporter_kind(name: str) -> ReporterKind:
    """What kind of reporter ``name`` is: a State where it names a country or its government."""
    folded = name.casefold()
    if any(words in folded for words in _RIGHTS_BODIES):
        return ReporterKind.NHRI
    sector = sector_of(name) if name else None
    if lookup(name) or sector == GOVERNMENT:
        return ReporterKind.STATE
    return ReporterKind.CIVIL_SOCIETY if sector in _CIVIL else ReporterKind.INSTITUTION


def stable_id(kind: str, *parts: str) -> str:
    """An identifier that the same parts give at every import: ``report-3f2a…``."""
    whole = "\x1f".join(" ".join(part.split()) for part in parts)
    return f"{kind}-{hashlib.sha256(whole.encode()).hexdigest()[:16]}"
