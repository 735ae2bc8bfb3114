"""Making a meeting: a concept note is read, shown, corrected; or everything is written by hand."""

from __future__ import annotations

import secrets
from typing import Any

import msgspec
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render

from relatoria.errors import RelatoriaError
from relatoria.reading import read_bytes
from relatoria.store.ingest import Incoming
from relatoria.store.models import ConceptNote, Meeting
from relatoria.store.preparation.finding import Found, FoundItem, found_in
from relatoria.store.preparation.making import make
from relatoria.store.uploads import inspect
from relatoria.store.uploads.receiving import clean_name
from relatoria.web.desk.meetings.attempts import Trouble, attempt, explained, told
from relatoria.web.desk.meetings.forms import LISTS, FactsForm, FoundItemForm, NoteForm
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of

_MOST_ITEMS = 200


@may("meetings.edit")
def new(request: HttpRequest) -> HttpResponse:
    """A form for a concept note; a POST reads it and leads to what was found."""
    form = NoteForm(request.POST or None, request.FILES or None)
    trouble = None
    if request.method == "POST" and form.is_valid():
        note = _taken(form, viewer_of(request).name)
        if isinstance(note, ConceptNote):
            return redirect("desk-meeting-note", note.key)
        trouble = note
    context = {"form": form, "trouble": trouble}
    wrong = request.method == "POST"
    return render(
        request, "relatoria/desk/meetings/new.html", context, status=422 if wrong else 200
    )


@may("meetings.edit")
def by_hand(request: HttpRequest) -> HttpResponse:
    """A meeting written by hand."""
    form = FactsForm(request.POST or None)
    made: list[Meeting] = []
    if request.method == "POST":
        by = viewer_of(request).name
        trouble = attempt(request, lambda: made.append(make(form.facts(), by)), form)
        if trouble is None:
            return redirect("desk-meeting", made[0].key)
        return _by_hand(request, form, trouble)
    return _by_hand(request, form)


@may("meetings.edit")
def note(request: HttpRequest, key: str) -> HttpResponse:
    """What was found in a concept note, to be corrected; a POST makes the meeting."""
    row = ConceptNote.objects.filter(key=key).first()
    if row is None:
        raise Http404
    if row.meeting is not None:
        return redirect("desk-meeting", row.meeting.key)
    found = msgspec.convert(row.found, Found)
    posted = request.POST if request.method == "POST" else None
    form = FactsForm(posted, initial=_initial(found))
    items = [
        FoundItemForm(posted, initial=_item(one), prefix=f"item-{n}", auto_id=f"id_item_{n}_%s")
        for n, one in enumerate(found.items)
    ]
    trouble, made = None, list[Meeting]()
    if posted is not None:
        trouble = attempt(
            request, lambda: made.append(_make(request, row, found, form, items)), form
        )
        if trouble is None:
            return redirect("desk-meeting", made[0].key)
    context = {
        "note": row, "form": form, "trouble": trouble,
        "items": list(zip(items, found.items, range(len(items)), strict=True)),
    }  # fmt: skip
    return render(
        request, "relatoria/desk/meetings/note.html", context,
        status=trouble.status if trouble else 200,
    )  # fmt: skip


def _by_hand(request: HttpRequest, form: FactsForm, trouble: Trouble | None = None) -> HttpResponse:
    context = {"form": form, "trouble": trouble}
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/by_hand.html", context, status=status)


def _taken(form: NoteForm, by: str) -> ConceptNote | Trouble:
    """The note with what was found in it; why not, where it may not come in or be read."""
    file = form.cleaned_data["document"]
    name = clean_name(file.name) if file else "concept-note.md"
    data = file.read() if file else form.cleaned_data["note"].replace("\r\n", "\n").encode()
    refused = told(inspect(name, data))
    if refused:
        return Trouble(refused)
    try:
        found = found_in(read_bytes(data, name, sandboxed=True))
    except RelatoriaError as error:
        return Trouble(explained(error))
    kept = {"name": name, "data": data, "by": by, "found": msgspec.to_builtins(found)}
    return ConceptNote.objects.create(key=f"n{secrets.token_hex(6)}", **kept)


def _make(
    request: HttpRequest, row: ConceptNote, found: Found, form: FactsForm,
    items: list[FoundItemForm],
) -> Meeting:  # fmt: skip
    source = None
    if request.POST.get("keep_note"):
        data = bytes(row.data)
        source = Incoming(read_bytes(data, row.name, sandboxed=True), data)
    chosen = _chosen(request, found, items)
    return make(form.facts(), viewer_of(request).name, chosen, row, source)


def _chosen(request: HttpRequest, found: Found, items: list[FoundItemForm]) -> list[FoundItem]:
    """The items that were taken over, as corrected, each with the people left ticked."""
    places: dict[int, int] = {}
    chosen: list[FoundItem] = []
    for n, (form, item) in enumerate(zip(items[:_MOST_ITEMS], found.items, strict=False)):
        given: dict[str, Any] = form.cleaned_data if form.is_valid() else {}
        if not given.get("take"):
            continue
        people = tuple(
            one for at, one in enumerate(item.people) if request.POST.get(f"item-{n}-person-{at}")
        )
        del given["take"]
        places[n] = len(chosen)
        parent = places.get(item.parent, -1)
        chosen.append(FoundItem(**given, parent=parent, people=people))
    return chosen


def _initial(found: Found) -> dict[str, Any]:
    shown = {name: getattr(found, name) for name in FactsForm.base_fields if name != "version"}
    return shown | {name: "\n".join(getattr(found, name)) for name in LISTS}


def _item(item: FoundItem) -> dict[str, str]:
    names = [name for name in FoundItemForm.base_fields if name != "take"]
    return {name: getattr(item, name) for name in names}
