"""Those who came, told in a sentence: «Asisten las senadoras Ana Ruiz y Luz Paz y el senador …»."""

from __future__ import annotations

import re
from collections.abc import Iterator

from relatoria.model import Role
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.listing import Listed, people_listed
from relatoria.reading.meeting.presented import reports
from relatoria.reading.meeting.seating import Sat, role_in
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph

_LEAD = 90
"""Characters of a sentence before the verb of presence: a day, an hour, a place."""
_LONGEST = 1_500
"""Characters of such a sentence."""
_FEWEST = 2
"""People before a verb of presence; behind it one is enough."""
_ARTICLE = re.compile(r"\A(?:the|el|la|los|las|[oa]s?|l[ea]s?|a las?|al)\s", re.I)
_PLURAL = re.compile(r"(?<=[rlnzs])es\Z|s\Z")
_OPENING = re.compile(
    r"[\s,:]+(?:(?:the|los|las|os|as|les)\s(?:following|siguientes|suivants?)\s)?"
)


def roll_called(paragraph: Paragraph, grammar: Meeting) -> tuple[Sat, ...]:
    """Those whom the sentences of ``paragraph`` list as present, in order."""
    text = paragraph.text
    found: list[Sat] = []
    for span in sentences(text, grammar.language):
        if span.end - span.start <= _LONGEST:
            people = _people(text, span.start, span.end, grammar)
            found += _seated(paragraph, people, grammar)
    return tuple(found)


def _people(text: str, start: int, end: int, grammar: Meeting) -> tuple[Listed, ...]:
    verb = grammar.roll_call.search(text, start, end)
    if verb is None or reports(text, start, end, grammar):
        return ()
    if verb.start() - start <= _LEAD:
        opening = _OPENING.match(text, verb.end(), end)
        begin = opening.end() if opening else verb.end()
        people = people_listed(text, begin, end, grammar, starts=())
        if people and people[0].start - begin <= _LEAD:
            return people
    people = people_listed(text, start, verb.start(), grammar, starts=())
    return people if len(people) >= _FEWEST else ()


def _seated(paragraph: Paragraph, people: tuple[Listed, ...], grammar: Meeting) -> Iterator[Sat]:
    text = paragraph.text
    shared = ""
    for one in people:
        honorific = one.name.honorific
        if honorific:
            shared = _singular(honorific)
        # «las senadoras Ruiz y Paz»: what stands before the first serves those after it too
        description = one.description(text) or shared
        role = role_in(description, grammar) or Role.PARTICIPANT
        place = paragraph.running.span(one.start, one.end)
        yield Sat(role, one, description, text[one.start : one.end], place)


def _singular(honorific: str) -> str:
    """«las senadoras» as «senadora»; nothing for a form of address that tells no office."""
    bare = _ARTICLE.sub("", honorific.strip()).strip()
    return _PLURAL.sub("", bare) if bare.isalpha() and len(bare) > 4 else ""
