"""Reacting: one message at a time, or the whole list."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from relatoria.errors import InputError
from relatoria.store import limiting
from relatoria.store.models import Channel, DraftMessage, Reaction, Round, RoundParticipant
from relatoria.store.prepared import Prepared
from relatoria.store.queries.rounds import cards, votes
from relatoria.store.queries.rounds.cards import MessageCard
from relatoria.store.rounds.casting import ALLOWED, LONGEST_RESERVATION, Said, cast
from relatoria.web.desk.rules import anybody
from relatoria.web.origin import address_of
from relatoria.web.rounds.asking import found_round
from relatoria.web.rounds.drawing import chance_of, next_message
from relatoria.web.rounds.views import context_of, refused


@anybody("whoever holds the cookie of the round votes for themselves alone; limited by address")
@never_cache
def vote(request: HttpRequest, key: str) -> HttpResponseBase:
    """One message: the next one, or the one asked for by ``?message=``."""
    row, participant = found_round(request, key)
    if participant is None:
        return redirect("round", key)
    if request.method == "POST":
        return _cast_one(request, row, participant)
    messages, mine = cards.messages(row), votes.mine(participant)
    asked = request.GET.get("message", "")
    chosen = next((one for one in messages if one.key == asked), None)
    drawn = ""
    if chosen is None:
        found = next_message(row, messages, mine)
        if found is not None:
            chosen, drawn = found.message, found.drawn
    context = context_of(request, row, participant)
    numbers = {one.number for one in messages}
    context |= {
        "answered": len(numbers & mine.keys()), "all": len(messages), "drawn": drawn,
        "reactions": _reactions(row), "longest_reservation": LONGEST_RESERVATION,
        "before": previous_of(messages, mine, chosen),
    }  # fmt: skip
    if chosen is not None:
        text, tongue = chosen.wording(get_language() or "en")
        said = mine.get(chosen.number, ("", ""))
        context |= {"message": chosen, "text": text, "text_tongue": tongue, "said": said[0],
                    "reservation": said[1]}  # fmt: skip
    return render(request, "relatoria/rounds/vote.html", context)


def previous_of(
    messages: tuple[MessageCard, ...],
    mine: dict[int, tuple[str, str]],
    chosen: MessageCard | None,
) -> str:
    """Key of the message reacted to last, to go back to; empty where there is none."""
    known = {one.number: one.key for one in messages}
    answered = [known[number] for number in mine if number in known]
    last = answered[-1] if answered else ""
    return "" if chosen is not None and chosen.key == last else last


def _reactions(row: Round) -> list[str]:
    return [one.value for one in ALLOWED[row.manner]]


_MESSAGE = Prepared(
    lambda number, key: DraftMessage.objects.filter(round=number, key=key).order_by("pk"), -1, "key"
)


def _cast_one(request: HttpRequest, row: Round, participant: RoundParticipant) -> HttpResponseBase:
    key = request.POST.get("message", "")
    message = _MESSAGE.first(row.pk, key)
    given = request.POST.get("reaction", "")
    if message is None or given not in _reactions(row):
        return redirect("round-vote", row.key)
    message.round = row
    said = Said(
        message, Reaction(given), _reservation(request, row, "reservation", given),
        _seen_in(message), chance_of(request.POST.get("drawn", ""), key),
    )  # fmt: skip
    try:
        _limited(request, row)
        cast(participant, [said], Channel.ONE_BY_ONE)
    except InputError as error:
        return refused(request, row, participant, error)
    return redirect("round-vote", row.key)


def _reservation(request: HttpRequest, row: Round, field: str, reaction: str) -> str:
    """The words kept beside a position; where nobody is named, none are asked for."""
    if row.manner != "positions" or reaction in ("support", "abstain"):
        return ""
    return request.POST.get(field, "").replace("\r\n", "\n").strip()


def _limited(request: HttpRequest, row: Round) -> None:
    if row.may_take_part == "anybody" and row.per_address:
        limiting.count(f"round/{row.key}", address_of(request), "vote", limiting.VOTES_AN_HOUR)


def _seen_in(message: DraftMessage) -> str:
    language = get_language() or "en"
    return language if language in message.texts else message.original


@anybody("whoever holds the cookie of the round votes for themselves alone; limited by address")
@never_cache
def whole_list(request: HttpRequest, key: str) -> HttpResponseBase:
    """Every message with a choice each; saved at once, what was not chosen stays as it was."""
    row, participant = found_round(request, key)
    if participant is None:
        return redirect("round", key)
    if request.method == "POST":
        return _cast_many(request, row, participant)
    language, mine = get_language() or "en", votes.mine(participant)
    context = context_of(request, row, participant)
    context |= {
        "rows": [
            (one, *one.wording(language), *mine.get(one.number, ("", "")))
            for one in cards.messages(row)
        ],
        "reactions": _reactions(row), "longest_reservation": LONGEST_RESERVATION,
        "saved": request.GET.get("saved", ""),
    }  # fmt: skip
    return render(request, "relatoria/rounds/whole_list.html", context)


def _cast_many(
    request: HttpRequest, row: Round, participant: RoundParticipant
) -> HttpResponse | HttpResponseBase:
    said = []
    for message in cards.shown_messages(row):
        given = request.POST.get(f"reaction-{message.key}", "")
        if given in _reactions(row):
            message.round = row
            words = _reservation(request, row, f"reservation-{message.key}", given)
            said.append(Said(message, Reaction(given), words, _seen_in(message)))
    try:
        _limited(request, row)
        cast(participant, said, Channel.LIST)
    except InputError as error:
        return refused(request, row, participant, error)
    return redirect(f"{reverse('round-list', args=[row.key])}?saved=1#saved")
