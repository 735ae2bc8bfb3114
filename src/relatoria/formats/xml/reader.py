"""From XML to text and blocks, by the vocabulary of the root element."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.errors import EmptyFile, UnknownFormat
from relatoria.formats.xml import akoma_ntoso, publicwhip, tei
from relatoria.formats.xml.parsing import local, parse
from relatoria.formats.xml.writing import Writer

if TYPE_CHECKING:
    from relatoria.formats.door import Content, ReadOptions

_VOCABULARIES: dict[str, Callable[[etree._Element, Writer], dict[str, str]]] = {
    "TEI": tei.write,
    "teiCorpus": tei.write,
    "publicwhip": publicwhip.write,
    "akomaNtoso": akoma_ntoso.write,
}


def read(data: bytes, options: ReadOptions) -> Content:
    """The content of an XML document in a vocabulary that is known.

    Raises DamagedFile, LimitExceeded (depth, characters), UnknownFormat for another vocabulary,
    and EmptyFile where the document holds no words.
    """
    from relatoria.formats.door import Content

    root, notices = parse(data, options.max_depth)
    write = _VOCABULARIES.get(local(root))
    if write is None:
        raise UnknownFormat(
            f"the root element is {local(root)!r}, of an unknown vocabulary",
            remedy="TEI, publicwhip Hansard and Akoma Ntoso can be read",
        )
    writer = Writer(options.max_characters)
    metadata = write(root, writer)
    if not writer.blocks:
        raise EmptyFile("there are no words in the document", remedy="Send the file with its text")
    return Content(writer.text, tuple(writer.blocks), (), notices, metadata)
