"""Addresses of rounds at the desk, below ``/<language>/desk/rounds/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.rounds import drafts, room, views

urlpatterns = [
    path("", views.listing, name="desk-rounds"),
    path("new", views.new, name="desk-round-new"),
    path("import", views.import_polis, name="desk-round-import"),
    path("<slug:key>/", views.page, name="desk-round"),
    path("<slug:key>/edit", views.edit, name="desk-round-edit"),
    path("<slug:key>/open", views.open_round, name="desk-round-open"),
    path("<slug:key>/close", views.close_round, name="desk-round-close"),
    path("<slug:key>/next", views.next_round, name="desk-round-next"),
    path("<slug:key>/add", drafts.add, name="desk-round-add"),
    path("<slug:key>/merging", drafts.merging, name="desk-round-merging"),
    path("<slug:key>/merge", drafts.merge, name="desk-round-merge"),
    path("<slug:key>/moderation", drafts.moderation, name="desk-round-moderation"),
    path("<slug:key>/amendments/<int:number>", drafts.decide, name="desk-round-decide"),
    path("<slug:key>/messages/<slug:message>/", drafts.message, name="desk-round-message"),
    path("<slug:key>/messages/<slug:message>/translate", drafts.translate,
         name="desk-round-translate"),
    path("<slug:key>/messages/<slug:message>/reword", drafts.reword, name="desk-round-reword"),
    path("<slug:key>/messages/<slug:message>/split", drafts.split, name="desk-round-split"),
    path("<slug:key>/messages/<slug:message>/set", drafts.set_aside, name="desk-round-set"),
    path("<slug:key>/invitations", room.invitations, name="desk-round-invitations"),
    path("<slug:key>/invite", room.invite, name="desk-round-invite"),
    path("<slug:key>/invitations/<int:number>/revoke", room.revoke, name="desk-round-revoke"),
    path("<slug:key>/room", room.room, name="desk-round-room"),
    path("<slug:key>/hands", room.hands, name="desk-round-hands"),
    path("<slug:key>/sheet", room.sheet, name="desk-round-sheet"),
    path("<slug:key>/live", room.live, name="desk-round-live"),
]  # fmt: skip
