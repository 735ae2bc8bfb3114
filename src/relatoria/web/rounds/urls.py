"""Addresses of rounds, below their language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.rounds import pages, proposing, views, voting

urlpatterns = [
    path("", views.listing, name="rounds"),
    path("<slug:key>/", views.page, name="round"),
    path("<slug:key>/join", views.join, name="round-join"),
    path("<slug:key>/in/<str:secret>", views.invitation, name="round-invitation"),
    path("<slug:key>/about-me", views.about_me, name="round-about-me"),
    path("<slug:key>/vote", voting.vote, name="round-vote"),
    path("<slug:key>/list", voting.whole_list, name="round-list"),
    path("<slug:key>/submit", proposing.submission, name="round-submit"),
    path("<slug:key>/amend/<slug:message>", proposing.amendment, name="round-amend"),
    path("<slug:key>/results", pages.page, name="round-results"),
    path("<slug:key>/results.jsonl", pages.lines, name="round-lines"),
    path("<slug:key>/polis.zip", pages.polis, name="round-polis"),
]
