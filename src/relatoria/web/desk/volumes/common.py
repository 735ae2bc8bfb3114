"""What the pages of a volume share: finding it, its tabs, and saying why something is not done."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any, Concatenate, ParamSpec

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from relatoria.drafting.volumes import UnsupportedSentence
from relatoria.errors import InputError
from relatoria.store.models import Account, DraftVolume, VolumeSection
from relatoria.store.volumes.changing import Hand
from relatoria.store.volumes.refusing import VolumeRefusal
from relatoria.web.desk.forms import saying
from relatoria.web.viewer import account_of

P = ParamSpec("P")
Act = Callable[Concatenate[HttpRequest, P], HttpResponse]
TABS = (
    "desk-volume",
    "desk-volume-changes",
    "desk-volume-checks",
    "desk-volume-matrix",
    "desk-volume-coverage",
    "desk-volume-balance",
    "desk-volume-languages",
    "desk-volume-versions",
    "desk-volume-review",
)

_HOME_OF = {
    "desk-section": "desk-volume",
    "desk-sentence": "desk-volume",
    "desk-volume-where": "desk-volume",
    "desk-volume-return": "desk-volume",
    "desk-volume-aligned": "desk-volume-languages",
}
"""Pages without a tab of their own → the tab they belong to."""


def find_volume(key: str) -> DraftVolume:
    """The volume of that key. Raises Http404."""
    row = (
        DraftVolume.objects.select_related("meeting", "reviewer", "translation_of")
        .filter(key=key)
        .first()
    )
    if row is None:
        raise Http404
    return row


def find_section(key: str, number: int) -> VolumeSection:
    """A section of the volume. Raises Http404."""
    row = VolumeSection.objects.select_related("volume__translation_of").filter(
        pk=number, volume__key=key
    )
    found = row.first()
    if found is None:
        raise Http404
    return found


def me(request: HttpRequest) -> Account:
    """Who is signed in: pages of the desk ask for nobody else."""
    account = account_of(request)
    if account is None:
        raise Http404
    return account


def by(request: HttpRequest) -> str:
    """How the log names who is asking."""
    return me(request).name_in_log


def hand(request: HttpRequest, section: VolumeSection, base: int | None = None) -> Hand:
    """Who writes, from the version their form was made from."""
    given = str(request.POST.get("version", ""))
    number = int(given) if given.isdigit() and len(given) < 9 else section.version
    account = me(request)
    name = account.name or account.user.get_username()
    return Hand(section, base or number, account.name_in_log, name)


def page_of(
    request: HttpRequest, template: str, row: DraftVolume, context: dict[str, Any]
) -> HttpResponse:
    """A page of a volume, with its tabs."""
    here = request.resolver_match.url_name if request.resolver_match else ""
    tabs = [
        {"url": reverse(name, args=[row.key]), "label": f"volumes.tab.{name.rpartition('-')[2]}",
         "here": name == _HOME_OF.get(here or "", here)}
        for name in TABS
    ]  # fmt: skip
    whole = {"volume": row, "tabs": tabs, **context}
    return render(request, f"relatoria/desk/volumes/{template}.html", whole)


def explained(view: Act[P]) -> Act[P]:
    """An act that, where it is refused, says why in the reader's language and goes back."""

    @wraps(view)
    def tried(request: HttpRequest, /, *args: P.args, **kwargs: P.kwargs) -> HttpResponse:
        try:
            return view(request, *args, **kwargs)
        except (VolumeRefusal, UnsupportedSentence, InputError) as error:
            messages.error(request, said(error))
            return redirect(_back(request, str(kwargs["key"])))

    return tried


def said(error: InputError) -> str:
    """Why something was not done, in the reader's language."""
    say = saying()
    if isinstance(error, VolumeRefusal):
        values = dict(error.values)
        if "state" in values:
            values["state"] = say(f"volumes.state.{values['state']}")
        return say(f"volumes.refused.{error.key}", **values)
    if isinstance(error, UnsupportedSentence):
        return f"{error.what}: {error.why}. {error.remedy}"
    return say("volumes.refused.unreadable")


def _back(request: HttpRequest, key: str) -> str:
    """The page a form was on, where the browser says so and it is of this volume."""
    home = reverse("desk-volume", args=[key])
    referer = str(request.META.get("HTTP_REFERER", ""))
    path = referer.partition(request.get_host())[2]
    return path if path.startswith(home) else home
