"""Addresses of the files; they do not change with the reader's language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.bulk import views

urlpatterns = [
    path("datapackage.json", views.description, name="open-data-description"),
    path("<slug:name>.<slug:ending>", views.file, name="open-data-file"),
]
