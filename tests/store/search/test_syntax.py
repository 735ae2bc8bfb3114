"""Whatever is typed has a reading, and every reading an answer."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from relatoria.store.search.query.syntax import (
    DEEPEST,
    LONGEST,
    MOST_LEAVES,
    And,
    Field,
    Not,
    Or,
    Phrase,
    Prefix,
    Words,
    parse,
)

PIECES = st.sampled_from(
    ["remesas", "AND", "OR", "NOT", "O", "-", '"', "«", "”", "(", ")", "*", "mig*", ":", "year:",
     "país:Chile", "kind:", "!@#", "\x00", "\x1b", "\ud800", "é", "e\u0301", "non-refoulement",
     "'", "''", "\\", "&", "|", "<->", "NEAR", "x:every", "c:migrant", "--", "%", "_", ";", "2013",
     "a" * 300, "speaker:\"", "日本", "مهاجر", "🛶", " ", "\t\n"]
)  # fmt: skip
QUERIES = st.one_of(
    st.text(max_size=200),
    st.lists(PIECES, max_size=60).map(" ".join),
    st.lists(PIECES, max_size=60).map("".join),
)


def test_words_side_by_side_are_all_asked_for() -> None:
    assert parse("trata menores")[0] == And((Words("trata"), Words("menores")))


def test_or_binds_less_than_and() -> None:
    tree = parse("a b OR c d")[0]
    assert tree == Or((And((Words("a"), Words("b"))), And((Words("c"), Words("d")))))


@pytest.mark.parametrize(
    "query", ["x NOT y", "x -y", "x AND NOT y", "x NO y", "x NÃO y", "x SAUF y"]
)
def test_a_denied_word_in_four_languages(query: str) -> None:
    assert parse(query)[0] == And((Words("x"), Not(Words("y"))))


def test_operators_of_the_other_languages_are_words_where_all_is_in_capitals() -> None:
    assert parse("PAZ O GUERRA")[0] == And((Words("PAZ"), Words("O"), Words("GUERRA")))
    assert parse("paz O guerra")[0] == Or((Words("paz"), Words("guerra")))


@pytest.mark.parametrize("query", ['"a b"', "«a b»", "“a b”"])
def test_phrases_in_the_quotation_marks_of_every_language(query: str) -> None:
    assert parse(query)[0] == Phrase("a b")


@pytest.mark.parametrize(
    ("query", "facet"),
    [("país:Chile", "country"), ("pays:Chile", "country"), ("ano:Chile", "year"),
     ("Orador:Chile", "person"), ("séance:Chile", "session"), ("tema:Chile", "theme"),
     ("idioma:Chile", "language"), ("tipo:Chile", "kind")],
)  # fmt: skip
def test_fields_have_names_in_four_languages(query: str, facet: str) -> None:
    assert parse(query)[0] == Field(facet, "Chile")


def test_a_field_takes_a_value_in_quotes() -> None:
    assert parse('country:"Costa Rica" x')[0] == And((Field("country", "Costa Rica"), Words("x")))


def test_an_unknown_field_is_a_word() -> None:
    assert parse("articulo:13")[0] == Words("articulo:13")


def test_a_star_at_the_end_of_a_word_completes_it() -> None:
    assert parse("remes*")[0] == Prefix("remes")


@pytest.mark.parametrize(
    "query", ["", " ", "*", "AND", "NOT", "OR OR", "!@#", '"', "()", "-", ")("]
)
def test_nothing_to_look_for_is_nothing(query: str) -> None:
    assert parse(query)[0] is None


@pytest.mark.parametrize(
    "query", ['"a', "(a", "a)", "a OR", "AND a", "a AND AND", "((a", "«a", "OR a", "a !@#"]
)
def test_a_sign_without_its_other_half_is_passed_over(query: str) -> None:
    assert parse(query)[0] == Words("a")


@pytest.mark.parametrize(
    "query", ["x" * 10_000, "x " * 5_000, "(" * 10_000, "-" * 10_000, '"x" ' * 2_500]
)
def test_too_much_is_shortened_and_said(query: str) -> None:
    assert parse(query)[1]


@settings(max_examples=400, deadline=None)
@given(QUERIES)
def test_every_text_has_a_tree_within_bounds(query: str) -> None:
    tree, shortened = parse(query)
    leaves, depth = _measure(tree)
    assert leaves <= MOST_LEAVES and depth <= 3 * DEEPEST + 6
    assert shortened or len(query) <= LONGEST


def _measure(node: object) -> tuple[int, int]:
    if isinstance(node, And | Or):
        parts = [_measure(one) for one in node.parts]
        return sum(one for one, _ in parts), 1 + max(depth for _, depth in parts)
    if isinstance(node, Not):
        leaves, depth = _measure(node.part)
        return leaves, depth + 1
    return (0 if node is None else 1), 0


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(query=QUERIES)
def test_every_text_has_an_answer(engine: str, query: str) -> None:
    from relatoria.store.search import search

    results = search(query, facets=("kind",))
    assert results.total >= len(results.hits)


@pytest.mark.parametrize(
    "query", ["x" * 10_000, "a:b " * 2_500, "(" * 10_000, '"' * 10_000, "*" * 10_000]
)
def test_ten_thousand_signs_have_an_answer(engine: str, query: str) -> None:
    from relatoria.store.search import search

    search(query)
