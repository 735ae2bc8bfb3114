"""The review queue: what is asked of people, who is at it, what they decide, and taking it back."""

from relatoria.store.review.claiming import claim, release
from relatoria.store.review.deciding import Overtaken, Wanted, decide
from relatoria.store.review.filling import refresh
from relatoria.store.review.undoing import last_act, undo

__all__ = [
    "Overtaken",
    "Wanted",
    "claim",
    "decide",
    "last_act",
    "refresh",
    "release",
    "undo",
]
