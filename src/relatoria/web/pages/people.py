"""People and organisations: lists, posts over time, and everything each one said."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from relatoria.schemes.names import words_of
from relatoria.store.queries import people as asked
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of

_ADDRESS = {"person": "person"}


def people(request: HttpRequest) -> HttpResponse:
    """Everybody whom sources name."""
    return _listing(request, "person")


def organizations(request: HttpRequest) -> HttpResponse:
    """Every organisation that sources name as an actor."""
    return _listing(request, "organization")


def person(request: HttpRequest, key: str) -> HttpResponse:
    """One person."""
    return _page(request, key)


def organization(request: HttpRequest, key: str) -> HttpResponse:
    """One organisation, State or group."""
    return _page(request, key)


def _listing(request: HttpRequest, kind: str) -> HttpResponse:
    name, country = word_of(request, "name"), word_of(request, "country", 3)
    letters = " ".join(words_of(name))
    found = asked.agents(viewer_of(request), kind, country, letters, window_of(request, 60))
    context = {
        "found": found,
        "kind": kind,
        "name": name,
        "country": country,
        "kept": without(request),
    }
    return render(request, "relatoria/agents.html", context)


def _page(request: HttpRequest, key: str) -> HttpResponse:
    viewer = viewer_of(request)
    agent = asked.find(viewer, key)
    if agent is None:
        raise Http404
    address = _ADDRESS.get(agent.kind, "organization")
    match = request.resolver_match
    if agent.key != key or (match and match.url_name != address):
        return redirect(address, agent.key, permanent=True)
    kind = word_of(request, "kind")
    context = {
        "view": asked.agent_page(viewer, agent),
        "said": asked.statements_of(viewer, agent, kind, window_of(request, 30)),
        "kind": kind,
        "kept": without(request),
    }
    return render(request, "relatoria/agent.html", context)
