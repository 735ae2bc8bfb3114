"""Styles and automatic lists: what a secretariat's typist would set up once."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from lxml import etree

from relatoria.drafting.publishing.docx.names import child, w

if TYPE_CHECKING:
    from docx.document import Document as DocxDocument

BODY, ITEM, KEPT, CELL = "RelatoriaParagraph", "RelatoriaItem", "RelatoriaKept", "RelatoriaCell"
PLAIN, MAST, LABEL = "RelatoriaPlain", "RelatoriaMasthead", "RelatoriaLabel"
NOTE_TEXT, NOTE_MARK = "FootnoteText", "FootnoteReference"
_PARAGRAPHS, _ITEMS = 9001, 9002
_FONT = "Times New Roman"


def set_up(document: DocxDocument, language: str) -> None:
    """Give ``document`` the styles; ``language`` (ISO 639-1) is that of its text."""
    from docx.shared import Pt, RGBColor

    normal = document.styles["Normal"]
    _font(normal, 11)
    normal.paragraph_format.space_after = Pt(6)
    normal.paragraph_format.line_spacing = 1.1
    _set_language(normal, language)
    for name, size, before in (("Heading 1", 14, 20), ("Heading 2", 12, 14), ("Heading 3", 11, 10)):
        style = document.styles[name]
        _font(style, size)
        style.font.bold, style.font.italic = name != "Heading 3", name == "Heading 3"
        style.font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)
        style.paragraph_format.space_before, style.paragraph_format.space_after = Pt(before), Pt(6)
        style.paragraph_format.keep_with_next = True
    title = document.styles["Title"]
    _font(title, 20)
    title.font.bold = True
    title.font.color.rgb = RGBColor(0x1A, 0x1A, 0x1A)
    for border in title.element.iter(w("pBdr")):
        border.getparent().remove(border)
    _own_styles(document)
    _numbering(document)


def _font(style: Any, size: float) -> None:
    from docx.shared import Pt

    style.font.name, style.font.size = _FONT, Pt(size)
    fonts = style.element.rPr.find(w("rFonts"))
    for name in ("asciiTheme", "hAnsiTheme", "eastAsiaTheme", "cstheme"):
        fonts.attrib.pop(w(name), None)
    for name in ("ascii", "hAnsi", "cs", "eastAsia"):
        fonts.set(w(name), _FONT)


def _set_language(style: Any, language: str) -> None:
    properties = style.element.get_or_add_rPr()
    for old in properties.findall(w("lang")):
        properties.remove(old)
    child(properties, "lang", val=_TAGS.get(language, language))


_TAGS = {"en": "en-GB", "es": "es-ES", "pt": "pt-BR", "fr": "fr-FR"}


def _own_styles(document: DocxDocument) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    quiet = RGBColor(0x5A, 0x5F, 0x66)
    made = {
        name: document.styles.add_style(name, WD_STYLE_TYPE.PARAGRAPH)
        for name in (BODY, ITEM, KEPT, CELL, PLAIN, MAST, LABEL, "TOC 1", "TOC 2")
    }
    for style in made.values():
        style.base_style = document.styles["Normal"]
    made[KEPT].paragraph_format.left_indent = Cm(1)
    made[LABEL].paragraph_format.left_indent = Cm(1)
    made[LABEL].font.size, made[LABEL].font.color.rgb = Pt(9), quiet
    made[LABEL].paragraph_format.keep_with_next = True
    made[CELL].paragraph_format.space_after = Pt(2)
    made[CELL].font.size = Pt(9.5)
    made[ITEM].paragraph_format.space_after = Pt(4)
    made["TOC 2"].paragraph_format.left_indent = Cm(0.8)
    for name in ("TOC 1", "TOC 2"):
        made[name].paragraph_format.space_after = Pt(3)
    made[MAST].paragraph_format.space_after = Pt(0)
    note = document.styles.add_style("footnote text", WD_STYLE_TYPE.PARAGRAPH)
    note.base_style = document.styles["Normal"]
    note.font.size, note.font.color.rgb = Pt(8.5), quiet
    note.paragraph_format.space_after = Pt(0)
    note.element.set(w("styleId"), NOTE_TEXT)
    mark = document.styles.add_style("footnote reference", WD_STYLE_TYPE.CHARACTER)
    mark.font.superscript = True
    mark.element.set(w("styleId"), NOTE_MARK)


def _numbering(document: DocxDocument) -> None:
    root = document.part.numbering_part.element
    levels = {
        _PARAGRAPHS: (("decimal", "%1.", 0),),
        _ITEMS: (("lowerLetter", "(%1)", 1), ("lowerRoman", "(%2)", 2), ("lowerLetter", "%3.", 3)),
    }
    first_num = root.find(w("num"))
    for name, found in levels.items():
        abstract = etree.Element(w("abstractNum"), {w("abstractNumId"): str(name)})
        child(abstract, "multiLevelType", val="multilevel")
        for n, (form, text, depth) in enumerate(found):
            level = child(abstract, "lvl", ilvl=n)
            child(level, "start", val=1)
            child(level, "numFmt", val=form)
            child(level, "lvlText", val=text)
            child(level, "lvlJc", val="left")
            properties = child(level, "pPr")
            hanging = 567
            left = 0 if depth == 0 else 567 * depth + hanging
            if depth:
                child(properties, "ind", left=left, hanging=hanging)
            else:
                tabs = child(properties, "tabs")
                child(tabs, "tab", val="num", pos=567)
                child(properties, "ind", left=0, firstLine=0)
        if first_num is None:
            root.append(abstract)
        else:
            first_num.addprevious(abstract)
    _num(root, _PARAGRAPHS, _PARAGRAPHS)


def _num(root: Any, name: int, abstract: int, *, restart: bool = False) -> None:
    num = child(root, "num", numId=name)
    child(num, "abstractNumId", val=abstract)
    if restart:
        for level in range(3):
            override = child(num, "lvlOverride", ilvl=level)
            child(override, "startOverride", val=1)


class Lists:
    """Hands out a fresh numbering for every list, so that each begins at (a)."""

    def __init__(self, document: DocxDocument) -> None:
        self._root = document.part.numbering_part.element
        self._last = _ITEMS

    def paragraph(self) -> tuple[int, int]:
        """Numbering and level of a numbered paragraph."""
        return _PARAGRAPHS, 0

    def item(self, level: int, *, is_first: bool) -> tuple[int, int]:
        """Numbering and level of a list item."""
        if is_first and level == 1:
            self._last += 1
            _num(self._root, self._last, _ITEMS, restart=True)
        return self._last, level - 1
