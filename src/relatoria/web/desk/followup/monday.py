"""The focal point's first page: what is due, what was written last, drafts and decisions."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.followup.calendar.dues import DueState
from relatoria.store.followup.drafts import NotPossible, Occasion, Words, begin
from relatoria.store.queries.followup.drafts import drafts_of, waiting_for
from relatoria.store.queries.followup.duties import duties_of
from relatoria.web.desk.followup.asking import desk, own, say, today, whose
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_MOST_SHOWN = 60


@may("followup.see")
def page(request: HttpRequest) -> HttpResponse:
    """What is overdue, soon, later; drafts; what waits for the reader's decision."""
    institution = whose(request)
    context = desk(request, "monday")
    context["waiting"] = waiting_for(viewer_of(request))
    if institution is not None:
        duties = duties_of(institution, today())
        context["groups"] = [
            (name, [one for one in duties if one.due.state is state][:_MOST_SHOWN])
            for name, state in (
                ("overdue", DueState.OVERDUE),
                ("soon", DueState.DUE_SOON),
                ("ahead", DueState.AHEAD),
            )
        ]
        context["drafts"] = drafts_of(institution.number)
        context["settled"] = drafts_of(institution.number, settled=True)
    return render(request, "relatoria/desk/followup/monday.html", context)


@may("followup.report")
@require_POST
def write(request: HttpRequest) -> HttpResponse:
    """Begin a draft on what was chosen, with the words of an earlier report where asked."""
    institution = own(request)
    reuse, _, beside = request.POST.get("reuse", "").partition("\t")
    chosen = dict.fromkeys([*request.POST.getlist("c"), *([beside] if beside else [])])
    if not chosen:
        messages.error(request, say()("followup_desk.refused.nothing_chosen"))
        return redirect("desk-followup")
    words = Words(today().isoformat(), get_language() or "en")
    try:
        draft = begin(viewer_of(request), institution.number, words, chosen, Occasion(reuse=reuse))
    except NotPossible as error:
        messages.error(request, say()(error.key, **error.values))
        return redirect("desk-followup")
    return redirect("desk-followup-draft", draft.key)
