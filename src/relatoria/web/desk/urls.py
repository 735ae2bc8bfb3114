"""Addresses of the desk, below ``/<language>/desk/``: a line a part."""

from __future__ import annotations

from django.urls import include, path

from relatoria.web.desk import home

urlpatterns = [
    path("", home.page, name="desk"),
    path("rounds/", include("relatoria.web.desk.rounds.urls")),
    path("volumes/", include("relatoria.web.desk.volumes.urls")),
    path("coding/", include("relatoria.web.desk.coding.urls")),
    path("me/", include("relatoria.web.desk.me.urls")),
    path("accounts/", include("relatoria.web.desk.accounts.urls")),
    path("review/", include("relatoria.web.desk.review.urls")),
    path("uploads/", include("relatoria.web.desk.uploads.urls")),
]
