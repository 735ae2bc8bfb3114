"""Those who sit on a panel that nobody presents: named one by one where each first speaks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from relatoria.model import BlockKind, Role
from relatoria.reading.grammar import Grammar, grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.listing import Listed
from relatoria.reading.meeting.offices import office_before
from relatoria.reading.meeting.people import Name, name_words
from relatoria.reading.meeting.presented import names_in, told
from relatoria.reading.meeting.seating import Sat
from relatoria.reading.meeting.sittings import Sitting
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source
from relatoria.schemes.cities import cities_in

_LEAD = 120
"""Characters before the name of whoever speaks first in a paragraph."""
_NEAR_BEFORE, _NEAR_AFTER = 70, 30
"""Characters between somebody and the words by which they lead."""
_DESCRIBED = re.compile(
    r"\s?\(([^()]{3,160})\)|,\s([^.;:()]{4,160}?(?:\([^()]{1,40}\))?)(?=[,.:;]|\Z)"
)
_BY = re.compile(
    r",?\s?(?:(?:of|by|de|por|par|à|fue|foi|was|est|était)\s(?:(?:the|el|l[ae])\s)?"
    r"|(?:d[ao]|del|du|de la|pel[oa])\s(?:[a-zà-ÿ]{3,20}\s)?)?\Z"
)


def in_passing(sitting: Sitting, source: Source) -> tuple[Sat, ...]:
    """Whoever leads ``sitting``, and those who first speak there, up to the debate."""
    grammar = source.grammar
    found: list[Sat] = []
    for paragraph in sitting.paragraphs:
        if any(pattern.match(paragraph.text) for pattern in _debates(grammar.language)):
            break
        found += leading_in(paragraph, grammar.meeting)
        if one := _opening(paragraph, source):
            found.append(one)
    leading = {name_words(s.listed.name.text)[-1:] for s in found if s.role is Role.MODERATOR}
    kept: list[Sat] = []
    for sat in found:
        known = name_words(sat.listed.name.text)[-1:]
        twice = any(name_words(s.listed.name.text)[-1:] == known for s in kept)
        if not twice and (sat.role is Role.MODERATOR or known not in leading):
            kept.append(sat)
    return tuple(kept)


@cache
def _debates(language: str) -> tuple[re.Pattern[str], ...]:
    turns = grammar_for(language).turns
    joined = "|".join((*turns.floor, *turns.floor_headings))
    return (re.compile(rf"(?:{joined})(?!\w)", re.I), grammar_for(language).meeting.debate)


def leading_in(paragraph: Paragraph, grammar: Meeting) -> Iterator[Sat]:
    """Whoever stands next to words by which somebody leads, where that can be but one person."""
    text = paragraph.text
    if not grammar.leads.search(text):
        return
    for span in sentences(text, grammar.language):
        match = grammar.leads.search(text, span.start, span.end)
        names = names_in(text, span.start, span.end, grammar) if match else []
        after = [n for n in names if match and 0 <= n.begins - match.end() <= _NEAR_AFTER]
        before = [n for n in names if match and 0 <= match.start() - n.end <= _NEAR_BEFORE]
        if match and after and _BY.match(text[match.end() : after[0].begins]):
            yield _sat(paragraph, after[0], Role.MODERATOR, "")
        elif match and before and len(names) == 1 and not _acts(text, before[0], grammar):
            yield _sat(paragraph, before[0], Role.MODERATOR, "")


@cache
def _acting(language: str) -> re.Pattern[str]:
    verbs = "|".join(grammar_for(language).turns.verbs)
    helpers = r"(?:(?:[ao]|ont|ha|han|had|has|have|se|lhe|le|l[ao]|s['’]est|l['’]a|n['’]a)\s){0,2}"
    return re.compile(rf"(?:,[^,;.]{{1,120}},)?\s{helpers}(?:{verbs})(?![\w-])", re.I)


def _acts(text: str, name: Name, grammar: Meeting) -> bool:
    """Whether the verb right behind a name reports: «Ms. Ruiz thanked those who moderated»."""
    match = _acting(grammar.language).match(text, name.end)
    return match is not None and not grammar.leads.search(match.group())


def _opening(paragraph: Paragraph, source: Source) -> Sat | None:
    """Whoever opens ``paragraph``, if it says there who they are."""
    grammar, text = source.grammar.meeting, paragraph.text
    first = next(iter(sentences(text, grammar.language)), None)
    if first is None:
        return None
    name = next(iter(names_in(text, first.start, min(first.end, first.start + 220), grammar)), None)
    if name is None or name.begins - first.start > _LEAD or cities_in(name.text):
        return None
    after = _DESCRIBED.match(text, name.end)
    noun = _noun(grammar.language).match(text, first.start)
    start = noun.end() if noun else first.start
    office = office_before(text, start, name.begins, grammar, None)
    parts = [office.words if office else "", (after[1] or after[2]) if after else ""]
    description = ", ".join(part for part in parts if part)
    before = text[first.start : office.begins if office else name.begins]
    if not _subject(before, source.grammar) or not told(description, name, grammar):
        return None
    heads = paragraph.block.kind is BlockKind.HEADING
    if heads and name.begins > first.start and not office:
        return None
    return _sat(paragraph, name, Role.SPEAKER, description)


def _subject(before: str, grammar: Grammar) -> bool:
    """Whether words before a name leave it the subject: none, an adverbial, «then spoke»."""
    bare = before.strip()
    return not bare or bare.endswith(",") or _nominal(grammar.language).match(bare) is not None


@cache
def _nominal(language: str) -> re.Pattern[str]:
    """«Presentation by», «Después habló»: a noun of speaking, or a short inversion."""
    grammar = grammar_for(language)
    verbs = "|".join(grammar.turns.verbs)
    noun = _noun(language).pattern
    return re.compile(rf"(?:{noun}|(?:\w+\s){{0,3}}(?:{verbs}|falou|foi|fue|habló))\Z", re.I)


@cache
def _noun(language: str) -> re.Pattern[str]:
    nouns = grammar_for(language).meeting.speakers.pattern
    return re.compile(rf"{nouns}(?:\s(?:of|by|del?|d[aou]|por|par)(?!\w))?\s?", re.I)


def _sat(paragraph: Paragraph, name: Name, role: Role, description: str) -> Sat:
    text = paragraph.text
    listed = Listed(name, name.begins, name.end, name.end)
    place = paragraph.running.span(name.begins, name.end)
    return Sat(role, listed, description, text[name.begins : name.end], place, announced=False)
