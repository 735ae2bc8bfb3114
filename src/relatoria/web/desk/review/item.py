"""One item: the words beside their source, and every decision a key or a button away."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.errors import UsageError
from relatoria.i18n import catalogue
from relatoria.model import StatementKind
from relatoria.store.models import ReviewItem
from relatoria.store.queries.review_item import Question, question
from relatoria.store.review import claim, last_act
from relatoria.web.desk.review.wishes import kept, wish_of
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

KINDS = tuple(one.value for one in StatementKind)


@may("review.see")
def page(request: HttpRequest, pk: int) -> HttpResponse:
    """An item, now held by whoever opened it unless somebody else is at it."""
    claim(pk, viewer_of(request).name)
    return shown(request, found_item(pk))


def found_item(pk: int) -> ReviewItem:
    """The item with this number, as it is now. Raises Http404."""
    item = ReviewItem.objects.select_related("expression").filter(pk=pk).first()
    if item is None:
        raise Http404
    return item


def shown(
    request: HttpRequest,
    item: ReviewItem,
    more: Mapping[str, Any] | None = None,
    status: int = 200,
) -> HttpResponse:
    """The page of ``item``; ``more`` is what went wrong with a decision, and what was typed."""
    who = viewer_of(request).name
    try:
        view = question(item, who)
    except UsageError as error:
        raise Http404 from error
    wish = wish_of(request)
    context = {
        "view": view,
        "item": item,
        "filter": kept(wish),
        "rest": kept(wish).replace("?", "&"),
        "kinds": KINDS,
        "last": last_act(who),
        "mine": _mine((more or {}).get("typed", {}), view),
        **(more or {}),
    }
    return render(request, "relatoria/desk/review/item.html", context, status=status)


def _mine(typed: Mapping[str, str], view: Question) -> dict[str, str]:
    """What somebody wanted, in words: the name behind a key."""
    what, _, which = typed.get("do", "").partition(":")
    people = {one.key: one.name for one in (*view.candidates, *view.others)}
    if what == "speaker":
        which = which or typed.get("speaker", "")
        return {"what": what, "which": people.get(which, which) or "—"}
    if what == "kind":
        return {"what": what, "which": catalogue(get_language() or "en")(f"kind.{which}")}
    if what == "side" and which.isdecimal() and int(which) < len(view.sides):
        return {"what": what, "which": view.sides[int(which)].value}
    return {"what": what, "which": which}
