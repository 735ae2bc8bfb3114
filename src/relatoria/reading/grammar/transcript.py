"""The shape of a language's `Transcript` grammar."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Transcript:
    """Labels of speakers, chairs and stage directions in verbatim records and minutes.

    Words are written as printed; they are compared without case and accents. Patterns are
    regular expressions over text without accents and in lower case, and must run in linear time.
    """

    language: str
    """ISO 639-1."""
    articles: tuple[str, ...] = ()
    """Articles that may open a label."""
    particles: tuple[str, ...] = ()
    """Lower-case words inside names."""
    masculine: tuple[str, ...] = ()
    """Honorifics and offices of men that stand before a name."""
    feminine: tuple[str, ...] = ()
    """The same for women."""
    honorifics: tuple[str, ...] = ()
    """Honorifics and offices that stand before a name and say nothing of gender."""
    salutations: tuple[str, ...] = ()
    """Honorifics written out in full, with which speakers address somebody: «Mister», «Señor»."""
    chairs: tuple[str, ...] = ()
    """Who presides: «President», «Acting Chair», «Deputy Speaker»."""
    moderators: tuple[str, ...] = ()
    """Who leads a panel or an interview."""
    offices: tuple[str, ...] = ()
    """Nouns that open the title of an office held by one person."""
    representatives: tuple[str, ...] = ()
    """Nouns for those who speak for a State or an organisation."""
    of: tuple[str, ...] = ()
    """Words between such a noun and the name of the State."""
    groups: tuple[str, ...] = ()
    """Patterns of labels for several people or for nobody in particular."""
    marks: tuple[str, ...] = ()
    """Labels of unnamed speakers, which may carry a number: «Speaker 1», «Q»."""
    fields: tuple[str, ...] = ()
    """Words that head a line of a form, a list or a cover and never speak."""
    openers: tuple[str, ...] = ()
    """Words that open a sentence and cannot open a name."""
    introductions: tuple[str, ...] = ()
    """Patterns of words before the speaker in a label: «Statement by», «Palabras de»."""
    spoke: tuple[str, ...] = ()
    """Patterns of the note that tells the language of a speech."""
    directions: tuple[str, ...] = ()
    """Patterns that open a stage direction: applause, laughter, interruption."""
    narration: tuple[str, ...] = ()
    """Patterns that open a line of the record itself: a suspension, who took the chair."""
    votes: tuple[str, ...] = ()
    """Patterns of the line with the result of a vote, which the chair announces."""
    closing: tuple[str, ...] = ()
    """Patterns of the line that ends a sitting."""
    chair_taken: tuple[str, ...] = ()
    """Patterns, each with a group ``name``, of a line that says who presides. Unlike the others
    they run over the text as printed, without regard to case."""
    floor: tuple[str, ...] = ()
    """Words with which a chair gives the floor; the speaker is named after them."""
    agenda: tuple[str, ...] = ()
    """Patterns that open the heading of an agenda item or a part of a meeting."""
