"""Headings, paragraphs, lists and tables as WordprocessingML; each sentence inside a bookmark."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.drafting.publishing.docx.footnotes import reference
from relatoria.drafting.publishing.docx.names import END, PART, SENTENCE, child, run, w
from relatoria.drafting.publishing.docx.styles import BODY, CELL, ITEM, KEPT, LABEL, PLAIN, Lists
from relatoria.drafting.publishing.flow import Element, Heading, Listed, Numbered, Table
from relatoria.drafting.publishing.notes import Note, Notes
from relatoria.drafting.volumes import Paragraph, ParagraphKind, Sentence
from relatoria.i18n import Catalogue

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

_WIDTHS = {3: (2000, 4700, 2700), 2: (3000, 6400)}


class Body:
    """Appends elements to a document."""

    def __init__(self, document: DocxDocument, notes: Notes, say: Catalogue) -> None:
        self._notes, self._say = notes, say
        self._lists = Lists(document)
        self._bookmark = 0
        body = document.element.body
        self._end = body.find(w("sectPr"))
        self._body = body

    def add(self, one: Element) -> None:
        """Append ``one``."""
        match one:
            case Heading():
                style = f"Heading{min(one.level, 3)}"
                with_words = self._paragraph(style)
                self._bookmarked(
                    with_words,
                    f"{PART}{one.part.id}",
                    lambda parent: run(parent, one.text, language=one.part.language),
                )
            case Numbered(paragraph, number):
                self._numbered(paragraph, number)
            case Listed(paragraph, _, is_first):
                made = self._paragraph(ITEM)
                level = min(max(paragraph.level, 1), 3)
                self._number(made, *self._lists.item(level, is_first=is_first))
                self._sentences(made, paragraph)
            case Table():
                self._table(one)

    def end(self, title: str) -> None:
        """The heading behind the report, over the list of sources."""
        made = self._paragraph("Heading1")
        self._bookmarked(made, END, lambda parent: run(parent, title))

    def line(self, words: str, style: str, *, align: str = "left") -> etree._Element:
        """A paragraph of plain words (masthead, contents)."""
        made = self._paragraph(style)
        if align != "left":
            properties = made.find(w("pPr"))
            assert properties is not None  # noqa: S101 - every paragraph has them
            child(properties, "jc", val=align)
        run(made, words)
        return made

    def _paragraph(self, style: str) -> etree._Element:
        made = etree.Element(w("p"))
        child(child(made, "pPr"), "pStyle", val=style)
        self._place(made)
        return made

    def _place(self, element: etree._Element) -> None:
        if self._end is not None:
            self._end.addprevious(element)
        else:
            self._body.append(element)

    def _number(self, made: etree._Element, name: int, level: int) -> None:
        properties = made.find(w("pPr"))
        assert properties is not None  # noqa: S101 - every paragraph has them
        numbering = child(properties, "numPr")
        child(numbering, "ilvl", val=level)
        child(numbering, "numId", val=name)

    def _numbered(self, paragraph: Paragraph, number: int) -> None:
        if paragraph.kind is ParagraphKind.QUOTATION:
            code = paragraph.sentences[0].language if paragraph.sentences else None
            if code:
                kept = self._say("volume.kept", language=self._say(f"report.language.{code}"))
                self.line(kept, LABEL)
            made = self._paragraph(KEPT)
        else:
            made = self._paragraph(BODY if number else PLAIN)
            if number:
                self._number(made, *self._lists.paragraph())
        self._sentences(made, paragraph)

    def _sentences(self, parent: etree._Element, paragraph: Paragraph) -> None:
        for n, (sentence, note) in enumerate(self._notes.marks(paragraph)):
            if n:
                run(parent, " ")
            self._sentence(parent, sentence, note)

    def _sentence(self, parent: etree._Element, sentence: Sentence, note: Note | None) -> None:
        def fill(inside: etree._Element) -> None:
            run(inside, sentence.text, language=sentence.language)
            if note is not None:
                reference(inside, note)

        self._bookmarked(parent, f"{SENTENCE}{sentence.id}", fill)

    def _bookmarked(
        self, parent: etree._Element, name: str, fill: Callable[[etree._Element], object]
    ) -> None:
        self._bookmark += 1
        child(parent, "bookmarkStart", id=self._bookmark, name=name)
        fill(parent)
        child(parent, "bookmarkEnd", id=self._bookmark)

    def _table(self, table: Table) -> None:
        made = etree.Element(w("tbl"))
        properties = child(made, "tblPr")
        child(properties, "tblStyle", val="TableGrid")
        child(properties, "tblW", w=5000, type="pct")
        child(properties, "tblLook", val="0420", firstRow=1, noVBand=1)
        columns = max([len(table.labels), *(len(row.sentences) for row in table.rows)])
        widths = _WIDTHS.get(columns) or (9400 // columns,) * columns
        grid = child(made, "tblGrid")
        for width in widths:
            child(grid, "gridCol", w=width)
        if table.labels:
            head = child(made, "tr")
            child(child(head, "trPr"), "tblHeader")
            for label in table.labels:
                bold = run(self._cell(head), label)
                bold.insert(0, etree.Element(w("rPr")))
                child(bold[0], "b")
        for row in table.rows:
            line = child(made, "tr")
            child(child(line, "trPr"), "cantSplit")
            for sentence, note in self._notes.marks(row):
                self._sentence(self._cell(line), sentence, note)
        self._place(made)
        self._paragraph(PLAIN)

    def _cell(self, row: etree._Element) -> etree._Element:
        cell = child(row, "tc")
        paragraph = child(cell, "p")
        child(child(paragraph, "pPr"), "pStyle", val=CELL)
        return paragraph
