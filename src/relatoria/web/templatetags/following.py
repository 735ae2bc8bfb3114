"""Names of processes and themes, as the pages of follow-up say them."""

from __future__ import annotations

from django import template
from django.utils.translation import get_language

from relatoria.web.followup import shown

register = template.Library()


@register.filter
def process_name(identifier: str) -> str:
    """The name of a process in the reader's language."""
    return shown.process(identifier, get_language() or "en")


@register.filter
def theme_name(value: str) -> str:
    """What a theme (``framework/notation``) is called in the reader's language."""
    return shown.theme(value, get_language() or "en")
