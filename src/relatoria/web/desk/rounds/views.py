"""Rounds as a list, one round's desk page, its settings, its opening and closing."""

from __future__ import annotations

import tempfile
import zipfile
from pathlib import Path

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import get_language
from django.views.decorators.http import require_GET, require_POST

from relatoria.errors import DamagedFile, LimitExceeded, RelatoriaError
from relatoria.formats import polis_csv
from relatoria.i18n import LANGUAGES
from relatoria.model.vote import SignConvention
from relatoria.store.models import Meeting, Review, Round
from relatoria.store.queries.rounds import cards, votes
from relatoria.store.rounds import carrying, opening
from relatoria.store.rounds.polis import import_conversation
from relatoria.web.desk.rounds import reading
from relatoria.web.desk.rounds.reading import round_of
from relatoria.web.desk.rules import may
from relatoria.web.rounds.asking import said_in

_LARGEST_FILE = 200_000_000
"""Bytes of an unpacked export that are read."""


def context_of(row: Round) -> dict[str, object]:
    """What every desk page of a round knows."""
    title, tongue = said_in(dict(row.titles), get_language() or "en")
    waiting = row.messages.filter(review=Review.WAITING.value).count()
    return {"row": row, "round": cards.round_card(row), "title": title, "tongue": tongue,
            "waiting": waiting}  # fmt: skip


@may("rounds.see")
@require_GET
def listing(request: HttpRequest) -> HttpResponse:
    """Every round, drafts too."""
    language = get_language() or "en"
    rows = Round.objects.select_related("meeting", "follows")
    found = [(cards.round_card(one), *said_in(dict(one.titles), language)) for one in rows]
    return render(request, "relatoria/desk/rounds/list.html", {"rounds": found})


@may("rounds.run")
def new(request: HttpRequest) -> HttpResponseBase:
    """A new round."""
    if request.method == "POST":
        try:
            made = opening.create(reading.settings(request), reading.by(request))
        except RelatoriaError as error:
            reading.tell_error(request, error)
            return render(request, "relatoria/desk/rounds/edit.html", _form(None, request))
        reading.tell(request, "created")
        return redirect("desk-round", made.key)
    return render(request, "relatoria/desk/rounds/edit.html", _form(None, request))


def _form(row: Round | None, request: HttpRequest) -> dict[str, object]:
    """What the form of settings shows: what was typed, else what is, else what is usual."""
    given = request.POST if request.method == "POST" else None

    def texts(name: str, held: dict[str, str]) -> list[tuple[str, str]]:
        return [
            (one, given.get(f"{name}-{one}", "") if given is not None else held.get(one, ""))
            for one in LANGUAGES
        ]

    shown = row or Round(manner="positions")
    held = reading.settings(request) if given is not None else shown
    return {
        "row": row, "held": held, "titles": texts("title", shown.titles or {}),
        "introductions": texts("introduction", shown.introductions or {}),
        "meetings": Meeting.objects.filter(merged_into=None).order_by("-date")[:200],
        "rounds": [
            (one, said_in(one.titles, get_language() or "en")[0])
            for one in Round.objects.exclude(pk=shown.pk)[:100]
        ],
        "version": row.version if row else 0,
    }  # fmt: skip


@may("rounds.run")
def edit(request: HttpRequest, key: str) -> HttpResponseBase:
    """Change the settings of a round."""
    row = round_of(key)
    if request.method == "POST":
        version = reading.number(request, "version", 0)
        try:
            opening.edit(row, reading.settings(request), version, reading.by(request))
        except RelatoriaError as error:
            reading.tell_error(request, error)
            context = _form(row, request) | context_of(row)
            return render(request, "relatoria/desk/rounds/edit.html", context)
        reading.tell(request, "saved")
        return redirect("desk-round", key)
    return render(request, "relatoria/desk/rounds/edit.html", _form(row, request) | context_of(row))


@may("rounds.see")
@require_GET
def page(request: HttpRequest, key: str) -> HttpResponse:
    """One round: where it stands, its messages, what there is to do."""
    row = round_of(key)
    language = get_language() or "en"
    invited, reacted = votes.turnout(row)
    messages = [(one, *one.wording(language)) for one in cards.messages(row)]
    context = context_of(row) | {"messages_shown": messages, "participants": invited,
                                 "reacted": reacted, "people": votes.people(row),
                                 "tongues": LANGUAGES}  # fmt: skip
    return render(request, "relatoria/desk/rounds/page.html", context)


@may("rounds.run")
@require_POST
def open_round(request: HttpRequest, key: str) -> HttpResponseBase:
    """Let participants in."""
    try:
        opening.open_round(round_of(key), reading.by(request))
        reading.tell(request, "opened")
    except RelatoriaError as error:
        reading.tell_error(request, error)
    return redirect("desk-round", key)


@may("rounds.close")
@require_POST
def close_round(request: HttpRequest, key: str) -> HttpResponseBase:
    """Take no more reactions."""
    opening.close_round(round_of(key), reading.by(request), request.POST.get("reason", ""))
    reading.tell(request, "closed")
    return redirect("desk-round", key)


@may("rounds.run")
@require_POST
def next_round(request: HttpRequest, key: str) -> HttpResponseBase:
    """A draft of the next round, with the open messages of this one."""
    made = carrying.carry_over(round_of(key), reading.by(request))
    reading.tell(request, "carried")
    return redirect("desk-round-edit", made.key)


@may("rounds.run")
@require_POST
def import_polis(request: HttpRequest) -> HttpResponseBase:
    """A round from an export of Polis: a ZIP with its CSV files."""
    signs = "INTERNAL" if request.POST.get("signs") == "internal" else "EXPORT"
    language = request.POST.get("language", "en")
    upload = request.FILES.get("file")
    title = request.POST.get("title", "").strip()[:300] or "Polis"
    try:
        if upload is None:
            raise DamagedFile("no file was chosen")
        with tempfile.TemporaryDirectory() as name:
            folder = _unpacked(upload, Path(name))
            held = polis_csv.read(folder, SignConvention[signs])
        made = import_conversation(
            held, title, language if language in LANGUAGES else "en", reading.by(request)
        )
    except RelatoriaError as error:
        reading.tell_error(request, error)
        return redirect("desk-rounds")
    reading.tell(request, "imported")
    return redirect("desk-round", made.key)


_FILES = ("comments.csv", "votes.csv", "participants-votes.csv", "summary.csv")


def _unpacked(upload: object, folder: Path) -> Path:
    """The files of an export in ``folder``, whatever folders the ZIP has them in.

    Raises DamagedFile for what is no ZIP, LimitExceeded for one that is too large unpacked.
    """
    try:
        with zipfile.ZipFile(upload) as archive:  # type: ignore[call-overload]
            if sum(entry.file_size for entry in archive.infolist()) > _LARGEST_FILE:
                raise LimitExceeded("the unpacked export is too large")
            for entry in archive.infolist():
                name = Path(entry.filename).name
                plain = next((one for one in _FILES if name == one or name.endswith(f"-{one}")), "")
                if plain and not (folder / plain).exists():
                    (folder / plain).write_bytes(archive.read(entry))
    except (zipfile.BadZipFile, OSError, RuntimeError) as error:
        raise DamagedFile("this is no ZIP of an export", why=str(error)) from error
    return folder
