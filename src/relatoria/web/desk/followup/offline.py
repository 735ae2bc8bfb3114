"""The form out as a spreadsheet or on paper, and back in."""

from __future__ import annotations

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.errors import RelatoriaError
from relatoria.followup.imports.outgoing import form_rows, write_form
from relatoria.followup.imports.paper import row_code, write_paper
from relatoria.followup.register import Register
from relatoria.store.followup.drafts import NotPossible, Occasion, Words, begin
from relatoria.store.followup.returned_forms import take_form
from relatoria.store.queries.followup.forms import form_register
from relatoria.web.desk.followup.asking import desk, own, say, today
from relatoria.web.desk.rules import may
from relatoria.web.followup import shown
from relatoria.web.viewer import viewer_of

_KINDS = {
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv": "text/csv; charset=utf-8",
    "pdf": "application/pdf",
}
_LARGEST = 10_000_000


@may("followup.report")
def page(request: HttpRequest) -> HttpResponse:
    """Take the form away, bring it back, or type in what came on paper."""
    return render(request, "relatoria/desk/followup/form.html", desk(request, "form"))


@may("followup.report")
def out(request: HttpRequest, ending: str) -> HttpResponse:
    """The form of the institution, filled in as far as is known."""
    if ending not in _KINDS:
        raise Http404
    institution, language, day = own(request), get_language() or "en", today()
    register = form_register(institution, day)
    rows = _rows(register, institution.addressee, request)
    if ending == "pdf":
        data = write_paper(rows, institution.name, language, day)
    else:
        data = write_form(rows, language, ending)
    return shown.attachment(f"form-{institution.key}-{day}.{ending}", _KINDS[ending], data)


def _rows(register: Register, addressee: str, request: HttpRequest) -> list[tuple[str, ...]]:
    return form_rows(register, addressee, today(), binding=True)


@may("followup.report")
@require_POST
def back(request: HttpRequest) -> HttpResponse:
    """Import a form as drafts; shows what came in, what is wrong, and what was left."""
    institution, given = own(request), request.FILES.get("file")
    context = desk(request, "form")
    if given is None or (given.size or 0) > _LARGEST:
        context["wrong"] = say()("followup_desk.refused.no_file")
        return render(request, "relatoria/desk/followup/form.html", context, status=422)
    partial = bool(request.POST.get("partial"))
    try:
        came = take_form(
            given.read(), given.name or "form", viewer_of(request), institution.number,
            partial=partial,
        )  # fmt: skip
    except NotPossible as error:
        context["wrong"] = say()(error.key, **error.values)
    except RelatoriaError as error:
        context["wrong"] = str(error)
    else:
        language = get_language() or "en"
        context["came"] = came
        context["errors"] = [one.sentence(language) for one in came.errors]
        context["left"] = ", ".join(map(str, came.left))
    status = 422 if "wrong" in context or context.get("errors") else 200
    return render(request, "relatoria/desk/followup/form.html", context, status=status)


@may("followup.report")
@require_POST
def from_paper(request: HttpRequest) -> HttpResponse:
    """Open the draft of the row with the code given, to type in what came on paper."""
    institution, viewer = own(request), viewer_of(request)
    code = "".join(request.POST.get("code", "").upper().split())[:20]
    rows = _rows(form_register(institution, today()), institution.addressee, request)
    by_code = {row_code(row[0]): row for row in rows}
    if code not in by_code:
        messages.error(request, say()("followup_desk.refused.no_code", code=code))
        return redirect("desk-followup-form")
    row = by_code[code]
    words = Words(today().isoformat(), get_language() or "en")
    draft = begin(viewer, institution.number, words, [row[1]], Occasion(report_key=row[0]))
    return redirect("desk-followup-draft", draft.key)
