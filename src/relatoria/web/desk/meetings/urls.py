"""Addresses of meetings at the desk, below ``/<language>/desk/meetings/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.meetings import (
    balance,
    listing,
    making,
    overview,
    people,
    programme,
    submissions,
)

_ITEM = "<str:key>/programme/<str:item>"
_PERSON = "<str:key>/people/<str:who>"
_SUBMISSION = "<str:key>/submissions/<str:submission>"

urlpatterns = [
    path("", listing.page, name="desk-meetings"),
    path("register", listing.people, name="desk-register"),
    path("new", making.new, name="desk-meeting-new"),
    path("new/by-hand", making.by_hand, name="desk-meeting-by-hand"),
    path("new/<str:key>", making.note, name="desk-meeting-note"),
    path("<str:key>/", overview.page, name="desk-meeting"),
    path("<str:key>/facts", overview.correct_facts, name="desk-meeting-facts"),
    path("<str:key>/open", overview.open_meeting, name="desk-meeting-open"),
    path("<str:key>/programme/", programme.page, name="desk-programme"),
    path("<str:key>/programme/add", programme.add, name="desk-item-add"),
    path(f"{_ITEM}/", programme.item, name="desk-item"),
    path(f"{_ITEM}/change", programme.change, name="desk-item-change"),
    path(f"{_ITEM}/move", programme.shift, name="desk-item-move"),
    path(f"{_ITEM}/withdraw", programme.withdraw, name="desk-item-withdraw"),
    path(f"{_ITEM}/seat", programme.place, name="desk-item-seat"),
    path(f"{_ITEM}/seat/<int:number>/take-back", programme.displace, name="desk-item-unseat"),
    path("<str:key>/people/", people.page, name="desk-people"),
    path("<str:key>/people/add", people.add, name="desk-person-add"),
    path("<str:key>/people/invite", people.invite, name="desk-people-invite"),
    path(f"{_PERSON}/", people.person, name="desk-person"),
    path(f"{_PERSON}/correct", people.correct, name="desk-person-correct"),
    path(f"{_PERSON}/standing", people.stand, name="desk-person-standing"),
    path(f"{_PERSON}/presence", people.presence, name="desk-person-presence"),
    path(f"{_PERSON}/match", people.match, name="desk-person-match"),
    path(f"{_PERSON}/withdraw", people.withdraw, name="desk-person-withdraw"),
    path("<str:key>/balance", balance.page, name="desk-balance"),
    path("<str:key>/submissions/", submissions.page, name="desk-submissions"),
    path("<str:key>/submissions/call", submissions.call, name="desk-submissions-call"),
    path("<str:key>/submissions/lots", submissions.lots, name="desk-submissions-lots"),
    path(f"{_SUBMISSION}/", submissions.one, name="desk-submission"),
    path(f"{_SUBMISSION}/file", submissions.file, name="desk-submission-file"),
    path(f"{_SUBMISSION}/decide", submissions.decide, name="desk-submission-decide"),
]
