"""Names of people with a pseudonym, found in whatever leaves the register, and replaced.

Sought are: every full form of the name that the register or a source prints, the words by which a
source attributes something to them as far as these hold a part of the name, and each part of the
name that is nobody else's and no part of the name of an organisation or a meeting; the latter
with a capital alone. Replaced in any case of letters, in plain text and as HTML, JSON and
addresses write it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from html import escape
from typing import Any
from urllib.parse import quote, quote_plus

from relatoria.schemes.names import words_of
from relatoria.store.families import family
from relatoria.store.models import (
    Agent,
    Contribution,
    Expression,
    Meeting,
    PrintedAgent,
    Pseudonym,
    Reading,
)
from relatoria.store.remembering import remembered

NEUTRAL = "…"
"""Stands for a name where the code would tell whoever wrote the name whose it is."""
_SHORTEST = 4
"""Letters of a part of a name that is sought alone."""


@dataclass(frozen=True, slots=True)
class Masker:
    """What to look for, and what to put there instead."""

    codes: dict[str, str] = field(default_factory=dict)
    """Phrase in small letters → code."""
    parts: dict[str, str] = field(default_factory=dict)
    """Part of a name, as it is written with a capital → code."""
    keys: dict[str, str] = field(default_factory=dict)
    """Key of the person → key by which the public knows them."""
    _pattern: re.Pattern[str] | None = None
    _parts: re.Pattern[str] | None = None

    def __bool__(self) -> bool:
        return self._pattern is not None

    def __call__(self, text: str, *, neutral: bool = False) -> str:
        """``text`` with names and keys replaced by codes, or all by one sign."""
        if self._pattern is None:
            return text
        known = {**self.codes, **self.keys}
        found = self._pattern.sub(lambda hit: NEUTRAL if neutral else known[hit[0].lower()], text)
        if self._parts is None:
            return found
        return self._parts.sub(lambda hit: NEUTRAL if neutral else self.parts[hit[0]], found)

    def names_somebody(self, text: str) -> bool:
        """Whether ``text`` holds a name of one of these people."""
        if self._pattern is None:
            return False
        return bool(self._pattern.search(text) or (self._parts and self._parts.search(text)))

    def value(self, value: Any) -> Any:
        """A plain value with every text inside it masked."""
        if isinstance(value, str):
            return self(value)
        if isinstance(value, list | tuple):
            return type(value)(self.value(one) for one in value)
        if isinstance(value, dict):
            return {name: self.value(one) for name, one in value.items()}
        return value

    def real_key(self, text: str) -> str:
        """Text of an address with keys of the public turned into those of the register."""
        # The entry that lives stands last, and is the one with a page.
        for public, real in {public: real for real, public in self.keys.items()}.items():
            text = text.replace(public, real)
        return text


def public_key(code: str) -> str:
    """The key by which the public reaches the page of a person with ``code``."""
    return code.lower()


@remembered
def masker() -> Masker:
    """The masker for the register as it is; an empty one where nobody has a pseudonym."""
    rows = list(Pseudonym.objects.select_related("agent"))
    if not rows:
        return Masker()
    codes: dict[str, str] = {}
    parts: dict[str, str] = {}
    families = {one.agent_id: _family(one) for one in rows}
    taken = _taken({member.pk for members in families.values() for member in members})
    for one in rows:
        agents = families[one.agent_id]
        phrases = set(_phrases(agents))
        for phrase in phrases:
            codes |= dict.fromkeys(_written(phrase), one.code)
        for part in _parts_of(phrases, taken):
            parts |= dict.fromkeys(_written(part, lower=False), one.code)
            parts |= dict.fromkeys(_written(part.upper(), lower=False), one.code)
    keys = {
        agent.key.lower(): public_key(one.code) for one in rows for agent in families[one.agent_id]
    }
    return Masker(codes, parts, keys, _any_of({*codes, *keys}, re.IGNORECASE), _any_of(parts))


@remembered
def sources_that_name() -> frozenset[int]:
    """Sources in whose text or among whose people one of these stands: text and file hold the
    name, and are not for the public."""
    found = masker()
    if not found:
        return frozenset()
    people = {
        member.pk for one in Pseudonym.objects.select_related("agent") for member in _family(one)
    }
    named = set(PrintedAgent.objects.filter(agent__in=people).values_list("expression", flat=True))
    texts = Reading.objects.exclude(expression__in=named).values_list("expression", "text")
    named |= {number for number, text in texts.iterator(20) if found.names_somebody(text)}
    titles = Expression.objects.exclude(pk__in=named).values_list("pk", "title", "name")
    named |= {pk for pk, *words in titles if found.names_somebody(" ".join(words))}
    return frozenset(named)


def _family(pseudonym: Pseudonym) -> list[Agent]:
    """The person, under every entry that stands for them; the one that lives last."""
    rows = Agent.objects.filter(pk__in=family(pseudonym.agent_id))
    return sorted(rows, key=lambda one: (one.merged_into_id is None, one.pk))


def _phrases(agents: Iterable[Agent]) -> Iterator[str]:
    """Every form in which these people are named."""
    own = list(agents)
    printed = PrintedAgent.objects.filter(agent__in=own)
    known = {word for one in own for word in words_of(one.name)}
    for one in own:
        yield one.name
    for name, variants in printed.values_list("name", "name_variants"):
        known |= set(words_of(name))
        yield from (name, *(str(variant) for variant in variants))
    said = Contribution.objects.filter(agent__in=own).values_list("attribution_text", flat=True)
    for words in said.distinct():
        if words and known & {word for word in words_of(words) if len(word) >= _SHORTEST}:
            yield words


def _taken(people: set[int]) -> frozenset[str]:
    """Words of the names of everybody and everything else."""
    others = Agent.objects.exclude(pk__in=people)
    names = list(others.values_list("name", flat=True))
    names += [" ".join(one) for one in Meeting.objects.values_list("title", "city")]
    return frozenset(word for name in names for word in words_of(name))


def _parts_of(phrases: Iterable[str], taken: frozenset[str]) -> Iterator[str]:
    for phrase in phrases:
        for part in re.findall(r"[^\W\d_][\w’'-]+", phrase):
            words = words_of(part)
            if len(part) >= _SHORTEST and part[0].isupper() and not taken & set(words):
                yield part


def _written(phrase: str, *, lower: bool = True) -> set[str]:
    """A phrase in plain text and as HTML, JSON and addresses write it."""
    plain = " ".join(phrase.split())
    forms = {plain, escape(plain), json.dumps(plain)[1:-1], quote(plain), quote_plus(plain)}
    found = {form for form in forms if len(form) > 2}
    return {form.lower() for form in found} if lower else found


def _any_of(words: Iterable[str], flags: int = 0) -> re.Pattern[str] | None:
    # The longest first: a whole name before its part.
    ordered = sorted(words, key=lambda word: (-len(word), word))
    if not ordered:
        return None
    return re.compile(rf"(?<!\w)(?:{'|'.join(map(re.escape, ordered))})(?!\w)", flags)
