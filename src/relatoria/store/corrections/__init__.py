"""Readers' reports of slips: received from anybody, answered by the team, logged."""

from relatoria.store.corrections.answering import answer, forget_answered, take_answer_back
from relatoria.store.corrections.receiving import Report, receive

__all__ = ["Report", "answer", "forget_answered", "receive", "take_answer_back"]
