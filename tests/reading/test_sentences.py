"""Where sentences end, with the abbreviations of meeting documents."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from relatoria.reading.sentences import sentences


def split(text: str, language: str) -> list[str]:
    return [span.of(text) for span in sentences(text, language)]


@pytest.mark.parametrize(
    ("language", "pieces"),
    [
        ("en", ["Mr. J. K. Ruiz (Labour) agreed.", "The Chair replied that art. 13.2 stood."]),
        ("en", ["He read Vol. II and No. 5.", "See para. 3 of the report."]),
        ("en", ["The answer was 'No.'", "If it was asked again, it was the same."]),
        ("en", ["25. The delegate spoke (see annex I. It is long.) and left.", "She stayed."]),
        ("es", ["El Sr. Paz dice que la resolución n.º 189 es válida.", "La Dra. Sol asiente."]),
        ("es", ["Citó p. ej. el art. 5 del Vol. II.", "¿Qué pasó?", "Nada."]),
        ("pt", ["A Profa. Dra. Reis disse que o n.º 189 vale.", "Em seguida, o Sr. Lima falou."]),
        ("pt", ["Vide p. ex. a Conv. 97.", "A S. Exa. respondeu."]),
        ("fr", ["M. Roux (Haïti) dit que l'art. 13 suffit.", "Mme Vega, p. ex., en doute."]),
        ("fr", ["Elle a répondu « non. »", "Puis elle est partie."]),
    ],
)
def test_sentences_are_kept_whole(language: str, pieces: list[str]) -> None:
    assert split(" ".join(pieces), language) == pieces


@given(st.text(max_size=300), st.sampled_from(["en", "es", "pt", "fr"]))
def test_sentences_cover_everything_but_white_space(text: str, language: str) -> None:
    spans = sentences(text, language)
    at = 0
    for span in spans:
        assert not text[at : span.start].strip()
        assert span.start < span.end
        at = span.end
    assert not text[at:].strip()
