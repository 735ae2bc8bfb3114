"""The patterns of a language's figures, put together once."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.figures.cardinals import BOUND, STATES, cardinals
from relatoria.reading.figures.numbers import PRINTED
from relatoria.reading.grammar.alternatives import alternatives_in, either
from relatoria.reading.grammar.figures import Figures

_MANNER = 10
_WHOLE_PLACE = r"(?:(?:de|du|des|d[’']|en|au|aux|dans)\s?(?:[\w’'-]+\s){1,6}?)"
"""Where the people of a share are: «un habitant de l’Allemagne sur cinq»."""
_MOST_OUT = 20
"""The highest of «one in …» that is spelt out."""


@dataclass(frozen=True, slots=True)
class Patterns:
    """Compiled patterns; names of groups are told where they are used."""

    figure: re.Pattern[str]
    digits: re.Pattern[str]
    """The same for sentences without numbers in words, which is faster."""
    share: re.Pattern[str]
    """Fractions in words and «one in five»."""
    lead: re.Pattern[str]
    """Hedges and bounds that end right before a figure."""
    reference: re.Pattern[str]
    """A reference noun that ends right before a figure."""
    join: re.Pattern[str]
    """All that stands between the two numbers of a bare range."""
    range_join: re.Pattern[str]
    """The same where a word such as «between» opens the range."""
    negative: re.Pattern[str]
    of: re.Pattern[str]
    stop: re.Pattern[str]
    verb: re.Pattern[str]
    article: re.Pattern[str]
    person: re.Pattern[str]
    states: re.Pattern[str]
    of_states: re.Pattern[str]
    """Behind a number of States, of how many there are: «17 of the 33 countries»."""
    region: re.Pattern[str]
    into_place: re.Pattern[str]
    """What may stand between a figure's last word and its place."""
    relative: re.Pattern[str]
    clock: re.Pattern[str]
    currency: tuple[tuple[re.Pattern[str], str], ...]
    period: tuple[tuple[re.Pattern[str], str], ...]
    years: re.Pattern[str]
    aside: re.Pattern[str]
    """A time between commas: «, in 2024,»."""
    dated_end: re.Pattern[str]
    """A time that ends a phrase: «, 2024», «at the end of 2024»."""
    partitive: re.Pattern[str]
    """Words that open the whole of a part: «of the», «among»."""
    scales: tuple[tuple[re.Pattern[str], float], ...]
    fractions: tuple[tuple[re.Pattern[str], float], ...]
    multiple: re.Pattern[str]
    """Verbs of multiplying and factors in words: «more than doubled», «multiplied by four»."""
    multiples: tuple[tuple[re.Pattern[str], float], ...]
    grown_by: re.Pattern[str]
    """What ends right before a share by which something grew, its hedge included."""
    of_every: re.Pattern[str]
    """«Of every hundred migrants, 48»: groups out, whole, some."""
    asked: re.Pattern[str]
    pronoun: re.Pattern[str]
    """People who were named before."""


@cache
def patterns_of(words: Figures) -> Patterns:
    """The patterns of ``words``."""
    return Patterns(
        figure=_figure(words, spelt=True),
        digits=_figure(words, spelt=False),
        share=_share(words),
        lead=re.compile(
            rf"(?<!\w)(?:(?P<approximate>{words.approximate})|(?P<at_least>{words.at_least})|"
            rf"(?P<at_most>{words.at_most})|(?P<between>{words.between}))(?:(?<=[’'])|\s+)$",
            re.I,
        ),
        reference=re.compile(rf"(?<!\w)(?:{words.references})\s?(?:[(:#]\s?)?$", re.I),
        join=re.compile(rf"\s?(?:{words.joins})\s?", re.I),
        range_join=re.compile(rf"\s(?:{words.range_joins})\s", re.I),
        negative=_whole(words.negative),
        of=re.compile(
            rf"\s*(?:(?<=\s)(?:{words.hedged_behind})\s)?(?<!\w)(?:{words.of})(?:(?<=[’'])|\s+)(?=\S)",
            re.I,
        ),
        stop=re.compile(rf"(?:{words.stops})(?!\w)", re.I),
        verb=_whole(words.verbs),
        article=re.compile(rf"(?:{words.articles})\s+", re.I),
        person=_whole(words.persons),
        states=_whole(STATES),
        of_states=re.compile(
            rf"\s*(?:{words.of}|{words.partitives})(?:(?<=[’'])|\s+)(?:(?:{words.articles})\s+)?"
            rf"\d{{1,3}}\s+(?P<what>{STATES})(?!\w)",
            re.I,
        ),
        region=re.compile(rf"(?<!\w)(?:{words.regions})(?!\w)"),
        into_place=re.compile(
            rf"\s*(?:(?:{words.places})(?:(?<=[’'])|\s+)(?:(?:{words.articles})\s+|l[’'])?)?", re.I
        ),
        relative=_whole(words.relatives),
        clock=re.compile(
            r"\s?(?:a\.\s?m\b|p\.\s?m\b|[ap]m\b|h(?:rs?|oras?|eures?|ours?)?\b|h\d)", re.I
        ),
        currency=tuple(
            (re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I), code)
            for pattern, code in words.currencies
        ),
        period=tuple((_whole(pattern), unit) for pattern, unit in words.periods),
        years=_years(words),
        aside=re.compile(rf",\s{_time(words)},", re.I),
        dated_end=re.compile(rf"[\s,(]+{_time(words)}\)?\s*$", re.I),
        partitive=re.compile(rf"\s*(?:{words.partitives})(?:(?<=[’'])|\s+)", re.I),
        scales=tuple(
            (re.compile(rf"(?:{pattern})(?!\w)", re.I), by)
            for pattern, by in (*words.scales, *words.shorts)
        ),
        fractions=tuple(
            (re.compile(rf"(?:{pattern})", re.I), value) for pattern, value in words.fractions
        ),
        multiple=_multiple(words),
        multiples=tuple((_whole(pattern), value) for pattern, value in words.multiples),
        grown_by=re.compile(
            rf"(?<!\w)(?:{words.grown_by})\s?(?:(?:{words.approximate}|{words.at_least}|"
            rf"{words.at_most})\s?)?$",
            re.I,
        ),
        of_every=_of_every(words),
        asked=_whole(words.asked),
        pronoun=_whole(words.pronouns),
    )


def spelt_numbers(words: Figures) -> dict[str, float]:
    """Every number in words of the language, with its value."""
    return {**cardinals(words.language), **dict(words.numbers)}


def _figure(words: Figures, *, spelt: bool) -> re.Pattern[str]:
    """Groups: money, minus, one, two, word, bare, scale, short, after, points, mille, percent."""
    scale = "|".join(pattern for pattern, _ in words.scales)
    short = "|".join(pattern for pattern, _ in words.shorts)
    money = either(one for pattern, _ in words.currencies for one in alternatives_in(pattern))
    alone = _spelt(words, scale) if spelt else r"(?P<word>(?!))|(?P<bare>(?!))"
    number = rf"(?:{PRINTED})"
    return re.compile(
        rf"(?<![\w/.,:-])(?<!\d[’'])(?:(?P<money>{money})\s?)?(?P<minus>[-−](?=\d))?"
        rf"(?:(?P<one>{number})(?:\s?[-–—]\s?(?P<two>{number}))?"
        rf"|{alone})"
        rf"(?:\s(?P<scale>{scale})(?!\w)|(?<=\d)(?P<short>{short})(?![\w’']))?"
        rf"(?:\s?(?P<after>(?:US)?\$|€|£)(?!\w))?"
        rf"(?:\s?(?:(?P<points>{words.points})|(?P<mille>{words.per_mille})|"
        rf"(?P<percent>{words.percent}))(?!\w))?"
        rf"(?![\w/]|[.,:]\d|[-–]\d)",
        re.I,
    )


def _spelt(words: Figures, scale: str) -> str:
    """Groups: word (before a scale or per cent), bare (before what is counted)."""
    every = sorted(spelt_numbers(words).items(), key=lambda one: -len(one[0]))
    scaled = either(word for word, _ in every)
    # Below eleven a word is more often a manner of speaking than a figure.
    counted = either(word for word, value in every if value > _MANNER)
    few = either(word for word, value in every if 1 < value <= _MANNER)
    noun = rf"(?:[^\W\d_]+\s){{0,2}}?(?:{words.persons}|{STATES})"
    return (
        rf"(?P<word>{scaled})(?=\s(?:{scale}|{words.per_mille}|{words.percent})(?!\w))"
        # Few states are a figure where it is told of them that they are bound.
        rf"|(?P<bare>(?:{counted})(?=\s{noun}(?!\w))|(?:{few})(?=\s(?:{STATES})\W{BOUND}))"
    )


def _share(words: Figures) -> re.Pattern[str]:
    """Groups: fraction, grown, each, some, within, out."""
    fraction = "|".join(pattern for pattern, _ in words.fractions)
    spelt = "|".join(
        word for word, value in spelt_numbers(words).items() if 1 <= value <= _MOST_OUT
    )
    # «One in» is the grammar's; without its first word it joins any two numbers.
    among = words.of_each.partition(" ")[2]
    return re.compile(
        rf"(?<!\w)(?:(?P<fraction>{fraction})"
        rf"(?=\s(?:(?:{words.hedged_behind})\s)?(?:{words.of})(?:(?<=[’'])|\s))|"
        rf"(?P<grown>(?<=\s|[’'])(?:{fraction}))(?!\w)|"
        rf"(?:(?P<each>{words.of_each})|(?P<some>{spelt}|\d{{1,2}})\s"
        rf"(?:(?P<within>{words.persons})\s{_WHOLE_PLACE}?)?{among})\s"
        rf"(?P<out>{spelt}|\d{{1,3}})(?!\w|[.,]\d))",
        re.I,
    )


def _of_every(words: Figures) -> re.Pattern[str]:
    """Groups: out, whole, some."""
    number = "|".join(word for word, value in spelt_numbers(words).items() if value > 1)
    return re.compile(
        rf"(?:^|[^\w\s]\s?|\b(?:that|que)\s)(?:{words.of_every})\s(?P<out>{number}|hundred|thousand|\d{{1,4}})\s"
        rf"(?P<whole>[^,;.:()]{{3,70}}?)(?:\s?\([^()]*\))?,\s(?:[^\W\d]+\s){{0,3}}?"
        rf"(?P<some>{number}|\d{{1,3}}(?:[.,]\d)?)(?=[\s,;.])",
        re.I,
    )


def _multiple(words: Figures) -> re.Pattern[str]:
    """Groups: over, near, verb, by, fold."""
    number = rf"(?:{'|'.join(spelt_numbers(words))}|\d{{1,2}}(?:[.,]\d)?)"
    verbs = "|".join(pattern for pattern, _ in words.multiples)
    return re.compile(
        rf"(?<!\w)(?:(?P<over>{words.more_than})\s|(?P<near>{words.approximate})\s)?"
        rf"(?:(?P<verb>{verbs})|(?:{words.times})\s(?:(?P<more>{words.at_least})\s)?"
        rf"(?P<by>{number})|(?P<fold>{number})\s?(?:{words.manifold}))(?!\w)",
        re.I,
    )


def _time(words: Figures) -> str:
    """A year with the words of time before it."""
    return rf"(?:(?:{words.dated})[\s-]){{0,6}}(?:1[89]|20)\d\d"


def _years(words: Figures) -> re.Pattern[str]:
    """Groups: first and last of a span, since, year."""
    year = r"(?<![/.\d-])(?:1[89]|20)\d\d(?![\d%]|[.,]\d)"
    return re.compile(
        rf"(?<!\w)(?:(?:{words.between_years})\s(?P<first>{year})\s?(?:{words.year_join})\s?"
        rf"(?:el año\s|l[’']an\s)?(?P<last>{year})|(?P<from>{year})[-–—/](?P<to>(?:1[89]|20)\d\d)|"
        rf"(?:{words.since})\s(?P<since>{year})|(?P<year>{year}))",
        re.I,
    )


def _whole(pattern: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)", re.I)
