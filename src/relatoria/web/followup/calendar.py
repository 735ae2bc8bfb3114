"""The calendar as a page, and as a feed for calendar programs (iCalendar, RFC 5545)."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Iterator
from datetime import UTC, date, datetime, timedelta

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.utils.translation import get_language

from relatoria.i18n import catalogue
from relatoria.schemes.countries import lookup
from relatoria.store.access import PUBLIC
from relatoria.store.pseudonyms.masking import masker
from relatoria.store.queries.followup import matrix
from relatoria.store.queries.followup.calendar import Entry, calendar
from relatoria.store.queries.pages import Window
from relatoria.web.followup import shown
from relatoria.web.pages.asking import window_of, without, word_of
from relatoria.web.viewer import viewer_of

_ON_PAGE = 40
_IN_FEED = Window(1, 500)
_OCTETS = 73
"""Of one line of a feed, with the space that continues it."""


def page(request: HttpRequest) -> HttpResponse:
    """Days from three months ago to a year ahead; of one State or institution (``?for=``)."""
    subject, language = _subject(request), get_language() or "en"
    found = calendar(viewer_of(request), subject, _today(), window_of(request, _ON_PAGE))
    context = {
        "found": found,
        "entries": [(shown.worded(one.commitment, language), one) for one in found.items],
        "subject": subject,
        "title": shown.subject(subject, language) if subject else "",
        "states": matrix.states_of("lac"),
        "kept": without(request),
    }
    return render(request, "relatoria/followup/calendar.html", context)


def feed(request: HttpRequest) -> HttpResponse:
    """The same days for a calendar program that asks again by itself; what everybody may see."""
    subject, language = _subject(request), get_language() or "en"
    found = calendar(PUBLIC, subject, _today(), _IN_FEED)
    title = catalogue(language)("follow.calendar")
    if subject:
        title = f"{title}: {shown.subject(subject, language)}"
    lines: Iterable[str] = _lines(request, found.items, title, language)
    if mask := masker():
        # Here and not at the door: a name cut by the end of a folded line is none there.
        lines = map(mask, lines)
    body = b"".join(_folded(line) for line in lines)
    response = HttpResponse(body, content_type="text/calendar; charset=utf-8")
    response["Content-Disposition"] = 'inline; filename="follow-up.ics"'
    return response


def _lines(
    request: HttpRequest, entries: Iterable[Entry], title: str, language: str
) -> Iterator[str]:
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
    yield from ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Relatoria//Follow-up//EN",
                "CALSCALE:GREGORIAN", f"X-WR-CALNAME:{_text(title)}")  # fmt: skip
    for one in entries:
        card = one.commitment
        place = reverse("followup-commitment", args=[card.key])
        digest = hashlib.sha256(f"{card.key}|{one.day}".encode()).hexdigest()[:24]
        yield from (
            "BEGIN:VEVENT",
            f"UID:{digest}@relatoria",
            f"DTSTAMP:{stamp}",
            f"DTSTART;VALUE=DATE:{one.day:%Y%m%d}",
            f"DTEND;VALUE=DATE:{one.day + timedelta(days=1):%Y%m%d}",
            f"SUMMARY:{_text(shown.named(card, language))}",
            f"DESCRIPTION:{_text(shown.worded(card, language)[:600])}",
            f"URL:{request.build_absolute_uri(place)}",
            "TRANSP:TRANSPARENT",
            "END:VEVENT",
        )
    yield "END:VCALENDAR"


def _text(words: str) -> str:
    plain = "".join(sign for sign in words if sign >= " " or sign == "\n")
    for sign in "\\;,":
        plain = plain.replace(sign, f"\\{sign}")
    return plain.replace("\n", "\\n")


def _folded(line: str) -> bytes:
    """A line cut into pieces of at most 75 octets, never inside a character."""
    pieces, piece = [], b""
    for sign in line:
        written = sign.encode()
        if len(piece) + len(written) > _OCTETS:
            pieces.append(piece)
            piece = b""
        piece += written
    return b"\r\n ".join([*pieces, piece]) + b"\r\n"


def _subject(request: HttpRequest) -> str:
    asked = word_of(request, "for", 200)
    return lookup(asked) or asked


def _today() -> date:
    return datetime.now(UTC).date()
