"""Parsing XML of strangers: no entity, no network, no depth without end."""

from __future__ import annotations

from html.entities import name2codepoint

from lxml import etree

from relatoria.errors import DamagedFile, LimitExceeded
from relatoria.model import Notice

_EXCESSIVE = ("depth", "amplification", "loop", "huge")


def parse(data: bytes, max_depth: int) -> tuple[etree._Element, tuple[Notice, ...]]:
    """The root of ``data``, and a notice where it had to be repaired.

    Entities are not expanded and nothing is fetched. Raises DamagedFile where no element can be
    recovered, LimitExceeded where elements nest deeper than ``max_depth`` or entities multiply.
    """
    notices: tuple[Notice, ...] = ()
    try:
        root = etree.fromstring(data, _parser(recover=False))
    except (etree.XMLSyntaxError, ValueError) as error:
        if any(word in str(error).lower() for word in _EXCESSIVE):
            raise LimitExceeded(
                "elements nest too deeply or entities grow without end",
                why=str(error),
                remedy="Flatten the document",
            ) from error
        root, notices = _recovered(data, error)
    _check_depth(root, max_depth)
    return root, notices


def _parser(*, recover: bool) -> etree.XMLParser:
    return etree.XMLParser(
        resolve_entities=False,
        no_network=True,
        load_dtd=False,
        dtd_validation=False,
        huge_tree=False,
        remove_comments=True,
        remove_pis=True,
        recover=recover,
    )


def _recovered(data: bytes, error: Exception) -> tuple[etree._Element, tuple[Notice, ...]]:
    try:
        root = etree.fromstring(data, _parser(recover=True))
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None or not len(root):
        raise DamagedFile(
            "this is not well-formed XML", why=str(error), remedy="Export the document again"
        ) from error
    return root, (Notice("damaged-xml", f"parts may be missing: {error}"),)


def _check_depth(root: etree._Element, max_depth: int) -> None:
    depth = 0
    for event, _ in etree.iterwalk(root, events=("start", "end")):
        depth += 1 if event == "start" else -1
        if depth > max_depth:
            raise LimitExceeded(
                f"elements nest deeper than {max_depth} levels", remedy="Flatten the document"
            )


def local(element: etree._Element) -> str:
    """The name of ``element`` without its namespace; empty for what is no element."""
    tag = element.tag
    return tag.rpartition("}")[2] if isinstance(tag, str) else ""


def entity(element: etree._Element) -> str:
    """What an unexpanded entity such as ``&mdash;`` stands for, if its name is a character's."""
    name = (element.text or "").strip("&;")
    if name.startswith("#"):
        digits, base = (name[2:], 16) if name[1:2] in "xX" else (name[1:], 10)
        try:
            return chr(int(digits, base))
        except (ValueError, OverflowError):
            return ""
    code = name2codepoint.get(name)
    return chr(code) if code else ""
