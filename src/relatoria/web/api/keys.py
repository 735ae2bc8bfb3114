"""Tokens at the door of the API's writes: who acts, within which scope."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeVar

from django.http import HttpRequest
from ninja.errors import HttpError
from ninja.security import HttpBearer

from relatoria.store.access import Viewer
from relatoria.store.accounts import SCOPES, token_for
from relatoria.store.permissions import decide
from relatoria.web.viewer import viewer_for

View = TypeVar("View", bound=Callable[..., Any])
_ATTRIBUTE = "relatoria_scope"


class TokenFor(HttpBearer):
    """``Authorization: Bearer relatoria_…``: a token in force, with ``scope``, of an account whose
    role allows it still."""

    openapi_description = "A token, made at the desk under «Access for programs»"

    def __init__(self, scope: str) -> None:
        super().__init__()
        self.scope = scope

    def authenticate(self, request: HttpRequest, token: str) -> Viewer | None:
        """Whoever acts; ``None`` (401) without a token in force. Raises HttpError (403) where it
        may not do this."""
        found = token_for(token)
        if found is None:
            return None
        viewer = viewer_for(found.account)
        if self.scope not in found.scopes:
            raise HttpError(403, f"this token is not for {self.scope!r}")
        if not decide(viewer, SCOPES[self.scope]).allowed:
            raise HttpError(403, f"the role {viewer.role.value} does not include this")
        return viewer


def scoped(scope: str) -> Callable[[View], View]:
    """Mark an operation with the scope it asks for, where the test of permissions looks."""

    def marked(view: View) -> View:
        setattr(view, _ATTRIBUTE, scope)
        return view

    return marked


def viewer_by_token(request: HttpRequest) -> Viewer:
    """Whoever acts, as `TokenFor` found them."""
    found: Viewer = request.auth  # type: ignore[attr-defined]
    return found
