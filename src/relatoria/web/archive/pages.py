"""A page of the site as a page of the folder: links relative, nothing that needs a server."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape
from urllib.parse import quote

from selectolax.lexbor import LexborHTMLParser, LexborNode

from relatoria.i18n import catalogue
from relatoria.web.archive.crawling import Site
from relatoria.web.archive.places import Address, address_of, in_area, relative

_POLICY = (
    "default-src 'none'; style-src 'self' file:; script-src 'self' file:; "
    "img-src 'self' file: data:; form-action 'self' file:; base-uri 'none'"
)
_SEPARATOR = "·"


def rewritten(content: str, address: Address, place: str, site: Site, note: str) -> str:
    """The page at ``address`` as the file ``place``, with ``note`` at its foot."""
    page = LexborHTMLParser(content)
    for node in page.css("form"):
        _settle_form(node, address, place, site)
    for node in page.css("[href]"):
        _settle_link(node, address, place, site)
    written = str(page.html)
    policy = f'<meta http-equiv="Content-Security-Policy" content="{escape(_POLICY)}">'
    written = written.replace('<meta charset="utf-8">', f'<meta charset="utf-8">{policy}', 1)
    head, foot, tail = written.rpartition("</footer>")
    return f'{head}<div class="wide"><p>{escape(note)}</p></div>{foot}{tail}'


def _settle_form(node: LexborNode, address: Address, place: str, site: Site) -> None:
    """Searching works in the folder; other forms ask a server, and their lists stand whole."""
    action = node.attributes.get("action")
    led = address_of(action, address) if action else None
    target = site.target(led[0]) if led else None
    if target is not None:
        node.attrs["action"] = relative(target[0], place)
    else:
        node.decompose()


def _settle_link(node: LexborNode, address: Address, place: str, site: Site) -> None:
    link = node.attributes.get("href") or ""
    if link.startswith("#"):
        return
    led = address_of(link, address)
    if led is None:
        _mark(node, address.language)
        return
    target = site.target(led[0])
    if target is not None:
        fragment = led[1] or target[1]
        # A path is quoted: a «?» or «#» in a name would end it.
        written = quote(relative(target[0], place))
        node.attrs["href"] = f"{written}#{quote(fragment)}" if fragment else written
        if target[0].startswith(("files/", "open-data/")):
            node.attrs["download"] = ""
    elif node.tag == "link" or not in_area(led[0]):
        _take_out(node)
    else:
        # The words stay; what they lead to is not in the folder.
        node.unwrap()


def _mark(node: LexborNode, language: str) -> None:
    """A link out of the folder says so, and tells nobody where it was followed from."""
    node.attrs["rel"] = "external noopener noreferrer"
    label = catalogue(language)("archive.external")
    words = LexborHTMLParser(
        f'<span> ↗<span class="visually-hidden"> {escape(label)}</span></span>'
    )
    added = words.css_first("span")
    if added is not None and node.tag == "a":
        node.insert_child(added)


def _take_out(node: LexborNode) -> None:
    """Remove a link, the dot that parts it from the words before, and what it leaves empty."""
    before, parent = node.prev, node.parent
    if before is not None and before.is_text_node:
        words = before.text_content or ""
        if words.rstrip().endswith(_SEPARATOR):
            before.replace_with(words.rstrip()[: -len(_SEPARATOR)].rstrip())
    node.decompose()
    for outer in _outwards(parent):
        if outer.tag not in ("li", "p") or (outer.text(deep=True) or "").strip():
            break
        outer.decompose()


def _outwards(node: LexborNode | None) -> Iterator[LexborNode]:
    while node is not None:
        parent = node.parent
        yield node
        node = parent
