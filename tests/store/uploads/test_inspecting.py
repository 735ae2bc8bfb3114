"""What would run, call home or lie is refused with its reason; plain documents come in."""

from __future__ import annotations

import io
import zipfile
import zlib

import pytest

from tests.store.conftest import *  # noqa: F403 - Django's set-up

_TYPES = (
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/'
    'content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.'
    'openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>'
)
_BODY = (
    '<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/'
    'wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>Ha</w:t></w:r></w:p></w:body></w:document>'
)
_RELATION = (
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
    'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/'
    '2006/relationships/{kind}" Target="https://example.org/x" TargetMode="External"/>'
    "</Relationships>"
)
_TEST_STRING = (
    "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-" + "ANTIVIRUS-TEST-FILE!$H+H*"
).encode()


def _docx(**parts: str | bytes) -> bytes:
    held = io.BytesIO()
    with zipfile.ZipFile(held, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", _TYPES)
        archive.writestr("word/document.xml", _BODY)
        for name, content in parts.items():
            archive.writestr(name, content)
    return held.getvalue()


def _pdf(body: bytes) -> bytes:
    return b"%PDF-1.7\n1 0 obj\n<</Type/Catalog" + body + b">>\nendobj\ntrailer<</Root 1 0 R>>\n"


def _packed(words: bytes) -> bytes:
    stream = zlib.compress(b"5 0 " + words)
    head = b"%%PDF-1.7\n3 0 obj\n<</Type/ObjStm/N 1/First 4/Length %d/Filter/FlateDecode>>\n"
    return head % len(stream) + b"stream\n" + stream + b"\nendstream\nendobj\n"


def _keys(name: str, data: bytes) -> dict[str, bool]:
    from relatoria.store.uploads import inspect

    return {one.key: one.refused for one in inspect(name, data)}


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("informe.md", "# Informe\n\nSe reunió el grupo.".encode()),
        ("acta.txt", "La réunion s'est tenue à Quito.".encode()),
        ("relatorio.docx", _docx()),
        ("report.pdf", _pdf(b"")),
        ("page.html", b"<!doctype html><html><body><p>Words</p></body></html>"),
    ],
)
def test_plain_documents_come_in_without_a_word(name, data):
    assert _keys(name, data) == {}


@pytest.mark.parametrize(
    ("name", "data", "why"),
    [
        ("a.pdf", b"MZ\x90\x00" + b"\x00" * 80, "program"),
        ("a.md", b"#!/bin/sh\nrm -r /\n", "program"),
        ("a.txt", _TEST_STRING, "virus"),
        ("a.docx", _docx(**{"word/media/x.bin": _TEST_STRING}), "virus"),
        ("a.pdf", b"only plain words, and no more", "lies"),
        ("a.docx", _pdf(b""), "lies"),
        ("a.txt", _docx(), "lies"),
        ("a.docx", _docx(**{"word/vbaProject.bin": b"\x00"}), "macros"),
        ("a.docx", _docx(**{"word/embeddings/oleObject1.bin": b"\x00"}), "embedded"),
        ("a.docx", _docx(**{"word/_rels/settings.xml.rels": _RELATION.format(
            kind="attachedTemplate")}), "fetched"),
        ("a.docx", _docx(**{"word/_rels/document.xml.rels": _RELATION.format(
            kind="oleObject")}), "fetched"),
        ("a.docx", _docx(**{"word/footnotes.xml": '<!DOCTYPE a [<!ENTITY b "c">]><a/>'}),
         "entities"),
        ("a.pdf", _pdf(b"/OpenAction<</S/JavaScript/JS(app.alert(1))>>"), "pdf_script"),
        ("a.pdf", _pdf(b"/OpenAction<</S/Launch/F(cmd.exe)>>"), "pdf_script"),
        ("a.pdf", _pdf(b"/Names<</EmbeddedFiles 4 0 R>>"), "embedded"),
        ("a.pdf", _packed(b"<</S/JavaScript/JS(x)>>"), "pdf_script"),
        ("a.md", b"", "empty"),
    ],
)  # fmt: skip
def test_what_would_run_call_home_or_lie_is_refused(name, data, why):
    assert _keys(name, data).get(why) is True


def test_pictures_elsewhere_and_scripts_of_pages_are_noted_and_left_aside():
    picture = _docx(**{"word/_rels/document.xml.rels": _RELATION.format(kind="image")})
    assert _keys("a.docx", picture) == {"pictures": False}
    page = b'<!doctype html><html><body><script>1</script><img src="//example.org/x"></body></html>'
    assert _keys("a.html", page) == {"scripts": False, "pictures": False}
    link = _docx(**{"word/_rels/document.xml.rels": _RELATION.format(kind="hyperlink")})
    assert _keys("a.docx", link) == {}


@pytest.mark.parametrize(
    "name", ["../../etc/passwd.txt", "..\\..\\boot.txt", "a\x00b\u202e.txt", "x" * 900 + ".txt"]
)
def test_names_lose_folders_signs_that_do_not_show_and_length(name):
    from relatoria.store.uploads.receiving import clean_name

    clean = clean_name(name)
    assert clean.endswith(".txt")
    assert len(clean) <= 200
    assert not {"/", "\\", "\x00", "\u202e"} & set(clean)


def test_every_finding_has_its_sentence():
    import re
    from pathlib import Path

    import relatoria
    from relatoria.i18n import catalogue

    source = Path(relatoria.__file__).parent / "store" / "uploads"
    keys = {
        key
        for file in source.glob("*.py")
        for key in re.findall(r"Finding\(\s*\"(\w+)\"", file.read_text("utf-8"))
    }
    assert len(keys) > 10
    assert all(f"finding.{key}" in catalogue("en").strings for key in (*keys, "pdf_script"))
