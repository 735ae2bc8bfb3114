"""What leaves, what does not, and what an outsider can make of it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from relatoria.errors import InputError, UsageError
from relatoria.evidence.disclosure import Refused, load_policy, release
from relatoria.evidence.disclosure.figures import TableShape, figures_of
from tests.evidence.disclosure.synthetic import cells, random_cells

POLICY = replace(load_policy("default"), largest_single_share=1.0)
PERTURBING = replace(load_policy("cell-key"), largest_single_share=1.0)
CUBE = TableShape(("birthplace", "residence", "sex"))
FLAT = TableShape(("birthplace", "residence"))


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000))
def test_no_small_figure_can_be_bounded(seed: int) -> None:
    data = random_cells(seed)
    out = []
    for shape in (FLAT, CUBE):
        try:
            out.append(release(data, POLICY, shape, out))
        except Refused:
            continue
    figures = figures_of(data, [one.shape for one in out])
    known = {one.label: one.count for r in out for one in r.figures if one.count is not None}
    rows = [place for place, label in enumerate(figures.labels) if label in known]
    dense = figures.sums.toarray().astype(float)
    for place in np.flatnonzero((figures.counts > 0) & (figures.counts < POLICY.threshold)):
        assert figures.labels[place] not in known
        ends = [
            linprog(sign * dense[place], A_eq=dense[rows], b_eq=figures.counts[rows]).fun
            for sign in (1, -1)
        ]
        if None not in ends:
            assert -ends[1] - ends[0] >= POLICY.interval - 1e-6


@settings(max_examples=12, deadline=None)
@given(st.integers(0, 10_000))
def test_published_figures_are_true_without_perturbation(seed: int) -> None:
    data = random_cells(seed)
    released = release(data, POLICY, CUBE)
    truth = figures_of(data, [CUBE])
    counts = dict(zip(truth.labels, truth.counts, strict=True))
    for one in released.figures:
        if one.count is not None:
            assert one.count == counts[one.label]
            assert one.units == 1500 * one.count
        else:
            assert one.units is None


def test_a_single_small_cell_takes_others_with_it() -> None:
    released = release(cells([[40, 3], [50, 60]]), POLICY, FLAT)
    withheld = {one.label for one in released.figures if one.count is None}
    assert (("birthplace", "b0"), ("residence", "r1")) in withheld
    # The four cells, or a margin for each: never the small one alone.
    assert len(withheld) >= 3


def test_large_counts_leave_as_they_are() -> None:
    released = release(cells([[40, 30], [50, 60]]), POLICY, FLAT)
    assert released.withheld == 0
    assert released.rules == ("refusals:2", "threshold:10", "complementary", "audit:5")
    assert "Never" in released.purpose


def test_perturbed_tables_agree_wherever_they_show_the_same_people() -> None:
    data = cells(np.random.default_rng(3).poisson(30, (3, 3, 2)))
    first = {one.label: one.count for one in release(data, PERTURBING, CUBE).figures}
    second = {one.label: one.count for one in release(data, PERTURBING, FLAT).figures}
    both = set(first) & set(second)
    assert len(both) == 16
    for label in both:
        assert None in (first[label], second[label]) or first[label] == second[label]


def test_perturbation_is_bounded_and_changes_something() -> None:
    data = cells(np.random.default_rng(4).poisson(40, (4, 4, 2)))
    truth = figures_of(data, [CUBE])
    counts = dict(zip(truth.labels, truth.counts, strict=True))
    noise = [
        one.count - counts[one.label]
        for one in release(data, PERTURBING, CUBE).figures
        if one.count is not None
    ]
    assert max(map(abs, noise)) <= PERTURBING.perturbation.largest
    assert any(noise)


def test_perturbing_needs_record_keys() -> None:
    with pytest.raises(UsageError, match="needs record keys"):
        release(replace(cells([[40, 30], [50, 60]]), keys=None), PERTURBING, FLAT)


def test_a_table_that_is_the_records_is_refused() -> None:
    with pytest.raises(Refused, match="hold one record"):
        release(cells(np.ones((4, 4))), load_policy("default"), FLAT)


def test_too_large_for_an_audit_goes_without_margins() -> None:
    small = replace(POLICY, largest_audit=10)
    released = release(cells(np.full((4, 4), 20) - np.eye(4) * 15), small, FLAT)
    assert "no-margins" in released.rules
    assert all(len(one.label) == 2 for one in released.figures)
    assert len(released.figures) == 12  # a withheld cell is not even named
    assert released.withheld == 0


def test_with_earlier_tables_too_large_is_refused() -> None:
    small = replace(POLICY, largest_audit=10)
    data = cells(np.full((2, 2, 4), 20))
    first = release(data, small, FLAT)
    with pytest.raises(Refused, match="together with earlier"):
        release(data, small, CUBE, [first])


def test_empty_cells_of_a_status_are_protected() -> None:
    data = cells([[40, 0], [50, 60], [30, 70]], ("birthplace", "legal_status"))
    released = release(data, POLICY, TableShape(("birthplace", "legal_status")))
    named = {one.label for one in released.figures}
    assert (("birthplace", "b0"), ("legal_status", "l1")) not in named
    # Nor is it told by what is left: the row of b0 would say that all 40 have the other status.
    assert (("birthplace", "b0"), ("legal_status", "l0")) not in named


@pytest.mark.parametrize(
    "names",
    [
        ("birthplace", "legal_status", "municipality"),
        ("pais_nacimiento", "condicion_migratoria", "municipio"),
        ("PaísNascimento", "situação_migratória", "bairro"),
        ("pays_naissance", "titre_sejour", "commune"),
        ("COUNTRY_OF_BIRTH", "VISA", "DISTRICT"),
    ],
)
def test_origin_status_and_small_area_are_refused(names: tuple[str, ...]) -> None:
    with pytest.raises(Refused, match="refuses"):
        release(cells(np.full((2, 2, 2), 90), names), POLICY, TableShape(names))
    # Selecting by it is the same as showing it.
    with pytest.raises(Refused, match="refuses"):
        shape = TableShape(names[:2], {names[2]: (f"{names[2][0]}0",)})
        release(cells(np.full((2, 2, 2), 90), names), POLICY, shape)


def test_coded_names_are_declared_by_the_policy() -> None:
    coded = replace(
        POLICY, variables={"P1": "birthplace", "P2": "legal_status", "P3": "small_area"}
    )
    with pytest.raises(Refused, match="P1 × P2 × P3"):
        release(cells(np.full((2, 2, 2), 90), ("P1", "P2", "P3")), coded,
                TableShape(("P1", "P2", "P3")))  # fmt: skip


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ("id: x\ntitle: y\npurpose: z\nthreshold: many\n", "threshold"),
        ("id: x\ntitle: y\n", "purpose"),
        ("- a list\n", "mapping"),
        ("id: [", "no YAML"),
    ],
)
def test_a_policy_that_is_none_names_the_field(tmp_path: object, text: str, reason: str) -> None:
    path = tmp_path / "mine.yaml"  # type: ignore[operator]
    path.write_text(text)
    with pytest.raises(InputError, match=reason):
        load_policy(str(path))


def test_an_unknown_policy_is_a_wrong_call() -> None:
    with pytest.raises(UsageError, match="default"):
        load_policy("lenient")
