"""Every view says who may use it; a view that says nothing fails the tests."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any, TypeVar, cast
from urllib.parse import urlencode

from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.cache import add_never_cache_headers
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.store.permissions import Decision, decide
from relatoria.web.viewer import viewer_of

View = TypeVar("View", bound=Callable[..., HttpResponseBase])
_ATTRIBUTE = "relatoria_rule"


@dataclass(frozen=True, slots=True)
class Rule:
    """Who may use a view: those who may do ``action``, or ``anybody``, and why."""

    action: str = ""
    anybody: str = ""


class NotAllowed(PermissionDenied):
    """Somebody may not do this to this; carries the decision, which the page explains."""

    def __init__(self, decision: Decision) -> None:
        super().__init__(decision.because)
        self.decision = decision


def may(action: str) -> Callable[[View], View]:
    """A view for those who may do ``action`` (of `permissions.ACTIONS`).

    Somebody signed out is led to signing in and back; somebody else gets a page that explains.
    The answer is never kept by anything between the site and its reader.
    """

    def guarded(view: View) -> View:
        @wraps(view)
        def asked(request: HttpRequest, *args: Any, **kwargs: Any) -> HttpResponseBase:
            decision = decide(viewer_of(request), action)
            if not decision.allowed:
                return refused(request, NotAllowed(decision))
            response = view(request, *args, **kwargs)
            if isinstance(response, HttpResponse) and not response.has_header("Cache-Control"):
                add_never_cache_headers(response)
            return response

        setattr(asked, _ATTRIBUTE, Rule(action=action))
        return cast("View", asked)

    return guarded


def anybody(why: str) -> Callable[[View], View]:
    """A view that asks for no account; ``why`` says what keeps it safe."""

    def marked(view: View) -> View:
        setattr(view, _ATTRIBUTE, Rule(anybody=why))
        return view

    return marked


def require(request: HttpRequest, action: str, subject: Any) -> None:
    """Ask again inside a view, once the subject is known. Raises NotAllowed."""
    decision = decide(viewer_of(request), action, subject)
    if not decision.allowed:
        raise NotAllowed(decision)


def rule_of(view: object) -> Rule | None:
    """The rule that a view carries."""
    found = getattr(view, _ATTRIBUTE, None)
    return found if isinstance(found, Rule) else None


def refused(request: HttpRequest, exception: Exception | None = None) -> HttpResponseBase:
    """The way to signing in, or the page that explains why this is not allowed (403)."""
    viewer = viewer_of(request)
    if viewer.account is None and isinstance(exception, NotAllowed):
        asked = request.get_full_path() if request.method == "GET" else reverse("desk")
        return redirect(f"{reverse('account_login')}?{urlencode({'next': asked})}")
    say = catalogue(get_language() or "en")
    key, values = "permission.not_role", {"role": viewer.role.value}
    if isinstance(exception, NotAllowed):
        key, values = exception.decision.because, dict(exception.decision.values)
    spoken = {name: say(f"account_role.{value}") for name, value in values.items()}
    context = {"because": say(key, **spoken)}
    return render(request, "relatoria/desk/refused.html", context, status=403)


def forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """What Django shows where a form does not carry the sign that this site made it."""
    say = catalogue(get_language() or "en")
    context = {"because": say("permission.forged")}
    return render(request, "relatoria/desk/refused.html", context, status=403)
