"""The docs keep up with the program, and their links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from relatoria.cli.reference import reference

ROOT = Path(__file__).parents[2]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])
_LINK = re.compile(r"\[[^\]]+\]\((?!https?:|#)([^)#]+)")


def test_the_reference_is_what_the_program_says() -> None:
    written = (ROOT / "docs" / "reference.md").read_text("utf-8")
    assert written == reference(), "run: python -m relatoria.cli.reference > docs/reference.md"


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_between_pages_lead_somewhere(page: Path) -> None:
    for target in _LINK.findall(page.read_text("utf-8")):
        assert (page.parent / target).exists(), target


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_no_page_talks_down_to_its_reader(page: Path) -> None:
    words = re.findall(r"\b(?:simply|just|obviously|of course)\b", page.read_text("utf-8").lower())
    assert not words


def test_every_decision_is_listed() -> None:
    folder = ROOT / "docs" / "decisions"
    listed = (folder / "README.md").read_text("utf-8")
    for record in folder.glob("0*.md"):
        assert f"({record.name})" in listed, record.name
