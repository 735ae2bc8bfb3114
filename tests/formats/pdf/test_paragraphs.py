from __future__ import annotations

import pytest

from relatoria.model import BlockKind
from tests.formats.pdf.making import Sheet
from tests.formats.pdf.reading import content_of, texts

OPENING = (
    "The chair opened the meeting and recalled that every delegation had agreed to speak for no"
    " more than ten minutes. The floor was then given to the first speaker on the list, who"
    " thanked the host."
)
SECOND = (
    "A representative of the coastal towns described how fishing families had begun to leave the"
    " bay. The reasons were many, she said, and none of them was new to those present."
)


def test_white_space_parts_paragraphs() -> None:
    sheet = Sheet()
    y = sheet.block(72, 700, OPENING)
    sheet.block(72, y - 8, SECOND)
    assert texts(content_of(sheet)) == [OPENING, SECOND]


def test_an_indent_parts_paragraphs_set_without_space() -> None:
    sheet = Sheet()
    y = 700.0
    for paragraph in (OPENING, SECOND, OPENING.replace("chair", "host")):
        y = sheet.block(72, y, paragraph, indent=18)
    assert texts(content_of(sheet)) == [OPENING, SECOND, OPENING.replace("chair", "host")]


def test_a_short_last_line_parts_paragraphs_set_without_space_or_indent() -> None:
    sheet = Sheet()
    y = sheet.block(72, 700, "This paragraph is long enough to fill one line and then stops here.")
    sheet.block(72, y, SECOND)
    assert texts(content_of(sheet))[1] == SECOND


def test_a_paragraph_goes_on_over_the_page() -> None:
    first, second = Sheet(), Sheet()
    lines = "It was noted that the annual survey of households had not been\nable to reach the"
    for number, line in enumerate(lines.split("\n")):
        first.text(72, 124 - 12 * number, line)
    first.text(300, 40, "1")
    second.text(72, 760, "Northern districts, where roads were closed. It would be repeated.")
    second.text(300, 40, "2")
    content = content_of(first, second)
    assert texts(content) == [
        "It was noted that the annual survey of households had not been able to reach the"
        " Northern districts, where roads were closed. It would be repeated."
    ]
    assert [page.number for page in content.pages] == [1, 2]
    assert content.text[content.pages[1].start :].startswith("Northern districts")


def test_numbered_paragraphs_keep_their_numbers_as_markers() -> None:
    sheet = Sheet()
    y = 740.0
    for number in range(1, 7):
        sheet.text(72, y, f"{number}.")
        sheet.text(100, y, "The delegation stated that the plan had been adopted by law and")
        sheet.text(72, y - 12, "that the ministry would report on it to the committee every year,")
        y = sheet.block(72, y - 24, "beginning with the next session of the assembly.") - 6
    content = content_of(sheet)
    assert [(b.kind, b.marker) for b in content.blocks] == [
        (BlockKind.PARAGRAPH, f"{number}.") for number in range(1, 7)
    ]


@pytest.mark.parametrize(
    ("markers", "found"),
    [
        (("(i)", "(ii)", "(iii)"), ["(i)", "(ii)", "(iii)"]),
        (("a)", "b)", "c)"), ["a)", "b)", "c)"]),
        (("\u2022", "\u2022", "\u2022"), ["\u2022", "\u2022", "\u2022"]),
        (("\u2013", "\u2013", "\u2013"), ["\u2013", "\u2013", "\u2013"]),
    ],
)
def test_items_are_told_by_their_markers(markers: tuple[str, ...], found: list[str]) -> None:
    sheet = Sheet()
    y = sheet.block(72, 740, "Se acordaron las siguientes medidas para los próximos dos años:") - 6
    for marker in markers:
        sheet.text(90, y, marker)
        y = sheet.block(126, y, "ampliar los registros de las personas que llegan por mar;" * 2)
    content = content_of(sheet)
    items = [block for block in content.blocks if block.kind is BlockKind.ITEM]
    assert [block.marker for block in items] == found
    assert {block.level for block in items} == {1}


def test_a_count_that_runs_through_the_prose_opens_no_items() -> None:
    sheet = Sheet()
    lines = (
        "The factors were four: (i) the price of land; (ii) the want of",
        "work in the towns, which nobody had foreseen at all; and also",
        "(iii) the long drought of the last decade; (iv) the closing of",
        "the railway that had joined the two halves of the country.",
    )
    for number, line in enumerate(lines):
        sheet.text(72, 700 - 12 * number, line)
    assert texts(content_of(sheet)) == [" ".join(lines)]


def test_words_broken_at_line_ends_are_made_whole() -> None:
    sheet = Sheet()
    lines = (
        "The committee took note of the well-known report on coopera-",
        "tion and asked the secretariat to send it to all the member-",
        "ship. Cooperation had grown; the membership was larger. A well-",
        "known author had called it an example of good govern-",
        "ance, and others agreed with his views on that.",
    )
    for number, line in enumerate(lines):
        sheet.text(72, 700 - 12 * number, line)
    assert texts(content_of(sheet)) == [
        "The committee took note of the well-known report on cooperation and asked the secretariat"
        " to send it to all the membership. Cooperation had grown; the membership was larger. A"
        " well-known author had called it an example of good governance, and others agreed with"
        " his views on that."
    ]
