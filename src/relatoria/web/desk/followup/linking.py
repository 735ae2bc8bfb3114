"""Reports without a paragraph: suggestions with their words, confirmed or refused by a person."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.store import access
from relatoria.store.followup import decide
from relatoria.store.models import Role
from relatoria.store.queries.followup.linking import known_keys, links_of, unlinked_for
from relatoria.web.desk.followup.asking import attempt, desk
from relatoria.web.desk.rules import may
from relatoria.web.followup import shown
from relatoria.web.followup.views import SUGGESTED
from relatoria.web.pages.asking import window_of, without
from relatoria.web.viewer import viewer_of

_ON_PAGE = 6


@may("followup.see")
def page(request: HttpRequest) -> HttpResponse:
    """Reports tied to no commitment: a focal point's own, or all of them."""
    viewer, language = viewer_of(request), get_language() or "en"
    found = unlinked_for(viewer, window_of(request, _ON_PAGE))
    told = []
    for report in found.items:
        suggested = [
            (framework, items)
            for framework, items in shown.suggested(report, language, SUGGESTED)
            if any(one.is_commitment for one in items)
        ]
        names = [one.key for _, items in suggested for one in items]
        told.append((report, suggested, known_keys(names), links_of(report.key)))
    context = desk(request, "linking") | {"found": found, "told": told, "kept": without(request)}
    return render(request, "relatoria/desk/followup/linking.html", context)


@may("followup.link")
@require_POST
def say_so(request: HttpRequest) -> HttpResponse:
    """Confirm or refuse one link."""
    viewer = viewer_of(request)
    report = request.POST.get("report", "")[:120]
    commitment = (request.POST.get("commitment") or request.POST.get("other", "")).strip()[:120]
    own = viewer.institution is not None and report in access.own_reports(viewer.institution)
    if viewer.role is Role.FOCAL_POINT and not own:
        raise Http404
    answers = request.POST.get("do") != "refuse"
    reason = request.POST.get("reason", "").strip()[:2_000]
    attempt(
        request,
        lambda: decide(report, commitment, answers=answers, by=viewer.name, reason=reason),
        "linked" if answers else "refused",
    )
    return redirect("desk-followup-linking")
