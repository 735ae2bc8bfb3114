"""Draft messages: what becomes of them, with every author and every reaction kept."""

from relatoria.consensus.messages.alike import Alike, near_identical
from relatoria.consensus.messages.lineage import Drafts, Message, Operation, Reaction, Step

__all__ = ["Alike", "Drafts", "Message", "Operation", "Reaction", "Step", "near_identical"]
