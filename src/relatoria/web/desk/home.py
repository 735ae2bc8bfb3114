"""The first page of the desk: what there is to do, for whoever is asking."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.web.desk.areas import areas_for
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


@may("desk.home")
def page(request: HttpRequest) -> HttpResponse:
    """The parts of the desk that the role opens, and what it lets them see."""
    viewer = viewer_of(request)
    say = catalogue(get_language() or "en")
    context = {
        "areas": areas_for(viewer),
        "role": say(f"account_role.{viewer.role.value}"),
        "sees": f"desk.sees.{viewer.role.value}",
    }
    return render(request, "relatoria/desk/home.html", context)
