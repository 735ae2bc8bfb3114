"""Treaties by their identifiers: the titles that official copies print."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@cache
def _instruments() -> Mapping[str, Mapping[str, Any]]:
    text = files("relatoria.schemes").joinpath("data", "instruments.yaml").read_text("utf-8")
    rows = yaml.load(text, Loader=_LOADER)  # noqa: S506 - a safe loader, in C where built
    return {row["id"]: row for row in rows}


def instrument_title(identifier: str, language: str) -> str:
    """The title in ``language`` where it was seen in an official copy, else in English.

    The identifier itself where the package knows no such treaty.
    """
    titles = _instruments().get(identifier, {}).get("title") or {}
    return str(titles.get(language) or titles.get("en") or identifier)


def is_instrument(identifier: str) -> bool:
    """Whether the package knows a treaty of this identifier."""
    return identifier in _instruments()
