"""How much a source looks like a transcript."""

from __future__ import annotations

from relatoria.reading.transcript.heads import Sign
from relatoria.reading.transcript.labels import LabelForm
from relatoria.reading.transcript.sitting import Sitting

_SURE = (Sign.VOICE, Sign.CELL, Sign.STYLE)


def likeness_of(sitting: Sitting) -> float:
    """0 to 1: the share of the text that labelled turns hold, and how regular the labels are.

    The words between two labels count as a turn's only up to a length that speeches have in
    proportion to the number of labels: one label in a report does not make the rest a speech.
    """
    turns = sitting.turns
    total = sum(len(unit.text) for unit in sitting.units)
    total -= sum(turn.candidate.head.speech for turn in turns)
    if not turns or total <= 0:
        return 0.0
    lengths = sorted(len(turn.text) for turn in turns)
    held = sum(lengths)
    share = held / total
    keys = {turn.candidate.key for turn in turns}
    if len(turns) == 1:
        return 0.6 if share > 0.7 and _explicit(sitting) else 0.0
    regular = min(1.0, (len(turns) - 1) / 4)
    # In a report with a labelled line or two, one «turn» runs over everything that follows.
    longest = lengths[-1] / held
    if len(turns) < 4 and longest > 0.8 and not _explicit(sitting):
        return 0.0
    if share < 0.4 or len(keys) < 2:
        return 0.3 * share
    return min(0.97, 0.45 + 0.3 * share + 0.25 * regular)


def _explicit(sitting: Sitting) -> bool:
    """Whether a label has a form that nothing but a record of speech has."""
    for turn in sitting.turns:
        head = turn.candidate.head
        if head.sign in _SURE or head.timed:
            return True
        formal = head.label.form in (LabelForm.HONORIFIC, LabelForm.CHAIR, LabelForm.REPRESENTATIVE)
        if formal and (head.label.brackets or head.label.article):
            return True
    return False
