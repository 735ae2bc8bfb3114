"""Markers before words that also join references."""

from __future__ import annotations

import pytest

from relatoria.reading import read_bytes

PASSAGES = {
    "The expert made two proposals: (i) to open a desk; and (ii) to publish the waiting times.": [
        "to open a desk",
        "to publish the waiting times",
    ],
    "La experta hizo dos propuestas para los países: a) a la región, un fondo; y b) a las "
    "ciudades, un registro de los puertos.": [
        "a la región, un fondo",
        "a las ciudades, un registro de los puertos",
    ],
    "Le texte des articles cités a) à c) et de l'alinéa b) est celui que les experts ont lu.": [],
    "The text of articles (a) to (c) is the one that was read by the experts in the room.": [],
}


@pytest.mark.parametrize("passage", PASSAGES)
def test_a_preposition_after_a_marker_makes_no_reference(passage: str) -> None:
    record = read_bytes(passage.encode(), "passage.txt")
    assert [record.text_of(statement) for statement in record.statements] == PASSAGES[passage]
