"""Panels told by the shape of a sentence: people listed with who they are, and nothing said."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.model import Role
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.affiliations import affiliation_of
from relatoria.reading.meeting.listing import Listed, people_listed
from relatoria.reading.meeting.people import Name, gender_of, is_plain, name_at
from relatoria.reading.meeting.seating import Sat, role_in
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph

_FEWEST = 2
"""People in a sentence that presents a panel."""
_LEAD = 200
"""Characters before the first of them at most."""
_LONGEST = 1_500
"""Characters of a sentence that lists them."""
_ARTICLE = re.compile(
    r"(?<![\w’'])(?:[tT]he|[eE]l|[lL][ae]|[oOaA])\s"
    r"(?=[a-zà-ÿ'’-]{3,30}(?: [a-zà-ÿ-]{4,30}){0,2} [A-ZÀ-ÖØ-Þ])"
)
"""Where an article and an occupation stand before a name: «the union leader Ana Ruiz»."""
_SINGLE = 2
"""Characters of an article of one letter with its blank."""
_OF_PLACE = re.compile(r"[^\W\d_]+ (?:d[aeou]s?|del|of) [^\W\d_]+")
_CAPITAL = re.compile(r"(?<![\w’'.-])[A-ZÀ-ÖØ-Þ]")


def listed_in(paragraph: Paragraph, grammar: Meeting) -> tuple[Sat, ...]:
    """Those whom the first sentence that only lists people presents, whatever its verb."""
    text = paragraph.text
    for span in sentences(text, grammar.language):
        if span.end - span.start > _LONGEST:
            continue
        people = _listed(text, span.start, span.end, grammar)
        if _presents(text, people, span.start, span.end, grammar):
            return tuple(_sat(paragraph, one, grammar) for one in people)
    return ()


def _listed(text: str, start: int, end: int, grammar: Meeting) -> tuple[Listed, ...]:
    colon = text.find(":", start, min(end, start + _LEAD))
    begins = [colon + 1, start] if colon >= 0 else [start]
    for at in begins:
        people = people_listed(text, at, end, grammar, starts=() if at > start else None)
        if len(people) >= _FEWEST:
            return people
    return ()


def _presents(
    text: str, people: tuple[Listed, ...], start: int, end: int, grammar: Meeting
) -> bool:
    if len(people) < _FEWEST or people[0].start - start > _LEAD:
        return False
    listed = text.count(";", people[0].start, end) >= _FEWEST - 1
    first = (told(one.description(text), one.name, grammar) for one in people[:_FEWEST])
    # Semicolons make a list of it, whatever one of them is called.
    if not (any(first) if listed else all(first)):
        return False
    if sum(told(one.description(text), one.name, grammar) for one in people) * 3 < 2 * len(people):
        return False
    if any(words.search(text, start, people[0].start) for words in _otherwise(grammar)):
        return False
    # From the first description on nothing is reported: the sentence tells who they are
    return not any(reports(text, one.described, one.end, grammar) for one in people) and not (
        reports(text, people[-1].end, end, grammar)
    )


def _otherwise(grammar: Meeting) -> Iterator[re.Pattern[str]]:
    """What else lists people: authors, sponsors, those who were elected or stayed away."""
    yield grammar.prepared_by
    yield grammar.collaboration
    yield grammar.supported_by
    yield grammar.elected
    yield grammar.absent
    yield grammar.present
    yield _thanks()


@cache
def _thanks() -> re.Pattern[str]:
    return re.compile(
        r"\b(?:thank|agrade[cs]|remerci|gratitude|tribute|homena|hommage|written|author|escrit"
        r"|autor|auteur|rédig|redact|redig|entre\b|between\b|cit(?:ed|ó|ou|é)\b)",
        re.I,
    )


@cache
def _reporting(language: str) -> re.Pattern[str]:
    verbs = "|".join(grammar_for(language).turns.verbs)
    helpers = r"(?:(?:[ao]|ont|ha|han|had|has|have|se|lhe|le|l[ao]|s['’]est|l['’]a|n['’]a)\s){0,2}"
    # A noun may look like a verb, so one counts behind a comma or bracket, or before «that».
    return re.compile(
        rf"[,)]\s{helpers}(?:{verbs})(?![\w-])|(?<![\w-])(?:{verbs})\s(?:that|que|qu['’])|:\s*[«“\"]",
        re.I,
    )


def reports(text: str, start: int, end: int, grammar: Meeting) -> bool:
    """Whether somebody is reported to say something in ``text[start:end]``."""
    return end > start and _reporting(grammar.language).search(text, start, end) is not None


def told(description: str, name: Name, grammar: Meeting) -> bool:
    """Whether who somebody is stands around the name: an office, institution or country."""
    honorific = name.honorific
    if " " in honorific and not is_plain(honorific) and honorific.split()[-1].islower():
        return True  # «la inspectora Ana Ruiz»
    if not description or len(description) > 300:
        return False
    said = affiliation_of(description, grammar, {})
    return bool(said.institutions or said.country or grammar.offices.search(description))


def _sat(paragraph: Paragraph, one: Listed, grammar: Meeting) -> Sat:
    text = paragraph.text
    description = one.description(text)
    role = role_in(description, grammar) or Role.SPEAKER
    place = paragraph.running.span(one.start, one.end)
    return Sat(role, one, description, text[one.start : one.end], place)


def names_in(text: str, start: int, end: int, grammar: Meeting) -> list[Name]:
    """Every name of a person in ``text[start:end]``, surnames behind forms of address included."""
    found: list[Name] = []
    places = {match.start() for match in _CAPITAL.finditer(text, start, end)}
    places |= {match.start() for match in grammar.honorifics.finditer(text, start, end)}
    # «a» and «o» are articles in Portuguese only: «a remercié Mme Ruiz» names no occupation
    single = grammar.language == "pt"
    articles = _ARTICLE.finditer(text, start, end)
    places |= {match.start() for match in articles if single or len(match.group()) > _SINGLE}
    for at in sorted(places):
        if found and at < found[-1].end:
            continue
        name = name_at(text, at, grammar, short=True)
        if name and name.end <= end and _is_person(name, grammar):
            found.append(name)
    return found


def _is_person(name: Name, grammar: Meeting) -> bool:
    """Whether neither a noun of speaking nor an office with its place passes for a name."""
    noun = grammar.speakers.match(name.text) or _OF_PLACE.fullmatch(name.text)
    return not noun and not gender_of(name.text)
