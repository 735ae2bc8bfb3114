"""What holds of every record, whatever the text: the promises of the model."""

from __future__ import annotations

from collections.abc import Iterable

from relatoria.model import Coverage, Record, Span


def check(record: Record) -> None:
    """Raise AssertionError where ``record`` breaks a promise of the model."""
    _spans(record)
    _identifiers(record)
    _references(record)
    _attributions(record)
    _statements(record)
    _coverage(record.coverage)


def _inside(record: Record, start: int | None, end: int | None) -> None:
    if start is None or end is None:
        assert start is None
        assert end is None
        return
    assert 0 <= start <= end <= len(record.document.text)


def _spans(record: Record) -> None:
    placed = (
        *record.passages,
        *record.participations,
        *record.contributions,
        *record.statements,
        *record.mentions,
        *record.relations,
        *record.claims,
        *record.reports,
        *record.enumerations,
        *record.events,
    )
    for part in placed:
        _inside(record, part.start, part.end)
    for event in record.events:
        _inside(record, event.programme_start, event.programme_end)
    for conflict in record.conflicts:
        for value in conflict.values:
            _inside(record, value.start, value.end)
    for part in (*record.contributions, *record.statements):
        _holes(part.span, part.holes)
    text = record.document.text
    for quoted in (*record.mentions, *record.claims, *record.relations):
        assert _told(quoted.text, text[quoted.start : quoted.end])
    for agent in record.agents:
        if agent.biography is not None:
            _inside(record, agent.biography.start, agent.biography.end)


def _told(quote: str, passage: str) -> bool:
    """Whether ``quote`` is ``passage`` but for line breaks, markup and page furniture in it."""
    rest = iter(passage)
    return all(character in rest for character in quote if character.isalnum())


def _holes(outer: Span, holes: tuple[Span, ...]) -> None:
    at = outer.start
    for hole in holes:
        assert outer.covers(hole)
        assert at <= hole.start
        at = hole.end


def _unique(ids: Iterable[str]) -> set[str]:
    found = list(ids)
    assert len(found) == len(set(found))
    assert all(found)
    return set(found)


def _identifiers(record: Record) -> None:
    for parts in (record.events, record.agents, record.contributions, record.statements):
        _unique(part.id for part in parts)
    _unique(passage.eid for passage in record.passages)


def _references(record: Record) -> None:
    agents = {agent.id for agent in record.agents}
    events = {event.id for event in record.events}
    turns = {turn.id for turn in record.contributions}
    statements = {statement.id for statement in record.statements}
    for event in record.events:
        assert event.parent is None or event.parent in events
    for part in record.participations:
        assert part.agent in agents
        assert part.event in events
    for turn in record.contributions:
        assert turn.event is None or turn.event in events
        assert turn.parent is None or turn.parent in turns
    for statement in record.statements:
        assert statement.contribution is None or statement.contribution in turns
        assert statement.parent is None or statement.parent in statements
        assert set(statement.by) <= agents
    for relation in record.relations:
        assert relation.source in turns
        assert relation.target in agents
    for mention in record.mentions:
        assert mention.agent is None or mention.agent in agents
        assert set(mention.candidates) <= agents


def _attributions(record: Record) -> None:
    agents = {agent.id for agent in record.agents}
    text = record.document.text
    for turn in record.contributions:
        assert turn.attributed_to is None or turn.attributed_to in agents
        assert set(turn.candidates) <= agents
        assert not (turn.candidates and turn.attributed_to)
        if turn.attribution is not None:
            _inside(record, turn.attribution.start, turn.attribution.end)
            assert turn.attribution_text == turn.attribution.of(text)


def _statements(record: Record) -> None:
    for statement in record.statements:
        assert statement.text == record.document.text[statement.start : statement.end]
        assert statement.text.strip()


def _coverage(coverage: Coverage) -> None:
    assert 0 <= coverage.structured <= coverage.characters
    assert 0 <= coverage.ignored <= coverage.characters
    assert 0.0 <= coverage.share <= 1.0
