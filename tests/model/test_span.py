"""Spans: stretches of the canonical text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.model import Span

spans = st.tuples(st.integers(0, 50), st.integers(0, 50)).map(lambda pair: Span(*sorted(pair)))


def test_a_span_runs_forward() -> None:
    with pytest.raises(ValueError, match="runs forward"):
        Span(5, 4)


def test_holes_cut_a_span_into_pieces() -> None:
    assert Span(0, 10).without([Span(6, 8), Span(2, 3)]) == (Span(0, 2), Span(3, 6), Span(8, 10))


@given(spans, st.lists(spans, max_size=5))
def test_pieces_hold_exactly_what_no_hole_covers(span: Span, holes: list[Span]) -> None:
    kept = [i for piece in span.without(holes) for i in range(piece.start, piece.end)]
    assert kept == [
        i for i in range(span.start, span.end) if not any(h.start <= i < h.end for h in holes)
    ]
