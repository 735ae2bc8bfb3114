"""What a claim counts, as an indicator; or that no series counts it.

A count of persons is taken for a quantity of the tables only where every word of its noun phrase is
known to belong to it, and where nothing beside it makes the persons others: those who were trained,
crossed a border, work, are of an age. It is better to say that a claim cannot be checked than to
read workers as migrants.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.evidence.claims.mentions import mentions_in
from relatoria.evidence.claims.types import Context
from relatoria.evidence.claims.wording import Wording

_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")
_KNOWN = (
    "migrants",
    "emigrants",
    "people",
    "modifiers",
    "women",
    "men",
    "refugees",
    "stateless",
    "articles",
    "displaced",
    "asylum",
)
"""Patterns whose words may stand in the noun phrase of a quantity."""
_MANY = 5000
"""Persons from here on are a population wherever a text says that there are so many."""
_PERCENT, _PERSONS, _COUNT = "percent", "persons", "count"


@dataclass(frozen=True, slots=True)
class Quantity:
    """An indicator, with what narrows it."""

    id: str
    """stock, emigrants, share, growth, change, net_migration, displaced, remittances, population,
    ratifications."""
    sex: str = "_T"
    whole: str = ""
    """For a share: migrants, emigrants, population, people."""
    kinds: tuple[tuple[str, ...], ...] = ()
    """For displaced persons: alternatives of UNHCR's kinds to add up, best first."""
    instrument: str = ""
    abroad: bool = False
    annual: bool = False
    declines: bool = False


def quantity_of(context: Context, words: Wording) -> Quantity | None:
    """The quantity of a claim; ``None`` where no series of the tables counts it."""
    claim = context.claim
    clause = clause_of(context)
    if claim.unit == "USD":
        return _money(clause, words)
    if claim.unit == _PERCENT:
        return _share(context, clause, words)
    if claim.unit not in (_PERSONS, _COUNT):
        return None
    ratified = _ratification(context, words)
    if ratified is not None:
        return ratified
    if words.has("net", clause):
        annual = words.has("annual", clause)
        return Quantity("net_migration", annual=annual, declines=words.has("net_loss", clause))
    return _people(context, clause, words)


def clause_of(context: Context) -> str:
    """The sentence from its last semicolon before the figure up to the next figure."""
    text = context.sentence
    following = [start for start, _, _ in context.others if start >= context.end]
    end = min(following, default=len(text))
    stop = text.find(";", context.end, end)
    return text[text.rfind(";", 0, context.start) + 1 : end if stop < 0 else stop]


def _phrase(context: Context, words: Wording) -> str:
    """The words that are counted: the noun phrase, what it stands for, else the figure's own."""
    claim = context.claim
    own = (
        claim.quantity or _subject(context, words) or context.sentence[context.start : context.end]
    )
    if words.patterns["pronouns"].search(own):
        # «… of them»: the persons of the figure before, in the sentence or the one before it.
        told = [one for _, end, one in context.others if end <= context.start]
        named = [one.quantity for one in (*context.earlier, *told) if one.unit == _PERSONS]
        return next((name for name in reversed(named) if name), own)
    if words.patterns["people"].fullmatch(own) and (subject := _subject(context, words)):
        return subject
    return own


def _subject(context: Context, words: Wording) -> str:
    """«The migrant population … stood at 14 million people»: the subject of a verb of amount."""
    before = re.split(r"[;:]", context.sentence[: context.start])[-1]
    verb = words.patterns["amount_lead"].search(before)
    if verb is None:
        return ""
    subject = before[: verb.start()]
    told = words.has("migrants", subject) or words.has("emigrants", subject)
    told = told or any(one.role == "origin" and one.sets for one in mentions_in(subject, words))
    return subject if told and _known_words(subject, words) else ""


def _is_change(context: Context, words: Wording) -> bool:
    """Whether the figure tells by how much something grew or fell: «rose by 5 per cent»."""
    return words.has("change_lead", context.sentence[: context.start])


def _money(clause: str, words: Wording) -> Quantity | None:
    if not words.has("remittances", clause) or words.has("not_money", clause):
        return None
    if words.has("remittances_sent", clause):
        return None
    return Quantity("remittances")


def _ratification(context: Context, words: Wording) -> Quantity | None:
    sentence = context.sentence
    told = words.has("ratified", sentence) and not words.has("signed", sentence)
    if not told or not words.has("states", _phrase(context, words)):
        return None
    text = sentence if _instruments(sentence, words) else f"{context.before} {sentence}"
    found = _instruments(text, words)
    return Quantity("ratifications", instrument=found[0]) if len(found) == 1 else None


def _instruments(text: str, words: Wording) -> list[str]:
    return [name for name, pattern in words.instruments if pattern.search(text)]


def _people(context: Context, clause: str, words: Wording) -> Quantity | None:
    phrase = _phrase(context, words)
    displaced = _displaced(clause, phrase, words)
    if displaced:
        return None if _of_others(clause, words, displaced) else displaced
    if any(words.has(name, clause) for name in ("refugees", "asylum", "stateless", "displaced")):
        return None  # people who are refugees, told in other words than the tables'
    if _counts_inhabitants(context, clause, phrase, words):
        return Quantity("population")
    if words.has("population_total", phrase) and not words.has("migrants", phrase):
        known = _known_words(phrase, words) and not words.has("abroad", clause)
        plain = not words.has("migrants", clause) and not words.has("born_lead_anywhere", clause)
        return Quantity("population") if known and plain else None
    if _of_others(clause, words, None) or not _known_words(phrase, words):
        return None
    if _is_change(context, words):
        return None  # the tables hold levels; «grew to 5 million» is one
    # «… of whom 146 million were women»: the sex may be told behind the figure.
    behind = " ".join(context.sentence[context.end :].split()[:2])
    sex = _sex(f"{phrase} {behind}", words)
    if words.has("emigrants", phrase):
        return Quantity("emigrants", sex)
    named = {one.role for one in mentions_in(clause, words) if one.sets}
    if words.has("communities", phrase) and {"origin", "place"} <= named:
        return Quantity("stock", sex)  # the diaspora in one country
    if words.has("abroad", clause) and not words.has("born_abroad", clause):
        return Quantity("emigrants", sex, abroad=True)
    if words.has("migrants", phrase) or words.has("born_abroad", clause):
        return Quantity("stock", sex)
    # «11 million Mexicans live in the United States»: people named by where they are from.
    origins = [one for one in mentions_in(clause, words) if one.role == "origin" and one.sets]
    living = words.has("living", clause) or words.has("migrants", clause)
    # «The Haitians in Chile number 172,050»: the phrase itself says where.
    living = living or any(one.role == "place" for one in mentions_in(phrase, words))
    # «There were 571,919 Venezuelans in Brazil»: so many attend no meeting.
    told = words.has("existing", clause) or words.has(
        "amount_lead", context.sentence[: context.start]
    )
    living = living or (told and context.claim.value >= _MANY)
    if origins and living:
        return Quantity("stock", sex)
    return None


def _counts_inhabitants(context: Context, clause: str, phrase: str, words: Wording) -> bool:
    """«The population of Peru was 34 million people»."""
    subject = context.sentence[: context.start]
    plain = words.patterns["people"].fullmatch(phrase) and words.has("population_total", subject)
    others = ("migrants", "emigrants", "abroad", "born_lead_anywhere", "growth", "decline")
    return bool(plain) and not (
        any(words.has(name, clause) for name in others) or _of_others(clause, words, None)
    )


def _of_others(clause: str, words: Wording, displaced: Quantity | None) -> bool:
    """Whether a word makes the persons others than those of the tables."""
    for found in words.patterns["other_people"].finditer(clause):
        # «Refugees received asylum», «left their country»: those words are what displacement is.
        if displaced and words.has("displacing", found.group()):
            continue
        return True
    return False


def _known_words(phrase: str, words: Wording) -> bool:
    """Whether every word of ``phrase``, places left out, belongs to a quantity of the tables."""
    rest = phrase
    for one in reversed(mentions_in(phrase, words)):
        rest = rest[: one.start] + " " + rest[one.end :]
    # A letter alone is what is left of an article or of a possessive.
    return all(
        any(words.patterns[name].fullmatch(word) for name in _KNOWN)
        for word in _WORD.findall(rest)
        if len(word) > 1
    )


def _displaced(clause: str, phrase: str, words: Wording) -> Quantity | None:
    if words.has("under_mandate", clause):
        kinds: tuple[tuple[str, ...], ...] = (("refugees", "asylum_seekers", "oip"), ("oip",))
        return Quantity("displaced", kinds=kinds)
    if words.has("others_in_need", phrase) or words.has("others_in_need", clause):
        return Quantity("displaced", kinds=(("oip",),))
    for name, kinds in (
        ("asylum", (("asylum_seekers",),)),
        ("displaced", (("idps",),)),
        ("stateless", (("stateless",),)),
        ("refugees", (("refugees",), ("refugees", "oip"))),
    ):
        if words.has(name, phrase) or (
            name in ("asylum", "displaced") and _follows(name, phrase, clause, words)
        ):
            return Quantity("displaced", kinds=kinds) if _known_words(phrase, words) else None
    return None


def _follows(name: str, phrase: str, clause: str, words: Wording) -> bool:
    """Whether the pattern begins with the phrase and goes on behind it: «solicitantes de asilo»."""
    at = clause.find(phrase)
    return at >= 0 and words.patterns[name].match(clause, at) is not None


def _sex(phrase: str, words: Wording) -> str:
    women, men = words.has("women", phrase), words.has("men", phrase)
    if women == men:
        return "_T"
    return "F" if women else "M"


def _share(context: Context, clause: str, words: Wording) -> Quantity | None:
    if _of_others(clause, words, None):
        return None
    text = clause if words.has("migrants", clause) else f"{context.before} {clause}"
    moved = words.has("migrants", clause) or words.has("emigrants", clause)
    if _is_change(context, words):
        return Quantity("growth", declines=words.has("decline", clause)) if moved else None
    whole = context.claim.share_of or ""
    before = context.sentence[: context.start]
    women = words.has("women", clause) or words.has("men", clause)
    if women and words.has("migrants", text):
        return Quantity("share", _sex(clause, words), "migrants")
    if not (moved or words.has("abroad", clause) or words.has("born_lead_anywhere", clause)):
        return None
    abroad = words.has("abroad", clause) and not words.has("born_abroad", clause)
    if words.has("population", whole) and not words.has("migrants", whole):
        return Quantity("share", whole="population", abroad=abroad)
    if words.has("in_population", clause) and not whole:
        return Quantity("share", whole="population", abroad=abroad)
    # «27 per cent of the world total», «of the world's stock»: the whole has no noun of its own.
    if whole and _known_words(whole, words) and not words.has("people", whole):
        whole = ""
    if words.has("emigrants", whole or clause) or abroad:
        return Quantity("share", whole="emigrants")
    if words.has("migrants", whole or clause):
        return Quantity("share", whole="migrants")
    if words.has("population", clause) and words.has("migrants", before + whole):
        return Quantity("share", whole="population")
    return None
