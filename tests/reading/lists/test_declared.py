"""Numbers that announce a list are checked against what was found."""

from __future__ import annotations

import pytest

from relatoria.reading.lists import statements_of
from tests.reading.passage import source_from

COUNTED = [
    ("en", "Five premises were named: trust, reach, cost, speed and care.", 5, 5),
    ("en", "There are two key issues: the freedom to move and the right to stay.", 2, 2),
    ("en", "Five pillars were proposed: housing, work, health and schooling.", 5, 4),
    ("es", "Los cinco ejes eran trabajo, salud, vivienda, educación y cultura.", 5, 5),
    ("es", "Destacó cuatro ejes: la regularización, el trabajo y la escuela.", 4, 3),
    ("pt", "Havia três dimensões: direitos, cultura e desenvolvimento.", 3, 3),
    ("fr", "Il y avait trois axes : les droits, la culture et le développement.", 3, 3),
]


@pytest.mark.parametrize(("language", "text", "declared", "extracted"), COUNTED)
def test_bare_terms_are_counted_and_not_taken_apart(
    language: str, text: str, declared: int, extracted: int
) -> None:
    statements, enumerations = statements_of(source_from(text, language))
    assert not statements
    assert [(e.declared, e.extracted) for e in enumerations] == [(declared, extracted)]


def test_the_announcing_words_are_kept_with_their_place() -> None:
    text = "He named the following three tasks: (i) to count; (ii) to compare; (iii) to publish."
    source = source_from(text, "en")
    _, (enumeration,) = statements_of(source)
    assert enumeration.declared_text == "three tasks"
    assert enumeration.start is not None and enumeration.end is not None
    assert "three tasks" in source.text[enumeration.start : enumeration.end]
