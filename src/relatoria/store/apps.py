"""How Django knows the register."""

from __future__ import annotations

from django.apps import AppConfig


class StoreConfig(AppConfig):
    """The register's models, under the label ``store``."""

    name = "relatoria.store"
    label = "store"
    verbose_name = "Register"
    default_auto_field = "django.db.models.BigAutoField"
