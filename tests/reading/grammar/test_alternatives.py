"""Alternations grouped by first letter match what the plain ones match."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.reading.grammar.alternatives import alternatives_in, either

LISTS = (
    ("bank", "body", "council", "centre", "court", "agency", "assembly", "office", "of"),
    ("the bank", r"(?:new|old )?body", "b?ank", "[ck]ourt", "ka", "si", "is", "a", "ab", "abc"),
    ("(?:one|two|(?:th|f)ree) seats", "one", "on", "thre", "free", "two", "tw", "o", "t", "f"),
    (r"o\.k\.", "ok", "[]a]b", r"[^]a]b", r"[\]a]b", r"\(a|b\)", "(?:a|b)+c", "(?-i:[Aa])b", "ka"),
)


def _found(pattern: str, text: str, flags: int) -> list[tuple[int, int]]:
    return [match.span() for match in re.finditer(pattern, text, flags)]


@pytest.mark.parametrize("words", LISTS)
@pytest.mark.parametrize("cased", [False, True])
@given(text=st.text(alphabet="abcknoserthuw fOTABKSIſİıK.()][", max_size=40))
def test_grouped_and_plain_find_the_same(words: tuple[str, ...], cased: bool, text: str) -> None:
    flags = 0 if cased else re.IGNORECASE
    assert _found(either(words, cased=cased), text, flags) == _found("|".join(words), text, flags)


def test_grouping_again_flattens() -> None:
    once = either(LISTS[0])
    again = either([once + r"(?!\w)", *LISTS[0]])
    assert _found(again, "Banks of the Court, a body", re.I) == _found(
        rf"(?:{once}(?!\w)|{'|'.join(LISTS[0])})", "Banks of the Court, a body", re.I
    )
    assert again.count("(?-i:[bB])") == 1


def test_few_alternatives_stay_as_they_are() -> None:
    assert either(["bank", "body"]) == "(?:bank|body)"


def test_alternatives_outside_brackets() -> None:
    assert list(alternatives_in(r"a|(?:b|c)|[|]|\||")) == ["a", "(?:b|c)", "[|]", r"\|", ""]
