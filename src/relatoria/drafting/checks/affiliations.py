"""Where a person is said to work: «X, of the Tenants Union» here, «X, of the Port» there.

Programmes and lists of speakers are compared by the reading of the record; here it is the words
beside a name anywhere. A person may hold two posts, so only words that share nothing with all that
is said of the person elsewhere, or that differ in one word of a name, are two institutions.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from relatoria.drafting.checks.acronyms import written_out
from relatoria.drafting.checks.attribution import offices_in
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page, Stretch
from relatoria.model import Agent, AgentKind, Span
from relatoria.schemes.countries import find
from relatoria.schemes.names import fold

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DESCRIBED = re.compile(r",\s+(?P<said>[^\W\d][^,;.:()\n]{4,120})(?=[,;.:()]|\s*\Z)")
_NO_POST = re.compile(
    r"\b(?:who|whose|that|que|qui|quien|quem|dont|behalf|nombre|nom|nome|then|entonces|então|alors"
    r"|born|\w{3,}ing|\w{2,}[aei]ndo|\w{3,}ant)\b",
    re.I,
)
_SAME_SEAT = ({"president", "chair"}, {"director", "head"}, {"secretary", "head"})
"""Offices that many call by either name."""


@dataclass(frozen=True, slots=True)
class _Said:
    """What stands beside a name."""

    agent: Agent
    span: Span
    words: tuple[str, ...]
    """Telling words of the institution, folded, in order."""
    countries: frozenset[str]
    office: tuple[str, str] | None


def affiliations(page: Page) -> Iterator[Finding]:
    """A person given another institution, country or office by the words beside the name."""
    said = defaultdict(list)
    longs = {one.short: page.quote(one.long, 400) for one in written_out(page)}
    for one in _all_said(page, longs):
        said[one.agent.id].append(one)
    told = {c.subject for c in page.record.conflicts if c.field in ("organization", "title")}
    for agent, descriptions in said.items():
        for place, one in enumerate(descriptions[1:], 1):
            rule = "" if agent in told else _contradicts(page, longs, descriptions, place)
            if rule:
                yield _finding(page, rule, one, descriptions[0])
                break


def _finding(page: Page, rule: str, one: _Said, first: _Said) -> Finding:
    values = {"here": page.quote(one.span), "there": page.quote(first.span)}
    names = {"subject": one.agent.name, "name": one.agent.name}
    return Finding(rule, one.span.start, one.span.end, {**values, **names}, first.span)


def _all_said(page: Page, longs: Mapping[str, str]) -> Iterator[_Said]:
    names = {
        agent.name: agent
        for agent in page.record.agents
        if agent.kind is AgentKind.PERSON and len(agent.name.split()) > 1
    }
    if not names:
        return
    forms = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
    named = re.compile(rf"(?<![\w'’-])(?P<name>{forms})(?![\w'’-])")
    for stretch in page.stretches:
        if stretch.contents:
            continue
        for found in named.finditer(stretch.text):
            behind = _DESCRIBED.match(stretch.text, found.end())
            if behind and _is_post(page, behind["said"]):
                yield _read(page, stretch, names[found["name"]], behind, longs)


def _is_post(page: Page, said: str) -> bool:
    """Whether the words beside a name tell a post: «of the Port», «lawyer at the Port»."""
    words = said.split()
    opens = words[0][:1].islower() or bool(offices_in(page, " ".join(words[:2])))
    seat = re.search(rf"\b{page.words.phrases.seats}\b", said, re.I)
    former = re.search(rf"\b{page.words.former}\b", said, re.I)
    preposition = re.search(rf"(?:\A|\s)(?:{page.words.phrases.prepositions}|d['’])", said, re.I)
    return opens and bool(preposition) and not (seat or former or _NO_POST.search(said))


def _read(
    page: Page, stretch: Stretch, agent: Agent, behind: re.Match[str], longs: Mapping[str, str]
) -> _Said:
    printed = behind["said"]
    for short, long in longs.items():
        printed = re.sub(rf"\b{short}\b", long, printed)
    places = find(printed, page.words.language)
    countries = frozenset(hit.alpha3 for hit in places)
    for hit in reversed(places):
        printed = f"{printed[: hit.start]} {printed[hit.end :]}"
    offices = offices_in(page, printed)
    body = printed[offices[0].end :] if offices else printed
    words = tuple(
        fold(word)
        for word in _WORD.findall(body)
        if word[0].isupper() and fold(word) not in page.words.small
    )
    office = offices[0].same_as if len(offices) == 1 else None
    return _Said(agent, stretch.span(behind, "said"), words, countries, office)


def _contradicts(
    page: Page, longs: Mapping[str, str], all_said: Sequence[_Said], place: int
) -> str:
    """The rule that the description at ``place`` breaks, or nothing."""
    first, one = all_said[0], all_said[place]
    others = [*all_said[:place], *all_said[place + 1 :]]
    printed = [word for said in (one, first) for word in _WORD.findall(page.quote(said.span, 400))]
    # An acronym that the text does not explain may stand for any name.
    acronym = any(word.isupper() and len(word) > 1 and word not in longs for word in printed)
    if not acronym and one.words and first.words:
        known = {word for other in others for word in other.words}
        known |= {fold(word) for word in _WORD.findall(_elsewhere(page, one.agent))}
        if not known & set(one.words) or _one_word_other(one.words, first.words):
            return "organization"
    if one.words == first.words and _other_office(one.office, first.office):
        return "office"
    alone = len(one.countries) == len(first.countries) == 1
    if alone and one.countries != first.countries and one.words == first.words:
        return "country"
    return ""


def _elsewhere(page: Page, agent: Agent) -> str:
    """What the biography says: every body named there is one of the person's."""
    return agent.biography.of(page.document.text) if agent.biography else ""


def _one_word_other(one: Sequence[str], first: Sequence[str]) -> bool:
    """«Ministry of Labour» and «Ministry of Health»."""
    if len(one) != len(first) or len(one) < 2:
        return False
    wrong = [(a, b) for a, b in zip(one, first, strict=True) if a != b]
    return len(wrong) == 1 and wrong[0][0][:4] != wrong[0][1][:4]


def _other_office(one: tuple[str, str] | None, first: tuple[str, str] | None) -> bool:
    if one is None or first is None or one == first:
        return False
    return not any({one[0], first[0]} <= seat for seat in _SAME_SEAT) or one[1] != first[1]
