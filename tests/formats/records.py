"""Records to write and read back: one written by hand, and a strategy that invents others."""

from __future__ import annotations

from dataclasses import replace
from enum import Enum
from types import NoneType, UnionType
from typing import Any, get_args, get_origin, get_type_hints

from hypothesis import strategies as st

from relatoria.formats.lines import PARTS
from relatoria.model import (
    Agent,
    AgentKind,
    Block,
    BlockKind,
    Claim,
    Conflict,
    ConflictValue,
    Contribution,
    Coverage,
    Document,
    Enumeration,
    Event,
    EventKind,
    Gap,
    MarkerStyle,
    Mention,
    MentionKind,
    Mode,
    Page,
    Participation,
    Passage,
    Place,
    ProgressReport,
    Record,
    Relation,
    RelationKind,
    Role,
    Span,
    Statement,
    StatementKind,
)

TEXT = (
    "Session 1. Ports & <people>\n\n"
    "Ms. Ana Ruiz said that ports matter.\n\n"
    "She proposed:\n\n"
    "(i) to count\fthe arrivals;\n\n"
    "(ii) to publish them.\n\n"
    "Page 2 of 9\n\n"
    "In the debate somebody asked for maps.¹\n\n"
    "1 A note at the foot.\n\n"
    "10:00 | Opening\n\n"
    "11:00 | Closing"
)


def at(words: str, text: str = TEXT) -> tuple[int, int]:
    """Where ``words`` stand in ``text``."""
    start = text.index(words)
    return start, start + len(words)


def block(kind: BlockKind, words: str, **more: Any) -> Block:
    """The block of ``TEXT`` that reads ``words``."""
    return Block(kind, *at(words), **more)


def _document() -> Document:
    first, second = at("10:00"), at("Opening")
    return Document(
        id="00ff00ff00ff00ff",
        sha256="00ff00ff00ff00ff" * 4,
        name="ports.pdf",
        media_type="application/pdf",
        text=TEXT,
        blocks=(
            block(BlockKind.HEADING, "Session 1. Ports & <people>", level=1, page=1),
            block(BlockKind.PARAGRAPH, "Ms. Ana Ruiz said that ports matter.", page=1),
            block(BlockKind.PARAGRAPH, "She proposed:", page=1),
            block(BlockKind.ITEM, "(i) to count\fthe arrivals;", level=1, marker="(i)", page=1),
            block(BlockKind.ITEM, "(ii) to publish them.", level=1, marker="(ii)", page=1),
            block(BlockKind.FURNITURE, "Page 2 of 9", page=1),
            block(BlockKind.PARAGRAPH, "In the debate somebody asked for maps.¹", page=2),
            block(BlockKind.FOOTNOTE, "1 A note at the foot.", marker="1", page=2),
            block(BlockKind.TABLE_ROW, "10:00 | Opening", cells=(Span(*first), Span(*second))),
            block(BlockKind.TABLE_ROW, "11:00 | Closing"),
        ),
        pages=(Page(1, 0, at("Page 2 of 9")[1], 0.93), Page(2, at("In the debate")[0], len(TEXT))),
        metadata={"title": "Ports"},
        kind="rapporteurs_report",
        language="en",
        title="Ports & <people>",
        symbol="X/1",
        date="2020-05",
    )


def _statement(name: str, words: str, marker: str, **more: Any) -> Statement:
    start, end = at(words)
    kind = StatementKind.PROPOSAL
    return Statement(
        name, start, end, words, kind, "turn-1", marker, MarkerStyle.ROMAN, "list-1", **more
    )


def by_hand() -> Record:
    """A small record with a line of every type."""
    spoken = at(TEXT[at("Ms. Ana")[0] : at("publish them.")[1]])
    return Record(
        _document(),
        passages=(
            Passage("sec_1", "section", 0, len(TEXT), 1, title="Ports", level=1),
            Passage("sec_1__para_1", "paragraph", *at("Ms. Ana Ruiz said that ports matter."), 1),
        ),
        events=(
            Event("meeting", EventKind.MEETING, "Ports", place=Place("Colón", "PAN")),
            Event("s1", EventKind.SESSION, "Ports", "1", "2020-05-04", None, "10:00", "11:00"),
        ),
        agents=(
            Agent("ana", "Ana Ruiz", country="PAN", titles=("Ms.",), biography=Span(1, 4)),
            Agent("port", "Port Authority", AgentKind.ORGANIZATION),
            Agent("panama", "Panama", AgentKind.STATE, country="PAN"),
        ),
        participations=(Participation("ana", "s1", Role.SPEAKER, "Ms. Ana Ruiz", *at("Ana Ruiz")),),
        contributions=(
            Contribution(
                "turn-1",
                *spoken,
                Mode.REPORTED_SPEECH,
                "Ms. Ana Ruiz",
                Span(*at("Ms. Ana Ruiz")),
                "ana",
                rule="name",
                event="s1",
                holes=(Span(*at("Page 2 of 9")),),
            ),
            Contribution(
                "turn-2", *at("In the debate somebody asked for maps.¹"), Mode.FLOOR_DEBATE
            ),
        ),
        statements=(
            _statement("st-1", "to count\fthe arrivals", "(i)", by=("panama",)),
            _statement("st-2", "to publish them", "(ii)"),
        ),
        enumerations=(Enumeration("list-1", 2, 3, "three", 5, 9, "turn-1"),),
        mentions=(
            Mention(*at("Ana Ruiz"), "Ana Ruiz", MentionKind.NAME, "ana"),
            Mention(*at("She"), "She", MentionKind.ANAPHOR, None, ("ana", "port"), "turn-1"),
        ),
        relations=(Relation(RelationKind.AGREES, "turn-2", "ana", 4, 9, "x"),),
        conflicts=(
            Conflict(
                "s1",
                "moderator",
                (
                    ConflictValue("Ana Ruiz", "Ms. Ana Ruiz", *at("Ms. Ana Ruiz"), "text"),
                    ConflictValue("somebody", "somebody", *at("somebody"), "programme"),
                ),
            ),
        ),
        claims=(Claim(0, 4, TEXT[0:4], "ports", 9.5, "percent", approximate=True, high=12.0),),
        reports=(ProgressReport("Port Authority", "2020-05-04", 3, 9, ("17",), ("ports",)),),
        coverage=Coverage(200, 180, 11, (Gap(3, 9, "table"),)),
    )


# XML and JSON both carry every character except half surrogates.
_CHARACTERS = st.characters(exclude_categories=("Cs",))
WORDS = st.text(_CHARACTERS, max_size=12)
_NUMBERS = st.integers(0, 60)


def _of(hint: Any) -> st.SearchStrategy[Any]:
    """Values of a type the model uses."""
    origin, arguments = get_origin(hint), get_args(hint)
    if origin is UnionType:
        some = next(_of(option) for option in arguments if option is not NoneType)
        return st.none() | some
    if origin is tuple:
        return st.lists(_of(arguments[0]), max_size=3).map(tuple)
    if origin is dict:
        return st.dictionaries(WORDS, WORDS, max_size=2)
    if hint is Span:
        return st.tuples(_NUMBERS, _NUMBERS).map(lambda pair: Span(min(pair), max(pair)))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(hint)
    plain = {
        str: WORDS,
        int: _NUMBERS,
        bool: st.booleans(),
        float: st.floats(allow_nan=False, allow_infinity=False),
    }
    return plain[hint] if hint in plain else parts(hint)


def parts(kind: type) -> st.SearchStrategy[Any]:
    """Objects of one of the model's classes, fields at random."""
    fields = {name: _of(hint) for name, hint in get_type_hints(kind).items()}
    return st.builds(kind, **fields).map(_forward)


def _forward(part: Any) -> Any:
    for first, last in (("start", "end"), ("programme_start", "programme_end")):
        start, end = getattr(part, first, None), getattr(part, last, None)
        if start is not None and end is not None and start > end:
            part = replace(part, **{first: end, last: start})
    return part


@st.composite
def records(draw: st.DrawFn) -> Record:
    """Records at random: any text, blocks that overlap or run past its end, any marks."""
    document = draw(parts(Document))
    document = replace(document, text=draw(st.text(_CHARACTERS, max_size=80)))
    found = {
        attribute: tuple(draw(st.lists(parts(kind), max_size=3)))
        for kind, attribute in PARTS.values()
    }
    return Record(document, coverage=draw(parts(Coverage)), **found)
