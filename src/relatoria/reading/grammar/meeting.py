"""The shape of a language's `Meeting` grammar."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from relatoria.model import Role
from relatoria.reading.grammar.alternatives import alternatives_in, either

Words = re.Pattern[str]
CAPITAL = "(?-i:[A-ZÀ-ÖØ-Þ])"
"""A capital letter, inside patterns that are otherwise matched without regard to case."""


_MANY = 10
"""Alternatives from which on they are grouped."""
BEGIN = r"(?<!\w)"
"""What `words` begin with."""

BEARER = (
    r"(?:(?-i:(?:v[ao]n|de|d[aeiou]s?|del|la|le|ter|den|der|al|el|bin|ibn)\s){0,2}"
    rf"(?-i:d['’])?{CAPITAL})"
)
"""The beginning of a surname, particles included: what forms of address stand before."""


def words(*alternatives: str) -> Words:
    """Any of the ``alternatives`` (regular expressions) as whole words, without regard to case."""
    found = [one for pattern in alternatives for one in alternatives_in(pattern)]
    # Grouping short ones would cost more when the grammar is loaded than it saves later.
    joined = either(found) if len(found) >= _MANY else f"(?:{'|'.join(found)})"
    return re.compile(rf"{BEGIN}{joined}(?!\w)", re.I)


def cardinals(units: str, tens: str, join: str, rounds: str = "") -> dict[str, int]:
    """Number words up to 99 and their values.

    ``units`` are the words from 2 on in a row, ``tens`` those of 20, 30 …, joined to a unit by
    ``join``; ``rounds`` are words for about 10, 20, 30 …, a hyphen where there is none.
    """
    small = units.split()
    found = {word: value for value, word in enumerate(small, 2)}
    for place, ten in enumerate(tens.split(), 2):
        found[ten] = place * 10
        for value, unit in enumerate(small[:8], 2):
            found[f"{ten}{join}{unit}"] = place * 10 + value
    found |= {word: place * 10 for place, word in enumerate(rounds.split(), 1) if word != "-"}
    return found


@dataclass(frozen=True, slots=True)
class Cue:
    """Words that say who takes which part: «the speakers were …», «… was the moderator»."""

    role: Role
    pattern: Words
    people_follow: bool = True
    """Whether the people are named after the words, or before them."""
    strict: bool = False
    """Whether the first name must stand right at the words: «gave the floor to»."""


@dataclass(frozen=True, slots=True)
class Meeting:
    """Words of programmes, panels, covers, biographies and sections."""

    language: str
    # Headings: tried at the start of a heading without its number.
    contents: Words
    presentation: Words
    introduction: Words
    conclusion: Words
    annex: Words
    """The word and, in its only group, its number or letter where there is one."""
    biographies: Words
    attendance_list: Words
    """List of participants."""
    programme: Words
    concept_note: Words
    # Cover.
    distribution_label: Words
    distributions: Words
    original: Words
    prepared_by: Words
    collaboration: Words
    report: Words
    """Kinds of document a subtitle names: «Rapporteur's report»."""
    meeting: Words
    """Kinds of meeting: «workshop», «regional conference»."""
    # Facts of the meeting, in prose.
    organized_by: Words
    """Organisers follow."""
    organized: Words
    """Organisers stand before, the meeting after."""
    jointly_with: Words
    supported_by: Words
    prepares: Words
    """Between the meeting and the event it prepares: «in preparation for»."""
    convened: Words
    """Verbs by which a later event is announced, before its name or after it."""
    held: Words
    """Verbs by which a meeting takes place, its name before them."""
    begins: Words
    """Verbs for the start of a meeting: «begins», «opens»."""
    resolution: Words
    """«resolution», number signs included; the number follows."""
    resolution_name: str
    """How a resolution of a named body is printed: ``{body} resolution {number}``."""
    people_counted: Words
    """Nouns of those counted as present: «participants», «people»."""
    experts_counted: Words
    spelt: Mapping[str, int]
    """Number words that count people, and words for about so many."""
    attended: Words
    """Words that make a number the attendance: «attended», «took part», «numbered»."""
    approximately: Words
    headquarters: Words
    headquarters_name: str
    """How a venue is printed: ``{body} headquarters``."""
    room: Words
    objective: Words
    themes: Words
    """Headings of a concept note for what the meeting is about and how it is run."""
    ahead: Words
    """A future tense in which meetings are announced."""
    # Programme.
    session: Words
    """«Session 2»: the number in its only group."""
    continued: Words
    moderator: Words
    chair: Words
    speakers: Words
    rapporteur: Words
    registration: Words
    opening: Words
    closing: Words
    interval: Words
    debate: Words
    # Panels in prose.
    cues: tuple[Cue, ...]
    elected: Words
    """What makes chairs and rapporteurs officers of the whole meeting."""
    sitting: Words
    """Nouns of the parts of a meeting: «session», «panel», «round table»."""
    present: Words
    """What opens a list of those who came: «Present:»; tried at the start of a paragraph."""
    gathered: Words
    """The same within a sentence: «se reunieron … las personas siguientes:»."""
    roll_call: Words
    """Verbs by which a sentence lists those who came: «asisten», «were present», people after or
    before them."""
    absent: Words
    """What opens a list of those who did not come."""
    secretary: Words
    """The office of whoever keeps the minutes."""
    part: Mapping[str, int]
    """Ordinals of parts and panels: «second» → 2."""
    # People.
    honorifics: Words
    """Forms of address with their article, standing before a name."""
    particles: Words
    """Lower-case words inside names."""
    offices: Words
    """What a person can be: «Director», «researcher», «representative»."""
    institution_first: bool
    """Whether the word for the institution opens its name: «Ministerio de …»."""
    institutions: Words
    """What a person can belong to: «University», «Ministry», «Network»."""
    not_names: Words
    """Capitalised words that never belong to a person's name."""
    belongs: Words
    """Between a person or an office and the institution: «of the», «from»."""
    located: Words
    """Between an institution and where it is: «in»."""
    conjunction: Words
    leads: Words
    """Forms by which somebody leads a panel, the person right before or after: «moderated»."""
