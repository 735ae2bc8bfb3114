from __future__ import annotations

import re
from pathlib import Path
from string import Formatter

import pytest
import yaml

import relatoria
from relatoria.i18n import LANGUAGES, catalogue, language_of_locale
from relatoria.model import (
    AgentKind,
    EventKind,
    Mode,
    Position,
    RelationKind,
    Role,
    StatementKind,
)
from relatoria.reading.coverage import OUTSIDE_BLOCKS, REASONS

VOCABULARY = {
    "kind": StatementKind,
    "mode": Mode,
    "role": Role,
    "event": EventKind,
    "agent": AgentKind,
    "position": Position,
    "relation": RelationKind,
}
_LITERAL_KEY = re.compile(r"""\bsay\(\s*["']([a-z]+\.[a-z_]+)["']""")


def names(text: str) -> set[str | None]:
    return {name for _, name, _, _ in Formatter().parse(text) if name is not None}


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_language_misses_a_string_or_leaves_one_empty(language):
    english, other = catalogue("en").strings, catalogue(language).strings
    assert set(other) == set(english)
    assert all(isinstance(text, str) and text.strip() for text in other.values())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_string_takes_the_same_values(language):
    for key, text in catalogue(language).strings.items():
        assert names(text) == names(catalogue("en").strings[key]), key


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_of_the_model_has_a_string(language):
    strings = catalogue(language).strings
    wanted = {f"{part}.{word.value}" for part, words in VOCABULARY.items() for word in words}
    wanted |= {f"reason.{reason}" for reason in (*REASONS.values(), OUTSIDE_BLOCKS)}
    assert wanted <= set(strings)


def test_every_key_the_program_uses_exists():
    used = set()
    for path in Path(relatoria.__file__).parent.rglob("*.py"):
        used |= set(_LITERAL_KEY.findall(path.read_text("utf-8")))
    assert used <= set(catalogue("en").strings)


_IN_TEMPLATE = re.compile(r"""{%\s*say(_count)?\s+'([a-z_.0-9]+)'""")


def test_every_key_the_templates_use_exists():
    strings = set(catalogue("en").strings)
    for path in Path(relatoria.__file__).parent.rglob("*.html"):
        for count, key in _IN_TEMPLATE.findall(path.read_text("utf-8")):
            wanted = {f"{key}.one", f"{key}.other"} if count else {key}
            assert wanted <= strings, (path.name, key)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_string_stands_in_two_files(language):
    folder = Path(relatoria.__file__).parent / "i18n" / language
    seen: dict[str, str] = {}
    for path in sorted(folder.glob("*.yaml")):
        for key in flat(yaml.safe_load(path.read_text("utf-8"))):
            assert key not in seen, (key, seen[key], path.name)
            seen[key] = path.name


def flat(tree, stem=""):
    for key, value in tree.items():
        if isinstance(value, dict):
            yield from flat(value, f"{stem}{key}.")
        else:
            yield f"{stem}{key}"


@pytest.mark.parametrize(
    ("language", "n", "said"),
    [
        ("en", 0, "0 meetings"),
        ("en", 1, "1 meeting"),
        ("es", 2, "2 reuniones"),
        ("pt", 0, "0 reunião"),
        ("fr", 0, "0 réunion"),
        ("fr", 1234, "1\u202f234 réunions"),
    ],
)
def test_counts_follow_the_language(language, n, said):
    assert catalogue(language).count("count.meetings", n) == said


def test_a_word_of_an_open_list_reads_as_itself():
    assert catalogue("es")("field.shoe_size") == "shoe size"


@pytest.mark.parametrize(
    ("language", "number", "share"),
    [("en", "1,234.5", "99.9 %"), ("es", "1.234,5", "99,9 %"), ("fr", "1\u202f234,5", "99,9 %")],
)
def test_numbers_follow_the_language(language, number, share):
    assert catalogue(language).number(1234.5, 1) == number
    assert catalogue(language).share(0.9999) == share


@pytest.mark.parametrize(
    ("environment", "language"),
    [
        ({"LANG": "es_CL.UTF-8"}, "es"),
        ({"LANG": "es_CL.UTF-8", "LC_ALL": "fr_FR"}, "fr"),
        ({"LANG": "de_DE"}, "en"),
        ({"LANG": "C.UTF-8"}, "en"),
        ({}, "en"),
    ],
)
def test_the_locale_decides_where_nobody_says(environment, language):
    assert language_of_locale(environment) == language
