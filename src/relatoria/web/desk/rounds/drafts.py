"""The messages of a round at the desk: adding, translating, merging, splitting, moderating."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_POST

from relatoria.consensus.messages.alike import near_identical
from relatoria.errors import RelatoriaError
from relatoria.i18n import LANGUAGES
from relatoria.store.models import Amendment, DraftMessage, Review
from relatoria.store.queries.rounds import cards
from relatoria.store.rounds import amending, lineage, opening, submitting
from relatoria.store.rounds.opening import Wording
from relatoria.web.desk.rounds import reading
from relatoria.web.desk.rounds.reading import message_of, round_of
from relatoria.web.desk.rounds.views import context_of
from relatoria.web.desk.rules import may
from relatoria.web.rounds.proposing import amendments_of


@may("rounds.run")
@require_POST
def add(request: HttpRequest, key: str) -> HttpResponseBase:
    """A message of the facilitators."""
    row = round_of(key)
    try:
        opening.add_message(
            row, reading.wording(request), reading.by(request),
            about_participants="about_participants" in request.POST,
        )  # fmt: skip
        reading.tell(request, "added")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    return redirect("desk-round", key)


@may("rounds.see")
def message(request: HttpRequest, key: str, message: str) -> HttpResponse:
    """One message: translations, other words, parts, amendments, where it came from."""
    row = round_of(key)
    found = message_of(row, message)
    came = lineage.origins(row).get(found.key, ())
    before = {one.key: one for one in DraftMessage.objects.filter(key__in=came)}
    context = context_of(row) | {
        "message": found,
        "original_text": found.texts[found.original],
        "texts": [(one, found.texts.get(one, "")) for one in LANGUAGES],
        "amendments": amendments_of(found),
        "origins": [(before[one], before[one].texts[before[one].original]) for one in came],
    }
    return render(request, "relatoria/desk/rounds/message.html", context)


@may("rounds.run")
@require_POST
def translate(request: HttpRequest, key: str, message: str) -> HttpResponseBase:
    """Save translations; the original stays as people reacted to it."""
    found = message_of(round_of(key), message)
    version = reading.number(request, "version", 0)
    try:
        opening.translate(found, reading.texts(request, "text"), version, reading.by(request))
        reading.tell(request, "saved")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    return redirect("desk-round-message", key, message)


@may("rounds.run")
@require_POST
def reword(request: HttpRequest, key: str, message: str) -> HttpResponseBase:
    """Put other words in its place: a new message, the old one kept with its reactions."""
    found = message_of(round_of(key), message)
    reason = request.POST.get("reason", "")
    try:
        made = lineage.reword(found, reading.wording(request), reading.by(request), reason)
    except RelatoriaError as error:
        reading.tell_error(request, error)
        return redirect("desk-round-message", key, message)
    reading.tell(request, "reworded")
    return redirect("desk-round-message", key, made.key)


@may("rounds.run")
@require_POST
def split(request: HttpRequest, key: str, message: str) -> HttpResponseBase:
    """Make two or more messages of one: a blank line parts them."""
    found = message_of(round_of(key), message)
    text = request.POST.get("parts", "").replace("\r\n", "\n")
    parts = [part.strip() for part in text.split("\n\n") if part.strip()]
    wordings = [Wording({found.original: part}, found.original) for part in parts]
    try:
        lineage.split(found, wordings, reading.by(request), request.POST.get("reason", ""))
        reading.tell(request, "split")
    except RelatoriaError as error:
        reading.tell_error(request, error)
        return redirect("desk-round-message", key, message)
    return redirect("desk-round", key)


@may("rounds.run")
@require_POST
def set_aside(request: HttpRequest, key: str, message: str) -> HttpResponseBase:
    """Accept or reject with the reason, or say that it is about who answers."""
    found = message_of(round_of(key), message)
    act = request.POST.get("act", "")
    try:
        if act in ("accepted", "rejected"):
            submitting.moderate(
                [found], Review(act), reading.by(request), request.POST.get("reason", "")
            )
        elif act in ("about", "not_about"):
            submitting.mark_about_participants(found, act == "about", reading.by(request))
        reading.tell(request, "saved")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    if request.POST.get("back") == "moderation":
        return redirect("desk-round-moderation", key)
    return redirect("desk-round-message", key, message)


@may("rounds.run")
@require_POST
def decide(request: HttpRequest, key: str, number: int) -> HttpResponseBase:
    """Accept or refuse an amendment."""
    row = round_of(key)
    found = Amendment.objects.select_related("message", "participant").filter(
        pk=number, message__round=row
    ).first()  # fmt: skip
    if found is None:
        return redirect("desk-round", key)
    found.message.round = row
    accepted = request.POST.get("act") == "accept"
    try:
        amending.decide(found, accepted, reading.by(request), request.POST.get("reason", ""))
        reading.tell(request, "saved")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    return redirect("desk-round-message", key, found.message.key)


@may("rounds.see")
def merging(request: HttpRequest, key: str) -> HttpResponse:
    """Pairs with nearly the same words, and any choice of messages, to be made one."""
    row, language = round_of(key), get_language() or "en"
    shown = cards.messages(row)
    texts = {one.key: one.wording(one.original)[0] for one in shown}
    by_tongue = {
        tongue: {one.key: texts[one.key] for one in shown if one.original == tongue}
        for tongue in LANGUAGES
    }
    pairs = [pair for held in by_tongue.values() for pair in near_identical(held)]
    chosen = [one for one in request.GET.getlist("message") if one in texts]
    context = context_of(row) | {
        "pairs": [(pair, texts[pair.one], texts[pair.other]) for pair in pairs],
        "shown": [(one, *one.wording(language), one.key in chosen) for one in shown],
        "chosen": chosen,
        "suggested": texts[chosen[0]] if chosen else "",
        "written_in": next((one.original for one in shown if one.key in chosen), language),
    }
    return render(request, "relatoria/desk/rounds/merge.html", context)


@may("rounds.run")
@require_POST
def merge(request: HttpRequest, key: str) -> HttpResponseBase:
    """Make one message of those chosen; every author and reaction stays."""
    row = round_of(key)
    chosen = list(DraftMessage.objects.filter(round=row, key__in=request.POST.getlist("message")))
    for one in chosen:
        one.round = row
    try:
        made = lineage.merge(
            chosen, reading.wording(request), reading.by(request), request.POST.get("reason", "")
        )
    except RelatoriaError as error:
        reading.tell_error(request, error)
        return redirect("desk-round-merging", key)
    reading.tell(request, "merged")
    return redirect("desk-round-message", key, made.key)


@may("rounds.see")
def moderation(request: HttpRequest, key: str) -> HttpResponse:
    """Submitted statements that wait, and those decided on with the reason."""
    row = round_of(key)
    rows = DraftMessage.objects.filter(round=row, submitted_by__isnull=False)
    told = [(one, one.texts[one.original]) for one in rows]
    context = context_of(row) | {
        "queue": [one for one in told if one[0].review == Review.WAITING.value],
        "decided": [one for one in told if one[0].review != Review.WAITING.value],
    }
    return render(request, "relatoria/desk/rounds/moderation.html", context)
