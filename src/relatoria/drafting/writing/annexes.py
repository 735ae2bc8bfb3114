"""Annexes: programme, participants, biographies, abbreviations."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from relatoria.drafting.checks.acronyms import used_in, written_out
from relatoria.drafting.checks.page import page_of
from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Sentence,
    SentenceKind,
    printed,
)
from relatoria.drafting.writing.cast import Cast
from relatoria.drafting.writing.passages import Splitter
from relatoria.drafting.writing.pen import Composition, Pen
from relatoria.model import AgentKind, Event, EventKind, Role, Span


class AnnexWriter:
    """Writes the annexes of one record; each is ``None`` where the record has nothing for it."""

    def __init__(self, pen: Pen, cast: Cast, country_name: dict[str, str], split: Splitter) -> None:
        self._split = split
        self._pen, self._cast, self._country = pen, cast, country_name
        self._record, self._say = pen.record, pen.phrases.say

    def parts(self) -> list[Part]:
        """Every annex there is material for."""
        made = (self._programme(), self._participants(), self._biographies())
        return [part for part in made if part]

    def _programme(self) -> Part | None:
        rows = [
            self._row([(self._when(event), False), (self._title(event), True),
                       (self._people(event), False)], self._place(event))
            for event in sorted(self._record.events, key=_time)
            if event.start_time and self._place(event)
        ]  # fmt: skip
        return self._table(PartKind.PROGRAMME, ("when", "event", "people"), rows)

    def _when(self, event: Event) -> str:
        hours = "–".join(time for time in (event.start_time, event.end_time) if time)
        day = self._pen.phrases.date(event.date) if event.date else ""
        return ", ".join(part for part in (day, hours) if part)

    def _title(self, event: Event) -> str:
        title = printed(event.title)
        if event.number and event.kind is EventKind.SESSION and event.number not in title[:12]:
            return self._say("report.session", n=event.number, title=title)
        return title

    def _people(self, event: Event) -> str:
        names = []
        for role in (Role.CHAIR, Role.MODERATOR, Role.SPEAKER):
            for one in self._cast.seats(event.id, role):
                mark = (
                    "" if role is Role.SPEAKER else f" ({self._say(f'role.{role.value}').lower()})"
                )
                names.append(f"{one.name}{mark}")
        return "; ".join(dict.fromkeys(names))

    def _place(self, event: Event) -> Span | None:
        for start, end in (
            (event.programme_start, event.programme_end), (event.start, event.end),
        ):  # fmt: skip
            if start is not None and end is not None and end > start:
                return Span(start, end)
        return None

    def _participants(self) -> Part | None:
        rows = []
        for agent in sorted(self._record.agents, key=lambda one: one.name):
            if agent.kind is not AgentKind.PERSON:
                continue
            who = self._cast.described(agent.id)
            if who.citation is None:
                continue
            country = self._country.get(agent.country or "", "")
            cells = [(who.name, False), (who.post, True), (country, False)]
            rows.append(self._row(cells, who.citation))
        return self._table(PartKind.PARTICIPANTS, ("name", "description", "country"), rows)

    def _biographies(self) -> Part | None:
        pen = self._pen
        parts = []
        for agent in self._record.agents:
            if agent.biography is None or not len(agent.biography):
                continue
            made = self._life(_body(self._record.document.text, agent.biography))
            if not made.text:
                continue
            sentence = pen.sentence(SentenceKind.QUOTED, made, speaker=None, language=pen.language)
            parts.append(
                Part(pen.ids.next("part"), PartKind.BIOGRAPHIES, agent.name,
                     (pen.paragraph([sentence]),))
            )  # fmt: skip
        if not parts:
            return None
        title = self._say("report.part.biographies")
        return Part(pen.ids.next("part"), PartKind.BIOGRAPHIES, title, (), tuple(parts))

    def abbreviations(self, parts: Sequence[Part]) -> Part | None:
        """The acronyms that ``parts`` use and nowhere write out, where the source does so."""
        texts = [
            sentence.text
            for part in parts
            for paragraph in _paragraphs(part)
            for sentence in paragraph.sentences
        ]
        used = {one for text in texts for one in used_in(text)}
        whole, text = "\n".join(texts), self._record.document.text
        rows = []
        for one in sorted(written_out(page_of(self._record, self._split)), key=lambda o: o.short):
            beside = re.search(rf"\({re.escape(one.short)}\b", whole)
            if one.short in used and not beside and not self._pen.is_faulty([one.long, one.span]):
                words = self._pen.words([one.long])
                closing = one.span.end + text.startswith(")", one.span.end)
                whole_name = Span(one.long.start, closing)
                citation = self._pen.citation([whole_name], CitationRelation.DERIVED_FROM)
                rows.append(self._row([(one.short, False), (words, True)], citation))
        return self._table(PartKind.ABBREVIATIONS, ("abbreviation", "written_out"), rows)

    def _life(self, span: Span) -> Composition:
        """A biography word for word; sentences to be avoided are left out, and marked."""
        pen = self._pen
        text = span.of(self._record.document.text)
        runs: list[list[Span]] = [[]]
        for one in self._split(text, self._record.document.language or "en"):
            placed = Span(span.start + one.start, span.start + one.end)
            if pen.is_faulty([placed]):
                runs.append([])
            else:
                runs[-1].append(placed)
        made = Composition()
        for run in runs:
            made.add(" […] " if made.text and run else "")
            if run:
                citation = pen.citation([Span(run[0].start, run[-1].end)])
                made.quote(pen.words(citation.spans), citation)
        return made

    def _row(self, cells: Sequence[tuple[str, bool]], where: Span | Citation | None) -> Paragraph:
        """A table row; each cell that has words is a sentence with the row's source."""
        pen = self._pen
        if isinstance(where, Span):
            where = pen.citation([where], CitationRelation.DERIVED_FROM)
        sentences: list[Sentence] = []
        for words, is_theirs in cells:
            made = Composition(words or "–").cite(where)
            language = pen.language if is_theirs and words else None
            sentences.append(pen.sentence(SentenceKind.SUMMARISED, made, language=language))
        return pen.paragraph(sentences, ParagraphKind.ROW)

    def _table(
        self, kind: PartKind, labels: Sequence[str], rows: Sequence[Paragraph]
    ) -> Part | None:
        if not rows:
            return None
        head = Paragraph(
            self._pen.ids.next("p"), ParagraphKind.HEAD, (),
            labels=tuple(self._say(f"report.column.{label}") for label in labels),
        )  # fmt: skip
        title = self._say(f"report.part.{kind.value}")
        return Part(self._pen.ids.next("part"), kind, title, (head, *rows))


def _paragraphs(part: Part) -> Iterator[Paragraph]:
    yield from part.paragraphs
    for inner in part.parts:
        yield from _paragraphs(inner)


def _time(event: Event) -> tuple[str, str]:
    return event.date or "", event.start_time or ""


def _body(text: str, span: Span) -> Span:
    """``span`` without a heading line at its beginning."""
    words = span.of(text)
    stripped = words.lstrip()
    start = span.start + len(words) - len(stripped)
    first, _, rest = stripped.partition("\n")
    if rest.strip() and (first.startswith("#") or len(first) < 60):
        start += len(first) + len(rest) - len(rest.lstrip()) + 1
    return Span(start, start + len(text[start : span.end].rstrip()))
