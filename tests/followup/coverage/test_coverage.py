"""Blanks in plain sight; silences in days; nothing follows from silence."""

from __future__ import annotations

from datetime import date

from relatoria.followup.commitments.status import current, history
from relatoria.followup.coverage.matrix import Matrix
from relatoria.followup.coverage.overlap import overlaps
from relatoria.followup.coverage.silence import (
    silences_of_commitments,
    silences_of_reporters,
    silent_institutions,
)
from relatoria.followup.coverage.unlinked import unlinked
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report, Status, StatusEntry

COMMITMENTS = [
    Commitment("a", "t", addressees=("CHL", "PER"), instrument="I", themes=("gcm/1",),
               adopted="2019-01-01", due="2026-01-01"),
    Commitment("b", "t", instrument="J", themes=("gcm/1", "gcm/2"), due="2027-01-01"),
]  # fmt: skip


def _report(name: str, day: str, commitment: str, origin: LinkOrigin, who: str = "CHL") -> Report:
    return Report(name, who, "t", day, country=who, links=(Link(commitment, origin),))


REPORTS = [
    _report("1", "2020-01-01", "a", LinkOrigin.CITED),
    _report("2", "2021-01-01", "a", LinkOrigin.CONFIRMED),
    _report("3", "2022-01-01", "b", LinkOrigin.SUGGESTED),
    Report("4", "Sea Council", "t", "2020-02-29"),
]


def _entry(day: str, status: Status) -> StatusEntry:
    return StatusEntry("a", "CHL", day, status, "because", "X")


def test_cells_hold_reports_and_blanks_stay_visible() -> None:
    matrix = Matrix(COMMITMENTS, REPORTS, rows=("CHL", "PER", "URY"))
    (chile, peru, uruguay) = matrix.page()
    assert chile[1][0].reports == ("1", "2")
    assert chile[1][0].last == "2021-01-01"
    assert chile[1][1].is_blank
    assert all(cell.is_blank for cell in peru[1])
    assert [cell.addressed for cell in uruguay[1]] == [False, True]
    assert matrix.coverage("CHL") == (1, 2)
    assert matrix.coverage("URY") == (0, 1)


def test_a_page_is_a_rectangle_of_the_matrix() -> None:
    matrix = Matrix(COMMITMENTS, REPORTS)
    assert matrix.page(0, 1, 1, 1) == [("CHL", [matrix.cell("CHL", "b")])]
    assert matrix.page(99) == []
    assert matrix.cell("nobody", "nothing").is_blank


def test_no_status_follows_from_silence_or_from_reports() -> None:
    matrix = Matrix(COMMITMENTS, REPORTS)
    assert {cell.status for _, row in matrix.page() for cell in row} == {None}
    assert current([], "a", "CHL") is None


def test_a_step_back_is_marked() -> None:
    entries = [_entry("2021-01-01", Status.REVERSED), _entry("2020-01-01", Status.FULFILLED)]
    assert [one.goes_back for one in history(entries, "a", "CHL")] == [False, True]
    assert current(entries, "a", "CHL") is Status.REVERSED
    assert Matrix(COMMITMENTS, [], entries).cell("CHL", "a").status is Status.REVERSED


def test_silences_run_from_report_to_report_and_to_the_day_asked_for() -> None:
    found = silences_of_reporters(REPORTS, date(2023, 1, 1))
    assert [(one.days, one.lasts) for one in found if one.subject == "CHL"] == [
        (366, False), (365, False), (365, True),
    ]  # fmt: skip


def test_a_paragraph_is_silent_since_its_last_report_or_its_adoption() -> None:
    found = silences_of_commitments(COMMITMENTS, REPORTS, date(2021, 1, 11))
    assert [(one.subject, one.days, one.reports) for one in found] == [("a", 10, 2), ("b", None, 0)]
    without = silences_of_commitments(COMMITMENTS[:1], [], date(2019, 1, 11))
    assert (without[0].since, without[0].days) == ("2019-01-01", 10)


def test_who_never_reported_is_named_without_a_beginning() -> None:
    (never,) = silent_institutions(["Sea Council", "Reef Institute"], REPORTS)
    assert (never.subject, never.days, never.lasts) == ("Reef Institute", None, True)


def test_a_suggested_link_leaves_a_report_unlinked() -> None:
    assert [one.report.id for one in unlinked(REPORTS)] == ["4", "3"]
    shown = unlinked([Report("5", "X", "Consulates and remittances")], "gcm")
    assert {one.notation for one in shown[0].suggestions} >= {"14", "20"}


def test_overlapping_forums_show_what_contradicts() -> None:
    entries = [_entry("2020-01-01", Status.FULFILLED),
               StatusEntry("b", "CHL", "2020-01-01", Status.REVERSED, "r", "Y")]  # fmt: skip
    (one,) = overlaps(COMMITMENTS, entries)
    assert (one.theme, one.instruments) == ("gcm/1", ("I", "J"))
    assert [each.field for each in one.contradictions] == ["due", "status"]
    assert one.contradictions[1].addressee == "CHL"
