from __future__ import annotations

import pytest

from relatoria.formats.counting import formatted, letters, roman
from relatoria.formats.listing import Levels
from relatoria.formats.markers import find_marker, roman_value


@pytest.mark.parametrize(
    ("line", "marker"),
    [
        ("(i) the right to move", "(i)"),
        ("- (iv) the right to stay", "(iv)"),
        ("• Promover la regularización", "•"),
        ("– garantir l'accès aux soins", "–"),
        ("1. Place and date", "1."),
        ("12) Ratificar el convenio", "12)"),
        ("148.12. Ratifier la convention", "148.12."),
        ("99.3 Ratify the convention", "99.3"),
        ("a) fortalecer los registros", "a)"),
        ("(aa) the second round", "(aa)"),
        ("1.- Apertura de la reunión", "1.-"),
        ("3º Aprovação da ata", "3º"),
        ("- i. Derechos humanos", "i."),
        ("**2.** Objetivos", "2."),
        ("- M. Durand, ministère du travail", "-"),
        ("IV. CONCLUSIONES", "IV."),
        ("\uf0b7 Bullet of a symbol font", "\uf0b7"),
    ],
)
def test_a_marker_is_what_the_author_wrote(line: str, marker: str) -> None:
    found = find_marker(line)
    assert found is not None
    assert found.text == marker
    assert line[found.start :].startswith(marker)


@pytest.mark.parametrize(
    "line",
    [
        "9.30 Registration of participants", "10.00 Apertura", "p. 23 of the report",
        "-5 per cent", "(see annex)", "(el resto)", "2013. was a year", "The (i) inside",
        "—Señor presidente", "civ. partnership", "3,5 millones",
    ],
)  # fmt: skip
def test_what_only_looks_like_a_marker_is_none(line: str) -> None:
    assert find_marker(line) is None


def _levels(*lines: str) -> list[int]:
    levels = Levels()
    found = []
    for line in lines:
        marker = find_marker(line, len(line) - len(line.lstrip()))
        assert marker is not None
        found.append(levels.level_of(marker, len(line) - len(line.lstrip())))
    return found


def test_levels_follow_indents_and_kinds_of_markers() -> None:
    assert _levels("- one", "  - two", "  - three", "- four") == [1, 2, 2, 1]
    assert _levels("5. one", "(a) two", "(i) three", "(ii) four", "(b) five", "6. six") == [
        1, 2, 3, 3, 2, 1,
    ]  # fmt: skip


def test_i_after_h_is_a_letter() -> None:
    assert _levels("(g) a", "(h) b", "(i) c", "(j) d") == [1, 1, 1, 1]


@pytest.mark.parametrize("value", [1, 4, 9, 14, 40, 88, 400, 1999, 3999])
def test_roman_numerals_go_both_ways(value: int) -> None:
    assert roman_value(roman(value)) == value


def test_letters_and_formats_count_as_word_processors_do() -> None:
    assert [letters(n) for n in (1, 26, 27, 53)] == ["a", "z", "aa", "aaa"]
    assert [formatted(4, f) for f in ("upperRoman", "a", "decimalZero", "unheard-of")] == [
        "IV", "d", "04", "4",
    ]  # fmt: skip
