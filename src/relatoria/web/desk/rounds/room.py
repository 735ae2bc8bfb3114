"""Who is invited, and what happens in the room: invitation links, hands, sheets, signs."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.schemes.countries import countries, display_name
from relatoria.store.models import JoinedBy, Reaction, RoundParticipant
from relatoria.store.queries.rounds import cards, votes
from relatoria.store.rounds import joining, offline
from relatoria.store.rounds.casting import ALLOWED
from relatoria.web.desk.rounds import reading
from relatoria.web.desk.rounds.reading import message_of, round_of
from relatoria.web.desk.rounds.views import context_of
from relatoria.web.desk.rules import may
from relatoria.web.rounds.groups import SECTORS, SUBREGIONS
from relatoria.web.rounds.shown import results, signs


@may("rounds.see")
def invitations(request: HttpRequest, key: str) -> HttpResponse:
    """Those invited by link, whether they came, and the form for more."""
    row = round_of(key)
    context = context_of(row) | {"invited": _invited(row.pk), "made": ()}
    return render(request, "relatoria/desk/rounds/invitations.html", context)


def _invited(number: int) -> list[RoundParticipant]:
    rows = RoundParticipant.objects.filter(
        round_id=number, joined_by=JoinedBy.INVITATION.value
    ).order_by("delegation", "name")
    return list(rows)


@may("rounds.run")
@require_POST
def invite(request: HttpRequest, key: str) -> HttpResponse:
    """Make invitations. Their links are on this one answer and nowhere else: only digests stay."""
    row = round_of(key)
    secrets = joining.invite(row, reading.invited(request), reading.by(request))
    made = [
        (one, request.build_absolute_uri(reverse("round-invitation", args=[key, secret])))
        for one, secret in secrets
    ]
    context = context_of(row) | {"invited": _invited(row.pk), "made": made}
    return render(request, "relatoria/desk/rounds/invitations.html", context)


@may("rounds.run")
@require_POST
def revoke(request: HttpRequest, key: str, number: int) -> HttpResponseBase:
    """End an invitation; what was said with it stays."""
    row = round_of(key)
    found = RoundParticipant.objects.filter(round=row, pk=number, revoked_at=None).first()
    if found is not None:
        joining.revoke(found, reading.by(request))
        reading.tell(request, "revoked")
    return redirect("desk-round-invitations", key)


@may("rounds.see")
def room(request: HttpRequest, key: str) -> HttpResponse:
    """The forms for a show of hands and for a sheet of paper."""
    row, language = round_of(key), get_language() or "en"
    counted = votes.hands(row)
    named = sorted((display_name(code, language), code) for code in countries())
    context = context_of(row) | {
        "shown": [(one, *one.wording(language), counted.get(one.number, ()))
                  for one in cards.messages(row)],
        "reactions": [one.value for one in ALLOWED[row.manner]],
        "sectors": SECTORS, "subregions": SUBREGIONS, "countries": named,
        "sheets": RoundParticipant.objects.filter(
            round=row, joined_by=JoinedBy.SHEET.value).count(),
    }  # fmt: skip
    return render(request, "relatoria/desk/rounds/room.html", context)


@may("rounds.run")
@require_POST
def hands(request: HttpRequest, key: str) -> HttpResponseBase:
    """Write down a show of hands."""
    row = round_of(key)
    found = message_of(row, request.POST.get("message", ""))
    raised = tuple(reading.number(request, one, 0) for one in ("favour", "against", "neither"))
    try:
        offline.count_hands(
            found, (raised[0], raised[1], raised[2]), reading.by(request),
            request.POST.get("group", "").strip(), request.POST.get("note", "").strip()[:2_000],
        )  # fmt: skip
        reading.tell(request, "counted")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    return redirect("desk-round-room", key)


@may("rounds.run")
@require_POST
def sheet(request: HttpRequest, key: str) -> HttpResponseBase:
    """Write down a sheet of paper."""
    row = round_of(key)
    known = {one.value for one in ALLOWED[row.manner]}
    given = {
        one.key: request.POST.get(f"reaction-{one.key}", "") for one in cards.shown_messages(row)
    }
    reactions = {name: Reaction(one) for name, one in given.items() if one in known}
    country, subregion = request.POST.get("country", ""), request.POST.get("subregion", "")
    sector = request.POST.get("sector", "")
    filled = offline.Sheet(
        number=request.POST.get("number", ""),
        reactions=reactions,
        reservations={
            name: request.POST.get(f"reservation-{name}", "").strip() for name in reactions
        },
        delegation=request.POST.get("delegation", "").strip(),
        sector=sector if sector in SECTORS else "",
        country=country if country in countries() else "",
        subregion=subregion if subregion in SUBREGIONS else "",
    )
    try:
        offline.enter_sheet(row, filled, reading.by(request))
        reading.tell(request, "entered")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    return redirect("desk-round-room", key)


@may("rounds.see")
def live(request: HttpRequest, key: str) -> HttpResponse:
    """The results as they are now, to the last vote, with signs of coordinated voting."""
    row, language = round_of(key), get_language() or "en"
    order = request.GET.get("order", "number")
    context = context_of(row) | {
        "found": results(row, language, team=True, order=order), "order": order, "team": True,
        "orders": ("number", "consensus", "bridging", "divided", "votes"), "downloads": True,
        "changes": None, "signs": signs(row) if "signs" in request.GET else None,
    }  # fmt: skip
    return render(request, "relatoria/desk/rounds/live.html", context)
