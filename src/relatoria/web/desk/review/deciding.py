"""Decisions: read the form, decide, lead on to the next item."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.http import url_has_allowed_host_and_scheme
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import InvalidRecord, UsageError
from relatoria.i18n import catalogue
from relatoria.store.models import ReviewItem
from relatoria.store.review import Overtaken, claim, undo
from relatoria.store.review import decide as decide_all
from relatoria.web.desk.review.forms import key_of, wanted_of
from relatoria.web.desk.review.item import found_item, shown
from relatoria.web.desk.review.queue import lead_on, to_item
from relatoria.web.desk.review.wishes import wish_of
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_FIELDS = ("do", "reason", "speaker", "kind", "start", "end", "quote", "second", "cut")


@may("review.judge")
@require_POST
def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Decide about one item; shown again with both texts where somebody else was faster."""
    item = found_item(pk)
    say = catalogue(get_language() or "en")
    typed = {name: request.POST.get(name, "") for name in _FIELDS}
    try:
        act = decide_all([wanted_of(request.POST.dict(), item)], viewer_of(request).name)
    except Overtaken as error:
        theirs = {"overtaken": error, "typed": typed}
        return shown(request, found_item(pk), theirs, status=409)
    except (UsageError, InvalidRecord) as error:
        problem = {"problem": say(f"review.error.{key_of(error)}"), "typed": typed}
        return shown(request, found_item(pk), problem, status=422)
    messages.success(
        request, say("review.alike_said" if not act.items else f"review.done.{act.what}")
    )
    return lead_on(request, item)


@may("review.judge")
@require_POST
def hold(request: HttpRequest, pk: int) -> HttpResponse:
    """Hold an item on: whoever looks at it is still at it."""
    claim(pk, viewer_of(request).name)
    return HttpResponse(status=204)


@may("review.judge")
@require_POST
def take_back(request: HttpRequest) -> HttpResponse:
    """Take back what the reviewer decided last, and show it again."""
    say = catalogue(get_language() or "en")
    written = request.POST.get("act", "")
    try:
        number = int(written) if written.isascii() and written.isdigit() else 0
        act = undo(number, viewer_of(request).name)
    except (UsageError, InvalidRecord) as error:
        messages.error(request, say(f"review.error.{key_of(error)}"))
        return redirect(_here(request))
    messages.success(request, say("review.undone"))
    item = ReviewItem.objects.filter(pk__in=act.items).order_by("rank", "id").first()
    return to_item(item, wish_of(request)) if item else redirect(_here(request))


def _here(request: HttpRequest) -> str:
    asked = request.POST.get("here", "")
    safe = url_has_allowed_host_and_scheme(asked, allowed_hosts=None) and asked.startswith("/")
    return asked if safe else "desk-review"
