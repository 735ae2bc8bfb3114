from __future__ import annotations

from relatoria.formats import read_document
from relatoria.model import BlockKind, Document
from tests.formats.office import flat_odt, odt


def _read(text: str, **parts: str) -> Document:
    return read_document(odt(text, **parts), "a.odt")


def _shown(document: Document) -> list[str]:
    return [document.text[block.start : block.end] for block in document.blocks]


def _level(depth: int, form: str, prefix: str = "", suffix: str = ".", more: str = "") -> str:
    return (
        f'<text:list-level-style-number text:level="{depth}" style:num-format="{form}"'
        f' style:num-prefix="{prefix}" style:num-suffix="{suffix}" {more}/>'
    )


def _items(*texts: str) -> str:
    return "".join(f"<text:list-item><text:p>{text}</text:p></text:list-item>" for text in texts)


STYLE = (
    '<text:list-style style:name="L1">'
    + _level(1, "i", "(", ")")
    + _level(2, "a", "", ")")
    + '<text:list-level-style-bullet text:level="3" text:bullet-char="–"/></text:list-style>'
)


def test_list_labels_are_written_into_the_text() -> None:
    inner = f"<text:list>{_items('a', 'b')}</text:list>"
    document = _read(
        f'<text:list text:style-name="L1">{_items("um")}'
        f"<text:list-item><text:p>dois</text:p>{inner}</text:list-item></text:list>",
        automatic=STYLE,
    )
    assert [(block.marker, block.level) for block in document.blocks] == [
        ("(i)", 1), ("(ii)", 1), ("a)", 2), ("b)", 2),
    ]  # fmt: skip


def test_a_list_continues_starts_anew_or_starts_where_it_says() -> None:
    document = _read(
        f'<text:list xml:id="x" text:style-name="L1">{_items("um", "dois")}</text:list>'
        "<text:p>No meio.</text:p>"
        f'<text:list text:continue-list="x" text:style-name="L1">{_items("três")}</text:list>'
        f'<text:list text:style-name="L1">{_items("outra")}</text:list>'
        '<text:list text:style-name="L1"><text:list-item text:start-value="9">'
        "<text:p>nove</text:p></text:list-item></text:list>",
        automatic=STYLE,
    )
    assert [block.marker for block in document.blocks] == [
        "(i)", "(ii)", None, "(iii)", "(i)", "(ix)",
    ]  # fmt: skip


def test_headings_may_carry_numbers() -> None:
    outline = (
        "<text:outline-style>" + _level(1, "I") + _level(2, "1", more='text:display-levels="2"')
    )
    document = _read(
        '<text:h text:outline-level="1">Abertura</text:h>'
        '<text:h text:outline-level="2">Debate</text:h>'
        '<text:h text:outline-level="1">Encerramento</text:h>',
        styles=outline.replace('"1" style:num', '"1" style:num') + "</text:outline-style>",
    )
    assert _shown(document) == ["I. Abertura", "I.1. Debate", "II. Encerramento"]
    assert [block.level for block in document.blocks] == [1, 2, 1]


def test_bold_paragraphs_are_headings_and_spaces_count() -> None:
    bold = (
        '<style:style style:name="T1" style:family="text">'
        '<style:text-properties fo:font-weight="bold"/></style:style>'
    )
    document = _read(
        '<text:p><text:span text:style-name="T1">CONCLUSÕES</text:span></text:p>'
        '<text:p>a<text:s text:c="3"/>b<text:tab/>c<text:line-break/>d</text:p>',
        automatic=bold,
    )
    assert document.blocks[0].kind is BlockKind.HEADING
    assert _shown(document)[1:] == ["a   b\tc", "d"]


def test_notes_changes_and_comments() -> None:
    document = _read(
        "<text:tracked-changes><text:changed-region><text:deletion><text:p>fora</text:p>"
        "</text:deletion></text:changed-region></text:tracked-changes>"
        '<text:p>Dentro<text:change text:change-id="c"/><office:annotation><text:p>?</text:p>'
        "</office:annotation><text:note><text:note-citation>1</text:note-citation>"
        "<text:note-body><text:p>Ver o anexo.</text:p></text:note-body></text:note>.</text:p>"
    )
    assert _shown(document) == ["Dentro.", "1 Ver o anexo."]
    assert [n.code for n in document.notices] == ["comments-left-out", "changes-accepted"]


def test_tables_keep_columns_under_covered_cells() -> None:
    document = _read(
        "<table:table><table:table-header-rows><table:table-row><table:table-cell"
        ' table:number-columns-spanned="2"><text:p>Dia</text:p></table:table-cell>'
        "<table:covered-table-cell/></table:table-row></table:table-header-rows>"
        "<table:table-row><table:covered-table-cell/><table:table-cell><text:p>um</text:p>"
        "<text:p>dois</text:p></table:table-cell></table:table-row></table:table>"
    )
    assert [[c.of(document.text) for c in block.cells] for block in document.blocks] == [
        ["Dia"], ["", "um\ndois"],
    ]  # fmt: skip


def test_a_flat_file_and_its_metadata() -> None:
    assert read_document(flat_odt("<text:p>Texto.</text:p>"), "a.fodt").text == "Texto."
    meta = "<dc:title>Ata</dc:title><meta:initial-creator>Ana Soto</meta:initial-creator>"
    document = _read("<text:p>Texto.</text:p>", meta=meta)
    assert document.metadata == {"title": "Ata", "author": "Ana Soto"}
