"""Whom the public knows by a sign: the list, for the team alone; given and taken back."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.errors import InvalidRecord
from relatoria.store.models import Pseudonym
from relatoria.store.pseudonyms.giving import give, take_back
from relatoria.web.desk.forms import AgentField, SpokenForm, saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


class PseudonymForm(SpokenForm):
    """Who, and why."""

    area = "privacy"
    person = AgentField()
    reason = forms.CharField(required=False, max_length=500)

    def clean_person(self) -> object:
        """Somebody."""
        found: object = self.cleaned_data["person"]
        if found is None:
            raise forms.ValidationError(saying()("accounts.no_agent"))
        return found


@may("privacy.decide")
def page(request: HttpRequest) -> HttpResponse:
    """The list and the form; a POST gives a pseudonym."""
    form = PseudonymForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        given = form.cleaned_data
        try:
            made = give(given["person"], viewer_of(request).name, given["reason"])
        except InvalidRecord as error:
            form.add_error("person", str(error))
        else:
            said = saying()("privacy.given", name=given["person"].name, code=made.code)
            messages.success(request, said)
            return redirect("desk-pseudonyms")
    context = {"form": form, "rows": Pseudonym.objects.select_related("agent").order_by("code")}
    status = 422 if request.method == "POST" else 200
    return render(request, "relatoria/desk/accounts/pseudonyms.html", context, status=status)


@may("privacy.decide")
@require_POST
def end(request: HttpRequest, code: str) -> HttpResponse:
    """Let a name be public again."""
    found = Pseudonym.objects.filter(code=code).first()
    if found is None:
        raise Http404
    take_back(found, viewer_of(request).name)
    messages.success(request, saying()("privacy.taken_back"))
    return redirect("desk-pseudonyms")
