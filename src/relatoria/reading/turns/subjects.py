"""The words that name a speaker: from their first letter to the verb."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.model import Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.meeting.people import name_at
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.phrases import Subject, before_verb, in_phrase
from relatoria.schemes import countries

_REACH = 420
"""The longest subject with everything between it and its verb, in characters."""
_NAME_REACH = 260
_COUNTRY_REACH = 60
_PLURAL_REACH = 90
_BRACKET = re.compile(r"\s?\([^()]{1,80}\)")
# Between a name and its verb: a bracket, up to three insertions, the comma that closes them.
_AFTER_NAME = re.compile(
    r"(?:\s(?:of|from|d[aeiou]|de[ls]?|d[ao]s|des)\s[^,;:()]{1,100}?)?"
    r"\s?(?:\([^()]{1,160}\))?\s?(?:,[^,;:]{1,160}){0,3}?(,)?\s\Z"
)
_INNER = re.compile(r"\s(?:M(?:me|lle|M|r|rs|s)?|Dr[ae]?|Sr(?:a|ta)?|Prof)\.?\s")
# Groups of a tripartite meeting: their experts and members speak for them, country by country.
_GROUP = re.compile(
    r"\b(?:employer|worker|government|empleador|trabajador|gubernamental|patronal|empregador"
    r"|governamental|employeur|travailleur|gouvernemental)",
    re.I,
)
# «Rejoignant Enzo Caruso, …», «Replying to …»: what somebody does, before who it is.
_PARTICIPLE = re.compile(r"[A-ZÀ-Þ][a-zß-ÿ]{2,}(?:ant|ando|iendo|endo|indo|ing)\s")
_INITIAL = re.compile(r"[A-ZÀ-Þ]\.\s\w+")
_DIRECTLY = re.compile(r"(?:,[^,;:.]{1,60},)?\s")
_CAPITAL_OR_CLOSED = re.compile(r"(?:[A-ZÀ-Þ][\w'’.\-]*|\)|,)\s\Z")


def subject_at(line: Line, at: int, end: int) -> Subject | None:
    """The subject that begins at ``at`` and is followed by a verb of speech, if there is one."""
    prose, p = line.prose, line.p
    addressed = p.bare.match(prose, at, end)
    titled = addressed and p.role.match(prose, addressed.end(), end)
    if not titled and (named := _named_at(line, at, end)):
        return named
    if called := _titled_at(line, at, end):
        return called
    limit = min(end, at + _REACH)
    if found := p.collective.match(prose, at, end):
        plural = p.article.match(prose, at) and not p.indefinite.match(prose, at)
        roles = plural and p.role_start.match(prose, at, end)
        sent = p.indefinite.match(prose, at) and _sent_by(line, at, found.end(), limit)
        if not roles and not sent and _told_by(line, found.end(), limit):
            apposed = None if plural else _apposed_name(line, found.end(), limit)
            if apposed is not None:
                return Subject("name", at, apposed.end, name=apposed)
            one = p.indefinite.match(prose, at) is not None
            return Subject("group" if plural else "some", at, found.end(), present=one)
    alone = p.quantified.match(prose, at, end)
    if alone and p.verb.match(prose, alone.end(), end):
        return Subject("some", at, alone.end() - 1)
    if state := _state_at(line, at, end):
        return state
    started = p.role_start.match(prose, at, end)
    if started is None:
        return None
    verb = _verb(line, started.end(), limit)
    subject = before_verb(line, at, verb) if verb is not None else None
    return subject or _told_by_past(line, at, started.end(), limit)


def subject_in(line: Line, at: int, end: int) -> Subject | None:
    """The speaker whose words begin at ``at`` and end where the phrase ends, verb or none."""
    prose, p = line.prose, line.p
    addressed = p.bare.match(prose, at, end)
    titled = addressed and p.role.match(prose, addressed.end(), end)
    found = p.honorific.match(prose, at, end)
    if found and not titled and not _ends_in_office(line, found):
        return Subject("name", at, _bracketed(prose, found.end()))
    if known := line.names.at(at):
        return Subject("name", at, known.end)
    printed = p.capitalised.match(prose, at, end)
    if printed and line.names.has(printed.group()):
        return Subject("name", at, printed.end())
    if called := titled_name(line, at, end):
        return called
    started = p.role_start.match(prose, at, end) or p.role.match(prose, at, end)
    if started is None:
        return _country(line, at, end)
    subject = in_phrase(line, at, started.end(), min(end, at + _REACH))
    if subject is None or subject.name or not prose.startswith(", ", subject.end):
        return subject
    following = p.honorific.match(prose, subject.end + 2, end)
    known = line.names.at(subject.end + 2)
    name = Span(following.start(), following.end()) if following else known
    return Subject(subject.form, subject.start, subject.end, name=name)


def _sent_by(line: Line, at: int, after: int, end: int) -> bool:
    """Whether a group and a country send somebody: «an Employer expert from Kenya»."""
    verb = line.p.verb.search(line.prose, after, min(end, after + _COUNTRY_REACH))
    if verb is None or not _GROUP.search(line.prose, at, verb.start()):
        return False
    stretch = line.prose[after : verb.start()]
    return bool(stretch.strip() and countries.find(stretch, line.p.grammar.language))


def _apposed_name(line: Line, at: int, end: int) -> Span | None:
    """The name of «a delegate of Cuba, Ms. Ruth Sol,»."""
    prose, p = line.prose, line.p
    comma = prose.find(", ", at, min(end, at + _COUNTRY_REACH))
    found = p.honorific.match(prose, comma + 2, end) if comma >= 0 else None
    if found is None or not prose.startswith((",", " ("), found.end()):
        return None
    verb = p.verb.search(prose, at, end)
    return Span(*found.span()) if verb is None or found.end() < verb.start() else None


def titled_name(line: Line, at: int, end: int) -> Subject | None:
    """An office with its bearer's name behind it: «o conselheiro Zanetti»."""
    prose, p = line.prose, line.p
    found = p.titled_name.match(prose, at, end)
    if found is None:
        return None
    start = found.end()
    known = line.names.at(start)
    printed = p.capitalised.match(prose, start, end)
    if known is None and printed is not None and line.names.has_surname(printed.group()):
        known = Span(start, printed.end())
    if known is None and not p.generic.fullmatch(found["office"]):
        known = _new_name(line, start, end) or _new_surname(line, found, end)
    if known is None:
        return None
    office = Span(*found.span("office"))
    return Subject("name", at, known.end, name=known, office=office)


def _new_name(line: Line, at: int, end: int) -> Span | None:
    """A full name that nobody is known by yet."""
    grammar = grammar_for(line.p.grammar.language).meeting
    name = name_at(line.prose, at, grammar)
    if name is None or name.end > end:
        return None
    # «la Representante Alterna de Costa Rica» names a country, not a person.
    return None if countries.find(name.text, line.p.grammar.language) else Span(at, name.end)


def _new_surname(line: Line, titled: re.Match[str], end: int) -> Span | None:
    """A surname that nobody is known by, behind an office used as a form of address.

    «la senadora Otálora» names somebody; «el Ministro Peruano», «la Ministra Secretaria» nobody.
    """
    prose, p = line.prose, line.p
    start = titled.start("office")
    named = p.honorific.match(prose, start, end)
    if named is None or named.end() <= titled.end():
        return None
    grammar = grammar_for(p.grammar.language).meeting
    last = named.group().split()[-1]
    common = grammar.not_names.fullmatch(last) or grammar.institutions.fullmatch(last)
    office = p.role.search(prose, titled.end(), named.end())
    if common or office or countries.find(last, p.grammar.language):
        return None
    return Span(start, named.end())


def _titled_at(line: Line, at: int, end: int) -> Subject | None:
    subject = titled_name(line, at, end)
    if subject is None:
        return None
    if not line.p.article.match(line.prose, at) and not line.prose[at].isupper():
        return None
    speaks = _speaks(line, subject.end, end)
    return replace(subject, sure=speaks[1]) if speaks else None


def _named_at(line: Line, at: int, end: int) -> Subject | None:
    """A name at ``at`` whose bearer speaks."""
    prose = line.prose
    stop = _name_end(line, at, end)
    if stop is None:
        return None
    speaks = _speaks(line, stop, end)
    if speaks is None:
        return None
    if (
        not speaks[1]
        and _INITIAL.fullmatch(prose, at, stop)
        and not line.p.honorific.match(prose, at)
    ):
        return None  # «R. Não existe …»: the label of an answer
    stop = _bracketed(prose, stop)
    return Subject("name", at, stop, speaks[1], office=_office(line, stop, speaks[0]))


def _speaks(line: Line, stop: int, end: int) -> tuple[int, bool] | None:
    """Where the verb of a subject that ends at ``stop`` begins, and whether it reports."""
    prose, p = line.prose, line.p
    limit = min(end, stop + _NAME_REACH)
    for pattern, sure in ((p.verb, True), (p.past, False)):
        verb = pattern.search(prose, stop, limit)
        if verb is None or p.silent.match(prose, verb.start()):
            continue
        if p.helper.search(prose, stop, verb.start()):
            continue
        if _AFTER_NAME.match(line.rid_of_adverbs(stop, verb.start())):
            return verb.start(), sure
    at = _bracketed(prose, stop)
    blank = _DIRECTLY.match(prose, at, limit)
    verb = p.finite.match(prose, blank.end(), limit) if blank else None
    if verb is None or p.silent.match(prose, verb.start()):
        return None
    return verb.start(), False


def _name_end(line: Line, at: int, end: int) -> int | None:
    """Where the name that begins at ``at`` ends: addressed, known, or at least two words."""
    prose, p = line.prose, line.p
    addressed = p.honorific.match(prose, at, end)
    if addressed and not _ends_in_office(line, addressed):
        return addressed.end()
    if known := line.names.at(at):
        return known.end
    printed = p.capitalised.match(prose, at, end)
    if printed and line.names.has(printed.group()):
        return printed.end()
    unknown = p.full_name.match(prose, at, end)
    if (
        unknown is None
        or _INNER.search(unknown.group())
        or _PARTICIPLE.match(unknown.group())
        or p.article.match(prose, at)
        or p.role.search(prose, at, unknown.end())
    ):
        return None
    abroad = countries.find(unknown.group(), p.grammar.language, demonyms=False)
    return None if abroad else unknown.end()


def _ends_in_office(line: Line, named: re.Match[str]) -> bool:
    """Whether what looks like a form of address with a name is an office: «General Secretary»."""
    last = named.group().split()[-1]
    role = line.p.role.fullmatch(last)
    return bool(role and role["office"])


def _office(line: Line, at: int, end: int) -> Span | None:
    """The office in ``, Minister of Labour of …,`` after a name."""
    prose, p = line.prose, line.p
    if not prose.startswith(", ", at) or p.insertion.match(prose, at):
        return None
    start = line.bare_start(at + 2)
    role = p.role.search(prose, start, min(end, start + 60))
    stop = prose.find(",", role.end(), end) if role else -1
    return Span(start, stop) if stop >= 0 else None


def _bracketed(prose: str, end: int) -> int:
    bracket = _BRACKET.match(prose, end)
    return bracket.end() if bracket else end


def _verb(line: Line, start: int, end: int) -> int | None:
    """Where the first reporting verb begins, unless a helper makes it something else."""
    verb = line.p.verb.search(line.prose, start, end)
    if verb is None or line.p.helper.search(
        line.prose, max(start, verb.start() - 24), verb.start()
    ):
        return None
    return verb.start()


def _told_by(line: Line, start: int, end: int) -> bool:
    """Whether a reporting verb follows closely, no other verb of the past before it."""
    verb = _verb(line, start, min(end, start + _PLURAL_REACH))
    return verb is not None and not line.p.past.search(line.prose, start, verb)


def _told_by_past(line: Line, at: int, start: int, end: int) -> Subject | None:
    """A subject before any finite verb of the past that may report."""
    prose, p = line.prose, line.p
    for verb in p.past.finditer(prose, start, end):
        before = prose[max(start, verb.start() - 40) : verb.start()]
        if p.helper.search(before) or p.silent.match(prose, verb.start()):
            return None
        closes = _CAPITAL_OR_CLOSED.search(before) or p.adverbs.search(before)
        if closes or verb.start() == start + 1:
            subject = before_verb(line, at, verb.start())
            if subject is not None:
                return Subject(subject.form, subject.start, subject.end, False, subject.name)
    return None


def _state_at(line: Line, at: int, end: int) -> Subject | None:
    """A country that speaks for itself: «Chile noted …», «La Argentina señaló …»."""
    country = _country(line, at, end)
    if country is None:
        return None
    verb = _verb(line, country.end, min(end, country.end + _NAME_REACH))
    if verb is None or not _AFTER_NAME.match(line.rid_of_adverbs(country.end, verb)):
        return None
    return country


def _country(line: Line, at: int, end: int) -> Subject | None:
    prose = line.prose
    start = line.bare_start(at)
    if start >= end or not prose[start].isupper():
        return None
    stretch = prose[start : min(end, start + _COUNTRY_REACH)]
    found = countries.find(stretch, line.p.grammar.language, demonyms=False)
    if not found or found[0].start != 0:
        return None
    return Subject("state", at, start + found[0].end)
