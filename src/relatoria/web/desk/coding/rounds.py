"""Rounds of blind coders: opened, coded, finished. Nobody sees another's decisions before all
have finished."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.schemes.frameworks import framework, frameworks
from relatoria.store.coding.rounds import (
    MOST,
    Plan,
    Said,
    finish,
    latest,
    next_item,
    open_round,
    say,
)
from relatoria.store.coding.settling import compared
from relatoria.store.models import (
    Account,
    Assignment,
    CodingRound,
    CodingStage,
    RoundCoder,
    RoundStatement,
)
from relatoria.store.permissions import roles_of
from relatoria.store.queries.coding.in_force import KINDS, schemes
from relatoria.web.coding.names import item_name, scheme_name
from relatoria.web.desk.coding.settling import differing_shown
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_KEYS = "123456789"


@may("coding.see")
def listing(request: HttpRequest) -> HttpResponse:
    """Every round with its agreement through time, and the form to open one."""
    return _listed(request)


def _listed(
    request: HttpRequest, more: dict[str, Any] | None = None, status: int = 200
) -> HttpResponse:
    language = get_language() or "en"
    roles = [role.value for role in roles_of("coding.decide")]
    people = Account.objects.filter(role__in=roles, erased_at=None).order_by("name", "key")
    coded = [name for name in schemes(viewer_of(request)) if name not in KINDS]
    context = {
        "here": "rounds",
        "rounds": [(row, _pooled(row)) for row in CodingRound.objects.all()[:100]],
        "people": people,
        "frameworks": [(name, scheme_name(name, language)) for name in coded or frameworks()],
        "most": MOST,
        **(more or {}),
    }
    return render(request, "relatoria/desk/coding/rounds.html", context, status=status)


def _pooled(row: CodingRound) -> list[Any]:
    if row.stage == CodingStage.CODING.value:
        return []
    return [one for pair in compared(row) for one in pair.whole if not one.notation]


@may("coding.decide")
@require_POST
def open_one(request: HttpRequest) -> HttpResponse:
    """Open a round; what was typed comes back where it cannot be."""
    given = request.POST
    size = given.get("size", "")
    plan = Plan(
        given.get("title", "")[:200],
        tuple(given.getlist("framework")),
        tuple(given.getlist("coder")),
        int(size) if size.isascii() and size.isdecimal() else 0,
        given.get("meeting", "")[:120],
        "suggested" in given,
    )
    try:
        row = open_round(viewer_of(request), viewer_of(request).name, plan)
    except RelatoriaError:
        problem = {"problem": saying()("coding_desk.no_round"), "typed": plan}
        return _listed(request, problem, status=422)
    return redirect("desk-coding-round", row.key)


@may("coding.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """How far the coders are; once all have finished, how far they agree and what differs."""
    row = get_object_or_404(CodingRound, key=key)
    total = row.statements.count() * len(row.frameworks)
    coders = list(row.coders.all())
    names = {one.key: str(one) for one in Account.objects.filter(key__in=[c.name for c in coders])}
    blind = row.stage == CodingStage.CODING.value
    context = {
        "here": "rounds",
        "row": row,
        "blind": blind,
        "coders": [(names.get(one.name, one.name), one, len(latest(one))) for one in coders],
        "names": names,
        "total": total,
        "mine": next((one for one in coders if one.name == viewer_of(request).name), None),
        "compared": () if blind else compared(row),
        "differing": () if blind else differing_shown(row, names),
    }
    return render(request, "relatoria/desk/coding/round.html", context)


def mine(request: HttpRequest, key: str) -> RoundCoder:
    """The reader as a coder of the round. Raises Http404 where they are none."""
    found = RoundCoder.objects.select_related("round").filter(
        round__key=key, name=viewer_of(request).name
    ).first()  # fmt: skip
    if found is None:
        raise Http404
    return found


@may("coding.decide")
def code(request: HttpRequest, key: str) -> HttpResponse:
    """The statement to code next, or ``?at=`` its place; a POST says what it speaks to."""
    coder = mine(request, key)
    if request.method == "POST":
        return _said(request, coder)
    at = request.GET.get("at", "")
    item = (
        coder.round.statements.filter(ordinal=int(at)).first()
        if at.isascii() and at.isdecimal() and len(at) < 6
        else next_item(coder)
    )
    done = latest(coder)
    context = {
        "here": "rounds",
        "row": coder.round,
        "coder": coder,
        "item": item,
        "done": len({number for number, _ in done}),
        "total": coder.round.statements.count(),
        "parts": [] if item is None else _parts(coder, item, done),
    }
    return render(request, "relatoria/desk/coding/code.html", context)


def _parts(coder: RoundCoder, item: RoundStatement, done: Any) -> list[Any]:
    """By framework, the items to tick: those suggested first, each with a key of its own."""
    language, keys, parts = get_language() or "en", iter(_KEYS), []
    for name in coder.round.frameworks:
        before = done.get((item.pk, name))
        hints = set()
        if coder.round.suggested:
            rows = Assignment.objects.filter(statement=item.statement_id, framework=name)
            hints = set(rows.values_list("notation", flat=True))
        ticked = set(before.notations) if before else hints
        items = [one.notation for one in framework(name).current() if one.coded]
        items.sort(key=lambda one, first=hints: one not in first)  # type: ignore[misc]
        choices = [
            (one, item_name(name, one, language), one in ticked, one in hints, next(keys, ""))
            for one in items
        ]
        parts.append((name, scheme_name(name, language), choices, before))
    return parts


def _said(request: HttpRequest, coder: RoundCoder) -> HttpResponse:
    number = request.POST.get("item", "")
    item = get_object_or_404(
        RoundStatement, pk=int(number) if number.isdecimal() else 0, round=coder.round_id
    )
    reason = request.POST.get("reason", "")
    unsure = "unsure" in request.POST
    try:
        for name in coder.round.frameworks:
            given = tuple(request.POST.getlist(f"of-{name}"))
            said = Said((), given, reason) if unsure else Said(given, (), reason)
            say(coder, item, name, said)
    except RelatoriaError:
        messages.error(request, saying()("coding_desk.nothing_decided"))
    return redirect("desk-coding-code", coder.round.key)


@may("coding.decide")
@require_POST
def finish_mine(request: HttpRequest, key: str) -> HttpResponse:
    """Say that all is coded: from here on nothing changes any more."""
    try:
        finish(mine(request, key))
    except RelatoriaError:
        messages.error(request, saying()("coding_desk.not_finished"))
    return redirect("desk-coding-round", key)
