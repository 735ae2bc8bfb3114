"""A confirmation round: made, addressed, sent, reminded once, frozen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta

from django.conf import settings
from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language, override
from django.views.decorators.http import require_POST

from relatoria.errors import InvalidRecord
from relatoria.i18n import LANGUAGES, catalogue
from relatoria.store.confirmation import create, freeze, invite, remind, set_addresses
from relatoria.store.confirmation.running import Address
from relatoria.store.models import ConfirmationRound, Meeting
from relatoria.store.queries.confirmation import rows_of
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_REASONS = (
    ("the deadline has passed", "past"), ("nobody is named", "nobody"),
    ("this is no e-mail", "address"), ("the round is over", "over"),
    ("the round takes no", "over"), ("somebody else changed", "changed"),
)  # fmt: skip
_LONGEST = 4_000


@may("confirmation.run")
def listing(request: HttpRequest) -> HttpResponse:
    """Every round, and the form for a new one."""
    typed = {name: request.POST.get(name, "")[:_LONGEST] for name in ("meeting", "until", "note")}
    problem = ""
    if request.method == "POST":
        try:
            return redirect("desk-confirmation-round", _made(request, typed).key)
        except InvalidRecord as error:
            problem = _said(error)
    context = {
        "rounds": ConfirmationRound.objects.select_related("meeting"),
        "meetings": Meeting.objects.filter(merged_into=None, contributions__agent__isnull=False)
        .distinct().order_by("-date"),
        "typed": typed,
        "problem": problem,
        "least": (date.today() + timedelta(days=1)).isoformat(),
    }  # fmt: skip
    return render(
        request, "relatoria/desk/confirmation/listing.html", context,
        status=422 if problem else 200,
    )  # fmt: skip


@may("confirmation.run")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """One round: who was written to, who answered what."""
    row = _found(key)
    context = {
        "round": row,
        "rows": rows_of(row),
        "deadline": row.deadline.date().isoformat(),
        "tongues": LANGUAGES,
        "open": row.takes_answers(),
        "frozen": row.stage == "frozen",
    }
    return render(request, "relatoria/desk/confirmation/round.html", context)


@may("confirmation.run")
@require_POST
def addresses(request: HttpRequest, key: str) -> HttpResponse:
    """Keep where the letters go."""
    row = _found(key)
    given = {
        link.pk: (
            request.POST.get(f"email-{link.pk}", "")[:254],
            request.POST.get(f"language-{link.pk}", "")[:2],
        )
        for link in row.links.filter(sent_at=None)
    }
    return _done(request, row, "saved", lambda: set_addresses(row, given))


@may("confirmation.run")
@require_POST
def send(request: HttpRequest, key: str) -> HttpResponse:
    """Send the links that have not gone out."""
    row = _found(key)
    by = viewer_of(request).name
    return _done(request, row, "sent", lambda: invite(row, _address(request), by))


@may("confirmation.run")
@require_POST
def send_reminders(request: HttpRequest, key: str) -> HttpResponse:
    """Remind those who have not answered, once."""
    row = _found(key)
    by = viewer_of(request).name
    return _done(request, row, "reminded", lambda: remind(row, _address(request), by))


@may("confirmation.run")
@require_POST
def end(request: HttpRequest, key: str) -> HttpResponse:
    """Freeze the round."""
    row = _found(key)
    written = request.POST.get("version", "")
    version = int(written) if written.isascii() and written.isdigit() and len(written) < 9 else 0
    by = viewer_of(request).name
    return _done(request, row, "frozen", lambda: freeze(row, by, version))


def _done(
    request: HttpRequest, row: ConfirmationRound, told: str, act: Callable[[], int]
) -> HttpResponse:
    say = catalogue(get_language() or "en")
    try:
        messages.success(request, say.count(f"confirmation.did.{told}", act()))
    except InvalidRecord as error:
        messages.error(request, _said(error))
    return redirect("desk-confirmation-round", row.key)


def _found(key: str) -> ConfirmationRound:
    row = ConfirmationRound.objects.select_related("meeting").filter(key=key).first()
    if row is None:
        raise Http404
    return row


def _made(request: HttpRequest, typed: dict[str, str]) -> ConfirmationRound:
    meeting = Meeting.objects.filter(key=typed["meeting"], merged_into=None).first()
    try:
        last = date.fromisoformat(typed["until"])
    except ValueError as error:
        raise InvalidRecord("the deadline has passed") from error
    if meeting is None:
        raise InvalidRecord("nobody is named as a speaker in this meeting")
    until = datetime.combine(last, time(23, 59, 59), UTC)
    return create(meeting, until, typed["note"].replace("\x00", ""), viewer_of(request).name)


def _address(request: HttpRequest) -> Address:
    """Where a private page is: at the address the site is known by, if it says one."""

    def address(secret: str, language: str) -> str:
        with override(language):
            path = reverse("confirmation", args=[secret])
        return (
            f"{settings.SITE_ADDRESS}{path}"
            if settings.SITE_ADDRESS
            else (request.build_absolute_uri(path))
        )

    return address


def _said(error: InvalidRecord) -> str:
    key = next((key for start, key in _REASONS if error.what.startswith(start)), "other")
    return catalogue(get_language() or "en")(f"confirmation.error.{key}")
