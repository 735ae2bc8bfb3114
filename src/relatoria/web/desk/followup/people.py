"""Focal points: the superior, who stands in, handing everything over."""

from __future__ import annotations

from datetime import date

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.store.followup.drafts import NotPossible, appoint, hand_over, stand_in
from relatoria.store.followup.drafts.rules import validates
from relatoria.store.models import Account
from relatoria.store.permissions import decide
from relatoria.store.queries.followup.drafts import people_of
from relatoria.web.desk.followup.asking import attempt, desk, say, whose
from relatoria.web.desk.rules import may, require
from relatoria.web.viewer import viewer_of


@may("followup.see")
def page(request: HttpRequest) -> HttpResponse:
    """The focal points of the reader's institution; the secretariat sees all."""
    institution, viewer = whose(request), viewer_of(request)
    context = desk(request, "people")
    everybody = institution is None and bool(context["choices"])
    if institution is not None or everybody:
        context["people"] = people_of(institution.number if institution else None)
    context["may_appoint"] = decide(viewer, "followup.posts").allowed
    context["me"] = viewer.name
    context["i_decide"] = validates(viewer.account)
    return render(request, "relatoria/desk/followup/people.html", context)


@may("followup.posts")
@require_POST
def superior(request: HttpRequest, key: str) -> HttpResponse:
    """Appoint a superior, or end it."""
    account, viewer = _account(key), viewer_of(request)
    wanted = request.POST.get("do") == "appoint"
    attempt(request, lambda: appoint(account, viewer, validates=wanted), "changed")
    return redirect("desk-followup-people")


@may("followup.see")
@require_POST
def deputy(request: HttpRequest, key: str) -> HttpResponse:
    """Say who stands in, and when."""
    account, viewer = _account(key), viewer_of(request)
    require(request, "followup.report", account)
    other = request.POST.get("deputy", "")
    chosen = _account(other) if other else None
    first, last = _day(request.POST.get("first", "")), _day(request.POST.get("last", ""))
    attempt(request, lambda: stand_in(account, viewer, chosen, first, last), "changed")
    return redirect("desk-followup-people")


@may("followup.see")
@require_POST
def leave(request: HttpRequest, key: str) -> HttpResponse:
    """Hand every unfinished draft over to a colleague."""
    account, viewer = _account(key), viewer_of(request)
    require(request, "followup.report", account)
    to, note = _account(request.POST.get("to", "")), request.POST.get("note", "")[:2_000]
    try:
        number = hand_over(account, viewer, to, note)
    except NotPossible as error:
        messages.error(request, say()(error.key, **error.values))
    else:
        messages.success(request, say().count("followup_desk.done.handed_over", number))
    return redirect("desk-followup-people")


def _account(key: str) -> Account:
    found = Account.objects.filter(key=key[:120], erased_at=None).first()
    if found is None:
        raise Http404
    return found


def _day(written: str) -> date | None:
    try:
        return date.fromisoformat(written)
    except ValueError:
        return None
