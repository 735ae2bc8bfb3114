"""Topics: items of frameworks, and the statements that speak to each."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.store.queries import topics as asked
from relatoria.web.pages.asking import window_of, without
from relatoria.web.topics import topic_title
from relatoria.web.viewer import viewer_of


def listing(request: HttpRequest) -> HttpResponse:
    """Every item that a statement speaks to, by framework."""
    language = get_language() or "en"
    counted = [
        (name, [(notation, topic_title(name, notation, language), n) for notation, n in items])
        for name, items in asked.topics(viewer_of(request))
    ]
    return render(request, "relatoria/topics.html", {"frameworks": counted})


def page(request: HttpRequest, framework: str, notation: str) -> HttpResponse:
    """One item."""
    topic = asked.find(framework, notation)
    if topic is None:
        raise Http404
    context = {
        "topic": topic,
        "title": topic_title(framework, notation, get_language() or "en"),
        "found": asked.statements_of(viewer_of(request), topic, window_of(request)),
        "kept": without(request),
    }
    return render(request, "relatoria/topic.html", context)
