"""Every address of the site. Pages stand under their language; the rest does not change with it."""

from __future__ import annotations

from django.conf.urls.i18n import i18n_patterns
from django.urls import include, path

from relatoria.web.api import api
from relatoria.web.followup.taking import evidence
from relatoria.web.health import health

urlpatterns = [
    path("health", health, name="health"),
    path("api/v1/", api.urls),
    path("open-data/v1/", include("relatoria.web.bulk.urls")),
    # Where an organisation's sign-on sends people back to: one address, whatever the language.
    path("accounts/", include("allauth.socialaccount.providers.openid_connect.urls")),
    path("evidence/<slug:key>", evidence, name="evidence"),
    *i18n_patterns(
        path("desk/", include("relatoria.web.desk.urls")),
        path("accounts/", include("relatoria.web.accounts.urls")),
        path("take-part/", include("relatoria.web.submissions.urls")),
        path("", include("relatoria.web.pages.urls")),
    ),
]
handler403 = "relatoria.web.desk.rules.refused"
