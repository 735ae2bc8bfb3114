"""Questions of coherence to the reader's State, and beginning an answer."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.store.access import PUBLIC
from relatoria.store.followup.drafts import Occasion, Words, begin
from relatoria.store.models import ReportDraft
from relatoria.store.queries.followup import views
from relatoria.web.desk.followup.asking import attempt, desk, own, today, whose
from relatoria.web.desk.rules import may
from relatoria.web.followup import shown
from relatoria.web.viewer import viewer_of


@may("followup.see")
def page(request: HttpRequest) -> HttpResponse:
    """What is asked of the State, with its answers."""
    institution, language = whose(request), get_language() or "en"
    context = desk(request, "questions")
    if institution is not None and institution.is_state:
        asked = views.questions(PUBLIC, institution.country)
        context["questions"] = [(shown.asked(one, language), one) for one in asked]
    return render(request, "relatoria/desk/followup/questions.html", context)


@may("followup.report")
@require_POST
def answer(request: HttpRequest) -> HttpResponse:
    """Begin a draft that answers one question."""
    institution, viewer = own(request), viewer_of(request)
    question = request.POST.get("question", "")[:400]
    if question not in {one.id for one in views.questions(PUBLIC, institution.country)}:
        raise Http404
    words = Words(today().isoformat(), get_language() or "en")
    made: list[ReportDraft] = []
    begun = attempt(
        request,
        lambda: made.append(
            begin(viewer, institution.number, words, (), Occasion(question=question))
        ),
    )
    return redirect("desk-followup-draft", made[0].key) if begun else redirect("desk-followup")
