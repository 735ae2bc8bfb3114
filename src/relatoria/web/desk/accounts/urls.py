"""Addresses of the accounts, below ``/<language>/desk/accounts/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.accounts import pseudonyms, views

urlpatterns = [
    path("", views.listing, name="desk-accounts"),
    path("invite", views.invite_somebody, name="desk-invite"),
    path("invitations/<str:key>/withdraw", views.withdraw_one, name="desk-invitation-withdraw"),
    path("pseudonyms/", pseudonyms.page, name="desk-pseudonyms"),
    path("pseudonyms/<str:code>/end", pseudonyms.end, name="desk-pseudonym-end"),
    path("<str:key>/", views.one, name="desk-account"),
]
