"""Written submissions: taken until a deadline, decided about by people, shown with equal weight."""

from relatoria.store.submissions.moderating import decline, publish
from relatoria.store.submissions.ordering import draw, ordered
from relatoria.store.submissions.receiving import (
    Sent,
    confirm,
    receive,
    submission_with,
    takes_submissions,
)

__all__ = [
    "Sent",
    "confirm",
    "decline",
    "draw",
    "ordered",
    "publish",
    "receive",
    "submission_with",
    "takes_submissions",
]
