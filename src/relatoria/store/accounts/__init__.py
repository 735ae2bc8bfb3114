"""Accounts: made by invitation or by the command line, and the keys programs use for them."""

from relatoria.store.accounts.inviting import (
    accept,
    invite,
    open_invitation,
    open_invitation_for,
    withdraw,
)
from relatoria.store.accounts.making import account_of_email, change, make_account
from relatoria.store.accounts.naming import names_of
from relatoria.store.accounts.tokens import SCOPES, issue, revoke, token_for

__all__ = [
    "SCOPES",
    "accept",
    "account_of_email",
    "change",
    "invite",
    "issue",
    "make_account",
    "names_of",
    "open_invitation",
    "open_invitation_for",
    "revoke",
    "token_for",
    "withdraw",
]
