"""Addresses of things, made by the hundred on one page."""

from __future__ import annotations

from functools import lru_cache
from urllib.parse import quote

from django.urls import reverse
from django.utils.translation import get_language

from relatoria.store.queries.links import AgentLink

_KEY = "0key0"


def address(name: str, key: str) -> str:
    """The page ``name`` of the thing with ``key``, in the reader's language.

    Django looks an address up among all of them each time; here once a language and page.
    """
    before, after = _around(name, get_language())
    return f"{before}{quote(key, safe='')}{after}"


def agent_address(agent: AgentLink) -> str:
    """The page of somebody: people and organisations have their own."""
    return address("person" if agent.kind == "person" else "organization", agent.key)


@lru_cache(maxsize=256)
def _around(name: str, language: str | None) -> tuple[str, str]:
    before, _, after = reverse(name, args=[_KEY]).partition(_KEY)
    return before, after
