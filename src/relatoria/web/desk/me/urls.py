"""Addresses of one's own account, below ``/<language>/desk/me/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.me import tokens, views

urlpatterns = [
    path("", views.page, name="desk-me"),
    path("settings", views.settings, name="desk-me-settings"),
    path("data", views.data, name="desk-me-data"),
    path("erase", views.erase_account, name="desk-me-erase"),
    path("tokens/", tokens.page, name="desk-tokens"),
    path("tokens/<str:key>/revoke", tokens.end, name="desk-token-revoke"),
]
