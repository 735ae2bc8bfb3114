"""Addresses of the accounts, below ``/<language>/desk/accounts/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.accounts import views

urlpatterns = [
    path("", views.listing, name="desk-accounts"),
    path("invite", views.invite_somebody, name="desk-invite"),
    path("invitations/<str:key>/withdraw", views.withdraw_one, name="desk-invitation-withdraw"),
    path("<str:key>/", views.one, name="desk-account"),
]
