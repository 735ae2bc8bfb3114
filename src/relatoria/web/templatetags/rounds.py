"""Numbers and moments, as the pages of rounds say them."""

from __future__ import annotations

from datetime import UTC, datetime

from babel.dates import format_datetime
from django import template
from django.utils.translation import get_language

from relatoria.i18n import catalogue

register = template.Library()


@register.filter
def moment(value: datetime) -> str:
    """A moment as the reader writes it, in universal time, which it names."""
    language = get_language() or "en"
    locale = {"en": "en_GB"}.get(language, language)
    written = format_datetime(value.astimezone(UTC), "d MMMM y, HH:mm", locale=locale)
    return f"{written} UTC"


@register.filter
def decimal(value: float) -> str:
    """A number with two decimals, as the reader writes it."""
    return catalogue(get_language() or "en").number(value, 2)


@register.filter
def coordinate(value: float) -> str:
    """A number as a drawing holds it: with a point, whatever the language."""
    return f"{value:.2f}"
