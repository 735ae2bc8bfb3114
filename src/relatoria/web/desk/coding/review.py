"""One code after another: its words, its evidence, one key to decide."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.store.coding.queue import Waiting, Wanted, like, next_code, one_code
from relatoria.store.coding.reviewing import VALUES, Overtaken, decide_codes
from relatoria.store.models import JudgementValue
from relatoria.store.queries.coding.in_force import KINDS, schemes
from relatoria.store.queries.coding.passages import Behind, coded_cards
from relatoria.web.coding.names import item_name, scheme_name
from relatoria.web.coding.shown import shown_card
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.pages.asking import word_of
from relatoria.web.viewer import viewer_of

_MOST = 100


@may("coding.see")
def page(request: HttpRequest) -> HttpResponse:
    """The code to decide next (or ``?at=``), with others like it."""
    viewer, wanted = viewer_of(request), wanted_by(request)
    at, after = _number(request.GET.get("at")), _number(request.GET.get("after"))
    one = one_code(viewer, at) if at else next_code(viewer, wanted, after)
    context = {"here": "review", "wanted": wanted, "kept": _kept(wanted), **_told(request, one)}
    return render(request, "relatoria/desk/coding/review.html", context)


def _told(request: HttpRequest, one: Waiting | None) -> dict[str, Any]:
    if one is None:
        return {"one": None}
    language = get_language() or "en"
    return {
        "one": one,
        "shown": _shown(request, [one])[0],
        "title": item_name(one.code.framework, one.code.notation, language),
        "name": scheme_name(one.code.framework, language),
        "like": [
            (each, card)
            for each in like(viewer_of(request), one)
            for card in _shown(request, [each])
        ],
        "values": list(zip([value.value for value in VALUES], "aru", strict=True)),
    }


def _shown(request: HttpRequest, some: list[Waiting]) -> list[Any]:
    return [
        shown_card(card)
        for one in some
        for card in coded_cards(
            viewer_of(request), Behind(one.code.framework, one.code.notation), [one.statement]
        )
    ]


def wanted_by(request: HttpRequest) -> Wanted:
    """Which codes an address asks to review."""
    known = [name for name in schemes(viewer_of(request)) if name not in KINDS]
    name = word_of(request, "framework", 40)
    return Wanted(
        name if name in known else next(iter(known), ""),
        word_of(request, "notation", 40),
        word_of(request, "meeting", 120),
    )


@may("coding.decide")
@require_POST
def decide(request: HttpRequest) -> HttpResponse:
    """Decide on a code and those ticked beside it, and go on to the next."""
    viewer, wanted = viewer_of(request), wanted_by(request)
    numbers = [_number(one) for one in request.POST.getlist("code")][:_MOST]
    found = [one for number in numbers if (one := one_code(viewer, number)) is not None]
    first = numbers[0] if numbers else 0
    try:
        value = JudgementValue(request.POST.get("value", ""))
        decide_codes(
            viewer.name, [one.code for one in found], value,
            request.POST.get("reason", "")[:2_000], seen=request.POST.get("seen", "")[:120],
        )  # fmt: skip
    except Overtaken as error:
        messages.warning(request, saying()("coding_desk.overtaken", told=error.why or ""))
        return redirect(f"{reverse('desk-coding-review')}?{_kept(wanted)}at={first}")
    except (RelatoriaError, ValueError):
        messages.error(request, saying()("coding_desk.nothing_decided"))
        return redirect(f"{reverse('desk-coding-review')}?{_kept(wanted)}")
    messages.success(
        request,
        saying().count("coding_desk.decided", len(found), value=saying()(f"judgement.{value}")),
    )
    return redirect(f"{reverse('desk-coding-review')}?{_kept(wanted)}after={first}")


def _kept(wanted: Wanted) -> str:
    """The filter as the beginning of a query string."""
    given = {
        "framework": wanted.framework, "notation": wanted.notation, "meeting": wanted.meeting,
    }  # fmt: skip
    return urlencode({name: value for name, value in given.items() if value}) + "&"


def _number(written: str | None) -> int:
    return int(written) if written and written.isascii() and written.isdecimal() else 0
