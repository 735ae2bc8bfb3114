"""Every address of the site. Pages stand under their language; the rest does not change with it."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from relatoria.web.api import api
from relatoria.web.health import health

urlpatterns = [
    path("health", health, name="health"),
    path("api/v1/", api.urls),
    path("open-data/v1/", include("relatoria.web.bulk.urls")),
    *i18n_patterns(path("", include("relatoria.web.pages.urls"))),
]
