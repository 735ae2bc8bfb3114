"""Tags that name people of the desk."""

from __future__ import annotations

from django import template

from relatoria.store.accounts import names_of

register = template.Library()


@register.filter
def who(name_in_log: str) -> str:
    """How to call somebody whom the log or a judgement names."""
    return names_of([name_in_log]).get(name_in_log, name_in_log)
