"""A bracket is a list of States only if nothing else stands in it."""

from __future__ import annotations

import pytest

from relatoria.reading.grammar import grammar_for
from relatoria.reading.review.states import state_lists


def _codes(text: str, language: str = "en") -> list[tuple[str, ...]]:
    return [one.codes for one in state_lists(text, grammar_for(language).review)]


@pytest.mark.parametrize(
    ("text", "language", "codes"),
    [
        ("Act (Bolivia (Plurinational State of), Iran (Islamic Republic of));", "en",
         [("BOL", "IRN")]),
        ("Act (Slovenia,);", "en", [("SVN",)]),
        ("Act (Portugal; Bosnia and Herzegovina);", "en", [("PRT", "BIH")]),
        ("Act (Turkey)/ adopt (Viet Nam) rules (Turkey, Viet Nam);", "en",
         [("TUR",), ("VNM",), ("TUR", "VNM")]),
        ("Act (United States of Americas);", "en", [("USA",)]),
        ("Act (the Sudan and the former Yugoslav Republic of Macedonia).12", "en",
         [("SDN", "MKD")]),
        ("Act (Chile", "en", [("CHL",)]),
        ("Actuar (Costa Rica y España);", "es", [("CRI", "ESP")]),
        ("Actuar (la Argentina, el Brasil e Italia);", "es", [("ARG", "BRA", "ITA")]),
        ("Agir (l’Algérie, les Pays-Bas et la Côte d’Ivoire);", "fr", [("DZA", "NLD", "CIV")]),
        ("Agir (São Tomé e Príncipe e Trinidad e Tobago);", "pt", [("STP", "TTO")]),
        ("Clean the bay (Mexico City) (Peru);", "en", [("PER",)]),
        ("Adopt the law (Pact of San José);", "en", []),
        ("Adopt the law (as Chile recommended in 2009) at once;", "en", []),
        ("No bracket at all", "en", []),
    ],
)  # fmt: skip
def test_lists_of_states(text: str, language: str, codes: list[tuple[str, ...]]) -> None:
    assert _codes(text, language) == codes


def test_one_misspelt_name_does_not_hide_the_others() -> None:
    assert _codes("Act (Chile, Slovnia, Peru, Fiji) and report;") == [("CHL", "PER", "FJI")]


def test_unclosed_brackets_take_linear_time() -> None:
    assert _codes("(" * 50_000) == []
