from __future__ import annotations

from relatoria.formats import read_document
from relatoria.model import Block, BlockKind, Document, Page, Record
from relatoria.reading.passages import passages_of
from relatoria.reading.source import source_of

REPORT = """# Report on ports

Two lines that open the report.

## A. Arrivals

The first speaker proposed:

(i) to count arrivals;

(ii) to publish them.

The second speaker agreed.

## B. Departures

A sentence.
"""


def passages(document):
    return passages_of(source_of(document), Record(document))


def read(text: str):
    return passages(read_document(text.encode(), "report.md"))


def document(*blocks: Block, text: str = "x" * 2000, pages: tuple[Page, ...] = ()) -> Document:
    return Document("d", "d", "d.pdf", "application/pdf", text, blocks, pages)


def test_names_say_section_paragraph_and_item():
    names = [passage.eid for passage in read(REPORT)]
    assert "sec_1__sec_A__para_1__item_ii" in names
    assert "sec_1__sec_B__para_1" in names
    assert "sec_1__sec_A__heading" in names


def test_names_are_unique_and_the_same_at_every_reading():
    assert read(REPORT) == read(REPORT)
    names = [passage.eid for passage in read(REPORT * 3)]
    assert len(set(names)) == len(names)


def test_a_name_does_not_change_when_text_is_added_after_it():
    before = {passage.eid: passage.start for passage in read(REPORT)}
    after = {passage.eid: passage.start for passage in read(REPORT + "\n## C. More\n\nWords.\n")}
    assert before.items() <= after.items()


def test_a_parent_comes_before_its_parts_and_contains_them():
    known = {}
    for passage in read(REPORT):
        known[passage.eid] = passage
        if passage.parent and passage.kind != "item":
            parent = known[passage.parent]
            assert parent.start <= passage.start <= passage.end <= parent.end


def test_a_section_ends_where_the_next_of_its_level_begins():
    found = {passage.eid: passage for passage in read(REPORT)}
    first, second = found["sec_1__sec_A"], found["sec_1__sec_B"]
    assert first.end <= second.start
    assert found["sec_1"].end == second.end
    assert (first.title, first.number) == ("A. Arrivals", "A")


def test_what_stands_before_any_heading_is_the_introduction():
    assert [p.eid for p in read("Words that open.\n\nMore words.\n")] == [
        "intro__para_1",
        "intro__para_2",
    ]


def test_a_printed_number_is_kept_and_a_second_one_like_it_is_told_apart():
    items = [
        Block(BlockKind.ITEM, n * 10, n * 10 + 5, 1, marker)
        for n, marker in enumerate(["(a)", "(b)", "(a)", "•", "o", "12.3"])
    ]
    names = [passage.eid for passage in passages(document(*items))]
    assert names == [
        "intro__item_a", "intro__item_b", "intro__item_a_1",
        "intro__item_1", "intro__item_2", "intro__item_12-3",
    ]  # fmt: skip


def test_items_nest_by_level():
    blocks = (
        Block(BlockKind.PARAGRAPH, 0, 5),
        Block(BlockKind.ITEM, 6, 9, 1, "1."),
        Block(BlockKind.ITEM, 10, 12, 2, "(a)"),
        Block(BlockKind.ITEM, 13, 15, 1, "2."),
    )
    assert [passage.eid for passage in passages(document(*blocks))][1:] == [
        "intro__para_1__item_1",
        "intro__para_1__item_1__item_a",
        "intro__para_1__item_2",
    ]


def test_numbers_that_run_on_across_headings_are_paragraph_numbers():
    blocks = []
    for number in range(1, 9):
        if number in (1, 5):
            blocks.append(Block(BlockKind.HEADING, number * 100 - 50, number * 100 - 40, 1))
        blocks.append(Block(BlockKind.ITEM, number * 100, number * 100 + 50, 1, f"{number}."))
    found = [passage for passage in passages(document(*blocks)) if passage.kind == "paragraph"]
    assert [passage.number for passage in found] == [f"{number}." for number in range(1, 9)]
    assert found[-1].eid == "sec_2__para_8"


def test_rows_and_notes_have_names_and_furniture_has_none():
    blocks = (
        Block(BlockKind.TABLE_ROW, 0, 5),
        Block(BlockKind.FOOTNOTE, 6, 9, marker="3"),
        Block(BlockKind.FURNITURE, 10, 12),
        Block(BlockKind.FOOTNOTE, 13, 15, marker="*"),
    )
    assert [p.eid for p in passages(document(*blocks))] == ["intro__row_1", "fn_3", "fn_1"]


def test_a_passage_knows_its_page():
    pages = (Page(1, 0, 50), Page(2, 50, 99))
    blocks = (Block(BlockKind.PARAGRAPH, 0, 5), Block(BlockKind.PARAGRAPH, 60, 70))
    assert [p.page for p in passages(document(*blocks, pages=pages))] == [1, 2]
