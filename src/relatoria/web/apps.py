"""How Django knows the site."""

from __future__ import annotations

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Templates, tags and static files of the site."""

    name = "relatoria.web"
    label = "web"
    verbose_name = "Site"
