"""A bracket is a list of States only if nothing else stands in it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.reading.grammar import grammar_for
from relatoria.reading.review.states import state_lists
from relatoria.schemes.countries import countries, display_name


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
        ("Actuar (ex República Yugoslava de Macedonia, Suiza);", "es", [("MKD", "CHE")]),
        ("Agir (ex-République yougoslave de Macédoine);", "fr", [("MKD",)]),
        ("Act (St. Kitts & Nevis, UK, Korea, Republic of);", "en", [("KNA", "GBR", "KOR")]),
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


_LAST = {"en": " and ", "es": " y ", "pt": " e ", "fr": " et "}
# Members and observers only: Hong Kong and Macao carry the name of China before their own.
_STATES = sorted(c for c in countries() if "," not in display_name(c, "en"))


@given(
    codes=st.lists(st.sampled_from(_STATES), min_size=1, max_size=6, unique=True),
    language=st.sampled_from(sorted(_LAST)),
    united=st.booleans(),
)
def test_any_states_in_any_language_come_back_in_order(
    codes: list[str], language: str, united: bool
) -> None:
    names = [display_name(code, language) for code in codes]
    listed = ", ".join(names)
    if united and len(names) > 1:
        listed = ", ".join(names[:-1]) + _LAST[language] + names[-1]
    assert _codes(f"Do it ({listed});", language) == [tuple(codes)]
