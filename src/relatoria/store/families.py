"""Everybody who is one and the same: people and institutions merged into each other."""

from __future__ import annotations

from relatoria.store.models import Agent
from relatoria.store.remembering import remembered


@remembered
def family(agent: int) -> frozenset[int]:
    """Numbers of ``agent``, of whoever it was merged into, and of all others merged into those.

    What names an agent may name one that was merged away since: an account, a pseudonym.
    """
    standing, seen = agent, {agent}
    rows = Agent.objects
    while True:
        above = rows.filter(pk=standing).values_list("merged_into", flat=True).first()
        if above is None or above in seen:
            break
        seen.add(above)
        standing = above
    waiting = {standing}
    while waiting:
        waiting = set(rows.filter(merged_into__in=waiting).values_list("pk", flat=True)) - seen
        seen |= waiting
    return frozenset(seen)
