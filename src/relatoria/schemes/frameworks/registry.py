"""The frameworks at hand: those in the package and those a team has added."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from pathlib import Path

from relatoria.errors import InvalidRecord, UsageError
from relatoria.schemes.frameworks.items import Framework, FrameworkItem
from relatoria.schemes.frameworks.reading import read_framework

_ORDER = ("gcm", "themes", "hld2013", "eight_points", "montevideo_f", "sdg", "summits")


@cache
def _shipped() -> Mapping[str, Framework]:
    folder = files("relatoria.schemes").joinpath("data", "frameworks")
    return {
        name: read_framework(
            folder.joinpath(f"{name}.yaml").read_text(encoding="utf-8"), f"{name}.yaml"
        )
        for name in _ORDER
    }


def frameworks(added: Iterable[Path] = ()) -> Mapping[str, Framework]:
    """Every framework by its id: the shipped ones, then those in the files ``added``.

    Raises :class:`InvalidRecord` for a file that breaks the shape or takes a name already taken,
    :class:`UsageError` for one that cannot be read.
    """
    known = dict(_shipped())
    for path in added:
        try:
            text = path.read_text(encoding="utf-8")
        except (OSError, UnicodeDecodeError) as error:
            raise UsageError(
                "the framework cannot be read", where=str(path), why=str(error)
            ) from error
        one = read_framework(text, str(path))
        if one.id in known:
            raise InvalidRecord(
                f"there is a framework {one.id!r} already",
                where=str(path),
                remedy="Give this one another id",
            )
        known[one.id] = one
    return known


def framework(name: str) -> Framework:
    """The shipped framework ``name``; raises :class:`UsageError` where there is none."""
    known = frameworks()
    if name not in known:
        raise UsageError(f"there is no framework {name!r}", remedy=f"Known are {', '.join(known)}")
    return known[name]


def look_up(words: str, names: Iterable[str] = ()) -> list[tuple[Framework, FrameworkItem]]:
    """Items whose title or label, in any language, holds ``words`` (case and accents aside)."""
    wanted = _plain(words)
    return [
        (one, item)
        for one in frameworks().values()
        if not names or one.id in names
        for item in one.items
        if any(
            wanted in _plain(text)
            for table in (item.title, item.label, item.unverified, item.reported)
            for text in table.values()
        )
    ]


def _plain(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.lower())
    return " ".join("".join(x for x in parts if not unicodedata.combining(x)).split())
