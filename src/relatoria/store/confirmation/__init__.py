"""The confirmation round: speakers see what is attributed to them, confirm it or correct it."""

from relatoria.store.confirmation.answering import answer, link_of
from relatoria.store.confirmation.running import create, freeze, invite, remind, set_addresses

__all__ = ["answer", "create", "freeze", "invite", "link_of", "remind", "set_addresses"]
