"""The register's tables as an export sees them: natural keys, and what may never change."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cached_property

from django.db import models as orm

from relatoria.store import models
from relatoria.store.exchange.columns import Column, columns_of

POSITION = "n"
"""Names a row that has no key of its own: its place, from 0, among its document's rows."""


@dataclass(frozen=True)
class Table:
    """One type of line, called ``name``.

    ``identity`` names a row among all of its table, in members of the line. ``order`` sorts the
    rows of one document (``scope`` is the way to it) or, without scope, all of them. ``frozen``
    are the members that say what a source says or a person decided: the same row with other
    values there is a contradiction, never an update. Everything is frozen where ``frozen`` is
    ``None``.
    """

    name: str
    model: type[orm.Model]
    identity: tuple[str, ...]
    order: tuple[str, ...]
    frozen: frozenset[str] | None = frozenset()
    scope: str = ""
    probe: str = "key"
    """The member of ``identity`` by which many rows are looked for at once."""

    @cached_property
    def columns(self) -> tuple[Column, ...]:
        """What a line of the table holds, those that are always there first."""
        return columns_of(self.model, positioned=POSITION in self.identity)

    def column(self, name: str) -> Column:
        """The column that the member ``name`` of a line stands for."""
        return next(one for one in self.columns if one.name == name)

    def may_change(self, name: str) -> bool:
        """Whether an import may bring another value for ``name``."""
        return self.frozen is not None and name not in self.frozen and name not in self.identity


def _frozen(names: str) -> frozenset[str]:
    return frozenset(names.split())


BEFORE_DOCUMENTS = (
    Table("step", models.LineageStep, ("key",), ("id",), None),
    Table("redirect", models.Redirect, ("kind", "old"), ("kind", "old"), probe="old"),
    Table("meeting", models.Meeting, ("key",), ("key",)),
    Table("work", models.Work, ("key",), ("key",)),
    Table("agent", models.Agent, ("key",), ("key",)),
)
"""What documents point at; steps first, so that an import knows what people decided."""

OF_DOCUMENTS = (
    Table(
        "expression",
        models.Expression,
        ("key",),
        ("key",),
        _frozen("sha256 media_type kind language"),
        "id",
    ),
    Table(
        "file", models.SourceFile, ("expression",), ("id",), None, "expression", probe="expression"
    ),
    Table(
        "reading",
        models.Reading,
        ("expression",),
        ("id",),
        _frozen("text lines counts"),
        "expression",
        probe="expression",
    ),
    Table(
        "passage",
        models.Passage,
        ("expression", "eid"),
        ("start", "eid"),
        _frozen("kind start end"),
        "expression",
        probe="eid",
    ),
    Table(
        "event",
        models.Event,
        ("key",),
        ("ordinal", "key"),
        _frozen("expression local_id kind title start end"),
        "expression",
    ),
    Table(
        "printed-agent",
        models.PrintedAgent,
        ("expression", "local_id"),
        ("ordinal", "local_id"),
        _frozen("name kind"),
        "expression",
        probe="local_id",
    ),
    Table(
        "participation",
        models.Participation,
        ("expression", POSITION),
        ("ordinal", "id"),
        _frozen("role start end as_printed"),
        "expression",
        probe="expression",
    ),
    Table(
        "contribution",
        models.Contribution,
        ("key",),
        ("ordinal", "key"),
        _frozen("expression start end holes attribution_text"),
        "expression",
    ),
    Table(
        "statement",
        models.Statement,
        ("key",),
        ("ordinal", "key"),
        _frozen("expression start end holes text"),
        "expression",
    ),
    Table(
        "enumeration",
        models.Enumeration,
        ("expression", POSITION),
        ("id",),
        _frozen("group declared_text start end"),
        "expression",
        probe="expression",
    ),
    Table(
        "relation",
        models.Relation,
        ("expression", POSITION),
        ("id",),
        _frozen("kind source start end text"),
        "expression",
        probe="expression",
    ),
    Table(
        "claim",
        models.Claim,
        ("key",),
        ("start", "key"),
        _frozen("expression start end text"),
        "expression",
    ),
    Table(
        "report",
        models.ReportEntry,
        ("key",),
        ("ordinal", "key"),
        _frozen("expression start end institution"),
        "expression",
    ),
    Table(
        "assignment",
        models.Assignment,
        ("statement", "framework", "notation", "method", "version"),
        ("statement__ordinal", "statement__key", "framework", "notation", "method", "version"),
        frozenset(),
        "statement__expression",
        probe="statement",
    ),
    Table(
        "detail",
        models.StatementDetail,
        ("statement", "kind", "value", "version"),
        ("statement__ordinal", "statement__key", "kind", "value", "version"),
        frozenset(),
        "statement__expression",
        probe="statement",
    ),
)
"""What one document holds, written document by document."""

AFTER_DOCUMENTS = (
    Table("conflict", models.Conflict, ("key",), ("key",), _frozen("field")),
    Table(
        "conflict-side",
        models.ConflictSide,
        ("conflict", "ordinal"),
        ("conflict__key", "ordinal", "id"),
        _frozen("expression quote start end"),
        probe="conflict",
    ),
    Table(
        "near-duplicate",
        models.NearDuplicate,
        ("first", "second"),
        ("first__key", "second__key"),
        probe="first",
    ),
    Table(
        "suggestion",
        models.Suggestion,
        ("kind", "first", "second"),
        ("kind", "first", "second"),
        probe="first",
    ),
    Table("commitment", models.Commitment, ("key",), ("ordinal", "key")),
    Table(
        "commitment-term",
        models.CommitmentTerm,
        ("commitment", "kind", "value"),
        ("commitment__ordinal", "commitment__key", "kind", "value"),
        probe="commitment",
    ),
    Table("commitment-report", models.CommitmentReport, ("key",), ("key",)),
    Table(
        "commitment-link",
        models.CommitmentLink,
        ("report", "commitment"),
        ("report__key", "commitment__key"),
        probe="report",
    ),
    Table("commitment-status", models.CommitmentStatus, ("key",), ("id",), None),
    Table("commitment-arrow", models.CommitmentArrow, ("key",), ("key",)),
    Table("expected-reporter", models.ExpectedReporter, ("name",), ("name",), probe="name"),
    Table("question-answer", models.QuestionAnswer, ("key",), ("key",), None),
    Table(
        "retired-coding",
        models.RetiredCoding,
        ("framework", "method", "version"),
        ("framework", "method", "version"),
        probe="framework",
    ),
    Table("judgement", models.Judgement, ("key",), ("id",), None),
    Table("log", models.LogEntry, ("seal",), ("id",), None, probe="seal"),
)
"""What stands between documents, and what people decided and did."""

TABLES = (*BEFORE_DOCUMENTS, *OF_DOCUMENTS, *AFTER_DOCUMENTS)
BY_TYPE = {table.name: table for table in TABLES}
BY_MODEL: dict[type[orm.Model], Table] = {table.model: table for table in TABLES}


def tables_without(types: Iterable[str]) -> tuple[Table, ...]:
    """Every table but those of ``types``."""
    left_out = frozenset(types)
    return tuple(table for table in TABLES if table.name not in left_out)


KEPT_AT_HOME: tuple[type[orm.Model], ...] = (
    models.Account,
    models.Invitation,
    models.Token,
    models.Pseudonym,
    models.Job,
    models.JobFile,
    models.Mail,
    models.ConceptNote,
    models.Preparation,
    models.ProgrammeItem,
    models.Attendee,
    models.Seat,
    models.Submission,
    models.Intervention,
    models.CapturedRecord,
    models.ReviewItem,
    models.ReviewMark,
    models.ReviewAct,
    models.ConfirmationRound,
    models.ConfirmationLink,
    models.ConfirmationAnswer,
    models.ReaderCorrection,
    models.DraftVolume,
    models.VolumeSection,
    models.SectionRevision,
    models.SentenceSource,
    models.SentenceClash,
    models.SectionComment,
    models.VolumeVersion,
    models.ParagraphTranslation,
    models.FocalPost,
    models.ReportDraft,
    models.DraftCommitment,
    models.DraftStep,
    models.DraftFile,
    models.SentReminder,
    models.Round,
    models.RoundParticipant,
    models.MessageStep,
    models.DraftMessage,
    models.Amendment,
    models.Ballot,
    models.HandCount,
    models.AddressSalt,
    models.RateCount,
    models.CodingRound,
    models.RoundCoder,
    models.RoundStatement,
    models.CoderDecision,
    models.Adjudication,
    models.Retraining,
)
"""Tables of this installation, which no export holds: who signs in, work under way, mail,
meetings being prepared. Moving a register takes them along, in this order: what is pointed at
stands first."""
