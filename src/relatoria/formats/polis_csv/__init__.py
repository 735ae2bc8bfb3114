"""Folders in the export format of Polis: comments, votes, and the matrix of both."""

from relatoria.formats.polis_csv.conversation import Conversation, StatementRow
from relatoria.formats.polis_csv.reader import read
from relatoria.formats.polis_csv.writer import write

__all__ = ["Conversation", "StatementRow", "read", "write"]
