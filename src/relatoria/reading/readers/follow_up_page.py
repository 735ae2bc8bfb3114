"""Follow-up pages: reports of institutions, their dates, and the paragraphs they answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from relatoria.model import (
    Agent,
    AgentKind,
    BlockKind,
    Contribution,
    Mode,
    ProgressReport,
    Record,
)
from relatoria.reading.figures import claims_of
from relatoria.reading.follow_up import (
    Entry,
    Institution,
    entries_of,
    institutions_of,
    named_in,
    reporting,
    table_entries,
)
from relatoria.reading.follow_up.labels import DATE, PARAGRAPHS
from relatoria.reading.lists import statements_of
from relatoria.reading.lists.flow import Flow
from relatoria.reading.source import Source


class FollowUpPageReader:
    """Reads a page of dated reports, of one institution or of several."""

    kind = "follow_up_page"

    def likeness(self, source: Source) -> float:
        """By its labels: dated entries, each with a line for the paragraphs it answers."""
        rows = any(p.block.kind is BlockKind.TABLE_ROW for p in source.paragraphs)
        if rows and _tabled(Flow(source)):
            return 0.95
        text = "\n".join(paragraph.text for paragraph in source.paragraphs)
        if not DATE.search(text) or not PARAGRAPHS.search(text):
            return 0.0
        flow = Flow(source)
        dates = source.grammar.dates
        entries = entries_of(flow, source.grammar.language, month_first=dates.month_first)
        labelled = sum(
            bool(PARAGRAPHS.search(flow.text, entry.label, entry.end + 200)) for entry in entries
        )
        if not labelled:
            return 0.0
        return 0.95 if labelled * 2 >= len(entries) else 0.5

    def read(self, source: Source) -> Record:
        """A record with the institutions, the reports in order of their dates, and figures."""
        flow = Flow(source)
        dates = source.grammar.dates
        entries = _tabled(flow) or entries_of(
            flow, source.grammar.language, month_first=dates.month_first
        )
        institutions = institutions_of(flow, entries)
        by = reporting(flow, entries, institutions)
        agents = _agents(institutions, by)
        contributions = _contributions(flow, entries, by, agents)
        statements, enumerations = statements_of(source, contributions)
        return Record(
            document=replace(source.document, kind=self.kind, title=_title(source)),
            agents=agents,
            contributions=contributions,
            statements=statements,
            enumerations=enumerations,
            claims=claims_of(source),
            reports=_reports(flow, entries, by),
        )


def _tabled(flow: Flow) -> list[Entry]:
    grammar = flow.source.grammar
    return table_entries(flow, grammar.language, month_first=grammar.dates.month_first)


def _agents(institutions: Sequence[Institution], by: Sequence[str | None]) -> tuple[Agent, ...]:
    found = {
        one.name: Agent(
            id=f"a-{number}",
            name=one.name,
            kind=AgentKind.ORGANIZATION,
            name_variants=(one.acronym,) if one.acronym else (),
        )
        for number, one in enumerate(institutions, 1)
    }
    for name in by:
        if name and name not in found and len(named_in(name)) < 2:
            found[name] = Agent(f"a-{len(found) + 1}", name, AgentKind.ORGANIZATION)
    return tuple(found.values())


def _contributions(
    flow: Flow, entries: Sequence[Entry], by: Sequence[str | None], agents: Sequence[Agent]
) -> tuple[Contribution, ...]:
    ids = {agent.name: agent.id for agent in agents}
    found = []
    for number, (entry, name) in enumerate(zip(entries, by, strict=True), 1):
        if entry.start >= entry.end:
            continue
        span = flow.span(entry.start, entry.end)
        found.append(
            Contribution(
                id=f"c-{number}",
                start=span.start,
                end=span.end,
                mode=Mode.WRITTEN,
                attribution_text=entry.institution or "",
                attributed_to=ids.get(name) if name else None,
                candidates=_joint(name, ids),
                rule="report_of_institution" if name else "",
                holes=flow.holes(entry.start, entry.end),
            )
        )
    return tuple(found)


def _joint(name: str | None, ids: dict[str, str]) -> tuple[str, ...]:
    """The institutions of a joint report: none of them alone wrote it."""
    named = [one.name for one in named_in(name or "")]
    return tuple(ids[one] for one in named if one in ids) if len(named) > 1 else ()


def _reports(
    flow: Flow, entries: Sequence[Entry], by: Sequence[str | None]
) -> tuple[ProgressReport, ...]:
    found = []
    for entry, name in zip(entries, by, strict=True):
        span = flow.span(entry.start, max(entry.end, entry.start + 1))
        found.append(
            ProgressReport(
                institution=name,
                date=entry.date,
                start=span.start,
                end=span.end,
                paragraphs=entry.paragraphs,
                themes=entry.themes,
                instruments=entry.instruments,
            )
        )
    return tuple(sorted(found, key=lambda report: report.date or "9999"))


def _title(source: Source) -> str | None:
    headings = (p.text for p in source.paragraphs if p.block.kind is BlockKind.HEADING)
    return source.document.metadata.get("title") or next(headings, None)
