"""Addresses of the public pages, below their language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.pages import home

urlpatterns = [
    path("", home.page, name="home"),
]
