"""Entries of a follow-up page: from one date label to the next."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from relatoria.reading.follow_up.days import Printed, iso_dates, printed_date
from relatoria.reading.follow_up.labels import DATE, INSTITUTION, NONE, NUMBERS, PARAGRAPHS, THEMES
from relatoria.reading.lists.flow import Flow

_RANGE = re.compile(r"(\d{1,3})\s*[-–—]\s*(\d{1,3})")
_ONE = re.compile(r"\d{1,3}[a-z]?(?:\.\d{1,3})*(?:\s?\([a-z0-9]{1,4}\))?")
_PARTED = re.compile(r"\s*[,;|•]\s*")
_LEADING = re.compile(r"\D.*")
_LONGEST_RANGE = 60
_ABOVE = 3
"""Lines above a date in which a label may name the institution."""
_LONGEST_NAME = 240


@dataclass(frozen=True, slots=True)
class Entry:
    """One report; offsets count characters of the flow."""

    label: int
    """Where the date label begins."""
    start: int
    """Where the report's own words begin."""
    end: int
    date: str | None
    paragraphs: tuple[str, ...]
    instruments: tuple[str, ...]
    themes: tuple[str, ...]
    institution: str | None
    """The institution that a label inside the entry names, as printed."""


def entries_of(flow: Flow, language: str, *, month_first: bool) -> list[Entry]:
    """The entries in order of the text."""
    labels: list[tuple[int, Printed]] = []
    for found in DATE.finditer(flow.text):
        date = printed_date(flow.text, found.end(), language)
        if date and (not labels or found.start() >= labels[-1][1].end):
            labels.append((found.start(), date))
    days = iso_dates([date for _, date in labels], month_first=month_first)
    heads = [_head(flow, start) for start, _ in labels]
    limits = ([head.start for head in heads] + [len(flow.text)])[1:]
    return [
        replace(_entry(flow.text, head, date.end, max(limit, date.end)), date=day)
        for (_, date), head, limit, day in zip(labels, heads, limits, days, strict=True)
    ]


@dataclass(frozen=True, slots=True)
class _Head:
    """Where an entry begins, its date not always first, and the institution named there."""

    start: int
    label: int
    """Where the date label stands."""
    institution: str | None


def _head(flow: Flow, label: int) -> _Head:
    """The lines before the date that label the institution: «Agency: …», «Date: …»."""
    index = flow.line_at(label)
    own = flow.lines[index]
    found = INSTITUTION.match(flow.text, own.content, label)
    if found:
        return _Head(own.start, label, _cleaned(flow.text[found.end() : label]))
    for line in reversed(flow.lines[max(0, index - _ABOVE) : index]):
        if DATE.match(flow.text, line.content, line.end):
            break
        found = INSTITUTION.match(flow.text, line.content, line.end)
        if found and line.end - found.end() < _LONGEST_NAME:
            return _Head(line.start, label, _cleaned(flow.text[found.end() : line.end]))
    return _Head(label, label, None)


def _cleaned(printed: str) -> str | None:
    return printed.strip(" .,;:|–—-\n") or None


def _entry(text: str, head: _Head, start: int, limit: int) -> Entry:
    numbers: list[str] = []
    instruments: list[str] = []
    ends: list[int] = []
    for found in PARAGRAPHS.finditer(text, start, limit):
        values = NUMBERS.match(text, found.end(), limit)
        if values is None and not NONE.match(text, found.end(), limit):
            continue  # prose that happens to say «paragraphs … :»
        ends.append(found.start())
        instrument = found.group("of").strip()
        if values:
            numbers.extend(_numbers(values.group("values"), instrument))
            instruments.extend([instrument] if instrument else [])
    themes = THEMES.search(text, start, limit)
    if themes:
        ends.append(themes.start())
    end = _end_of_words(text, start, limit, ends)
    named = head.institution
    institution = INSTITUTION.search(text, start, min(end, start + 120))
    if institution and not named:
        start = _line_end(text, institution.end())
        named = _cleaned(text[institution.end() : start])
    if ends and min(ends) < end:  # the labels stand above the report
        start = max(start, _line_end(text, max(at for at in ends if at < end)))
    while start < end and not text[start].isalnum() and text[start] not in "“\"'«¿¡(":
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    return Entry(
        head.label,
        start,
        end,
        None,
        tuple(dict.fromkeys(numbers)),
        tuple(dict.fromkeys(instruments)),
        _themes(text, themes.end(), limit) if themes else (),
        named,
    )


def _end_of_words(text: str, start: int, limit: int, labels: Sequence[int]) -> int:
    """Where the report's own words end: at the labels below them, or at the end of the entry."""
    first = min(labels, default=limit)
    if text[start:first].strip(" \n.:;|–—-"):
        return first if labels else _end_of_lines(text, start, limit)
    return _end_of_lines(text, start, limit)


def paragraphs_in(printed: str) -> tuple[str, ...]:
    """The paragraph numbers in words that hold nothing else: «14, 15», «3 to 5»."""
    values = NUMBERS.match(printed)
    return tuple(dict.fromkeys(_numbers(values.group("values"), ""))) if values else ()


def themes_in(printed: str) -> tuple[str, ...]:
    """Themes apart, as printed."""
    return tuple(theme for theme in _PARTED.split(printed.strip(" .-–")) if theme)


def _numbers(printed: str, instrument: str) -> list[str]:
    found: list[str] = []
    for first, last in _RANGE.findall(printed):
        if 0 < int(last) - int(first) < _LONGEST_RANGE:
            found.extend(str(number) for number in range(int(first), int(last) + 1))
    found.extend(_ONE.findall(_RANGE.sub(" ", printed)))
    found.sort(key=lambda number: int(_LEADING.sub("", number)))
    return [f"{instrument} {number}".strip() for number in found]


def _themes(text: str, start: int, limit: int) -> tuple[str, ...]:
    end = min(_line_end(text, start), limit)
    other = PARAGRAPHS.search(text, start, end)
    return themes_in(text[start : other.start() if other else end])


def _line_end(text: str, at: int) -> int:
    end = text.find("\n", at)
    return len(text) if end < 0 else end


def _end_of_lines(text: str, start: int, limit: int) -> int:
    return start + len(text[start:limit].rstrip())
