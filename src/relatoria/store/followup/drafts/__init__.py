"""Drafts of reports: written, sent to a superior, returned or published; who stands in for whom."""

from relatoria.store.followup.drafts.files import add_file, file_for, open_file, remove_file
from relatoria.store.followup.drafts.moving import give_back, publish, send, withdraw
from relatoria.store.followup.drafts.posts import appoint, hand_over, recipient, stand_in
from relatoria.store.followup.drafts.types import Claimed, NotPossible, Outdated, Words
from relatoria.store.followup.drafts.writing import Occasion, begin, correct, save

__all__ = [
    "Claimed",
    "NotPossible",
    "Occasion",
    "Outdated",
    "Words",
    "add_file",
    "appoint",
    "begin",
    "correct",
    "file_for",
    "give_back",
    "hand_over",
    "open_file",
    "publish",
    "recipient",
    "remove_file",
    "save",
    "send",
    "stand_in",
    "withdraw",
]
