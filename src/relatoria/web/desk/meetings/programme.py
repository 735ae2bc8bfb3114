"""The programme of a meeting: items in their order, moved by buttons, and who sits where."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from relatoria.model import Role
from relatoria.store.models import Attendee, Meeting, ProgrammeItem
from relatoria.store.preparation.programme import (
    ROLES,
    add_item,
    change_item,
    items_of,
    move,
    seat,
    unseat,
    withdraw_item,
)
from relatoria.store.queries.preparation.meetings import programme_of
from relatoria.web.desk.meetings.attempts import Trouble, attempt, found_meeting
from relatoria.web.desk.meetings.choices import named
from relatoria.web.desk.meetings.forms import ItemForm
from relatoria.web.desk.meetings.overview import heading
from relatoria.web.desk.rules import may
from relatoria.web.viewer import viewer_of


@may("meetings.see")
def page(request: HttpRequest, key: str) -> HttpResponse:
    """The programme, with a form for one more item."""
    return _listed(request, found_meeting(request, key))


@may("meetings.edit")
@require_POST
def add(request: HttpRequest, key: str) -> HttpResponse:
    """Put an item at the end."""
    meeting = found_meeting(request, key)
    form = _form(meeting, request.POST)
    by = viewer_of(request).name
    trouble = attempt(request, lambda: add_item(meeting, _values(meeting, form), by), form)
    if trouble is None:
        return redirect("desk-programme", meeting.key)
    return _listed(request, meeting, form, trouble)


@may("meetings.see")
def item(request: HttpRequest, key: str, item: str) -> HttpResponse:
    """One item, its facts and seats."""
    meeting = found_meeting(request, key)
    return _one(request, meeting, _item(meeting, item))


@may("meetings.edit")
@require_POST
def change(request: HttpRequest, key: str, item: str) -> HttpResponse:
    """Change an item."""
    meeting = found_meeting(request, key)
    row = _item(meeting, item)
    form = _form(meeting, request.POST, row)

    def deed() -> None:
        version = form.cleaned_data["version"] or 0
        change_item(row, version, _values(meeting, form), viewer_of(request).name)

    trouble = attempt(request, deed, form)
    if trouble is None:
        return redirect("desk-programme", meeting.key)
    return _one(request, meeting, row, form, trouble)


@may("meetings.edit")
@require_POST
def shift(request: HttpRequest, key: str, item: str) -> HttpResponse:
    """Move an item one place up or down."""
    meeting = found_meeting(request, key)
    steps = -1 if request.POST.get("to") == "up" else 1
    return _done(request, meeting, lambda row, by: move(row, steps, by), item)


@may("meetings.edit")
@require_POST
def withdraw(request: HttpRequest, key: str, item: str) -> HttpResponse:
    """Take an item out."""
    return _done(request, found_meeting(request, key), withdraw_item, item)


@may("meetings.edit")
@require_POST
def place(request: HttpRequest, key: str, item: str) -> HttpResponse:
    """Give a part to somebody on the list."""
    meeting = found_meeting(request, key)
    row = _item(meeting, item)
    people = Attendee.objects.filter(meeting=meeting, withdrawn_at=None)
    who = people.filter(key=request.POST.get("attendee", "")).first()
    role = request.POST.get("role", "")
    if who is None or role not in {one.value for one in ROLES}:
        raise Http404
    trouble = attempt(request, lambda: seat(row, who, Role(role), viewer_of(request).name))
    if trouble is None:
        return redirect("desk-item", meeting.key, row.key)
    return _one(request, meeting, row, trouble=trouble)


@may("meetings.edit")
@require_POST
def displace(request: HttpRequest, key: str, item: str, number: int) -> HttpResponse:
    """Take a part back."""
    meeting = found_meeting(request, key)
    row = _item(meeting, item)
    unseat(row, number, viewer_of(request).name)
    return redirect("desk-item", meeting.key, row.key)


def _done(
    request: HttpRequest, meeting: Meeting, deed: Callable[[ProgrammeItem, str], None], key: str
) -> HttpResponse:
    deed(_item(meeting, key), viewer_of(request).name)
    return redirect("desk-programme", meeting.key)


def _item(meeting: Meeting, key: str) -> ProgrammeItem:
    row = ProgrammeItem.objects.filter(meeting=meeting, key=key, withdrawn_at=None).first()
    if row is None:
        raise Http404
    return row


def _form(
    meeting: Meeting, posted: Any = None, row: ProgrammeItem | None = None, **options: Any
) -> ItemForm:
    form = ItemForm(posted, **options)
    others = [one for one in items_of(meeting) if row is None or one.pk != row.pk]
    form.within([(one.key, str(one)) for one in others if one.parent_id is None])
    return form


def _values(meeting: Meeting, form: ItemForm) -> dict[str, Any]:
    given = {name: form.cleaned_data[name] for name in form.fields if name != "version"}
    parent = given["parent"]
    return given | {"parent": _item(meeting, parent) if parent else None}


def _listed(
    request: HttpRequest, meeting: Meeting, form: ItemForm | None = None,
    trouble: Trouble | None = None,
) -> HttpResponse:  # fmt: skip
    context = heading(request, meeting) | {
        "items": programme_of(meeting),
        "form": form or _form(meeting, initial={"date": meeting.date}),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/programme.html", context, status=status)


def _one(
    request: HttpRequest, meeting: Meeting, row: ProgrammeItem, form: ItemForm | None = None,
    trouble: Trouble | None = None,
) -> HttpResponse:  # fmt: skip
    fresh = ProgrammeItem.objects.get(pk=row.pk)
    shown = {name: getattr(fresh, name) for name in ItemForm.base_fields}
    shown["parent"] = fresh.parent.key if fresh.parent else ""
    if form is None or (trouble is not None and trouble.status == 409):
        form = _form(meeting, row=fresh, initial=shown)
    context = heading(request, meeting) | {
        "item": fresh,
        "form": form,
        "seats": fresh.seats.select_related("attendee"),
        "people": Attendee.objects.filter(meeting=meeting, withdrawn_at=None),
        "roles": named([one.value for one in ROLES], "role"),
        "trouble": trouble,
    }
    status = trouble.status if trouble else 200
    return render(request, "relatoria/desk/meetings/item.html", context, status=status)
