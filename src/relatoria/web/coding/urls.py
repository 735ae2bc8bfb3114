"""Addresses of the views over coded statements, below their language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.coding import files, heard, views

urlpatterns = [
    path("", views.overview, name="coding"),
    path("matrix", views.matrix_page, name="coding-matrix"),
    path("items/<str:scheme>/<path:notation>/", views.item, name="coding-item"),
    path("gaps", views.gaps_page, name="coding-gaps"),
    path("heard", heard.page, name="coding-heard"),
    path("terms", views.terms, name="coding-terms"),
    path("terms/<str:name>/", views.term, name="coding-term"),
    path("method/<slug:view>", views.method, name="coding-method"),
    path("data/<slug:name>.<slug:form>", files.file, name="coding-file"),
]
