"""People under several forms: accents, spelling, order of names, forms of address, country."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from rapidfuzz.distance import OSA

from relatoria.drafting.checks.cast import biographies, people_lists
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.model import Agent, AgentKind, Participation, Span
from relatoria.schemes.countries import find
from relatoria.schemes.names import fold

_NAME = re.compile(
    r"(?<![\w'’])[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+"
    r"(?:\s+(?:(?:d[aeiou]s?|del|la|las|los|van|von|y|e)\s+){0,2}[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+){1,4}"
)
_TOKEN = re.compile(r"[A-ZÀ-Þ][\w'’-]*")
_WORDS = re.compile(r"[^\W\d_]+")
_LONG = 5
"""Letters from which a name can be taken for a misspelling of another."""


@dataclass(frozen=True, slots=True)
class _Printed:
    """A name as printed: its words and where they stand."""

    span: Span
    tokens: tuple[tuple[str, Span], ...]

    @property
    def folded(self) -> tuple[str, ...]:
        return tuple(fold(token) for token, _ in self.tokens)


def names(page: Page) -> Iterator[Finding]:
    """One person's name with another accent, letter or order somewhere in the text."""
    people = _people(page)
    printed = list(_printed(page))
    forms = {agent.id: _forms(agent) for agent in people}
    for agent in people:
        known = forms[agent.id]
        own = [one for one in printed if len(one.tokens) > 1 and set(one.folded) <= set(known)]
        yield from _accents(page, agent, own)
        yield from _order(page, agent, own)
    yield from _spelling(page, people, printed)


def _people(page: Page) -> list[Agent]:
    """People of the record, and those whom only the report's own lists and sentences name."""
    people = [agent for agent in page.record.agents if agent.kind is AgentKind.PERSON]
    known = [frozenset(_forms(agent)) for agent in people]
    lists = [row for listed in people_lists(page) for row in listed.people]
    for one in (*lists, *biographies(page)):
        if not any(one.tokens <= form for form in known):
            known.append(one.tokens)
            people.append(Agent(f"listed-{len(people)}", one.name))
    return people


def _forms(agent: Agent) -> tuple[str, ...]:
    return tuple(fold(token) for token in _TOKEN.findall(agent.name))


def _printed(page: Page) -> Iterator[_Printed]:
    for stretch in page.stretches:
        if stretch.contents:
            continue
        for found in _NAME.finditer(stretch.text):
            tokens = tuple(
                (word.group(), Span(stretch.start + word.start(), stretch.start + word.end()))
                for word in _TOKEN.finditer(stretch.text, found.start(), found.end())
            )
            yield from _windows(tokens)


def _windows(tokens: tuple[tuple[str, Span], ...]) -> Iterator[_Printed]:
    """The run itself, and without its first word: a sentence or an office may begin it."""
    for first in range(max(1, len(tokens) - 1)):
        part = tokens[first:]
        yield _Printed(Span(part[0][1].start, part[-1][1].end), part)


def _accents(page: Page, agent: Agent, own: Sequence[_Printed]) -> Iterator[Finding]:
    spelt: dict[str, Counter[str]] = defaultdict(Counter)
    places: dict[str, Span] = {}
    for one in own:
        for token, span in one.tokens:
            if token not in places or span != places[token]:
                spelt[fold(token)][token] += 1
            places.setdefault(token, span)
    for forms in spelt.values():
        if len(forms) < 2:
            continue
        usual = max(forms, key=lambda form: (forms[form], not form.isascii()))
        for form in forms:
            if form != usual and form.lower() != usual.lower():
                span = places[form]
                values = {"here": form, "there": usual, "name": agent.name}
                yield Finding("person_accent", span.start, span.end, values, places[usual])


def _order(page: Page, agent: Agent, own: Sequence[_Printed]) -> Iterator[Finding]:
    """«Pizarro Martínez» for «Martínez Pizarro»."""
    known = _forms(agent)
    seen: set[int] = set()
    for one in own:
        places = [known.index(token) for token in one.folded]
        repeated = len(set(known)) < len(known)
        if repeated or places == sorted(places) or one.span.start in seen:
            continue
        seen.add(one.span.start)
        values = {"here": page.quote(one.span), "there": agent.name}
        other = _first(own, known)
        yield Finding("person_name_order", one.span.start, one.span.end, values, other)


def _first(own: Sequence[_Printed], known: Sequence[str]) -> Span | None:
    for one in own:
        places = [known.index(token) for token in one.folded]
        if places == sorted(places):
            return one.span
    return None


def _spelling(
    page: Page, people: Sequence[Agent], printed: Sequence[_Printed]
) -> Iterator[Finding]:
    """A name that is another one but for a letter or two, and printed less often."""
    counted = Counter(one.folded for one in printed)
    whole = {_forms(agent): agent for agent in people if len(_forms(agent)) > 1}
    short = {form for forms in whole for form in _shortened(forms)}
    reported: set[tuple[str, ...]] = set()
    for one in printed:
        folded = one.folded
        if len(folded) < 2 or folded in reported or folded[-1].endswith(("'s", "’s")):
            continue
        for form in sorted(whole.keys() | short):
            if len(form) != len(folded) or not _one_slip(folded, form):
                continue
            if counted[form] < 1 or counted[folded] > 1 or counted[folded] > counted[form]:
                continue
            reported.add(folded)
            there = next(p.span for p in printed if p.folded == form)
            values = {"here": page.quote(one.span), "there": page.quote(there)}
            yield Finding("person_spelling", one.span.start, one.span.end, values, there)
            break


def _shortened(forms: tuple[str, ...]) -> Iterator[tuple[str, ...]]:
    """Given name and first surname of a longer name."""
    if len(forms) > 2:
        yield forms[:2]
        yield forms[1:]


def _one_slip(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    wrong = [(a, b) for a, b in zip(one, other, strict=True) if a != b]
    if len(wrong) != 1:
        return False
    a, b = wrong[0]
    if a.rstrip("s") == b.rstrip("s") and len(one) < 3:
        return False
    if min(len(a), len(b)) < _LONG - 1 or max(len(a), len(b)) < _LONG:
        return False
    vowels = "aeo"
    ends = {a[-1], b[-1]} if a[:-1] == b[:-1] else {a[-1]} if a[:-1] == b else {b[-1]}
    if (a[:-1] == b[:-1] or a[:-1] == b or b[:-1] == a) and ends & set(vowels):
        # «Mario» and «Maria», «Daniel» and «Daniela» are two people as often as a slip: a given
        # name that ends otherwise decides nothing.
        return one.index(a) > 0
    return OSA.distance(a, b) <= (1 if len(a) < 7 else 2)


def honorifics(page: Page) -> Iterator[Finding]:
    """One person as Ms. here and Mr. there."""
    people = _people(page)
    surnames = [(agent, set(_forms(agent))) for agent in people]
    seen: dict[str, dict[str, Span]] = defaultdict(dict)
    for sex, forms in (("f", page.words.women), ("m", page.words.men)):
        pattern = re.compile(
            rf"(?<!\w)(?:{forms})\.?\s+(?P<name>[A-ZÀ-Þ][\w'’-]+(?:\s+(?:d[aeiou]s?\s+|del\s+)?[A-ZÀ-Þ][\w'’-]+){{0,3}})"
        )
        for stretch in page.stretches:
            for found in pattern.finditer(stretch.text):
                words = {fold(word) for word in _TOKEN.findall(found["name"])}
                meant = [agent for agent, name in surnames if words <= name]
                if len({_forms(agent) for agent in meant}) == 1:
                    seen[meant[0].name].setdefault(sex, stretch.span(found))
    for both in seen.values():
        if len(both) == 2:
            first, second = sorted(both.values())
            values = {"here": page.quote(second), "there": page.quote(first)}
            yield Finding("honorific", second.start, second.end, values, first)


def countries(page: Page) -> Iterator[Finding]:
    """A speaker from one country in the text and another in the programme."""
    language = page.words.language
    told: dict[tuple[str, str], Participation] = {}
    for one in page.record.participations:
        where = {hit.alpha3 for hit in find(one.as_printed, language)}
        if len(where) != 1:
            continue
        iso3 = next(iter(where))
        for (agent, other), first in list(told.items()):
            if agent == one.agent and other != iso3 and first.source != one.source:
                person = page.record.agent(agent)
                values = {
                    "name": person.name if person else agent,
                    "here": page.quote(first.span),
                    "there": page.quote(one.span),
                }
                yield Finding("country", first.start, first.end, values, one.span)
        told.setdefault((one.agent, iso3), one)


def institutions(page: Page) -> Iterator[Finding]:
    """A speaker from one institution in the text and another, unlike it, in the programme."""
    told = {c.subject for c in page.record.conflicts if c.field == "organization"}
    for agent in page.record.agents:
        if agent.kind is not AgentKind.PERSON or agent.id in told:
            continue
        own = [p for p in page.record.participations if p.agent == agent.id]
        text = [(p, _named(page, p, agent)) for p in own if p.source == "text"]
        plan = [(p, _named(page, p, agent)) for p in own if p.source == "programme"]
        known = {fold(w) for name in agent.organizations for w in _WORDS.findall(name)}
        for one, here in text:
            for other, there in plan:
                apart = here and there and not here & there and not (there & known and here & known)
                if apart and one.event == other.event:
                    values = {
                        "subject": agent.name,
                        "here": page.quote(one.span),
                        "there": page.quote(other.span),
                    }
                    yield Finding("organization", one.start, one.end, values, other.span)
                    break


def _named(page: Page, one: Participation, agent: Agent) -> set[str]:
    """The words of the institution that a participation prints; none where it is an acronym."""
    printed = one.as_printed
    for found in reversed(find(printed, page.words.language)):
        printed = f"{printed[: found.start]} {printed[found.end :]}"
    if re.search(r"\b[A-ZÀ-Þ]{3,}\b", printed):
        return set()
    own = {fold(token) for token in _TOKEN.findall(agent.name)}
    words = {
        fold(word)
        for word in _WORDS.findall(printed)
        if word[0].isupper() and len(word) > 3 and fold(word) not in own
    }
    return words if len(words) > 1 else set()
