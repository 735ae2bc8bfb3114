"""The shape of a language's `Lists` grammar.

All patterns are sources of regular expressions, matched without regard to case, on prose with
single blanks. They hold no groups and no anchors: `relatoria.reading.lists` puts them together.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Announcement:
    """Words that announce a list and settle what its items are."""

    proposal: str
    """Nouns: recommendations, priorities…"""
    measures: str
    """Nouns that are proposals before they are done and facts after: measures, steps."""
    done: str
    """Words that say they are done: taken, adopted, welcomed."""
    principle: str
    message: str
    fact: str
    finding: str
    concern: str
    commitment: str
    good_practice: str
    agenda: str
    """Nouns that always name parts of a programme: round tables, sessions, agenda items."""
    open: str
    """Nouns that could be anything: issues, points, factors; the words around them decide."""
    outcome: str
    """Words that make open nouns messages: came out of the debate, agreed, in common."""
    foundation: str
    """Words that make open nouns principles: is based on, guided by."""
    obligation: str
    """Words that make open nouns proposals: should, had to, vital importance, the need to."""
    observation: str
    """Words that make open nouns facts or findings: noted, recorded, had been achieved."""
    other: str
    """Nouns whose lists are no statements: participants, speakers, annexes, contacts."""


@dataclass(frozen=True, slots=True)
class Lists:
    """Announcing words, ordinals and endings of lists; words that tell a statement's kind."""

    language: str
    numbers: tuple[tuple[str, int], ...]
    """Number words from two on."""
    announcement: Announcement
    counting: str
    """Before a number that counts a list named earlier: «au nombre de»."""
    counted: str
    """After such a number: «four in all»."""
    units: str
    """Nouns whose numbers measure and announce nothing: years, dollars, times."""
    quantifiers: str
    """Before the noun that a list is announced by: the following, some, among the main."""
    connectors: str
    """Between a list noun and the first item: were, including, namely, she mentioned."""
    relatives: str
    """Words that open a relative clause, in which a connector is none: that, which."""
    calls: tuple[tuple[str, str], ...]
    """Verbs and nouns that open a list by themselves, with the kind of its items: the need to."""
    topics: str
    """Verbs of speaking whose objects are topics, not statements: spoke about, referred to."""
    among: str
    """Opens «among other recommendations»."""
    said_that: str
    """Ends «…, the speaker said that»."""
    fillers: str
    """Before the first item and no part of it: inter alia, among others."""
    further: str
    """Opens a sentence that adds one more item, up to where the item begins."""
    conjunctions: str
    """Before the last item: and, or, as well as."""
    determiners: str
    """First words of an item that is a noun phrase."""
    subclauses: str
    """First words that continue the item before a comma, so that the comma divides no items."""
    references: str
    """Words before «(a)» that make it a reference: paragraph, article."""
    see: str
    """Opens a bracket that refers elsewhere: see, as shown in."""
    ordinals: tuple[tuple[str, int], ...]
    """What a sentence of an ordinal list opens with, and its number; 0 = the last, whichever."""
    ordinal_nouns: tuple[tuple[str, int], ...]
    """Ordinals that stand before or for a noun: «the second», «la segunda»."""
    nouns_after_ordinal: str
    """Nouns that may stand after those: subject, point, proposal."""
    copulas: str
    """Verbs that follow an ordinal without a noun: «the third was»."""
    item_kinds: tuple[tuple[str, str], ...]
    """How an item itself begins, and the kind that this tells where nothing announced one."""
    titles: tuple[tuple[str, str], ...]
    """Whole lines that are the title of a list, and the kind of its items: ACTIONS, Agenda."""
    non_list: str
    """Phrases of a sentence whose semicolons part persons or credentials, never statements."""
