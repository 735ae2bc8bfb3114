"""Reporting a slip: no account; a field that only programs fill, and a limit by address."""

from __future__ import annotations

from dataclasses import dataclass

from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from relatoria.errors import InvalidRecord, LimitExceeded
from relatoria.i18n import catalogue
from relatoria.model import AgentKind
from relatoria.store.access import Viewer
from relatoria.store.corrections import Report, receive
from relatoria.store.queries import people, provenance, sources
from relatoria.store.queries.statements import statement_card
from relatoria.web.desk.rules import anybody
from relatoria.web.origin import address_of
from relatoria.web.viewer import viewer_of

_FIELDS = ("report", "quote", "email", "website")
_HONEYPOT = "website"
"""Hidden from people: whoever fills it is a program, and is thanked like everybody."""


@dataclass(frozen=True, slots=True)
class _Shown:
    """What the reported page shows."""

    key: str
    title: str
    language: str
    quote: str = ""


@anybody("whoever reads a page may report a slip; limited by address, read by the team alone")
@never_cache
def form(request: HttpRequest, page: str, key: str) -> HttpResponse:
    """The form about one page, and what it sends."""
    shown = _found(viewer_of(request), page, key)
    if shown is None:
        raise Http404
    typed = {name: request.POST.get(name, "")[:8_000] for name in _FIELDS}
    problem = ""
    if request.method == "POST":
        problem = _sent(request, page, shown, typed)
        if not problem:
            return redirect("correction-thanks")
    context = {"shown": shown, "page": page, "typed": typed, "problem": problem}
    status = 422 if problem else 200
    return render(request, "relatoria/corrections/form.html", context, status=status)


@anybody("says thank you")
def thanks(request: HttpRequest) -> HttpResponse:
    """What happens with a report."""
    return render(request, "relatoria/corrections/thanks.html")


def _sent(request: HttpRequest, page: str, shown: _Shown, typed: dict[str, str]) -> str:
    """Keep the report; what is wrong with it, empty where nothing is."""
    language = get_language() or "en"
    say = catalogue(language)
    if typed[_HONEYPOT]:
        return ""
    if typed["email"].strip():
        try:
            validate_email(typed["email"].strip())
        except ValidationError:
            return say("correction.bad_email")
    report = Report(page, shown.key, typed["report"], typed["quote"], typed["email"], language)
    try:
        receive(report, address_of(request))
    except LimitExceeded:
        return say("correction.too_many")
    except InvalidRecord:
        return say("correction.empty")
    return ""


def _found(viewer: Viewer, page: str, key: str) -> _Shown | None:
    """What the page shows, as far as this reader may see it, in the words it shows them."""
    if page == "statement":
        said = provenance.find(viewer, key)
        if said is None:
            return None
        card = statement_card(said, viewer)
        return _Shown(said.key, card.text, card.language, card.text)
    if page == "source":
        source = sources.find(viewer, key)
        if source is None:
            return None
        link = sources.source_page(viewer, source).card.source
        return _Shown(source.key, link.title, link.language)
    agent = people.find(viewer, key) if page in ("person", "organization") else None
    if agent is None or (agent.kind == AgentKind.PERSON.value) != (page == "person"):
        return None
    return _Shown(agent.key, people.agent_page(viewer, agent).agent.name, "")
