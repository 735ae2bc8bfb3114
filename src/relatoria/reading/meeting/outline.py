"""The sections of a document: what its table of contents says, or else its headings."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, replace

from relatoria.model import BlockKind
from relatoria.reading.dates import dates_in
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.headings import Entry, Heading, contents_of, heading_of, numbered
from relatoria.reading.meeting.labels import Kind, labels_of
from relatoria.reading.meeting.lines import lines_of
from relatoria.reading.meeting.types import Section
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.names import words_of

_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X")
_FEWEST_WORDS = 12
"""Words of a sentence of prose; notes and titles on covers are shorter or end otherwise."""
_TITLED = 8
"""Paragraphs from the start within which the document's title stands."""
_AGENDA = 12
"""Paragraphs under the heading of a programme among which a timetable has a time."""
_FEWEST = 2
"""Headings that must share a way of numbering before it counts as the document's."""


@dataclass(frozen=True, slots=True)
class _Opening:
    """Where a section begins."""

    heading: Heading
    id: str
    title: str
    kind: str
    also: int = 0
    """Further paragraphs of the heading: the title under «Annex 1»."""


def sections_of(source: Source) -> tuple[Section, ...]:
    """The outermost sections of ``source`` in order, without overlaps, the cover first.

    Every paragraph lies in exactly one of them.
    """
    if not source.paragraphs:
        return ()
    grammar = source.grammar.meeting
    entries, contents_at, after = contents_of(source, grammar)
    headings = [
        heading
        for paragraph in source.paragraphs[after:]
        if (heading := _heading(paragraph, grammar, entries))
    ]
    if any(heading.style == "roman" for heading in headings):
        headings = [replace(h, style="roman") if h.may_be_roman else h for h in headings]
    openings = list(_openings(source, headings, entries, grammar))
    while openings and contents_at is None and _is_title(source, openings):
        del openings[0]  # the title of the document: part of its cover
    return _cut(source, openings, contents_at, after)


def programme_sections(source: Source) -> tuple[Section, ...]:
    """The two sections of a programme: what stands above its first day or time, and the rest."""
    first = 0
    for line in lines_of(source, source.paragraphs):
        label = next(labels_of((line,), source.grammar, None), None)
        if label and label.kind in (Kind.DAY, Kind.TIME, Kind.SESSION, Kind.REGISTRATION):
            first = line.paragraph
            break
    found = (
        _headless(source, "cover", 0, first),
        _headless(source, "annex_programme", first, len(source.paragraphs)),
    )
    return tuple(section for section in found if section.paragraphs)


def _heading(paragraph: Paragraph, grammar: Meeting, entries: tuple[Entry, ...]) -> Heading | None:
    heading = heading_of(paragraph, grammar)
    if heading and not heading.style and _has_date(heading.title, grammar.language):
        return None  # «Lima, 4 and 5 May 2012»: place and date under a title
    if heading or len(paragraph.text) > 400 or paragraph.block.kind is BlockKind.TABLE_ROW:
        return heading
    style, number, title = numbered(paragraph.text)
    key = words_of(title)
    if any(entry.key == key for entry in entries):
        return Heading(paragraph, style, number, title)
    return None


def _has_date(title: str, language: str) -> bool:
    found = dates_in(title, grammar_for(language).dates) if len(title) < 100 else ()
    return any(one.has_day and one.has_year for one in found)


def _openings(
    source: Source, headings: list[Heading], entries: tuple[Entry, ...], grammar: Meeting
) -> Iterable[_Opening]:
    listed = _listed(headings, entries, grammar)
    top = _top_style(headings, grammar) if not listed else ""
    level = _top_level(headings, _first_prose(source, len(source.paragraphs)))
    taken: set[str] = set()
    skip = -1
    in_annex = False
    for place, heading in enumerate(headings):
        if heading.paragraph.index <= skip:
            continue
        following = headings[place + 1] if place + 1 < len(headings) else None
        entry = listed.get(heading.paragraph.index)
        opening = _opening(heading, following, entry, listed, grammar)
        is_annex = opening.kind.startswith("annex")
        if not is_annex and entry is None and not _is_top(heading, opening.kind, top, listed):
            continue
        if (
            entry is None
            and opening.kind == "body"
            and (heading.paragraph.block.level or 0) > level
        ):
            continue  # the heading of a part
        if is_annex and entry is None and _goes_on(heading, headings[place + 1 :], top, grammar):
            continue  # «Attendance» inside a section, not a list of those who came
        if opening.kind == "annex_programme" and entry is None and _is_agenda(source, heading):
            continue  # what minutes deal with, not when
        if in_annex and not is_annex and entry is None:
            continue  # names above biographies, days and sessions of a programme
        in_annex = in_annex or is_annex
        skip = heading.paragraph.index + opening.also
        yield _unique(opening, taken)


def _goes_on(heading: Heading, later: list[Heading], top: str, grammar: Meeting) -> bool:
    """Whether numbered sections of the document itself follow an unnumbered heading."""
    if grammar.annex.match(heading.paragraph.text) or not top:
        return False
    before_annex = []
    for other in later:
        if grammar.annex.match(other.paragraph.text):
            break
        before_annex.append(other)
    return any(other.style == top and other.number != "1" for other in before_annex)


def _is_title(source: Source, openings: list[_Opening]) -> bool:
    """Whether the first heading is that of the whole document: «Report of the Workshop on …»."""
    grammar, first = source.grammar.meeting, openings[0]
    at = first.heading.paragraph.index
    if first.kind != "body" or first.heading.style or at > _TITLED:
        return False
    marked = first.heading.paragraph.block.level is not None
    named = grammar.report.match(first.title)
    named = named or (None if marked else grammar.meeting.search(first.title))
    end = len(source.paragraphs)
    until = openings[1].heading.paragraph.index if len(openings) > 1 else end
    bare = until < end and _first_prose(source, until, at + 1) >= until
    return bare or (bool(named) and (until < end or at < _FEWEST))


def _is_agenda(source: Source, heading: Heading) -> bool:
    """Whether a programme is but a list of points, after which the document goes on."""
    grammar = source.grammar
    first = heading.paragraph.index + 1
    if grammar.meeting.annex.match(heading.paragraph.text):
        return False
    rest = source.paragraphs[first : first + _AGENDA]
    labels = labels_of(lines_of(source, rest), grammar, None)
    if any(label.kind in (Kind.TIME, Kind.DAY, Kind.SESSION) for label in labels):
        return False
    return _first_prose(source, len(source.paragraphs), first) < len(source.paragraphs)


def _opening(
    heading: Heading,
    following: Heading | None,
    entry: Entry | None,
    listed: dict[int, Entry],
    grammar: Meeting,
) -> _Opening:
    annex = grammar.annex.match(heading.paragraph.text)
    title, also = heading.title, 0
    number = annex[1] or "" if annex else ""
    if annex:
        title = heading.paragraph.text[annex.end() :].strip(" .:–—-")
        if not title and following and _adjoins(heading, following):
            title, also = following.title, 1
            entry = entry or listed.get(following.paragraph.index)
    if entry:
        title = entry.title
        number = number or (entry.number if entry.style == "annex" else "")
    kind = _kind(title, heading, grammar, is_annex=bool(annex) or _is_annex(entry))
    name = heading.number or (entry.number if entry else "")
    if kind.startswith("annex"):
        name = f"annex{_arabic(number)}"
    elif not name or (kind in ("presentation", "introduction") and not heading.number):
        name = kind if kind != "body" else "section"
    return _Opening(heading, name, title, kind, also)


def _arabic(number: str) -> str:
    return str(_ROMAN.index(number) + 1) if number in _ROMAN else number


def _is_annex(entry: Entry | None) -> bool:
    return entry is not None and entry.style == "annex"


def _adjoins(heading: Heading, following: Heading) -> bool:
    return following.paragraph.index == heading.paragraph.index + 1


def _kind(title: str, heading: Heading, grammar: Meeting, *, is_annex: bool) -> str:
    if grammar.biographies.match(title) or grammar.attendance_list.fullmatch(title):
        return "annex_people"
    if grammar.programme.fullmatch(title):
        return "annex_programme"
    if is_annex:
        return "annex_programme" if grammar.programme.search(title) else "annex"
    if grammar.presentation.fullmatch(title) or grammar.presentation.fullmatch(
        heading.paragraph.text
    ):
        return "presentation"
    if grammar.introduction.fullmatch(title):
        return "introduction"
    if grammar.conclusion.match(title):
        return "conclusion"
    return "body"


def _is_top(heading: Heading, kind: str, top: str, listed: dict[int, Entry]) -> bool:
    if listed:
        return False  # the table of contents is complete but for annexes
    if heading.style:
        return heading.style == top
    if kind != "body":
        return True
    if top:
        return False
    return heading.paragraph.block.kind is BlockKind.HEADING


def _listed(
    headings: list[Heading], entries: tuple[Entry, ...], grammar: Meeting
) -> dict[int, Entry]:
    """Headings that the table of contents lists at its outermost level, by paragraph index."""
    outer = _outermost(entries, grammar)
    found: dict[int, Entry] = {}
    at = 0
    for heading in headings:
        for place in range(at, len(outer)):
            if _same(heading, outer[place]):
                found[heading.paragraph.index] = outer[place]
                at = place + 1
                break
    return found if len(found) >= _FEWEST else {}


def _outermost(entries: tuple[Entry, ...], grammar: Meeting) -> list[Entry]:
    styles = [entry.style for entry in entries if entry.style not in ("", "annex")]
    if not styles:
        return list(entries)
    # The first way of numbering is the outermost: «I.» holds «A.», «A.» holds «1.».
    first = _as_roman(styles[0], styles)
    kept: list[Entry] = []
    for entry in entries:
        unnumbered = not entry.style and (not kept or kept[-1].style in ("", "annex"))
        if entry.style in (first, "annex") or unnumbered or _is_named(entry, grammar):
            kept.append(entry)
    return kept


def _as_roman(first: str, styles: list[str]) -> str:
    more_romans = styles.count("roman") > styles.count("letter")
    return "roman" if first == "letter" and more_romans else first


def _is_named(entry: Entry, grammar: Meeting) -> bool:
    patterns = (
        grammar.presentation,
        grammar.introduction,
        grammar.biographies,
        grammar.attendance_list,
        grammar.programme,
    )
    return not entry.style and any(pattern.fullmatch(entry.title) for pattern in patterns)


def _same(heading: Heading, entry: Entry) -> bool:
    key = words_of(heading.title)
    if key == entry.key:
        return True
    if len(entry.key) >= 3 and key[: len(entry.key) - 1] == entry.key[:-1]:
        # two headings run together: the last word has the next one stuck to it
        return len(key) >= len(entry.key) and key[len(entry.key) - 1].startswith(entry.key[-1])
    return False


def _top_style(headings: list[Heading], grammar: Meeting) -> str:
    """How the outermost sections are numbered where no table of contents says so."""
    body = []
    for heading in headings:
        if grammar.annex.match(heading.paragraph.text):
            break
        body.append(heading)
    count = Counter(heading.style for heading in body if heading.style)
    if count["roman"] >= _FEWEST:
        return "roman"
    for style in (heading.style for heading in body if heading.style):
        if count[style] >= _FEWEST and style not in ("nested", "bracket"):
            return style
    return ""


def _top_level(headings: list[Heading], prose: int) -> int:
    """The outermost level at which several headings are marked; titles stand above it.

    Titles and names of institutions stand before the first prose, at the index ``prose``.
    """
    inside = [heading.paragraph for heading in headings if heading.paragraph.index > prose]
    count = Counter(paragraph.block.level for paragraph in inside if paragraph.block.level)
    several = [level for level, number in count.items() if level and number >= _FEWEST]
    return min(several, default=99)


def _unique(opening: _Opening, taken: set[str]) -> _Opening:
    name, count = opening.id, 1
    while name in taken:
        count += 1
        name = f"{opening.id}_{count}"
    taken.add(name)
    return _Opening(opening.heading, name, opening.title, opening.kind, opening.also)


def _cut(
    source: Source, openings: list[_Opening], contents_at: int | None, after: int
) -> tuple[Section, ...]:
    text = source.text
    first = openings[0].heading.paragraph.index if openings else len(source.paragraphs)
    sections = []
    if contents_at is not None:
        sections.append(_headless(source, "cover", 0, contents_at))
        listing = _headless(source, "contents", contents_at, min(after, first))
        head = source.paragraphs[contents_at]
        sections.append(
            replace(listing, heading=head, title=head.text[:80], paragraphs=listing.paragraphs[1:])
        )
        if after < first:
            sections.append(_headless(source, "preamble", after, first))
    elif first:
        prose = _first_prose(source, first)
        sections.append(_headless(source, "cover", 0, prose))
        if prose < first:
            sections.append(_headless(source, "preamble", prose, first))
    ends = [o.heading.paragraph.index for o in openings[1:]] + [len(source.paragraphs)]
    for opening, end in zip(openings, ends, strict=False):
        at = opening.heading.paragraph.index
        sections.append(
            Section(
                opening.id,
                opening.title,
                opening.kind,
                opening.heading.paragraph.block.start,
                source.paragraphs[end].block.start if end < len(source.paragraphs) else len(text),
                1,
                opening.heading.paragraph,
                source.paragraphs[at + 1 : end],
            )
        )
    return tuple(section for section in sections if section.end > section.start)


def _first_prose(source: Source, until: int, start: int = 0) -> int:
    """Where the cover ends though no heading says so: at the first paragraph of prose."""
    grammar = source.grammar.meeting
    for paragraph in source.paragraphs[start:until]:
        text = paragraph.text
        sentence = len(text.split()) > _FEWEST_WORDS and text.endswith((".", ":"))
        if sentence and not text.startswith("*") and not grammar.prepared_by.search(text):
            return paragraph.index
    return until


def _headless(source: Source, kind: str, start: int, end: int) -> Section:
    """The paragraphs ``start`` to ``end`` as a section that has no heading."""
    paragraphs = source.paragraphs[start:end]
    begin = paragraphs[0].block.start if paragraphs else 0
    last = source.paragraphs[end].block.start if end < len(source.paragraphs) else len(source.text)
    return Section(kind, "", kind, begin, last, 1, None, tuple(paragraphs))
