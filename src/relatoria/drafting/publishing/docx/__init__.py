"""DOCX in United Nations style, and the way back from a colleague's word processor."""

from relatoria.drafting.publishing.docx.returning import Change, ChangeKind, Returned, take_back
from relatoria.drafting.publishing.docx.writer import write

__all__ = ["Change", "ChangeKind", "Returned", "take_back", "write"]
