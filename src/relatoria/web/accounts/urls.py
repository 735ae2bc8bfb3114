"""Addresses of signing in, below ``/<language>/accounts/``."""

from __future__ import annotations

from django.urls import include, path

from relatoria.web.accounts import invitations

urlpatterns = [
    path("invitation/<str:secret>/", invitations.page, name="invitation"),
    path("", include("allauth.account.urls")),
    path("2fa/", include("allauth.mfa.urls")),
    path("sign-on/", include("allauth.socialaccount.urls")),
]
