"""What a figure without a noun of its own counts: the subject of its clause, a caption, a whole."""

from __future__ import annotations

import re
from collections.abc import Callable

from relatoria.reading.figures.patterns import Patterns

BREAK = re.compile(r"[,;:.()\[\]«»“”\"!?–—]|\s-\s")
LONGEST = 7
"""Words in a noun phrase."""
_LAST_YEAR = re.compile(r".*\b(?:1[89]|20)\d\d\b,?\s*")
_LAST_PREPOSITION = re.compile(r"\s(?:in|by|en|em|no|au|à)$", re.I)
_AUXILIARY = re.compile(
    r"\s(?:has|have|had|ha|han|había|habían|tem|têm|tinha|tinham|a|ont|avait|avaient|est|sont|"
    r"was|were|is|are|se|s[’']|n[’'](?:est|a|ont|avait)?|ne|also|also|también|também|aussi)$",
    re.I,
)
_SAW = re.compile(r".*\b(?:saw|sees|seen|vio|ve|ha visto|viu|vê|a vu|voit)\s", re.I)
"""«Chile saw its migrant population rise to»."""
_BRACKETED = re.compile(r"(?<=\w)\s\([^()\d]{3,40}\)(?=\s\w)")
"""«The migrant population (both sexes) was»: told of the subject, and no break."""
_LONG = 12
"""Words in a subject."""
_RELATIVE = re.compile(r"(?:que|qui|who|which|that|lesquels|lesquelles)$", re.I)
_CONJUNCTION = re.compile(r"(?:but|and|y|pero|e|mas|et|mais|then|luego|depois|puis)$", re.I)
_COLON = re.compile(r"[\s\u00a0]?:\s$")
_SENTENCE = re.compile(r"[.;!?]\s|\n")


def noun_before(text: str, at: int, patterns: Patterns) -> str | None:
    """The subject of the clause that ends at ``at``: what its first verb of quantity follows."""
    told = patterns.aside.sub(lambda found: " " * len(found.group()), text[:at])
    told = _BRACKETED.sub(lambda found: " " * len(found.group()), told)
    start = before = 0
    for found in BREAK.finditer(told):
        start, before = found.end(), start
    clause = told[start:].strip()
    verb = patterns.verb.search(clause)
    if not verb:
        return None
    subject = _subject(clause[: verb.start()], patterns)
    if not subject and (apposed := _before_aside(told, patterns)):
        return apposed
    if not subject or _RELATIVE.match(subject):
        # «The migrants in Peru, who were 102,662 in 2010»: the relative's antecedent.
        if not (start and subject):
            return None
        subject = _subject(told[before : start - 1], patterns)
    return None if _CONJUNCTION.match(subject) else subject or None


def _before_aside(told: str, patterns: Patterns) -> str | None:
    """«The Colombian emigrants, scattered over the world, were …»: what the aside is told of."""
    commas = list(BREAK.finditer(told))[-3:]
    if len(commas) < 2 or any(found.group() != "," for found in commas[-2:]):
        return None
    start = commas[-3].end() if len(commas) > 2 else 0
    aside = told[commas[-2].end() : commas[-1].start()]
    subject = _subject(told[start : commas[-2].start()], patterns)
    plain = not patterns.verb.search(aside) and not _CONJUNCTION.match(aside.strip())
    return subject if plain and subject and not _RELATIVE.match(subject) else None


def _subject(told: str, patterns: Patterns) -> str:
    told = told.rstrip()
    while aux := _AUXILIARY.search(told):
        told = told[: aux.start()].rstrip()
    # «Between 2000 and 2010 the number of …»: the time before the subject is left out.
    subject = _LAST_YEAR.sub("", told).strip()
    if not subject:  # «Net migration between 2000 and 2010 was …»: the time comes after it
        years = patterns.years.search(told)
        subject = told[: years.start()].strip() if years else ""
        subject = _LAST_PREPOSITION.sub("", subject)
    words = without_article(_SAW.sub("", subject), patterns).split(" ")[-_LONG:]
    return without_article(" ".join(words), patterns)


Named = Callable[[str], bool]
"""Whether words name people: by a noun, or by where they are from."""
_WITH = re.compile(r"\s*(?:at|to|with|a|para|con|com|avec|à)?\s*$", re.I)
"""All that may stand between a superlative's comma and its figure."""


def caption_before(text: str, at: int, patterns: Patterns, named: Named) -> str | None:
    """«Refugees in Mexico at the end of 2024: 150,836»: what stands before the colon."""
    colon = _COLON.search(text[:at])
    if colon is None:
        return None
    told = text[: colon.start()]
    for found in _SENTENCE.finditer(told):
        told = told[found.end() :]
    told = patterns.dated_end.sub("", told).strip(" ,(")
    return without_article(told, patterns) if named(told) else None


def whole_before(text: str, at: int, patterns: Patterns, named: Named) -> str | None:
    """«Of the migrants in Peru, 1.6 million came from …»: the whole the figure is part of."""
    told = patterns.aside.sub(lambda found: " " * len(found.group()), text[:at]).rstrip()
    opened = patterns.partitive.match(told)
    if opened is None or not told.endswith(",") or told.count(",") > 1:
        return None
    whole = patterns.dated_end.sub("", told[opened.end() : -1]).strip(" ,(")
    return without_article(whole, patterns) if named(whole) else None


def people_before(text: str, at: int, patterns: Patterns, named: Named) -> str | None:
    """The people that the words from ``start`` to ``at`` name first, before any other figure."""
    start = before = 0
    for found in BREAK.finditer(text, 0, at):
        start, before = found.end(), start
    if _WITH.match(text, start, at):  # «the largest host of migrants, with 2 million»
        start = before
    if not named(text[start:at]):
        return None
    return _first_people(text[start:at].split(), patterns, named)


def meant_before(text: str, at: int, patterns: Patterns, named: Named) -> str | None:
    """The people last named before «of them» at ``at``, in whatever clause."""
    for clause in reversed(BREAK.split(text[:at])):
        if named(clause) and (phrase := _first_people(clause.split(), patterns, named)):
            return phrase
    return None


def _first_people(words: list[str], patterns: Patterns, named: Named) -> str | None:
    """The first phrase of ``words`` that names people."""
    taken: list[str] = []
    for word in words:
        if patterns.stop.fullmatch(word) or patterns.article.fullmatch(f"{word} "):
            if named(" ".join(taken)):
                break
            taken = []
            continue
        taken.append(word)
    phrase = " ".join(taken[:LONGEST]).strip(",;:( ")
    return phrase if named(phrase) else None


_MONEY = re.compile(
    r"(?<!\w)(?:remittances?|remesas?|remessas?|(?:envois|transferts) de fonds)", re.I
)


def multiplied(text: str, at: int, patterns: Patterns, named: Named) -> str | None:
    """What the verb of a multiple at ``at`` is told of: people, or the money they send."""
    told = patterns.aside.sub(lambda found: " " * len(found.group()), text[:at])
    for clause in reversed(re.split(r"[;:.]\s|,\s(?!\w+\s\w+\s?$)", told)):
        words = [word for word in clause.split() if not word.isdigit()]
        phrase = without_article(" ".join(words[-_LONG:]), patterns)
        while aux := _AUXILIARY.search(phrase):
            phrase = phrase[: aux.start()]
        if named(phrase) or _MONEY.search(phrase):
            return phrase
    return None


def without_article(phrase: str, patterns: Patterns) -> str:
    """``phrase`` without an article at its beginning."""
    article = patterns.article.match(phrase)
    return phrase[article.end() :] if article else phrase
