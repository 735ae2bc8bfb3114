"""The shape of a language's `Figures` grammar.

Strings are sources of regular expressions, matched without regard to case, without groups.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figures:
    """Number words, units, hedges and shares in prose."""

    language: str
    hints: tuple[str, ...]
    """Stretches of lower-case letters, one of which is in every figure printed without digits."""
    decimal: str
    """The decimal mark; the other of «.» and «,» groups thousands."""
    numbers: tuple[tuple[str, float], ...]
    """Number words that may stand before a scale: two million."""
    scales: tuple[tuple[str, float], ...]
    """Longer forms before shorter ones: mil millones before mil."""
    shorts: tuple[tuple[str, float], ...]
    """Abbreviated scales with the blank that may stand before them: 4.2m, 8,9 M, 11,6 mi."""
    multiples: tuple[tuple[str, float], ...]
    """Verbs that tell how many times as much something became: doubled, se triplicó."""
    times: str
    """Before the factor in digits or words: multiplied by, se multiplicó por."""
    manifold: str
    """Behind such a factor: times as many, -fold, veces más."""
    more_than: str
    """Before a multiple that was exceeded: more than doubled, a plus que doublé."""
    percent: str
    per_mille: str
    """A tenth of a per cent: ‰, per thousand, por mil."""
    points: str
    """Percentage points."""
    fractions: tuple[tuple[str, float], ...]
    """Shares in words, with their value in per cent."""
    grown_by: str
    """Before a share by which something grew: by, en, d’."""
    pronouns: str
    """People who were named before: them, whom, ellos."""
    of_every: str
    """Before the number that people are counted out of, ahead of the figure: of every hundred."""
    asked: str
    """Words that open a question for a number: how many, cuántos."""
    hedged_behind: str
    """Hedges that stand behind a share in words: la moitié environ."""
    of_each: str
    """Between the numbers of «one in five»; the first number is one."""
    approximate: str
    at_least: str
    at_most: str
    between: str
    """Before the lower number of a range."""
    range_joins: str
    """Between the two numbers of a range that ``between`` opens."""
    joins: str
    """Between the two numbers of a bare range: 10 to 15."""
    negative: str
    """Makes the figures of its clause negative."""
    of: str
    """Between a figure and what it counts, or a share and its whole."""
    stops: str
    """Words that end a noun phrase."""
    verbs: str
    """Verbs between a quantity and its figure: was, reached, amounted to."""
    articles: str
    persons: str
    """Nouns for people."""
    currencies: tuple[tuple[str, str], ...]
    """Words and signs for money, with their ISO 4217 code."""
    periods: tuple[tuple[str, str], ...]
    """Words for stretches of time, with the unit they stand for."""
    regions: str
    """Names and words for regions of the world."""
    places: str
    """Words between a figure's noun and its place: in, of, from."""
    relatives: str
    """After «of»: which, whom; then the figure is a share of what was named before."""
    references: str
    """Words before a number that make it a reference: paragraph, session, No."""
    since: str
    between_years: str
    year_join: str
    dated: str
    """Single words that stand before a year: in, at, the, end, of, months."""
    partitives: str
    """Words that open the whole of which the figure is a part: of the, among the."""
