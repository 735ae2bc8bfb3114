"""TEI of parliaments (ParlaMint): ``u`` elements whose ``who`` names a person of the file."""

from __future__ import annotations

import re

from lxml import etree

from relatoria.formats.xml.parsing import local
from relatoria.formats.xml.prose import bracketed, plain, runs
from relatoria.formats.xml.writing import DIRECTION, NARRATION, SPEAKER, Words, Writer
from relatoria.model import BlockKind

_ID = "{http://www.w3.org/XML/1998/namespace}id"
_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
_DIRECTIONS = frozenset({"kinesic", "vocal", "incident", "gap", "note", "pause"})
_CAPITAL = re.compile(r"(?<=[a-zß-öø-ÿ])(?=[A-ZÀ-ÖØ-Þ])")
_CHAIR = {"es": "Presidente", "pt": "Presidente", "fr": "Président", "en": "Chair"}


def write(root: etree._Element, writer: Writer) -> dict[str, str]:
    """Write the text of ``root`` and return what its header declares."""
    names = _names(root)
    language = (root.get(_LANG) or "en")[:2]
    for text in _descendants(root, "text"):
        for part in text:
            if local(part) in ("body", "front", "back"):
                _Walk(writer, names, language).division(part, 0)
    return _declared(root, language)


class _Walk:
    """One pass over a body; a speaker's note stands before the utterance it labels."""

    def __init__(self, writer: Writer, names: dict[str, str], language: str) -> None:
        self._writer = writer
        self._names = names
        self._chair = _CHAIR.get(language, "Chair")
        self._label = ""

    def division(self, element: etree._Element, level: int) -> None:
        """Everything in ``element``: headings, utterances, notes, deeper divisions."""
        for child in element:
            name = local(child)
            if name == "head":
                self._writer.add(BlockKind.HEADING, runs(child), level=min(level, 6) or 1)
            elif name == "u":
                self._utterance(child)
            elif name == "note" and child.get("type") == "speaker":
                self._label = plain(child).rstrip(" :.–—-")
            elif name in _DIRECTIONS:
                self._direction(child)
            elif name in ("p", "ab", "seg", "l"):
                self._writer.add(BlockKind.PARAGRAPH, runs(child), style=NARRATION)
            elif name:
                self.division(child, level + 1)

    def _utterance(self, element: etree._Element) -> None:
        label = self._label or self._speaker(element)
        self._label = ""
        if label:
            self._writer.add(BlockKind.PARAGRAPH, [Words(label)], style=SPEAKER)
        loose = [Words(element.text or "")]
        for child in element:
            if local(child) in ("seg", "p"):
                self._paragraph(loose)
                loose = []
                self._writer.add(BlockKind.PARAGRAPH, runs(child, directions=_DIRECTIONS))
            elif local(child) in _DIRECTIONS:
                self._paragraph(loose)
                loose = []
                self._direction(child)
            elif local(child):
                loose += runs(child, directions=_DIRECTIONS)
            loose.append(Words(child.tail or ""))
        self._paragraph(loose)

    def _paragraph(self, loose: list[Words]) -> None:
        if any(run.text.strip() for run in loose):
            self._writer.add(BlockKind.PARAGRAPH, loose)

    def _direction(self, element: etree._Element) -> None:
        words = bracketed(plain(element))
        self._writer.add(BlockKind.FURNITURE, [Words(words)], style=DIRECTION)

    def _speaker(self, element: etree._Element) -> str:
        who = (element.get("who") or "").strip().lstrip("#")
        chairs = "#chair" in (element.get("ana") or "").split()
        if not who:
            return self._chair if chairs else ""
        name = self._names.get(who) or _spelt(who)
        return f"{name} ({self._chair})" if chairs else name


def _spelt(identifier: str) -> str:
    """An identifier made of a name, as a name: ``AnaPazRuiz`` is «Ana Paz Ruiz»."""
    return " ".join(_CAPITAL.sub(" ", identifier.replace("_", " ").replace(".", " ")).split())


def _descendants(root: etree._Element, name: str) -> list[etree._Element]:
    return [element for element in root.iter() if local(element) == name]


def _names(root: etree._Element) -> dict[str, str]:
    """Names of the persons listed in the file, by identifier."""
    found = {}
    for person in _descendants(root, "person"):
        identifier = person.get(_ID)
        printed = next((child for child in person if local(child) == "persName"), None)
        if identifier and printed is not None:
            parts = [c for c in printed if local(c) in ("forename", "nameLink", "surname")]
            parts.sort(key=lambda part: local(part) == "surname")
            words = " ".join(plain(part) for part in parts) or plain(printed)
            found[identifier] = words
    return found


def _declared(root: etree._Element, language: str) -> dict[str, str]:
    declared = {}
    titles = [t for t in _descendants(root, "title") if plain(t)]
    ours = [t for t in titles if (t.get(_LANG) or language)[:2] == language]
    if titles:
        declared["title"] = plain((ours or titles)[0])
    for setting in _descendants(root, "setting"):
        for date in _descendants(setting, "date"):
            if date.get("when"):
                declared.setdefault("date", date.get("when", "")[:10])
    return declared
