"""Addresses of the desk, below ``/<language>/desk/``: a line a part."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk import home

urlpatterns = [
    path("", home.page, name="desk"),
]
