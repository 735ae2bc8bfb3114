from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from relatoria.errors import EmptyFile, UnknownFormat
from relatoria.formats import read_document
from relatoria.model import Block, BlockKind, Document


def _read(text: str) -> Document:
    return read_document(text.encode(), "a.txt")


def _shown(document: Document) -> list[tuple[str, str]]:
    return [
        (block.kind.value, " ".join(_words(document, block).split())) for block in document.blocks
    ]


def _words(document: Document, block: Block) -> str:
    return " ".join(piece.of(document.text) for piece in block.span.without(block.holes))


LONG = "The representative of the host country described how the registers were kept and by whom. "


def test_the_text_is_the_file_with_universal_newlines() -> None:
    document = read_document("\ufeffUno\r\ndos\r\rtres\x0c\n".encode(), "a.txt")
    assert document.text == "Uno\ndos\n\ntres\x0c\n"


def test_a_paragraph_split_by_a_page_break_is_one_block() -> None:
    for first, second in (
        ("The delegate said that the registers of permits had been kept by the", "provinces."),
        ("La oradora sostuvo que los registros de permisos eran llevados por", "las provincias."),
        ("A oradora afirmou que os registros de permissões eram mantidos pelas", "províncias."),
        ("L'oratrice a déclaré que les registres des permis étaient tenus par les", "provinces."),
    ):
        document = _read(f"{first}\n\n{second}\n\nOther paragraph here.")
        assert len(document.blocks) == 2
        assert document.blocks[0].holes == ()


def test_what_lies_between_the_halves_is_a_hole_and_a_block() -> None:
    document = _read(
        "The delegate said that the registers of residence permits were kept by the\n\n---\n\n"
        "<sup>3</sup> See annex 2.\n\nprovinces of the country."
    )
    assert _shown(document) == [
        ("paragraph", "The delegate said that the registers of residence permits were kept by the "
                      "provinces of the country."),
        ("furniture", "---"),
        ("footnote", "<sup>3</sup> See annex 2."),
    ]  # fmt: skip
    (hole,) = document.blocks[0].holes
    assert hole.of(document.text).startswith("---")


def test_page_numbers_between_halves_are_furniture() -> None:
    pages = "".join(f"{LONG}{LONG}and {n}\n\n{n}\n\nmore of it. {LONG}\n\n" for n in (4, 5, 6))
    kinds = [block.kind for block in _read(pages).blocks]
    assert kinds.count(BlockKind.FURNITURE) == 3
    assert kinds.count(BlockKind.PARAGRAPH) == 3


def test_items_are_never_merged_with_each_other_or_with_what_follows() -> None:
    document = _read(
        "- first thing\n- second thing\n\nThen the chair spoke.\n\n- third\n\n- fourth"
    )
    assert [kind for kind, _ in _shown(document)] == ["item", "item", "paragraph", "item", "item"]


def test_an_item_goes_on_after_a_break_in_mid_sentence() -> None:
    document = _read(
        "- (i) el fortalecimiento de los registros que llevan las\n\noficinas provinciales;\n"
        "- (ii) la formación."
    )
    assert [block.marker for block in document.blocks] == ["(i)", "(ii)"]


def test_hard_wrapped_lines_are_one_paragraph() -> None:
    text = (
        "The delegation thanked the secretariat for its\nreport and asked that the data be\n"
        "published by sex, age and country of birth,\nas had been agreed at the last\nmeeting.\n"
        " A second paragraph begins with an indent and\nruns over two lines as well, no more\n"
        "than that.\n"
    )
    assert len(_read(text).blocks) == 2


def test_long_lines_without_blank_lines_are_paragraphs() -> None:
    assert len(_read("\n".join([LONG * 3] * 4)).blocks) == 4


def test_lines_broken_on_purpose_are_blocks_unless_a_phrase_runs_over_them() -> None:
    document = _read(
        "Distr.  \nGENERAL  \nA/99/1  \n3 May 2031\n\n"
        "Regional workshop of focal points on the  \nregistration of residence permits\n"
    )
    assert [words for _, words in _shown(document)] == [
        "Distr.", "GENERAL", "A/99/1", "3 May 2031",
        "Regional workshop of focal points on the registration of residence permits",
    ]  # fmt: skip


def test_headings_come_from_marks_bold_capitals_and_place() -> None:
    document = _read(
        "# Report\n\n**II. MESAS DE TRABAJO  \nY CONCLUSIONES**\n\nOBJETIVOS DE LA REUNIÓN\n\n"
        f"Antecedentes\n\n{LONG * 2}\n\nTitle\n=====\n\n1. Lieu et dates\n\n{LONG}\n"
    )
    headings = [w for kind, w in _shown(document) if kind == "heading"]
    assert headings == [
        "# Report", "**II. MESAS DE TRABAJO Y CONCLUSIONES**", "OBJETIVOS DE LA REUNIÓN",
        "Antecedentes", "Title", "1. Lieu et dates",
    ]  # fmt: skip


def test_headings_glued_together_are_two() -> None:
    document = _read(f"**PARTICIPANTES****Ana Pérez Soto**\n\n{LONG}")
    assert [words for _, words in _shown(document)[:2]] == [
        "**PARTICIPANTES**",
        "**Ana Pérez Soto**",
    ]


def test_notes_hold_the_authors_and_are_footnotes() -> None:
    document = _read("Rapporteur's report\\*\n\n\\* Prepared by Ana Soto.\n\n[^1]: See annex.")
    assert [kind for kind, _ in _shown(document)] == ["paragraph", "footnote", "footnote"]


def test_tables_in_pipes_and_in_columns_have_cells() -> None:
    document = _read(
        "| Hora | Tema |\n|---|---|\n| 9.00 |  |\n\n9 h – 10 h        Accueil des participants\n"
    )
    rows = [block for block in document.blocks if block.kind is BlockKind.TABLE_ROW]
    assert [[cell.of(document.text) for cell in row.cells] for row in rows] == [
        ["Hora", "Tema"], ["9.00", ""], ["9 h – 10 h", "Accueil des participants"],
    ]  # fmt: skip


def test_a_table_of_contents_is_no_list_and_no_table() -> None:
    document = _read("Presentación.....\t3\n\nA. Consideraciones iniciales.....\t6\n")
    assert {block.kind for block in document.blocks} == {BlockKind.PARAGRAPH}


def test_a_yaml_header_is_metadata() -> None:
    document = _read('---\ntitle: "Acta"\ndate: 2031-05-03\ntags: [a, b]\n---\n\nTexto.')
    assert document.metadata == {"title": "Acta", "date": "2031-05-03", "tags": "a; b"}
    assert document.blocks[0].kind is BlockKind.FURNITURE


def test_form_feeds_are_pages() -> None:
    document = _read("Page one.\n\x0cPage two.\n\x0c")
    assert [page.number for page in document.pages] == [1, 2]
    assert [block.page for block in document.blocks] == [1, 2]


def test_the_frame_of_a_web_page_is_furniture() -> None:
    document = _read(f"Pasar al contenido principal\n\nEspañol | English\n\n{LONG}")
    assert [kind for kind, _ in _shown(document)] == ["furniture", "furniture", "paragraph"]


_PIECES = st.sampled_from(
    ["(i) uno", "- ", "**", "\n", "\n\n", "  \n", "El orador dijo que", "the", "---", "1.", "| a |",
     "# T", "\t", "     ", "<sup>1</sup> x", "\\* nota", "```", "> cita", "12", "…", "\x0c", "====",
     "A. B", "* ", "\u00a0", "ñ", "* c", "[^1]: n"]
)  # fmt: skip


@given(st.lists(_PIECES | st.text(max_size=8), max_size=40).map("".join))
def test_blocks_cover_every_character_that_is_not_blank_once(text: str) -> None:
    try:
        document = _read(text)
    except (EmptyFile, UnknownFormat):
        return
    if not document.media_type.startswith("text/") or document.media_type == "text/html":
        return
    covered: set[int] = set()
    for block in document.blocks:
        assert block.start < block.end
        assert not document.text[block.start].isspace()
        assert not document.text[block.end - 1].isspace()
        for piece in block.span.without(block.holes):
            places = {n for n in range(piece.start, piece.end) if not document.text[n].isspace()}
            assert not covered & places
            covered |= places
        if block.marker:
            assert block.marker in document.text[block.start : block.end]
    quoted = {n for n, c in enumerate(document.text) if c == ">"}
    assert covered | quoted >= {n for n, c in enumerate(document.text) if not c.isspace()}
    assert [b.start for b in document.blocks] == sorted(b.start for b in document.blocks)


def test_the_last_item_of_a_list_is_no_title_over_what_follows() -> None:
    document = _read(
        "1. Guatemala\n\n2. El Salvador\n\nLos países mencionados presentaron sus informes.\n\n"
        "148.12 Ratify the protocol (Ghana)\n\n149. The State will reply in due course.\n\n"
        "c) Reunirse de nuevo en 2031\n\n13. La reunión concluyó a las 18 horas.\n"
    )
    assert BlockKind.HEADING not in {block.kind for block in document.blocks}


def test_sections_with_letters_and_roman_numbers_stand_over_numbered_paragraphs() -> None:
    document = _read(
        "I. Résumé des débats\n\nA. Exposé de l'État examiné\n\n5. La délégation a parlé.\n\n"
        "6. Elle a conclu.\n\nB. Dialogue\n\n7. Le débat a suivi.\n\n2.1 Suite\n\nIl a parlé.\n"
    )
    headings = [words for kind, words in _shown(document) if kind == "heading"]
    assert headings == [
        "I. Résumé des débats", "A. Exposé de l'État examiné", "B. Dialogue", "2.1 Suite",
    ]  # fmt: skip
