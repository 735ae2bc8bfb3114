"""What the interface says, in the languages it speaks: a folder a language, a file an area."""

from __future__ import annotations

import os
from collections.abc import Mapping
from functools import cache
from importlib.resources import files

import yaml

LANGUAGES = ("en", "es", "pt", "fr")

__all__ = ["LANGUAGES", "Catalogue", "catalogue", "language_of_locale"]


class Catalogue:
    """The strings of one language, by their dotted key: ``kind.proposal``."""

    def __init__(self, language: str, strings: Mapping[str, str]) -> None:
        self.language = language
        self.strings = strings

    def __call__(self, key: str, **values: object) -> str:
        """The string for ``key`` with ``values`` put in.

        A key that no catalogue has (a word of an open list) reads as its own last part.
        """
        found = self.strings.get(key)
        if found is None:
            return key.rpartition(".")[2].replace("_", " ")
        return found.format(**values) if values else found

    def count(self, key: str, n: int, **values: object) -> str:
        """The string for ``n`` things: ``key.one`` or ``key.other``, as CLDR's cardinal rules say.

        Zero is one thing in French and Portuguese. ``{n}`` stands for the number as written.
        """
        singular = n in (0, 1) if self.language in ("fr", "pt") else n == 1
        form = "one" if singular else "other"
        return self(f"{key}.{form}", n=self.number(n), **values)

    def number(self, value: float, digits: int = 0) -> str:
        """``value`` with the language's separators."""
        plain = f"{value:,.{digits}f}"
        return plain.translate(str.maketrans(",.", self.strings["number.separators"]))

    def share(self, value: float) -> str:
        """A share of 0 to 1 as a percentage, rounded down: only all is 100 %."""
        return self("number.percent", value=self.number(int(value * 1000) / 10, 1))


@cache
def catalogue(language: str) -> Catalogue:
    """The catalogue of ``language``; English where there is none."""
    name = language if language in LANGUAGES else LANGUAGES[0]
    strings: dict[str, str] = {}
    for area in sorted(files(__name__).joinpath(name).iterdir(), key=lambda file: file.name):
        if area.name.endswith(".yaml"):
            loaded = yaml.load(area.read_text("utf-8"), Loader=_LOADER)  # noqa: S506 - safe
            strings |= _flat(loaded)
    return Catalogue(name, strings)


def _flat(branch: Mapping[str, object], stem: str = "") -> dict[str, str]:
    found: dict[str, str] = {}
    for key, value in branch.items():
        if isinstance(value, Mapping):
            found |= _flat(value, f"{stem}{key}.")
        else:
            found[f"{stem}{key}"] = str(value)
    return found


def language_of_locale(environment: Mapping[str, str] | None = None) -> str:
    """The interface language the environment asks for (POSIX: LC_ALL, LC_MESSAGES, LANG)."""
    environment = os.environ if environment is None else environment
    for name in ("LC_ALL", "LC_MESSAGES", "LANG"):
        value = environment.get(name)
        if value:
            code = value[:2].lower()
            return code if code in LANGUAGES else LANGUAGES[0]
    return LANGUAGES[0]


_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
