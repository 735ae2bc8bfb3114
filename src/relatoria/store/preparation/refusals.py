"""Refusals that a page explains in its reader's language."""

from __future__ import annotations

from relatoria.errors import InputError


class Refusal(InputError):
    """What was asked cannot be done. ``code`` names the sentence that says so to people:
    ``refusal.<code>``, which may use ``{where}``."""

    code: str = "other"


def refusal(code: str, what: str, *, where: str = "", remedy: str = "") -> Refusal:
    """The refusal ``code``; ``what``, ``where`` and ``remedy`` as in every error."""
    error = Refusal(what, where=where, remedy=remedy)
    error.code = code
    return error
