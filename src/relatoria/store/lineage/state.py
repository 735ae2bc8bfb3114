"""What the register says, whichever way it came to say it."""

from __future__ import annotations

import hashlib
from typing import Any

import msgspec

from relatoria.store.exchange.exporting import lines, snapshot
from relatoria.store.exchange.selection import Selection
from relatoria.store.lineage.steps import in_force
from relatoria.store.models import LineageStep, Operation

_HISTORY = frozenset({"step", "log"})
MAKING = frozenset(
    one.value for one in (Operation.SPLIT, Operation.SPAN, Operation.JOIN, Operation.ADD)
)
"""Operations whose results are new rows, which stay, retired, when the step is undone."""


def effective_digest() -> str:
    """The SHA-256 of everything the register says today, 64 hexadecimal digits.

    Log and lineage steps are left out, and so are the retired parts of splits that were undone:
    equal digests mean that pages, searches and open data are equal.
    """
    encode = msgspec.json.Encoder(order="deterministic").encode
    sha256 = hashlib.sha256()
    with snapshot():
        ghosts = _ghosts()
        for line in lines(Selection()):
            if not _left_out(line, ghosts):
                sha256.update(encode(line) + b"\n")
    return sha256.hexdigest()


def _ghosts() -> set[tuple[str, str]]:
    """Kind and key of what splits made that nothing in force made."""
    steps = list(LineageStep.objects.defer("moves").order_by("id"))
    standing = {step.pk for step in in_force(steps)}
    ghosts: set[tuple[str, str]] = set()
    living: set[tuple[str, str]] = set()
    for step in steps:
        if step.operation in MAKING:
            made = {(step.kind, key) for key in step.results if key not in step.sources}
            (living if step.pk in standing else ghosts).update(made)
    return ghosts - living


def _left_out(line: Any, ghosts: set[tuple[str, str]]) -> bool:
    kind = str(type(line).__struct_config__.tag)
    if kind in _HISTORY:
        return True
    if kind == "redirect":
        return (line.kind, line.old) in ghosts
    if kind in ("assignment", "detail"):
        return ("statement", line.statement) in ghosts
    return (kind, getattr(line, "key", "")) in ghosts
