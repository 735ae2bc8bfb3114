"""The rounds there are, one round's page, and ways into it."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_POST

from relatoria.errors import InputError
from relatoria.schemes.countries import countries, display_name
from relatoria.store.models import Round, RoundParticipant
from relatoria.store.permissions import decide
from relatoria.store.queries.rounds import cards, votes
from relatoria.store.rounds import joining
from relatoria.web.desk.rules import anybody
from relatoria.web.origin import address_of
from relatoria.web.rounds.asking import found_round, remember, said_in
from relatoria.web.rounds.groups import SECTORS, SUBREGIONS
from relatoria.web.rounds.shown import may_see
from relatoria.web.viewer import viewer_of


def context_of(
    request: HttpRequest, row: Round, participant: RoundParticipant | None
) -> dict[str, object]:
    """What every page of a round knows."""
    language = get_language() or "en"
    card = cards.round_card(row)
    title, tongue = said_in(dict(card.titles), language)
    introduction, told_in = said_in(dict(card.introductions), language)
    team = runs(request)
    return {
        "round": card, "title": title, "tongue": tongue, "introduction": introduction,
        "told_in": told_in, "participant": participant, "team": team,
        "sees_results": may_see(row, team=team, takes_part=participant is not None),
    }  # fmt: skip


def runs(request: HttpRequest) -> bool:
    """Whether whoever asks runs rounds."""
    return decide(viewer_of(request), "rounds.run").allowed


@anybody("shows the rounds that are open to the public, without who takes part")
@require_GET
def listing(request: HttpRequest) -> HttpResponse:
    """Every round the viewer may know of."""
    language = get_language() or "en"
    found = [
        (card, *said_in(dict(card.titles), language)) for card in cards.listed(viewer_of(request))
    ]
    return render(
        request,
        "relatoria/rounds/list.html",
        {
            "open": [one for one in found if one[0].is_open],
            "closed": [one for one in found if not one[0].is_open],
        },
    )


@anybody("a round for those invited is found with their link alone")
@never_cache
@require_GET
def page(request: HttpRequest, key: str) -> HttpResponse:
    """What is asked, of whom, until when, and what becomes of an answer."""
    row, participant = found_round(request, key)
    context = context_of(request, row, participant)
    if participant is not None:
        answered = len(votes.mine(participant))
        context |= {"answered": answered, "all": context_messages(row)}
    return render(request, "relatoria/rounds/page.html", context)


def context_messages(row: Round) -> int:
    """How many messages there are to react to."""
    return cards.shown_messages(row).count()


@anybody("limited by address; makes a participant who is known by a cookie alone")
@never_cache
@require_POST
def join(request: HttpRequest, key: str) -> HttpResponseBase:
    """Take part in an open round: the browser gets its cookie."""
    row, participant = found_round(request, key)
    if participant is not None:
        return redirect("round-vote", key)
    try:
        _, secret = joining.join(row, address_of(request), get_language() or "en")
    except InputError as error:
        return refused(request, row, None, error)
    response = redirect("round-vote", key)
    remember(response, row, secret)
    return response


@anybody("the secret in the address is the invitation")
@never_cache
@require_GET
def invitation(request: HttpRequest, key: str, secret: str) -> HttpResponseBase:
    """Come in by an invitation link: the secret moves into a cookie and out of the address."""
    row = Round.objects.filter(key=key).first()
    if row is None or row.stage == "draft" or joining.known_by(row, secret) is None:
        return render(request, "relatoria/rounds/unknown.html", status=404)
    response = redirect("round", key)
    remember(response, row, secret)
    return response


@anybody("changes only what whoever holds the cookie declares of themselves")
@never_cache
def about_me(request: HttpRequest, key: str) -> HttpResponseBase:
    """Declare sector, country and subregion, or take it back; all of it is optional."""
    row, participant = found_round(request, key)
    if participant is None:
        return redirect("round", key)
    if request.method == "POST":
        sector, country = request.POST.get("sector", ""), request.POST.get("country", "")
        subregion = request.POST.get("subregion", "")
        joining.declare(
            participant,
            sector if sector in SECTORS else "",
            country if country in countries() else "",
            subregion if subregion in SUBREGIONS else "",
        )
        return redirect("round-vote", key)
    language = get_language() or "en"
    named = sorted((display_name(code, language), code) for code in countries())
    context = context_of(request, row, participant)
    context |= {"sectors": SECTORS, "subregions": SUBREGIONS, "countries": named}
    return render(request, "relatoria/rounds/about_me.html", context)


def refused(
    request: HttpRequest, row: Round, participant: RoundParticipant | None, error: InputError
) -> HttpResponse:
    """Why nothing was written, with the way back."""
    context = context_of(request, row, participant)
    limited = type(error).__name__ == "LimitExceeded"
    closed = not row.takes_votes()
    context["because"] = "limited" if limited else "closed" if closed else "not_possible"
    context["error"] = str(error)
    status = 429 if limited else 409 if closed else 400
    return render(request, "relatoria/rounds/refused.html", context, status=status)
