"""A light tree of a page, with the amount of text and of linked text under each element."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from selectolax.lexbor import LexborHTMLParser

from relatoria.errors import LimitExceeded

if TYPE_CHECKING:
    from collections.abc import Iterator


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9]*)")
# Elements without content, and those the parser closes by itself: they do not nest.
_FLAT = _words(
    """
    area base basefont bgsound br col embed frame hr img input keygen link meta param
    source track wbr p li dt dd tr td th thead tbody tfoot option optgroup colgroup
    caption html head body
    """
)
# The parser's work grows with the square of the nesting; no page people read comes near this.
_DEEPEST_PARSED = 1_500
_SILENT = frozenset(("script", "style", "template", "head", "noscript", "iframe", "svg", "math"))


@dataclass(slots=True)
class Node:
    """An element; ``children`` are elements and pieces of text in order."""

    tag: str
    attributes: dict[str, str]
    children: list[Node | str] = field(default_factory=list)
    length: int = 0
    """Characters of text inside, blank space aside."""
    linked: int = 0
    """Those of them that belong to links."""
    links: int = 0

    def get(self, name: str) -> str:
        """The attribute ``name``, empty where it is missing."""
        return self.attributes.get(name, "")

    @property
    def elements(self) -> Iterator[Node]:
        """The child elements."""
        return (child for child in self.children if isinstance(child, Node))

    @property
    def density(self) -> float:
        """The share of the text that is linked, 0 to 1."""
        return self.linked / self.length if self.length else 0.0

    def walk(self) -> Iterator[Node]:
        """This element and all below it, in document order."""
        stack = [self]
        while stack:
            node = stack.pop()
            yield node
            stack.extend(reversed(list(node.elements)))

    def text(self) -> str:
        """All text inside, as it stands."""
        found: list[str] = []
        stack: list[Node | str] = [self]
        while stack:
            node = stack.pop()
            if isinstance(node, str):
                found.append(node)
            else:
                stack.extend(reversed(node.children))
        return "".join(found)


def tree_of(text: str, max_depth: int) -> tuple[Node, bool]:
    """The tree of a page, and whether something lay deeper than ``max_depth``.

    What lies deeper is kept, flat. Raises LimitExceeded where the nesting is beyond any page.
    """
    _refuse_deep(text)
    parser = LexborHTMLParser(text)
    root = Node("html", {})
    if parser.root is None:
        return root, False
    root.attributes = _attributes(parser.root)
    order: list[tuple[Node, Node]] = []
    flattened = False
    # (element of the parser, parent in our tree, depth), last sibling first.
    stack = [(parser.root.first_child, root, 1)]
    while stack:
        found, parent, depth = stack.pop()
        if found is None:
            continue
        stack.append((found.next, parent, depth))
        tag = found.tag
        if tag == "-text":
            content = found.text_content
            if content:
                parent.children.append(content)
                parent.length += _count(content)
            continue
        if not tag or tag.startswith("-"):
            continue
        into = parent
        if depth <= max_depth:
            into = Node(tag, _attributes(found))
            parent.children.append(into)
            order.append((into, parent))
        else:
            flattened = True
        stack.append((found.first_child, into, depth + 1))
    _sum_up(order)
    return root, flattened


def _refuse_deep(text: str) -> None:
    depth = 0
    for match in _TAG.finditer(text):
        if match[2].lower() in _FLAT:
            continue
        depth = max(0, depth - 1) if match[1] else depth + 1
        if depth > _DEEPEST_PARSED:
            raise LimitExceeded(
                f"elements are nested more than {_DEEPEST_PARSED:,} levels deep",
                why="the page is broken or made to exhaust the reader",
            )


def _sum_up(order: list[tuple[Node, Node]]) -> None:
    """Add lengths up from the leaves; children come after their parents in ``order``."""
    for node, parent in reversed(order):
        if node.tag == "a" and node.get("href"):
            node.linked = node.length
            node.links += 1
        if node.tag in _SILENT:
            continue
        parent.length += node.length
        parent.linked += node.linked
        parent.links += node.links


def _attributes(element: object) -> dict[str, str]:
    found = getattr(element, "attributes", {})
    return {str(key): value or "" for key, value in found.items()}


def _count(text: str) -> int:
    return len("".join(text.split()))
