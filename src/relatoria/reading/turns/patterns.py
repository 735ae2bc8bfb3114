"""The expressions that a language's `Turns` grammar makes, compiled once a language."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.turns import Turns
from relatoria.reading.turns import expressions

Pattern = re.Pattern[str]


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


@cache
def patterns_for(language: str | None) -> Patterns:
    """The patterns of ``language``; English where the language is not known."""
    g = grammar_for(language).turns
    return Patterns(
        grammar=g,
        **expressions.openings(g),
        **expressions.people(g),
        **expressions.phrases(g),
        **expressions.names(g),
        **expressions.verbs(g),
    )
