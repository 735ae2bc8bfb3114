"""Whom of the register somebody on a list may be. Shown, never chosen: a person says who it is."""

from __future__ import annotations

from rapidfuzz import fuzz, process

from relatoria.model import AgentKind
from relatoria.store.ingest.keys import folded
from relatoria.store.models import Agent

_MOST = 8
_LEAST = 70
_POOL = 500


def likely(name: str, kinds: tuple[AgentKind, ...] = (AgentKind.PERSON,)) -> list[Agent]:
    """Agents of ``kinds`` whose names are near to ``name``, the nearest first."""
    wanted = folded(name)
    rows = Agent.objects.filter(kind__in=[kind.value for kind in kinds], merged_into=None)
    found = {one.pk: one for one in rows.filter(folded=wanted)[:_MOST]}
    for word in (one for one in wanted.split() if len(one) > 2):
        found |= {one.pk: one for one in rows.filter(folded__contains=word)[:_POOL]}
    names = {number: one.folded for number, one in found.items()}
    near = process.extract(
        wanted, names, scorer=fuzz.token_set_ratio, score_cutoff=_LEAST, limit=_MOST
    )
    return [found[number] for _, _, number in near]
