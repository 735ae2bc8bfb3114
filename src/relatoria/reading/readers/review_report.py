"""Working-group reports: a dialogue of States, and recommendations with their authors."""

from __future__ import annotations

import re
from dataclasses import replace
from itertools import islice

from relatoria.model import BlockKind, Document, Record
from relatoria.reading.figures import claims_of
from relatoria.reading.meeting.cover import cover_of
from relatoria.reading.review.agents import Register
from relatoria.reading.review.dialogue import Dialogue
from relatoria.reading.review.entries import entries_of
from relatoria.reading.review.matrix import columns_of, matrix_statements
from relatoria.reading.review.openings import Openings, Voice
from relatoria.reading.review.proceedings import proceedings_of
from relatoria.reading.review.recommendations import recommendation_lists, statements_of
from relatoria.reading.review.reviewed import procedure_words
from relatoria.reading.review.states import AFTER_LIST, state_lists
from relatoria.reading.source import Source
from relatoria.schemes.countries import lookup

_ITEM = re.compile(r"\d{1,3}\.\s?\d{1,3}\.?\s")
_PARAGRAPH = re.compile(r"\d{1,3}\.\s")
_SAMPLE = 30
_FEWEST = 3
_FEWEST_UNNUMBERED = 2
_PROSE = (BlockKind.PARAGRAPH, BlockKind.ITEM)
_TITLE_LINES = 12
_COVER_LINES = 30
_LONGEST_TITLE = 160


class ReviewReportReader:
    """Reads reports of working groups in which States question a State under review."""

    kind = "review_report"

    def likeness(self, source: Source) -> float:
        """High where numbered items close with States, or States open numbered paragraphs."""
        items = [p.text for p in source.paragraphs if _ITEM.match(p.text)]
        if _signed(items[-_SAMPLE:], source):
            return 0.95
        if _heads_matrix(source):
            return 0.9
        numbered = [p.text for p in source.paragraphs if _PARAGRAPH.match(p.text)]
        if _signed(numbered[-_SAMPLE:], source):
            return 0.85
        prose = [p.text for p in source.paragraphs if p.block.kind in _PROSE]
        middle = numbered[len(numbered) // 3 :][:_SAMPLE] or prose[:_SAMPLE]
        opened = sum(_opened_by_state(text, source) for text in middle)
        if opened >= (_FEWEST if numbered else _FEWEST_UNNUMBERED) and 2 * opened >= len(middle):
            return 0.85
        if len(numbered) >= 2 and 2 * len(numbered) >= len(prose) and _titled(source):
            return 0.8
        return 0.0

    def read(self, source: Source) -> Record:
        """Events, States and officials, contributions of the dialogue, recommendations."""
        register = Register(source.grammar.language)
        entries = entries_of(source)
        lists = recommendation_lists(source, entries)
        listed = {index for one in lists for item in one.items for index in item.indexes}
        listed |= {index for one in lists if one.introduction for index in one.introduction.indexes}
        proceedings = proceedings_of(source, entries, register)
        spoken = [entry for entry in entries if not listed.intersection(entry.indexes)]
        dialogue = Dialogue(source, register, proceedings.under_review, proceedings.event)
        contributions = dialogue.read(spoken)
        statements, enumerations = statements_of(source, lists, register)
        rows, tables = matrix_statements(source, register)
        return Record(
            document=_described(source),
            events=proceedings.events,
            agents=register.agents(),
            participations=proceedings.participations,
            contributions=contributions,
            statements=statements + rows,
            enumerations=enumerations + tables,
            claims=claims_of(source),
        )


def _described(source: Source) -> Document:
    """The document with what its cover says."""
    cover = cover_of(source, ())
    words = procedure_words(source.grammar.review)
    lines = [p.text for p in source.paragraphs[:_COVER_LINES] if len(p.text) < _LONGEST_TITLE]
    # The line that names most of the procedure, and little else, is the title.
    titles = [
        (match.end() - match.start(), -len(text), text)
        for text in lines
        if (match := words.search(text))
    ]
    title = max(titles)[2] if titles else None
    return replace(
        source.document,
        kind=ReviewReportReader.kind,
        title=source.document.title or title,
        symbol=cover.symbol,
        distribution=cover.distribution,
        date=cover.date,
        original_language=cover.original_language,
    )


def _signed(items: list[str], source: Source) -> bool:
    """Whether most of these items close with the States that make them.

    A State in brackets further up is the country of a speaker: «Ms. Ruiz (Chile) said …».
    """
    lists = ((text, state_lists(text, source.grammar.review)) for text in items)
    signed = sum(bool(found and AFTER_LIST.match(text, found[-1].end)) for text, found in lists)
    return signed >= _FEWEST and 2 * signed >= len(items)


def _heads_matrix(source: Source) -> bool:
    rows = (p for p in source.paragraphs if p.block.kind is BlockKind.TABLE_ROW)
    return any(columns_of(source, row) for row in islice(rows, _SAMPLE))


def _opened_by_state(text: str, source: Source) -> bool:
    match = _PARAGRAPH.match(text)
    words = text[match.end() if match else 0 :]
    opening = Openings(words, source.grammar.review).at()
    if opening is None or opening.voice is not Voice.STATE or not opening.first:
        return False
    # A State's bare name: «the representative of Peru» speaks in minutes of any meeting.
    return len(opening.states) == 1 and lookup(words[opening.start : opening.end]) is not None


def _titled(source: Source) -> bool:
    """Whether the title, or one of the first short lines, names the procedure."""
    words = procedure_words(source.grammar.review)
    short = (p.text for p in source.paragraphs[:_TITLE_LINES] if len(p.text) < 200)
    declared = source.document.metadata.values()
    return any(words.search(text) for text in (*declared, *short))
