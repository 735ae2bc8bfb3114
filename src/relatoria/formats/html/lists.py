"""The numbers and signs a browser would set before the items of a list."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from relatoria.formats.counting import formatted

if TYPE_CHECKING:
    from relatoria.formats.html.tree import Node

_STYLE = re.compile(r"list-style(?:-type)?\s*:\s*(?:\w+\s+)?([a-z-]+)", re.I)
_SIGNS = frozenset(("disc", "circle", "square"))


@dataclass(slots=True)
class ListCount:
    """An open list: how it is numbered, and how far."""

    form: str
    """``""`` for a list with signs, ``none`` for one without markers."""
    next: int = 1
    step: int = 1

    def marker(self, item: Node) -> str:
        """The marker of the next item."""
        style = _STYLE.search(item.get("style"))
        form = style[1].lower() if style else item.get("type") or self.form
        if form == "none":
            return ""
        if not form or form in _SIGNS:
            return "•"
        value = item.get("value")
        number = int(value) if value.lstrip("-").isdigit() else self.next
        self.next = number + self.step
        return f"{formatted(number, form)}."


def list_count(node: Node) -> ListCount:
    """How the list ``node`` (``ul`` or ``ol``) counts."""
    style = _STYLE.search(node.get("style"))
    form = style[1].lower() if style else node.get("type")
    if node.tag != "ol":
        return ListCount("none" if form == "none" else "")
    start = node.get("start")
    first = int(start) if start.lstrip("-").isdigit() else 1
    if "reversed" not in node.attributes:
        return ListCount(form or "decimal", first)
    if not start:
        first = sum(1 for child in node.elements if child.tag == "li")
    return ListCount(form or "decimal", first, -1)
