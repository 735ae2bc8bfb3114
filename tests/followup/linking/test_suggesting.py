"""Suggestions in four languages, their evidence, and silence where nothing tells."""

from __future__ import annotations

from pathlib import Path

import pytest

from relatoria.cli.followup_coders import coder_for
from relatoria.errors import UsageError
from relatoria.followup.linking.suggesting import Coded, suggest

REPORTS = [
    line.split("\t")
    for line in Path(__file__).with_name("reports.tsv").read_text("utf-8").splitlines()
    if not line.startswith("#")
]


@pytest.mark.parametrize(("framework", "notation", "language", "text"), REPORTS)
def test_the_right_item_is_among_the_first_three(
    framework: str, notation: str, language: str, text: str
) -> None:
    found = suggest(text, framework, language=language, coder=coder_for(framework))
    assert notation in [one.notation for one in found]


@pytest.mark.parametrize(("framework", "notation", "language", "text"), REPORTS[::3])
def test_every_suggestion_shows_words_of_the_text(
    framework: str, notation: str, language: str, text: str
) -> None:
    for one in suggest(text, framework, language=language, coder=coder_for(framework)):
        assert one.evidence
        assert all(0 <= start < end <= len(text) for start, end in one.evidence)
        assert list(one.evidence) == sorted(one.evidence)


def test_nothing_is_suggested_where_nothing_tells() -> None:
    assert suggest("", "gcm") == []
    assert suggest("Lorem 1234 !!!", "gcm", coder=lambda text, language: []) == []


def test_scores_fall_and_lie_between_zero_and_one() -> None:
    found = suggest("Migrant workers, remittances, trafficking and borders", "gcm", most=23)
    scores = [one.score for one in found]
    assert scores == sorted(scores, reverse=True)
    assert all(0 <= score <= 1 for score in scores)


def test_a_coder_can_decide_between_items_with_the_same_words() -> None:
    def sure_of_eight(text: str, language: str) -> list[Coded]:
        return [Coded("8", 0.99, ((0, 4),))]

    assert suggest("Data on borders", "gcm", coder=sure_of_eight)[0].notation == "8"


def test_the_authors_of_a_recommendation_are_no_subject() -> None:
    bare = "Protect children against labour"
    named = f"{bare} (Holy See, Islamic Republic of Iran);"
    assert [one.notation for one in suggest(named, "upr_themes")] == [
        one.notation for one in suggest(bare, "upr_themes")
    ]


def test_an_unknown_framework_is_named() -> None:
    with pytest.raises(UsageError, match="atlantis"):
        suggest("text", "atlantis")


def test_a_very_long_text_costs_no_more_than_its_length() -> None:
    assert suggest("border " * 200_000, "gcm")[0].notation == "11"
