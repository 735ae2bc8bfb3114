"""One commitment: its chain, the reports on it side by side, what was found and why."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from relatoria.followup.coherence.ratifications import Parties, lac_states, shipped_ratifications
from relatoria.followup.commitments.chains import Chains
from relatoria.followup.commitments.status import history
from relatoria.followup.types import Arrow, ArrowKind, Status, StatusEntry
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.models import (
    Commitment,
    CommitmentReport,
    Expression,
    LinkState,
    Released,
    Statement,
)
from relatoria.store.queries.followup.cards import (
    CommitmentCard,
    ReportCard,
    commitment_card,
    report_cards,
)
from relatoria.store.queries.links import SourceLink, source_link

_DEEPEST = 12
_MOST_ARROWS = 200
_MOST_REPORTS = 300


@dataclass(frozen=True, slots=True)
class End:
    """What lies at one end of an arrow; ``kind`` is empty where the register does not hold it."""

    key: str
    kind: str = ""
    """commitment, report or statement."""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Step:
    """One arrow of the chain, and how many arrows it lies from the commitment."""

    depth: int
    source: End
    target: End
    kind: str
    date: str
    citation: str
    confirmed: bool


@dataclass(frozen=True, slots=True)
class Finding:
    """A status somebody found, and whether it goes back behind the one before."""

    addressee: str
    date: str
    status: str
    goes_back: bool
    reason: str
    by: str
    government: str


@dataclass(frozen=True, slots=True)
class Treaty:
    """A treaty behind the commitment, and who is party to it as of when."""

    instrument: str
    parties: int
    among: int
    """States looked at: those it binds, else those of the region."""
    not_listed: tuple[str, ...]
    """States that the source does not list as parties, which is not the same as not being one."""
    as_of: str
    later: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class CommitmentPage:
    """Everything about one commitment that the viewer may know."""

    commitment: CommitmentCard
    source: SourceLink | None
    place: int | None
    read_in: str
    """Where its text was read: a file name or address."""
    back: tuple[Step, ...]
    forward: tuple[Step, ...]
    states: tuple[ReportCard, ...]
    institutions: tuple[ReportCard, ...]
    civil_society: tuple[ReportCard, ...]
    nhri: tuple[ReportCard, ...]
    suggested: tuple[ReportCard, ...]
    """Reports that a machine thinks may answer it."""
    findings: tuple[Finding, ...]
    treaties: tuple[Treaty, ...]


def find(viewer: Viewer, key: str) -> Commitment | None:
    """The commitment with ``key``, if the viewer may see it."""
    return access.commitments(viewer).select_related("expression").filter(key=key).first()


def commitment_page(viewer: Viewer, row: Commitment) -> CommitmentPage:
    """Everything about ``row``."""
    told = _reports(viewer, row, LinkState.CONFIRMED)
    back, forward = _chain(viewer, row, told)

    def by(kind: str) -> tuple[ReportCard, ...]:
        return tuple(one for one in told if one.reporter_kind == kind)

    return CommitmentPage(
        commitment=commitment_card(row),
        source=source_link(row.expression) if row.expression else None,
        place=row.start,
        read_in=row.source,
        back=back,
        forward=forward,
        states=by("state"),
        institutions=by("institution"),
        civil_society=by("civil_society"),
        nhri=by("nhri"),
        suggested=_reports(viewer, row, LinkState.SUGGESTED),
        findings=_history(viewer, row),
        treaties=tuple(_treaty(name, row.addressees) for name in row.rests_on),
    )


def _reports(viewer: Viewer, row: Commitment, state: LinkState) -> tuple[ReportCard, ...]:
    links = access.commitment_links(viewer).filter(commitment=row, state=state.value)
    found = access.commitment_reports(viewer).filter(pk__in=links.values("report"))
    return report_cards(found.select_related("expression")[:_MOST_REPORTS], viewer)


def _history(viewer: Viewer, row: Commitment) -> tuple[Finding, ...]:
    entries = [
        StatusEntry(
            row.key, one.addressee, one.date, Status(one.status), one.reason, one.by, "",
            one.government,
        )
        for one in access.commitment_statuses(viewer).filter(commitment=row)
    ]  # fmt: skip
    return tuple(
        Finding(
            name, one.entry.date, one.entry.status.value, one.goes_back, one.entry.reason,
            one.entry.by, one.entry.government,
        )
        for name in dict.fromkeys(entry.addressee for entry in entries)
        for one in history(entries, row.key, name)
    )  # fmt: skip


def _treaty(name: str, addressees: Iterable[str]) -> Treaty:
    bound = tuple(one for one in addressees if one in lac_states()) or lac_states()
    found: Parties = shipped_ratifications().parties(name, bound)
    others = tuple(one for one in bound if one not in found.countries)
    return Treaty(name, len(found.countries), len(bound), others, found.as_of, found.later)


def _chain(
    viewer: Viewer, row: Commitment, told: Iterable[ReportCard]
) -> tuple[tuple[Step, ...], tuple[Step, ...]]:
    answers = [
        Arrow(row.key, one.key, ArrowKind.ANSWERED_BY, one.date, one.reporter, "cited")
        for one in told
    ]
    arrows = [*_around(viewer, row.key, "source"), *_around(viewer, row.key, "target")]
    chains = Chains([*arrows, *answers])
    walks = (chains.back(row.key), chains.forward(row.key))
    names = {row.key} | {
        end for walk in walks for one in walk for end in (one.arrow.source, one.arrow.target)
    }
    ends = ends_of(viewer, names)
    back, forward = (
        tuple(
            Step(
                one.depth, ends[one.arrow.source], ends[one.arrow.target], one.arrow.kind.value,
                one.arrow.date, one.arrow.citation, bool(one.arrow.confirmed_by),
            )
            for one in walk
            if one.arrow.source in ends and one.arrow.target in ends
        )
        for walk in walks
    )  # fmt: skip
    return back, forward


def _around(viewer: Viewer, start: str, side: str) -> list[Arrow]:
    """The arrows that lead on from ``start`` by ``side``, step by step."""
    other = "target" if side == "source" else "source"
    found: dict[str, Arrow] = {}
    seen, waiting = {start}, {start}
    for _ in range(_DEEPEST):
        rows = access.commitment_arrows(viewer).filter(**{f"{side}__in": waiting})
        waiting = set()
        for row in rows[:_MOST_ARROWS]:
            found[row.key] = Arrow(
                row.source, row.target, ArrowKind(row.kind), row.date, row.citation,
                row.confirmed_by,
            )  # fmt: skip
            waiting.add(getattr(row, other))
        waiting -= seen
        seen |= waiting
        if not waiting or len(found) > _MOST_ARROWS:
            break
    return list(found.values())


def ends_of(viewer: Viewer, names: Iterable[str]) -> dict[str, End]:
    """What the viewer may know of ``names``; those of hidden things are left out."""
    wanted = set(names)
    found: dict[str, End] = {}
    hidden: set[str] = set()
    kinds: tuple[tuple[str, type[Released], dict[str, str]], ...] = (
        (
            "commitment", Commitment,
            dict(access.commitments(viewer).filter(key__in=wanted).values_list("key", "text")),
        ),
        (
            "report", CommitmentReport,
            dict(
                access.commitment_reports(viewer)
                .filter(key__in=wanted)
                .values_list("key", "reporter")
            ),
        ),
    )  # fmt: skip
    for kind, model, visible in kinds:
        rows: Any = model._base_manager
        held = set(rows.filter(key__in=wanted).values_list("key", flat=True))
        found |= {key: End(key, kind, label) for key, label in visible.items()}
        hidden |= held - visible.keys()
    said = access.statements(viewer).filter(key__in=wanted).values_list("key", "text")
    found |= {key: End(key, "statement", text) for key, text in said}
    hidden |= (
        set(Statement.objects.filter(key__in=wanted).values_list("key", flat=True)) - found.keys()
    )
    hidden |= _of_closed_documents(viewer, wanted)
    return {name: found.get(name, End(name)) for name in wanted - hidden}


def _of_closed_documents(viewer: Viewer, wanted: set[str]) -> set[str]:
    documents = {name: _document_of(name) for name in wanted}
    there = set(Expression.objects.filter(key__in=documents.values()).values_list("key", flat=True))
    open_to = {
        one.key for one in access.expressions(viewer).filter(key__in=there)
        if access.readable(viewer, one)
    }  # fmt: skip
    return {name for name, document in documents.items() if document in there - open_to}


def _document_of(name: str) -> str:
    """The key of the document that a statement or passage of this name stands in."""
    for sign in "/#:":
        name = name.replace(sign, ".")
    return name.partition(".")[0]
