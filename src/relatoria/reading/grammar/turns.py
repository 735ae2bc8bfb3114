"""The shape of a language's `Turns` grammar.

Every field holds alternatives that `relatoria.reading.turns.patterns` puts together into larger
expressions: regular expressions without groups, in lower case, read without regard to case
unless the field says otherwise.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from relatoria.model import RelationKind

Words = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Turns:
    """Words that open, continue and close a reported turn; roles; anaphors."""

    language: str
    # Those who speak.
    articles: Words
    """Definite articles and demonstratives, singular and plural, elided forms included."""
    indefinite: Words
    """Those of ``articles`` that point at nobody in particular."""
    ands: Words
    generic_roles: Words
    """Roles that say nothing of the person: «representative», «expert», «speaker»."""
    offices: Words
    """Roles that tell a person from others of one institution: «director», «professor»."""
    once: Words
    """What begins an office that somebody no longer holds: «former»."""
    presiding: Words
    """Those who lead a session; alone they mean the moderator or chair of the panel."""
    delegations: Words
    """Bodies through which a State or an organisation speaks: «delegation», «Government»."""
    state_voices: Words
    """Roles that with a country alone mean the State: «the representative of Chile»."""
    absent: Words
    """Those who are spoken of among panellists rather than present: «the Government»."""
    state_organs: Words
    """Words of institutions that speak for a State: «Ministry», «Embassy»."""
    role_last: bool
    """Whether a role may follow its institution: «the X expert»."""
    links: Words
    """What stands between a role and its institution: «of», «from»."""
    anaphors: Words
    """Nouns that alone, with an article, mean whoever is speaking."""
    latter: Words
    former: Words
    pronouns: Words
    """Subject pronouns."""
    collectives: Words
    """Plural nouns for those present: «participants», «experts», «delegations»."""
    gathered: Words
    """Those of them who are people in the room: not «countries», not «Governments»."""
    quantifiers: Words
    """What makes a collective anonymous: «several», «some», «one»."""
    honorifics: Words
    """Forms of address before a name, case observed."""
    courtesies: Words
    """Those that may stand before a role as well: «Madam», «señor»."""
    particles: Words
    """Small words inside names, case observed."""
    # What they do.
    inverts: bool
    """Whether a reporting verb may stand before its subject."""
    clitics: str
    """What may stand right before a verb as a part of it: «se», «le»; optional, with its blank."""
    enclitics: str
    """What may be joined to its end: «-se»."""
    verbs: Words
    """Finite forms of reporting verbs."""
    past: str
    """Any finite verb of the narrative past, for a speaker already recognised."""
    finite: str
    """Any finite verb, present or past, right behind a name: «Ms. Ruiz doubts», «pide»."""
    silent: Words
    """Forms that ``past`` would take, or that report no speech: «attended», «was»."""
    helpers: Words
    """Before a verb, these make it a passive, an intention or an earlier event: «was», «had»."""
    adverbs: Words
    """Between speaker and verb: «then», «also», «in turn»."""
    insertions: Words
    """First words of what may stand between commas after a speaker: «for her part», «who»."""
    quoting: Words
    """Before a speaker, without a verb: «according to», «in the opinion of»."""
    handing: Words
    """Clauses that end in the speaker: «the floor was taken by», «was followed by»."""
    handed: Words
    """The same, in the middle of a sentence: «was followed by»."""
    clauses: Words
    """Words that end a speaker's phrase where no verb follows: «who», «that», «and then»."""
    presenting: Words
    """A speaker's paper or address, up to the speaker: «the presentation by»."""
    # Where they do it.
    cues: Words
    """Words that may open a turn, with the comma they take: «next», «for her part»."""
    leads: Words
    """First words of a phrase that may stand before a speaker, up to its comma: «in», «before»."""
    floor: Words
    """Openings of a floor debate: «in the floor debate»."""
    floor_headings: Words
    """What headings of floor debates begin with: «questions and answers»."""
    yields: Words
    """Words that open the floor to everybody: «invited comments from the floor»."""
    present: Words
    """Nouns for people in the room, singular and plural, after «a», «some», «several»."""
    by: Words
    """What stands before the agent of a passive: «by»."""
    relatives: Words
    """Relative pronouns for people: «who»."""
    impersonal: Words
    """Openings of a sentence that reports without saying who: «it was agreed»."""
    agreed: Words
    """Those ``impersonal`` openings that report a common decision."""
    narration: Words
    """Openings of the rapporteur's own paragraphs: «the session was closed»."""
    outcomes: Words
    """Openings of the record's own voice anywhere in a paragraph: «the motion was carried»."""
    audience: Words
    """Those present as one, with what follows where they speak: «the audience asked»."""
    experiencer: Words
    """After «to the director»: «le preocupa»; what matters to somebody is what they say."""
    others: Words
    """Before a role, whoever has not spoken: «the other speaker»."""
    previous: Words
    """Before or after a role, whoever spoke before: «the previous speaker»."""
    that_said: Words
    """What refers to the words of whoever spoke before: «that statement»."""
    speaker_headings: Words
    """What stands before the speaker in a heading: «presentation by»."""
    messages: Words
    """What a meeting as a whole puts forward: «main messages», «conclusions»."""
    # How they stand to each other.
    relations: Mapping[RelationKind, Words]
    """Verbs and prepositions right before the person referred to: «agreed with»."""
    # How it is printed.
    chair_titles: Words
    """Headings and titles of minutes and summary records."""
