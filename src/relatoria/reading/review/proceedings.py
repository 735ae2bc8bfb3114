"""What the opening paragraphs tell: the State under review, session, date, rapporteurs, head."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from functools import cache

from relatoria.model import Event, EventKind, Participation, Role, Span
from relatoria.reading.dates import DateRange, dates_in
from relatoria.reading.grammar.review import Review
from relatoria.reading.review.agents import Register
from relatoria.reading.review.entries import Entry, Part
from relatoria.reading.review.reviewed import procedure_words, review_words, state_under_review
from relatoria.reading.source import Source
from relatoria.schemes.countries import display_name, find

_OPENING_PARAGRAPHS = 40
# «Excmo. Sr.» does not end a sentence, nor does an initial.
_SENTENCE = re.compile(
    r"(?:(?<=[^\W\d_]{3}[.;])|(?<=\d{4}[.;]))"
    r"(?<!Excm[oa]\.)(?<!Exm[oa]\.)(?<!Prof\.)(?<!Srta\.)(?<!Hon\.)"
    r"(?<!Sra\.)(?<!Dra\.)(?<!Mrs\.)(?<!Mme\.)\s+(?=[A-ZÀ-Þ])"
)
_SEGMENT = re.compile(r"[^,;]+")
_NAME = re.compile(r"[A-ZÀ-Þ][\w.’'-]*(?: (?:[A-ZÀ-Þ][\w.’'-]*|\w{1,3}|[dl]['’]\w+)){1,7}")
_LONGEST_OFFICE = 160
_REVIEW = "review"
_SESSION = "session"


@dataclass(frozen=True, slots=True)
class Proceedings:
    """The review as an event, and those the opening paragraphs name."""

    under_review: str | None
    """Alpha-3 code."""
    events: tuple[Event, ...]
    participations: tuple[Participation, ...]

    @property
    def event(self) -> str | None:
        """The id of the event that contributions belong to."""
        return self.events[-1].id if self.events else None


@dataclass(frozen=True, slots=True)
class _Sentence:
    entry: Entry
    start: int
    """In the running text of the entry."""
    text: str

    def span(self, start: int, end: int) -> Span:
        return self.entry.span(self.start + start, self.start + end)


def proceedings_of(source: Source, entries: list[Entry], register: Register) -> Proceedings:
    """Events and participations of the opening paragraphs; empty where there are none."""
    grammar = source.grammar.review
    reviewed = state_under_review(source, entries)
    opening = [
        entry
        for entry in entries[: _OPENING_PARAGRAPHS + 1]
        if entry.number is not None and entry.part in (Part.INTRODUCTION, Part.UNKNOWN)
    ][:6]
    sentences = [sentence for entry in opening for sentence in _sentences(entry)]
    session = _first(sentences, grammar.session)
    events: list[Event] = []
    if session:
        events.append(_session_event(source, *session))
    if reviewed:
        events.append(_review_event(source, sentences, reviewed, bool(session)))
    if not events:
        return Proceedings(reviewed, (), ())
    parts = _Parts(register, reviewed, events[-1].id)
    return Proceedings(reviewed, tuple(events), tuple(parts.of(sentences, grammar)))


def _sentences(entry: Entry) -> list[_Sentence]:
    found, start = [], entry.start
    text = entry.running.text
    for match in _SENTENCE.finditer(text, entry.start, entry.end):
        found.append(_Sentence(entry, start, text[start : match.start()]))
        start = match.end()
    return [*found, _Sentence(entry, start, text[start : entry.end])]


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.I)


def _first(sentences: list[_Sentence], words: str) -> tuple[_Sentence, re.Match[str]] | None:
    for sentence in sentences:
        match = _pattern(words).search(sentence.text)
        if match:
            return sentence, match
    return None


def _dates_after(source: Source, sentence: _Sentence, at: int) -> DateRange | None:
    dates = dates_in(sentence.text, source.grammar.dates)
    return next((date for date in dates if date.start >= at and date.has_day), None)


def _session_event(source: Source, sentence: _Sentence, match: re.Match[str]) -> Event:
    dates = _dates_after(source, sentence, match.end())
    span = sentence.span(0, len(sentence.text))
    named = procedure_words(source.grammar.review).search(sentence.text)
    return Event(
        id=_SESSION,
        kind=EventKind.MEETING,
        title=named.group() if named else match.group(),
        number=match["number"],
        date=dates.first if dates else None,
        end_date=dates.last if dates else None,
        start=span.start,
        end=span.end,
    )


def _review_event(
    source: Source, sentences: list[_Sentence], reviewed: str, in_session: bool
) -> Event:
    grammar = source.grammar.review
    event = Event(
        id=_REVIEW,
        kind=EventKind.SESSION,
        title=display_name(reviewed, source.grammar.language),
        parent=_SESSION if in_session else None,
    )
    for sentence in sentences:
        meeting = _pattern(grammar.meeting).search(sentence.text)
        if meeting is None or not review_words(grammar).search(sentence.text, 0, meeting.start()):
            continue
        dates = _dates_after(source, sentence, meeting.end())
        span = sentence.span(0, len(sentence.text))
        return replace(
            event,
            number=meeting["number"],
            date=dates.first if dates else None,
            start=span.start,
            end=span.end,
        )
    return event


class _Parts:
    """Who takes what part: State under review, head of its delegation, rapporteurs."""

    def __init__(self, register: Register, reviewed: str | None, event: str) -> None:
        self._register = register
        self._reviewed = reviewed
        self._event = event

    def of(self, sentences: list[_Sentence], grammar: Review) -> list[Participation]:
        parts = [*self._under_review(sentences, grammar), *self._head(sentences, grammar)]
        for sentence in sentences:
            troika = _pattern(grammar.troika).search(sentence.text)
            colon = sentence.text.find(":", troika.end()) if troika else -1
            if colon < 0:
                continue
            for state in find(sentence.text[colon:], grammar.language, demonyms=False):
                start, end = colon + state.start, colon + state.end
                agent = self._register.state(state.alpha3, sentence.text[start:end])
                parts.append(self._part(agent, Role.RAPPORTEUR, sentence, start, end))
            break
        return parts

    def _under_review(self, sentences: list[_Sentence], grammar: Review) -> list[Participation]:
        if self._reviewed is None:
            return []
        for sentence in sentences:
            match = review_words(grammar).search(sentence.text)
            if match is None:
                continue
            named = find(sentence.text[match.start() :], grammar.language)
            state = next((one for one in named if one.alpha3 == self._reviewed), None)
            if state:
                start, end = match.start() + state.start, match.start() + state.end
                agent = self._register.state(self._reviewed, sentence.text[start:end])
                return [self._part(agent, Role.STATE_UNDER_REVIEW, sentence, start, end)]
        return []

    def _head(self, sentences: list[_Sentence], grammar: Review) -> list[Participation]:
        found = _first(sentences, grammar.headed_by)
        if found is None:
            return []
        sentence, match = found
        person = _person(sentence.text, match.end(), grammar)
        if person is None:
            return []
        start, end, office = person
        titles = (office,) if office else ()
        agent = self._register.official(sentence.text[start:end], self._reviewed, titles)
        until = len(sentence.text.rstrip(" .;"))
        begin = until - len(sentence.text[match.end() : until].lstrip())
        return [self._part(agent, Role.SPEAKER, sentence, begin, until)]

    def _part(
        self, agent: str, role: Role, sentence: _Sentence, start: int, end: int
    ) -> Participation:
        span = sentence.span(start, end)
        return Participation(
            agent, self._event, role, sentence.text[start:end], span.start, span.end
        )


def _person(text: str, at: int, grammar: Review) -> tuple[int, int, str] | None:
    """Name (start, end) and office after «headed by», in whichever order they are printed."""
    offices, name = [], None
    for segment in _SEGMENT.finditer(text, at):
        start = segment.start() + len(segment[0]) - len(segment[0].lstrip())
        form = honorifics(grammar).match(text, start)
        begin = form.end() if form else start
        words = text[begin : segment.end()].rstrip(" .")
        office = _office(grammar).match(words) is not None
        if name is None and _NAME.fullmatch(words) and (form or not office):
            name = (begin, begin + len(words))
        else:
            offices.append(segment[0].strip(" ."))
    office_words = ", ".join(offices)
    if name is None or len(office_words) > _LONGEST_OFFICE:
        return None
    return *name, office_words


@cache
def _office(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar.articles})?(?:{grammar.officials})(?!\w)", re.I)


@cache
def honorifics(grammar: Review) -> re.Pattern[str]:
    """Finds the forms of address before a name."""
    return re.compile(grammar.honorifics)
