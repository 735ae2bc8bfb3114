"""From records to rows: what a document says, resolved onto what the register knows."""

from relatoria.store.ingest.ingesting import ingest
from relatoria.store.ingest.types import Incoming, Outcome, Report, State, Terms

__all__ = ["Incoming", "Outcome", "Report", "State", "Terms", "ingest"]
