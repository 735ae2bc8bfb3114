"""The sheet for a word processor: headings, tables with a head row that repeats, room to answer."""

from __future__ import annotations

import io
from typing import Any

from relatoria.errors import MissingExtra
from relatoria.followup.sheet.content import Asked, Content, Table

_MARGIN = 1.8
"""Centimetres."""
_LOCALES = {"en": "en-GB", "es": "es-ES", "pt": "pt-BR", "fr": "fr-FR"}


def write(made: Content) -> bytes:
    """The document. Raises MissingExtra without python-docx."""
    try:
        import docx
        from docx.shared import Cm, Pt
    except ImportError as error:
        raise MissingExtra(
            "DOCX needs python-docx", why=str(error), remedy="Install relatoria[publish]"
        ) from error
    document = docx.Document()
    for section in document.sections:
        section.left_margin = section.right_margin = Cm(_MARGIN)
        section.top_margin = section.bottom_margin = Cm(_MARGIN)
    document.styles["Normal"].font.size = Pt(10)
    document.core_properties.title = made.title[:255]
    document.core_properties.language = _LOCALES.get(made.language, made.language)
    document.add_heading(_clean(made.title), level=1)
    document.add_paragraph(_clean(f"{made.as_of} · {made.summary}"))
    for table in made.tables:
        _add_table(document, table)
    if made.questions:
        document.add_heading(_clean(made.questions_title), level=2)
        for asked in made.questions:
            _add_question(document, asked, made.answer_label)
        _add_more(document, made.more_questions)
    document.add_paragraph(_clean(made.note))
    out = io.BytesIO()
    document.save(out)
    return out.getvalue()


def _add_table(document: Any, one: Table) -> None:
    document.add_heading(_clean(one.caption), level=2)
    table = document.add_table(rows=1, cols=len(one.heads))
    table.style = "Table Grid"
    for cell, head in zip(table.rows[0].cells, one.heads, strict=True):
        cell.paragraphs[0].add_run(_clean(head)).bold = True
    _repeat(table.rows[0])
    for row in one.rows:
        for cell, words in zip(table.add_row().cells, row, strict=True):
            cell.text = _clean(words)
    _add_more(document, one.more)


def _repeat(row: Any) -> None:
    """Have the head row stand on every page the table runs over."""
    from docx.oxml.ns import qn
    from docx.oxml.parser import OxmlElement

    mark = OxmlElement("w:tblHeader")
    mark.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(mark)


def _add_question(document: Any, one: Asked, label: str) -> None:
    asked = document.add_paragraph(style="List Number")
    asked.add_run(_clean(one.question))
    asked.add_run(_clean(f" [{one.sources}]")).italic = True
    document.add_paragraph(_clean(f"{label} {one.answer or '_' * 60}"))


def _add_more(document: Any, words: str) -> None:
    if words:
        document.add_paragraph(_clean(words))


def _clean(words: str) -> str:
    """The words without characters that XML does not allow."""
    return "".join(sign for sign in words if sign in "\t\n" or sign >= " ")
