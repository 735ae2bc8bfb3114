"""What styles say of paragraphs, runs and lists."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.formats.counting import formatted
from relatoria.formats.odt.names import FO, STYLE, TEXT

if TYPE_CHECKING:
    from collections.abc import Iterable

    from lxml import etree

_DEEPEST = 20  # styles may name one another as parents in a circle
_LEVELS = 10


@dataclass(frozen=True, slots=True)
class Look:
    """A paragraph or text style with what it inherits."""

    name: str = ""
    bold: bool | None = None
    """``None`` where the style says nothing of it."""
    hidden: bool = False
    outline: int | None = None
    list_style: str | None = None


@dataclass(frozen=True, slots=True)
class ListLevel:
    """How one level of a list is numbered."""

    form: str = ""
    prefix: str = ""
    suffix: str = ""
    bullet: str = ""
    start: int = 1
    shown: int = 1
    """Levels shown in the label, this one included."""


class Styles:
    """Styles of one file, automatic ones first."""

    def __init__(self, roots: Iterable[etree._Element]) -> None:
        self._styles: dict[tuple[str, str], etree._Element] = {}
        self._lists: dict[str, dict[int, ListLevel]] = {}
        self._looks: dict[tuple[str, str], Look] = {}
        for root in roots:
            for style in root.iter(f"{STYLE}style"):
                key = style.get(f"{STYLE}family", ""), style.get(f"{STYLE}name", "")
                self._styles.setdefault(key, style)
            for style in root.iter(f"{TEXT}list-style", f"{TEXT}outline-style"):
                name = style.get(f"{STYLE}name", "")
                name = "#outline" if style.tag == f"{TEXT}outline-style" else name
                self._lists.setdefault(name, _levels(style))

    def look(self, family: str, name: str | None) -> Look:
        """The style ``name`` of ``family`` («paragraph» or «text»)."""
        key = family, name or ""
        if key not in self._looks:
            self._looks[key] = self._resolve(family, name or "")
        return self._looks[key]

    def label(self, list_style: str | None, counts: list[int | None], depth: int) -> str:
        """The label at level ``depth`` (from 1), with ``counts`` as they stand."""
        levels = self._lists.get(list_style or "", {})
        level = levels.get(depth)
        if level is None:
            return "•" if not levels else ""
        if level.bullet:
            return "•" if "\ue000" <= level.bullet[:1] <= "\uf8ff" else level.bullet.strip()
        if not level.form:
            return f"{level.prefix}{level.suffix}".strip()
        parts = []
        for at in range(depth - level.shown + 1, depth + 1):
            shown = levels.get(at, level)
            value = counts[at - 1]
            if shown.form:
                parts.append(formatted(shown.start if value is None else value, shown.form))
        return f"{level.prefix}{'.'.join(parts)}{level.suffix}".strip()

    def start(self, list_style: str | None, depth: int) -> int:
        """The first number of level ``depth`` (from 1)."""
        level = self._lists.get(list_style or "", {}).get(depth)
        return level.start if level is not None else 1

    def _resolve(self, family: str, name: str) -> Look:
        chain: list[etree._Element] = []
        at = name
        while (family, at) in self._styles and len(chain) < _DEEPEST:
            element = self._styles[family, at]
            chain.append(element)
            at = element.get(f"{STYLE}parent-style-name", "")
        bold: bool | None = None
        hidden = False
        outline: int | None = None
        list_style: str | None = None
        for element in reversed(chain):
            properties = element.find(f"{STYLE}text-properties")
            if properties is not None:
                weight = properties.get(f"{FO}font-weight")
                bold = _is_bold(weight) if weight else bold
                hidden = properties.get(f"{TEXT}display") == "none" or hidden
            level = element.get(f"{STYLE}default-outline-level")
            outline = int(level) if level and level.isdigit() else outline
            list_style = element.get(f"{STYLE}list-style-name", list_style)
        shown = _shown_name(chain, name)
        return Look(shown, bold, hidden, outline, list_style)


def _shown_name(chain: list[etree._Element], name: str) -> str:
    # Automatic styles («P12») are made for one paragraph; their parent has the telling name.
    for element in chain:
        display = element.get(f"{STYLE}display-name")
        own = element.get(f"{STYLE}name", "")
        if display:
            return display
        if not (own[:1] in "PTM" and own.lstrip("PTM").isdigit()):
            return own.replace("_20_", " ")
    return name


def _is_bold(weight: str) -> bool:
    return weight == "bold" or (weight.isdigit() and int(weight) >= 600)


def _levels(style: etree._Element) -> dict[int, ListLevel]:
    found = {}
    for element in style:
        depth = element.get(f"{TEXT}level", "")
        if not depth.isdigit() or not 1 <= int(depth) <= _LEVELS:
            continue
        start, shown = (
            element.get(f"{TEXT}start-value", ""),
            element.get(f"{TEXT}display-levels", ""),
        )
        found[int(depth)] = ListLevel(
            form=element.get(f"{STYLE}num-format", ""),
            prefix=element.get(f"{STYLE}num-prefix", ""),
            suffix=element.get(f"{STYLE}num-suffix", ""),
            bullet=element.get(f"{TEXT}bullet-char", ""),
            start=int(start) if start.isdigit() else 1,
            shown=min(int(shown), int(depth)) if shown.isdigit() else 1,
        )
    return found
