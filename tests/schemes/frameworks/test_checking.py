"""A framework file that is wrong is told where and what to do."""

from __future__ import annotations

import pytest

from relatoria.errors import InvalidRecord
from relatoria.schemes.frameworks import check, crosswalks, framework, frameworks, look_up
from relatoria.schemes.frameworks.marked import load_marked
from relatoria.schemes.frameworks.reading import read_framework

GOOD = """\
scheme: {id: ours, version: "2", title: {en: Ours}}
items:
  - notation: "1"
    label: {en: One}
    concepts: [remittances]
  - notation: "2"
    label: {en: Two}
    retired: "2"
    replaced_by: ["3"]
  - notation: "3"
    label: {en: Three}
    retired: "3"
    replaced_by: ["1"]
"""


def findings(text: str) -> list[tuple[int, str]]:
    return [(one.line, one.key) for one in check(load_marked(text, "x"), {"remittances"})]


def test_a_good_file_has_no_findings() -> None:
    assert findings(GOOD) == []


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("label: {en: One}", "label: {de: Eins}", (4, "items[0].label.de")),
        ("concepts: [remittances]", "concepts: [remitances]", (5, "items[0].concepts")),
        ('notation: "2"', 'notation: "1"', (6, "items[1].notation")),
        ("id: ours", "id: Our own", (1, "scheme.id")),
        ('replaced_by: ["3"]', 'replaced_by: ["9"]', (9, "items[1].replaced_by")),
        ('retired: "2"', 'retird: "2"', (8, "items[1].retird")),
    ],
)
def test_each_mistake_is_found_on_its_line(old: str, new: str, expected: tuple[int, str]) -> None:
    assert expected in findings(GOOD.replace(old, new, 1))


def test_retired_codes_are_offered_for_their_successors() -> None:
    ours = read_framework(GOOD, "x")
    assert ours.recodings("2") == ("1",)
    assert ours.recodings("1") == ("1",)
    assert [item.notation for item in ours.current()] == ["1"]
    item = ours.item("2")
    assert item is not None and item.name("es") == "Two"


def test_broken_yaml_and_keys_given_twice_name_the_line() -> None:
    with pytest.raises(InvalidRecord, match="x, line 2: this is not YAML"):
        load_marked("a: 1\nb: ]", "x")
    with pytest.raises(InvalidRecord, match="stands twice"):
        load_marked("a: 1\na: 2", "x")


def test_unverified_wording_is_never_shown_as_official() -> None:
    for one in frameworks().values():
        for item in one.items:
            for language, words in item.unverified.items():
                assert item.name(language) != words or words in item.title.values()
                assert not item.is_official(language)


def test_every_crosswalk_ends_in_items_that_exist() -> None:
    for row in crosswalks():
        for end in (row.source, row.target):
            name, _, notation = end.partition("/")
            assert framework(name).item(notation) is not None, end
        assert row.author and row.reason


def test_items_are_found_by_words_of_any_language() -> None:
    assert ("gcm", "20") in {(one.id, item.notation) for one, item in look_up("REMESAS")}
    assert ("themes", "T4") in {(one.id, item.notation) for one, item in look_up("remittances")}
