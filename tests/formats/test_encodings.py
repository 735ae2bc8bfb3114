from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.formats.encodings import decode, has_mojibake, universal_newlines

TEXT = "La migración — «niñez», l'œuvre été, São Paulo, João: 5 € ¿qué?\nÑuñoa"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252"]
)
def test_the_right_set_is_found_from_the_content(encoding: str) -> None:
    decoded = decode(TEXT.encode(encoding))
    assert decoded.text == TEXT
    assert decoded.notices == ()


@pytest.mark.parametrize("encoding", ["mac_roman", "cp850"])
def test_older_sets_are_found_too(encoding: str) -> None:
    text = "La situación de la niñez y los jóvenes: educación, salud, inclusión, café"
    assert decode(text.encode(encoding)).text == text


def test_a_declaration_is_not_believed_against_the_bytes() -> None:
    decoded = decode(TEXT.encode("cp1252"), "utf-8")
    assert decoded.text == TEXT
    assert [notice.code for notice in decoded.notices] == ["wrong-encoding"]
    assert decode(TEXT.encode(), "iso-8859-1").text == TEXT


def test_a_declaration_decides_between_sets_nobody_can_tell_apart() -> None:
    assert decode("Łódź".encode("iso8859-2"), "ISO-8859-2").text == "Łódź"
    assert decode(b"caf\xe9", "rot13").text == "café"


def test_a_few_wrong_bytes_do_not_spoil_the_rest() -> None:
    decoded = decode("migración, niñez, educación".encode() + b" \x93caf\xe9\x94")
    assert decoded.text == "migración, niñez, educación “café”"
    assert [notice.code for notice in decoded.notices] == ["mixed-encoding"]


def test_mojibake_is_noticed_and_left_alone() -> None:
    text = "niñez y migración".encode().decode("cp1252")
    decoded = decode(text.encode())
    assert decoded.text == text
    assert [notice.code for notice in decoded.notices] == ["mojibake"]
    assert not has_mojibake("A EDUCAÇÃO… NÃO PODE ESPERAR, DIZ A CÂMARA")


def test_only_carriage_returns_are_line_ends() -> None:
    assert (
        universal_newlines("a\r\nb\rc\nd\u2028e\x0bf\x0cg\x85h")
        == "a\nb\nc\nd\u2028e\x0bf\x0cg\x85h"
    )


@given(st.binary(max_size=400))
def test_any_bytes_become_text_without_lone_surrogates(data: bytes) -> None:
    decode(data).text.encode("utf-8")


@given(st.text(max_size=200).map(lambda text: text.lstrip("\ufeff")))
def test_valid_utf8_comes_back_as_it_was(text: str) -> None:
    if "\x00" not in text:
        assert (
            decode(text.encode("utf-8", "ignore")).text == text.encode("utf-8", "ignore").decode()
        )
