"""The words inside an element, in order, stage directions told from speech."""

from __future__ import annotations

from collections.abc import Iterator, Set

from lxml import etree

from relatoria.formats.xml.parsing import entity, local
from relatoria.formats.xml.writing import Words


def runs(
    element: etree._Element, *, directions: Set[str] = frozenset(), skip: Set[str] = frozenset()
) -> Iterator[Words]:
    """The words of ``element``: those of ``directions`` in brackets, those of ``skip`` not."""
    if element.text and isinstance(element.tag, str):
        yield Words(element.text)
    for child in element:
        name = local(child)
        if child.tag is etree.Entity:
            yield Words(entity(child))
        elif name in directions:
            yield Words(bracketed(plain(child)), said=False)
        elif name and name not in skip:
            yield from runs(child, directions=directions, skip=skip)
        if child.tail:
            yield Words(child.tail)


def plain(element: etree._Element) -> str:
    """All words of ``element``, white space folded."""
    return " ".join("".join(run.text for run in runs(element)).split())


def bracketed(words: str) -> str:
    """``words`` in brackets, unless they stand in brackets already; empty stays empty."""
    if not words or words[0] in "([":
        return words
    return f"({words})"
