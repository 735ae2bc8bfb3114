"""Feeds: what is new of a person, an organisation, a country, a meeting or a topic (Atom).

A feed is for programs, which keep and pass on what they are given: whoever asks, it holds what
everybody may see.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.utils.feedgenerator import Atom1Feed
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.schemes.countries import countries as known_countries
from relatoria.schemes.countries import display_name
from relatoria.store.access import PUBLIC
from relatoria.store.queries import countries, meetings, people, sources, topics
from relatoria.store.queries.pages import Window
from relatoria.store.queries.statements import StatementCard
from relatoria.web.topics import topic_title

_WINDOW = Window(1, 50)
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]")
"""Signs that XML 1.0 has no way to write, and documents may hold."""


def new_sources(request: HttpRequest) -> HttpResponse:
    """The latest sources."""
    say = catalogue(get_language() or "en")
    feed = _feed(request, say("home.new"), reverse("sources"))
    for card in sources.sources(PUBLIC, window=_WINDOW).items:
        link = request.build_absolute_uri(reverse("source", args=[card.source.key]))
        feed.add_item(
            title=_plain(card.source.title),
            link=link,
            description=say(f"document.{card.source.kind}"),
            unique_id=f"urn:relatoria:source:{card.source.key}",
            updateddate=_moment(card.source.date),
        )
    return _answer(feed)


def agent(request: HttpRequest, key: str) -> HttpResponse:
    """What a person or an organisation said."""
    found = people.find(PUBLIC, key)
    if found is None:
        raise Http404
    name = "person" if found.kind == "person" else "organization"
    feed = _feed(request, found.name, reverse(name, args=[found.key]))
    said = people.statements_of(PUBLIC, found, window=_WINDOW).items
    return _answer(_filled(request, feed, said))


def meeting(request: HttpRequest, key: str) -> HttpResponse:
    """What was said at a meeting."""
    found = meetings.find(PUBLIC, key)
    if found is None:
        raise Http404
    feed = _feed(request, found.title or found.key, reverse("meeting", args=[found.key]))
    said = meetings.statements_of(PUBLIC, found, window=_WINDOW).items
    return _answer(_filled(request, feed, said))


def country(request: HttpRequest, code: str) -> HttpResponse:
    """What was said from a country."""
    if code not in known_countries():
        raise Http404
    title = display_name(code, get_language() or "en")
    feed = _feed(request, title, reverse("country", args=[code]))
    said = countries.statements_of(PUBLIC, code, window=_WINDOW).items
    return _answer(_filled(request, feed, said))


def topic(request: HttpRequest, framework: str, notation: str) -> HttpResponse:
    """What speaks to an item of a framework."""
    found = topics.find(framework, notation)
    if found is None:
        raise Http404
    title = topic_title(framework, notation, get_language() or "en")
    feed = _feed(request, title, reverse("topic", args=[framework, notation]))
    said = topics.statements_of(PUBLIC, found, _WINDOW).items
    return _answer(_filled(request, feed, said))


def _feed(request: HttpRequest, title: str, page: str) -> Atom1Feed:
    return Atom1Feed(
        title=_plain(title),
        link=request.build_absolute_uri(page),
        description=_plain(title),
        language=get_language(),
        feed_url=request.build_absolute_uri(),
    )


def _filled(request: HttpRequest, feed: Atom1Feed, said: Iterable[StatementCard]) -> Atom1Feed:
    say = catalogue(get_language() or "en")
    for card in said:
        kind = say(f"kind.{card.kind}")
        title = f"{kind}: {card.speaker.name}" if card.speaker else kind
        feed.add_item(
            title=_plain(title),
            link=request.build_absolute_uri(reverse("statement", args=[card.key])),
            description=_plain(card.text),
            unique_id=f"urn:relatoria:statement:{card.key}",
            updateddate=_moment(card.meeting.date if card.meeting else card.source.date),
        )
    return feed


def _plain(words: str) -> str:
    return _NOT_XML.sub("\N{REPLACEMENT CHARACTER}", words)


def _answer(feed: Atom1Feed) -> HttpResponse:
    return HttpResponse(feed.writeString("utf-8"), content_type="application/atom+xml")


def _moment(date: str) -> datetime:
    """The moment of an ISO date that may be short of its day or month, or missing."""
    year, month, day = ([*date.split("-"), "", ""])[:3]
    try:
        return datetime(int(year or 1970), int(month or 1), int(day or 1), tzinfo=UTC)
    except ValueError:
        return datetime(1970, 1, 1, tzinfo=UTC)
