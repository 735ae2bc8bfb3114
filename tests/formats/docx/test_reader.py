from __future__ import annotations

import pytest

from relatoria.errors import DamagedFile
from relatoria.formats import read_document
from relatoria.model import BlockKind, Document
from tests.formats.office import (
    W_NS,
    abstract,
    docx,
    instance,
    numbered,
    p,
    row,
    table,
    zipped,
)

LONG = "Le représentant du pays hôte a expliqué comment les registres étaient tenus et par qui. "


def _read(body: str, **parts: str) -> Document:
    return read_document(docx(body, **parts), "a.docx")


def _shown(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def test_automatic_numbers_are_written_into_the_text() -> None:
    numbering = (
        abstract(1, ("lowerRoman", "(%1)"), ("lowerLetter", "%2)"), ("bullet", "\uf0b7"))
        + abstract(2, ("decimal", "%1."), ("decimal", "%1.%2"))
        + instance(1, 1)
        + instance(2, 2)
    )
    document = _read(
        numbered("uno") + numbered("a", 1) + numbered("b", 1) + numbered("punto", 2)
        + numbered("dos") + numbered("otra", 1)
        + numbered("x", 0, 2) + numbered("x.1", 1, 2) + numbered("x.2", 1, 2),
        numbering=numbering,
    )  # fmt: skip
    assert [(block.marker, block.level) for block in document.blocks] == [
        ("(i)", 1), ("a)", 2), ("b)", 2), ("•", 3), ("(ii)", 1), ("a)", 2),
        ("1.", 1), ("1.1", 2), ("1.2", 2),
    ]  # fmt: skip
    assert document.text.startswith("(i) uno\n\na) a\n\n")


def test_a_list_starts_again_where_it_says_so() -> None:
    restart = '<w:lvlOverride w:ilvl="0"><w:startOverride w:val="5"/></w:lvlOverride>'
    numbering = abstract(1, ("upperLetter", "%1.")) + instance(1, 1) + instance(2, 1, restart)
    document = _read(
        numbered("a") + numbered("b") + numbered("c", 0, 2) + numbered("d", 0, 2),
        numbering=numbering,
    )
    assert [text.split()[0] for text in _shown(document)] == ["A.", "B.", "E.", "F."]


def test_a_number_may_come_from_the_style() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="Para"><w:name w:val="Paragraph"/><w:pPr><w:numPr>'
        '<w:numId w:val="1"/></w:numPr></w:pPr></w:style>'
    )
    document = _read(
        p(LONG, '<w:pStyle w:val="Para"/>') * 2,
        styles=styles,
        numbering=abstract(1, ("decimal", "%1.")) + instance(1, 1),
    )
    assert [block.marker for block in document.blocks] == ["1.", "2."]


def test_headings_come_from_styles_outline_levels_and_bold() -> None:
    styles = (
        '<w:style w:type="paragraph" w:styleId="T2"><w:name w:val="heading 2"/></w:style>'
        '<w:style w:type="paragraph" w:styleId="Mine"><w:basedOn w:val="T2"/>'
        '<w:name w:val="Section"/><w:pPr><w:outlineLvl w:val="0"/></w:pPr></w:style>'
    )
    document = _read(
        p("Contexte", '<w:pStyle w:val="T2"/>')
        + p("Partie", '<w:pStyle w:val="Mine"/>')
        + p("CONCLUSIONS", run="<w:b/>")
        + p("Participants :", run="<w:b/>")
        + p(LONG)
        + p("Not bold", run='<w:b w:val="0"/>'),
        styles=styles,
    )
    assert [(block.kind, block.level) for block in document.blocks] == [
        (BlockKind.HEADING, 2), (BlockKind.HEADING, 1), (BlockKind.HEADING, 2),
        (BlockKind.PARAGRAPH, None), (BlockKind.PARAGRAPH, None), (BlockKind.PARAGRAPH, None),
    ]  # fmt: skip
    assert document.blocks[1].style == "Section"


def test_tracked_changes_are_read_as_accepted() -> None:
    def run(text: str, tag: str = "t") -> str:
        return f'<w:r><w:{tag} xml:space="preserve">{text}</w:{tag}></w:r>'

    document = _read(
        f"<w:p>{run('El comité ')}<w:del>{run('rechazó', 'delText')}</w:del>"
        f"<w:ins>{run('aprobó')}</w:ins>{run(' el informe')}"
        f"<w:moveFrom>{run(' ayer')}</w:moveFrom><w:moveTo>{run(' hoy')}</w:moveTo></w:p>"
        f"<w:p><w:pPr><w:rPr><w:del/></w:rPr></w:pPr>{run('La primera mitad ')}</w:p>"
        f"<w:p>{run('y la segunda.')}</w:p>"
        + table(row("queda", "aquí"), row("se va", "", properties="<w:trPr><w:del/></w:trPr>"))
    )
    assert _shown(document) == [
        "El comité aprobó el informe hoy", "La primera mitad y la segunda.", "queda\taquí",
    ]  # fmt: skip
    assert [notice.code for notice in document.notices] == ["changes-accepted"]


def test_notes_follow_the_paragraph_that_calls_them() -> None:
    call = '<w:r><w:footnoteReference w:id="2"/></w:r>'
    document = _read(
        f"<w:p><w:r><w:t>Primero</w:t></w:r>{call}<w:r><w:t>.</w:t></w:r></w:p>" + p("Segundo."),
        footnotes='<w:footnote w:type="separator" w:id="0"><w:p/></w:footnote>'
        f'<w:footnote w:id="2">{p("Véase el anexo.")}</w:footnote>',
    )
    assert _shown(document) == ["Primero.", "1 Véase el anexo.", "Segundo."]
    assert document.blocks[1].kind is BlockKind.FOOTNOTE


def test_merged_cells_keep_their_columns() -> None:
    start = f'<w:tc><w:tcPr><w:vMerge w:val="restart"/></w:tcPr>{p("Chile")}</w:tc>'
    going = f"<w:tc><w:tcPr><w:vMerge/></w:tcPr>{p('')}</w:tc>"
    wide = f'<w:tc><w:tcPr><w:gridSpan w:val="2"/></w:tcPr>{p("Jueves")}</w:tc>'
    document = _read(table(row(wide), row(start, "uno"), row(going, p("dos") + p("tres"))))
    assert [[c.of(document.text) for c in block.cells] for block in document.blocks] == [
        ["Jueves"], ["Chile", "uno"], ["", "dos\ntres"],
    ]  # fmt: skip


def test_a_table_of_one_column_is_a_frame_around_text() -> None:
    document = _read(table(row(p("Una nota.")), row(p("Otra nota."))))
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


def test_headers_footers_and_comments_are_no_prose() -> None:
    document = _read(
        p("Texto."),
        header1=p("A/99/1"),
        header2=p("A/99/1"),
        footer1=p("Naciones Unidas"),
        comments=f'<w:comment w:id="1">{p("¿Seguro?")}</w:comment>',
    )
    kinds = [block.kind.value for block in document.blocks]
    assert list(zip(kinds, _shown(document), strict=True)) == [
        ("furniture", "A/99/1"), ("paragraph", "Texto."), ("furniture", "Naciones Unidas"),
    ]  # fmt: skip
    assert [notice.code for notice in document.notices] == ["comments-left-out"]


def test_what_word_puts_around_and_between_words() -> None:
    document = _read(
        "<w:sdt><w:sdtContent><w:p><w:hyperlink><w:r><w:t>Enlace</w:t></w:r></w:hyperlink>"
        "<w:r><w:tab/><w:t>y</w:t><w:noBreakHyphen/><w:t>más</w:t><w:softHyphen/></w:r>"
        '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r>'
        '<w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t> 7</w:t></w:r>'
        '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
        "<w:smartTag><w:r><w:t> fin</w:t></w:r></w:smartTag>"
        "<w:r><w:rPr><w:vanish/></w:rPr><w:t>oculto</w:t></w:r></w:p></w:sdtContent></w:sdt>"
    )
    assert document.text == "Enlace\ty-más 7 fin"


def test_text_boxes_follow_their_paragraph() -> None:
    box = f"<w:r><w:pict><w:txbxContent>{p('En la caja.')}</w:txbxContent></w:pict></w:r>"
    document = _read(f"<w:p><w:r><w:t>Fuera.</w:t></w:r>{box}</w:p>")
    assert _shown(document) == ["Fuera.", "En la caja."]


def test_the_core_properties_are_metadata() -> None:
    core = (
        '<c:coreProperties xmlns:c="x" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        "<dc:title>Acta</dc:title><dc:creator>Ana Soto</dc:creator></c:coreProperties>"
    )
    assert _read(p("Texto."), core=core).metadata == {"title": "Acta", "author": "Ana Soto"}


def test_the_strict_form_of_the_standard_is_read_too() -> None:
    body = f'<w:document xmlns:w="{W_NS}"><w:body>{p("Texto.")}</w:body></w:document>'
    strict = body.replace(W_NS, "http://purl.oclc.org/ooxml/wordprocessingml/main")
    assert read_document(zipped({"word/document.xml": strict}), "a.docx").text == "Texto."


def test_a_missing_main_part_is_said_in_words() -> None:
    data = zipped({"[Content_Types].xml": "<x/>", "word/styles.xml": "<x/>"})
    with pytest.raises(DamagedFile, match=r"no word/document\.xml"):
        read_document(data, "a.docx")
