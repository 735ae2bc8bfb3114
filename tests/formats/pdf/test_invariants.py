"""What holds for every page that can be drawn, however strange."""

from __future__ import annotations

from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from relatoria.errors import RelatoriaError
from relatoria.formats.door import ReadOptions
from relatoria.formats.pdf import read
from tests.formats.pdf.making import Sheet, pdf

WORDS = st.sampled_from(
    (
        "1.",
        "(i)",
        "a)",
        "\u2022",
        "12",
        "*",
        "INTRODUCTION",
        "the",
        "delegation",
        "añadió",
        "que",
        "co-",
        "operation",
        "....... 4",
        "Cuadro 1",
        "Page 3",
        "2.5",
        "ended.",
        "for:",
        "II. Coming",
    )
)
PIECE = st.tuples(
    st.floats(-20, 620),
    st.floats(-20, 860),
    st.lists(WORDS, min_size=1, max_size=9).map(" ".join),
    st.sampled_from((4, 7, 8.5, 10, 10, 10, 14, 30)),
    st.sampled_from("RBI"),
)
PAGE = st.tuples(st.sampled_from((0, 90, 180, 270)), st.lists(PIECE, max_size=30))


@settings(max_examples=60, deadline=None)
@given(st.lists(PAGE, min_size=1, max_size=4))
def test_blocks_are_in_order_and_pages_cover_the_text(
    pages: list[tuple[int, list[tuple[float, float, str, float, str]]]],
) -> None:
    sheets = []
    for turn, pieces in pages:
        sheet = Sheet(rotate=turn)
        for x, y, words, size, font in pieces:
            sheet.text(round(x, 2), round(y, 2), words, size, font)
        sheets.append(sheet)
    try:
        content = read(pdf(sheets), ReadOptions(ocr=False))
    except RelatoriaError:
        return
    assert len(content.pages) == len(sheets)
    for block, following in pairwise(content.blocks):
        assert content.text[block.end : following.start] == "\n\n"
    for block in content.blocks:
        words = content.text[block.start : block.end]
        assert block.marker is None or block.marker in words
        assert all(block.start <= cell.start <= cell.end <= block.end for cell in block.cells)
        assert block.cells or (words == words.strip() and words)
    assert content.pages[0].start == 0
    assert content.pages[-1].end == len(content.text)
    assert all(page.end == following.start for page, following in pairwise(content.pages))


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_changed_bytes_end_in_a_document_or_a_message(data: st.DataObject) -> None:
    made = bytearray(pdf([Sheet().text(72, 700, "One line of text."), Sheet().rule(1, 2, 3)]))
    for _ in range(data.draw(st.integers(1, 12))):
        made[data.draw(st.integers(8, len(made) - 1))] = data.draw(st.integers(0, 255))
    try:
        read(bytes(made), ReadOptions(ocr=False))
    except RelatoriaError as error:
        assert str(error)
