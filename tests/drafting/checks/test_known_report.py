"""The founding report: the slips that readers found by hand, and few others."""

from __future__ import annotations

from bench.lint import known_slips

from relatoria import read
from relatoria.drafting.checks import findings_in
from relatoria.reading.sentences import sentences
from tests.shared import needs_shared, seed


@needs_shared
def test_the_slips_that_are_known_are_found_with_few_false_alarms() -> None:
    record = read(seed("002"))
    found, missed, others = known_slips(record.document.text, findings_in(record, sentences))
    assert len(found) >= 0.9 * (len(found) + len(missed)), missed
    assert len(others) <= 5, others
