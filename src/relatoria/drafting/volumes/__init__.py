"""Volumes: parts, paragraphs, sentences and messages, each with its sources."""

from relatoria.drafting.volumes.consolidating import consolidate
from relatoria.drafting.volumes.invariants import (
    Defect,
    UnsupportedSentence,
    build,
    cited_text,
    defects_of,
    printed,
    same_words,
)
from relatoria.drafting.volumes.reading import read_volume, write_volume
from relatoria.drafting.volumes.sentences import (
    Citation,
    CitationRelation,
    ObservationReference,
    Quotation,
    Sentence,
    SentenceKind,
    Tally,
    qualified,
    unqualified,
)
from relatoria.drafting.volumes.tracing import Placed, Tracing
from relatoria.drafting.volumes.volume import (
    ANNEXES,
    Fate,
    Message,
    MessageStatus,
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Use,
    Volume,
)

__all__ = [
    "ANNEXES",
    "Citation",
    "CitationRelation",
    "Defect",
    "Fate",
    "Message",
    "MessageStatus",
    "ObservationReference",
    "Paragraph",
    "ParagraphKind",
    "Part",
    "PartKind",
    "Placed",
    "Quotation",
    "Sentence",
    "SentenceKind",
    "Tally",
    "Tracing",
    "UnsupportedSentence",
    "Use",
    "Volume",
    "build",
    "cited_text",
    "consolidate",
    "defects_of",
    "printed",
    "qualified",
    "read_volume",
    "same_words",
    "unqualified",
    "write_volume",
]
