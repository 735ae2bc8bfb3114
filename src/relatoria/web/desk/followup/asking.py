"""What the views of follow-up share: whose desk it is, and telling what became of an act."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime

from django.contrib import messages
from django.http import Http404, HttpRequest
from django.utils.translation import get_language

from relatoria.errors import RelatoriaError
from relatoria.i18n import Catalogue, catalogue
from relatoria.store.followup.drafts import NotPossible
from relatoria.store.followup.institutions import Institution, institution_of
from relatoria.store.models import Agent, Role
from relatoria.store.permissions import OFFICE
from relatoria.store.queries.followup.drafts import institutions
from relatoria.web.viewer import viewer_of


def say() -> Catalogue:
    """The interface in the reader's language."""
    return catalogue(get_language() or "en")


def whose(request: HttpRequest) -> Institution | None:
    """The institution that the reader answers for; for the secretariat the one it asked for."""
    viewer = viewer_of(request)
    if viewer.role is Role.FOCAL_POINT and viewer.institution is not None:
        return institution_of(Agent.objects.get(pk=viewer.institution))
    asked = request.POST.get("for") or request.GET.get("for") or ""
    found = Agent.objects.filter(key=asked[:120]).first() if viewer.role in OFFICE else None
    return institution_of(found) if found else None


def own(request: HttpRequest) -> Institution:
    """The institution, or no such page."""
    found = whose(request)
    if found is None:
        raise Http404
    return found


def desk(request: HttpRequest, here: str) -> dict[str, object]:
    """What every page of follow-up at the desk knows."""
    viewer, found = viewer_of(request), whose(request)
    office = viewer.role in OFFICE
    return {
        "institution": found,
        "for": found.key if office and found else "",
        "choices": institutions() if office else (),
        "here": here,
    }


def attempt(request: HttpRequest, act: Callable[[], object], done: str = "") -> bool:
    """Do ``act`` and tell the reader what became of it; whether it was done."""
    try:
        act()
    except NotPossible as error:
        messages.error(request, say()(error.key, **error.values))
        return False
    except RelatoriaError as error:
        messages.error(request, str(error))
        return False
    if done:
        messages.success(request, say()(f"followup_desk.done.{done}"))
    return True


def today() -> date:
    """The day it is (UTC)."""
    return datetime.now(UTC).date()
