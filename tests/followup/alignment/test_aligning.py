"""A message traced to the text adopted later, with evidence, or absent."""

from __future__ import annotations

import pytest

from relatoria.cli.followup_coders import coder_for, concept_finder
from relatoria.followup.alignment.aligning import Alignment, Fate, align
from relatoria.followup.alignment.strength import Strength, wording_of

MESSAGES = [
    ("en", "Civil registries should be improved so that migrants obtain proof of legal identity"),
    ("es", "Mejorar los registros civiles para que los migrantes prueben su identidad legal"),
    ("pt", "Melhorar os registros civis para que os migrantes provem sua identidade legal"),
    ("fr", "Améliorer l’état civil afin que les migrants prouvent leur identité juridique"),
]  # fmt: skip


def _traced(text: str, language: str = "en") -> list[Alignment]:
    return align(text, language=language, coder=coder_for("gcm"), concepts=concept_finder())


@pytest.mark.parametrize(("language", "text"), MESSAGES)
def test_a_message_is_found_again_in_every_language(language: str, text: str) -> None:
    first = _traced(text, language)[0]
    assert (first.notation, first.fate is Fate.ABSENT) == ("4", False)
    assert first.later_text
    assert first.evidence
    assert all(0 <= start < end <= len(text) for start, end in first.evidence)
    assert all(0 <= start < end <= len(first.later_text) for start, end in first.later_evidence)


@pytest.mark.parametrize(
    "text",
    [
        "The chair thanked the interpreters and closed the session at noon",
        "La cena de clausura se ofrecerá en el jardín",
        "",
    ],
)
def test_absent_rather_than_a_guess(text: str) -> None:
    (only,) = _traced(text)
    assert only.fate is Fate.ABSENT
    assert only.notation == ""


def test_what_the_later_text_lacks_is_named() -> None:
    def concepts(text: str, language: str) -> dict[str, tuple[tuple[int, int], ...]]:
        return {"remittances": ((0, 4),), "statelessness": ((5, 9),)} if text == said else {}

    said = "Lower the cost of remittances"
    first, *_ = align(said, coder=_certain("20"), concepts=concepts)
    assert first.fate is Fate.PARTLY
    assert set(first.missing) == {"statelessness"}  # without the text its concepts stand for it


def test_binding_words_that_became_a_choice_are_shown() -> None:
    message = "States must guarantee that consular protection is considered"
    before = wording_of("States must guarantee it", "en")
    after = wording_of("Consider measures, as appropriate", "en")
    assert (before.strength, after.strength) == (Strength.BINDING, Strength.SOFT)
    for one in align(message, coder=_certain("14")):
        assert (one.fate is Fate.WEAKENED) == bool(one.binding[0])


@pytest.mark.parametrize(
    ("language", "binding", "soft"),
    [
        ("en", "shall ensure", "explore, where appropriate"),
        ("es", "deben garantizar", "considerar, según proceda"),
        ("pt", "devem assegurar", "considerar, conforme apropriado"),
        ("fr", "doivent garantir", "envisager, le cas échéant"),
    ],
)
def test_strength_is_read_in_every_language(language: str, binding: str, soft: str) -> None:
    assert wording_of(binding, language).strength is Strength.BINDING
    assert wording_of(soft, language).strength is Strength.SOFT
    assert wording_of("xyz", language).strength is Strength.PLAIN


def _certain(notation: str):  # type: ignore[no-untyped-def]
    from relatoria.followup.linking.suggesting import Coded

    return lambda text, language: [Coded(notation, 0.999, ((0, 2),))]
