"""What the readers of reported speech share: one record out of cast, turns, lists and figures."""

from __future__ import annotations

from dataclasses import replace

from relatoria.model import Record
from relatoria.reading.conflicts.order import order_conflicts
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.meeting import cast_of
from relatoria.reading.readers.heard import heard_in
from relatoria.reading.source import Source
from relatoria.reading.turns import turns_of


def spoken_record(source: Source, kind: str) -> Record:
    """The record of a document in which people are reported to speak."""
    cast = cast_of(source)
    turns = turns_of(source, cast)
    statements, enumerations = statements_of(source, turns.contributions)
    names = {agent.id: agent.name for agent in cast.agents}
    order = order_conflicts(cast.participations, turns.contributions, names, source.text)
    return Record(
        document=replace(cast.document, kind=kind),
        events=cast.events,
        agents=(*cast.agents, *turns.agents),
        participations=(*cast.participations, *heard_in(cast, turns)),
        contributions=turns.contributions,
        statements=statements,
        enumerations=enumerations,
        mentions=turns.mentions,
        relations=turns.relations,
        conflicts=(*cast.conflicts, *order),
        claims=claims_of(source),
    )
