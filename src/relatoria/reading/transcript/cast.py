"""Who the speakers are: one agent a person, whatever forms the labels print."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from relatoria.model import Agent, AgentKind
from relatoria.reading.transcript.interview import Interview, is_nameless
from relatoria.reading.transcript.labels import Label, LabelForm
from relatoria.reading.transcript.naming import FullName, announced, country_called, full_names
from relatoria.reading.transcript.portrait import (
    Portrait,
    name_words,
    parties_conflict,
    portrait_of,
)
from relatoria.reading.transcript.presiding import presiding_of
from relatoria.reading.transcript.sitting import Sitting, Turn
from relatoria.reading.transcript.vocabulary import fold
from relatoria.schemes.countries import lookup
from relatoria.schemes.names import words_of

_CALLERS = (LabelForm.CHAIR, LabelForm.MODERATOR)


@dataclass(slots=True)
class Person:
    """Everything the labels of one speaker have told so far."""

    portrait: Portrait
    printed: list[str] = field(default_factory=list)
    full_name: str = ""


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who speaks in one turn: one agent, or several it could be."""

    agent: str | None
    candidates: tuple[str, ...]
    rule: str


@dataclass(frozen=True, slots=True)
class SpeakersFound:
    """The agents of a sitting and the speaker of each turn, in the order of the turns."""

    agents: tuple[Agent, ...]
    speakers: tuple[Speaker, ...]


def speakers_of(sitting: Sitting) -> SpeakersFound:
    """Resolve every label of ``sitting``.

    Two labels are one person when their names agree and nothing printed parts them (country,
    gender, party). A shorter label is the one longer label that holds its words; where there are
    several, they are its candidates.
    """
    portraits, rules = _portraits(sitting)
    portraits = _states(sitting, portraits)
    people, members = _grouped(portraits)
    for turn, person in zip(sitting.turns, members, strict=True):
        if len(person) == 1:
            people[person[0]].printed.append(turn.candidate.head.label.printed)
    _complete(sitting, people, members)
    agents, ids = _agents(people)
    speakers = []
    for person, rule in zip(members, rules, strict=True):
        named = tuple(ids[number] for number in person if number in ids)
        if not named:
            speakers.append(Speaker(None, (), "unnamed"))
        elif len(named) == 1:
            speakers.append(Speaker(named[0], (), rule))
        else:
            speakers.append(Speaker(None, named, "label_ambiguous"))
    return SpeakersFound(agents, tuple(speakers))


def _portraits(sitting: Sitting) -> tuple[list[Portrait], list[str]]:
    """What each label shows, offices of the chair replaced by who holds them."""
    presiding = presiding_of(sitting)
    interview = Interview(sitting)
    offices = _offices(sitting)
    portraits, rules = [], []
    for turn in sitting.turns:
        label = turn.candidate.head.label
        portrait, rule = portrait_of(label), "label"
        if label.form is LabelForm.CHAIR and not portrait.personal:
            holder = presiding.before(turn)
            if holder is not None and _same_gender(holder, portrait):
                portrait, rule = replace(holder, titles=(*holder.titles, label.role)), "chair"
        else:
            presiding.before(turn)
            holder = _holder(label, portrait, interview, offices)
            if holder is not None and _same_gender(holder, portrait):
                portrait, rule = holder, "office"
            elif is_nameless(label):
                portrait = replace(portrait, nameless=True)
        presiding.note(turn, portrait)
        portraits.append(portrait)
        rules.append(rule)
    return portraits, rules


def _holder(
    label: Label,
    portrait: Portrait,
    interview: Interview,
    offices: dict[str, Portrait | None],
) -> Portrait | None:
    """The person behind initials, a sign, or an office that a fuller label has printed."""
    if label.form is LabelForm.MARK:
        return interview.meant(label)
    if label.form is LabelForm.OFFICE and not portrait.personal:
        return offices.get(fold(label.role))
    return None


def _offices(sitting: Sitting) -> dict[str, Portrait | None]:
    """Who holds each office that stands beside a name: «Ms. Ana Ruiz, rapporteur»."""
    found: dict[str, Portrait | None] = {}
    for turn in sitting.turns:
        label = turn.candidate.head.label
        portrait = portrait_of(label)
        if not portrait.personal:
            continue
        for part in label.apposition:
            office = fold(part)
            known = found.get(office, portrait)
            same = known is not None and known.words == portrait.words
            found[office] = portrait if same else None
    return found


def _same_gender(one: Portrait, other: Portrait) -> bool:
    return not (one.gender and other.gender and one.gender != other.gender)


def _states(sitting: Sitting, portraits: list[Portrait]) -> list[Portrait]:
    """Bare names that are countries («MEXICO:») speak as States, where several labels are."""
    codes = {}
    for number, turn in enumerate(sitting.turns):
        label: Label = turn.candidate.head.label
        code = lookup(label.name) if label.form is LabelForm.NAME and not label.brackets else None
        if code:
            codes[number] = code
    if len(set(codes.values())) < 2:
        return portraits
    return [
        replace(p, kind=AgentKind.STATE, personal=False, country=codes[n]) if n in codes else p
        for n, p in enumerate(portraits)
    ]


def _grouped(portraits: list[Portrait]) -> tuple[list[Person], list[tuple[int, ...]]]:
    """People, and for each turn the numbers of those it can be."""
    people: list[Person] = []
    chosen: dict[Portrait, tuple[int, ...]] = {}
    by_word: dict[str, list[int]] = {}
    # Full labels first, so that a short one finds every person it could mean.
    for portrait in sorted(set(portraits), key=_fullness, reverse=True):
        known = by_word.get(portrait.words[0], []) if portrait.words else []
        fitting = [n for n in known if _agrees(portrait, people[n].portrait)]
        same = [n for n in fitting if people[n].portrait.words == portrait.words]
        if not fitting:
            for word in set(portrait.words):
                by_word.setdefault(word, []).append(len(people))
            chosen[portrait] = (len(people),)
            people.append(Person(portrait))
            continue
        fitting = same or fitting
        if len(fitting) == 1:
            people[fitting[0]].portrait = _joined(people[fitting[0]].portrait, portrait)
        chosen[portrait] = tuple(fitting)
    return _by_appearance(people, [chosen[portrait] for portrait in portraits])


def _by_appearance(
    people: list[Person], members: list[tuple[int, ...]]
) -> tuple[list[Person], list[tuple[int, ...]]]:
    """The same with people numbered in the order in which they first speak."""
    order = {old: new for new, old in enumerate(dict.fromkeys(n for m in members for n in m))}
    return [people[old] for old in order], [tuple(order[n] for n in m) for m in members]


def _fullness(portrait: Portrait) -> tuple[int, bool, bool, bool, str]:
    return (
        len(portrait.words),
        portrait.country is not None,
        bool(portrait.organizations),
        bool(portrait.gender),
        portrait.name,
    )


def _agrees(one: Portrait, other: Portrait) -> bool:
    """Whether two portraits can be of one person."""
    if one.personal != other.personal or one.kind is not other.kind:
        return False
    if one.country and other.country and one.country != other.country:
        return False
    if not _same_gender(one, other):
        return False
    if one.words == other.words:
        return not (one.personal and parties_conflict(one, other))
    if not one.personal or parties_conflict(one, other):
        return False
    return _inside(one.words, other.words)


def _inside(short: tuple[str, ...], long: tuple[str, ...]) -> bool:
    """Whether the words of ``short`` stand in ``long`` in the same order."""
    rest = iter(long)
    return 0 < len(short) < len(long) and all(word in rest for word in short)


def _joined(one: Portrait, other: Portrait) -> Portrait:
    return replace(
        one,
        gender=one.gender or other.gender,
        country=one.country or other.country,
        organizations=tuple(dict.fromkeys((*one.organizations, *other.organizations))),
        titles=tuple(dict.fromkeys((*one.titles, *other.titles))),
    )


def _complete(sitting: Sitting, people: list[Person], members: list[tuple[int, ...]]) -> None:
    """Full names and countries out of what the chair says before each turn."""
    before: Turn | None = None
    called: dict[str, list[FullName]] = {}
    for turn, person in zip(sitting.turns, members, strict=True):
        if before is not None and len(person) == 1 and people[person[0]].portrait.personal:
            _from_call(people[person[0]], turn, before)
        if turn.candidate.head.label.form in _CALLERS:
            for name in full_names(turn.text):
                called.setdefault(name.words[-1], []).append(name)
        before = turn
    for one in people:
        words = one.portrait.words
        if not one.full_name and one.portrait.personal and len(words) > 1:
            # Two surnames tell a person apart; one surname may be anybody's.
            one.full_name = announced(words, called.get(words[-1], [])) or ""


def _from_call(person: Person, turn: Turn, before: Turn) -> None:
    if before.candidate.head.label.form not in _CALLERS:
        return
    if not person.full_name:
        person.full_name = announced(person.portrait.words, full_names(before.text[-600:])) or ""
    unplaced = person.portrait.country is None and not person.portrait.organizations
    if unplaced and turn.candidate.head.label.form is LabelForm.HONORIFIC:
        country = country_called(before.text)
        if country:
            person.portrait = replace(person.portrait, country=country)


def _agents(people: list[Person]) -> tuple[tuple[Agent, ...], dict[int, str]]:
    """The agents, and the id of each person; signs that name nobody have none."""
    agents: list[Agent] = []
    ids: dict[int, str] = {}
    taken: set[str] = set()
    for place, person in enumerate(people):
        portrait = person.portrait
        if portrait.nameless:
            continue
        name = person.full_name or portrait.name
        stem = "-".join(words_of(name)) or "-".join(name_words(name)) or "speaker"
        identifier, number = stem, 1
        while identifier in taken:
            number += 1
            identifier = f"{stem}-{number}"
        taken.add(identifier)
        ids[place] = identifier
        variants = dict.fromkeys([*person.printed, *([portrait.name] if person.full_name else [])])
        variants.pop(name, None)
        agents.append(
            Agent(
                id=identifier,
                name=name,
                kind=portrait.kind,
                name_variants=tuple(variants),
                country=portrait.country,
                organizations=portrait.organizations,
                titles=portrait.titles,
            )
        )
    return tuple(agents), ids
