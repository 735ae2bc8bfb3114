"""What coders differ on, settled one by one; the round closed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.schemes.frameworks import framework
from relatoria.store.coding.settling import close, differing, settle
from relatoria.store.models import CodingRound, RoundStatement
from relatoria.web.coding.names import item_name, scheme_name
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


def differing_shown(row: CodingRound, names: Mapping[str, str]) -> list[Any]:
    """What differs: each coder's items in words, what was settled, and the items to choose."""
    language = get_language() or "en"
    shown = []
    for one in differing(row):
        said = [
            (names.get(each.coder.name, each.coder.name), each,
             [item_name(one.framework, name, language) for name in each.notations],
             [item_name(one.framework, name, language) for name in each.unsure])
            for each in one.said
        ]  # fmt: skip
        given = {name for each in one.said for name in (*each.notations, *each.unsure)}
        every = [item.notation for item in framework(one.framework).current() if item.coded]
        items = [name for name in every if name in given]
        items += [name for name in every if name not in given]
        chosen = set(one.settled.notations) if one.settled else set(one.said[0].notations)
        choices = [
            (name, item_name(one.framework, name, language), name in chosen, name in given)
            for name in items
        ]
        shown.append((one, scheme_name(one.framework, language), said, choices))
    return shown


@may("coding.decide")
@require_POST
def settle_one(request: HttpRequest, key: str) -> HttpResponse:
    """Settle one statement by one framework."""
    number = request.POST.get("item", "")
    item = get_object_or_404(
        RoundStatement, pk=int(number) if number.isdecimal() else 0, round__key=key
    )
    try:
        settle(
            viewer_of(request).name, item, request.POST.get("framework", "")[:40],
            request.POST.getlist("notation"), request.POST.get("reason", ""),
        )  # fmt: skip
    except RelatoriaError:
        messages.error(request, saying()("coding_desk.not_settled"))
    return redirect("desk-coding-round", key)


@may("coding.decide")
@require_POST
def close_round(request: HttpRequest, key: str) -> HttpResponse:
    """Close the round: what was agreed or settled becomes judgements."""
    row = get_object_or_404(CodingRound, key=key)
    try:
        made = close(row, viewer_of(request).name)
    except RelatoriaError:
        messages.error(request, saying()("coding_desk.not_closed"))
    else:
        messages.success(request, saying().count("coding_desk.closed", made))
    return redirect("desk-coding-round", key)
