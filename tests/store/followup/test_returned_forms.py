"""A form comes back as drafts: all or nothing with the row named, or the rest with those left."""

from __future__ import annotations

import csv
import io
from datetime import date

import pytest

from relatoria.followup.imports.outgoing import FORM, form_rows, write_form
from relatoria.followup.register import register_of
from tests.store.followup.deliveries import delivery
from tests.store.followup.people import office


@pytest.fixture
def there(fresh_register):
    return office()


def _form(**changes: dict[str, str]) -> bytes:
    """The form of Chile in Spanish; ``changes`` are cells by commitment, ``pact_3={…}``."""
    register = register_of(delivery().commitments.values())
    rows = [dict(zip(FORM, row, strict=True)) for row in form_rows(register, "CHL",
                                                                   date(2026, 3, 1))]  # fmt: skip
    for row in rows:
        row.update(changes.get(row["commitment"].replace("/", "_"), {}))
    return write_form([tuple(row[name] for name in FORM) for row in rows], "es", "csv")


def _taken(there, data: bytes, *, partial: bool = False):
    from relatoria.store.followup.returned_forms import take_form

    return take_form(data, "form.csv", there["ana"], there["state"].pk, partial=partial)


GOOD = {"pact_3": {"report": "Se abrieron más oficinas.", "status": "en curso",
                   "reason": "Hay presupuesto", "evidence": "https://desks.example/a"}}  # fmt: skip
BAD = {"pact_4": {"report": "Se contó.", "date": "mañana"}}


def test_rows_become_drafts_and_the_same_form_again_changes_nothing(there):
    from relatoria.store.models import CommitmentReport, ReportDraft

    before = CommitmentReport.objects.count()
    came = _taken(there, _form(**GOOD))
    assert (len(came.drafts), came.blank, came.errors) == (1, 1, ())
    draft = ReportDraft.objects.get()
    answer = draft.answers.get()
    assert (draft.state, draft.links) == ("draft", "https://desks.example/a")
    assert (answer.commitment.key, answer.status, answer.reason) == (
        "pact/3", "under_way", "Hay presupuesto",
    )  # fmt: skip
    again = _taken(there, _form(**GOOD))
    assert (again.drafts, again.unchanged) == ((), 1)
    changed = {"pact_3": {**GOOD["pact_3"], "report": "Se abrieron siete."}}
    assert _taken(there, _form(**changed)).drafts == (draft.key,)
    assert ReportDraft.objects.get().text == "Se abrieron siete."
    assert CommitmentReport.objects.count() == before


def test_one_bad_row_imports_nothing_and_says_which_and_why(there):
    from relatoria.store.models import ReportDraft

    came = _taken(there, _form(**GOOD, **BAD))
    assert came.refused
    assert not ReportDraft.objects.exists()
    said = came.errors[0].sentence("es")
    assert said.startswith("fila 3")
    assert "mañana" in said


def test_if_asked_the_rest_comes_in_and_what_was_left_is_listed(there):
    from relatoria.store.models import ReportDraft

    came = _taken(there, _form(**GOOD, **BAD), partial=True)
    assert (len(came.drafts), came.left) == (1, (3,))
    assert ReportDraft.objects.get().answers.get().commitment.key == "pact/3"


def test_rows_of_another_institution_or_of_no_commitment_are_errors(there):
    text = _form(**GOOD).decode("utf-8-sig")
    rows = list(csv.reader(io.StringIO(text)))
    at = FORM.index("commitment")
    foreign = [list(row) for row in rows]
    foreign[1][FORM.index("reporter")] = "Peru"
    unknown = [list(row) for row in rows]
    unknown[1][at] = "pact/99"
    for changed, key in ((foreign, "reporter"), (unknown, "commitment")):
        out = io.StringIO()
        csv.writer(out).writerows(changed)
        came = _taken(there, out.getvalue().encode())
        assert [one.key for one in came.errors] == [key]


def test_a_row_that_waits_for_a_decision_is_not_changed_behind_its_back(there):
    from relatoria.store.followup.drafts import send

    draft = _taken(there, _form(**GOOD)).drafts[0]
    send(draft, there["ana"])
    changed = {"pact_3": {**GOOD["pact_3"], "report": "Otra cosa."}}
    assert [one.key for one in _taken(there, _form(**changed)).errors] == ["review"]
