"""The page of a record: one file, nothing runs, everything escaped, links lead somewhere."""

from __future__ import annotations

import re

import pytest
from selectolax.lexbor import LexborHTMLParser as HTMLParser

from relatoria.formats import markdown_page, record_page
from relatoria.i18n import LANGUAGES
from relatoria.model import Record
from relatoria.reading import read_bytes

HOSTILE = """\
# Report of the <script>alert(1)</script> workshop

The speakers were Ada Morne, of the Port Office of Saint Lucia, and Ben Cole, a consultant. The
moderator was Ida Frey.

The representative of the Port Office of Saint Lucia proposed: (i) to open <img src=x
onerror=alert(2)>; and (ii) to "publish" the &amp; times.

In the floor debate, the cost of the desk was discussed.
"""


@pytest.fixture(scope="module")
def record() -> Record:
    return read_bytes(HOSTILE.encode(), '"><script>.md')


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_of_the_document_becomes_markup(record: Record, language: str) -> None:
    page = HTMLParser(record_page.write(record, language).decode())
    assert not page.css("script, img, iframe, object, link, form")
    assert not [tag for tag in page.css("*") for name in tag.attributes if name.startswith("on")]
    assert "<script>alert(1)</script>" in page.text()


def test_nothing_is_fetched(record: Record) -> None:
    page = record_page.write(record).decode()
    assert "default-src 'none'" in page
    assert not re.search(r"(?:src|href)=.(?:https?:)?//", page)
    assert "url(" not in page


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_link_leads_to_one_place_on_the_page(record: Record, language: str) -> None:
    page = HTMLParser(record_page.write(record, language).decode())
    places = [tag.attributes["id"] for tag in page.css("[id]")]
    assert len(places) == len(set(places))
    for link in page.css("a[href]"):
        assert (link.attributes["href"] or "").removeprefix("#") in places


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_says_its_language_and_has_one_first_heading(
    record: Record, language: str
) -> None:
    page = HTMLParser(record_page.write(record, language).decode())
    html = page.css_first("html")
    assert html is not None
    assert html.attributes["lang"] == language
    assert len(page.css("h1")) == 1
    assert page.css_first("main") is not None


def test_source_and_record_both_hold_the_statement(record: Record) -> None:
    page = HTMLParser(record_page.write(record).decode())
    assert page.text().count('"publish" the &amp; times') >= 2


@pytest.mark.parametrize("language", LANGUAGES)
def test_markdown_shows_signs_and_does_not_obey_them(record: Record, language: str) -> None:
    page = markdown_page.write(record, language)
    assert page.startswith("# Report of the \\<script\\>")
    assert '(ii) to "publish" the \\&amp; times' in page
    assert not re.search(r"(?<!\\)<", page)
