"""Addresses of readers' corrections, below their language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.corrections import views

urlpatterns = [
    path("<slug:page>/<str:key>/", views.form, name="correction"),
    path("thanks", views.thanks, name="correction-thanks"),
]
