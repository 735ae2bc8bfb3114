"""Where a meeting closes, nobody's panel sits any more: the whole meeting is the scope."""

from __future__ import annotations

import pytest

from relatoria.reading.pipeline import read_bytes

_PASSAGES = {
    "en": """# Report of the Seminar on Harbours

## A. TRADE

The speakers were Ana Ruiz of the Harbour Institute and Eva Lund of Lake University. The moderator
was Luisa Paz of the River Agency.

Ms. Lund said that trade had grown.

## B. TRANSPORT

The speakers were Inés Vera of the River Agency and Tom Hale of Coast University. The moderator was
Juan Soto of the Port Union.

Mr. Hale said that ships were full.

## C. CLOSING

At the close, the representative of the River Agency said that the work would go on.
""",
    "es": """# Relatoría del Seminario sobre Puertos

## A. COMERCIO

Los panelistas fueron Ana Ruiz, del Instituto de Puertos, y Eva Luna, de la Universidad del Lago.
La moderadora fue Luisa Paz, de la Agencia del Río.

La señora Luna dijo que el comercio había crecido.

## B. TRANSPORTE

Los panelistas fueron Inés Vera, de la Agencia del Río, y Tomás Gil, de la Universidad de la Costa.
El moderador fue Juan Soto, del Sindicato del Puerto.

El señor Gil dijo que los barcos iban llenos.

## C. CLAUSURA

Al cierre, la representante de la Agencia del Río señaló que el trabajo continuaría.
""",
}


@pytest.mark.parametrize("language", sorted(_PASSAGES))
def test_two_of_one_body_are_both_meant_at_the_close(language: str) -> None:
    record = read_bytes(_PASSAGES[language].encode(), "report.md")
    last = record.contributions[-1]
    names = {agent.name for agent in record.agents if agent.id in last.candidates}
    assert last.attributed_to is None
    assert names == {"Luisa Paz", "Inés Vera"}
    assert last.event == "meeting"
