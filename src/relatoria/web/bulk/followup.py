"""Follow-up as rows: commitments, reports, which answers which, findings."""

from __future__ import annotations

from collections import defaultdict
from typing import TYPE_CHECKING, Any

from relatoria.store import access
from relatoria.store.models import LinkState
from relatoria.web.bulk.columns import Chunks, Row, Table, Type, columns
from relatoria.web.bulk.keyset import walk

if TYPE_CHECKING:
    from relatoria.store.access import Viewer

_COMMITMENT = (
    "key", "text", "language", "instrument", "paragraph", "forum", "kind", "adopted", "due",
    "period_months", "condition", "budget", "addressees", "donors", "indicators", "themes",
    "rests_on", "carriers", "recommended_by", "response", "expression__key", "start", "end",
)  # fmt: skip
_REPORT = (
    "key", "pk", "reporter", "reporter_kind", "country", "date", "language", "text",
    "achievements", "limitations", "next_steps", "paragraphs", "evidence", "linked",
    "expression__key", "start", "end",
)  # fmt: skip
_STATUS = (
    "key", "commitment__key", "addressee", "date", "status", "reason", "by", "government",
    "report__key",
)  # fmt: skip


def commitments(viewer: Viewer) -> Chunks:
    """Commitments in the order of their keys."""
    for chunk in walk(access.commitments(viewer), _COMMITMENT):
        yield [(*row[:-3], row[-3] or "", row[-2], row[-1]) for row in chunk]


def reports(viewer: Viewer) -> Chunks:
    """Reports in the order of their keys, with their public evidence alone."""
    for chunk in walk(access.commitment_reports(viewer), _REPORT):
        yield [_report(row) for row in chunk]


def _report(row: tuple[Any, ...]) -> Row:
    key, _, *said, evidence, linked, source, start, end = row
    shown = [one.get("url") or one.get("name", "") for one in evidence if one.get("public")]
    is_linked = linked == LinkState.CONFIRMED.value
    return (key, *said, shown, is_linked, source or "", start, end)


def links(viewer: Viewer) -> Chunks:
    """Which report answers which commitment, or may: a row a pair, by key of the report."""
    seen = access.commitment_links(viewer).exclude(state=LinkState.UNLINKED.value)
    for chunk in walk(access.commitment_reports(viewer), ("key", "pk")):
        found: dict[int, list[Row]] = defaultdict(list)
        rows = seen.filter(report__in=[pk for _, pk in chunk]).order_by("commitment__key")
        for report, *told in rows.values_list(
            "report_id", "commitment__key", "state", "origin", "score"
        ):
            found[report].append(tuple(told))
        yield [(key, *told) for key, pk in chunk for told in found[pk]]


def statuses(viewer: Viewer) -> Chunks:
    """Findings on commitments with their reasons, in the order of their keys."""
    for chunk in walk(access.commitment_statuses(viewer), _STATUS):
        yield [(*row[:-1], row[-1] or "") for row in chunk]


COMMITMENTS = Table(
    "commitments",
    columns(
        "key commitment_text language instrument paragraph process kind adopted due period_months "
        "condition budget addressees donors indicators themes rests_on carriers recommended_by "
        "response source start end",
        period_months=Type.INTEGER, addressees=Type.ARRAY, donors=Type.ARRAY,
        indicators=Type.ARRAY, themes=Type.ARRAY, rests_on=Type.ARRAY, carriers=Type.ARRAY,
        recommended_by=Type.ARRAY, start=Type.INTEGER, end=Type.INTEGER,
    ),
    commitments,
)  # fmt: skip
REPORTS = Table(
    "commitment-reports",
    columns(
        "key reporter reporter_kind country report_date language report_text achievements "
        "limitations next_steps paragraphs evidence linked source start end",
        paragraphs=Type.ARRAY, evidence=Type.ARRAY, linked=Type.BOOLEAN, start=Type.INTEGER,
        end=Type.INTEGER,
    ),
    reports,
)  # fmt: skip
LINKS = Table(
    "commitment-links",
    columns("key commitment link_state origin score", score=Type.NUMBER),
    links,
)
STATUSES = Table(
    "commitment-statuses",
    columns("key commitment addressee finding_date status reason found_by government report"),
    statuses,
)
