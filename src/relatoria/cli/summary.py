"""What a person sees on a terminal: a calm page a document."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from rich.console import Console, Group, RenderableType
from rich.padding import Padding
from rich.panel import Panel
from rich.rule import Rule
from rich.table import Table
from rich.text import Text

from relatoria.i18n import Catalogue
from relatoria.model import Conflict, Contribution, Event, EventKind, Record

_MOST_ROWS = 60
_LONGEST_QUOTE = 160


def print_summary(records: Sequence[Record], conflicts: Sequence[Conflict], say: Catalogue) -> None:
    """Print every record, then what the documents contradict each other in."""
    console = Console()
    for record in records:
        console.print(_Summary(record, say).page())
    if conflicts:
        names = {record.document.id: record.document.name for record in records}
        console.print(Rule(Text(say("say.between"), style="bold")))
        console.print(_conflicts(conflicts, say, names))


def print_coverage(records: Sequence[Record], say: Catalogue) -> None:
    """Print the share of each text in its record, and the stretches that are in none."""
    console = Console()
    for record in records:
        console.print(Rule(Text(record.document.name, style="bold"), align="left"))
        console.print(_covered(record, say))
        for gap in record.coverage.gaps:
            page = record.document.page_at(gap.start)
            place = say("say.page", number=page) if page else f"{gap.start}–{gap.end}"
            words = _short(record.document.text[gap.start : gap.end])
            console.print(Text.assemble((f"  {place}  ", "cyan"), words), soft_wrap=True)
            console.print(Text(f"      {say(f'reason.{gap.reason}')}", style="dim"))


class _Summary:
    """One record laid out."""

    def __init__(self, record: Record, say: Catalogue) -> None:
        self._record = record
        self._say = say
        self._agents = {agent.id: agent for agent in record.agents}
        self._events = {event.id: event for event in record.events}

    def page(self) -> RenderableType:
        parts: list[RenderableType] = [self._head()]
        for title, part in self._parts():
            parts += [Text(f"\n{title}", style="bold cyan"), Padding(part, (0, 0, 0, 2))]
        parts += [Text(), _covered(self._record, self._say), Text()]
        return Group(*parts)

    def _parts(self) -> Iterator[tuple[str, RenderableType]]:
        say, record = self._say, self._record
        sessions = [e for e in record.events if e.kind in (EventKind.SESSION, EventKind.PANEL)]
        if sessions:
            yield say("label.programme"), self._programme(sessions)
        if record.contributions:
            yield say("label.contributions"), self._contributions()
        if any(one.declared is not None for one in record.enumerations):
            yield say("label.lists"), self._lists()
        if record.reports:
            yield say("label.reports"), self._reports()
        if record.claims:
            yield say("label.claims"), self._claims()
        if record.conflicts:
            names = {one.id: one.title for one in record.events if one.title}
            names |= {one.id: one.name for one in record.agents}
            yield say("label.conflicts"), _conflicts(record.conflicts, say, names)
        if record.document.notices:
            notices = "\n".join(notice.message for notice in record.document.notices)
            yield say("label.notices"), Text(notices)

    def _head(self) -> RenderableType:
        document, say = self._record.document, self._say
        facts = [
            say(f"document.{document.kind}"),
            document.symbol or "",
            document.date or "",
            document.language or "",
            document.name,
        ]
        meeting = next((e for e in self._record.events if e.kind is EventKind.MEETING), None)
        lines = [Text(" · ".join(fact for fact in facts if fact), style="dim")]
        if meeting is not None:
            lines.append(Text(" · ".join(self._meeting(meeting))))
        counts = {
            "people": len(self._record.agents),
            "contributions": len(self._record.contributions),
            "statements": len(self._record.statements),
        }
        lines.append(Text("   ".join(f"{say(f'label.{k}')}: {n}" for k, n in counts.items())))
        title = " ".join((document.title or document.name).split())
        return Panel(Group(*lines), title=Text(title, style="bold"), title_align="left")

    def _meeting(self, meeting: Event) -> Iterator[str]:
        if meeting.title:
            yield " ".join(meeting.title.split())
        place = meeting.place
        if place is not None:
            yield ", ".join(part for part in (place.venue, place.city, place.country) if part)
        if meeting.date:
            last = meeting.end_date
            yield f"{meeting.date} – {last}" if last and last != meeting.date else meeting.date

    def _programme(self, sessions: Sequence[Event]) -> RenderableType:
        table = _table(self._say("label.when"), self._say("label.event"), self._say("label.people"))
        for event in sessions[:_MOST_ROWS]:
            hours = "–".join(time for time in (event.start_time, event.end_time) if time)
            when = " ".join(part for part in (event.date, hours) if part)
            table.add_row(when, _text(event.title), _text(", ".join(self._seats(event))))
        return table

    def _seats(self, event: Event) -> Iterator[str]:
        seen = set()
        for part in self._record.participations:
            agent = self._agents.get(part.agent)
            if part.event != event.id or agent is None or (agent.id, part.role) in seen:
                continue
            seen.add((agent.id, part.role))
            role = self._say(f"role.{part.role.value}").lower()
            yield agent.name if part.role.value == "speaker" else f"{agent.name} ({role})"

    def _contributions(self) -> RenderableType:
        table = _table(*(self._say(f"label.{key}") for key in ("who", "what", "where")))
        said: dict[str | None, Counter[str]] = {}
        for statement in self._record.statements:
            said.setdefault(statement.contribution, Counter())[statement.kind.value] += 1
        turns = self._record.contributions
        for turn in turns[:_MOST_ROWS]:
            kinds = said.get(turn.id, Counter())
            what = ", ".join(
                f"{count} × {self._say(f'kind.{kind}').lower()}" for kind, count in kinds.items()
            )
            table.add_row(
                self._speaker(turn), _text(what or self._opening(turn)), self._place(turn)
            )
        if len(turns) > _MOST_ROWS:
            table.add_row(Text(self._say("say.more", count=len(turns) - _MOST_ROWS), style="dim"))
        return table

    def _speaker(self, turn: Contribution) -> Text:
        agent = self._agents.get(turn.attributed_to or "")
        if agent is not None:
            return Text(agent.name)
        if turn.candidates:
            names = ", ".join(self._agents[one].name for one in turn.candidates)
            return Text(self._say("say.could_be", names=names), style="yellow")
        return Text(self._say(f"mode.{turn.mode.value}"), style="italic")

    def _opening(self, turn: Contribution) -> str:
        return _short(self._record.text_of(turn), 70)

    def _place(self, turn: Contribution) -> Text:
        page = self._record.document.page_at(turn.start)
        where = self._say("say.page", number=page) if page else str(turn.start)
        event = self._events.get(turn.event or "")
        return _text(f"{where}  {_short(event.title, 36)}" if event else where)

    def _lists(self) -> RenderableType:
        table = _table(self._say("label.text"), self._say("label.statements"), "")
        for one in self._record.enumerations:
            if one.declared is None:
                continue
            agrees = one.declared == one.extracted
            told = self._say("say.declared", declared=one.declared, extracted=one.extracted)
            verdict = Text(self._say("say.agrees" if agrees else "say.differs"))
            verdict.stylize("green" if agrees else "red")
            table.add_row(_text(_short(one.declared_text or "", 60)), told, verdict)
        return table

    def _reports(self) -> RenderableType:
        table = _table(self._say("label.date"), self._say("label.who"), self._say("label.what"))
        for report in self._record.reports:
            numbers = ", ".join(report.paragraphs)
            key = "say.answers_paragraphs" if numbers else "say.unlinked"
            table.add_row(
                report.date or "", _text(report.institution or ""), self._say(key, numbers=numbers)
            )
        return table

    def _claims(self) -> RenderableType:
        table = _table(*(self._say(f"label.{key}") for key in ("text", "country", "when")))
        for claim in self._record.claims[:_MOST_ROWS]:
            table.add_row(_text(_short(claim.text, 90)), claim.area or "", claim.year or "")
        return table


def _conflicts(
    conflicts: Sequence[Conflict], say: Catalogue, names: dict[str, str]
) -> RenderableType:
    parts: list[RenderableType] = []
    for conflict in conflicts:
        subject = names.get(conflict.subject, conflict.subject)
        parts.append(Text(f"• {say(f'field.{conflict.field}')}: {_short(subject)}"))
        for value in conflict.values:
            where = names.get(value.document or "") or say(f"source.{value.source}")
            quote = f"    {where}: «{_short(value.quote)}»"
            parts.append(Text(quote, style="dim"))
    return Group(*parts)


def _covered(record: Record, say: Catalogue) -> Text:
    coverage = record.coverage
    share = coverage.ignored / coverage.characters if coverage.characters else 0.0
    return Text.assemble(
        (say("say.covered", share=say.share(coverage.share)), "green"),
        (f" ({say('say.ignored', share=say.share(share))})", "dim"),
    )


def _table(*headings: str) -> Table:
    table = Table(box=None, pad_edge=False, header_style="dim", padding=(0, 2, 0, 0))
    for heading in headings:
        table.add_column(heading, overflow="fold")
    return table


def _text(words: str) -> Text:
    """Document words as they are: rich would read square brackets as its own markup."""
    return Text(" ".join(words.split()))


def _short(words: str, most: int = _LONGEST_QUOTE) -> str:
    plain = " ".join(words.split())
    return plain if len(plain) <= most else f"{plain[: most - 1].rstrip()}…"
