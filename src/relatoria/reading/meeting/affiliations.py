"""What a description says of a person: offices, institutions, country."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.schemes.countries import find, lookup
from relatoria.schemes.sectors import is_international

_ACRONYM = r"[A-ZÀ-Þ][A-ZÀ-Þa-z]{0,2}[A-ZÀ-Þ]{1,10}(?:[-/][A-ZÀ-Þ]{2,10})*"
_LEADING = re.compile(rf"({_ACRONYM})(?=[\s’']|\Z)")
_DEFINED = re.compile(rf"\(({_ACRONYM})\b[^()]{{0,80}}\)")
_SHORT = re.compile(rf"\(({_ACRONYM})(?:\)(?=-)([^()]{{3,60}})|([- ][^()]{{3,60}})\))")
_ARTICLE = re.compile(r"(?:the|an?|el|las?|los|una?|un|os?|as|uma?|les?|une)\s+|l['’]", re.I)
_FIRST = re.compile(r"[^\W\d_]")
_BOTH = re.compile(r"\A(?:both|all|ambos|ambas|todos|todas|tous(?: deux| les deux)?)\s", re.I)
_CLAUSE = re.compile(r"[.;:,!?()\n]")
_SMALL = re.compile(
    r"(?:of|the|for|and|on|in|to|de|del|la|las|los|el|y|e|para|por|da|do|das|dos|du|des|et|les?|pour|en|sur|à|l['’]\S+|d['’]\S+)",
    re.I,
)
_STOP = re.compile(
    r"[,;(]|\s(?!(?:of|for|on|the|de|del|da|do|das|dos|des|du|and|y|e|et|la|las|los|el|para|pour)\b)[a-zà-ÿ]"
)
_OF_THE = re.compile(r"\s(?:of the|from the|de la|del|da|do|du)\s", re.I)
_CONSULAR = re.compile(r"\bc[oóô]nsul(?:es|ado|at|ate|a)?\b|embaj|embaix|ambass", re.I)


@dataclass(frozen=True, slots=True)
class Affiliation:
    """What a description says."""

    offices: tuple[str, ...]
    institutions: tuple[str, ...]
    country: str | None


def affiliation_of(description: str, grammar: Meeting, acronyms: Mapping[str, str]) -> Affiliation:
    """Offices and institutions in ``description``, acronyms written out where the text does so.

    The country is the first one named, unless the institution is an international body.
    """
    offices: list[str] = []
    institutions: list[str] = []
    description = _unbracketed(description)
    for phrase in _phrases(description, grammar):
        office, institution = _split(phrase, grammar)
        if office:
            offices.append(phrase)
        for form in _forms(institution, acronyms) if institution else ():
            if form not in institutions and not lookup(form):
                institutions.append(form)
    return Affiliation(tuple(offices), tuple(institutions), country_of(description, grammar))


def _unbracketed(description: str) -> str:
    text = description.strip(" .")
    if text.startswith("(") and text.endswith(")") and text.count("(") == 1:
        return text[1:-1].strip()
    return text


def country_of(description: str, grammar: Meeting) -> str | None:
    """ISO 3166-1 alpha-3 of the country a description names first, or ``None``."""
    found = find(description, grammar.language)
    if not found:
        return None
    first = found[0]
    before = description[: first.start]
    if first.form == "demonym" and is_international(before + description[first.end :]):
        return None
    return first.alpha3


def acronyms_of(definitions: Iterable[Definition]) -> dict[str, str]:
    """The first long form given for each acronym: «… for Migration (IOM)»."""
    found: dict[str, str] = {}
    for defined in definitions:
        found.setdefault(defined.acronym, defined.long_form)
    return found


@dataclass(frozen=True, slots=True)
class Definition:
    """A place where an acronym stands in brackets after what it is short for."""

    acronym: str
    long_form: str
    start: int
    """Offsets in the text searched: from the long form to the closing bracket."""
    end: int


def definitions_of(text: str, grammar: Meeting) -> tuple[Definition, ...]:
    """Every acronym defined in ``text``, every time it is."""
    found = []
    for match in _DEFINED.finditer(text):
        before = text[max(0, match.start() - 160) : match.start()]
        long_form = _long_form(before, match[1], grammar)
        if long_form:
            start = match.start() - len(before) + before.rfind(long_form.split()[0])
            found.append(Definition(match[1], long_form, start, match.end()))
    return tuple(found)


def _long_form(before: str, acronym: str, grammar: Meeting) -> str | None:
    """The capitalised words before a bracket that ``acronym`` stands for."""
    words = _CLAUSE.split(before)[-1].split()
    run = 0
    for place in range(1, min(len(words), 14) + 1):
        word = words[-place]
        if word[:1].isupper():
            run = place
        elif not _SMALL.fullmatch(word):
            break
    if not run:
        return None
    wanted = Counter(c for c in acronym.upper() if c.isalpha())
    letters, spare = frozenset(wanted), wanted.total() + 2
    for count in range(1, run + 1):
        initial = words[-count][:1]
        if initial.isupper():
            wanted[initial.upper()] -= 1
            spare -= 1
        if spare < 0:
            break
        # «Regional Conference on Migration (CRM)»: letters may follow another language's order
        if initial.upper() in letters and max(wanted.values()) <= 0:
            return " ".join(words[-count:])
    phrase = " ".join(words[-run:])
    parts = [part for part in _OF_THE.split(phrase) if len(part.split()) > 2]
    name = parts[-1] if parts else phrase
    # Initials do not vouch for it, so the words must: «João Reis (UnB)» defines nothing.
    return name if grammar.institutions.search(name) else None


def _phrases(description: str, grammar: Meeting) -> list[str]:
    """The description cut before every further office or institution."""
    cuts = [0]
    for match in _joined(grammar.language).finditer(description):
        at = match.end()
        article = _ARTICLE.match(description, at)
        after = article.end() if article else at
        bracketed = description.count("(", 0, at) > description.count(")", 0, at)
        office = grammar.offices.match(description, after)
        body = _names_institution(description[after:], grammar)
        if not bracketed and (office or (body and (article or "," in match.group()))):
            cuts.append(at)
    ends = [*cuts[1:], len(description)]
    tail = _tail(grammar.language)
    return [tail.sub("", description[a:b]) for a, b in zip(cuts, ends, strict=True)]


def _names_institution(text: str, grammar: Meeting) -> bool:
    """Whether ``text`` begins with the capitalised name of an institution."""
    if not text[:1].isupper():
        return False
    stop = _STOP.search(text)
    head = text[: stop.start()] if stop else text
    return bool(grammar.institutions.search(head)) or bool(_LEADING.match(text))


def _split(phrase: str, grammar: Meeting) -> tuple[str, str]:
    """Office and institution of one phrase; either may be empty."""
    text = _BOTH.sub("", phrase.strip())
    belongs = grammar.belongs.match(text)
    if belongs:
        return "", _bare(text[belongs.end() :], grammar)
    article = _ARTICLE.match(text)
    text = text[article.end() :] if article else text
    acronym = _LEADING.match(text)
    after = acronym.end() if acronym else 0
    office = grammar.offices.search(text, after)
    if acronym and office and office.start() - after < 30:
        return text, acronym[1]
    if office is None or office.start() > 40:
        if not text[:1].islower():
            return "", _bare(text, grammar) if _FIRST.match(text) else ""
        after = 0  # a profession that no grammar lists: «hydrologue à l'Université …»
    else:
        after = office.end()
    links = list(grammar.belongs.finditer(text, after))
    rests = [_without_article(text[link.end() :].strip()) for link in links]
    named = [rest for rest in rests if _names_institution(rest, grammar)]
    opening = [rest for rest in named if grammar.institutions.match(rest) or _LEADING.match(rest)]
    if not named and not links and text[:1].isupper() and grammar.institutions.search(text, after):
        return "", _bare(text, grammar)  # «Coast Teachers Federation»
    if named:
        return text, _bare(
            (opening or named)[0] if grammar.institution_first else named[0], grammar
        )
    return text, text if _CONSULAR.search(text) else ""


def _without_article(text: str) -> str:
    article = _ARTICLE.match(text)
    return text[article.end() :] if article else text


def _bare(institution: str, grammar: Meeting) -> str:
    """Without the place at its end: «University of Guadalajara in Mexico»."""
    text = institution.strip(" ,;.")
    article = _ARTICLE.match(text)
    if article and not text[: article.end()].istitle():
        text = text[article.end() :]
    for found in reversed(find(text, grammar.language, demonyms=False)):
        if len(text) - found.end > 1:
            continue
        before = text[: found.start].rstrip()
        located = _located(grammar.language).search(before)
        if located:
            return before[: located.start()].rstrip(" ,(")
    return text


@cache
def _located(language: str) -> re.Pattern[str]:
    located = grammar_for(language).meeting.located.pattern
    articles = _ARTICLE.pattern.rstrip("+")
    return re.compile(
        rf"(?:\s{located}(?:\s+{articles}*)?|,(?:\s(?:of|d[eaou]|del|d['’]))?|\()\s*\Z", re.I
    )


@cache
def _joined(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    return re.compile(rf"(?:,|;|\s{conjunction})\s+", re.I)


@cache
def _tail(language: str) -> re.Pattern[str]:
    conjunction = grammar_for(language).meeting.conjunction.pattern
    return re.compile(rf"[\s,;]*(?:\s{conjunction})?[\s,;]*\Z", re.I)


def _forms(institution: str, acronyms: Mapping[str, str]) -> tuple[str, ...]:
    """The institution, written out where it is an acronym, and the short form it brings."""
    if _LEADING.fullmatch(institution) and institution in acronyms:
        return (f"{acronyms[institution]} ({institution})",)
    short = _SHORT.search(institution)
    if short:
        # «Demographic Centre (CELADE-Population Division of …)»: the bracket is a name as well
        return (institution, f"{short[1]}{short[2] or short[3]}".strip())
    return (institution,)
