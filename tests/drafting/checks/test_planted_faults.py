from __future__ import annotations

import pytest

from tests.drafting.checks.damage import LANGUAGES, Fault, clean, faults, lint

_RULES = {
    "attribution": ("unsupported_attribution",),
    "accent": ("person_accent",),
    "name_order": ("person_name_order", "speakers"),
    "institution": ("body_spelling", "name_forms", "acronym_two_names", "organization"),
    "organization": ("organization",),
    "ordinal": ("ordinal_jump",),
    "list_number": ("list_number_missing", "declared_number"),
    "heading_number": ("heading_number_missing",),
    "acronym_unexplained": ("acronym_not_expanded",),
    "acronym_two_names": ("acronym_two_names", "name_forms"),
    "symbol": ("symbol_malformed",),
    "footnote": ("mark_without_note", "note_without_mark"),
    "punctuation": ("punctuation", "declared_number"),
}


@pytest.mark.parametrize("language", LANGUAGES)
def test_nothing_is_queried_in_a_clean_report(language: str) -> None:
    assert lint(clean(language)) == ()


@pytest.mark.parametrize("fault", list(faults()), ids=lambda f: f"{f.language}-{f.kind}")
def test_a_planted_fault_is_found_by_its_rule(fault: Fault) -> None:
    assert fault.old in clean(fault.language)
    rules = {finding.rule for finding in lint(fault.damaged)}
    assert rules & set(_RULES.get(fault.kind, (fault.kind,))), rules
