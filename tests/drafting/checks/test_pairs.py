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


@pytest.mark.parametrize(
    ("language", "rule", "old", "new"),
    [
        ("en", "unsupported_attribution", "4. Norma Estwick said", "4. Agnes Holder said"),
        ("en", "unsupported_attribution", "Pierre Lafleur agreed", "Paul Lafleur agreed"),
        ("es", "unsupported_attribution", "5. Óscar Villanueva indicó", "5. Rufino Salas indicó"),
        ("pt", "unsupported_attribution", "5. Tomás Rocha lembrou", "5. Inácio Rocha lembrou"),
        ("fr", "unsupported_attribution", "5. Basile Ondo a", "5. Marcel Ondo a"),
        ("en", "paragraph_number_missing", "5. Carlos", "4. Carlos"),
    ],
)
def test_a_name_or_number_put_in_place_of_another_is_found(
    language: str, rule: str, old: str, new: str
) -> None:
    text = (REPORTS / "unseen" / f"{language}.md").read_text("utf-8")
    assert old in text
    assert rule in {finding.rule for finding in lint(text.replace(old, new, 1))}
