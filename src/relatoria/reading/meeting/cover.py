"""The cover: symbol, distribution, date, languages, titles, authors."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from relatoria.reading.dates import DateRange, dates_in
from relatoria.reading.meeting.lines import Line, lines_of
from relatoria.reading.meeting.listing import people_listed
from relatoria.reading.meeting.roster import Sighting
from relatoria.reading.meeting.types import Section
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.cities import cities_in
from relatoria.schemes.languages import language_code

_SYMBOL = re.compile(
    r"(?:(?:A|E|S|CEDAW|CRC|CMW|CCPR|CERD|LC|OEA|CP|AG|MC|UNEP|TD|ST|DP|CEPAL|E/CEPAL)"
    r"|[A-Z]{1,8})(?:[./][A-Z0-9][A-Za-z0-9.\-–]{0,12}(?:\([A-Z0-9./ -]{1,16}\))?){1,7}\*?"
)
_UMBRELLA = re.compile(r"united nations|naciones unidas|nações unidas|nations unies", re.I)
_FIGURE = re.compile(r"\d")
_FIRST_PARAGRAPHS = 14
"""Where no heading ends the cover, how many paragraphs are looked at."""


@dataclass(slots=True)
class Cover:
    """What the cover says; everything as printed but for codes and dates."""

    symbol: str | None = None
    distribution: str | None = None
    date: str | None = None
    original_language: str | None = None
    issuing_body: str | None = None
    title: str | None = None
    subtitle: str | None = None
    meeting_title: str | None = None
    dates: DateRange | None = None
    place: str | None = None
    """The line with place and date of the meeting."""
    authors: list[Sighting] = field(default_factory=list)
    collaborators: list[Sighting] = field(default_factory=list)


def cover_of(source: Source, sections: Sequence[Section]) -> Cover:
    """Read the cover of ``source``: its first section, or its first paragraphs."""
    paragraphs = _paragraphs(source, sections)
    cover = Cover()
    rest = _masthead(source, paragraphs, cover)
    _titles(source, rest, cover)
    for paragraph in (*paragraphs, *source.footnotes[:3]):
        _authors(source, paragraph, cover)
    return cover


def _paragraphs(source: Source, sections: Sequence[Section]) -> tuple[Paragraph, ...]:
    if sections and sections[0].kind == "cover":
        return sections[0].paragraphs
    return source.paragraphs[:_FIRST_PARAGRAPHS]


def _masthead(source: Source, paragraphs: Iterable[Paragraph], cover: Cover) -> list[Line]:
    """Fill the cover from its labels; returns the lines that are none."""
    grammar = source.grammar.meeting
    rest: list[Line] = []
    labelled = False
    for line in lines_of(source, paragraphs):
        text = line.text.strip(" *|")
        label = grammar.distribution_label.match(text)
        if label and len(text) < 40:
            _distribute(text[label.end() :], grammar.distributions, cover)
            labelled = True
        elif grammar.distributions.fullmatch(text) and cover.distribution is None:
            cover.distribution = text
        elif _SYMBOL.fullmatch(text) and _FIGURE.search(text) and cover.symbol is None:
            cover.symbol = text.rstrip("*")
            labelled = True
        elif "/" in text and _SYMBOL.fullmatch(text):
            labelled = True  # the series: «OEA/Ser.G»
        elif grammar.original.match(text) and len(text) < 40:
            cover.original_language = language_code("".join(text.split(":")[-1].split()[-1:]))
        elif language_code(text):
            labelled = True
        elif labelled and cover.date is None and _is_date(text, source):
            cover.date = dates_in(text, source.grammar.dates)[0].first
        elif not rest and _is_body(text, source):
            # «United Nations», and under it the body that issues the document
            umbrella = cover.issuing_body is None or _UMBRELLA.fullmatch(cover.issuing_body)
            cover.issuing_body = text if umbrella else cover.issuing_body
        elif text:
            rest.append(line)
    return rest


def _distribute(text: str, distributions: re.Pattern[str], cover: Cover) -> None:
    value = text.strip(" .:")
    if distributions.match(value):
        cover.distribution = value


def _is_date(text: str, source: Source) -> bool:
    found = dates_in(text, source.grammar.dates)
    if len(found) != 1 or found[0].first != found[0].last or not found[0].has_year:
        return False
    return not (text[: found[0].start] + text[found[0].end :]).strip(" .,")


def _is_body(text: str, source: Source) -> bool:
    if len(text) > 120 or _FIGURE.search(text):
        return False
    acronym = text.isupper() and len(text.split()) == 1 and 2 < len(text) < 12
    meeting = source.grammar.meeting
    named = meeting.institutions.search(text) and not meeting.meeting.search(text)
    return bool(acronym or named)


def _titles(source: Source, rest: Sequence[Line], cover: Cover) -> None:
    grammar = source.grammar.meeting
    groups = _groups(source, rest)
    for place, text in enumerate(groups):
        dates = [d for d in dates_in(text, source.grammar.dates) if d.has_day and d.has_year]
        if _is_date(text, source) and any(_tells_when(g, source) for g in groups[place + 1 :]):
            continue  # of the document; the meeting's stands below with its place
        if dates and len(text) < 160 and cover.dates is None and not _is_prose(text):
            cover.dates, cover.place = dates[0], text
            before = [t for t in groups[:place] if _is_title(t)]
            after = [t for t in groups[place + 1 :] if _is_title(t) or grammar.report.match(t)]
            _place_titles(before, after, source, cover)
    if cover.dates is None:
        _place_titles([], [t for t in groups if _is_title(t)][:3], source, cover)


def _tells_when(text: str, source: Source) -> bool:
    return _dated(text, source) and not _is_date(text, source) and not _is_prose(text)


def _is_prose(text: str) -> bool:
    return text.endswith(".") and len(text.split()) > 10


def _groups(source: Source, rest: Sequence[Line]) -> list[str]:
    """Lines of one block joined, but for a line that holds a place and a date."""
    groups: list[str] = []
    last = -1
    for line in rest:
        text = line.text.strip()
        dated = bool(dates_in(text, source.grammar.dates)) and len(text) < 160
        if line.paragraph == last and not dated and groups and not _dated(groups[-1], source):
            groups[-1] = f"{groups[-1]} {text}"
        else:
            groups.append(text)
        last = line.paragraph
    return [group.rstrip("*\\ ") for group in groups]


def _dated(text: str, source: Source) -> bool:
    return len(text) < 160 and bool(dates_in(text, source.grammar.dates))


def _is_title(text: str) -> bool:
    return 12 < len(text) < 400 and len(text.split()) >= 3 and not text.endswith(".")


def _place_titles(before: list[str], after: list[str], source: Source, cover: Cover) -> None:
    """Which of the titles above and below the place is the meeting's, which the document's."""
    grammar = source.grammar.meeting
    meetings = [text for text in before if grammar.meeting.search(text)]
    cover.meeting_title = next((_without_report(text, source) for text in meetings[-1:]), None)
    if cover.meeting_title is None and before:
        cover.meeting_title = before[-1]
    titles = [text for text in after if not _is_kind(text, grammar.report)]
    kinds = [text for text in (*after, *before) if _is_kind(text, grammar.report)]
    if not titles:
        titles = [text for text in before if not _is_kind(text, grammar.report)][:1]
    cover.title = next(iter(titles or kinds), None)
    cover.subtitle = next((kind for kind in kinds if kind != cover.title), None)
    if cover.meeting_title is None and cover.title:
        told = grammar.report.match(cover.title)
        if told or grammar.meeting.search(cover.title):
            cover.meeting_title = _without_report(cover.title, source)


def _is_kind(text: str, report: re.Pattern[str]) -> bool:
    match = report.match(text)
    return bool(match) and len(text.split()) <= 4


def _without_report(title: str, source: Source) -> str:
    """«Report of the First Meeting …» names the first meeting."""
    grammar = source.grammar.meeting
    report = re.match(r"[\w'’]+", title)
    if report and grammar.report.fullmatch(report.group()):
        link = grammar.belongs.match(title, report.end() + 1)
        if link and grammar.meeting.search(title, link.end()):
            return title[link.end() :].strip()
    return title


def _authors(source: Source, paragraph: Paragraph, cover: Cover) -> None:
    grammar = source.grammar.meeting
    text = paragraph.text
    prepared = grammar.prepared_by.search(text)
    if not prepared or len(text) > 3_000:
        return
    helped = grammar.collaboration.search(text, prepared.end())
    end = helped.start() if helped else len(text)
    cover.authors += _people(source, paragraph, prepared.end(), end)
    if helped:
        cover.collaborators += _people(source, paragraph, helped.end(), len(text))


def _people(source: Source, paragraph: Paragraph, start: int, end: int) -> list[Sighting]:
    text = paragraph.text
    found = []
    listed = people_listed(text, start, end, source.grammar.meeting)
    for place, one in enumerate(listed):
        description = one.description(text)
        following = listed[place + 1] if place + 1 < len(listed) else None
        if not description and following and following.start - one.end < 8:
            description = following.description(text)
        span = paragraph.running.span(one.start, one.end)
        name = one.name
        found.append(Sighting(name.text, span, "cover", description, name.honorific))
    return found


def city_of(place: str) -> str | None:
    """The city a line with place and date names: a listed one, or the words before a comma."""
    listed = cities_in(place)
    if listed:
        return listed[0].name
    head = place.split(",", maxsplit=1)[0].strip(" ()")
    return head if head and not _FIGURE.search(head) and len(head.split()) < 5 else None
