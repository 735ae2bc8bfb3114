"""People first named in the narrative, with who they are: «Ana Ruiz, of the Port Union, said …»."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

from relatoria.model import BlockKind
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.affiliations import affiliation_of
from relatoria.reading.meeting.offices import office_before
from relatoria.reading.meeting.people import Name, name_at
from relatoria.reading.meeting.roster import Sighting
from relatoria.reading.meeting.types import Section
from relatoria.reading.source import Paragraph
from relatoria.schemes.cities import cities_in

_TOLD_IN = ("body", "conclusion", "introduction", "presentation", "preamble", "cover")
_CAPITAL = "A-ZÀ-ÖØ-Þ"
# A run of capitalised words before a comma or bracket: the cheap question, asked everywhere.
_RUN = re.compile(
    rf"(?<![\w’'-])[{_CAPITAL}][\w.’'-]*(?: (?:(?:d[aeiou]s?|del|l[ao]s?|le|v[ao]n|der) ){{0,2}}"
    rf"[{_CAPITAL}][\w.’'-]*){{1,5}}(?=,| \()"
)
# Who they are, and then what they did: small letters after the closing comma or bracket.
_AFTER = re.compile(
    rf"(?:,\s(?P<told>[^.;:()]{{4,160}}?(?:\([^()]{{1,40}}\))?),|\s\((?P<bracket>[^()]{{2,120}})\),?)\s"
    r"(?!(?:and|who|y|e|et|quien|que|qui|with|con|com|avec|of|de|da|do|del|by|por|par|as|como|comme"
    rf"|[{_CAPITAL}\d])\b)(?=[a-zà-ÿ])"
)
_BEFORE = re.compile(
    r"(?:\A|[.;:?!»”\"]\s|,\s)(?:(?:[eE]l|[lL]a|[oO]|[aA]|[tT]he|[lL]e)\s)?(?:[a-zà-ÿ]+\s){0,2}\Z"
)
_WINDOW = 60
"""Characters before a name in which its form of address and the sentence begin."""


def introduced(
    sections: tuple[Section, ...], taken: Collection[int], grammar: Meeting
) -> Iterator[Sighting]:
    """Everybody whom prose names with an office or institution; ``taken`` paragraphs left out."""
    for section in sections:
        if section.kind not in _TOLD_IN:
            continue
        for paragraph in section.paragraphs:
            prose = paragraph.block.kind is not BlockKind.HEADING
            if prose and paragraph.index not in taken:
                yield from _in_paragraph(paragraph, grammar)


def _in_paragraph(paragraph: Paragraph, grammar: Meeting) -> Iterator[Sighting]:
    text = paragraph.text
    for run in _RUN.finditer(text):
        after = _AFTER.match(text, run.end())
        if after is None and text[run.end()] != ",":
            continue
        name = _name(text, run, grammar)
        if name is None:
            continue
        office = office_before(text, _sentence(text, name.begins), name.begins, grammar, None)
        parts = [office.words if office else ""]
        if after:
            parts.append(after["told"] or after["bracket"])
        description = ", ".join(part for part in parts if part)
        if _tells(description, grammar) and not cities_in(name.text):
            span = paragraph.running.span(name.start, name.end)
            yield Sighting(name.text, span, "passing", description, name.honorific)


def _tells(description: str, grammar: Meeting) -> bool:
    """Whether a description names an office, an institution or a country."""
    if not description:
        return False
    said = affiliation_of(description, grammar, {})
    return bool(said.institutions or said.country or grammar.offices.search(description))


def _name(text: str, run: re.Match[str], grammar: Meeting) -> Name | None:
    """The name whose last word ends the run, its form of address before it."""
    start = max(0, run.start() - _WINDOW)
    before = _BEFORE.search(text, start, run.start())
    if before is None:
        return None
    begins = before.start()
    while begins < run.start() and not text[begins].isalnum():
        begins += 1
    name = name_at(text, begins, grammar)
    return name if name and name.end == run.end() else None


def _sentence(text: str, at: int) -> int:
    """Where the sentence that holds ``at`` begins, roughly: after the last full stop."""
    return max(text.rfind(". ", 0, at), text.rfind("; ", 0, at), -2) + 2
