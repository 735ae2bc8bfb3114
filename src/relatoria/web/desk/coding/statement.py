"""Every code of one statement, and a form to add one with the words that show it."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import InvalidRecord
from relatoria.schemes.frameworks import frameworks
from relatoria.store import access
from relatoria.store.coding.reviewing import Code, add_code
from relatoria.store.judging import history
from relatoria.store.models import Assignment, Statement
from relatoria.store.queries.statements import statement_card
from relatoria.web.coding.names import item_name, scheme_name
from relatoria.web.desk.forms import saying
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


@may("coding.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The statement, its codes with what was decided on each, the form."""
    return _shown(request, _statement(request, key))


def _statement(request: HttpRequest, key: str) -> Statement:
    found = access.statements(viewer_of(request)).filter(key=key).first()
    if found is None:
        raise Http404
    return found


def _shown(
    request: HttpRequest, statement: Statement, more: dict[str, Any] | None = None,
    status: int = 200,
) -> HttpResponse:  # fmt: skip
    language = get_language() or "en"
    rows = Assignment.objects.filter(statement=statement).order_by("framework", "-score")
    context = {
        "here": "review",
        "card": statement_card(statement, viewer_of(request)),
        "codes": [
            (row, scheme_name(row.framework, language),
             item_name(row.framework, row.notation, language),
             [statement.text[one["start"] : one["end"]] for one in row.evidence
              if one.get("in") == "text"],
             history("assignment", Code(statement.key, row.framework, row.notation).subject))
            for row in rows
        ],
        "choices": [
            (name, scheme_name(name, language),
             [(item.notation, item_name(name, item.notation, language))
              for item in one.current() if item.coded])
            for name, one in frameworks().items()
        ],
        **(more or {}),
    }  # fmt: skip
    return render(request, "relatoria/desk/coding/statement.html", context, status=status)


@may("coding.decide")
@require_POST
def add(request: HttpRequest, key: str) -> HttpResponse:
    """Add a code; what was typed comes back where it cannot be."""
    statement = _statement(request, key)
    typed = {name: request.POST.get(name, "")[:2_000] for name in ("item", "words", "reason")}
    framework, _, notation = typed["item"].partition("/")
    try:
        add_code(
            viewer_of(request).name, Code(key, framework, notation), typed["words"],
            typed["reason"],
        )  # fmt: skip
    except InvalidRecord as error:
        say = saying()
        wrong = "words" if typed["reason"].strip() else "reason"
        problem = {"problem": say(f"coding_desk.wrong_{wrong}"), "typed": typed, "error": error}
        return _shown(request, statement, problem, status=422)
    messages.success(request, saying()("coding_desk.added"))
    return redirect("desk-coding-statement", key)
