"""Tags that speak the reader's language: strings, counts, numbers, dates, names of countries."""

from __future__ import annotations

from datetime import date
from functools import lru_cache
from typing import Any

from babel import Locale
from babel.dates import format_date, format_interval
from django import template
from django.utils.translation import get_language

from relatoria.i18n import Catalogue, catalogue
from relatoria.schemes.countries import countries, display_name
from relatoria.store.queries.links import AgentLink
from relatoria.web.addresses import address, agent_address
from relatoria.web.topics import topic_title

register = template.Library()


def _say() -> Catalogue:
    return catalogue(_language())


def _language() -> str:
    return get_language() or "en"


def _dates() -> str:
    """The locale dates are written in: the English of the United Nations puts the day first."""
    return {"en": "en_GB"}.get(_language(), _language())


@register.simple_tag
def say(key: str, **values: Any) -> str:
    """The interface's string for ``key``."""
    return _say()(key, **values)


@register.simple_tag
def say_count(key: str, n: int, **values: Any) -> str:
    """The interface's string for ``n`` things."""
    return _say().count(key, n, **values)


@register.filter
def page_of(key: str, name: str) -> str:
    """The address of the page ``name`` of the thing with ``key``."""
    return address(name, key)


@register.filter
def page_of_agent(agent: AgentLink) -> str:
    """The address of somebody's page."""
    return agent_address(agent)


@register.simple_tag
def topic(framework: str, notation: str) -> str:
    """What an item of a framework is called in the reader's language."""
    return topic_title(framework, notation, _language())


@register.filter
def word(value: str, part: str) -> str:
    """A word of a closed list as the interface says it: ``statement.kind|word:"kind"``."""
    return _say()(f"{part}.{value}")


@register.filter
def has_word(marker: str) -> bool:
    """Whether a marker says something: «(iv)» does, «•» does not."""
    return any(letter.isalnum() for letter in marker)


@register.filter
def number(value: float) -> str:
    """A number as the reader writes it."""
    return _say().number(value)


@register.filter
def share(value: float) -> str:
    """A share of 0 to 1 as a percentage."""
    return _say().share(value)


@register.filter
def printed_date(value: str) -> str:
    """An ISO date, month or year as the reader writes it."""
    return _written(value, _dates())


@lru_cache(4096)
def _written(value: str, locale: str) -> str:
    try:
        if len(value) == 10:
            return format_date(date.fromisoformat(value), "long", locale=locale)
        if len(value) == 7:
            return format_date(date.fromisoformat(f"{value}-01"), "LLLL y", locale=locale)
    except ValueError:
        return value
    return value


@register.filter
def printed_dates(first: str, last: str) -> str:
    """Two ISO dates as one stretch of days: 10–11 July 2013."""
    if not last or last == first or len(first) != 10 or len(last) != 10:
        return printed_date(first)
    try:
        days = date.fromisoformat(first), date.fromisoformat(last)
    except ValueError:
        return printed_date(first)
    return format_interval(*days, skeleton="yMMMMd", locale=_dates())


@register.filter
def country_name(alpha3: str) -> str:
    """The country's short name in the reader's language; a code nobody knows stays as it is."""
    return display_name(alpha3, _language()) if alpha3 in countries() else alpha3


@register.filter
def language_name(code: str) -> str:
    """A language's name in the reader's language."""
    return _called(code, _language())


@lru_cache(1024)
def _called(code: str, language: str) -> str:
    return str(Locale(language).languages.get(code, code))


@register.filter
def sector_name(sector: str) -> str:
    """A sector as the interface says it; unknown where nothing says."""
    return _say()(f"sector.{sector or 'unknown'}")
