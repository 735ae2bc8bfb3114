"""Live capture: what is typed at a meeting, and the source that is made of it."""

from relatoria.store.capture.composing import Words
from relatoria.store.capture.publishing import publish
from relatoria.store.capture.saving import Arrival, Saved, Typed, save, withdraw

__all__ = ["Arrival", "Saved", "Typed", "Words", "publish", "save", "withdraw"]
