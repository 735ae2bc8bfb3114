"""Addresses of taking part, below ``/<language>/take-part/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.submissions import views

urlpatterns = [
    path("invited/<str:secret>/", views.invited, name="registration"),
    path("confirm/<str:secret>/", views.confirmation, name="submission-confirm"),
    path("<str:key>/", views.page, name="take-part"),
    path("<str:key>/submission", views.send, name="submission"),
    path("<str:key>/sent", views.sent, name="submission-sent"),
]
