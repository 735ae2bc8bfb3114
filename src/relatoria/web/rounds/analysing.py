"""Votes of a round through the opinion engine, kept for as long as nobody votes.

New votes are put into the earlier matrix and the scores made anew at once; the tests of groups,
which take seconds and change slowly, follow once the votes have grown by a tenth, in a large round
beside the answer and not before it.

The public sees an open round in steps: a result changes once as many people as the round's
smallest cell have voted since it last did. So nobody learns what a neighbour voted by looking
before and after.
"""

from __future__ import annotations

from array import array
from collections import OrderedDict
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime
from threading import Lock, Thread
from typing import TYPE_CHECKING

from django.db import connection
from django.utils import timezone

from relatoria.store.models import Manner, Round, RoundStage
from relatoria.store.queries.rounds import votes

if TYPE_CHECKING:
    from relatoria.consensus.opinion import OpinionAnalysis
    from relatoria.consensus.votes import Flags, VoteMatrix

_MOST = 30
"""Rounds kept by one process."""
_GROWTH = 1.1
_AT_ONCE = 6_000
"""Votes up to which groups are tested before the answer: about a second."""


@dataclass(frozen=True, slots=True)
class Analysed:
    """What the votes of a round say."""

    done: OpinionAnalysis
    at: datetime
    votes: int
    """Votes in force it rests on."""
    tested_on: int
    """Votes in force when its groups were tested."""


@dataclass(slots=True)
class _Kept:
    """What one process holds of a round for one audience."""

    lock: Lock = field(default_factory=Lock)
    who: array[int] = field(default_factory=lambda: array("q"))
    what: array[int] = field(default_factory=lambda: array("q"))
    codes: array[int] = field(default_factory=lambda: array("b"))
    last: int = 0
    used: int = 0
    """How many of the ballots read are in the analysis."""
    left_out: frozenset[int] = frozenset()
    matrix: VoteMatrix | None = None
    found: Analysed | None = None
    testing: bool = False


_KEPT: OrderedDict[tuple[str, int, bool], _Kept] = OrderedDict()
_LOCK = Lock()


def analysed(row: Round, *, team: bool) -> Analysed | None:
    """What the votes of ``row`` say now, to the team or to everybody else.

    ``None`` where there is nothing to say yet, or the extra for numbers is not installed.
    """
    kept = _kept(row, team)
    # Whoever comes while somebody computes gets what was true a moment ago.
    if not kept.lock.acquire(blocking=kept.found is None):
        return kept.found
    try:
        _read(kept, row)
        upto = len(kept.who) if team or _all_shown(row) else steps(kept.who, row.smallest)
        left_out = votes.left_out(row)
        if upto and (upto != kept.used or left_out != kept.left_out or kept.found is None):
            _update(kept, upto, left_out)
        elif row.stage == RoundStage.CLOSED.value and kept.found is not None:
            _test_if_grown(kept, 1.0)
        return kept.found
    except ImportError:
        return None
    finally:
        kept.lock.release()


def _kept(row: Round, team: bool) -> _Kept:
    key = (str(connection.settings_dict["NAME"]), row.pk, team)
    with _LOCK:
        kept = _KEPT.setdefault(key, _Kept())
        _KEPT.move_to_end(key)
        while len(_KEPT) > _MOST:
            _KEPT.popitem(last=False)
    return kept


def _all_shown(row: Round) -> bool:
    return row.manner == Manner.POSITIONS.value or not row.takes_votes()


def steps(participants: Sequence[int], smallest: int) -> int:
    """How many of the votes, in the order they were cast, the public may see.

    Cut where ``smallest`` people have voted since the last cut, so that every change the public
    sees is the work of at least so many.
    """
    shown, since = 0, set[int]()
    for place, person in enumerate(participants, start=1):
        since.add(person)
        if len(since) >= smallest:
            shown, since = place, set()
    return shown


def _read(kept: _Kept, row: Round) -> None:
    new = votes.cast_since(row, kept.last)
    kept.who += new.participants
    kept.what += new.messages
    kept.codes += new.codes
    kept.last = new.last


def _update(kept: _Kept, upto: int, left_out: frozenset[int]) -> None:
    from relatoria.consensus import opinion

    kept.matrix = _matrix(kept, upto)
    kept.used, kept.left_out = upto, left_out
    flags = _flags(kept.matrix, left_out)
    size = len(kept.matrix.codes)
    before = kept.found
    if before is None:
        # Somebody has to be first; they wait for the tests.
        done = opinion.analyse(kept.matrix, flags)
        kept.found = Analysed(done, timezone.now(), size, size)
        return
    done = opinion.continued(before.done, kept.matrix, flags)
    kept.found = Analysed(done, timezone.now(), size, before.tested_on)
    _test_if_grown(kept, _GROWTH)


def _test_if_grown(kept: _Kept, growth: float) -> None:
    found = kept.found
    if found is None or kept.matrix is None or kept.testing:
        return
    if found.tested_on == found.votes or found.votes < found.tested_on * growth:
        return
    if found.votes <= _AT_ONCE:
        from relatoria.consensus import opinion

        done = opinion.analyse(kept.matrix, _flags(kept.matrix, kept.left_out))
        kept.found = Analysed(done, timezone.now(), found.votes, found.votes)
        return
    kept.testing = True
    Thread(target=_test_beside, args=(kept, kept.matrix, kept.left_out), daemon=True).start()


def _test_beside(kept: _Kept, matrix: VoteMatrix, left_out: frozenset[int]) -> None:
    from relatoria.consensus import opinion

    try:
        done = opinion.analyse(matrix, _flags(matrix, left_out))
        with kept.lock:
            now = kept.matrix or matrix
            if now is not matrix:
                done = opinion.continued(done, now, _flags(now, kept.left_out))
            kept.found = Analysed(done, timezone.now(), len(now.codes), len(matrix.codes))
    finally:
        kept.testing = False


def _matrix(kept: _Kept, upto: int) -> VoteMatrix:
    from relatoria.consensus.updating import with_ballots
    from relatoria.consensus.votes import from_ballots
    from relatoria.model.vote import Vote

    start = 0 if kept.matrix is None else kept.used
    new = [
        (str(who), str(what), Vote(code))
        for who, what, code in zip(
            kept.who[start:upto], kept.what[start:upto], kept.codes[start:upto], strict=True
        )
    ]
    return from_ballots(new) if kept.matrix is None else with_ballots(kept.matrix, new)


def _flags(matrix: VoteMatrix, left_out: frozenset[int]) -> Flags:
    import numpy as np

    return np.array([int(name) in left_out for name in matrix.statements], bool)
