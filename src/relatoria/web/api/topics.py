"""Items of international frameworks, and the statements that speak to each."""

from __future__ import annotations

from django.http import HttpRequest
from ninja import Query, Router, Schema

from relatoria.store.access import PUBLIC
from relatoria.store.queries import topics as asked
from relatoria.store.queries.topics import Topic
from relatoria.web.api.answers import Paging, Problem, Statements, placed
from relatoria.web.topics import topic_title

router = Router()


class TopicCount(Schema):
    """An item of a framework and the number of statements that speak to it."""

    topic: Topic
    title: str
    """In English."""
    statements: int


@router.get("", response=list[TopicCount], summary="Topics")
def topics(request: HttpRequest) -> object:
    """Every item that a statement speaks to; suggested by the program, with its evidence."""
    return [
        {
            "topic": Topic(framework, notation),
            "title": topic_title(framework, notation, "en"),
            "statements": n,
        }
        for framework, items in asked.topics(PUBLIC)
        for notation, n in items
    ]


@router.get(
    "/{framework}/{notation}/statements",
    response={200: Statements, 404: Problem},
    summary="What speaks to a topic",
)
def statements(
    request: HttpRequest, framework: str, notation: str, paging: Query[Paging]
) -> object:
    """The latest first."""
    found = asked.find(framework, notation)
    if found is None:
        return 404, {"detail": "no such framework, or it has no such item"}
    page = asked.statements_of(PUBLIC, found, paging.window())
    return placed(page, page.items)
