"""Addresses of confirmation rounds, below ``/<language>/desk/confirmation/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.confirmation import views

urlpatterns = [
    path("", views.listing, name="desk-confirmation"),
    path("<slug:key>/", views.page, name="desk-confirmation-round"),
    path("<slug:key>/addresses", views.addresses, name="desk-confirmation-addresses"),
    path("<slug:key>/send", views.send, name="desk-confirmation-send"),
    path("<slug:key>/remind", views.send_reminders, name="desk-confirmation-remind"),
    path("<slug:key>/freeze", views.end, name="desk-confirmation-freeze"),
]
