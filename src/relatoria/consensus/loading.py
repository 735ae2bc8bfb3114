"""From what a file holds to what the analyses take."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

from relatoria.consensus.votes import Flags, VoteMatrix, from_arrays
from relatoria.formats.polis_csv import Conversation


@dataclass(frozen=True, slots=True)
class Round:
    """The votes of one round, with what its moderators decided about each statement."""

    votes: VoteMatrix
    rejected: Flags
    meta: Flags
    """Statements about the participants themselves."""


def round_of(conversation: Conversation, meta: Iterable[str] = ()) -> Round:
    """The round that ``conversation`` exported; ``meta`` names statements about participants
    where the export does not say.
    """
    cast = conversation.ballots
    votes = from_arrays(
        np.frombuffer(cast.participants, np.int32) if len(cast) else np.zeros(0, np.int32),
        np.frombuffer(cast.statements, np.int32) if len(cast) else np.zeros(0, np.int32),
        np.frombuffer(cast.codes, np.int8) if len(cast) else np.zeros(0, np.int8),
        conversation.participants,
        conversation.voted,
    )
    named = set(meta)
    rows = [conversation.statements.get(name) for name in votes.statements]
    rejected = np.array([row is not None and row.moderated < 0 for row in rows], bool)
    about = np.array(
        [
            name in named or (row is not None and row.is_meta)
            for name, row in zip(votes.statements, rows, strict=True)
        ],
        bool,
    )
    return Round(votes, rejected, about)


def first_votes(conversation: Conversation) -> dict[str, float]:
    """When each participant first voted, in seconds; empty where the export has no times."""
    cast = conversation.ballots
    if not any(cast.timestamps):
        return {}
    found: dict[str, float] = {}
    for who, time in zip(cast.participants, cast.timestamps, strict=True):
        # Exports of the last years count milliseconds, older ones seconds.
        seconds = time / 1000 if time > 10**11 else float(time)
        name = conversation.participants[who]
        found[name] = min(seconds, found.get(name, seconds))
    return found
