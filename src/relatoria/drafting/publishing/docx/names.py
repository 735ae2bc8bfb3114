"""Names of WordprocessingML, and of what ties a document to its volume."""

from __future__ import annotations

from lxml import etree

from relatoria.formats.akoma_ntoso.names import safe

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"
VOLUME = "urn:relatoria:volume:1"
"""Namespace of the custom part that carries the volume."""

SENTENCE, PART, END = "_Rs_", "_Rp_", "_Re_"
"""Bookmark names begin so: a leading underscore hides them in Word, and they stay.

``END`` marks where the report is over and the list of sources begins.
"""


def w(name: str) -> str:
    """The qualified name of a WordprocessingML element or attribute."""
    return f"{{{W}}}{name}"


def child(parent: etree._Element, name: str, /, **attributes: str | int) -> etree._Element:
    """A new element inside ``parent``; attributes are in the same namespace."""
    given = {w(key): str(value) for key, value in attributes.items()}
    return etree.SubElement(parent, w(name), given)


def run(
    parent: etree._Element, words: str, *, style: str | None = None, language: str | None = None
) -> etree._Element:
    """A run of text."""
    made = child(parent, "r")
    if style or language:
        properties = child(made, "rPr")
        if style:
            child(properties, "rStyle", val=style)
        if language:
            child(properties, "lang", val=language)
    text = child(made, "t")
    text.text = safe(words)
    text.set(XML_SPACE, "preserve")
    return made
