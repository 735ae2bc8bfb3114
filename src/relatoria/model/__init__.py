"""The words everybody speaks: frozen types, standard library only."""

from relatoria.model.document import Block, BlockKind, Document, Notice, Page
from relatoria.model.events import Event, EventKind, Place
from relatoria.model.people import Agent, AgentKind, Participation, Role
from relatoria.model.record import Coverage, Gap, Passage, Record
from relatoria.model.span import Span
from relatoria.model.speech import (
    Claim,
    Conflict,
    ConflictValue,
    Contribution,
    Enumeration,
    MarkerStyle,
    Mention,
    MentionKind,
    Mode,
    Position,
    ProgressReport,
    Relation,
    RelationKind,
    Statement,
    StatementKind,
)

__all__ = [
    "Agent",
    "AgentKind",
    "Block",
    "BlockKind",
    "Claim",
    "Conflict",
    "ConflictValue",
    "Contribution",
    "Coverage",
    "Document",
    "Enumeration",
    "Event",
    "EventKind",
    "Gap",
    "MarkerStyle",
    "Mention",
    "MentionKind",
    "Mode",
    "Notice",
    "Page",
    "Participation",
    "Passage",
    "Place",
    "Position",
    "ProgressReport",
    "Record",
    "Relation",
    "RelationKind",
    "Role",
    "Span",
    "Statement",
    "StatementKind",
]
