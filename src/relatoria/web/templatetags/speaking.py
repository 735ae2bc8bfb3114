"""Tags that speak the reader's language: strings, counts, numbers, dates, names of countries."""

from __future__ import annotations

from datetime import date
from typing import Any

from babel.dates import format_date
from django import template
from django.utils.translation import get_language

from relatoria.i18n import Catalogue, catalogue

register = template.Library()


def _say() -> Catalogue:
    return catalogue(get_language() or "en")


@register.simple_tag
def say(key: str, **values: Any) -> str:
    """The interface's string for ``key``."""
    return _say()(key, **values)


@register.simple_tag
def say_count(key: str, n: int, **values: Any) -> str:
    """The interface's string for ``n`` things."""
    return _say().count(key, n, **values)


@register.filter
def word(value: str, part: str) -> str:
    """A word of a closed list as the interface says it: ``statement.kind|word:"kind"``."""
    return _say()(f"{part}.{value}")


@register.filter
def number(value: float) -> str:
    """A number as the reader writes it."""
    return _say().number(value)


@register.filter
def printed_date(value: str) -> str:
    """An ISO date, month or year as the reader writes it."""
    language = get_language() or "en"
    try:
        if len(value) == 10:
            return format_date(date.fromisoformat(value), "long", locale=language)
        if len(value) == 7:
            return format_date(date.fromisoformat(f"{value}-01"), "LLLL y", locale=language)
    except ValueError:
        return value
    return value
