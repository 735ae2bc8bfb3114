"""Press contacts: who may be asked, with the line that says so."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.reading.grammar import Grammar
from relatoria.reading.press.words import press_words
from relatoria.reading.source import Paragraph

_WORD = r"[A-ZÀ-Þ][a-zß-ÿ’'][\w’'-]*"
_NAME = re.compile(
    rf"{_WORD}(?:\s(?:de|del|da|do|dos|la|van|von|y|e)\s(?={_WORD})|\s){_WORD}(?:\s{_WORD}){{0,2}}"
)
_REACHED = re.compile(
    r"(?:tel|tél|phone|fax|mobile|cel|email|e-mail|correo)\b|@|\+?\d[\d ()-]{6,}", re.I
)
_PLACES = 3
"""Lines after a name in which its telephone or address stands."""


@dataclass(frozen=True, slots=True)
class Contact:
    """A person to ask; ``start`` and ``end`` count in the text of the paragraph."""

    name: str
    organization: str | None
    paragraph: Paragraph
    start: int
    end: int


def contacts_in(paragraphs: Sequence[Paragraph], grammar: Grammar) -> list[Contact]:
    """The contacts after the words that announce them."""
    opening = re.compile(rf"(?:^|[.!?]\s+|\s)(?:{press_words(grammar.language).contact})", re.I)
    for index, paragraph in enumerate(paragraphs):
        found = opening.search(paragraph.text)
        if found and index >= len(paragraphs) // 3:
            return _after(paragraphs[index:], found.end())
    return []


def _after(paragraphs: Sequence[Paragraph], start: int) -> list[Contact]:
    contacts: list[Contact] = []
    for index, paragraph in enumerate(paragraphs):
        at = start if index == 0 else 0
        match = _NAME.search(paragraph.text, at) if index == 0 else _NAME.match(paragraph.text)
        if not match:
            continue
        rest = paragraph.text[match.end() :]
        following = " ".join(p.text for p in paragraphs[index + 1 : index + 1 + _PLACES])
        if not _REACHED.search(f"{rest} {following}"):
            continue
        organization = _REACHED.split(rest, maxsplit=1)[0].strip(" ,:;–-")
        if not organization and index + 1 < len(paragraphs):
            line = paragraphs[index + 1].text
            organization = "" if _REACHED.search(line) else line
        contacts.append(
            Contact(match.group(), organization or None, paragraph, match.start(), match.end())
        )
    return contacts
