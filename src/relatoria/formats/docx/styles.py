"""What paragraph and character styles say: outline level, numbering, bold, hidden."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.formats.docx.package import W

if TYPE_CHECKING:
    from lxml import etree

_HEADING = re.compile(r"(?:heading|t[íi]tulo|titre|ttulo|cabe[çc]alho|berschrift)\s*([1-9])", re.I)
_TITLES = frozenset(("title", "título", "titre", "titulo", "puesto"))
_DEEPEST = 20  # styles may be based on one another in a circle


@dataclass(frozen=True, slots=True)
class Style:
    """A style with what it inherits."""

    name: str = ""
    outline: int | None = None
    """Heading level from 1; ``None`` for body text."""
    num: str | None = None
    """Numbering instance."""
    depth: int | None = None
    """Level of the numbering from 0."""
    bold: bool = False
    hidden: bool = False


class Styles:
    """The styles of a document by id."""

    def __init__(self, root: etree._Element | None) -> None:
        self._elements: dict[str, etree._Element] = {}
        self._resolved: dict[str, Style] = {}
        if root is not None:
            for style in root.iterfind(f"{W}style"):
                self._elements[style.get(f"{W}styleId", "")] = style

    def get(self, style_id: str | None) -> Style:
        """The style ``style_id``, or one that says nothing."""
        if not style_id or style_id not in self._elements:
            return Style(name=style_id or "")
        if style_id not in self._resolved:
            self._resolved[style_id] = self._resolve(style_id)
        return self._resolved[style_id]

    def _resolve(self, style_id: str) -> Style:
        chain: list[etree._Element] = []
        at: str | None = style_id
        while at in self._elements and len(chain) < _DEEPEST:
            element = self._elements[at]
            chain.append(element)
            based = element.find(f"{W}basedOn")
            at = based.get(f"{W}val") if based is not None else None
        name = _value(chain[0], f"{W}name") or style_id
        outline, num, depth = None, None, None
        bold = hidden = False
        for element in reversed(chain):
            properties = element.find(f"{W}pPr")
            if properties is not None:
                outline = outline_of(properties, outline)
                num, depth = numbering_of(properties, num, depth)
            run = element.find(f"{W}rPr")
            if run is not None:
                bold = switched(run, "b", bold)
                hidden = switched(run, "vanish", hidden)
        return Style(name, _by_name(name, outline), num, depth, bold, hidden)


def outline_of(properties: etree._Element, otherwise: int | None) -> int | None:
    """The heading level in paragraph ``properties``; level 10 is Word's body text."""
    value = _value(properties, f"{W}outlineLvl")
    if value is None or not value.isdigit():
        return otherwise
    return int(value) + 1 if int(value) < 9 else None


def numbering_of(
    properties: etree._Element, num: str | None, depth: int | None
) -> tuple[str | None, int | None]:
    """Numbering instance and level in paragraph ``properties``, over those inherited."""
    found = properties.find(f"{W}numPr")
    if found is None:
        return num, depth
    own, level = _value(found, f"{W}numId"), _value(found, f"{W}ilvl")
    if level is not None and level.isdigit():
        depth = int(level)
    return own if own is not None else num, depth


def switched(properties: etree._Element, name: str, otherwise: bool) -> bool:
    """A property that is on by its presence and off by its value."""
    found = properties.find(f"{W}{name}")
    if found is None:
        return otherwise
    return found.get(f"{W}val", "true").lower() not in ("false", "0", "off", "none")


def _by_name(name: str, outline: int | None) -> int | None:
    match = _HEADING.fullmatch(name.strip())
    if match and outline is None:
        return int(match[1])
    if name.strip().lower() in _TITLES and outline is None:
        return 1
    return outline


def _value(parent: etree._Element, name: str) -> str | None:
    found = parent.find(name)
    return found.get(f"{W}val") if found is not None else None
