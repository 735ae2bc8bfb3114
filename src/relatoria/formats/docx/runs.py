"""The words of a paragraph: its runs as they read once all changes are accepted."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from relatoria.formats.docx.package import W
from relatoria.formats.docx.styles import Styles, switched

if TYPE_CHECKING:
    from collections.abc import Iterator

    from lxml import etree

_ALTERNATIVE = "{http://schemas.openxmlformats.org/markup-compatibility/2006}AlternateContent"
_MATH_TEXT = "{http://schemas.openxmlformats.org/officeDocument/2006/math}t"
_LEFT_OUT = frozenset(
    f"{W}{name}"
    for name in (
        "del", "moveFrom", "delText", "instrText", "delInstrText", "pPr", "rPr", "rt",
        "commentRangeStart", "commentRangeEnd", "annotationRef", "footnoteRef", "endnoteRef",
        "sdtPr", "sdtEndPr",
    )
)  # fmt: skip
_SIGNS = {
    f"{W}tab": "\t", f"{W}ptab": "\t", f"{W}cr": "\n", f"{W}noBreakHyphen": "-",
}  # fmt: skip
_REFERENCES = {f"{W}footnoteReference": "footnote", f"{W}endnoteReference": "endnote"}


@dataclass(slots=True)
class Words:
    """What was found in one paragraph."""

    pieces: list[str] = field(default_factory=list)
    notes: list[tuple[str, str]] = field(default_factory=list)
    """(footnote or endnote, id), in the order they are called."""
    boxes: list[etree._Element] = field(default_factory=list)
    """Text boxes anchored here; each holds paragraphs of its own."""
    bold: bool = True
    """Every printed run is bold."""
    fields: list[bool] = field(default_factory=list)
    """Open fields, innermost last; true while their instruction is being read."""

    @property
    def text(self) -> str:
        """The words, soft hyphens dropped."""
        return "".join(self.pieces).replace("\u00ad", "")


def words_of(paragraph: etree._Element, styles: Styles, bold: bool) -> Words:
    """The words of ``paragraph``; ``bold`` is what its style says of its runs."""
    words = Words()
    for run in _runs(paragraph, words):
        properties = run.find(f"{W}rPr")
        is_bold = bold
        if properties is not None:
            style = properties.find(f"{W}rStyle")
            named = styles.get(style.get(f"{W}val") if style is not None else None)
            if switched(properties, "vanish", named.hidden):
                continue
            is_bold = switched(properties, "b", bold or named.bold)
        before = len(words.pieces)
        _read_run(run, words)
        if not is_bold and any(piece.strip() for piece in words.pieces[before:]):
            words.bold = False
    words.bold = words.bold and bool(words.text.strip())
    return words


def _runs(parent: etree._Element, words: Words) -> Iterator[etree._Element]:
    for child in parent:
        tag = child.tag
        if tag == f"{W}r":
            yield child
        elif tag == _ALTERNATIVE:
            chosen = child[0] if len(child) else child
            yield from _runs(chosen, words)
        elif tag == _MATH_TEXT:
            words.pieces.append(child.text or "")
        elif tag not in _LEFT_OUT and tag != f"{W}p":
            yield from _runs(child, words)


def _read_run(run: etree._Element, words: Words) -> None:
    for child in run:
        tag = child.tag
        if tag == f"{W}fldChar":
            _field(child.get(f"{W}fldCharType"), words)
        elif any(words.fields):
            continue
        elif tag == f"{W}t":
            words.pieces.append((child.text or "").replace("\n", " "))
        elif tag in _SIGNS:
            words.pieces.append(_SIGNS[tag])
        elif tag == f"{W}br":
            words.pieces.append("\n" if child.get(f"{W}type") != "page" else " ")
        elif tag == f"{W}sym":
            words.pieces.append(_symbol(child.get(f"{W}char")))
        elif tag in _REFERENCES:
            words.notes.append((_REFERENCES[tag], child.get(f"{W}id", "")))
        elif tag not in _LEFT_OUT:
            _drawing(child, words)


def _field(kind: str | None, words: Words) -> None:
    # Only what stands between «begin» and «separate» is instruction; the result is text.
    if kind == "begin":
        words.fields.append(True)
    elif kind == "separate" and words.fields:
        words.fields[-1] = False
    elif kind == "end" and words.fields:
        words.fields.pop()


def _drawing(element: etree._Element, words: Words) -> None:
    if element.tag == _ALTERNATIVE and len(element):
        # The same drawing in a new and an old form: one of them is enough.
        element = element[0]
    boxes = element.iter(f"{W}txbxContent")
    for box in boxes:
        if not any(parent in words.boxes for parent in box.iterancestors(f"{W}txbxContent")):
            words.boxes.append(box)
    if element.tag == f"{W}ruby":
        base = element.find(f"{W}rubyBase")
        for text in base.iter(f"{W}t") if base is not None else ():
            words.pieces.append(text.text or "")


def _symbol(code: str | None) -> str:
    try:
        point = int(code or "", 16)
    except ValueError:
        return ""
    if 0xE000 <= point <= 0xF8FF:
        return "•" if point == 0xF0B7 else ""
    return chr(point) if 0x20 <= point < 0xD800 else ""
