"""A draft: written, given files, sent, decided about."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.followup.commitments.status import CRITERIA
from relatoria.i18n import LANGUAGES
from relatoria.store.followup.drafts import (
    Claimed,
    NotPossible,
    Outdated,
    Words,
    add_file,
    correct,
    file_for,
    give_back,
    open_file,
    publish,
    remove_file,
    save,
    send,
    withdraw,
)
from relatoria.store.followup.drafts.types import Answers
from relatoria.store.followup.institutions import institution_of
from relatoria.store.models import ReportDraft
from relatoria.store.queries.followup.drafts import DraftPage, alike, commitments_by_key, draft_page
from relatoria.web.desk.followup.asking import attempt, desk, own, say
from relatoria.web.desk.rules import may
from relatoria.web.followup import shown
from relatoria.web.viewer import viewer_of

_FIELDS = ("text", "achievements", "limitations", "next_steps", "links", "notes")


@may("followup.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The draft: a form while it is open, else as it stands."""
    return _shown(request, _seen(request, key))


@may("followup.report")
@require_POST
def write(request: HttpRequest, key: str) -> HttpResponse:
    """Save the words; send them on where asked. An old version is refused with both texts shown."""
    viewer, version = viewer_of(request), _version(request)
    words, answers = _given(request)
    try:
        draft = save(key, viewer, words, answers, version=version)
    except Outdated:
        return _shown(request, _seen(request, key), theirs=(words, answers))
    except NotPossible as error:
        return _shown(request, _seen(request, key), wrong=error, theirs=(words, answers))
    if request.POST.get("do") != "send":
        attempt(request, lambda: None, "saved")
    else:
        attempt(request, lambda: send(key, viewer, version=draft.version), "sent")
    return redirect("desk-followup-draft", key)


@may("followup.report")
@require_POST
def put_aside(request: HttpRequest, key: str) -> HttpResponse:
    """Withdraw an open draft."""
    viewer = viewer_of(request)
    return _acted(
        request, key, lambda: withdraw(key, viewer, version=_version(request)), "withdrawn"
    )


@may("followup.validate")
@require_POST
def decide(request: HttpRequest, key: str) -> HttpResponse:
    """Publish a draft, or return it with a reason."""
    viewer, version = viewer_of(request), _version(request)
    if request.POST.get("do") == "publish":
        return _acted(request, key, lambda: publish(key, viewer, version=version), "published")
    reason = request.POST.get("reason", "")[:5_000]
    return _acted(request, key, lambda: give_back(key, viewer, reason, version=version), "returned")


@may("followup.report")
@require_POST
def amend(request: HttpRequest, report: str) -> HttpResponse:
    """Begin a draft that corrects a published report."""
    viewer, institution = viewer_of(request), own(request)
    made: list[ReportDraft] = []
    if attempt(request, lambda: made.append(correct(report, viewer, institution.number))):
        return redirect("desk-followup-draft", made[0].key)
    return redirect("desk-followup")


@may("followup.report")
@require_POST
def attach(request: HttpRequest, key: str) -> HttpResponse:
    """Add a file."""
    viewer, given = viewer_of(request), request.FILES.get("file")
    if given is None:
        return _acted(request, key, _no_file, "")
    name, data, public = given.name or "", given.read(), bool(request.POST.get("public"))
    return _acted(request, key, lambda: add_file(key, viewer, name, data, public=public),
                  "attached")  # fmt: skip


@may("followup.report")
@require_POST
def change_file(request: HttpRequest, key: str, file: str) -> HttpResponse:
    """Make a file public or private, or take it out."""
    viewer, wanted = viewer_of(request), request.POST.get("do")
    if wanted == "remove":
        return _acted(request, key, lambda: remove_file(file, viewer), "changed")
    public = wanted == "public"
    return _acted(request, key, lambda: open_file(file, viewer, public=public), "changed")


@may("followup.see")
def take_file(request: HttpRequest, key: str) -> HttpResponse:
    """A file of a draft, to whoever sees the draft."""
    row = file_for(key, viewer_of(request))
    if row is None:
        raise Http404
    return shown.attachment(row.name, row.media_type, bytes(row.data))


def _no_file() -> None:
    raise NotPossible.because("no_file")


def _acted(request: HttpRequest, key: str, act: Callable[[], object], done: str) -> HttpResponse:
    _seen(request, key)
    attempt(request, act, done)
    return redirect("desk-followup-draft", key)


def _seen(request: HttpRequest, key: str) -> DraftPage:
    found = draft_page(viewer_of(request), key)
    if found is None:
        raise Http404
    return found


def _version(request: HttpRequest) -> int | None:
    written = request.POST.get("version", "")
    return int(written) if written.isdecimal() and len(written) < 10 else -1


def _given(request: HttpRequest) -> tuple[Words, Answers]:
    """What the form says; a field that it does not show is empty."""
    values = {one.name: request.POST.get(one.name, "").strip() for one in fields(Words)}
    another = request.POST.get("another", "").strip()[:120]
    chosen = dict.fromkeys([*request.POST.getlist("c"), *([another] if another else [])])
    answers = {
        key: Claimed(*(request.POST.get(f"{name}:{key}", "").strip()
                       for name in ("status", "reason", "government")))
        for key in chosen
    }  # fmt: skip
    return Words(**values), answers


def _shown(
    request: HttpRequest,
    view: DraftPage,
    *,
    wrong: NotPossible | None = None,
    theirs: tuple[Words, Answers] | None = None,
) -> HttpResponse:
    """The page; with what was sent in the form where it could not be saved (409)."""
    words, answers = theirs or (view.words, view.answers)
    conflict = theirs is not None and wrong is None
    offered = _offered(view, answers)
    context = desk(request, "") | {
        "view": view,
        "answering": shown.question_of(view.card.question, get_language() or "en"),
        "words": words,
        "fields": [(name, getattr(words, name)) for name in _FIELDS],
        "stored": [(name, getattr(view.words, name)) for name in _FIELDS],
        "conflict": conflict,
        "wrong": say()(wrong.key, **wrong.values) if wrong else "",
        "offered": offered,
        "tongues": LANGUAGES,
        "criteria": [(status.value, key) for status, key in CRITERIA.items()],
        "last": view.steps[-1] if view.steps else None,
    }
    status = 409 if conflict else 422 if wrong else 200
    return render(request, "relatoria/desk/followup/draft.html", context, status=status)


def _offered(view: DraftPage, answers: Answers) -> list[tuple[object, Claimed | None]]:
    """The commitments chosen, with what is found of each, then others on the same subject."""
    if view.card.question:
        return []
    chosen = commitments_by_key(answers)
    draft = ReportDraft.objects.select_related("institution").get(key=view.card.key)
    others = alike(institution_of(draft.institution), chosen) if view.is_open else []
    return [
        *((one, answers.get(one.key, Claimed())) for one in chosen),
        *((one, None) for one in others),
    ]
