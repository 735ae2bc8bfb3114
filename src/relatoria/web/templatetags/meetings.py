"""Moments, as the pages of meetings say them."""

from __future__ import annotations

from datetime import UTC, datetime

from babel.dates import format_datetime
from django import template
from django.utils.translation import get_language

register = template.Library()


@register.filter
def moment(value: datetime | None) -> str:
    """A day and hour as the reader writes them, in UTC and saying so."""
    if value is None:
        return ""
    language = get_language() or "en"
    locale = {"en": "en_GB"}.get(language, language)
    return f"{format_datetime(value.astimezone(UTC), 'long', tzinfo=UTC, locale=locale)}"
