"""The coarse outlines are the fine ones with fewer corners: nothing moves, nothing comes apart."""

from __future__ import annotations

import json

from relatoria.evidence.charts.geometry import geometry
from relatoria.evidence.snapshot import COARSE, map_file
from relatoria.evidence.snapshot.outlines import coarsened


def test_the_file_of_the_snapshot_is_that_of_the_builder():
    assert map_file(coarse=True).read_bytes() == coarsened(map_file().read_bytes(), COARSE)


def test_countries_and_ends_of_borders_are_the_same():
    fine, coarse = geometry(), geometry(COARSE)
    assert fine.rings == coarse.rings and fine is not coarse
    for one, other in zip(fine.arcs, coarse.arcs, strict=True):
        assert (one[0], one[-1]) == (other[0], other[-1])
        assert set(other) <= set(one)
    assert sum(map(len, coarse.arcs)) < 0.4 * sum(map(len, fine.arcs))


def test_neighbours_keep_one_border():
    topology = json.loads(map_file(coarse=True).read_bytes())
    assert len(topology["arcs"]) == len(json.loads(map_file().read_bytes())["arcs"])
