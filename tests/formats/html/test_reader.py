from __future__ import annotations

from relatoria.formats import ReadOptions, read_document
from relatoria.model import BlockKind, Document

LONG = "La representante del país anfitrión explicó cómo se llevan los registros y quién los usa. "


def _read(body: str, head: str = "") -> Document:
    page = f"<!DOCTYPE html><html lang='es'><head>{head}</head><body>{body}</body></html>"
    return read_document(page.encode(), "a.html")


def _shown(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def test_the_frame_of_the_site_is_set_aside_and_counted() -> None:
    document = _read(
        "<div id='cookie-bar'>Usamos cookies <button>Aceptar</button></div>"
        "<header class='site'><a href='/'>Inicio</a> <a href='/x'>Prensa</a></header>"
        "<nav><ul><li><a href='/a'>Uno</a></li></ul></nav>"
        f"<main><article><h1>Título</h1><p>{LONG}</p><div class='share'><a href='#'>Compartir</a>"
        f"</div><p>{LONG}</p></article></main>"
        "<aside>Noticias relacionadas</aside><script>var a = 1</script>"
        "<div class='menu-footer'><a href='/1'>a</a><a href='/2'>b</a></div>"
        "<footer>© Organización</footer>"
    )
    assert _shown(document) == ["Título", LONG.strip(), LONG.strip()]
    (notice,) = document.notices
    assert notice.code == "frame-set-aside"
    assert notice.message.startswith("7 ")


def test_menus_without_names_are_known_by_their_links() -> None:
    links = "".join(f"<li><a href='/{n}'>Tema {n}</a></li>" for n in range(8))
    document = _read(f"<ul>{links}</ul><p>{LONG * 3}</p>")
    assert len(document.blocks) == 1


def test_what_holds_most_of_the_page_is_no_frame_whatever_its_name() -> None:
    document = _read(f"<div class='sidebar menu'><p>{LONG}</p><p>{LONG}</p></div>")
    assert len(document.blocks) == 2
    assert document.notices == ()


def test_the_header_and_footer_of_an_article_belong_to_it() -> None:
    document = _read(
        f"<article><header><h1>Acta</h1></header><p>{LONG}</p>"
        "<footer><p>Preparado por Ana Soto.</p></footer></article>"
    )
    assert _shown(document)[0] == "Acta"
    assert _shown(document)[-1] == "Preparado por Ana Soto."


def test_lists_are_numbered_as_a_browser_would() -> None:
    document = _read(
        "<ol type='i' start='3'><li>tres<ol type='a'><li>a</li></ol></li><li value='9'>nueve</li>"
        "</ol><ul><li>punto</li><li>(i) escrito</li></ul><ol><li>(a) dos veces</li></ol>"
        "<ol reversed><li>x</li><li>y</li></ol>"
    )
    assert [(block.marker, block.level) for block in document.blocks] == [
        ("iii.", 1), ("a.", 2), ("ix.", 1), ("•", 1), ("(i)", 1), ("(a)", 1),
        ("2.", 1), ("1.", 1),
    ]  # fmt: skip


def test_data_tables_are_rows_and_layout_tables_are_text() -> None:
    document = _read(
        "<table><caption>Cuadro 1</caption><tr><th rowspan=2>País</th><th>2010</th></tr>"
        "<tr><td>1<br>2</td></tr></table>"
        f"<table role=presentation><tr><td>{LONG}</td><td>Otro.</td></tr></table>"
    )
    assert [block.kind.value for block in document.blocks] == [
        "caption", "table_row", "table_row", "paragraph", "paragraph",
    ]  # fmt: skip
    assert [c.of(document.text) for c in document.blocks[2].cells] == ["", "1\n2"]


def test_line_breaks_and_blank_space() -> None:
    document = _read("<p>Ana  Soto<br>\n Jefa de unidad<br><br>Otro\u00a0párrafo  <b>aquí</b></p>")
    assert _shown(document) == ["Ana Soto", "Jefa de unidad", "Otro\u00a0párrafo aquí"]


def test_headings_by_tag_bold_and_class() -> None:
    document = _read(
        f"<h2>Antecedentes</h2><p><strong>CONCLUSIONES</strong></p><p>{LONG}</p>"
        f"<div class='titulo'>Recomendaciones</div><p>{LONG}</p>"
    )
    headings = [block for block in document.blocks if block.kind is BlockKind.HEADING]
    assert [(document.text[b.start : b.end], b.level) for b in headings] == [
        ("Antecedentes", 2), ("CONCLUSIONES", 2), ("Recomendaciones", 3),
    ]  # fmt: skip


def test_notes_lose_their_calls_and_keep_their_words() -> None:
    document = _read(
        f"<p>{LONG.strip()}<a class='footnote-ref' href='#fn1'><sup>1</sup></a></p>"
        "<section class='footnotes' role='doc-endnotes'><ol><li id='fn1'><p>Véase el anexo."
        "<a href='#fnref1' role='doc-backlink'>↩</a></p></li></ol></section>"
    )
    assert _shown(document) == [LONG.strip(), "1 Véase el anexo."]
    assert document.blocks[1].kind is BlockKind.FOOTNOTE


def test_the_head_is_metadata() -> None:
    document = _read(
        "<p>Texto.</p>",
        "<title> Nota  de prensa </title><meta name='author' content='Ana Soto'>"
        "<meta property='article:published_time' content='2031-05-03'>",
    )
    assert document.metadata == {
        "title": "Nota de prensa", "author": "Ana Soto", "date": "2031-05-03", "language": "es",
    }  # fmt: skip


def test_windows_bytes_declared_as_utf8_come_out_right() -> None:
    page = "<html><meta charset='utf-8'><p>Migración, niñez, “Ñuñoa” — 5 €</p></html>"
    document = read_document(page.encode("cp1252"), "a.html")
    assert document.text == "Migración, niñez, “Ñuñoa” — 5 €"
    assert [notice.code for notice in document.notices] == ["wrong-encoding"]


def test_what_lies_too_deep_is_read_flat() -> None:
    page = b"<html>" + b"<div>" * 50 + b"<p>Hondo.</p>"
    document = read_document(page, "a.html", ReadOptions(max_depth=20))
    assert document.text == "Hondo."
    assert [notice.code for notice in document.notices] == ["nested-deeply"]
