"""Results as plain values, for downloads and for the API: what the page shows, and no more."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import asdict

from relatoria.store.models import Round
from relatoria.store.queries.rounds.cards import RoundCard
from relatoria.web.rounds.opinion_map import OpinionMap
from relatoria.web.rounds.shown import MessageResult, RoundResults, results

Line = dict[str, object]


def result_lines(row: Round, language: str, *, team: bool) -> Iterator[Line]:
    """``round``, a ``message`` each, the ``group``s, the ``square``s of the map, ``stability``."""
    found = results(row, language, team=team)
    yield {
        "type": "round", "key": row.key, "titles": row.titles, "manner": row.manner,
        "at": found.at.isoformat() if found.at else None, "participants": found.people,
        "votes": found.votes,
    }  # fmt: skip
    for one in found.messages:
        yield {"type": "message", **message_line(one)}
    if found.map is not None:
        yield from map_lines(found.map)
    yield {
        "type": "stability", "stable": found.stable, "tested_on": found.tested_on,
        "explanation": found.groups_told,
    }  # fmt: skip


def message_line(one: MessageResult) -> Line:
    """A message with its scores; null where too few voted to say anything."""
    told = one.told
    return {
        "key": one.card.key, "number": one.card.ordinal, "texts": dict(one.card.texts),
        "outcome": one.card.outcome, "origins": list(one.card.origins),
        "statements": list(one.card.statements), "label": one.label,
        "agree": one.agree if told else None, "disagree": one.disagree if told else None,
        "passed": one.passed if told else None, "seen": one.seen if told else None,
        "consensus": one.value if told else None, "low": one.low if told else None,
        "high": one.high if told else None, "bridging": one.bridging if told else None,
        "explanation": one.explanation,
        "groups": [
            {"group": share.letter, "agree": share.agree, "disagree": share.disagree,
             "seen": share.seen}
            for share in one.groups if share.shown
        ],
        "declared": [asdict(table) for table in one.declared],
        "reactions": dict(one.reactions),
        "positions": [asdict(position) for position in one.positions],
        "reservations": [asdict(position) for position in one.reservations],
        "hands": [asdict(counted) for counted in one.hands],
    }  # fmt: skip


def map_lines(drawn: OpinionMap) -> Iterator[Line]:
    """The groups and the squares of the map with how many people stand in each."""
    for place in drawn.groups:
        yield {
            "type": "group", "id": place.letter, "size": place.size, "x": place.across,
            "y": place.up, "likeness": place.likeness,
        }  # fmt: skip
    for mark in drawn.marks:
        yield {
            "type": "square", "x": mark.across, "y": mark.up, "people": mark.people,
            "group": mark.group if mark.group >= 0 else None,
        }  # fmt: skip
    for point in drawn.points:
        yield {"type": "place", "number": point.number, "x": point.across, "y": point.up}


def round_line(card: RoundCard) -> Line:
    """A round with its rules."""
    return {
        "key": card.key, "manner": card.manner, "titles": dict(card.titles),
        "introductions": dict(card.introductions), "stage": card.stage,
        "opened_at": card.opened_at, "closes_at": card.closes_at, "silence": card.silence,
        "may_take_part": card.may_take_part, "messages": card.messages,
        "smallest": card.smallest, "follows": card.follows or None,
        "meeting": card.meeting.key if card.meeting else None,
    }  # fmt: skip


__all__ = ["Line", "RoundResults", "map_lines", "message_line", "result_lines", "round_line"]
