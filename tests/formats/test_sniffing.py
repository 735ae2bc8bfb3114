from __future__ import annotations

import pytest

from relatoria.errors import UnknownFormat
from relatoria.formats import read_document
from relatoria.formats.sniffing import description_of, media_type_of
from tests.formats.office import docx, flat_odt, odt, p, zipped

DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ODT = "application/vnd.oasis.opendocument.text"


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (b"%PDF-1.7 ...", "application/pdf"),
        (b"\r\n\r\n%PDF-1.4 after some blank lines", "application/pdf"),
        (docx(p("Words")), DOCX),
        (odt("<text:p>Words</text:p>"), ODT),
        (flat_odt("<text:p>Words</text:p>"), ODT),
        (b"<!DOCTYPE html><title>x</title>", "text/html"),
        ("\ufeff<!-- saved --><html lang='es'>".encode("utf-16"), "text/html"),
        (b"<?xml version='1.0'?><!DOCTYPE html><html xmlns='x'>", "text/html"),
        (b"<div class='nota'><p>Migrantes</p></div>", "text/html"),
        (b"<?xml version='1.0'?><akomaNtoso/>", "application/xml"),
        (b"# Informe\n\nTexto.", "text/markdown"),
        ("Se reunió la **Comisión** en Lima.".encode(), "text/markdown"),
        (b"The meeting opened at 9 < 10 a.m.", "text/plain"),
        ("A reunião começou às 9 horas.".encode("cp1252"), "text/plain"),
        (b"{\\rtf1\\ansi}", "application/rtf"),
        (b"\xff\xd8\xff\xe0JFIF", "image/jpeg"),
        (zipped({"xl/workbook.xml": "<x/>", "[Content_Types].xml": "<x/>"}),
         "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        (zipped({"mimetype": "application/epub+zip", "a": "b"}), "application/epub+zip"),
        (b"From: a@example.org\nTo: b@example.org\nMIME-Version: 1.0\n\nHello", "message/rfc822"),
    ],
)  # fmt: skip
def test_the_content_decides(data: bytes, expected: str) -> None:
    assert media_type_of(data, "file")[0] == expected


def test_a_wrong_extension_is_noticed_and_a_right_one_is_not() -> None:
    media_type, notices = media_type_of(b"<!doctype html><p>x", "acta.docx")
    assert media_type == "text/html"
    assert [notice.code for notice in notices] == ["wrong-extension"]
    assert "HTML" in notices[0].message
    assert media_type_of(b"# Title\n", "notes.txt")[1] == ()
    assert media_type_of(b"words", "no-extension")[1] == ()


def test_a_cut_word_file_is_still_called_one() -> None:
    assert media_type_of(docx(p("x" * 2000))[:600], "a.docx")[0] == DOCX


def test_a_long_text_is_not_cut_inside_a_character() -> None:
    for lead in range(4):
        data = b"x" * lead + "ñ".encode() * 70_000
        assert media_type_of(data, "a.txt") == ("text/plain", ())


def test_formats_that_cannot_be_read_are_called_by_their_names() -> None:
    with pytest.raises(UnknownFormat, match=r"informe\.rtf: this is Rich Text Format"):
        read_document(b"{\\rtf1 x}", "informe.rtf")
    assert description_of("image/png") == "an image (image/png)"
