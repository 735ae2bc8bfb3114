"""The register's tables, by area.

Two layers. What a document says is kept as it was read and never changes: `Expression`,
`Reading`, `Passage`, `Event`, `PrintedAgent`, `Contribution`, `Statement`… What the register
knows across documents is resolved onto it and may be judged, merged and split: `Work`,
`Meeting`, `Agent`. `Judgement`, `LineageStep`, `CommitmentStatus` and `LogEntry` are only ever
appended to.
"""

from relatoria.store.models.access import Access, Guarded
from relatoria.store.models.coding import Assignment
from relatoria.store.models.coding_rounds import (
    Adjudication,
    CoderDecision,
    CodingRound,
    CodingStage,
    Retraining,
    RoundCoder,
    RoundStatement,
)
from relatoria.store.models.details import RetiredCoding, StatementDetail
from relatoria.store.models.documents import (
    Expression,
    NearDuplicate,
    Passage,
    Reading,
    SourceFile,
    Work,
)
from relatoria.store.models.events import Event, Meeting
from relatoria.store.models.followup import (
    Commitment,
    CommitmentArrow,
    CommitmentLink,
    CommitmentReport,
    CommitmentStatus,
    CommitmentTerm,
    ExpectedReporter,
    LinkState,
    Released,
    Stage,
    TermKind,
)
from relatoria.store.models.judgements import Judgement, JudgementValue, Suggestion
from relatoria.store.models.lineage import LineageStep, Operation, Redirect
from relatoria.store.models.log import LogEntry
from relatoria.store.models.people import Agent, Participation, PrintedAgent
from relatoria.store.models.reports import ReportEntry
from relatoria.store.models.search import (
    SearchRow,
    SearchStem,
    SearchText,
    SearchValue,
    SearchWord,
)
from relatoria.store.models.speech import (
    Claim,
    Conflict,
    ConflictSide,
    Contribution,
    Enumeration,
    Relation,
    Statement,
)

__all__ = [
    "Access",
    "Adjudication",
    "Agent",
    "Assignment",
    "Claim",
    "CoderDecision",
    "CodingRound",
    "CodingStage",
    "Commitment",
    "CommitmentArrow",
    "CommitmentLink",
    "CommitmentReport",
    "CommitmentStatus",
    "CommitmentTerm",
    "Conflict",
    "ConflictSide",
    "Contribution",
    "Enumeration",
    "Event",
    "ExpectedReporter",
    "Expression",
    "Guarded",
    "Judgement",
    "JudgementValue",
    "LineageStep",
    "LinkState",
    "LogEntry",
    "Meeting",
    "NearDuplicate",
    "Operation",
    "Participation",
    "Passage",
    "PrintedAgent",
    "Reading",
    "Redirect",
    "Relation",
    "Released",
    "ReportEntry",
    "RetiredCoding",
    "Retraining",
    "RoundCoder",
    "RoundStatement",
    "SearchRow",
    "SearchStem",
    "SearchText",
    "SearchValue",
    "SearchWord",
    "SourceFile",
    "Stage",
    "Statement",
    "StatementDetail",
    "Suggestion",
    "TermKind",
    "Work",
]
