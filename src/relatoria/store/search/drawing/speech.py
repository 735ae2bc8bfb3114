"""Rows of one expression: its statements, turns, passages and the document itself."""

from __future__ import annotations

import re
from array import array
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from itertools import pairwise, starmap
from typing import NamedTuple

from relatoria.store.models import (
    Contribution,
    Event,
    Expression,
    Meeting,
    Passage,
    PrintedAgent,
    Reading,
    Statement,
)
from relatoria.store.search.cards import Facets
from relatoria.store.search.drawing.codes import codes_of
from relatoria.store.search.drawing.rows import Drawn, pieces
from relatoria.store.search.language.stems import forms, words

_FEWEST = 3
"""Words a turn's or a passage's own text must have to be worth a row."""
_SPACE = re.compile(r"\s+")
_COLUMNS = (
    "pk", "key", "text", "language", "kind", "start", "event_id", "meeting_id", "year", "agent_id",
    "country", "sector", "marker", "by", "contribution__printed_agent_id",
)  # fmt: skip
"""What a row takes of its statement: columns alone cost a fourth of whole objects."""


@dataclass(frozen=True, slots=True)
class Source:
    """An expression with what every one of its rows shares."""

    expression: Expression
    meeting: Meeting | None
    public_from: datetime | None
    withheld: bool
    unsaid: frozenset[str]
    events: dict[int, Event]
    items: dict[int, list[tuple[str, str]]]

    @property
    def date(self) -> str:
        """Of the meeting, or of the document where there is none."""
        return (self.meeting.date if self.meeting else "") or self.expression.date

    @property
    def year(self) -> int | None:
        """The year of `date`."""
        return int(self.date[:4]) if self.date[:4].isdigit() else None


@dataclass(frozen=True, slots=True)
class _Said:
    """What a row adds to its source: who spoke where, of what."""

    event: int | None = None
    meeting: int | None = None
    language: str = ""
    year: int | None = None
    agent: int | None = None
    country: str = ""
    sector: str = ""
    printed: PrintedAgent | None = None
    items: tuple[tuple[str, str], ...] = ()


_NOBODY = _Said()


class _Place(NamedTuple):
    """A passage, as far as a row needs it."""

    pk: int
    eid: str
    start: int
    end: int


def rows_of(expression: Expression) -> Iterator[Drawn]:
    """Every row of ``expression``; none where a later version replaces it.

    Where attribution is withheld only what was said is drawn: the source's own text names people.
    """
    if not expression.current:
        return
    source = source_of(expression)
    yield _document(source)
    yield from _statements(source)
    if not source.withheld:
        yield from _running_text(source)


def source_of(expression: Expression) -> Source:
    """``expression`` (fetched with its work and meeting) and what its rows share."""
    meeting = canonical(expression.work.meeting)
    withheld = expression.attribution_withheld or bool(meeting and meeting.attribution_withheld)
    return Source(
        expression=expression,
        meeting=meeting,
        public_from=opening(expression.public_from, meeting),
        withheld=withheld,
        unsaid=_names(expression) if withheld else frozenset(),
        events={event.pk: event for event in expression.events.all()},
        items=codes_of(expression),
    )


def opening(public_from: datetime | None, meeting: Meeting | None) -> datetime | None:
    """When the public may see a source: when both it and its meeting are open."""
    if public_from is None or meeting is None:
        return public_from
    return None if meeting.public_from is None else max(public_from, meeting.public_from)


def canonical(meeting: Meeting | None) -> Meeting | None:
    """``meeting``, or the one it was merged into."""
    while meeting is not None and meeting.merged_into is not None:
        meeting = meeting.merged_into
    return meeting


def _names(expression: Expression) -> frozenset[str]:
    """The folded words of the names of everybody the document prints."""
    printed = PrintedAgent.objects.filter(expression=expression, kind="person")
    found = printed.values_list("name", "name_variants")
    return frozenset(
        word.form for name, variants in found for one in (name, *variants) for word in words(one)
    )


def _document(source: Source) -> Drawn:
    expression = source.expression
    named = () if source.withheld else (*expression.authors, *expression.collaborators)
    about = [expression.subtitle, expression.symbol, expression.issuing_body, expression.name]
    return Drawn(
        "document", expression.pk, expression.key,
        text=" · ".join(str(one) for one in (*about, *named) if one),
        title=expression.title or expression.work.title,
        language=expression.language,
        facets=_facets(source, "document", "document"),
        public_from=source.public_from, expression=expression.pk, date=source.date,
        meeting=source.meeting.pk if source.meeting else None, unsaid=source.unsaid,
    )  # fmt: skip


def rows_of_said(
    expression: Expression, statements: set[int], contributions: set[int]
) -> Iterator[Drawn]:
    """The rows of some statements and contributions of ``expression``, as `rows_of` gives them."""
    if not expression.current:
        return
    source = source_of(expression)
    yield from _statements(source, statements)
    if contributions and not source.withheld:
        for one in _running_text(source):
            if one.type == "contribution" and one.subject in contributions:
                yield one


def _statements(source: Source, only: set[int] | None = None) -> Iterator[Drawn]:
    expression = source.expression
    standing = Statement.objects.filter(expression=expression, merged_into=None, retired=False)
    if only is not None:
        standing = standing.filter(pk__in=only)
    found = list(standing.values_list(*_COLUMNS, named=True))
    speakers = PrintedAgent.objects.in_bulk(
        {row.contribution__printed_agent_id for row in found} - {None}
    )
    merged = _merged_words(expression)
    for row in found:
        printed = speakers.get(row.contribution__printed_agent_id)
        beside = [
            row.marker,
            *(() if source.withheld else map(str, row.by)),
            *merged.get(row.pk, ()),
        ]
        yield Drawn(
            "statement", row.pk, row.key,
            text=_masked(row.text, source.unsaid),
            language=row.language or expression.language,
            facets=_facets(
                source, "statement", row.kind,
                _Said(
                    row.event_id, row.meeting_id, row.language, row.year, row.agent_id,
                    row.country, row.sector, printed,
                    tuple(dict.fromkeys(source.items.get(row.pk, ()))),
                ),
            ),
            public_from=source.public_from, expression=expression.pk, start=row.start,
            date=source.date, agent=None if source.withheld else row.agent_id,
            meeting=row.meeting_id or (source.meeting.pk if source.meeting else None),
            beside=" ".join(beside), unsaid=source.unsaid,
        )  # fmt: skip


def _merged_words(expression: Expression) -> dict[int, list[str]]:
    """The texts of statements that were merged into those of ``expression``, by statement.

    Only those of current, open sources: the words of a hidden one must not lead anywhere.
    """
    found: dict[int, list[str]] = {}
    merged = Statement.objects.select_related("expression__work__meeting")
    here = Statement.objects.filter(merged_into__expression=expression).values_list("pk")
    rows = list(merged.filter(pk__in=[pk for (pk,) in here])) if here else []
    heads = {row.merged_into_id: row.merged_into_id for row in rows}
    while rows:
        following: dict[int | None, int | None] = {}
        for row in rows:
            head = following[row.pk] = heads[row.merged_into_id]
            whole = row.expression
            same = opening(whole.public_from, canonical(whole.work.meeting))
            if whole.current and same is not None and not whole.attribution_withheld:
                found.setdefault(head or 0, []).append(row.text)
        heads = following
        rows = list(merged.filter(merged_into__in=list(following)))
    return found


def _running_text(source: Source) -> Iterator[Drawn]:
    """Turns and passages, each with the text that no smaller part of the record holds."""
    expression = source.expression
    text = Reading.objects.filter(expression=expression).values_list("text", flat=True).first()
    if not text:
        return
    found = Passage.objects.filter(expression=expression).values_list(*_Place._fields)
    passages = list(starmap(_Place, found))
    turns = list(
        Contribution.objects.filter(expression=expression).select_related("agent", "printed_agent")
    )
    said = list(Statement.objects.filter(expression=expression).values_list("start", "end"))
    owners: list[_Place | Contribution] = [
        *sorted(passages, key=lambda one: (one.start - one.end, one.start)),
        *sorted(turns, key=lambda one: (one.start - one.end, one.start)),
    ]
    strokes = [(owner.start, owner.end, number) for number, owner in enumerate(owners, start=1)]
    strokes += [(int(hole[0]), int(hole[1]), 0) for turn in turns for hole in turn.holes]
    strokes += [(start, end, 0) for start, end in said]
    own: dict[int, list[tuple[int, str]]] = {}
    for start, end, owner in _runs(strokes, len(text)):
        own.setdefault(owner, []).append((start, text[start:end]))
    yield from _own_texts(source, owners, own)


def _runs(strokes: list[tuple[int, int, int]], length: int) -> Iterator[tuple[int, int, int]]:
    """Start, end and owner of the stretches of a text that the last of the ``strokes`` over them
    gives an owner other than nought; neighbours of one owner are one stretch."""
    painted = array("i", bytes(4 * length))
    edges = {0, length}
    for first, last, owner in strokes:
        start, end = max(0, first), min(last, length)
        if start < end:
            painted[start:end] = array("i", [owner]) * (end - start)
            edges |= {start, end}
    begun = 0
    for start, end in pairwise(sorted(edges)):
        if end == length or painted[end] != painted[start]:
            if painted[start]:
                yield begun, end, painted[start]
            begun = end


def _own_texts(
    source: Source,
    owners: list[_Place | Contribution],
    own: dict[int, list[tuple[int, str]]],
) -> Iterator[Drawn]:
    for owner, parts in own.items():
        whole = _SPACE.sub(" ", " … ".join(part.strip() for _, part in parts if part.strip()))
        if len(forms(whole)) < _FEWEST:
            continue
        for _, piece in pieces(whole):
            yield _part(source, owners[owner - 1], piece, parts[0][0])


def _part(source: Source, owner: _Place | Contribution, text: str, start: int) -> Drawn:
    expression = source.expression
    meeting = source.meeting.pk if source.meeting else None
    if isinstance(owner, Contribution):
        agent = owner.agent
        said = _Said(
            event=owner.event_id, agent=owner.agent_id, printed=owner.printed_agent,
            country=agent.country if agent else "", sector=agent.sector if agent else "",
        )  # fmt: skip
        return Drawn(
            "contribution", owner.pk, owner.key, text=text, language=expression.language,
            facets=_facets(source, "contribution", "contribution", said),
            public_from=source.public_from, expression=expression.pk, start=start,
            date=source.date, agent=owner.agent_id, meeting=meeting,
        )  # fmt: skip
    return Drawn(
        "passage", owner.pk, expression.key, eid=owner.eid, text=text,
        language=expression.language, facets=_facets(source, "passage", "passage"),
        public_from=source.public_from, expression=expression.pk, start=start, date=source.date,
        meeting=meeting,
    )  # fmt: skip


def _facets(source: Source, row_type: str, kind: str, said: _Said = _NOBODY) -> Facets:
    by = _NOBODY if source.withheld else said
    printed = by.printed
    return Facets(
        type=row_type,
        kind=kind,
        meeting=said.meeting or (source.meeting.pk if source.meeting else None),
        session=_session(source.events, said.event),
        person=by.agent,
        institutions=tuple(str(one)[:300] for one in printed.organizations) if printed else (),
        country=by.country or (printed.country if printed else ""),
        sector=by.sector or (printed.sector if printed else ""),
        year=said.year or source.year,
        language=said.language or source.expression.language,
        items=said.items,
    )


def _session(events: dict[int, Event], event: int | None) -> int | None:
    """The session ``event`` lies in; the outermost part of the meeting where none is called so."""
    outermost = None
    while event is not None and (here := events.get(event)) is not None and here.kind != "meeting":
        if here.kind == "session":
            return here.pk
        outermost, event = here.pk, here.parent_id
    return outermost


def _masked(text: str, unsaid: frozenset[str]) -> str:
    """``text`` with a sign in place of every word of a withheld name."""
    if not unsaid:
        return text
    parts, done = [], 0
    for word in words(text):
        if word.form in unsaid and text[word.start].isupper():
            parts += [text[done : word.start], "…"]
            done = word.end
    return "".join([*parts, text[done:]])
