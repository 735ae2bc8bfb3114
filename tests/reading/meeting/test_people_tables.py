"""Tables of people: a row each under a head that says what the columns hold."""

from __future__ import annotations

from relatoria.formats import read_document
from relatoria.reading.meeting.tables import people_in_tables
from relatoria.reading.source import source_of

TABLE = """\
# Notes

| {head} |
|---|---|---|
| {first} | Ida Frey | Port Office |
| {second} | Ben Cole | Harbour Bank |
"""


def rows(head: str, first: str, second: str) -> list[tuple[str, str, str]]:
    text = TABLE.format(head=head, first=first, second=second)
    source = source_of(read_document(text.encode(), "notes.md"))
    return [(s.listed.name.text, s.role.value, s.description) for _, s in people_in_tables(source)]


def test_a_row_gives_a_person_a_part_and_a_body() -> None:
    assert rows("Role | Name | Affiliation", "Moderator", "Discussant") == [
        ("Ida Frey", "moderator", "Port Office"),
        ("Ben Cole", "speaker", "Harbour Bank"),
    ]


def test_another_table_names_nobody() -> None:
    assert rows("Berth | Ship | Tons", "1", "2") == []
