"""Commitments, the reports on them, their silence, and what became of a message."""
