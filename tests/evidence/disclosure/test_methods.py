"""Keys, noise, suppression, audit and log, each alone."""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import pytest

from relatoria.errors import InputError, InvalidRecord
from relatoria.evidence.disclosure.audit import Published, audit
from relatoria.evidence.disclosure.cell_key import PTable, entropy_table, read_ptable
from relatoria.evidence.disclosure.figures import TableShape, figures_of
from relatoria.evidence.disclosure.keys import read_secret, record_keys
from relatoria.evidence.disclosure.requests import Request, append, read
from relatoria.evidence.disclosure.suppression import complementary
from relatoria.evidence.tables import Cells
from tests.evidence.disclosure.synthetic import cells
from tests.shared import SHARED, needs_shared

REFERENCE = SHARED / "evidence" / "suppression-reference"
NAMES = ("REGION", "CH15", "CH04")


@pytest.mark.parametrize(("largest", "variance"), [(5, 2.0), (3, 1.0), (8, 4.0)])
def test_noise_is_unbiased_bounded_and_never_negative(largest: int, variance: float) -> None:
    table = entropy_table(largest, variance)
    assert table.values.shape == (largest, 256)
    assert np.abs(table.values).max() == largest
    for count, row in enumerate(table.values, start=1):
        assert row.min() >= -count
        assert abs(row.mean()) < 0.03
    assert table.values[-1].var() == pytest.approx(variance, rel=0.1)


def test_nobody_stays_nobody() -> None:
    assert entropy_table(5, 2.0).noise(np.array([0, 0]), np.array([0, 77])).tolist() == [0, 0]


def test_impossible_noise_is_refused() -> None:
    with pytest.raises(InputError, match="cannot have the variance"):
        entropy_table(2, 9.0)


def test_rows_of_an_office_table_are_used_again_beyond_its_end() -> None:
    values = np.arange(750)[:, None] % 7 * np.ones((1, 256), dtype=np.int64)
    table = PTable(values.astype(np.int64), reused=250)
    noise = table.noise(np.array([750, 751, 1000, 1001]), np.zeros(4, dtype=np.int64))
    assert noise.tolist() == [values[749, 0], values[500, 0], values[749, 0], values[500, 0]]


def test_what_could_be_behind_a_published_count() -> None:
    low, high = entropy_table(5, 2.0).possible(np.array([0, 20]))
    assert (low[0], high[0] >= 1) == (0, True)
    assert 15 <= low[1] < 18
    assert 22 < high[1] <= 25


def test_an_incomplete_table_names_what_lacks(tmp_path: Path) -> None:
    path = tmp_path / "ptable.csv"
    path.write_text("pcv,ckey,pvalue\n1,0,0\n")
    with pytest.raises(InputError, match="count 1 and key 1"):
        read_ptable(path)


def test_keys_are_even_and_need_the_secret() -> None:
    keys = record_keys(range(20_000), b"one secret of sixteen or more")
    assert np.bincount(keys, minlength=256).std() < 14
    other = record_keys(range(20_000), b"another secret of that length")
    assert (keys == other).mean() < 0.01


def test_a_short_secret_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret"
    path.write_bytes(b"short")
    with pytest.raises(InputError, match="5 bytes"):
        read_secret(path)


@needs_shared
@pytest.mark.parametrize(
    ("name", "zeros"),
    [
        ("gs123_region_birthplace_sex_maxN3_pzFALSE.csv", False),
        ("gs123_region_birthplace_sex_maxN3_pzTRUE.csv", True),
    ],
)
def test_patterns_are_no_larger_than_the_reference(name: str, zeros: bool) -> None:
    with (REFERENCE / "gs_input_counts.csv").open() as file:
        rows = list(csv.DictReader(file))
    categories = tuple(tuple(dict.fromkeys(row[one] for row in rows)) for one in NAMES)
    codes = np.array(
        [[categories[i].index(row[one]) for i, one in enumerate(NAMES)] for row in rows]
    )
    counts = np.array([int(row["n"]) for row in rows])
    kept = np.ones(len(counts), dtype=bool) if zeros else counts > 0
    figures = figures_of(Cells(NAMES, categories, codes[kept], counts[kept]), [TableShape(NAMES)])
    sensitive = (figures.counts <= 3) & ((figures.counts > 0) | zeros)
    with (REFERENCE / name).open() as file:
        theirs = sum(row["suppressed"] == "TRUE" for row in csv.DictReader(file))
    withheld = int((~complementary(figures, sensitive)).sum())
    assert sensitive.sum() < withheld <= 1.1 * theirs


def test_nothing_sensitive_follows_from_what_is_published() -> None:
    random = np.random.default_rng(0)
    for _ in range(20):
        figures = figures_of(
            cells(random.poisson(6, (3, 4, 2))), [TableShape(("birthplace", "residence", "sex"))]
        )
        sensitive = figures.counts < 4
        published = complementary(figures, sensitive)
        dense = figures.sums.toarray().astype(float)
        rank = np.linalg.matrix_rank(dense[published]) if published.any() else 0
        for place in np.flatnonzero(sensitive):
            assert np.linalg.matrix_rank(np.vstack([dense[published], dense[place]])) > rank


def test_the_audit_finds_what_can_be_subtracted() -> None:
    figures = figures_of(cells([[40, 3], [50, 60]]), [TableShape(("birthplace", "residence"))])
    sensitive = figures.counts < 10
    counts = figures.counts.astype(float)
    known = Published(np.where(sensitive, 1, counts), np.where(sensitive, np.inf, counts))
    (finding,) = audit(figures, known, sensitive, 5)
    assert (finding.low, finding.high) == (pytest.approx(3), pytest.approx(3))
    assert finding.binding
    unknown = Published(np.ones(len(counts)), np.full(len(counts), np.inf))
    assert audit(figures, unknown, sensitive, 5) == []


def _request(why: str) -> Request:
    return Request(who="an office", why=why, data="00", policy="default", table={},
                   outcome="released", rules=[])  # fmt: skip


def test_the_log_is_only_added_to_and_notices_changes(tmp_path: Path) -> None:
    log = tmp_path / "requests.jsonl"
    for why in ("first", "second", "third"):
        append(log, _request(why))
    assert [one.why for one in read(log)] == ["first", "second", "third"]
    lines = log.read_bytes().splitlines(keepends=True)
    log.write_bytes(lines[0] + lines[2])
    with pytest.raises(InputError, match=r"line 2.*was changed"):
        list(read(log))
    log.write_bytes(b"{}\n")
    with pytest.raises(InvalidRecord):
        list(read(log))


def test_no_log_no_release(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="nothing is released"):
        append(tmp_path / "nowhere" / "log", _request("x"))
    assert list(read(tmp_path / "none")) == []
