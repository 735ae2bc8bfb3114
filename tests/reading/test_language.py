"""The language of a text is told by its function words, or by a model where they are few."""

from __future__ import annotations

import pytest

from relatoria.reading import language
from relatoria.reading.language import language_of_text

PROSE = {
    "en": "The panel agreed that the costs of the journey were borne by families, which had to "
    "sell land in order to pay for it, and that this was the case in every country.",
    "es": "El panel coincidió en que los costos del viaje los pagan las familias, que deben "
    "vender tierras para cubrirlos, y en que esto ocurre en todos los países de la región.",
    "pt": "O painel concordou que os custos da viagem são pagos pelas famílias, que precisam "
    "vender terras para cobri-los, e que isso acontece em todos os países da região.",
    "fr": "Les participants sont convenus que le coût du voyage est payé par les familles, qui "
    "doivent vendre des terres, et que cela se passe dans tous les pays de la région.",
}


@pytest.mark.parametrize("code", PROSE)
def test_prose_is_told_by_function_words_alone(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "_identifier", None)  # calling it would fail
    assert language_of_text(PROSE[code]) == code


@pytest.mark.parametrize("code", PROSE)
def test_six_words_are_told_by_the_model(code: str) -> None:
    assert language_of_text(" ".join(PROSE[code].split()[:6])) == code


def test_a_text_without_letters_has_no_language() -> None:
    assert language_of_text("12 / 45 — 3.") is None
