"""Press notes and news items: what happens where and when, who is quoted, whom to ask."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from relatoria.model import (
    BlockKind,
    Claim,
    Contribution,
    Event,
    EventKind,
    Mode,
    Participation,
    Record,
    Role,
)
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.press.cast import Cast
from relatoria.reading.press.contacts import contacts_in
from relatoria.reading.press.happenings import Happening, happening_in, merged
from relatoria.reading.press.heading import top_of
from relatoria.reading.press.quotes import quotes_in
from relatoria.reading.press.words import press_words
from relatoria.reading.readers.titles import titled_minutes, titled_report
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Source

_LONGEST = 15_000
"""Characters; press notes are short."""


class PressNoteReader:
    """Reads a press note or a news item."""

    kind = "press_note"

    def likeness(self, source: Source) -> float:
        """By its form: short, with a dateline, a genre line, quotations or press contacts."""
        if len(source.text) > _LONGEST or len(source.paragraphs) < 3:
            return 0.0
        top = top_of(source)
        quoted = any(quotes_in(p.text, source.grammar) for p in source.paragraphs)
        contacts = bool(contacts_in(source.paragraphs, source.grammar))
        dated = top.date is not None and top.headline is not None
        if not (top.genre or top.dateline or quoted or contacts):
            return 0.0  # a date under a title heads any document
        if not top.genre and (titled_report(source) or titled_minutes(source)):
            return 0.0  # reports quote too
        likeness = (
            0.4 * top.genre + 0.3 * top.dateline + 0.3 * quoted + 0.3 * contacts + 0.2 * dated
        )
        return min(0.9, likeness)

    def read(self, source: Source) -> Record:
        """A record with events, quotations, contacts, aims and figures."""
        top = top_of(source)
        claims = claims_of(source, headings=True)
        events = _events(source, top.date, top.headline, claims)
        main = events[0].id if events else None
        cast = Cast()
        contributions = _contributions(source, cast, main)
        participations = tuple(_participations(source, cast, main))
        statements, enumerations = statements_of(source, contributions)
        return Record(
            document=replace(
                source.document,
                kind=self.kind,
                title=top.headline,
                date=top.date,
            ),
            events=events,
            agents=cast.agents(),
            participations=participations,
            contributions=contributions,
            statements=statements,
            enumerations=enumerations,
            claims=claims,
        )


def _events(
    source: Source, written: str | None, headline: str | None, claims: Sequence[Claim]
) -> tuple[Event, ...]:
    """The events told of, the note's own first."""
    told = [
        happening
        for paragraph in source.paragraphs
        if paragraph.block.kind is not BlockKind.HEADING
        for span in sentences(paragraph.text, source.grammar.language)
        for happening in happening_in(span.of(paragraph.text), source.grammar, written)
    ]
    found = _own_first(merged(told), source)
    events = []
    for number, one in enumerate(found, 1):
        experts, participants = _counts(source, claims) if number == 1 else (None, None)
        events.append(
            Event(
                id=f"e-{number}",
                kind=EventKind.MEETING,
                title=one.title or headline or one.noun,
                date=one.first,
                end_date=one.last,
                place=one.place,
                experts_count=int(experts.value) if experts else None,
                participants_count=int(participants.value) if participants else None,
                participants_approximate=bool(participants and participants.approximate),
            )
        )
    return tuple(events)


def _own_first(found: list[Happening], source: Source) -> list[Happening]:
    """The event the note is about: told by a common noun, or whose noun recurs most."""
    prose = " ".join(paragraph.text for paragraph in source.paragraphs)
    recurs = {one.noun: len(re.findall(rf"\b{re.escape(one.noun)}\b", prose)) for one in found}
    return sorted(found, key=lambda one: (one.title is not None, -recurs[one.noun]))


def _counts(source: Source, claims: Sequence[Claim]) -> tuple[Claim | None, Claim | None]:
    words = press_words(source.grammar.language)
    experts = re.compile(rf"(?<!\w)(?:{words.experts})(?!\w)", re.I)
    others = re.compile(rf"(?<!\w)(?:{words.participants})(?!\w)", re.I)
    people = [claim for claim in claims if claim.unit == "persons" and claim.value < 20_000]
    expert = next((claim for claim in people if experts.search(claim.quantity)), None)
    other = next(
        (claim for claim in people if claim is not expert and others.match(claim.quantity)), None
    )
    return expert, other


def _contributions(source: Source, cast: Cast, event: str | None) -> tuple[Contribution, ...]:
    prose = [p for p in source.paragraphs if p.block.kind is not BlockKind.HEADING]
    if not prose:
        return ()
    start, end = prose[0].block.start, max(p.block.end for p in prose)
    found = [Contribution("c-1", start, end, Mode.WRITTEN, rule="whole_text", event=event)]
    for paragraph in prose:
        for quote in quotes_in(paragraph.text, source.grammar):
            span = paragraph.running.span(quote.start, quote.end)
            who = paragraph.running.span(*quote.attribution) if quote.attribution else None
            speaker, candidates, rule = cast.speaker(quote, paragraph.text[: quote.start])
            found.append(
                Contribution(
                    id=f"c-{len(found) + 1}",
                    start=span.start,
                    end=span.end,
                    mode=Mode.DIRECT_SPEECH,
                    attribution_text=who.of(source.text) if who else "",
                    attribution=who,
                    attributed_to=speaker,
                    candidates=candidates,
                    rule=rule,
                    event=event,
                    parent="c-1",
                )
            )
    return tuple(found)


def _participations(source: Source, cast: Cast, event: str | None) -> list[Participation]:
    """The contacts; without an event they are people of the note and take part in nothing."""
    found = []
    for contact in contacts_in(source.paragraphs, source.grammar):
        agent = cast.add(contact.name, None, _organizations(contact.organization))
        if event is None:
            continue
        span = contact.paragraph.running.span(contact.start, contact.end)
        found.append(
            Participation(agent, event, Role.CONTACT, span.of(source.text), span.start, span.end)
        )
    return found


def _organizations(printed: str | None) -> tuple[str, ...]:
    return (printed,) if printed else ()
