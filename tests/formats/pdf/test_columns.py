from __future__ import annotations

from relatoria.model import BlockKind
from tests.formats.pdf.making import Sheet, wrapped
from tests.formats.pdf.reading import content_of, texts

LEFT = (
    "La experta explicó que los censos no permiten medir el retorno y pidió que las preguntas"
    " sobre la residencia previa fueran iguales en todos los países de la región, para que los"
    " datos pudieran compararse entre sí en la próxima ronda."
)
RIGHT = (
    "O representante do governo anfitrião lembrou que a cooperação entre os ministérios era ainda"
    " escassa e propôs um mecanismo permanente, com relatório anual, que ouvisse também as"
    " organizações de migrantes antes de cada reunião do fórum."
)


def test_columns_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    sheet.block(72, 700, LEFT, width=210, size=9)
    sheet.block(306, 700, RIGHT, width=210, size=9)
    assert texts(content_of(sheet)) == [LEFT, RIGHT]


def test_columns_painted_line_by_line_are_read_one_after_the_other() -> None:
    sheet = Sheet()
    for number, (left, right) in enumerate(
        zip(wrapped(LEFT, 210, 9), wrapped(RIGHT, 210, 9), strict=False)
    ):
        sheet.text(72, 700 - 11 * number, left, 9)
        sheet.text(306, 700 - 11 * number, right, 9)
    found = " ".join(texts(content_of(sheet)))
    assert found.index("retorno") < found.index("ronda") < found.index("cooperação")


def test_what_runs_across_parts_the_page_into_bands() -> None:
    sheet = Sheet()
    across = "Conclusions of the first day, as read out by the rapporteur to all those present"
    sheet.block(72, 760, LEFT, width=210, size=9)
    sheet.block(306, 760, RIGHT, width=210, size=9)
    sheet.text(72, 600, across, 9)
    sheet.block(72, 570, LEFT.replace("experta", "economista"), width=210, size=9)
    sheet.block(306, 570, RIGHT.replace("governo", "país"), width=210, size=9)
    found = texts(content_of(sheet))
    assert found == [
        LEFT,
        RIGHT,
        across,
        LEFT.replace("experta", "economista"),
        RIGHT.replace("governo", "país"),
    ]


def test_a_paragraph_goes_on_in_the_next_column() -> None:
    sheet = Sheet()
    lines = wrapped(LEFT + " " + LEFT.replace("La experta", "Un asesor"), 210, 9)
    half = len(lines) // 2
    for number, line in enumerate(lines):
        x, row = (72, number) if number < half else (306, number - half)
        sheet.text(x, 700 - 11 * row, line, 9)
    assert texts(content_of(sheet)) == [LEFT + " " + LEFT.replace("La experta", "Un asesor")]


def test_short_entries_side_by_side_are_rows_of_a_table() -> None:
    sheet = Sheet()
    rows = [
        ("9:00", "Inscripción de participantes"),
        ("9:30", "Apertura: palabras del anfitrión y de la"),
        ("11:00", "Pausa"),
        ("11:30", "Primer panel: datos y registros"),
        ("13:00", "Almuerzo"),
    ]
    y = 700.0
    for hour, title in rows:
        sheet.text(72, y, hour)
        sheet.text(180, y, title)
        if title.endswith("la"):
            y -= 12
            sheet.text(180, y, "presidenta de la comisión")
        y -= 22
    content = content_of(sheet)
    found = [
        [cell.of(content.text) for cell in block.cells]
        for block in content.blocks
        if block.kind is BlockKind.TABLE_ROW
    ]
    assert found == [
        ["9:00", "Inscripción de participantes"],
        ["9:30", "Apertura: palabras del anfitrión y de la presidenta de la comisión"],
        ["11:00", "Pausa"],
        ["11:30", "Primer panel: datos y registros"],
        ["13:00", "Almuerzo"],
    ]


def test_the_first_row_of_a_page_may_be_the_rest_of_the_last_one() -> None:
    first, second = Sheet(), Sheet()
    for number in range(4):
        first.text(72, 300 - 40 * number, f"Item {number}")
        first.text(220, 300 - 40 * number, f"Discussion of point {number} of the list")
    first.text(220, 168, "and of what the ministers")
    second.text(220, 760, "had decided in the spring.")
    for number in range(4, 8):
        second.text(72, 720 - 40 * number, f"Item {number}")
        second.text(220, 720 - 40 * number, f"Discussion of point {number} of the list")
    content = content_of(first, second)
    rows = [block for block in content.blocks if block.kind is BlockKind.TABLE_ROW]
    assert len(rows) == 8
    assert rows[3].cells[1].of(content.text) == (
        "Discussion of point 3 of the list and of what the ministers had decided in the spring."
    )
    assert content.pages[1].start < rows[3].end


def test_a_turned_page_reads_as_it_is_shown() -> None:
    sheet = Sheet(rotate=90)
    lines = ("The page is wider than high, and its", "lines run up the sheet of paper.")
    for number, line in enumerate(lines):
        sheet.operators.append(f"BT /R 10 Tf 0 1 -1 0 {200 + 12 * number} 72 Tm ({line}) Tj ET")
    assert texts(content_of(sheet)) == [" ".join(lines)]


def test_a_last_page_with_a_few_lines_has_the_columns_of_the_page_before() -> None:
    first, last = Sheet(), Sheet()
    first.block(72, 700, LEFT, width=210, size=9)
    first.block(306, 700, RIGHT, width=210, size=9)
    ends = ("Un último comentario cerró el debate", "de la mañana en la sala.")
    others = ("A sessão foi encerrada ao meio-dia", "pela presidência.")
    for row in range(2):
        last.text(72, 760 - 11 * row, ends[row], 9)
        last.text(306, 760 - 11 * row, others[row], 9)
    assert texts(content_of(first, last))[2:] == [" ".join(ends), " ".join(others)]
