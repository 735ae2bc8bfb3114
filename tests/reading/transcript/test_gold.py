"""Accuracy on the annotated transcripts beside the checkout."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

from tests.shared import SHARED, needs_shared

BENCH = Path(__file__).resolve().parents[3] / "bench" / "speeches.py"


@needs_shared
def test_speeches_and_speakers_are_right() -> None:
    spec = importlib.util.spec_from_file_location("bench_speeches", BENCH)
    assert spec is not None
    assert spec.loader is not None
    bench = importlib.util.module_from_spec(spec)
    sys.modules["bench_speeches"] = bench
    spec.loader.exec_module(bench)
    figures = bench.score(SHARED / "gold")
    assert figures["f1"] >= 0.98
    assert figures["speaker_correct_of_all_gold"] >= 0.98
