"""What a request to a round says: which round, who takes part, from where."""

from __future__ import annotations

from django.conf import settings
from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase

from relatoria.store.models import Round, RoundParticipant
from relatoria.store.queries.rounds import cards
from relatoria.store.rounds import joining, silence
from relatoria.web.viewer import viewer_of

_YEAR = 31_536_000
FIRST_LANGUAGES = ("en", "es", "pt", "fr")


def found_round(request: HttpRequest, key: str) -> tuple[Round, RoundParticipant | None]:
    """The round with ``key`` and who is asking, where they take part.

    A round for those invited alone is found by them and by the team. Raises Http404. A deadline
    that has passed is written down on the way: the clock closes a round, not a visitor.
    """
    row = cards.round_with(key)
    if row is None:
        raise Http404
    participant = participant_of(request, row)
    if participant is None and not cards.rounds(viewer_of(request)).filter(pk=row.pk).exists():
        raise Http404
    if row.stage == "open" and not row.takes_votes():
        silence.settle(row)
    return row, participant


def participant_of(request: HttpRequest, row: Round) -> RoundParticipant | None:
    """Who holds this browser's cookie of the round."""
    secret = request.COOKIES.get(_cookie(row), "")
    found = joining.known_by(row, secret)
    if found is not None:
        found.round = row
    return found


def remember(response: HttpResponseBase, row: Round, secret: str) -> None:
    """Give the browser its cookie of the round: nothing but a secret, read by this site alone."""
    response.set_cookie(
        _cookie(row), secret, max_age=_YEAR, httponly=True, samesite="Lax",
        secure=settings.SESSION_COOKIE_SECURE,
    )  # fmt: skip


def _cookie(row: Round) -> str:
    return f"relatoria_{row.key}"


def said_in(texts: dict[str, str], language: str) -> tuple[str, str]:
    """A text in the reader's language, else the first there is; and the language it is in."""
    for one in (language, *FIRST_LANGUAGES):
        if texts.get(one, "").strip():
            return texts[one], one
    return "", language
