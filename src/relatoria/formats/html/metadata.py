"""What the head of a page declares."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from relatoria.formats.html.tree import Node

_BLANK = re.compile(r"\s+")
# Names of <meta> in the order in which they are believed.
_NAMES = {
    "title": ("dc.title", "dcterms.title", "citation_title", "og:title"),
    "author": ("author", "dc.creator", "dcterms.creator", "article:author", "citation_author"),
    "date": (
        "article:published_time", "dc.date", "dcterms.date", "dcterms.issued", "date", "pubdate",
        "citation_publication_date", "datepublished",
    ),
    "modified": ("article:modified_time", "last-modified", "dcterms.modified"),
    "description": ("description", "dc.description", "og:description"),
    "keywords": ("keywords", "dc.subject"),
    "publisher": ("dc.publisher", "og:site_name", "publisher"),
    "url": ("og:url",),
    "language": ("dc.language", "content-language"),
}  # fmt: skip


def metadata_of(root: Node) -> dict[str, str]:
    """Title, author, dates, language… as printed in the head; only those that are there."""
    declared: dict[str, str] = {}
    found: dict[str, str] = {}
    for node in root.walk():
        if node.tag == "meta":
            _meta(node, declared)
        elif node.tag == "title" and "title" not in found:
            found["title"] = _clean(node.text())
        elif node.tag == "link" and "canonical" in node.get("rel").lower().split():
            found.setdefault("url", node.get("href"))
        elif node.tag == "time" and node.get("datetime") and "pubdate" in node.attributes:
            found.setdefault("date", node.get("datetime"))
    language = root.get("lang") or root.get("xml:lang")
    if language:
        found["language"] = language
    for key, names in _NAMES.items():
        for name in names:
            if declared.get(name):
                found.setdefault(key, declared[name])
                break
    return {key: value for key, value in found.items() if value}


def _meta(node: Node, declared: dict[str, str]) -> None:
    name = (
        node.get("name") or node.get("property") or node.get("http-equiv") or node.get("itemprop")
    )
    content = _clean(node.get("content"))
    if name and content:
        declared.setdefault(name.strip().lower(), content)


def _clean(text: str) -> str:
    return _BLANK.sub(" ", text).strip()
