"""A volume: parts of paragraphs of sentences, its messages, and what became of every source."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum

from relatoria.drafting.volumes.sentences import Citation, Sentence
from relatoria.model import Record


class PartKind(StrEnum):
    """What a part of a volume is."""

    PRESENTATION = "presentation"
    MESSAGES = "messages"
    INTRODUCTION = "introduction"
    SESSION = "session"
    THEME = "theme"
    FLOOR_DEBATE = "floor_debate"
    CONCLUSIONS = "conclusions"
    REPORT = "report"
    """A whole report or study inside a consolidated volume."""
    PROGRAMME = "programme"
    PARTICIPANTS = "participants"
    BIOGRAPHIES = "biographies"
    ABBREVIATIONS = "abbreviations"
    """Acronyms that the body uses without their words, and what the sources give for them."""
    STUDY = "study"
    DISCREPANCIES = "discrepancies"
    """Points on which the sources contradict each other, for a person to settle."""


ANNEXES = frozenset(
    {
        PartKind.PROGRAMME,
        PartKind.PARTICIPANTS,
        PartKind.BIOGRAPHIES,
        PartKind.ABBREVIATIONS,
        PartKind.STUDY,
        PartKind.DISCREPANCIES,
    }
)
"""Parts that stand behind the body and whose paragraphs carry no running number."""


class ParagraphKind(StrEnum):
    """How a paragraph is set."""

    BODY = "body"
    """Numbered through the volume."""
    ITEM = "item"
    """An item of the list that the paragraph before it opens."""
    QUOTATION = "quotation"
    """Words in another language than the volume's, in a frame that names the language."""
    ROW = "row"
    """A row of the table that the part holds; each sentence is a cell."""
    HEAD = "head"
    """The head row of a table: labels, not sentences."""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph, list item or table row."""

    id: str
    kind: ParagraphKind
    sentences: tuple[Sentence, ...]
    level: int = 1
    """Depth of an item, 1 = outermost."""
    labels: tuple[str, ...] = ()
    """For a head row: the labels of the columns."""


@dataclass(frozen=True, slots=True)
class Part:
    """A section or annex, with its title, paragraphs and parts inside it."""

    id: str
    kind: PartKind
    title: str
    paragraphs: tuple[Paragraph, ...] = ()
    parts: tuple[Part, ...] = ()
    citations: tuple[Citation, ...] = ()
    """Where the title comes from, where it is a source's."""
    event: str | None = None
    """Qualified id of the session or panel it tells of."""
    language: str | None = None
    """Of the title, where it is not the volume's."""


class MessageStatus(StrEnum):
    """How far a message is."""

    PROPOSED = "proposed"
    AGREED = "agreed"
    NOT_AGREED = "not_agreed"


@dataclass(frozen=True, slots=True)
class Message:
    """A message of the volume, and everything it grew out of."""

    id: str
    paragraph: str
    """Id of the paragraph that states it."""
    text: str
    statements: tuple[str, ...]
    """Qualified ids of every statement it carries, the one whose words it uses first."""
    speakers: tuple[str, ...] = ()
    """Qualified ids of everybody who made one of those statements; nobody is dropped."""
    theme: str | None = None
    status: MessageStatus = MessageStatus.PROPOSED
    merged_from: tuple[str, ...] = ()
    """Ids of the messages or qualified ids of the statements that were merged into it."""
    split_from: str | None = None
    reservations: tuple[str, ...] = ()
    """Ids of the sentences that carry a reservation to it."""


class Fate(StrEnum):
    """What became of a contribution or statement."""

    CARRIED = "carried"
    MERGED = "merged"
    """Carried by a message together with others that say nearly the same."""
    LEFT_OUT = "left_out"


@dataclass(frozen=True, slots=True)
class Use:
    """What became of one contribution or statement of a source, and why."""

    subject: str
    """Qualified id of the contribution or statement."""
    fate: Fate
    sentences: tuple[str, ...] = ()
    """Ids of the sentences that carry it."""
    reason: str = ""
    """For what was left out: a key of the catalogue (``fate.*``) or a person's own words."""


@dataclass(frozen=True, slots=True)
class Volume:
    """A report, or several in one."""

    id: str
    title: str
    language: str
    """ISO 639-1."""
    parts: tuple[Part, ...] = ()
    sources: tuple[Record, ...] = ()
    """The records of every document that is cited."""
    messages: tuple[Message, ...] = ()
    uses: tuple[Use, ...] = ()
    subtitle: str | None = None
    symbol: str | None = None
    distribution: str | None = None
    date: str | None = None
    """ISO 8601, possibly shortened."""
    original_language: str | None = None
    issuing_body: str | None = None
    is_draft: bool = True
    """Until somebody freezes it with a symbol and a date."""

    def all_parts(self) -> Iterator[tuple[Part, int]]:
        """Every part in reading order, with its depth (1 = outermost)."""
        yield from _walk(self.parts, 1)

    def paragraphs(self) -> Iterator[Paragraph]:
        """Every paragraph in reading order."""
        for part, _ in self.all_parts():
            yield from part.paragraphs

    def sentences(self) -> Iterator[Sentence]:
        """Every sentence in reading order."""
        for paragraph in self.paragraphs():
            yield from paragraph.sentences


def _walk(parts: tuple[Part, ...], depth: int) -> Iterator[tuple[Part, int]]:
    for part in parts:
        yield part, depth
        yield from _walk(part.parts, depth + 1)
