"""Speakers whom no panel announces: agents made from the words that name them."""

from __future__ import annotations

import re
from collections.abc import Iterable

from relatoria.model import Agent, AgentKind
from relatoria.reading.grammar import grammar_for
from relatoria.reading.meeting.people import name_at
from relatoria.reading.turns.attribution import NOBODY, Resolution
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.words import countries_in, telling_words
from relatoria.schemes import countries
from relatoria.schemes.names import words_of

_HE = frozenset(["mr", "sr", "m", "senor", "senhor", "monsieur", "sir", "lord", "don", "dom"])
_SHE = frozenset(
    [
        "mrs",
        "ms",
        "miss",
        "sra",
        "srta",
        "senora",
        "senhora",
        "mme",
        "mlle",
        "madame",
        "lady",
        "dona",
    ]
)
_TEAM = re.compile(r"teams?|equip[oea]s?|équipes?", re.I)
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ]")
_WORD = re.compile(r"\S+")
_GIVEN = r"[A-ZÀ-ÖØ-Þ][\w’'-]+(?:\s(?:d[aeou]s?|del|l[ao]s?|van|von))?"
_BRACKETED = re.compile(r"\s*\(([^()]*)\)\s*\Z")


class Roll:
    """Agents in order of first appearance; the same words always give the same agent."""

    def __init__(self, p: Patterns, taken: Iterable[str], text: str = "") -> None:
        self._p = p
        self._text = text
        self._language = p.grammar.language
        self._taken = set(taken)
        self._agents: dict[str, Agent] = {}
        self._by_key: dict[str, str] = {}

    @property
    def agents(self) -> tuple[Agent, ...]:
        """The agents made so far."""
        return tuple(self._agents.values())

    def made_of_words(self, agent: str) -> bool:
        """Whether ``agent`` is nothing but an office, or a country."""
        return any(who == agent and key.startswith("person:") for key, who in self._by_key.items())

    def named(self, printed: str, office: str | None = None) -> Resolution:
        """The person whom ``printed`` names, form of address and bracket included."""
        bracket = _BRACKETED.search(printed)
        bare = printed[: bracket.start()] if bracket else printed
        title = self._p.without_title.match(bare)
        name = _cased(bare[title.end() :] if title else bare).strip(" ,")
        words = frozenset(words_of(name))
        if not words:
            return NOBODY
        known = [self._agents[who] for key, who in self._by_key.items() if key.startswith("name:")]
        honorific = self._honorific(title.group()) if title else ""
        if len(words) == 1 and (full := self._in_full(name)):
            name, words = full, frozenset(words_of(full))
        same = [a for a in known if words <= _words(a) or _words(a) <= words]
        same = [a for a in same if not _unlike(honorific, a.titles)]
        if len(same) > 1:
            return Resolution(None, tuple(a.id for a in same), "ambiguous")
        if same:
            return Resolution(same[0].id, rule="printed-name")
        inside = bracket[1].strip() if bracket else ""
        country = countries.lookup(inside) if inside else None
        titles = [part for part in (honorific, office or "") if part]
        if country is None and office:
            codes = countries_in(telling_words(office, self._language))
            country = next(iter(codes)) if len(codes) == 1 else None
        agent = Agent(
            id=self._new_id(name),
            name=name,
            kind=AgentKind.PERSON,
            country=country,
            organizations=(inside,) if inside and country is None else (),
            titles=tuple(titles),
        )
        return self._enter(
            f"name:{_sex(honorific)}" + " ".join(sorted(words)), agent, "printed-name"
        )

    def _in_full(self, surname: str) -> str:
        """The one full name that the document prints of a surname; nothing for none or several."""
        grammar = grammar_for(self._language).meeting
        before = rf"(?<![\w’'.-])(?:{_GIVEN}\s){{1,3}}{re.escape(surname)}(?![\w-])"
        found: dict[frozenset[str], str] = {}
        for match in re.finditer(before, self._text):
            for start in (word.start() for word in _WORD.finditer(match.group())):
                name = name_at(match.group(), start, grammar)
                if name is not None and name.end == len(match.group()):
                    found.setdefault(frozenset(words_of(name.text)), name.text)
                    break
        return next(iter(found.values())) if len(found) == 1 else ""

    def state(self, alpha3: str, printed: str) -> Resolution:
        """The State with this code, named as this document first prints it."""
        name = printed if countries.lookup(printed) == alpha3 else self._display(alpha3)
        agent = Agent(self._new_id(alpha3), name, AgentKind.STATE, country=alpha3)
        return self._enter("state:" + alpha3, agent, "printed-state")

    def role(self, phrase: str) -> Resolution:
        """The State, organisation or office for which a role phrase (without article) stands."""
        words = telling_words(phrase, self._language)
        codes = countries_in(words)
        if len(codes) == 1 and self._is_state(phrase):
            return self.state(next(iter(codes)), phrase)
        role = self._p.role.search(phrase)
        if role is None:
            return NOBODY
        kind, name = AgentKind.PERSON, phrase
        if role["generic"] or role["delegation"]:
            name = self._institution(phrase, role)
            if not name or (_TEAM.fullmatch(role.group()) and not _CAPITAL.search(name)):
                return NOBODY
            kind = AgentKind.ORGANIZATION
        country = next(iter(codes)) if len(codes) == 1 else None
        if kind is AgentKind.PERSON and (known := self._same_office(phrase)):
            return Resolution(known, rule="printed-office")
        agent = Agent(self._new_id(name), name, kind, country=country)
        rule = "printed-office" if kind is AgentKind.PERSON else "printed-organization"
        return self._enter(f"{kind}:" + " ".join(words_of(name)), agent, rule)

    def organization(self, printed: str) -> Resolution:
        """The body that ``printed`` (without article) names."""
        agent = Agent(self._new_id(printed), printed, AgentKind.ORGANIZATION)
        key = f"{AgentKind.ORGANIZATION}:" + " ".join(words_of(printed))
        return self._enter(key, agent, "printed-organization")

    def group(self, phrase: str) -> Resolution:
        """Several who speak as one: «the participants»."""
        if article := self._p.article.match(phrase):
            phrase = article.group().lower() + phrase[article.end() :]
        agent = Agent(self._new_id(phrase), phrase, AgentKind.GROUP)
        return self._enter("group:" + " ".join(words_of(phrase)), agent, "collective")

    def _same_office(self, phrase: str) -> str | None:
        """The one office printed before in a longer form: «Executive Secretary (of …)»."""
        short = phrase.lower()
        longer = {
            who
            for key, who in self._by_key.items()
            if key.startswith("person:") and self._agents[who].name.lower().startswith(short + " ")
        }
        return longer.pop() if len(longer) == 1 else None

    def _honorific(self, printed: str) -> str:
        article = self._p.article.match(printed)
        return (printed[article.end() :] if article else printed).strip(" ,")

    def _is_state(self, phrase: str) -> bool:
        """Whether nothing but a voice of States and one country stands in ``phrase``."""
        voice = self._p.state_voice.match(phrase)
        if voice is None:
            return False
        rest = telling_words(self._p.role.sub(" ", phrase), self._language)
        return len(rest - {"permanent", "permanente"}) == 1

    def _institution(self, phrase: str, role: re.Match[str]) -> str:
        """What is left of ``phrase`` without its role, links and articles."""
        rest = phrase[role.end() :].strip()
        if not rest:
            return phrase[: role.start()].strip() if self._p.grammar.role_last else ""
        link = self._p.link.search(rest)
        rest = rest[link.end() :].strip() if link else rest
        article = self._p.article.match(rest)
        return (rest[article.end() :] if article else rest).strip(" ,")

    def _display(self, alpha3: str) -> str:
        return countries.display_name(alpha3, self._language)

    def _enter(self, key: str, agent: Agent, rule: str) -> Resolution:
        known = self._by_key.setdefault(key, agent.id)
        if known == agent.id:
            self._agents[agent.id] = agent
            self._taken.add(agent.id)
        return Resolution(known, rule=rule)

    def _new_id(self, name: str) -> str:
        stem = "-".join(words_of(name)) or "agent"
        wanted, count = stem, 2
        while wanted in self._taken:
            wanted, count = f"{stem}-{count}", count + 1
        return wanted


def _sex(honorific: str) -> str:
    first = words_of(honorific)[:1]
    return "m" if first and first[0] in _HE else "f" if first and first[0] in _SHE else ""


def _unlike(honorific: str, titles: tuple[str, ...]) -> bool:
    """Whether «Mr.» stands before the one name and «Ms.» before the other."""
    other = _sex(titles[0]) if titles else ""
    return bool(_sex(honorific) and other) and _sex(honorific) != other


def _words(agent: Agent) -> frozenset[str]:
    return frozenset(words_of(agent.name))


def _cased(name: str) -> str:
    """A name in capitals as it is usually written: «SAVAGE» becomes «Savage»."""
    return name.title() if name.isupper() and len(name) > 3 else name
