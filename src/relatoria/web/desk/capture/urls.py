"""Addresses of live capture, below ``/<language>/desk/capture/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.capture import views

urlpatterns = [
    path("", views.listing, name="desk-capture"),
    path("<str:key>/", views.sheet, name="desk-capture-sheet"),
    path("<str:key>/entries", views.entries, name="desk-capture-entries"),
    path("<str:key>/take", views.take, name="desk-capture-take"),
    path("<str:key>/said/<str:client_id>/", views.correct, name="desk-capture-correct"),
    path("<str:key>/said/<str:client_id>/back", views.take_back, name="desk-capture-back"),
    path("<str:key>/record", views.record, name="desk-record"),
    path("<str:key>/publish", views.publish_record, name="desk-record-publish"),
]
