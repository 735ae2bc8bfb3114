"""The expressions that a language's `Turns` grammar makes, compiled once a language."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache

from relatoria.model import RelationKind
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.alternatives import either
from relatoria.reading.grammar.turns import Turns

Pattern = re.Pattern[str]

UPPER = "A-ZÀ-ÖØ-ÞŒ"
_NAME_WORD = (
    rf"(?:(?:[{UPPER}]\.-?){{1,4}}|[{UPPER}]\w{{1,2}}\.(?=\s[{UPPER}])|[{UPPER}][\w'’\-]*"
    rf"|d['’][{UPPER}][\w\-]+|[dlDL]['’]\w+)"
)
_NOBILIARY = (
    r"(?:(?:de\sl[ao]s?|v[ao]n\sde[rn]?|d[aeiou]s?|del|v[ao]n|te[rn]|bin|ben|al|d['’])\s?)?"
)
_I = re.IGNORECASE


@dataclass(frozen=True, slots=True)
class Patterns:
    """What `relatoria.reading.turns` looks for in one language.

    Those named after a place in the sentence are used with ``match`` at that place.
    """

    grammar: Turns
    number: Pattern
    """A printed paragraph number or marker at the start of a paragraph."""
    cue: Pattern
    lead: Pattern
    floor: Pattern
    floor_heading: Pattern
    """A whole heading that announces a floor debate."""
    speaker_heading: Pattern
    """The words of a heading up to the speaker whom it announces, if it begins with any."""
    yields: Pattern
    """Words with which somebody opens the floor to everybody present."""
    impersonal: Pattern
    agreed: Pattern
    narration: Pattern
    outcome: Pattern
    """Openings of the record's own sentences, wherever in a paragraph they stand."""
    who_speaks: Pattern
    """A relative clause with a reporting verb, comma included: «, who thanked»."""
    agent_by: Pattern
    """«by» before the agent of a passive."""
    present: Pattern
    """Nouns for people in the room, singular and plural."""
    audience: Pattern
    experiencer: Pattern
    others: Pattern
    previous: Pattern
    that_said: Pattern
    dangling: Pattern
    """Links, conjunctions and relative pronouns left at the end of a phrase."""
    role_start: Pattern
    """An article and what follows it up to the first role."""
    role: Pattern
    """A role as a whole word; group ``generic``, ``office`` or ``delegation`` says which."""
    generic: Pattern
    role_tail: Pattern
    """What may follow a role that is the head of a subject."""
    phrase_end: Pattern
    """Where a speaker's words end in a phrase without a verb."""
    apposed: Pattern
    """A name in apposition: two capitalised words closed by a comma or a bracket."""
    state_voice: Pattern
    """A phrase that is nothing but a voice of States, a link and whatever follows."""
    absent: Pattern
    state_organ: Pattern
    once: Pattern
    presiding: Pattern
    """A phrase that is nothing but the role of who leads the session."""
    anaphor: Pattern
    """An article and a noun that stand for whoever speaks."""
    anaphor_anywhere: Pattern
    anaphor_alone: Pattern
    """What follows such a noun where it is not part of a longer phrase."""
    role_anywhere: Pattern
    """A definite article and what follows it up to the first role."""
    head: Pattern
    """A phrase whose head is a role: the role is its last word or has a link after it."""
    linked: Pattern
    """A blank and a link, where a phrase may be shortened."""
    titled: Pattern
    """An office in a description after a name, from its first word."""
    list_joint: Pattern
    """What stands between two countries of a list."""
    joined_on: Pattern
    """Words that end in «and» or a comma."""
    joining: Pattern
    """«and» at the end of a phrase."""
    latter: Pattern
    former: Pattern
    pronoun: Pattern
    collective: Pattern
    gathered: Pattern
    """A definite plural for those present, anywhere."""
    honorific: Pattern
    """A form of address and the name after it."""
    without_title: Pattern
    """Forms of address at the start of a name, articles included."""
    address_before: Pattern
    """At the end of the words before a name: its form of address, with its article."""
    article_before: Pattern
    """At the end of the words before an office: its article."""
    titled_name: Pattern
    """An article, an office and the blank before a name: «o conselheiro Zanetti»."""
    capitalised: Pattern
    """One or more capitalised words."""
    full_name: Pattern
    """Two or more capitalised words."""
    verb: Pattern
    past: Pattern
    finite: Pattern
    """A finite form that makes whoever is named right before it the subject."""
    silent: Pattern
    helper: Pattern
    """At the end of the words before a verb."""
    adverbs: Pattern
    """Adverbs at the end of the words before a verb."""
    insertion: Pattern
    quoting: Pattern
    handing: Pattern
    handed: Pattern
    """Words that hand over in the middle of a sentence, with the speaker after them."""
    presenting: Pattern
    messages: Pattern
    relations: Pattern
    """Words before somebody referred to; the group that matched is named after the relation."""
    link: Pattern
    article: Pattern
    indefinite: Pattern
    bare: Pattern
    """An article, or a form of address with or without one before a role: «M. le»."""
    quantified: Pattern
    """«Some», «several», «one», standing alone."""
    inverted: Pattern
    """What stands between a reporting verb and the subject after it."""
    chair_titles: Pattern


def any_of(alternatives: Iterable[str]) -> str:
    """One expression for all the alternatives, longer ones first; blanks match any white space."""
    ordered = sorted(alternatives, key=len, reverse=True)
    return "(?:" + "|".join(ordered).replace(" ", r"\s") + ")"


def sought(alternatives: Iterable[str]) -> str:
    """The same for searching whole texts without regard to case."""
    return either(sorted(alternatives, key=len, reverse=True)).replace(" ", r"\s")


@cache
def patterns_for(language: str | None) -> Patterns:
    """The patterns of ``language``; English where the language is not known."""
    g = grammar_for(language).turns
    article = _article(g)
    roles = sought((*g.generic_roles, *g.offices, *g.presiding, *g.delegations))
    courtesy = rf"(?:{article})?{any_of(g.courtesies)}\.?\s(?:{article})?(?={roles}(?!\w))"
    verbs = f"{g.clitics}{any_of(g.verbs)}{g.enclitics}"
    adverb = rf"(?:,?\s{any_of(g.adverbs)},?)?"
    alone = {*g.adverbs, *g.helpers, *g.clauses} - {*g.links}
    indefinite = any_of(g.indefinite) + r"\s"
    # No noun phrase runs over a finite verb or a relative clause on its way to the role.
    broken = any_of((*g.clauses, *g.helpers, "by")) + r"\s"
    return Patterns(
        grammar=g,
        number=re.compile(r"(?:\d{1,4}\s?[.)](?!\d)|[-–—•*]|\(?[a-z\d]{1,4}\))\s*"),
        cue=re.compile(rf"{any_of(g.cues)}(?!\w)\s?[,:]?\s*", _I),
        lead=re.compile(rf"{any_of(g.leads)}(?!\w)", _I),
        floor=re.compile(rf"{any_of(g.floor)}(?!\w),?\s*", _I),
        impersonal=re.compile(rf"{any_of(g.impersonal)}(?!\w)", _I),
        agreed=re.compile(rf"{any_of(g.agreed)}(?!\w)", _I),
        floor_heading=re.compile(
            rf"(?:[\dIVX]+(?:\.\d+)*[.)]?\s|[A-Za-z][.)]\s)?{any_of(g.floor_headings)}"
            rf"(?:\s(?:{any_of((*g.ands, *g.links))}\s)?[^.:;]{{1,60}})?[.:]?",
            _I,
        ),
        speaker_heading=re.compile(
            rf"(?:[\dIVX]+(?:\.\d+)*[.)]?\s|[A-Za-z][.)]\s)?(?:{any_of(g.speaker_headings)}\s)?", _I
        ),
        yields=re.compile(rf"(?<!\w){any_of(g.yields)}(?!\w)", _I),
        outcome=re.compile(rf"{any_of(g.outcomes)}(?!\w)", _I),
        who_speaks=re.compile(
            rf",\s{any_of(g.relatives)}\s(?:{any_of(g.adverbs)}\s)?(?=(?:{verbs})(?![\w\-]))"
        ),
        agent_by=re.compile(rf"(?<!\w){any_of(g.by)}(?:\s|(?<=['’]))", _I),
        present=re.compile(rf"(?<!\w){any_of(g.present)}(?!\w)", _I),
        audience=re.compile(any_of(g.audience), _I),
        experiencer=re.compile(rf"\s{any_of(g.experiencer)}(?!\w)", _I),
        others=re.compile(rf"(?<!\w){any_of(g.others)}(?!\w)", _I),
        previous=re.compile(rf"(?<!\w){any_of(g.previous)}(?!\w)", _I),
        that_said=re.compile(any_of(g.that_said), _I),
        narration=re.compile(rf"{any_of(g.narration)}(?!\w)", _I),
        dangling=re.compile(
            rf"(?:,?\s{any_of((*g.links, *g.ands, *g.clauses))}(?!\w))+[\s,]*\Z", _I
        ),
        role_start=re.compile(
            rf"(?:{courtesy}|{article})(?:(?!,|{broken})[\w'’&./()\-–]+,?\s)"
            rf"{{0,{9 if g.role_last else 3}}}?{roles}(?!\w)",
            _I,
        ),
        role=_role(g),
        generic=re.compile(any_of(g.generic_roles), _I),
        role_tail=re.compile(
            rf"(?:\s{'[A-ZÀ-Þ]' if g.role_last else ''}[\w\-]+){{0,3}}?"
            rf"(?:\s\(?{any_of(g.links)}|[,(]|\s\(|\Z)"
        ),
        phrase_end=re.compile(rf"[,;:.“”\"«]|\s[-–—]\s|\s{any_of(g.clauses)}(?!\w)"),
        apposed=re.compile(rf"{_name(g, 1)}(?=\s?[,(])"),
        state_voice=re.compile(
            rf"(?:{sought(g.state_voices)}(?!\w)(?:\s{any_of(g.links)})?|[\w\-]+\s{sought(g.state_voices)}\Z)",
            _I,
        ),
        absent=re.compile(rf"{any_of(g.absent)}(?!\w)", _I),
        state_organ=re.compile(rf"(?<!\w){sought(g.state_organs)}(?!\w)", _I),
        once=re.compile(rf"(?:{article})?{any_of(g.once)}", _I),
        presiding=re.compile(rf"{any_of(g.presiding)}\Z", _I),
        anaphor=re.compile(rf"{article}{any_of(g.anaphors)}(?![\w\-])", _I),
        anaphor_anywhere=re.compile(
            rf"(?<![\w’'])(?!{indefinite}){article}{sought(g.anaphors)}(?![\w\-’'])", _I
        ),
        anaphor_alone=re.compile(
            rf"(?=[,.;:)”\"’']|\Z)|\s(?:{any_of(alone)}(?!\w)|(?:{g.past})(?!\w)|\()", _I
        ),
        role_anywhere=re.compile(
            rf"(?<![\w’'])(?!{indefinite}){article}"
            rf"(?:(?:of\sthe\s|(?!{article})[\w'’&./()\-–]+\s))"
            rf"{{0,{9 if g.role_last else 3}}}?{roles}(?!\w)",
            _I,
        ),
        head=re.compile(rf"{roles}(?:\Z|\s(?:[\w\-]+\s)?\(?{any_of(g.links)}(?!\w)|\s\()", _I),
        linked=re.compile(rf"\s(?={any_of(g.links)}\s)|\s(?=\()", _I),
        titled=re.compile(
            rf"(?<!\w)(?=[{UPPER}])(?:(?!(?i:{any_of((*g.ands, *g.links))})\s)[\w.\-]+\s)"
            rf"{{0,3}}?(?i:{sought(g.offices)})(?!\w)"
        ),
        list_joint=re.compile(
            rf"(?:,|;|\s{any_of(g.ands)}){{1,2}}\s(?:{any_of(g.links)}\s)?(?:{article})?", _I
        ),
        joined_on=re.compile(rf"(?:,|\s{any_of(g.ands)})\s(?:{article})?\Z", _I),
        joining=re.compile(rf",?\s{any_of(g.ands)}\Z", _I),
        latter=re.compile(rf"{article}?{any_of(g.latter)}{adverb}\s", _I),
        former=re.compile(rf"{article}?{any_of(g.former)}{adverb}\s", _I),
        pronoun=re.compile(rf"{any_of(g.pronouns)}(?!\w)", _I),
        collective=re.compile(
            rf"(?:{any_of(g.quantifiers)}\s(?:{article})?(?:\w+\s){{0,2}}?|{article}(?:\w+\s)?)"
            rf"{any_of(g.collectives)}(?!\w)",
            _I,
        ),
        gathered=re.compile(
            rf"(?<!\w){article}(?:(?!{article})\w+\s)?{any_of(g.gathered)}(?!\w)", _I
        ),
        quantified=re.compile(rf"{any_of(g.quantifiers)}\s", _I),
        honorific=re.compile(
            rf"(?:(?i:{article}))?{any_of(g.honorifics)}(?!\w)\.?,?\s?"
            rf"(?:{any_of(g.honorifics)}(?!\w)\.?\s?){{0,2}}{_NOBILIARY}{_name(g, 0)}"
        ),
        without_title=re.compile(
            rf"(?:(?i:{article}))?(?:{any_of(g.honorifics)}(?!\w)\.?,?\s?){{0,3}}"
        ),
        address_before=re.compile(
            rf"(?P<article>(?i:{article}))?(?P<address>(?:{any_of(g.honorifics)}(?!\w)\.?,?\s){{1,3}})\Z"
        ),
        article_before=re.compile(rf"(?<![\w’'])(?:{article})\Z", _I),
        titled_name=re.compile(
            rf"(?P<article>(?i:{article}))?(?P<office>(?i:{roles}))\s"
            rf"(?:{any_of(g.honorifics)}(?!\w)\.?\s)?(?=[{UPPER}])"
        ),
        capitalised=re.compile(_name(g, 0)),
        full_name=re.compile(_name(g, 1)),
        # A participle with its agent («presented by the …») is no finite verb.
        verb=re.compile(rf"(?<![\w\-]){verbs}(?![\w\-])(?!\s(?:by|par)\s(?!\w+ing))"),
        past=re.compile(rf"(?<![\w\-])(?:{g.past})(?![\w\-])"),
        finite=re.compile(rf"(?:{g.finite})(?![\w\-])"),
        silent=re.compile(rf"{any_of(g.silent)}(?!\w)"),
        helper=re.compile(rf"(?<!\w){any_of(g.helpers)}\s\Z", _I),
        adverbs=re.compile(rf"(?:[\s,]+{any_of(g.adverbs)}(?!\w))+[\s,]*\Z", _I),
        insertion=re.compile(rf",\s(?={any_of(g.insertions)}(?!\w))", _I),
        quoting=re.compile(rf"{any_of(g.quoting)}\s?", _I),
        handing=re.compile(rf"{any_of(g.handing)}\s?", _I),
        handed=re.compile(rf"(?<!\w){any_of(g.handed)}\s?", _I),
        presenting=re.compile(rf"{any_of(g.presenting)}\s?", _I),
        messages=re.compile(rf"(?<!\w){any_of(g.messages)}(?!\w)", _I),
        relations=re.compile(
            rf"(?<!\w)(?:{'|'.join(_group(kind, said) for kind, said in g.relations.items())})\s?",
            _I,
        ),
        link=re.compile(rf"{any_of(g.links)}(?!\w)", _I),
        article=re.compile(article, _I),
        indefinite=re.compile(indefinite, _I),
        bare=re.compile(rf"{courtesy}|{article}", _I),
        inverted=re.compile(rf"\s(?:{any_of(g.adverbs)}\s)?", _I),
        chair_titles=re.compile(rf"(?<!\w){any_of(g.chair_titles)}(?!\w)", _I),
    )


def _group(kind: RelationKind, words: Iterable[str]) -> str:
    return f"(?P<{kind.value}>{sought(words)})"


def _article(g: Turns) -> str:
    plain = any_of(a for a in g.articles if not a.endswith("['’]"))
    elided = [a for a in g.articles if a.endswith("['’]")]
    return f"(?:{plain}\\s{'|' + any_of(elided) if elided else ''})"


def _role(g: Turns) -> Pattern:
    # Who merely leads the session («the moderator») tells nothing of the person.
    generic = sought((*g.generic_roles, *(word for word in g.presiding if word not in g.offices)))
    office = sought(g.offices)
    return re.compile(
        rf"(?<![\w\-])(?:(?P<office>{office})|(?P<generic>{generic})"
        rf"|(?P<delegation>{sought(g.delegations)}))(?![\w\-])",
        _I,
    )


def _name(g: Turns, more: int) -> str:
    small = any_of(g.particles)
    following = rf"(?:\s(?:{small}\s(?:{small}\s)?)?{_NAME_WORD})"
    return rf"{_NAME_WORD}{following}{{{more},5}}"
