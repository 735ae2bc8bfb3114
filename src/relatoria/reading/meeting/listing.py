"""People listed one after the other: «Ana Ruiz of the Ministry; Luis Paz, researcher; …»."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.reading.meeting.offices import Office, holds_office, office_before
from relatoria.reading.meeting.people import Name, name_at
from relatoria.schemes.cities import cities_in

_LINK = re.compile(
    r"(?:(?:then |turn )?to|of|by|en|con|com|de|por|par|avec|d['’](?=\w)|[aà](?=\s(?:la|las|los"
    r"|[A-ZÀ-Þ])))\s*"
    r"(?=(?:the|el|las?|los|[oa]s?|les?)\s|l['’]|[A-ZÀ-ÖØ-Þ])",
)
"""Prepositions between words that seat people and the first of them."""
_AFTER_ARTICLE = re.compile(r"(?:\b(?:[Tt]he|[Ee]l|[Ll][aeo]s?|[Oo]s?) |\b[Ll]['’])\Z")
_AGAIN = "="
"""The sign of an entry that repeats the preposition of the first."""
_RELATIVE = re.compile(
    r",?\s(?:who|whom|quien(?:es)?|que|quem|qui)\s"
    r"(?!(?:l[ao]s? |a |had |was )?(?:presid|présid|chair|in the))"
)
"""What somebody does, after what they are."""
_BRACKETED = re.compile(r"\([^()]{0,300}\)|\[[^\[\]]{0,300}\]")


# «… of the Port Union, and the Minister herself»: one more of whom no name is printed again.
_AGAIN_HERE = re.compile(
    r",?\s(?:y|e|et|and)\s(?:el|la|o|a|le|the)\s(?:propi[oa]|mism[oa]|própri[oa]|mesm[oa])\s.*"
    r"|,?\s(?:et|and)\s(?:le|la|the)\s[^,;]{3,60}\s(?:lui-même|elle-même|himself|herself)\b.*",
    re.I | re.S,
)


@dataclass(frozen=True, slots=True)
class Listed:
    """A person in a list, with the words that describe them."""

    name: Name
    start: int
    """Where the entry begins, forms of address included."""
    end: int
    """Where the entry ends, the separator left out."""
    described: int
    """Where the description begins; equals ``end`` where there is none."""
    office: str = ""
    """Words of description before the name: «the Director of Ports, Ms. Ana Ruiz»."""
    by_office: bool = False
    """Whether an office stands where a name should."""

    def description(self, text: str) -> str:
        """The words before and after the name, without punctuation at the ends."""
        after = _AGAIN_HERE.sub("", text[self.described : self.end]).strip(" ,;:.–—-")
        return ", ".join(part for part in (self.office, after) if part)


def people_listed(
    text: str, start: int, end: int, grammar: Meeting, *, starts: tuple[int, ...] | None = None
) -> tuple[Listed, ...]:
    """The people listed in ``text[start:end]``, in order.

    A name counts only where a list has one: at the start, after a comma, semicolon or colon, or
    after a conjunction. Where semicolons separate people, commas do not, but for the comma between
    an office and the person who holds it. ``starts`` is given where the caller knows that people
    follow: surnames behind forms of address count, and an entry begins at each of the places
    (lines of a list), whatever stands before it.
    """
    hidden = [(m.start(), m.end()) for m in _BRACKETED.finditer(text, start, end)]
    strong = any(not _inside(at, hidden) for at in _places(text, start, end, ";"))
    names: list[Name] = []
    offices: dict[int, Office] = {}
    short = starts is not None
    entries = _entries(text, start, end, grammar, short=short)
    for at, sign in sorted([*entries, *((at, "") for at in starts)]) if starts else entries:
        if _inside(at, hidden) or (names and at < names[-1].end):
            continue
        name = name_at(text, at, grammar, short=short)
        if name is None or name.end > end or (sign == _AGAIN and cities_in(name.text)):
            continue
        previous = names[-1].begins in offices if names else None
        since = names[-1].end if names else start
        office = office_before(text, since, name.begins, grammar, previous)
        if office:
            offices[name.begins] = office
        if office or not strong or sign != ",":
            names.append(name)
    return _with_descriptions(text, names, offices, end, grammar)


def _places(text: str, start: int, end: int, sign: str) -> list[int]:
    found, at = [], text.find(sign, start, end)
    while at >= 0:
        found.append(at)
        at = text.find(sign, at + 1, end)
    return found


@cache
def _separator(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    # «… of Ana Ruiz and of Luis Paz»: the preposition may come again
    again = r"(?:(?:of|by|with|to|de|por|com|con|par|avec|[aà])\s+|d['’])?"
    sign = rf"(?P<sign>[,;:])|(?<=\s)(?={conjunction}\s)"
    # … and after a comma too, where a form of address shows that a person follows
    address = grammar_for(language).meeting.honorifics.pattern
    return re.compile(rf"(?:{sign})\s*(?:{conjunction}\s+{again}|{again}(?={address}))?", re.I)


def _entries(
    text: str, start: int, end: int, grammar: Meeting, *, short: bool
) -> list[tuple[int, str]]:
    begin = start
    while begin < end and text[begin] in " :,–—-":
        begin += 1
    link = _LINK.match(text, begin, end)
    if link:
        # «of Ana Ruiz, of Luis Paz and of …»: the preposition comes again
        parallel = re.compile(rf"[,;]\s+{re.escape(link.group())}(?=[A-ZÀ-ÖØ-Þ])")
        again = [(match.end(), _AGAIN) for match in parallel.finditer(text, begin, end)]
        begin = link.end()
    else:
        again = []
    found = [*again, (begin, ""), *_later_starts(text, begin, end, grammar, short=short)]
    for match in _separator(grammar.language).finditer(text, begin, end):
        conjoined = match.end() > match.start() and match["sign"] is None
        long_join = text[match.start() : match.end()].strip(" ,;:") != ""
        sign = "" if conjoined or long_join else match["sign"]
        found.append((match.end(), sign or ""))
    return sorted(found) if again else found


_FIRST_CLAUSE = re.compile(r"[,;:.(]")
_CAPITAL = re.compile(r"(?<!\w)(?=[A-ZÀ-ÖØ-Þ])")


def _later_starts(
    text: str, begin: int, end: int, grammar: Meeting, *, short: bool
) -> list[tuple[int, str]]:
    """Where the first name may begin if words stand before it: «… da mesa a Sra. Ana Ruiz»."""
    if name_at(text, begin, grammar, short=short):
        return []
    stop = _FIRST_CLAUSE.search(text, begin, end)
    until = stop.start() if stop and text[stop.start()] != "." else min(end, begin + 90)
    address = grammar.honorifics.search(text, begin, until)
    if address:
        return [(address.start(), "")]
    if holds_office(text, begin, grammar):
        return []  # «the Director of Casa Azul, Ana Ruiz»: the name stands behind the comma
    until = min(until, begin + 90)
    office = grammar.offices.search(text, begin, until)
    until = office.start() + 1 if office else until  # behind an office stands its institution
    places = [match.start() for match in _CAPITAL.finditer(text, begin, until)]
    # «el Superintendente de …»: what an article stands before is no name
    places = [at for at in places if not _AFTER_ARTICLE.search(text, max(0, at - 5), at)]
    return [(place, "") for place in places[:4]]


def _inside(at: int, hidden: list[tuple[int, int]]) -> bool:
    return any(start < at < end for start, end in hidden)


def _with_descriptions(
    text: str, names: list[Name], offices: dict[int, Office], end: int, grammar: Meeting
) -> tuple[Listed, ...]:
    listed = []
    begins = [offices[n.begins].begins if n.begins in offices else n.begins for n in names]
    for place, name in enumerate(names):
        until = begins[place + 1] if place + 1 < len(names) else end
        aside = _RELATIVE.search(text, name.end, until)
        again = _AGAIN_HERE.search(text, name.end, until) if aside is None else None
        aside = aside or again
        until = _without_tail(text, name.end, aside.start() if aside else until, grammar)
        described = name.end
        while described < until and text[described] in " ,:–—-":
            described += 1
        office = offices[name.begins].words if name.begins in offices else ""
        listed.append(Listed(name, begins[place], until, min(described, until), office))
    return tuple(listed)


@cache
def _tail(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    articles = r"(?:\s(?:the|el|la|l[ao]s|[ao]s?|les?|of|by|de|por|par|du|des?)|\s[ld]['’])?"
    after_comma = r",\s(?:of|by|de|por|par|du|des?|d['’])"
    return re.compile(rf"[\s,;:.]*(?:\s{conjunction}{articles}|{after_comma})?[\s,;:.]*\Z", re.I)


def _without_tail(text: str, start: int, end: int, grammar: Meeting) -> int:
    """``end`` without the separator, conjunction and white space before it."""
    window = max(start, end - 40)
    match = _tail(grammar.language).search(text, window, end)
    cut = match.start() if match else end
    # a full stop that closes an abbreviation stays with it
    return max(start, cut)
