"""Rounds for programs: what their pages show to the public, and nothing they do not."""

from __future__ import annotations

from datetime import datetime

from django.http import HttpRequest
from ninja import Query, Router, Schema

from relatoria.store.access import PUBLIC
from relatoria.store.queries.rounds import cards
from relatoria.web.api.answers import Problem
from relatoria.web.rounds.lines import map_lines, message_line, round_line
from relatoria.web.rounds.shown import may_see, results

router = Router()
_NONE = (404, {"detail": "no such round, or not shown to the public"})


class Tongue(Schema):
    """The language of explanations."""

    language: str = "en"


class RoundAnswer(Schema):
    """A round with its rules."""

    key: str
    manner: str
    titles: dict[str, str]
    introductions: dict[str, str]
    stage: str
    opened_at: datetime | None
    closes_at: datetime | None
    silence: bool
    may_take_part: str
    messages: int
    smallest: int
    follows: str | None
    meeting: str | None


class ResultsAnswer(Schema):
    """The results of a round; values are null where too few people voted to say anything."""

    round: str
    at: datetime | None
    participants: int
    votes: int
    stable: bool
    tested_on: int
    explanation: str
    messages: list[dict[str, object]]
    map: list[dict[str, object]]
    """Groups, squares with the number of people in each, and places of messages."""


@router.get("", response=list[RoundAnswer], summary="Rounds open to the public")
def rounds(request: HttpRequest) -> object:
    """Open ones first, then the latest."""
    return [round_line(card) for card in cards.listed(PUBLIC)]


@router.get("/{key}", response={200: RoundAnswer, 404: Problem}, summary="One round")
def one_round(request: HttpRequest, key: str) -> object:
    """Its rules, as participants are told them."""
    row = cards.rounds(PUBLIC).filter(key=key).first()
    return _NONE if row is None else round_line(cards.round_card(row))


@router.get(
    "/{key}/results", response={200: ResultsAnswer, 404: Problem}, summary="Results of a round"
)
def round_results(request: HttpRequest, key: str, tongue: Query[Tongue]) -> object:
    """What unites, what divides, with intervals; who voted what is never told of an open round."""
    row = cards.rounds(PUBLIC).filter(key=key).first()
    if row is None or not may_see(row, team=False, takes_part=False):
        return _NONE
    found = results(row, tongue.language, team=False)
    return {
        "round": row.key, "at": found.at, "participants": found.people, "votes": found.votes,
        "stable": found.stable, "tested_on": found.tested_on, "explanation": found.groups_told,
        "messages": [message_line(one) for one in found.messages],
        "map": list(map_lines(found.map)) if found.map else [],
    }  # fmt: skip
