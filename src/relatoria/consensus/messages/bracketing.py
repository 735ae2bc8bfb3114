"""An amendment as bracketed text: what would go and what would come, inside the wording itself.

The usage of negotiating rooms: words not agreed stand in square brackets, so that a text can be
read with or without them.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

_WORD = re.compile(r"\w+|\s+|[^\w\s]")
_MOST_COMPARED = 4_000
"""Words and signs up to which two wordings are compared; longer ones are told whole."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words of the text, and what the amendment does with them."""

    kind: Literal["kept", "deleted", "added"]
    text: str


def bracketed(before: str, after: str) -> tuple[Piece, ...]:
    """``before`` as ``after`` would have it; a change is told as the old words, then the new."""
    old, new = _WORD.findall(before), _WORD.findall(after)
    if len(old) + len(new) > _MOST_COMPARED:
        return Piece("deleted", before), Piece("added", after)
    pieces: list[Piece] = []
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag == "equal":
            pieces.append(Piece("kept", "".join(old[a:b])))
            continue
        if b > a:
            pieces.append(Piece("deleted", "".join(old[a:b])))
        if d > c:
            pieces.append(Piece("added", "".join(new[c:d])))
    return _whole_phrases(pieces)


def _whole_phrases(pieces: list[Piece]) -> tuple[Piece, ...]:
    """Changes with nothing but a space between them as one, so that brackets hold phrases."""
    found: list[Piece] = []
    run: list[Piece] = []
    for at, piece in enumerate(pieces):
        inside = run and not piece.text.strip() and at + 1 < len(pieces)
        if piece.kind != "kept" or inside:
            run.append(piece)
            continue
        found += _phrase(run)
        run = []
        found.append(piece)
    return (*found, *_phrase(run))


def _phrase(run: list[Piece]) -> list[Piece]:
    gone = "".join(one.text for one in run if one.kind != "added")
    come = "".join(one.text for one in run if one.kind != "deleted")
    if gone.strip() and come.strip():
        return [Piece("deleted", gone), Piece("added", come)]
    return run
