"""What the other pages of follow-up ask: counts, silence, unlinked reports, overlap, coherence."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date

from django.db.models import Count, Max, Q

from relatoria.followup.coherence.findings import (
    Answer,
    Finding,
    carrier_findings,
    ratification_findings,
    with_answers,
)
from relatoria.followup.coherence.ratifications import Parties, lac_states, shipped_ratifications
from relatoria.followup.coverage.overlap import Overlap, overlaps
from relatoria.followup.coverage.silence import Silence, silences_of_reporters
from relatoria.followup.register import Register, register_of
from relatoria.followup.sheet.building import Sheet, sheet_about
from relatoria.followup.types import Commitment as Promised
from relatoria.followup.types import Report, Status, StatusEntry
from relatoria.schemes.countries import countries, lookup
from relatoria.store import access
from relatoria.store.access import Viewer
from relatoria.store.followup.columns import commitment_of
from relatoria.store.models import (
    Commitment,
    CommitmentTerm,
    LinkState,
    QuestionAnswer,
    TermKind,
)
from relatoria.store.queries.followup.cards import (
    CommitmentCard,
    ReportCard,
    commitment_card,
    report_cards,
)
from relatoria.store.queries.followup.plain import promised_rows, told_rows
from relatoria.store.queries.pages import FIRST, Page, Window, page_of
from relatoria.store.remembering import remembered

_MOST = 300
"""Commitments or reports weighed for one sheet, one State's questions or one subject."""
_CONFIRMED = LinkState.CONFIRMED.value


@dataclass(frozen=True, slots=True)
class Overview:
    """How much there is."""

    commitments: int
    reports: int
    unlinked: int
    """Reports tied to no commitment."""
    answered: int
    """Commitments with at least one report."""
    institutions: int
    """Those expected to report."""
    silent: int
    """Of them, those that never did."""
    latest: tuple[ReportCard, ...]


@dataclass(frozen=True, slots=True)
class Quiet:
    """A commitment and how long nobody has reported on it."""

    commitment: CommitmentCard
    since: str
    """Date of the last report, of the adoption where there was none; empty where unknown."""
    days: int | None
    reported: bool


@dataclass(frozen=True, slots=True)
class Silences:
    """Silence of institutions and States, and those expected that never reported."""

    stretches: tuple[Silence, ...]
    never: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SharedSubject:
    """A theme that commitments of several instruments speak of."""

    theme: str
    instruments: int
    commitments: int


@remembered
def overview(viewer: Viewer) -> Overview:
    """Counts, and the latest reports."""
    reports = access.commitment_reports(viewer)
    links = access.commitment_links(viewer).filter(state=_CONFIRMED)
    expected = {name.casefold() for name in _expected(viewer)}
    heard = {name.casefold() for name in reports.values_list("reporter", flat=True).distinct()}
    return Overview(
        access.commitments(viewer).count(),
        reports.count(),
        reports.exclude(linked=_CONFIRMED).count(),
        links.values("commitment").distinct().count(),
        len(expected),
        len(expected - heard),
        report_cards(reports.select_related("expression")[:5], viewer),
    )


def reports_of(viewer: Viewer, country: str = "", window: Window = FIRST) -> Page[ReportCard]:
    """Reports, the latest first; of one country if asked."""
    found = access.commitment_reports(viewer).select_related("expression")
    if country:
        found = found.filter(country=country)
    part = page_of(found.order_by("-date", "key"), window)
    return Page(report_cards(part.items, viewer), part.total, part.number, part.size)


def unlinked(viewer: Viewer, window: Window = FIRST) -> Page[ReportCard]:
    """Reports tied to no commitment, the latest first."""
    found = access.commitment_reports(viewer).exclude(linked=_CONFIRMED)
    part = page_of(found.select_related("expression").order_by("-date", "key"), window)
    return Page(report_cards(part.items, viewer), part.total, part.number, part.size)


@remembered
def silences(viewer: Viewer, as_of: date) -> Silences:
    """Every stretch without a report, by reporter; then who was expected and never reported."""
    pairs = access.commitment_reports(viewer).order_by().values_list("reporter", "date").distinct()
    told = [Report(f"{who}/{when}", who, date=when) for who, when in pairs]
    heard = {one.reporter.casefold() for one in told}
    never = tuple(name for name in _expected(viewer) if name.casefold() not in heard)
    return Silences(tuple(silences_of_reporters(told, as_of)), never)


def quiet(viewer: Viewer, as_of: date, window: Window = FIRST) -> Page[Quiet]:
    """Commitments by how long nobody has reported on them, longest first, unknown last."""
    ordered = _since(viewer)
    size = window.size
    number = min(max(1, window.number), max(1, -(-len(ordered) // size)))
    part = ordered[(number - 1) * size : number * size]
    rows = Commitment.objects.in_bulk([pk for _, pk, _ in part])
    items = [
        Quiet(commitment_card(rows[pk]), since, _days(since, as_of), reported)
        for since, pk, reported in part
    ]
    return Page(items, len(ordered), number, size)


@remembered
def _since(viewer: Viewer) -> tuple[tuple[str, int, bool], ...]:
    links = access.commitment_links(viewer).filter(state=_CONFIRMED).order_by()
    dated = links.values_list("commitment_id").annotate(last=Max("report__date"))
    last = dict(dated)
    found = [
        (last.get(pk) or adopted, pk, pk in last)
        for pk, adopted in access.commitments(viewer).values_list("pk", "adopted").iterator()
    ]
    return tuple(sorted(found, key=lambda one: (len(one[0]) < 10, one[0], one[1])))


@remembered
def shared_subjects(viewer: Viewer) -> tuple[SharedSubject, ...]:
    """Themes that several instruments speak of, those with most instruments first."""
    terms = CommitmentTerm.objects.filter(
        kind=TermKind.THEME.value, commitment__in=access.commitments(viewer).order_by()
    )
    counted = terms.values_list("value").annotate(
        instruments=Count("commitment__instrument", distinct=True), n=Count("pk")
    )
    wanted = counted.filter(instruments__gt=1).order_by("-instruments", "value")
    return tuple(SharedSubject(*row) for row in wanted)


def overlap(viewer: Viewer, theme: str) -> tuple[Overlap | None, tuple[CommitmentCard, ...]]:
    """What several instruments ask on ``theme``, what of it contradicts, and the commitments."""
    held = CommitmentTerm.objects.filter(kind=TermKind.THEME.value, value=theme)
    rows = list(access.commitments(viewer).filter(pk__in=held.values("commitment"))[:_MOST])
    found = overlaps(
        [commitment_of(row) for row in rows], _statuses(viewer, [row.pk for row in rows])
    )
    about = next((one for one in found if one.theme == theme), None)
    return about, tuple(commitment_card(row) for row in rows)


def parties() -> tuple[Parties, ...]:
    """Who of the region is party to each treaty, each with the date of its source."""
    known = shipped_ratifications()
    return tuple(known.parties(name, lac_states()) for name in known.instruments)


@remembered
def questions(viewer: Viewer, country: str) -> tuple[Finding, ...]:
    """Questions to the State ``country``, each with its sources."""
    register = _register(viewer, country)
    commitments = tuple(register.commitments.values())
    asked = (
        *ratification_findings(commitments, shipped_ratifications(), (country,)),
        *(
            one
            for one in carrier_findings(commitments, register.reports.values())
            if one.state == country
        ),
    )
    return tuple(with_answers(asked, _answers(country)))


def _answers(country: str) -> dict[str, Answer]:
    """What a State answered, by question; what it added later stands below."""
    found: dict[str, Answer] = {}
    for row in QuestionAnswer.objects.filter(state=country):
        before = found.get(row.question)
        text = f"{before.text}\n\n{row.text}" if before else row.text
        found[row.question] = Answer(text, row.date, row.by)
    return found


@remembered
def sheet(viewer: Viewer, subject: str, as_of: date) -> Sheet:
    """The sheet about a country (code or name), an institution or a theme."""
    made = sheet_about(subject, _register(viewer, lookup(subject) or subject), as_of)
    return replace(made, questions=tuple(with_answers(made.questions, _answers(made.subject))))


def _register(viewer: Viewer, subject: str) -> Register:
    """What bears on ``subject``, at most so many of each kind."""
    kinds = (TermKind.THEME, TermKind.ADDRESSEE) if "/" in subject else (TermKind.ADDRESSEE,)
    seen = access.commitments(viewer)
    own: dict[int, Promised] = {}
    for kind in kinds:
        # By the index of terms, in their order: the lists of commitments are not sorted for it.
        held = CommitmentTerm.objects.filter(kind=kind.value, value=subject).order_by("ordinal")
        numbers = list(held.values_list("commitment", flat=True)[:_MOST])
        own |= promised_rows(seen.filter(pk__in=numbers))
    is_theme = any(subject in one.themes for one in own.values())
    if not is_theme:
        own |= promised_rows(seen.filter(addressees=[])[: max(0, _MOST - len(own))])
    reports = access.commitment_reports(viewer)
    if is_theme:
        links = access.commitment_links(viewer).filter(commitment__in=own, state=_CONFIRMED)
        reports = reports.filter(pk__in=links.values("report"))
    else:
        is_country = subject in countries()
        told = Q(country=subject) if is_country else Q(reporter__iexact=subject)
        reports = reports.filter(told)
    links = access.commitment_links(viewer).filter(state=_CONFIRMED)
    return register_of(
        own.values(), told_rows(reports[:_MOST], links), _statuses(viewer, list(own))
    )


def _statuses(viewer: Viewer, rows: list[int]) -> list[StatusEntry]:
    found = access.commitment_statuses(viewer).filter(commitment__in=rows)
    return [
        StatusEntry(
            one.commitment.key, one.addressee, one.date, Status(one.status), one.reason, one.by
        )
        for one in found.select_related("commitment")
    ]


def _expected(viewer: Viewer) -> list[str]:
    rows = access.expected_reporters(viewer)
    return list(rows.order_by("name").values_list("name", flat=True))


def _days(since: str, as_of: date) -> int | None:
    try:
        return (as_of - date.fromisoformat(since)).days
    except ValueError:
        return None
