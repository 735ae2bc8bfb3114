"""A finding on a commitment, by the published criteria, with its reason."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language

from relatoria.followup.commitments.status import CRITERIA
from relatoria.followup.types import Status, StatusEntry
from relatoria.schemes.countries import lookup
from relatoria.store.followup.finding_status import find_status
from relatoria.store.queries.followup import commitment as of_commitment
from relatoria.web.desk.followup.asking import attempt, desk, today
from relatoria.web.desk.rules import may
from relatoria.web.followup import shown
from relatoria.web.viewer import account_of, viewer_of


@may("followup.find")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The history so far, the criteria, and a form for the next finding."""
    viewer = viewer_of(request)
    row = of_commitment.find(viewer, key)
    if row is None:
        raise Http404
    if request.method == "POST" and attempt(
        request, lambda: find_status(_entry(request, key), viewer.name), "found"
    ):
        return redirect("desk-followup-status", key)
    view = of_commitment.commitment_page(viewer, row)
    account = account_of(request)
    context = desk(request, "") | {
        "view": view,
        "one": view.commitment,
        "place": shown.named(view.commitment, get_language() or "en"),
        "criteria": [(status.value, name) for status, name in CRITERIA.items()],
        "by": account.name if account else "",
        "today": today().isoformat(),
        "given": request.POST,
    }
    return render(request, "relatoria/desk/followup/status.html", context)


def _entry(request: HttpRequest, key: str) -> StatusEntry:
    given = {name: request.POST.get(name, "").strip()[:5_000] for name in
             ("addressee", "date", "status", "reason", "by", "government")}  # fmt: skip
    known = {one.value for one in Status}
    status = Status(given["status"]) if given["status"] in known else Status.NOT_STARTED
    reason = given["reason"] if given["status"] in known else ""
    addressee = lookup(given["addressee"]) or given["addressee"]
    return StatusEntry(
        key, addressee, given["date"], status, reason, given["by"], "", given["government"]
    )
