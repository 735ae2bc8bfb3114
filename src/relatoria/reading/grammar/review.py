"""The shape of a language's `Review` grammar.

Unless a field says otherwise, each string is the inside of a regular expression: alternatives
without a capturing group, read without regard to case. Countries are never part of a pattern:
`relatoria.schemes.countries` finds them.
"""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.model import Position


# Compared by identity: a grammar is made once, and is the key of everything compiled from it.
@dataclass(frozen=True, slots=True, eq=False)
class Review:
    """Words of working-group reports: dialogue paragraphs, recommendations, positions."""

    language: str
    procedure: str
    """Names of the procedure that titles and introductions print."""
    # Headings, matched at the beginning of a short paragraph after its number.
    introduction_heading: str
    presentation_heading: str
    dialogue_heading: str
    dialogue_opening: str
    """First words of the paragraph that counts the statements of the dialogue."""
    conclusions_heading: str
    pledges_heading: str
    annex_heading: str
    # The opening paragraphs.
    review_of: str
    """Words right before the State under review: «review of», «examen concernant»."""
    session: str
    """The session of the working group; the group ``number`` holds its number as printed."""
    meeting: str
    """The meeting at which a State was reviewed; the group ``number`` as above."""
    troika: str
    """Words of the sentence that names the rapporteurs."""
    headed_by: str
    """Between «the delegation» and the name of its head."""
    honorifics: str
    """Before the name of a head of delegation, case observed."""
    # Lists of recommendations.
    recommendation: str
    """The noun, singular and plural."""
    positions: tuple[tuple[Position, str], ...]
    """What an introduction says became of its list; the first that fits counts."""
    and_: str
    """Words between the last two States of a list."""
    # Who opens a paragraph.
    articles: str
    """Articles before the name of a State, with their blank or apostrophe."""
    of: str
    """What joins «the delegation» to its State, with its blank or apostrophe."""
    genitive: str
    """What after a State's name makes it a possessor, not a speaker; may match nothing."""
    delegation: str
    """Those who alone mean the State under review: «the delegation»."""
    envoys: str
    """Those who speak for the State named after them: «the representative»."""
    officials: str
    """Offices through which a State under review answers: «minister», «governor»."""
    pronouns: str
    """Pronouns that go on with the official who spoke before, with their blank."""
    answers: str
    """Verbs of an answer, which a State under review gives within another's paragraph."""
    quoting: str
    """Before a State, without a verb: «according to»."""
    answering: str
    """Openings after which the State under review speaks: «in response to»."""
    narration: str
    """Openings of paragraphs in which nobody speaks."""
    collective: str
    """Openings by several at once; within an answer they only say what is answered."""
    unspoken: str
    """Words that an office's name never holds: before the verb they make it another sentence."""
    helpers: str
    """Auxiliaries and pronouns that may stand before a reporting verb, blanks included."""
    verbs: str
    """Verbs with which delegations speak in these reports, as they stand in them."""
    # Matrices.
    columns: tuple[tuple[str, str], ...]
    """Heads of columns: (recommendation, position, states, theme) and the words they print."""
    verdicts: tuple[tuple[Position, str], ...]
    """What a cell of the position column says."""
