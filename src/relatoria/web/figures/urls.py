"""Addresses of the figures, below ``figures/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.figures import claim_views, views

_CORRIDOR = "corridors/<str:origin>/<str:destination>/"

urlpatterns = [
    path("", views.index, name="figures"),
    path("countries/<str:code>/", views.country, name="figures-country"),
    path("countries/<str:code>/<str:file>", views.country, name="figures-country-file"),
    path(_CORRIDOR, views.corridor, name="figures-corridor"),
    path(f"{_CORRIDOR}<str:file>", views.corridor, name="figures-corridor-file"),
    path("regions/<str:code>/", views.region, name="figures-region"),
    path("regions/<str:code>/<str:file>", views.region, name="figures-region-file"),
    path("indicators/<str:code>/", views.indicator, name="figures-indicator"),
    path("indicators/<str:code>/<str:file>", views.indicator, name="figures-indicator-file"),
    path("claims/", claim_views.index, name="figures-claims"),
    path("claims/sources/<str:key>/", claim_views.of_source, name="figures-claims-source"),
    path("claims/<str:key>/", claim_views.of_claim, name="figures-claim"),
    path("<str:file>", views.index_file, name="figures-file"),
]
