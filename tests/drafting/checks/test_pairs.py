"""Sentences put into a clean report, each beside one that contradicts itself or the report."""

from __future__ import annotations

import pytest
import yaml

from tests.drafting.checks.damage import LANGUAGES, REPORTS, lint

_PAIRS = [
    (language, rule, right, wrong)
    for language in LANGUAGES
    for rule, right, wrong in yaml.safe_load(
        (REPORTS / "pairs" / f"{language}.yaml").read_text("utf-8")
    )
]


def _with(language: str, words: str) -> str:
    report = (REPORTS / "unseen" / f"{language}.md").read_text("utf-8")
    return report.replace("## C. ", f"{words}\n\n## C. ", 1)


@pytest.mark.parametrize(("language", "rule", "right", "wrong"), _PAIRS)
def test_a_contradiction_is_found_and_its_true_twin_is_not(
    language: str, rule: str, right: str, wrong: str
) -> None:
    assert lint(_with(language, right)) == ()
    assert rule in {finding.rule for finding in lint(_with(language, wrong))}


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_faults_of_reports_written_after_the_first_rules_are_found(language: str) -> None:
    folder = REPORTS / "unseen"
    text = (folder / f"{language}.md").read_text("utf-8")
    assert lint(text) == ()
    for kind, old, new in yaml.safe_load((folder / f"{language}.yaml").read_text("utf-8")):
        assert lint(text.replace(old, new, 1)), kind
