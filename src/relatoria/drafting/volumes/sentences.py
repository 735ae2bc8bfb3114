"""A sentence of a volume, and the sources it rests on."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from relatoria.model import Span


class SentenceKind(StrEnum):
    """What a sentence does with its sources."""

    QUOTED = "quoted"
    """Words of the source, unchanged."""
    REPORTED = "reported"
    """Says that somebody said or did something."""
    SUMMARISED = "summarised"
    """Says shorter what one or more passages say."""
    COUNTED = "counted"
    """States a number of speakers, statements, countries; carries the ids it counted."""
    EDITORIAL = "editorial"
    """The rapporteur's own; needs no source but a signature."""


class CitationRelation(StrEnum):
    """How a sentence stands to what it cites (W3C PROV where PROV has a word)."""

    QUOTED_FROM = "quoted_from"
    """prov:wasQuotedFrom: the sentence, or the part in ``Sentence.quotations``, is verbatim."""
    DERIVED_FROM = "derived_from"
    """prov:wasDerivedFrom."""
    ATTRIBUTED_TO = "attributed_to"
    """The passage that says who somebody is: name, role, institution."""
    COUNTS = "counts"
    """The passages that were counted."""


@dataclass(frozen=True, slots=True)
class ObservationReference:
    """A figure of a dataset: which revision, which cell, which value."""

    dataset: str
    revision: str
    dimensions: tuple[tuple[str, str], ...]
    """Dimension and code, in the dataset's order: ``("REF_AREA", "CHL")``."""
    value: float
    status: str = ""


@dataclass(frozen=True, slots=True)
class Citation:
    """Where a sentence comes from: passages and statements of a document, or an observation."""

    relation: CitationRelation
    document: str | None = None
    """Id of the source document; ``None`` for an observation."""
    spans: tuple[Span, ...] = ()
    """In the canonical text of ``document``, in order; several where a page break lies between."""
    statements: tuple[str, ...] = ()
    """Ids of statements in the record of ``document``."""
    contribution: str | None = None
    """Id of the contribution in the record of ``document``."""
    observation: ObservationReference | None = None


@dataclass(frozen=True, slots=True)
class Quotation:
    """Characters ``start`` to ``end`` of a sentence's text that are the source's own words."""

    start: int
    end: int
    citation: int
    """Index into ``Sentence.citations``: the quotation equals the text of its spans, up to
    white space."""


@dataclass(frozen=True, slots=True)
class Tally:
    """What a counted sentence counted; recounting the ids gives the number again."""

    count: int
    counted: tuple[str, ...]
    """Qualified ids (``qualified``) of agents, statements, contributions or events."""
    out_of: tuple[str, ...] = ()
    """The whole of which they are a part, where the sentence names one."""


@dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence, one list item's words or one cell of a table.

    ``text`` holds the sentence as it is printed, without its footnote mark.
    """

    id: str
    """Unique in the volume; a bookmark name in DOCX, an anchor in HTML, an eId elsewhere."""
    kind: SentenceKind
    text: str
    citations: tuple[Citation, ...] = ()
    quotations: tuple[Quotation, ...] = ()
    tallies: tuple[Tally, ...] = ()
    language: str | None = None
    """ISO 639-1 where it differs from the volume's: words kept in their original language."""
    speaker: str | None = None
    """Qualified id of the agent whose view the sentence reports."""
    signed_by: str | None = None
    """Who answers for an editorial sentence."""


def qualified(document: str, name: str) -> str:
    """The id ``name`` of a part of ``document``'s record, made unique among documents."""
    return f"{document}#{name}"


def unqualified(name: str) -> tuple[str, str]:
    """Document id and local id of a qualified id."""
    document, _, local = name.partition("#")
    return document, local
