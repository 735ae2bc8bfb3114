"""Mutated XML ends in a document or in a message, never in a traceback."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.errors import InputError
from relatoria.formats import read_document
from tests.formats.xml.test_reading_xml import ACT, AKN, HANSARD, TEI

PIECES = st.sampled_from(
    ["<", ">", "</", "/>", "&", "&amp;", "&nope;", "&#0;", "<u>", "</u>", "<p>", "<!--", "]]>",
     "<![CDATA[", "<speech>", "<note/>", 'who="#"', "\x00", "\ufffe", "<num>1</num>", "<tr><td/>"]
)  # fmt: skip


@settings(max_examples=150, deadline=None)
@given(
    xml=st.sampled_from([TEI, HANSARD, AKN, ACT]),
    changes=st.lists(st.tuples(st.floats(0, 1), st.integers(0, 60), PIECES), max_size=6),
)
def test_mutated_xml_is_read_or_refused(xml: str, changes: list[tuple[float, int, str]]) -> None:
    for share, length, piece in changes:
        at = int(share * len(xml))
        xml = xml[:at] + piece + xml[at + length :]
    if not xml:
        return
    try:
        found = read_document(xml.encode("utf-8", "replace"), "sitting.xml")
    except InputError as error:
        assert str(error)
        return
    assert all(0 <= b.start < b.end <= len(found.text) for b in found.blocks)
