"""Recommendations of the Universal Periodic Review as commitments of the State under review."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import replace

from relatoria.errors import InvalidRecord
from relatoria.followup.imports.pages import stable_id
from relatoria.followup.imports.printed_themes import ThemeColumn
from relatoria.followup.types import Commitment, CommitmentKind
from relatoria.model import Record, Role, Statement, StatementKind
from relatoria.schemes.countries import find, lookup

_GROUPS = ("recommendations", "matrix")
_HEAD = 120
"""Characters in which the head of a matrix names its State."""
_FORUM = "upr"
ThemeOf = Callable[[str], tuple[str, ...]]
"""Text of a recommendation to framework items, likeliest first."""


def recommendations_in(
    record: Record, *, state: str = "", themes: ThemeOf | None = None
) -> list[Commitment]:
    """The recommendations that ``record`` holds, in their order.

    ``state`` names the State under review where the document does not. The identifier is made of
    the document’s symbol (its hash where it has none), the State and the number, so that the same
    report gives the same ones at every import, whatever the file is called.

    Raises InvalidRecord where nothing says which State is under review.
    """
    agents = {agent.id: agent.country or agent.name for agent in record.agents}
    found = [
        one
        for one in record.statements
        if one.kind is StatementKind.PROPOSAL and (one.group or "").startswith(_GROUPS)
    ]
    under_review = lookup(state) or state or _under_review(record, agents)
    if found and not under_review:
        raise InvalidRecord(
            "the document does not say which State is under review",
            where=record.document.name,
            remedy="Name it with --state",
        )
    printed = ThemeColumn(record.document)
    made = []
    for one in found:
        commitment = _commitment(record, one, under_review, agents)
        given = printed.at(one.start) or (themes(commitment.text) if themes else ())
        made.append(replace(commitment, themes=given) if given else commitment)
    return _numbered_apart(made)


def _under_review(record: Record, agents: dict[str, str]) -> str:
    """The State the document says is under review; the only one its head or its name names."""
    for one in record.participations:
        if one.role is Role.STATE_UNDER_REVIEW and agents.get(one.agent):
            return agents[one.agent]
    document = record.document
    for words in (document.title or "", document.text[:_HEAD], document.name.replace("_", " ")):
        named = {one.alpha3 for one in find(words, demonyms=False)}
        if len(named) == 1:
            return named.pop()
    return ""


def _commitment(
    record: Record,
    statement: Statement,
    state: str,
    agents: dict[str, str],
) -> Commitment:
    document = record.document
    number = (statement.marker or "").strip(" .():;")
    text = " ".join(statement.text.split())
    return Commitment(
        id=f"upr/{document.symbol or document.id}/{state}/{number}",
        text=text,
        instrument=document.symbol or document.title or document.name,
        paragraph=number,
        forum=_FORUM,
        kind=CommitmentKind.RECOMMENDATION,
        addressees=(state,),
        adopted=document.date or "",
        recommended_by=tuple(dict.fromkeys(agents.get(one, one) for one in statement.by)),
        response=statement.position,
        source=document.name,
        start=statement.start,
        end=statement.end,
        language=document.language or "",
    )


def _numbered_apart(made: Iterable[Commitment]) -> list[Commitment]:
    """Recommendations printed twice under one number keep one identifier each, by their words."""
    seen: dict[str, str] = {}
    apart = []
    for one in made:
        if seen.setdefault(one.id, one.text) != one.text or not one.paragraph:
            tail = re.sub("^.*-", "", stable_id("text", one.text))
            one = replace(one, id=f"{one.id}~{tail}")  # noqa: PLW2901 - the one that is kept
        apart.append(one)
    return apart
