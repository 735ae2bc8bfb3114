"""What participants propose: statements of their own, and amendments where positions are taken."""

from __future__ import annotations

from django.http import Http404, HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.cache import never_cache

from relatoria.consensus.messages.bracketing import Piece, bracketed
from relatoria.errors import InputError
from relatoria.i18n import LANGUAGES
from relatoria.store.models import Amendment, DraftMessage
from relatoria.store.rounds import amending
from relatoria.store.rounds.opening import LONGEST_MESSAGE
from relatoria.store.rounds.submitting import submit
from relatoria.web.desk.rules import anybody
from relatoria.web.origin import address_of
from relatoria.web.rounds.asking import found_round
from relatoria.web.rounds.views import context_of, refused


@anybody("whoever holds the cookie of the round submits; limited by address and moderated")
@never_cache
def submission(request: HttpRequest, key: str) -> HttpResponseBase:
    """Submit a statement, and see what became of earlier ones, with the reason."""
    row, participant = found_round(request, key)
    if participant is None or not row.submissions:
        return redirect("round", key)
    if request.method == "POST":
        language = request.POST.get("language", "")
        try:
            submit(
                participant, request.POST.get("text", ""),
                language if language in LANGUAGES else get_language() or "en",
                address_of(request),
            )  # fmt: skip
        except InputError as error:
            return refused(request, row, participant, error)
        return redirect("round-submit", key)
    context = context_of(request, row, participant)
    context["mine"] = [
        (one, one.texts[one.original])
        for one in DraftMessage.objects.filter(submitted_by=participant).order_by("-id")
    ]
    return render(request, "relatoria/rounds/submit.html", context)


@anybody("whoever was invited proposes in the name they were invited with")
@never_cache
def amendment(request: HttpRequest, key: str, message: str) -> HttpResponseBase:
    """Propose other words for a message; all proposals stand as bracketed text."""
    row, participant = found_round(request, key)
    found = DraftMessage.objects.filter(round=row, key=message).first()
    if found is None or row.manner != "positions":
        raise Http404
    if participant is None:
        return redirect("round", key)
    found.round = row
    language = get_language() or "en"
    tongue = language if language in found.texts else found.original
    if request.method == "POST":
        try:
            amending.propose(
                participant, found, request.POST.get("text", ""), tongue,
                request.POST.get("reason", ""),
            )  # fmt: skip
        except InputError as error:
            return refused(request, row, participant, error)
        return redirect("round-amend", key, message)
    context = context_of(request, row, participant)
    context |= {
        "message": found, "text": found.texts[tongue], "text_tongue": tongue,
        "longest": LONGEST_MESSAGE, "amendments": amendments_of(found),
    }  # fmt: skip
    return render(request, "relatoria/rounds/amend.html", context)


def amendments_of(message: DraftMessage) -> list[dict[str, object]]:
    """The proposals on a message, each inside its text."""
    rows = Amendment.objects.filter(message=message).select_related("participant")
    return [
        {
            "row": one,
            "by": one.participant.delegation or one.participant.name,
            "pieces": [
                _trimmed(piece)
                for piece in bracketed(message.texts.get(one.language, ""), one.text)
            ],
        }
        for one in rows
    ]


def _trimmed(piece: Piece) -> dict[str, str]:
    """A piece with the blanks at its edges apart, so that brackets stand close to words."""
    words = piece.text.strip()
    before, _, after = piece.text.partition(words) if words else (piece.text, "", "")
    return {
        "kind": piece.kind if words else "kept",
        "before": before,
        "text": words,
        "after": after,
    }
