from __future__ import annotations

import shutil
from io import BytesIO

import pytest

from relatoria.formats.door import ReadOptions
from relatoria.formats.pdf import ocr, read
from relatoria.model import BlockKind
from tests.formats.pdf.making import Sheet, pdf
from tests.shared import IN_CI

WORDS = ("The first speaker described the coast", "and the towns that lie along it.")

needs_tesseract = pytest.mark.skipif(
    shutil.which("tesseract") is None and not IN_CI,
    reason="the program tesseract is not installed",
)


def picture() -> bytes:
    """A page that shows words but has none: they are drawn, then made a picture."""
    import pypdfium2 as pdfium

    sheet = Sheet()
    for row, words in enumerate(WORDS):
        sheet.text(72, 700 - 20 * row, words, 14)
    drawn = pdfium.PdfDocument(pdf([sheet]))
    image = drawn[0].render(scale=200 / 72, grayscale=True).to_pil()
    drawn.close()
    made = BytesIO()
    image.save(made, "PDF", resolution=200)
    return made.getvalue()


def test_without_the_program_the_page_is_told_of(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ocr, "_missing", lambda: "the program tesseract is not installed")
    data = pdf([Sheet().text(72, 700, "Words."), Sheet().rule(72, 700, 300)])
    content = read(data, ReadOptions())
    (notice,) = content.notices
    assert (notice.code, notice.page) == ("no-text", 2)
    assert "the program tesseract is not installed" in notice.message


@needs_tesseract
def test_a_picture_of_words_is_read_with_its_confidence() -> None:
    content = read(picture(), ReadOptions())
    assert content.text == " ".join(WORDS)
    assert content.blocks[0].kind is BlockKind.PARAGRAPH
    confidence = content.pages[0].confidence
    assert confidence is not None and confidence > 0.8


@needs_tesseract
def test_a_picture_of_nothing_is_told_of() -> None:
    data = pdf([Sheet().text(72, 700, "Words."), Sheet().rule(72, 700, 300)])
    content = read(data, ReadOptions())
    assert [(notice.code, notice.page) for notice in content.notices] == [("blank-page", 2)]
