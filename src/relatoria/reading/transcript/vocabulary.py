"""The transcript grammars of all languages as one compiled vocabulary.

A verbatim record is often multilingual (each speaker in the language of the floor), and a label
is too short to identify its language; so every label is read with all grammars at once.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

from relatoria.reading.grammar import LANGUAGES, grammar_for
from relatoria.reading.grammar.transcript import Transcript


class _Folding(dict[int, str]):
    """Code point → base letter in lower case; one character stays one character."""

    def __missing__(self, code: int) -> str:
        character = chr(code)
        base = unicodedata.normalize("NFD", character)[0].lower()
        folded = {"’": "'", "‐": "-", "‑": "-"}.get(base, base)
        self[code] = folded if len(folded) == 1 else character
        return self[code]


_FOLDING = _Folding()
_ABBREVIATING = str.maketrans("", "", ".,ªº")


def fold(text: str) -> str:
    """``text`` in lower case without accents; offsets stay valid."""
    return text.translate(_FOLDING)


@lru_cache(maxsize=16_384)
def bare(token: str) -> str:
    """A token folded, without the signs of abbreviation: ``Sr.ª`` → ``sr``, ``H.E.`` → ``he``."""
    return fold(token).translate(_ABBREVIATING)


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Sets of folded words and compiled patterns; see `Transcript` for what each holds."""

    articles: frozenset[str]
    particles: frozenset[str]
    masculine: frozenset[str]
    feminine: frozenset[str]
    honorifics: frozenset[str]
    abbreviations: frozenset[str]
    """Honorifics that are printed with a full stop."""
    salutations: frozenset[str]
    role_words: frozenset[str]
    """Every word of a title of office longer than three letters."""
    fields: frozenset[str]
    openers: frozenset[str]
    chairs: re.Pattern[str]
    moderators: re.Pattern[str]
    offices: re.Pattern[str]
    representatives: re.Pattern[str]
    of: re.Pattern[str]
    groups: re.Pattern[str]
    marks: re.Pattern[str]
    introductions: re.Pattern[str]
    spoke: re.Pattern[str]
    directions: re.Pattern[str]
    narration: re.Pattern[str]
    votes: re.Pattern[str]
    closing: re.Pattern[str]
    chair_taken: re.Pattern[str]
    floor: re.Pattern[str]
    agenda: re.Pattern[str]


def _words(*lists: Iterable[str]) -> frozenset[str]:
    return frozenset(bare(word) for words in lists for word in words)


def _phrases(lists: Iterable[Iterable[str]], after: str = r"(?!\w)") -> re.Pattern[str]:
    phrases = sorted({fold(phrase) for phrases in lists for phrase in phrases}, key=len)
    # The longest first: «secretary-general» before «secretary»; a hyphen may be printed as space.
    printed = (re.escape(p).replace(r"\-", "[- ]").replace(r"\ ", r"[- ]") for p in phrases[::-1])
    return re.compile(f"(?:{'|'.join(printed)}){after}")


def _patterns(lists: Iterable[Iterable[str]], flags: int = 0) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{p})" for patterns in lists for p in patterns), flags)


def _naming(lists: Iterable[Iterable[str]]) -> re.Pattern[str]:
    """Patterns with a group ``name`` joined: the groups are numbered, as names must differ."""
    patterns = [p for patterns in lists for p in patterns]
    return re.compile(
        "|".join(p.replace("(?P<name>", f"(?P<name{n}>") for n, p in enumerate(patterns)), re.I
    )


@cache
def vocabulary() -> Vocabulary:
    """The union of the transcript grammars of all languages."""
    all_: list[Transcript] = [grammar_for(language).transcript for language in LANGUAGES]
    titles = [(*g.chairs, *g.moderators, *g.offices, *g.representatives) for g in all_]
    genders = [(*g.masculine, *g.feminine) for g in all_]
    return Vocabulary(
        articles=_words(*(g.articles for g in all_)),
        particles=_words(*(g.particles for g in all_)),
        masculine=_words(*(g.masculine for g in all_)),
        feminine=_words(*(g.feminine for g in all_)),
        honorifics=_words(*(g.honorifics for g in all_), *genders),
        abbreviations=_words(
            [h for g in all_ for h in (*g.honorifics, *g.masculine, *g.feminine) if h[-1] == "."]
        ),
        salutations=_words(*(g.salutations for g in all_)),
        role_words=frozenset(
            word for title in titles for t in title for word in fold(t).split() if len(word) > 3
        ),
        fields=_words(*(g.fields for g in all_)),
        openers=_words(*(g.openers for g in all_)),
        chairs=_phrases(g.chairs for g in all_),
        moderators=_phrases(g.moderators for g in all_),
        offices=_phrases(g.offices for g in all_),
        representatives=_phrases(g.representatives for g in all_),
        of=_phrases((g.of for g in all_), after=r"(?:\s+|(?<=\bd)['\s]|(?<=\bl)['\s])"),
        groups=_patterns(g.groups for g in all_),
        marks=_phrases(
            (g.marks for g in all_), after=r"(?:(?:\s|(?<=\w{4}))(?:n\S{0,2}\s*)?\d{1,3})?$"
        ),
        introductions=_patterns(g.introductions for g in all_),
        spoke=_patterns(g.spoke for g in all_),
        directions=_patterns(g.directions for g in all_),
        narration=_patterns(g.narration for g in all_),
        votes=_patterns(g.votes for g in all_),
        closing=_patterns(g.closing for g in all_),
        chair_taken=_naming(g.chair_taken for g in all_),
        floor=_phrases(g.floor for g in all_),
        agenda=_patterns(g.agenda for g in all_),
    )


@cache
def reporting_verb() -> re.Pattern[str]:
    """Verbs of reported speech in all languages: where one stands, nobody is labelled.

    Made when first asked for: few labels of a record of speech need it.
    """
    verbs = [verb for language in LANGUAGES for verb in grammar_for(language).turns.verbs]
    return re.compile(rf"(?<!\w)(?:{'|'.join(verbs)})(?!\w)", re.IGNORECASE)
