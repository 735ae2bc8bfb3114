"""Addresses of the desk, below ``/<language>/desk/``: a line a part."""

from __future__ import annotations

from django.urls import include, path

from relatoria.web.desk import home

urlpatterns = [
    path("", home.page, name="desk"),
    path("meetings/", include("relatoria.web.desk.meetings.urls")),
    path("capture/", include("relatoria.web.desk.capture.urls")),
    path("rounds/", include("relatoria.web.desk.rounds.urls")),
    path("volumes/", include("relatoria.web.desk.volumes.urls")),
    path("coding/", include("relatoria.web.desk.coding.urls")),
    path("me/", include("relatoria.web.desk.me.urls")),
    path("accounts/", include("relatoria.web.desk.accounts.urls")),
    path("follow-up/", include("relatoria.web.desk.followup.urls")),
    path("confirmation/", include("relatoria.web.desk.confirmation.urls")),
    path("review/", include("relatoria.web.desk.review.urls")),
    path("uploads/", include("relatoria.web.desk.uploads.urls")),
]
