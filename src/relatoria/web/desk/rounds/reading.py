"""What the forms of rounds say, read without ever failing; what is wrong is the store's to say."""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum
from typing import TypeVar

from django.contrib import messages
from django.http import Http404, HttpRequest
from django.utils.translation import get_language

from relatoria.errors import RelatoriaError
from relatoria.i18n import LANGUAGES, catalogue
from relatoria.schemes.countries import countries, lookup
from relatoria.store.models import (
    DraftMessage,
    Manner,
    MayTakePart,
    Meeting,
    Moderation,
    Round,
    Shown,
)
from relatoria.store.rounds.joining import Invited
from relatoria.store.rounds.opening import RoundSettings, Wording
from relatoria.web.rounds.groups import SECTORS
from relatoria.web.viewer import viewer_of

Word = TypeVar("Word", bound=StrEnum)
_MOST_INVITED = 500


def round_of(key: str) -> Round:
    """The round with ``key``, draft or not. Raises Http404."""
    row = Round.objects.select_related("meeting", "follows").filter(key=key).first()
    if row is None:
        raise Http404
    return row


def message_of(row: Round, key: str) -> DraftMessage:
    """The message with ``key`` in ``row``. Raises Http404."""
    found = DraftMessage.objects.filter(round=row, key=key).first()
    if found is None:
        raise Http404
    found.round = row
    return found


def by(request: HttpRequest) -> str:
    """Who the log says did it."""
    return viewer_of(request).name


def tell(request: HttpRequest, key: str) -> None:
    """Say on the next page what was done."""
    messages.success(request, catalogue(get_language() or "en")(f"desk_rounds.done.{key}"))


def tell_error(request: HttpRequest, error: RelatoriaError) -> None:
    """Say on the next page why nothing was done."""
    say = catalogue(get_language() or "en")
    messages.error(request, say("desk_rounds.not_done", why=str(error)))


def texts(request: HttpRequest, name: str) -> dict[str, str]:
    """A text in every language of the interface: fields ``name-en``, ``name-es``…"""
    given = {language: _text(request, f"{name}-{language}") for language in LANGUAGES}
    return {language: text for language, text in given.items() if text}


def wording(request: HttpRequest, name: str = "text") -> Wording:
    """A message's words; written in the language chosen, or the first that has words."""
    given = texts(request, name)
    original = request.POST.get("original", "")
    chosen = original if original in given else next(iter(given), "en")
    authors = tuple(one.strip() for one in _text(request, "authors").split(";") if one.strip())
    statements = tuple(_text(request, "statements").split())
    return Wording(given, chosen, authors, statements)


def _text(request: HttpRequest, name: str) -> str:
    return request.POST.get(name, "").replace("\r\n", "\n").strip()


def number(request: HttpRequest, name: str, fallback: int, most: int = 1_000_000) -> int:
    """A whole number from 0 to ``most``."""
    given = request.POST.get(name, "")
    return min(int(given), most) if given.isascii() and given.isdigit() and given else fallback


def _word(request: HttpRequest, name: str, kinds: type[Word], fallback: Word) -> Word:
    given = request.POST.get(name, "")
    return kinds(given) if given in {kind.value for kind in kinds} else fallback


def settings(request: HttpRequest) -> RoundSettings:
    """The settings that a form says. Times are universal time, as the form tells."""
    return RoundSettings(
        titles=texts(request, "title"),
        introductions=texts(request, "introduction"),
        manner=_word(request, "manner", Manner, Manner.POSITIONS),
        closes_at=_moment(request.POST.get("closes_at", "")),
        silence="silence" in request.POST,
        may_take_part=_word(request, "may_take_part", MayTakePart, MayTakePart.INVITED),
        submissions="submissions" in request.POST,
        moderation=_word(request, "moderation", Moderation, Moderation.BEFORE),
        longest=max(number(request, "longest", 280, 4_000), 20),
        shown=_word(request, "shown", Shown, Shown.EVERYBODY),
        shown_before_close="shown_before_close" in request.POST,
        smallest=max(number(request, "smallest", 5, 1_000), 1),
        per_address=number(request, "per_address", 30),
        votes_published="votes_published" in request.POST,
        meeting=Meeting.objects.filter(key=request.POST.get("meeting", "")).first(),
        follows=Round.objects.filter(key=request.POST.get("follows", "")).first(),
    )


def _moment(given: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(given)
    except ValueError:
        return None
    return found.replace(tzinfo=UTC) if found.tzinfo is None else found


def invited(request: HttpRequest) -> list[Invited]:
    """One invitation a line: delegation; name; sector; country (a code or a name)."""
    found = []
    for line in request.POST.get("lines", "").splitlines()[:_MOST_INVITED]:
        parts = [part.strip() for part in line.split(";")]
        if not any(parts):
            continue
        delegation, name, sector, country = (*parts, "", "", "", "")[:4]
        code = country.upper() if country.upper() in countries() else lookup(country) or ""
        known = {one.casefold(): one for one in SECTORS}
        found.append(
            Invited(
                name=name, delegation=delegation, sector=known.get(sector.casefold(), ""),
                country=code,
            )
        )  # fmt: skip
    return found
