"""British debates as the publicwhip project marks them up."""

from __future__ import annotations

import re

from lxml import etree

from relatoria.formats.xml.parsing import local
from relatoria.formats.xml.prose import plain, runs
from relatoria.formats.xml.writing import NARRATION, SPEAKER, Words, Writer
from relatoria.model import BlockKind

_LEVELS = {"major-heading": 1, "oral-heading": 1, "minor-heading": 2}
_DAY = re.compile(r"/(\d{4}-\d{2}-\d{2})")


def write(root: etree._Element, writer: Writer) -> dict[str, str]:
    """Write the text of ``root`` and return its title and date."""
    declared: dict[str, str] = {}
    for element in root:
        name = local(element)
        day = _DAY.search(element.get("id") or "")
        if day:
            declared.setdefault("date", day[1])
        if name in _LEVELS:
            writer.add(BlockKind.HEADING, runs(element), level=_LEVELS[name])
            declared.setdefault("title", plain(element))
        elif name in ("speech", "ques", "reply"):
            _speech(element, writer)
        elif name:
            writer.add(BlockKind.PARAGRAPH, runs(element), style=NARRATION)
    return declared


def _speech(element: etree._Element, writer: Writer) -> None:
    name = " ".join((element.get("speakername") or "").split())
    spoken = bool(name) and element.get("nospeaker") != "true"
    if spoken:
        office = " ".join((element.get("speakeroffice") or "").split())
        label = f"{name} ({office})" if office else name
        writer.add(BlockKind.PARAGRAPH, [Words(label)], style=SPEAKER)
    style = None if spoken else NARRATION
    paragraphs = [child for child in element if local(child)]
    for child in paragraphs:
        if local(child) == "table":
            for row in (row for row in child.iter() if local(row) == "tr"):
                writer.row([plain(cell) for cell in row])
        else:
            writer.add(BlockKind.PARAGRAPH, runs(child), style=style)
    if not paragraphs:
        writer.add(BlockKind.PARAGRAPH, runs(element), style=style)
