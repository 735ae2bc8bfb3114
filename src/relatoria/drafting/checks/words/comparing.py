"""How a text compares two values: by language, patterns without groups."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Comparing:
    """Words around two values and what parts them."""

    against: str
    """Between a value and an earlier one: against, compared with."""
    by: str
    """Between two values and the per cent by which one is larger: a rise of."""
    apart: str
    """Between two values and what lies between them: a difference of."""
    in_every: str
    """«three in four», «tres de cada cuatro»: between the numbers."""
    that_is: str


COMPARING: Mapping[str, Comparing] = {
    "en": Comparing(
        against=r"(?:against|compared\s+(?:with|to)|up\s+from|down\s+from)",
        by=r"an?\s+(?:rise|increase|growth|fall|drop|decrease|decline|reduction)\s+of",
        apart=r"a\s+(?:difference|gap|spread)\s+of",
        in_every=r"(?:in(?:\s+every)?|out\s+of(?:\s+every)?|of\s+every)",
        that_is=r"(?:that\s+is(?:\s+to\s+say)?|or|i\.e\.|in\s+other\s+words)",
    ),
    "es": Comparing(
        against=r"(?:frente\s+a|contra|en\s+comparación\s+con)",
        by=r"(?:un\s+(?:aumento|alza|incremento|crecimiento|descenso)|una\s+(?:subida|alza|caída|baja"
        r"|reducción|disminución))\s+del?",
        apart=r"una\s+(?:diferencia|brecha)\s+de",
        in_every=r"de\s+cada",
        that_is=r"(?:es\s+decir|o\s+sea|esto\s+es|a\s+saber)",
    ),
    "pt": Comparing(
        against=r"(?:contra|ante|frente\s+a|em\s+comparação\s+com)",
        by=r"(?:um\s+(?:aumento|crescimento|acréscimo|recuo)|uma\s+(?:alta|subida|queda|redução"
        r"|diminuição|baixa))\s+de",
        apart=r"uma\s+diferença\s+de",
        in_every=r"(?:em\s+cada|de\s+cada)",
        that_is=r"(?:isto\s+é|ou\s+seja|quer\s+dizer)",
    ),
    "fr": Comparing(
        against=r"(?:contre|au\s+lieu\s+de|par\s+rapport\s+à)",
        by=r"une?\s+(?:hausse|augmentation|progression|croissance|baisse|diminution|réduction|chute"
        r"|recul)\s+de",
        apart=r"(?:un\s+écart|une\s+différence)\s+de",
        in_every=r"sur",
        that_is=r"(?:soit|c['’]est-à-dire|autrement\s+dit)",
    ),
}
