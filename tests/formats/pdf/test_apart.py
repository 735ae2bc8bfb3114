"""What stands apart from the running text: furniture, footnotes, headings, contents."""

from __future__ import annotations

from relatoria.model import BlockKind
from tests.formats.pdf.making import Sheet
from tests.formats.pdf.reading import content_of, texts

PAGES = (
    "Le représentant du pays hôte a rappelé que les migrations avaient doublé en vingt ans et que"
    " les pays de transit manquaient de moyens pour accueillir ceux qui arrivaient. Il a demandé",
    "que chaque gouvernement désigne un correspondant. La séance a été suspendue à midi, puis"
    " reprise en présence des observateurs, qui ont présenté leurs travaux sur les registres. Une",
    "déclaration commune a été lue. Elle invite les villes à ouvrir leurs services à tous, sans"
    " égard au statut, et à publier les chiffres une fois par an.",
)


def report() -> list[Sheet]:
    sheets = []
    for number, words in enumerate(PAGES, 7):
        sheet = Sheet()
        even = number % 2 == 0
        sheet.text(72 if even else 420, 800, "Forum régional" if even else "A/CONF.9/L.4", 8)
        sheet.block(72, 740, words, width=420)
        sheet.text(72 if even else 515, 40, str(number), 8)
        sheets.append(sheet)
    return sheets


def test_heads_and_page_numbers_stay_out_of_the_text() -> None:
    content = content_of(*report())
    assert texts(content) == [" ".join(PAGES)]
    furniture = texts(content, BlockKind.FURNITURE)
    assert furniture.count("A/CONF.9/L.4") == 2
    assert {"7", "8", "9"} <= set(furniture)
    assert [page.label for page in content.pages] == ["7", "8", "9"]


def test_every_page_is_one_stretch_of_text() -> None:
    content = content_of(*report())
    assert content.pages[0].start == 0
    for page, following in zip(content.pages, content.pages[1:], strict=False):
        assert page.end == following.start
    assert content.pages[-1].end == len(content.text)


def test_a_line_that_happens_to_return_in_the_text_is_no_furniture() -> None:
    sheets = []
    for number in range(4):
        sheet = Sheet().text(420, 800, "Distr. limitée", 8)
        sheet.text(
            72,
            740,
            "recommandations." if number % 2 else ("Une ligne,", "", "Une tout autre,")[number],
        )
        sheet.block(72, 716, f"Paragraphe {number}. " + PAGES[number % 3] + ".")
        sheets.append(sheet)
    assert texts(content_of(*sheets)).count("recommandations.") == 2


def test_footnotes_leave_the_text_and_their_calls_do_not_stick() -> None:
    sheet = Sheet()
    sheet.text(72, 700, "The survey was repeated in the spring of the same year")
    sheet.text(396, 704, "3", 6)
    sheet.text(402, 700, " and")
    sheet.text(72, 688, "its findings were published.")
    sheet.text(240, 692, "4", 6)
    for row in range(12):
        sheet.text(
            72, 664 - 12 * row, f"Line number {row} of a long paragraph on other matters and"
        )
    sheet.text(72, 104, "3", 5).text(78, 100, "See the report of the survey, chapter two.", 8)
    sheet.text(72, 90, "4", 5).text(78, 86, "Statistical yearbook, table 9.", 8)
    content = content_of(sheet)
    assert texts(content)[0] == (
        "The survey was repeated in the spring of the same year and its findings were published."
    )
    notes = [block for block in content.blocks if block.kind is BlockKind.FOOTNOTE]
    assert [block.marker for block in notes] == ["3", "4"]
    assert content.text[notes[1].start : notes[1].end] == "4 Statistical yearbook, table 9."


def test_a_unit_keeps_its_exponent() -> None:
    sheet = Sheet().text(72, 700, "Each family was given 60 m").text(228, 704, "2", 6)
    sheet.text(234, 700, " of land")
    assert texts(content_of(sheet)) == ["Each family was given 60 m2 of land"]


def test_headings_have_levels_by_their_look() -> None:
    sheet = Sheet()
    y = 780.0
    for number in range(2):
        sheet.text(72, y, f"{'I' * (number + 1)}. OPENING OF THE MEETING", 14, "B")
        sheet.text(72, y - 24, "A. Words of welcome", 12, "B")
        sheet.text(72, y - 44, "1. The host", 10, "B")
        y = (
            sheet.block(72, y - 60, "The host spoke of the road that lay before them all. " * 4)
            - 20
        )
    content = content_of(sheet)
    found = [(b.level, b.kind) for b in content.blocks]
    assert found[:4] == [
        (1, BlockKind.HEADING),
        (2, BlockKind.HEADING),
        (3, BlockKind.HEADING),
        (None, BlockKind.PARAGRAPH),
    ]


def test_a_paragraph_in_bold_is_no_heading() -> None:
    sheet = Sheet()
    sheet.block(72, 760, "The host spoke of the road that lay before them all. " * 4)
    words = "12.4 Ratify the convention without delay and report on it (Utopia, Erewhon);"
    sheet.block(72, 600, words, font="B")
    content = content_of(sheet)
    assert (content.blocks[-1].kind, content.blocks[-1].marker) == (BlockKind.PARAGRAPH, "12.4")


def test_a_list_of_contents_is_named_as_such() -> None:
    sheet = Sheet()
    for number, title in enumerate(("Introducción", "Primera sesión", "Anexo")):
        sheet.text(72, 700 - 14 * number, f"{title} {'.' * 40} {number + 3}")
    content = content_of(sheet)
    assert [block.style for block in content.blocks] == ["toc"] * 3
