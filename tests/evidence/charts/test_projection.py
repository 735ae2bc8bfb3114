from __future__ import annotations

import math
import re

import pytest

from relatoria.evidence.areas import area_set
from relatoria.evidence.charts.outlines import around, outlines, world
from relatoria.evidence.charts.projection import Azimuthal, equal_earth, middle
from relatoria.evidence.charts.scales import breaks, class_of, ticks
from relatoria.evidence.charts.simplifying import area_of, clipped, path_of, simplified


@pytest.mark.parametrize("project", [equal_earth, Azimuthal(-60, 10)])
@pytest.mark.parametrize("place", [(-60, 0), (-99, 19), (-70, -45), (-30, 60), (0, 35)])
def test_a_projected_cell_keeps_its_area(project, place):
    west, south = place
    step = 0.5
    east, north = west + step, south + step
    corners = [(west, south), (east, south), (east, north), (west, north)]
    drawn = abs(area_of([project(*at) for at in corners]))
    bands = math.sin(math.radians(north)) - math.sin(math.radians(south))
    assert drawn == pytest.approx(bands * math.radians(step), rel=2e-3)


def test_equal_earth_has_the_published_proportions():
    right, top = equal_earth(180, 0)[0], equal_earth(0, 90)[1]
    assert right == pytest.approx(2.7066, abs=1e-3)
    assert top == pytest.approx(1.3173, abs=1e-3)


def test_no_outline_of_the_world_runs_across_the_map():
    view = world()
    for code, outline in outlines(view).items():
        for piece in outline.path.split("M")[1:]:
            steps = [float(one) for one in _steps(piece)]
            assert all(abs(one) < view.width for one in steps), code


def _steps(piece):
    return re.findall(r"-?\d+", piece.partition("l")[2])


def test_the_caribbean_fills_a_window_of_its_own():
    members = area_set("029").members
    view = around(members)
    held = outlines(view)
    for code in ("028", "052", "192", "214", "308", "332", "388", "659", "662", "670", "780"):
        x, y = held[code].place
        assert 0 <= x <= view.width and 0 <= y <= view.height, code


def test_overseas_parts_are_areas_of_their_own():
    held = outlines(world())
    assert {"254", "312", "474", "250"} <= set(held)
    assert held["254"].place[0] < held["250"].place[0]


def test_the_middle_of_places_on_both_sides_of_the_date_line_is_between_them():
    assert abs(abs(middle([(170, 0), (-170, 0)])[0]) - 180) < 1e-6


def test_simplifying_keeps_the_ends_and_stays_within_its_tolerance():
    line = [(float(n), math.sin(n / 9), 0.0, 0.0) for n in range(200)]
    thin = simplified(line, 0.2)
    assert thin[0] == line[0] and thin[-1] == line[-1] and len(thin) < 60
    for x, y, *_ in line:
        before = max((one for one in thin if one[0] <= x), key=lambda one: one[0])
        after = min((one for one in thin if one[0] >= x), key=lambda one: one[0])
        part = (x - before[0]) / ((after[0] - before[0]) or 1)
        assert abs(y - before[1] - part * (after[1] - before[1])) < 0.25


def test_a_ring_is_cut_at_the_frame():
    ring = [(-50.0, -50.0), (500.0, -50.0), (500.0, 500.0), (-50.0, 500.0)]
    cut = clipped(ring, 100, 80)
    assert abs(area_of(cut)) == pytest.approx(108 * 88)
    assert clipped([(900.0, 900.0), (950.0, 900.0), (950.0, 950.0)], 100, 80) == []


def test_a_path_is_written_in_steps_and_a_point_is_no_path():
    assert path_of([(0, 0), (1, 0), (1, 1)]) == "M0 0l2 0 0 2z"
    assert path_of([(0, 0), (0.1, 0), (0, 0.1)]) == ""


def test_ticks_enclose_the_values_in_round_steps():
    assert ticks(0, 11_279_561, 4)[-1] >= 11_279_561
    assert ticks(-30, 70, 4)[0] <= -30
    assert ticks(5, 5) == [5, 6]


def test_classes_hold_about_as_many_values_each():
    values = [float(n) for n in range(1, 101)]
    limits = breaks(values, 5)
    counts = [sum(class_of(one, limits) == n for one in values) for n in range(5)]
    assert all(18 <= one <= 22 for one in counts)
    assert breaks([], 5) == [] and breaks([3.0, 3.0], 5) == []
