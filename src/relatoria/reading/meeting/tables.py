"""Tables of people: a row each, with name, office and organisation under a head that says so."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby

from relatoria.model import BlockKind, Role
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.lines import Line, lines_of
from relatoria.reading.meeting.listing import Listed
from relatoria.reading.meeting.people import name_at
from relatoria.reading.meeting.seating import Sat, role_in
from relatoria.reading.source import Paragraph, Source

_SEARCHED = 60
"""Paragraphs from the start of a document in which such a table stands."""
_NAME = re.compile(
    r"(?:full |family )?names?|nombres?(?: y apellidos?)?|apellidos?(?: y nombres?)?|nomes?"
    r"|noms?(?: et prénoms?)?|prénoms? et noms?|participants?|participantes?|panell?ists?"
    r"|panelistas?|speakers?|ponentes?|expositor(?:es|as)?|orador(?:es|as)?|intervenante?s?|members?|miembros?"
    r"|membros?|membres?|expert[oa]?s?|palestrantes?",
    re.I,
)
_OTHER = re.compile(
    r"(?:role|function|position|title|post|office|affiliation|organi[sz]ation|institution|country|body"
    r"|agency|delegation|cargo|función|rol|puesto|institución|organización|entidad|país|delegación"
    r"|afiliación|função|papel|instituição|organização|entidade|delegação|filiação|fonction|rôle"
    r"|qualité|poste|titre|organisation|organisme|pays|délégation)s?(?:\s.{0,30})?",
    re.I,
)


def people_in_tables(source: Source) -> Iterator[tuple[Paragraph, Sat]]:
    """Everybody in the tables of people near the start of ``source``, with the row's paragraph."""
    head = source.paragraphs[:_SEARCHED]
    before: Paragraph | None = None
    for is_row, group in groupby(head, lambda q: q.block.kind is BlockKind.TABLE_ROW):
        rows = list(group)
        if is_row:
            yield from _table(source, rows, before)
        before = rows[-1]


def _table(
    source: Source, rows: list[Paragraph], before: Paragraph | None
) -> Iterator[tuple[Paragraph, Sat]]:
    grammar = source.grammar.meeting
    heads = [line.text for line in lines_of(source, rows[:1])]
    column = next((at for at, text in enumerate(heads) if _NAME.fullmatch(text)), None)
    if column is None or not any(_OTHER.fullmatch(text) for text in heads):
        return
    usual = _announced(heads[column], grammar) or (before and _announced(before.text, grammar))
    for row in rows[1:]:
        cells = lines_of(source, (row,))
        named = next((cell for cell in cells if cell.cell == column), None)
        sat = _sat(row, named, cells, usual or Role.PARTICIPANT, grammar) if named else None
        if sat is not None:
            yield row, sat


def _announced(label: str, grammar: Meeting) -> Role | None:
    """The part of everybody in a table under ``label``: «Intervenants :»."""
    bare = label.strip(" :.")
    return Role.SPEAKER if grammar.speakers.fullmatch(bare) else None


def _sat(
    row: Paragraph, named: Line, cells: tuple[Line, ...], usual: Role, grammar: Meeting
) -> Sat | None:
    name = name_at(row.text, named.piece.start, grammar, short=True)
    if name is None or name.end > named.piece.end:
        return None
    others = [cell.text for cell in cells if cell.cell != named.cell]
    parts = {text: _part(text, grammar) for text in others}
    role = next((part for part in parts.values() if part), usual)
    # The part somebody plays is no office: «Discussant».
    described = ", ".join(text for text, part in parts.items() if not part and not text.isdigit())
    listed = Listed(name, name.begins, name.end, name.end)
    span = row.running.span(name.begins, name.end)
    return Sat(role, listed, described, row.text[name.begins : name.end], span)


def _part(text: str, grammar: Meeting) -> Role | None:
    """The part that a cell gives: «Moderator», «Ponente»."""
    if led := role_in(text, grammar):
        return led if len(text.split()) == 1 else None
    if grammar.moderator.fullmatch(text):
        return Role.MODERATOR
    if grammar.chair.fullmatch(text):
        return Role.CHAIR
    if grammar.rapporteur.fullmatch(text):
        return Role.RAPPORTEUR
    return Role.SPEAKER if grammar.speakers.fullmatch(text) else None
