"""Addresses of private links, below their language."""

from __future__ import annotations

from django.urls import path

from relatoria.web.confirmation import views

urlpatterns = [path("<str:secret>/", views.page, name="confirmation")]
