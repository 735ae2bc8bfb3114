"""Addresses of follow-up, below their language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.followup import calendar, feeds, matrix, taking, views

urlpatterns = [
    path("", views.overview, name="followup"),
    path("matrix", matrix.page, name="followup-matrix"),
    path("matrix.csv", matrix.table, name="followup-matrix-csv"),
    path("commitments/<path:key>/", views.commitment, name="followup-commitment"),
    path("silence", views.silence, name="followup-silence"),
    path("unlinked", views.unlinked, name="followup-unlinked"),
    path("overlap", views.overlap, name="followup-overlap"),
    path("coherence", views.coherence, name="followup-coherence"),
    path("sheet", views.sheet, name="followup-sheet"),
    path("sheet.<slug:ending>", taking.sheet, name="followup-sheet-file"),
    path("calendar", calendar.page, name="followup-calendar"),
    path("calendar.ics", calendar.feed, name="followup-calendar-feed"),
    path("trace", views.trace, name="followup-trace"),
    path("<str:code>.atom", feeds.country, name="feed-followup"),
]
