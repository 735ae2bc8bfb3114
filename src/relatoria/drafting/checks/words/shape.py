"""The shape of a language's words for the checks."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from relatoria.drafting.checks.words.phrases.shape import Phrases


@dataclass(frozen=True, slots=True)
class Words:
    """What the checks need to know of a language.

    Patterns are sources of regular expressions without groups or anchors, matched without regard
    to case on prose with any white space; number words and names are in small letters.
    """

    language: str
    numbers: Mapping[str, int]
    """Number words from one on."""
    ordinals: Mapping[str, int]
    """Ordinals from the first on, every gender."""
    ordinal_openings: str
    """What may stand before an ordinal that opens a sentence of a list: «in the», «the»."""
    ordinal_nouns: str
    """What may follow such an ordinal: place, point, subject; or a comma."""
    last: str
    """Openings that close a list of ordinals without a number: lastly, finally."""
    months: Mapping[str, int]
    weekdays: Mapping[str, int]
    """Monday is 0 (ISO 8601 less one)."""
    day_month: str
    """Between a day and its month: «de», or nothing."""
    month_year: str
    """Between a month and its year."""
    range_joins: str
    """Between the two days of a range: and, to."""
    targets: Mapping[str, str]
    """Parts that a text refers to by number, and the nouns for them: annex, section, table."""
    outward: str
    """After a reference: it leads out of the document («of the Convention»)."""
    inward: str
    """After a reference: it stays («of this report», «above»)."""
    speakers: str
    """Nouns for those who speak in a session, in the plural."""
    people: Mapping[str, str]
    """Nouns in the plural that a whole meeting is counted in, by what they count."""
    several: str
    """Quantifiers that need three or more: several, many, various."""
    both: str
    """Quantifiers that need exactly two."""
    whole: str
    """Before a number: it counts everybody (the four speakers, all four speakers)."""
    this_meeting: str
    """The meeting that the report is of."""
    women: str
    """Forms of address of a woman."""
    men: str
    offices: tuple[tuple[str, str], ...]
    """Offices of which a body has one, in groups: a key and the nouns for it."""
    deputies: str
    """Before an office: another office (deputy director)."""
    former: str
    """Before an office: no longer held."""
    resolution: str
    """The word before a resolution's number."""
    dated: str
    """Between a resolution and the day of its adoption."""
    session_of: str
    """After an ordinal: session."""
    doubled: frozenset[str]
    """Words that may stand twice in a row."""
    percent: str
    of: str
    """Between a part and its whole: of, out of."""
    women_men: tuple[str, str]
    """Nouns for women and for men in the plural."""
    parts: str
    """Nouns whose numbers make up a whole of people, besides those: Governments, academia."""
    total: str
    """The first cell of a row of sums."""
    placeholders: str
    """What a draft leaves to be filled in."""
    small: frozenset[str]
    """Words that a name may hold in small letters: of, the, de, la."""
    phrases: Phrases
    """Turns of phrase by which a text counts, dates and compares."""
