"""Adding what the reading missed, beside the source."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language

from relatoria.errors import InvalidRecord, UsageError
from relatoria.i18n import catalogue
from relatoria.store.lineage.placing import Place
from relatoria.store.models import Expression, Reading, ReviewAct
from relatoria.store.queries.review_item import excerpt_of
from relatoria.store.review import last_act
from relatoria.store.review.adding import add_missed
from relatoria.store.review.quoting import place_of
from relatoria.web.desk.review.forms import key_of
from relatoria.web.desk.review.item import KINDS
from relatoria.web.desk.review.queue import number_of
from relatoria.web.desk.rules import may, require
from relatoria.web.viewer import viewer_of

_FIELDS = ("quote", "start", "end", "kind", "reason")


@may("review.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """A stretch of the source, to select from; or words quoted from it."""
    expression = Expression.objects.filter(key=key).first()
    if expression is None:
        raise Http404
    problem = ""
    typed = {name: request.POST.get(name, "")[:20_000] for name in _FIELDS}
    if request.method == "POST":
        require(request, "review.judge", expression)
        say = catalogue(get_language() or "en")
        try:
            act = _add(expression, typed, viewer_of(request).name)
        except (UsageError, InvalidRecord) as error:
            problem = say(f"review.error.{key_of(error)}")
        else:
            messages.success(request, say("review.done.add"))
            made = act.told["becomes"][0].rpartition(".s")[2].partition("-")[0]
            return redirect(f"{reverse('desk-review-add', args=[key])}?at={made}")
    at = number_of(request, "at")
    context = {
        "source": expression,
        "excerpt": excerpt_of(expression, at, at),
        "kinds": KINDS,
        "problem": problem,
        "typed": typed,
        "last": last_act(viewer_of(request).name),
        "earlier": max(at - 2000, 0),
        "later": at + 2000,
    }
    status = 422 if problem else 200
    return render(request, "relatoria/desk/review/add.html", context, status=status)


def _add(expression: Expression, typed: dict[str, str], by: str) -> ReviewAct:
    text = Reading.objects.values_list("text", flat=True).get(expression=expression)
    if typed["quote"].strip():
        place = place_of(text, typed["quote"])
    elif typed["start"].isdecimal() and typed["end"].isdecimal():
        place = Place(int(typed["start"][:11]), int(typed["end"][:11]))
    else:
        raise InvalidRecord("no words were quoted")
    return add_missed(expression.key, place, typed["kind"], by, typed["reason"][:2000])
