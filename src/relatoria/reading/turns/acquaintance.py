"""People whom the text itself introduces, and what it says of everybody's gender.

A person once named in full («el Ing. Raúl Cabrera (Ministerio de Trabajo)») is known afterwards
by surname, by form of address and surname, by office. The cast knows those whom programmes,
panels and lists of attendance seat; here are those who enter in the middle of the narrative.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

from relatoria.model import Agent, AgentKind
from relatoria.reading.grammar import grammar_for
from relatoria.reading.meeting import Cast
from relatoria.reading.meeting.people import Name, name_at
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.gender import Gender, gender_of_address, gender_of_phrase
from relatoria.reading.turns.patterns import Patterns
from relatoria.schemes import countries
from relatoria.schemes.names import words_of

_BEFORE = 140
"""How far before a name its bearer's office may begin, in characters."""
_BRACKET = re.compile(r"\s?\(([^()]{2,160})\)")
_AFTER_COMMA = re.compile(r",\s([^,;:.()\n]{3,140})")
_OF_BODY = re.compile(
    r"(?:of|from|d[eoa]s?|del|de\sl[ao]s?|de\sl['’]|pel[oa]|por\s(?:la|el)|en\srepresentación\sde(?:l|\sla)?)"
    r"\s?(?:the\s)?[A-ZÀ-Þ]"
)
_CUT = re.compile(r"[.;:()]\s|[;:(]")


@dataclass(slots=True)
class Acquaintance:
    """Those introduced by name, and the gender of everybody named with a form of address."""

    agents: list[Agent] = field(default_factory=list)
    """People whom the cast does not know, in order of introduction."""
    gender: dict[str, Gender] = field(default_factory=dict)
    """By agent id, for people of the cast too."""
    address: dict[str, str] = field(default_factory=dict)
    """The form of address first printed with each name, folded."""
    described: dict[str, list[str]] = field(default_factory=dict)
    """What follows or precedes the names of people of whom the cast knows nothing else."""


@dataclass(frozen=True, slots=True)
class _Introduction:
    name: Name
    address: str
    article: str
    office: str
    described: str


def acquaintance_of(paragraphs: Iterable[Paragraph], cast: Cast, p: Patterns) -> Acquaintance:
    """Everybody introduced in ``paragraphs``."""
    found = Acquaintance()
    known = _Known(cast)
    for paragraph in paragraphs:
        for one in _introductions(paragraph.text, p):
            _meet(one, known, found, p)
    return found


class _Known:
    """People by the words of their names."""

    def __init__(self, cast: Cast) -> None:
        self.taken = {agent.id for agent in cast.agents}
        self.silent = {
            agent.id
            for agent in cast.agents
            if agent.kind is AgentKind.PERSON and not agent.titles and not agent.organizations
        }
        self._by_word: dict[str, set[str]] = {}
        for agent in cast.agents:
            if agent.kind is AgentKind.PERSON:
                self.enter(agent)

    def enter(self, agent: Agent) -> None:
        for name in (agent.name, *agent.name_variants):
            for word in words_of(name):
                self._by_word.setdefault(word, set()).add(agent.id)

    def bearers(self, name: str) -> set[str]:
        sets = [self._by_word.get(word, set()) for word in words_of(name) if len(word) > 1]
        return set.intersection(*sets) if sets else set()

    def new_id(self, name: str) -> str:
        stem = "-".join(words_of(name)) or "agent"
        wanted, count = stem, 2
        while wanted in self.taken:
            wanted, count = f"{stem}-{count}", count + 1
        self.taken.add(wanted)
        return wanted


def _introductions(prose: str, p: Patterns) -> Iterator[_Introduction]:
    grammar = grammar_for(p.grammar.language).meeting
    for match in p.full_name.finditer(prose):
        title = p.without_title.match(prose, match.start(), match.end())
        begin = title.end() if title else match.start()
        if begin == match.start() and not _is_due(prose, match, p):
            continue
        again = p.without_title.match(prose, begin)
        if again and again.end() > begin:
            continue  # nothing but forms of address, however many
        name = name_at(prose, begin, grammar)
        if name is None or countries.find(name.text, p.grammar.language, demonyms=False):
            continue
        article, address, office = _before(prose, begin, p)
        described = _after(prose, name.end, p) or (_body(prose, name.end, p) if address else "")
        if address or office or described:
            yield _Introduction(name, address, article, office, described)


def _is_due(prose: str, match: re.Match[str], p: Patterns) -> bool:
    """Whether anything around capitalised words may introduce a person: tried before names."""
    if (
        prose.startswith((",", " (", "("), match.end())
        or not match.group().replace(" ", "").isalpha()
    ):
        return True
    before = prose[max(0, match.start() - 40) : match.start()]
    return bool(p.address_before.search(before) or p.role.search(before) or " of " in match.group())


def _before(prose: str, at: int, p: Patterns) -> tuple[str, str, str]:
    """Article, form of address and office that stand right before a name."""
    window = prose[max(0, at - _BEFORE) : at]
    cuts = list(_CUT.finditer(window))
    title = p.address_before.search(window)
    cut = next((c.end() for c in reversed(cuts) if not title or c.end() <= title.start()), 0)
    address = title["address"].strip() if title else ""
    article = (title["article"] or "").strip() if title else ""
    stretch = window[cut : title.start() if title else len(window)]
    segment = stretch.rstrip(" ,").rsplit(", ", maxsplit=1)[-1]
    roles = list(p.role.finditer(segment))
    if not roles or roles[0]["delegation"]:
        return article, address, ""
    closed = stretch.rstrip().endswith(",")
    # Without a comma only what stands right before the name is its bearer's.
    role = roles[0] if closed else roles[-1]
    if not closed and p.link.search(segment, role.end()):
        return article, address, ""
    own_article = p.article_before.search(segment[: role.start()])
    # «beside him the Director of …, Luis Sol»: an article inside the stretch begins anew.
    begins = own_article is not None and own_article.start() > 0
    if closed and not (own_article and (address or begins)):
        # «…, Director of …, Luis Sol, …»: the office belongs to the name before it.
        return article, address, ""
    printed = own_article.group().strip() if own_article else ""
    return article or printed, address, segment[role.start() :].strip()


def _after(prose: str, at: int, p: Patterns) -> str:
    """The description in brackets or between commas after a name."""
    if bracket := _BRACKET.match(prose, at):
        return bracket[1].strip()
    comma = _AFTER_COMMA.match(prose, at)
    if comma is None:
        return ""
    words = comma[1].strip()
    start = p.bare.match(words)
    bare = words[start.end() :] if start else words
    if p.verb.search(words) or p.insertion.match(", " + words):
        role = p.role.match(bare)
        return bare[: role.end()] if role else ""
    if p.role.search(bare[:60]) or (start is None and _OF_BODY.match(words)):
        return bare
    return ""


def _body(prose: str, at: int, p: Patterns) -> str:
    """The institution after «Dr. Ines Sol, » in a list of those present."""
    comma = _AFTER_COMMA.match(prose, at)
    if comma is None or not comma[1][0].isupper() or p.verb.search(comma[1]):
        return ""
    named = p.honorific.match(comma[1]) or name_at(
        comma[1], 0, grammar_for(p.grammar.language).meeting
    )
    return "" if named else comma[1].strip()


def _meet(one: _Introduction, known: _Known, found: Acquaintance, p: Patterns) -> None:
    bearers = known.bearers(one.name.text)
    gender = gender_of_address(one.address, p.grammar.language)
    if not gender and (one.article or one.office):
        gender = gender_of_phrase(one.article, one.office, p.grammar.language)
    if len(bearers) > 1:
        return
    who = next(iter(bearers), None)
    if who is None:
        agent = _agent(one, known, p)
        known.enter(agent)
        found.agents.append(agent)
        who = agent.id
    elif who in known.silent:
        words = [text for text in (one.office, one.described) if text]
        found.described.setdefault(who, []).extend(words)
    if gender:
        found.gender.setdefault(who, gender)
    if one.address:
        found.address.setdefault(who, " ".join(words_of(one.address)))


def _agent(one: _Introduction, known: _Known, p: Patterns) -> Agent:
    titles = [text for text in (one.address, one.office) if text]
    bodies: list[str] = []
    country = countries.lookup(one.described) if one.described else None
    if one.described and country is None:
        role = p.role.search(one.described[:60])
        (titles if role and not role["delegation"] else bodies).append(one.described)
    return Agent(
        id=known.new_id(one.name.text),
        name=one.name.text,
        kind=AgentKind.PERSON,
        country=country,
        organizations=tuple(bodies),
        titles=tuple(titles),
    )
