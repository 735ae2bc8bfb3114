from __future__ import annotations

import time

import pytest

from relatoria.errors import (
    DamagedFile,
    EmptyFile,
    LimitExceeded,
    PasswordRequired,
    RelatoriaError,
)
from relatoria.formats.door import ReadOptions
from relatoria.formats.pdf import read
from tests.formats.pdf.making import Sheet, pdf
from tests.shared import SHARED, needs_shared

ONE = pdf([Sheet().text(72, 700, "One line of text on one page.")])


def test_a_file_without_pages_is_refused() -> None:
    with pytest.raises(EmptyFile, match="no pages"):
        read(pdf([]), ReadOptions())


@pytest.mark.parametrize("data", [b"%PDF-1.7\nnothing else", ONE[:40], b"", b"\x00" * 999])
def test_a_broken_file_is_refused(data: bytes) -> None:
    with pytest.raises((DamagedFile, EmptyFile)):
        read(data, ReadOptions())


def test_a_wrong_cross_reference_table_is_rebuilt() -> None:
    assert "One line" in read(ONE.replace(b"startxref", b"startxxxx"), ReadOptions()).text


def test_cutting_the_file_anywhere_ends_in_a_record_or_a_message() -> None:
    data = pdf([Sheet().text(72, 700, f"Page {number}.") for number in range(3)])
    for end in range(0, len(data), 61):
        try:
            read(data[:end], ReadOptions())
        except RelatoriaError as error:
            assert "Send the file again" in str(error)


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (ReadOptions(max_pages=2), "3 pages"),
        (ReadOptions(max_characters=20), "more than 20 characters"),
        (ReadOptions(seconds=0.0), "more than 0 seconds"),
    ],
)
def test_limits_are_kept(options: ReadOptions, said: str) -> None:
    sheets = [Sheet().text(72, 700, f"Page {number} of three.") for number in range(3)]
    with pytest.raises(LimitExceeded, match=said):
        read(pdf(sheets), options)


def test_a_damaged_page_is_told_of_and_the_others_are_read() -> None:
    data = pdf([Sheet().text(72, 700, f"Page number {number}.") for number in range(2)])
    broken = data.replace(b"/Type/Page/Parent", b"/Type/Font/Xarent", 1)
    content = read(broken, ReadOptions())
    assert "Page number 1." in content.text


def test_nothing_depends_on_the_password_where_none_is_needed() -> None:
    options = ReadOptions(password="not needed")  # noqa: S106
    assert read(ONE, options).text == "One line of text on one page."


def test_pages_of_pictures_without_recognition_are_told_of() -> None:
    drawn = Sheet().rule(72, 700, 300)
    content = read(pdf([drawn, Sheet().text(72, 700, "Words.")]), ReadOptions(ocr=False))
    (notice,) = content.notices
    assert (notice.code, notice.page) == ("no-text", 1)
    assert "relatoria[ocr]" in notice.message
    with pytest.raises(EmptyFile, match="no text"):
        read(pdf([drawn]), ReadOptions(ocr=False))


def test_a_font_without_codes_is_told_of() -> None:
    sheet = Sheet()
    for row in range(6):
        sheet.text(72, 700 - 12 * row, "Wklv whaw lv vklswhg eb wkuhh ohwwhuv dqg lv qrw sodlq")
    content = read(pdf([sheet]), ReadOptions())
    assert [notice.code for notice in content.notices] == ["broken-encoding"]


@needs_shared
@pytest.mark.parametrize(
    ("name", "password", "outcome"),
    [
        ("truncated.pdf", None, DamagedFile),
        ("bad_xref.pdf", None, 4),
        ("password_required.pdf", None, PasswordRequired),
        ("password_required.pdf", "wrong", PasswordRequired),
        ("password_required.pdf", "relatoria", 4),
        ("owner_password_only.pdf", None, 4),
    ],
)
def test_broken_files_of_the_collection(
    name: str, password: str | None, outcome: int | type[Exception]
) -> None:
    data = (SHARED / "formats/broken" / name).read_bytes()
    options = ReadOptions(password=password)
    if isinstance(outcome, int):
        assert len(read(data, options).pages) == outcome
    else:
        with pytest.raises(outcome):
            read(data, options)


def test_a_page_of_a_thousand_scattered_pieces_is_read_in_good_time() -> None:
    sheet = Sheet()
    for number in range(6_000):
        sheet.text(number * 37 % 590, number * 53 % 830, "x" if number % 3 else "1.", 2)
    started = time.monotonic()
    assert read(pdf([sheet]), ReadOptions()).text
    assert time.monotonic() - started < 20
