"""The words that name a speaker: from their first letter to the verb."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Protocol

from relatoria.model import Span
from relatoria.reading.turns.patterns import Patterns
from relatoria.schemes import countries

_REACH = 420
"""The longest subject with everything between it and its verb, in characters."""
_NAME_REACH = 260
_BROKEN = re.compile(r"[;:?!“”\"«»]")
_BRACKET = re.compile(r"\s?\([^()]{1,80}\)")
_STOP = re.compile(r"[,;:.(“\"«]|\s[-–—]\s")
_AFTER_NAME = re.compile(r"\s?(?:\([^()]{1,160}\))?\s?(?:,[^,;:]{1,160}){0,3}?(,)?\s\Z")
_CAPITAL_OR_CLOSED = re.compile(r"(?:[A-ZÀ-Þ][\w'’.\-]*|\)|,)\s\Z")


class KnownNames(Protocol):
    """Where known people are named in a paragraph."""

    def at(self, position: int) -> Span | None:
        """The name that begins at ``position``."""

    def within(self, start: int, end: int) -> Span | None:
        """The first name between ``start`` and ``end``."""

    def has(self, word: str) -> bool:
        """Whether ``word`` is a word of a known person's name."""


@dataclass(frozen=True, slots=True)
class Subject:
    """A speaker's words; ``form`` is the value of a `relatoria.reading.turns.openings.Form`."""

    form: str
    start: int
    end: int
    sure: bool = True
    name: Span | None = None
    """A name in apposition to a role."""
    office: Span | None = None
    """An office in apposition to a name."""


def subject_at(prose: str, at: int, end: int, p: Patterns, names: KnownNames) -> Subject | None:
    """The subject that begins at ``at`` and is followed by a verb of speech, if there is one."""
    named = _named_at(prose, at, end, p, names)
    if named is not None:
        return named
    if found := p.collective.match(prose, at, end):
        verb = _verb(prose, found.end(), min(end, at + _REACH), p)
        plural = p.article.match(prose, at)
        if verb is not None and not (plural and p.role_start.match(prose, at, end)):
            return Subject("group" if plural else "some", at, found.end())
    if state := _state_at(prose, at, end, p):
        return state
    started = p.role_start.match(prose, at, end)
    if started is None:
        return None
    verb = _verb(prose, started.end(), min(end, at + _REACH), p)
    if verb is not None:
        subject = _cut(prose, at, verb, p, names)
        if subject is not None:
            return subject
    return _told_by_past(prose, at, started.end(), min(end, at + _REACH), p, names)


def subject_in(prose: str, at: int, end: int, p: Patterns, names: KnownNames) -> Subject | None:
    """The speaker whose words begin at ``at`` and end where the phrase ends, verb or none."""
    if found := p.honorific.match(prose, at, end):
        return Subject("name", at, _bracketed(prose, found.end()))
    if known := names.at(at):
        return Subject("name", at, known.end)
    started = p.role_start.match(prose, at, end)
    if started is None:
        return _country(prose, at, end, p)
    stop = min(end, at + _REACH)
    verb = p.verb.search(prose, started.end(), stop)
    if verb:
        stop = verb.start()
    if found := p.phrase_end.search(prose, started.end(), stop):
        stop = found.start()
    stop -= len(prose[at:stop]) - len(prose[at:stop].rstrip())
    left = p.dangling.search(prose, started.end(), stop)
    stop = left.start() if left else stop
    return _role(prose, at, stop, p, names.within(stop, min(end, stop + 80)))


def _named_at(prose: str, at: int, end: int, p: Patterns, names: KnownNames) -> Subject | None:
    known = names.at(at)
    found = p.honorific.match(prose, at, end)
    stop = found.end() if found else (known.end if known else 0)
    if not stop:
        single = p.capitalised.match(prose, at, end)
        if single and names.has(single.group()):
            stop = single.end()
    if not stop:
        unknown = p.full_name.match(prose, at, end)
        if unknown is None or p.article.match(prose, at) or p.role.search(prose, at, unknown.end()):
            return None
        if countries.lookup(unknown.group()) is not None:
            return None
        stop = unknown.end()
    limit = min(end, stop + _NAME_REACH)
    for pattern, sure in ((p.verb, True), (p.past, False)):
        verb = pattern.search(prose, stop, limit)
        if verb is None or p.silent.match(prose, verb.start()):
            continue
        between = prose[stop : verb.start()]
        bare = p.adverbs.sub(" ", between) or " "
        if p.helper.search(between) or not _AFTER_NAME.match(bare):
            continue
        stop = _bracketed(prose, stop)
        return Subject("name", at, stop, sure, office=_office(prose, stop, verb.start(), p))
    return None


def _office(prose: str, at: int, end: int, p: Patterns) -> Span | None:
    """The office in ``, Minister of Labour of …,`` after a name."""
    if not prose.startswith(", ", at):
        return None
    start = at + 2
    if article := p.article.match(prose, start):
        start = article.end()
    role = p.role.search(prose, start, min(end, start + 60))
    if role is None or p.insertion.match(prose, at):
        return None
    stop = prose.find(",", role.end(), end)
    return Span(start, stop) if stop >= 0 else None


def _bracketed(prose: str, end: int) -> int:
    bracket = _BRACKET.match(prose, end)
    return bracket.end() if bracket else end


def _verb(prose: str, start: int, end: int, p: Patterns) -> int | None:
    for verb in p.verb.finditer(prose, start, end):
        if not p.helper.search(prose, max(start, verb.start() - 24), verb.start()):
            return verb.start()
        return None
    return None


def _told_by_past(
    prose: str, at: int, start: int, end: int, p: Patterns, names: KnownNames
) -> Subject | None:
    """A subject before any finite verb of the past that may report."""
    for verb in p.past.finditer(prose, start, end):
        before = prose[max(start, verb.start() - 40) : verb.start()]
        if p.helper.search(before) or p.silent.match(prose, verb.start()):
            return None
        if (
            _CAPITAL_OR_CLOSED.search(before)
            or p.adverbs.search(before)
            or verb.start() == start + 1
        ):
            subject = _cut(prose, at, verb.start(), p, names)
            if subject is not None:
                return Subject(subject.form, subject.start, subject.end, False, subject.name)
    return None


def _cut(prose: str, at: int, verb: int, p: Patterns, names: KnownNames) -> Subject | None:
    """The subject out of the words from ``at`` to its verb: leads, insertions, adverbs cut off."""
    if _BROKEN.search(prose, at, verb):
        return None
    closed = prose[at:verb].rstrip().endswith(",")
    if not closed:
        comma = prose.rfind(", ", at, verb)
        while comma >= 0:
            again = p.role_start.match(prose, comma + 2, verb)
            if again and not p.role.search(prose, at, comma):
                at = comma + 2
                break
            comma = prose.rfind(", ", at, comma)
    stripped = p.adverbs.search(prose, at, verb)
    stop = stripped.start() if stripped else at + len(prose[at:verb].rstrip(" ,"))
    left = p.dangling.search(prose, at, stop)
    stop = left.start() if left else stop
    return _role(prose, at, stop, p, None, closed=closed, names=names)


def _role(
    prose: str,
    at: int,
    stop: int,
    p: Patterns,
    name: Span | None,
    *,
    closed: bool = True,
    names: KnownNames | None = None,
) -> Subject | None:
    """The subject in ``at`` to ``stop``, if a role is its head."""
    article = p.article.match(prose, at)
    start = article.end() if article else at
    for role in p.role.finditer(prose, start, stop):
        if not p.role_tail.match(prose, role.end(), stop) or _is_inside(
            prose, start, role, stop, p
        ):
            continue
        end = stop
        if closed:
            end = _uninserted(prose, role.end(), stop, p, names)
        if name is None and names is not None:
            name = names.within(end, stop) or _apposed(prose, end, stop, p)
        words = prose[start:end]
        if role.end() == end and p.anaphor.match(prose, at, end) and name is None:
            plural = role.group().endswith("s")
            if not plural and not p.presiding.match(words):
                return Subject("anaphor", at, end)
        if role.group().lower().endswith("s"):
            return Subject("group", at, _listed(prose, end, p))
        return Subject("role", at, end, True, name)
    return None


def _apposed(prose: str, at: int, stop: int, p: Patterns) -> Span | None:
    """The name of a stranger in apposition: «…, Ms. Ruth Sol,»."""
    if not prose.startswith(", ", at):
        return None
    found = p.honorific.match(prose, at + 2, stop) or p.apposed.match(prose, at + 2, stop + 1)
    return Span(found.start(), found.end()) if found else None


def _listed(prose: str, at: int, p: Patterns) -> int:
    """Where a list of countries ends that goes on after ``at``: «…, Brazil and Peru»."""
    stretch = prose[at : at + _NAME_REACH]
    end = 0
    for found in countries.find(stretch, p.grammar.language, demonyms=False):
        between = stretch[end : found.start]
        if not p.list_joint.fullmatch(between):
            break
        end = found.end
    return at + end


def _is_inside(prose: str, start: int, role: re.Match[str], stop: int, p: Patterns) -> bool:
    """Whether the role only helps to name an institution: «the Office of the Commissioner for»."""
    if not p.grammar.role_last or role.end() >= stop:
        return False
    return p.linked.search(prose, start, role.start()) is not None


def _uninserted(prose: str, start: int, stop: int, p: Patterns, names: KnownNames | None) -> int:
    """Where the subject ends before what is inserted between commas."""
    inserted = p.insertion.search(prose, start, stop)
    end = inserted.start() if inserted else stop
    comma = prose.find(", ", start, end)
    while comma >= 0:
        known = names.at(comma + 2) if names else None
        if (
            known
            or p.honorific.match(prose, comma + 2, stop)
            or p.apposed.match(prose, comma + 2, stop)
        ):
            return comma
        comma = prose.find(", ", comma + 2, end)
    return end


def _state_at(prose: str, at: int, end: int, p: Patterns) -> Subject | None:
    """A country that speaks for itself: «Chile noted …», «La Argentina señaló …»."""
    country = _country(prose, at, end, p)
    if country is None:
        return None
    limit = min(end, country.end + 160)
    verb = _verb(prose, country.end, limit, p)
    if verb is None:
        return None
    between = prose[country.end : verb]
    bare = p.adverbs.sub(" ", between) or " "
    return country if _AFTER_NAME.match(bare) else None


def _country(prose: str, at: int, end: int, p: Patterns) -> Subject | None:
    article = p.article.match(prose, at, end)
    start = article.end() if article else at
    if start >= end or not prose[start].isupper():
        return None
    stretch = prose[start : min(end, start + 60)]
    found = countries.find(stretch, p.grammar.language, demonyms=False)
    if not found or found[0].start != 0:
        return None
    return Subject("state", at, start + found[0].end)
