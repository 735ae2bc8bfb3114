"""Closed lists as forms offer them, in the reader's language, nothing chosen beforehand."""

from __future__ import annotations

from collections.abc import Iterable
from functools import cache

from django.conf import settings
from django.utils.translation import get_language

from relatoria.schemes.countries import countries as known
from relatoria.schemes.countries import display_name
from relatoria.store.models import Sector, Sex
from relatoria.web.desk.forms import saying

Choices = list[tuple[str, str]]


def named(values: Iterable[str], words: str, *, empty: str = "") -> Choices:
    """``values`` called as the catalogue's part ``words`` says; before them, where ``empty`` is a
    key, a choice of nothing."""
    say = saying()
    first = [("", say(empty))] if empty else []
    return first + [(value, say(f"{words}.{value}")) for value in values]


def countries() -> Choices:
    """Every country, by name; first none."""
    return [("", saying()("preparation.not_stated")), *_countries(get_language() or "en")]


def sectors() -> Choices:
    """Every sector; first none."""
    return named([one.value for one in Sector], "sector", empty="preparation.not_stated")


def sexes() -> Choices:
    """What somebody may declare; first nothing."""
    return named([one.value for one in Sex], "sex", empty="preparation.not_declared")


def languages() -> Choices:
    """The languages of the interface; first none."""
    return [("", saying()("preparation.not_stated")), *settings.LANGUAGES]


@cache
def _countries(language: str) -> list[tuple[str, str]]:
    found = [(code, display_name(code, language)) for code in known()]
    return sorted(found, key=lambda pair: pair[1].casefold())
