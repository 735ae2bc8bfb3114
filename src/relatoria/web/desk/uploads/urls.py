"""Addresses of documents handed in, below ``/<language>/desk/uploads/``."""

from __future__ import annotations

from django.urls import path

from relatoria.web.desk.uploads import jobs, views

urlpatterns = [
    path("", views.page, name="desk-uploads"),
    path("<str:key>/", jobs.page, name="desk-job"),
    path("<str:key>/state", jobs.state, name="desk-job-state"),
    path("<str:key>/cancel", jobs.cancel_one, name="desk-job-cancel"),
    path("<str:key>/again", jobs.again, name="desk-job-again"),
]
