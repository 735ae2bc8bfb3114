"""A speaker's private page: their words beside the source, an answer each, until a deadline."""

from __future__ import annotations

from dataclasses import dataclass

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from relatoria.errors import InvalidRecord
from relatoria.i18n import catalogue
from relatoria.store.confirmation import answer, link_of
from relatoria.store.confirmation.answering import Said
from relatoria.store.confirmation.passages import Passage, TurnShown, shown_to
from relatoria.store.confirmation.running import latest
from relatoria.store.models import Confirmation, ConfirmationAnswer, ConfirmationLink
from relatoria.store.queries.confirmation import Outcome, outcomes
from relatoria.web.desk.rules import anybody

_VALUES = {one.value: one for one in Confirmation}


@dataclass(frozen=True, slots=True)
class Row:
    """A passage with what was said of it and what became of that."""

    place: int
    passage: Passage
    answer: ConfirmationAnswer | None
    outcome: Outcome | None


@anybody("whoever holds the private link answers for the speaker it was sent to")
@never_cache
def page(request: HttpRequest, secret: str) -> HttpResponse:
    """What is attributed to the speaker, and their answers."""
    link = link_of(secret)
    if link is None:
        raise Http404
    problem = ""
    if request.method == "POST":
        say = catalogue(get_language() or "en")
        try:
            new = answer(link, _said(request, link))
        except InvalidRecord as error:
            closed = "takes no answers" in error.what
            problem = say("confirmation.closed" if closed else "confirmation.say_how")
        else:
            messages.success(request, say.count("confirmation.kept", new))
            return redirect("confirmation", secret)
    status = 422 if problem else 200
    context = {
        "link": link,
        "round": link.round,
        "turns": _turns(request, link),
        "open": link.round.takes_answers(),
        "deadline": link.round.deadline.date().isoformat(),
        "problem": problem,
        "values": tuple(_VALUES),
    }
    response = render(request, "relatoria/confirmation/page.html", context, status=status)
    # The secret in the address goes to no other site; a stricter policy would hide from the
    # form's own site where the form came from.
    response["Referrer-Policy"] = "same-origin"
    response["X-Robots-Tag"] = "noindex"
    return response


def _turns(request: HttpRequest, link: ConfirmationLink) -> list[tuple[TurnShown, list[Row]]]:
    """The turns with their passages; what was just typed stays where it was."""
    last, known = latest(link), outcomes(link)
    found = []
    place = 0
    for turn in shown_to(link.agent, link.round.meeting):
        rows = []
        for passage in turn.passages:
            place += 1
            given = last.get(passage.subject)
            if request.method == "POST" and request.POST.get(f"value-{place}"):
                given = ConfirmationAnswer(
                    value=request.POST[f"value-{place}"],
                    wording=request.POST.get(f"words-{place}", "")[:4_000],
                )
            rows.append(Row(place, passage, given, known.get(passage.subject)))
        found.append((turn, rows))
    return found


def _said(request: HttpRequest, link: ConfirmationLink) -> dict[str, Said]:
    """The answers in the form. A passage is named by its key: the record may have changed."""
    said: dict[str, Said] = {}
    every = request.POST.get("do") == "all"
    for turn in shown_to(link.agent, link.round.meeting):
        for passage in turn.passages:
            place = _place(request, passage.subject)
            value = "confirm" if every else request.POST.get(f"value-{place}", "")
            if place and value in _VALUES:
                words = "" if every else request.POST.get(f"words-{place}", "")
                kept = words if value != "confirm" else ""
                said[passage.subject] = Said(_VALUES[value], kept)
    return said


def _place(request: HttpRequest, subject: str) -> str:
    """The number under which the form asked about ``subject``; empty where it did not."""
    return next(
        (
            name.removeprefix("subject-")
            for name, value in request.POST.items()
            if name.startswith("subject-") and value == subject
        ),
        "",
    )
