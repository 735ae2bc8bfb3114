"""Where and when, who convened, who came: each fact with the passage that states it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.drafting.volumes import (
    CitationRelation,
    Part,
    PartKind,
    Sentence,
    SentenceKind,
    Tally,
    printed,
)
from relatoria.drafting.writing.cast import Cast
from relatoria.drafting.writing.pen import Composition, Pen
from relatoria.model import BlockKind, Event, EventKind, Mode, Span, StatementKind

_MOST = 14
"""Passages that one counted sentence points to besides the ids it counted."""


class IntroductionWriter:
    """Writes what the report says of the meeting itself."""

    def __init__(self, pen: Pen, cast: Cast, country_name: dict[str, str]) -> None:
        self._pen, self._cast, self._country = pen, cast, country_name
        self._record = pen.record
        self._meeting = next(
            (one for one in self._record.events if one.kind is EventKind.MEETING), None
        )

    def part(self) -> Part | None:
        """The introduction; ``None`` where the record states nothing of a meeting."""
        groups = [list(self._facts()), list(self._counts())]
        paragraphs = tuple(self._pen.paragraph(group) for group in groups if group)
        if not paragraphs:
            return None
        ids, say = self._pen.ids, self._pen.phrases.say
        return Part(
            ids.next("part"), PartKind.INTRODUCTION, say("report.part.introduction"), paragraphs
        )

    def _facts(self) -> Iterator[Sentence]:
        meeting, phrases = self._meeting, self._pen.phrases
        if meeting is None:
            return
        yield from self._held(meeting)
        for key, names in (("organized", meeting.organizers), ("supported", meeting.supporters)):
            places = [self._find(name) for name in names]
            if names and all(places):
                listed = phrases.listed([self._kept(printed(name)) for name in names])
                yield self._fact(f"report.{key}", [p for p in places if p], who=listed)
        if meeting.mandates:
            places = [self._find(_loose(name)) for name in meeting.mandates]
            if all(places):
                listed = phrases.listed(meeting.mandates)
                yield self._fact("report.mandates", [p for p in places if p], what=listed)
        yield from self._attendance(meeting)

    def _held(self, meeting: Event) -> Iterator[Sentence]:
        phrases, place = self._pen.phrases, meeting.place
        title = printed(meeting.title)
        found = [self._find(title)]
        parts = []
        if place is not None:
            for words in (place.venue, place.city):
                where = self._find(words) if words else None
                if words and where:
                    parts.append(printed(words))
                    found.append(where)
            name = self._country.get(place.country or "")
            if parts and name and name not in parts[-1]:
                parts.append(name)
        if meeting.date:
            found.append(
                self._find(str(int(meeting.date[-2:]))) if len(meeting.date) == 10 else None
            )
        spans = [one for one in found if one]
        if not spans or not (parts or meeting.date):
            return
        values: dict[str, object] = {
            "title": phrases.quoted(title) if title else "",
            "place": phrases.say("report.at", place=", ".join(parts)) if parts else "",
            "dates": phrases.dates(meeting.date, meeting.end_date) if meeting.date else "",
        }
        text = " ".join(
            phrases.say("report.held" if title else "report.held_untitled", **values).split()
        )
        yield self._sentence(text.replace(" .", ".").replace(" ,", ","), spans)

    def _attendance(self, meeting: Event) -> Iterator[Sentence]:
        say = self._pen.phrases.say
        for key, n in (
            ("attended", meeting.participants_count),
            ("experts", meeting.experts_count),
        ):
            where = self._find(str(n)) if n else None
            if n and where:
                about = key == "attended" and meeting.participants_approximate
                suffix = "_about" if about else ""
                yield self._fact(f"report.{key}{suffix}", [where], n=say.number(n))

    def _counts(self) -> Iterator[Sentence]:
        """How many spoke and how many proposals are on record: counted, with the ids."""
        pen, phrases = self._pen, self._pen.phrases
        turns = [
            turn for turn in self._record.contributions
            if turn.attributed_to and turn.mode is not Mode.COLLECTIVE
        ]  # fmt: skip
        speakers = list(dict.fromkeys(turn.attributed_to or "" for turn in turns))
        if len(speakers) > 1:
            spans = [turn.attribution for turn in turns if turn.attribution][:_MOST]
            counted = tuple(pen.name(name) for name in speakers)
            text = phrases.counted("report.heard", len(speakers))
            yield self._counted(text, spans or [turns[0].span], counted)
        for kind in (StatementKind.PROPOSAL, StatementKind.PRINCIPLE, StatementKind.COMMITMENT):
            found = [one for one in self._record.statements if one.kind is kind]
            if found:
                text = phrases.counted(f"report.count.{kind.value}", len(found))
                ids = tuple(pen.name(one.id) for one in found)
                yield self._counted(text, [one.span for one in found[:_MOST]], ids)

    def _counted(self, text: str, spans: list[Span], counted: tuple[str, ...]) -> Sentence:
        pen = self._pen
        locals_ = [name.partition("#")[2] for name in counted]
        known = {one.id for one in self._record.statements}
        statements = [name for name in locals_ if name in known]
        citation = pen.citation(spans, CitationRelation.COUNTS, statements=statements)
        made = Composition(text).cite(citation)
        return pen.sentence(SentenceKind.COUNTED, made, tallies=[Tally(len(counted), counted)])

    def _fact(self, key: str, spans: list[Span], **values: object) -> Sentence:
        return self._sentence(self._pen.phrases.say(key, **values), spans)

    def _sentence(self, text: str, spans: list[Span]) -> Sentence:
        pen = self._pen
        unique = list(dict.fromkeys(spans))
        citations = [pen.citation([span], CitationRelation.DERIVED_FROM) for span in unique]
        return pen.sentence(SentenceKind.SUMMARISED, Composition(text).cite(*citations))

    def _kept(self, words: str) -> str:
        return self._pen.phrases.quoted(words) if self._pen.is_foreign else words

    def _find(self, words: str | re.Pattern[str]) -> Span | None:
        """The paragraph that holds ``words``; a whole number never inside another."""
        text = self._record.document.text
        if isinstance(words, str):
            parts = [re.escape(part) for part in words.split()]
            if not parts:
                return None
            words = re.compile(r"(?<!\w)" + r"[\s*_#]+".join(parts) + r"(?!\w)", re.IGNORECASE)
        match = words.search(text)
        if match is None:
            return None
        for block in self._record.document.blocks:
            if block.start <= match.start() < block.end and block.kind is not BlockKind.FURNITURE:
                return block.span if block.end - block.start < 1200 else Span(*match.span())
        return Span(*match.span())


def _loose(symbol: str) -> re.Pattern[str]:
    """A resolution by the part of its symbol that every way of writing it has: ``65/170``."""
    core = re.search(r"\d+/\d+\S*|\d[\w.()/-]*", symbol)
    return re.compile(re.escape(core.group() if core else symbol))
