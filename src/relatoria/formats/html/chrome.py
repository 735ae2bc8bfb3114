"""The frame of a site: menus, banners, cookie bars, related links. It is set aside, and counted.

What an element is follows from its name and role first, from the names its author gave it
second (only where it holds little of the page), and from the share of linked text third.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relatoria.formats.html.tree import Node


def _words(listed: str) -> frozenset[str]:
    return frozenset(listed.split())


SILENT = _words(
    """
    script style template noscript iframe svg canvas object embed audio video button
    select input textarea datalist map area link meta base head
    """
)
"""Elements without words of the publication: skipped and not counted."""
_FRAME = frozenset(("nav", "aside", "dialog", "menu", "search"))
_MAYBE_FRAME = frozenset(("header", "footer", "form"))
_ROLES = _words(
    """
    navigation banner contentinfo search complementary dialog alertdialog menu menubar
    toolbar
    """
)
# Words authors use in class and id names, in the four languages.
_SURE = re.compile(
    r"(?:^|[-_\s])(?:nav|navbar|navigation|navegaci[oó]n|menus?|main-?menu|breadcrumbs?|migas"
    r"|fil-?ariane|cookies?|cookie-?\w+|consent|gdpr|rgpd|skip-?(?:links?|nav\w*|to\w*)"
    r"|screen-?reader(?:-text)?|sr-only|visually-?hidden|share|sharing|social|compartir"
    r"|compartilhar|partager|lang|langs|language-?\w*|idiomas?|langues|pagination|pager"
    r"|newsletter|suscripci[oó]n|masthead|site-?(?:header|footer|nav\w*)|footer|pie"
    r"|pie-?de-?p[aá]gina|rodap[eé]|pied(?:-de-page)?|cabecera|cabe[cç]alho|ent[eê]te"
    r"|sidebar|barra-?lateral|popup|modal|advert\w*|banner|toolbar|print-?\w*|imprimir)"
    r"(?:$|[-_\s])",
    re.I,
)
_LIKELY = re.compile(
    r"(?:^|[-_\s])(?:related|relacionad[oa]s?|connexes?|li[ée]s|recommended|see-?also|widget"
    r"|tags?|etiquetas|search|buscador|busca|recherche|comments?|comentarios|top|header|links?"
    r"|enlaces|subscribe|promo|contact)(?:$|[-_\s])",
    re.I,
)
_HIDDEN = re.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", re.I)
_CONTENT = frozenset(("main", "article"))
_WHOLE = frozenset(("html", "body", "main", "article"))


class Frame:
    """Decides what belongs to the frame of the page under ``body``."""

    def __init__(self, body: Node) -> None:
        self._all = max(1, body.length)
        self._has_main = any(node.tag in _CONTENT for node in body.walk())

    def holds(self, node: Node, inside: bool) -> bool:
        """Whether ``node`` is part of the frame; ``inside``: it lies in the main content."""
        if node.tag in _WHOLE:
            return False
        if "hidden" in node.attributes or node.get("aria-hidden") == "true":
            return True
        if _HIDDEN.search(node.get("style")):
            return True
        if node.tag in _FRAME or node.get("role").lower() in _ROLES:
            return self._small(node, 0.6)
        if node.tag in _MAYBE_FRAME:
            return self._edge(node, inside)
        return self._named(node) or self._menu(node, inside)

    def _small(self, node: Node, share: float) -> bool:
        return node.length <= share * self._all

    def _edge(self, node: Node, inside: bool) -> bool:
        """A header or footer: that of the page is frame, that of an article is not."""
        if node.tag == "form":
            return self._small(node, 0.3)
        headed = any(child.tag == "h1" for child in node.walk())
        if inside or (node.tag == "header" and headed):
            return node.density > 0.5 and node.links > 1
        return self._small(node, 0.4)

    def _named(self, node: Node) -> bool:
        names = f"{node.get('class')} {node.get('id')}"
        if not names.strip():
            return False
        if _SURE.search(names):
            return self._small(node, 0.25)
        return (
            _LIKELY.search(names) is not None
            and self._small(node, 0.15)
            and node.density > 0.5
            and node.links > 1
        )

    def _menu(self, node: Node, inside: bool) -> bool:
        """A list or block of little but short links, outside the main content."""
        if inside and self._has_main:
            return False
        if node.tag not in ("ul", "ol", "div", "table", "td", "p") or node.links < 4:
            return False
        short = node.linked / node.links < 40
        return node.density > 0.9 and short and self._small(node, 0.2)
