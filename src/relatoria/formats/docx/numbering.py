"""Automatic numbering: the label a paragraph shows, which stands nowhere in its text.

Source of method: ISO/IEC 29500-1, 17.9 (abstract definitions, instances, overrides, restarts).
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from relatoria.formats.counting import formatted
from relatoria.formats.docx.package import W

if TYPE_CHECKING:
    from lxml import etree

_PLACE = re.compile(r"%([1-9])")
_LEVELS = 9
# Signs of the fonts Symbol and Wingdings that Word's own bullets use.
_SIGNS = {
    "\uf0b7": "•", "\uf0a7": "▪", "\uf0a8": "▫", "\uf0d8": "➢", "\uf0fc": "✓", "\uf02d": "-",
    "\uf076": "❖", "\uf0e0": "➔", "§": "▪", "Ø": "➢", "ü": "✓", "v": "❖", "q": "□", "o": "◦",
    "·": "•",
}  # fmt: skip


@dataclass(slots=True)
class _Level:
    start: int = 1
    form: str = "decimal"
    text: str = "%1."
    legal: bool = False
    restart: int | None = None


@dataclass(slots=True)
class _Instance:
    abstract: str
    levels: dict[int, _Level] = field(default_factory=dict)
    starts: dict[int, int] = field(default_factory=dict)
    used: bool = False


class Numbering:
    """Counts paragraphs in reading order and gives each its label."""

    def __init__(self, root: etree._Element | None) -> None:
        self._abstract: dict[str, dict[int, _Level]] = {}
        self._instances: dict[str, _Instance] = {}
        self._counts: dict[str, list[int | None]] = {}
        if root is not None:
            self._read(root)

    def label(self, num: str | None, depth: int) -> str | None:
        """The label of the next paragraph of instance ``num`` at level ``depth`` (from 0).

        An empty label means that the level shows none; ``None`` that there is no such list.
        """
        instance = self._instances.get(num or "")
        if instance is None or num == "0":
            return None
        depth = min(max(depth, 0), _LEVELS - 1)
        levels = self._abstract.get(instance.abstract, {})
        counts = self._counts.setdefault(instance.abstract, [None] * _LEVELS)
        if not instance.used:
            instance.used = True
            for at, start in instance.starts.items():
                counts[at] = start - 1
        level = self._level(instance, levels, depth)
        before = counts[depth]
        counts[depth] = level.start if before is None else before + 1
        for deeper in range(depth + 1, _LEVELS):
            limit = self._level(instance, levels, deeper).restart
            if limit is None or (limit > 0 and depth < limit):
                counts[deeper] = None
        return self._written(instance, levels, counts, depth)

    def _written(
        self,
        instance: _Instance,
        levels: dict[int, _Level],
        counts: list[int | None],
        depth: int,
    ) -> str:
        level = self._level(instance, levels, depth)
        if level.form == "none":
            return ""
        if level.form == "bullet":
            sign = level.text.strip()
            return "".join(_SIGNS.get(c, "•" if "\ue000" <= c <= "\uf8ff" else c) for c in sign)

        def count(match: re.Match[str]) -> str:
            at = int(match[1]) - 1
            shown = self._level(instance, levels, at)
            value = counts[at] if counts[at] is not None else shown.start
            form = "decimal" if level.legal and at < depth else shown.form
            return formatted(value if value is not None else 1, form)

        return _PLACE.sub(count, level.text).strip()

    def _level(self, instance: _Instance, levels: dict[int, _Level], depth: int) -> _Level:
        return instance.levels.get(depth) or levels.get(depth) or _Level(text=f"%{depth + 1}.")

    def _read(self, root: etree._Element) -> None:
        by_style: dict[str, str] = {}
        links: dict[str, str] = {}
        for element in root.iterfind(f"{W}abstractNum"):
            abstract = element.get(f"{W}abstractNumId", "")
            self._abstract[abstract] = _levels(element)
            for name, into in (("styleLink", by_style), ("numStyleLink", links)):
                found = element.find(f"{W}{name}")
                if found is not None and name == "styleLink":
                    into[found.get(f"{W}val", "")] = abstract
                elif found is not None:
                    into[abstract] = found.get(f"{W}val", "")
        for abstract, style in links.items():
            self._abstract[abstract] = self._abstract.get(by_style.get(style, ""), {})
        for element in root.iterfind(f"{W}num"):
            found = element.find(f"{W}abstractNumId")
            if found is not None:
                instance = _Instance(found.get(f"{W}val", ""))
                _override(instance, element)
                self._instances[element.get(f"{W}numId", "")] = instance


def _override(instance: _Instance, element: etree._Element) -> None:
    for override in element.iterfind(f"{W}lvlOverride"):
        depth = _number(override.get(f"{W}ilvl"), 0)
        start = override.find(f"{W}startOverride")
        if start is not None:
            instance.starts[depth] = _number(start.get(f"{W}val"), 1)
        instance.levels.update(_levels(override))


def _levels(element: etree._Element) -> dict[int, _Level]:
    found = {}
    for level in element.iterfind(f"{W}lvl"):
        values = {child.tag.removeprefix(W): child.get(f"{W}val") for child in level}
        depth = _number(level.get(f"{W}ilvl"), 0)
        restart = values.get("lvlRestart")
        found[depth] = _Level(
            start=_number(values.get("start"), 1),
            form=values.get("numFmt") or "decimal",
            text=values.get("lvlText") or "",
            legal="isLgl" in values and values["isLgl"] not in ("0", "false"),
            restart=_number(restart, 0) if restart is not None else None,
        )
    return found


def _number(value: str | None, otherwise: int) -> int:
    return int(value) if value is not None and value.lstrip("-").isdigit() else otherwise
