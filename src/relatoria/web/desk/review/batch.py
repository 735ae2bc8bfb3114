"""Items alike, decided together: all listed, each can be left out."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from relatoria.errors import InvalidRecord, UsageError
from relatoria.i18n import catalogue
from relatoria.store.models import JudgementValue, ReviewItem, ReviewState
from relatoria.store.queries.review import words_of
from relatoria.store.review import Overtaken, Wanted
from relatoria.store.review import decide as decide_all
from relatoria.web.desk.review.forms import key_of
from relatoria.web.desk.review.item import found_item
from relatoria.web.desk.review.queue import lead_on
from relatoria.web.desk.review.wishes import kept, wish_of
from relatoria.web.desk.rules import may, require
from relatoria.web.viewer import viewer_of

_MOST = 200
_VALUES = {"accept", "reject", "unsure"}


@may("review.see")
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """The items alike, and one decision for those that are ticked."""
    item = found_item(pk)
    if request.method == "POST":
        require(request, "review.judge", item)
        return _decide(request, item)
    wish = wish_of(request)
    rows = _alike(item)
    said = words_of(rows)
    context = {
        "item": item,
        "rows": [(row, said.get(row.pk, "")) for row in rows],
        "filter": kept(wish),
    }
    return render(request, "relatoria/desk/review/alike.html", context)


def _alike(item: ReviewItem) -> list[ReviewItem]:
    if not item.alike:
        return [item]
    waiting = ReviewItem.objects.filter(alike=item.alike, state=ReviewState.OPEN.value)
    return list(waiting.select_related("expression").order_by("start", "id")[:_MOST])


def _decide(request: HttpRequest, item: ReviewItem) -> HttpResponse:
    """Versions come with the form, so that nothing is decided unseen."""
    say = catalogue(get_language() or "en")
    value = request.POST.get("do", "")
    chosen = [one.partition("-") for one in request.POST.getlist("item")[:_MOST]]
    wanted = [
        Wanted(int(pk), int(version), JudgementValue(value), request.POST.get("reason", "")[:2000])
        for pk, _, version in chosen
        if value in _VALUES and pk.isdecimal() and version.isdecimal()
    ]
    try:
        act = decide_all(wanted, viewer_of(request).name)
    except Overtaken:
        messages.error(request, say("review.batch_overtaken"))
        return redirect(request.get_full_path())
    except (UsageError, InvalidRecord) as error:
        messages.error(request, say(f"review.error.{key_of(error)}"))
        return redirect(request.get_full_path())
    messages.success(request, say.count("review.batch_done", len(act.items)))
    return lead_on(request, item)
