"""Claims: figures that people quote, checked against the series that could have produced them.

    from relatoria.evidence.claims import Checker, Context

    checker = Checker(open_data())
    check = checker.check(Context(claim, sentence, start, end, language="en", date="2016-06-08"))
    check.verdict, check.found.revision, check.found.formula, check.superseded_by

The answer is *matches* only where the area, the quantity and the year that the text states are
those of the series; a coincidence in another series is never a match.
"""

from __future__ import annotations

from relatoria.evidence.claims.checking import Checker
from relatoria.evidence.claims.contexts import contexts_of
from relatoria.evidence.claims.export import as_record
from relatoria.evidence.claims.types import Check, Context, Interval, Observed, Reason, Verdict

__all__ = [
    "Check",
    "Checker",
    "Context",
    "Interval",
    "Observed",
    "Reason",
    "Verdict",
    "as_record",
    "contexts_of",
]
