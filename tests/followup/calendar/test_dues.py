"""Due, overdue, periodic; months of different length; late answers."""

from __future__ import annotations

from datetime import date

import pytest

from relatoria.followup.calendar.dues import (
    DueState,
    add_months,
    due_days,
    dues,
    previous_report,
)
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report


def _answer(name: str, day: str, commitment: str = "c") -> Report:
    return Report(name, "CHL", day, day, country="CHL",
                  links=(Link(commitment, LinkOrigin.CONFIRMED),))  # fmt: skip


@pytest.mark.parametrize(
    ("day", "months", "expected"),
    [
        (date(2024, 1, 31), 1, date(2024, 2, 29)),
        (date(2023, 1, 31), 1, date(2023, 2, 28)),
        (date(2023, 12, 15), 1, date(2024, 1, 15)),
        (date(2024, 2, 29), 12, date(2025, 2, 28)),
        (date(2024, 5, 1), 0, date(2024, 5, 1)),
    ],
)
def test_months_are_calendar_months(day: date, months: int, expected: date) -> None:
    assert add_months(day, months) == expected


def test_a_period_begins_at_the_first_due_date_or_one_period_after_adoption() -> None:
    yearly = Commitment("c", "t", due="2024-02-29", period_months=12)
    assert due_days(yearly, date(2026, 12, 31)) == [
        date(2024, 2, 29), date(2025, 2, 28), date(2026, 2, 28),
    ]  # fmt: skip
    adopted = Commitment("c", "t", adopted="2024-06-01", period_months=24)
    assert due_days(adopted, date(2027, 1, 1)) == [date(2026, 6, 1)]
    assert due_days(Commitment("c", "t"), date(2030, 1, 1)) == []


def test_overdue_first_and_a_late_report_answers_what_it_was_late_for() -> None:
    yearly = Commitment("c", "t", due="2024-03-01", period_months=12, addressees=("CHL",))
    open_ = dues([yearly], [], "CHL", date(2025, 2, 20))
    assert [one.state for one in open_] == [DueState.OVERDUE, DueState.DUE_SOON]
    assert open_[0].days == -356
    answered = dues([yearly], [_answer("r", "2024-05-01")], "CHL", date(2025, 2, 20))
    assert [(one.day.year, one.state) for one in answered] == [
        (2025, DueState.DUE_SOON), (2024, DueState.ANSWERED),
    ]  # fmt: skip


def test_what_does_not_bind_is_not_due() -> None:
    other = Commitment("c", "t", due="2024-03-01", addressees=("PER",))
    assert dues([other], [], "CHL", date(2024, 1, 1)) == []


def test_last_year_you_wrote_this() -> None:
    reports = [_answer("a", "2022-01-01"), _answer("b", "2023-01-01"), _answer("c", "2024-01-01")]
    before = previous_report(reports, "CHL", "c", date(2024, 1, 1))
    assert before is not None
    assert before.id == "b"
    assert previous_report(reports, "CHL", "other", date(2024, 1, 1)) is None


def test_a_parallel_report_does_not_answer_for_the_state():
    from relatoria.followup.types import ReporterKind

    commitment = Commitment("c", "t", due="2024-06-30", addressees=("PER",))
    told = Report("r", "League", date="2024-05-01", country="PER",
                  reporter_kind=ReporterKind.CIVIL_SOCIETY,
                  links=(Link("c", LinkOrigin.CITED),))  # fmt: skip
    assert dues([commitment], [told], "PER", date(2024, 6, 1))[0].state is DueState.DUE_SOON
