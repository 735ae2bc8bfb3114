"""An Akoma Ntoso `debateReport` that Relatoría wrote, as the record it was."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from typing import TypeVar

import msgspec
from lxml import etree

from relatoria.errors import InvalidRecord
from relatoria.formats.akoma_ntoso.names import akn, own
from relatoria.formats.lines import Line, records_from
from relatoria.model import Record

_NOTE = akn("authorialNote")
_T = TypeVar("_T")


class _Canonical(msgspec.Struct):
    sha256: str
    length: int
    units: list[tuple[str, list[tuple[int, int]]]]
    rest: list[tuple[int, str]]
    replaced: list[tuple[int, int]]


def read(data: bytes) -> Record:
    """The record in ``data``.

    Raises InvalidRecord where ``data`` is not XML, carries no record of ours, or its body has
    been edited since, so that offsets no longer hold.
    """
    root = _parsed(data)
    canonical = root.find(f".//{akn('proprietary')}/{own('canonical')}")
    if canonical is None:
        raise InvalidRecord(
            "this Akoma Ntoso document carries no record",
            why="meta/proprietary has no canonical element",
            remedy="Only documents that Relatoría wrote can be read back",
        )
    text = _text(root, _decoded(canonical.text, _Canonical, "canonical"))
    found = records_from(_lines(canonical.getparent(), text)).records
    if len(found) != 1:
        raise InvalidRecord(f"there are {len(found)} document lines where one was expected")
    return found[0]


def _parsed(data: bytes) -> etree._Element:
    # No entity is resolved and no address opened: the file may come from a stranger.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False)
    try:
        return etree.fromstring(data, parser)
    except (etree.XMLSyntaxError, ValueError) as error:
        raise InvalidRecord("this is not well-formed XML", why=str(error)) from error


def _decoded(text: str | None, kind: type[_T], where: str) -> _T:
    try:
        return msgspec.json.decode(text or "", type=kind)
    except msgspec.DecodeError as error:
        raise InvalidRecord("this is not what was written", where=where, why=str(error)) from error


def _text(root: etree._Element, canonical: _Canonical) -> str:
    pieces: dict[int, str] = dict(canonical.rest)
    elements = {element.get("eId"): element for element in root.iter() if element.get("eId")}
    for eid, spans in canonical.units:
        words = "".join(_words(elements[eid])) if eid in elements else ""
        at = 0
        for start, end in spans:
            pieces[start] = words[at : at + end - start]
            at += end - start
    text = "".join(pieces[start] for start in sorted(pieces))
    if canonical.replaced:
        characters = list(text)
        for place, code in canonical.replaced:
            if place < len(characters):
                characters[place] = chr(code)
        text = "".join(characters)
    if hashlib.sha256(text.encode()).hexdigest() != canonical.sha256:
        raise InvalidRecord(
            "the words of the body are not those the record was made from",
            why="the text has been edited, so that offsets no longer hold",
            remedy="Read the source document again",
        )
    return text


def _words(element: etree._Element) -> Iterator[str]:
    """The words an element holds, those of its notes left out."""
    if element.text:
        yield element.text
    for child in element:
        if child.tag != _NOTE:
            yield from _words(child)
        if child.tail:
            yield child.tail


def _lines(proprietary: etree._Element | None, text: str) -> Iterator[tuple[str, Line]]:
    for number, element in enumerate(() if proprietary is None else proprietary, start=0):
        if element.tag != own("line"):
            continue
        where = f"record line {number}"
        line = _decoded(element.text, Line, where)
        if line.get("type") == "document":
            line["text"] = text
        elif line.get("type") in _SAYING and "text" not in line:
            line["text"] = text[line["start"] : line["end"]]
        yield where, line


_SAYING = frozenset({"statement", "mention", "relation", "claim"})
"""Types of line whose words are left out where the body holds them."""
