"""Words around figures that can be worked out: votes, balances, groups, years, fractions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Arithmetic:
    """Patterns without groups or anchors; ``{n}`` stands for a number."""

    votes: tuple[str, ...]
    """A result with its parts in the order for, against, abstaining (the last may be missing)."""
    present: tuple[str, ...]
    """How many were there to vote; ``{who}`` stands for ``voters``."""
    voters: str
    """Words between such a number and its verb: whoever is there to watch is none of them."""
    income: str
    expenses: str
    balance: str
    carried: str
    """Words of a balance that holds more than these two sums."""
    divided: str
    """Verbs between those who split and their groups."""
    groups: str
    """Nouns of what a meeting splits into."""
    each_of: str
    """Between groups and their size."""
    founded: str
    """Verbs of a beginning, with what leads to the year."""
    years: tuple[str, ...]
    """The age that a body has reached."""
    growth: str
    """Nouns that say that a number grew."""
    loss: str
    apposed: str
    """Between two values and such a noun."""
    above: str
    """Before a fraction: more than."""
    below: str
    out_of: str
    """Between a part and its whole in brackets."""
    respectively: str
    adopted: str
    """Participles of a resolution; its year follows."""


_EN = Arithmetic(
    votes=(
        r"by\s+{n}\s+(?:votes?\s+)?(?:to|against)\s+{n}(?:\s+votes?)?(?:,?\s+(?:with|and)\s+{n}\s+abstentions?)?",
        r"by\s+{n}\s+votes?\s+(?:in\s+favou?r|for)(?:\s+and|,)\s+{n}\s+against(?:,?\s+(?:with|and)\s+{n}\s+abstentions?)?",
        r"{n}\s+(?:\w+\s+)?voted\s+(?:for|in\s+favou?r),?\s+(?:and\s+)?{n}\s+(?:voted\s+)?against(?:,?\s+(?:and|with)\s+{n}\s+abst\w+)?",
    ),
    present=(
        r"{n}\s+{who}(?:(?:were|was)\s+)(?:represented|present)\b",
        r"{n}\s+{who}present\s+and\s+voting",
        r"present\s*\({n}\)",
    ),
    voters=r"(?:of|the|its|members?|States?|countries|delegations?|delegates|Governments?|parties|were)",
    income=r"(?:income|revenues?|receipts)",
    expenses=r"(?:expen(?:ses|diture|ditures)|costs|outlays?)",
    balance=r"(?:balance|surplus)",
    carried=r"(?:opening|closing|brought|carried|accumulated|previous|initial|cumulative|reserves?)",
    divided=r"(?:divided|split|distributed|broke\w*|formed|worked|sat)",
    groups=r"(?:groups|teams|tables|circles)",
    each_of=r"of",
    founded=r"(?:founded|established|created|set\s+up|launched)\s+in",
    years=(
        r"(?:completed|celebrated|marked|reached)\s+(?:thus\s+|its\s+|his\s+|her\s+|their\s+)?{n}\s+years",
        r"{n}\s+years\s+ago",
        r"(?:after|had|has)\s+{n}\s+years\s+of\s+(?:work|service|existence|life|activity)",
    ),
    growth=r"(?:increase|rise|growth)",
    loss=r"(?:decrease|reduction|decline|drop|fall)",
    apposed=r"(?:(?:that\s+is|or|representing|which\s+(?:is|was|means|meant)),?\s+)?an?",
    above=r"(?:more\s+than|over|above)",
    below=r"(?:less\s+than|fewer\s+than|under|below)",
    out_of=r"(?:out\s+of|of)(?:\s+the)?",
    respectively=r"respectively",
    adopted=r"(?:adopted|approved|passed)",
)

_ES = Arithmetic(
    votes=(
        r"por\s+{n}\s+votos?\s+(?:a\s+favor(?:,|\s+y)\s+{n}\s+(?:votos?\s+)?en\s+contra|contra\s+{n})(?:,?\s+(?:y|con)\s+{n}\s+abstenci(?:ón|ones))?",
        r"por\s+{n}\s+votos?\s+a\s+favor,\s+{n}\s+en\s+contra\s+y\s+{n}\s+abstenci(?:ón|ones)",
    ),
    present=(
        r"{n}\s+{who}(?:(?:estuvieron|estaban|fueron)\s+)(?:representad[oa]s|presentes)\b",
        r"estuvieron\s+(?:representad[oa]s|presentes)\s+(?:l[oa]s\s+)?(?:siguientes\s+)?{n}",
        r"{n}\s+{who}presentes\s+y\s+votantes",
        r"presentes\s*\({n}\)",
    ),
    voters=r"(?:de|los|las|sus|miembros?|Estados?|países|delegaciones|delegad[oa]s|Gobiernos?|partes|consejer[oa]s)",
    income=r"(?:ingresos|entradas|recaudación)",
    expenses=r"(?:gastos|egresos|costos|salidas)",
    balance=r"(?:saldo|superávit|remanente)",
    carried=r"(?:inicial|final|anterior|acumulad[oa]|arrastr\w+|reservas?)",
    divided=r"(?:repartieron|dividieron|distribuyeron|formaron|trabajaron|organizaron)",
    groups=r"(?:grupos|equipos|mesas|círculos)",
    each_of=r"de",
    founded=r"(?:fundad|cread|establecid|constituid)[oa]s?\s+en",
    years=(
        r"(?:cumpl(?:e|ía|ió|en|ían|ieron)|celebr(?:a|aba|ó))\s+(?:así\s+|ya\s+|entonces\s+|sus\s+)?{n}\s+años",
        r"hac(?:e|ía)\s+{n}\s+años",
        r"(?:tras|con|después\s+de|lleva|llevaba)\s+{n}\s+años\s+de\s+(?:trabajo|labor|servicio|existencia|vida|actividad)",
    ),
    growth=r"(?:aumento|incremento|alza|crecimiento)",
    loss=r"(?:disminución|reducción|descenso|caída|baja)",
    apposed=r"(?:(?:es\s+decir|o\s+sea|lo\s+que\s+(?:supone|representa|significa)|esto\s+es),?\s+)?una?",
    above=r"más\s+de(?:l)?",
    below=r"menos\s+de(?:l)?",
    out_of=r"(?:de\s+entre|de|sobre)(?:\s+(?:l[oa]s|un\s+total\s+de))?",
    respectively=r"respectivamente",
    adopted=r"(?:aprobad|adoptad)[oa]s?",
)

_PT = Arithmetic(
    votes=(
        r"por\s+{n}\s+votos?\s+(?:a\s+favor(?:,|\s+e)\s+{n}\s+(?:votos?\s+)?contra|contra\s+{n})(?:,?\s+(?:e|com)\s+{n}\s+abstenç(?:ão|ões))?",
        r"por\s+{n}\s+votos?\s+a\s+favor\s+e\s+{n}\s+abstenç(?:ão|ões)",
    ),
    present=(
        r"{n}\s+{who}(?:(?:estiveram|estavam|foram)\s+)(?:representad[oa]s|presentes)\b",
        r"estavam\s+presentes\s+{n}",
        r"{n}\s+{who}presentes\s+e\s+votantes",
        r"presentes\s*\({n}\)",
    ),
    voters=r"(?:de|d?[oa]s|seus|membros?|Estados?|países|delegações|delegad[oa]s|Governos?|partes|conselheir[oa]s)",
    income=r"(?:receitas|entradas|arrecadação)",
    expenses=r"(?:despesas|gastos|custos|saídas)",
    balance=r"(?:saldo|superávit|sobra)",
    carried=r"(?:inicial|final|anterior|acumulad[oa]|transportad[oa]|reservas?)",
    divided=r"(?:repartiram|dividiram|distribuíram|formaram|trabalharam|organizaram|dividid[oa]s)",
    groups=r"(?:grupos|equipes|mesas|rodas)",
    each_of=r"de",
    founded=r"(?:fundad|criad|estabelecid|constituíd)[oa]s?\s+em",
    years=(
        r"(?:complet(?:a|ava|ou|aram)|celebr(?:a|ava|ou)|cumpri(?:a|u))\s+(?:assim\s+|então\s+|seus\s+)?{n}\s+anos",
        r"há\s+{n}\s+anos",
        r"(?:após|com|depois\s+de|tem|tinha)\s+{n}\s+anos\s+de\s+(?:trabalho|serviço|existência|vida|atividade)",
    ),
    growth=r"(?:aumento|incremento|alta|crescimento|acréscimo)",
    loss=r"(?:diminuição|redução|queda|baixa|decréscimo)",
    apposed=r"(?:(?:ou\s+seja|isto\s+é|o\s+que\s+(?:representa|significa)),?\s+)?uma?",
    above=r"mais\s+d[aeo]",
    below=r"menos\s+d[aeo]",
    out_of=r"(?:de|d[oa]s|entre|em)(?:\s+(?:[oa]s|um\s+total\s+de))?",
    respectively=r"respectivamente",
    adopted=r"(?:aprovad|adotad)[oa]s?",
)

_FR = Arithmetic(
    votes=(
        r"par\s+{n}\s+voix\s+(?:pour(?:,|\s+et)\s+{n}\s+(?:voix\s+)?contre|contre\s+{n})(?:,?\s+(?:et|avec)\s+{n}\s+abstentions?)?",
        r"par\s+{n}\s+voix\s+pour,\s+{n}\s+contre\s+et\s+{n}\s+abstentions?",
    ),
    present=(
        r"{n}\s+{who}(?:(?:étaient|ont\s+été)\s+)(?:représentée?s|présente?s)\b",
        r"{n}\s+{who}présents\s+et\s+votants",
        r"présents\s*\({n}\)",
    ),
    voters=r"(?:de|des|les|ses|membres?|États?|pays|délégations?|déléguée?s|Gouvernements?|parties)",
    income=r"(?:recettes|revenus|produits)",
    expenses=r"(?:dépenses|charges|coûts)",
    balance=r"(?:solde|excédent)",
    carried=r"(?:initial|final|antérieur|cumulé|reporté|réserves?)",
    divided=r"(?:répartis?|réparties|divisée?s|formé|travaillé|organisée?s)",
    groups=r"(?:groupes|équipes|tables|cercles)",
    each_of=r"de",
    founded=r"(?:fondée?s?|créée?s?|établie?s?|constituée?s?)\s+en",
    years=(
        r"(?:fêt(?:e|ait|é)|célébr(?:e|ait|é)|compt(?:e|ait))\s+(?:ainsi\s+|alors\s+|ses\s+)?{n}\s+ans",
        r"il\s+y\s+a(?:vait)?\s+{n}\s+ans",
        r"(?:après|avec)\s+{n}\s+ans\s+de\s+(?:travail|service|vie)",
        r"(?:après|avec)\s+{n}\s+ans\s+d['’](?:existence|activité)",
    ),
    growth=r"(?:augmentation|hausse|progression|croissance)",
    loss=r"(?:diminution|baisse|réduction|chute|recul)",
    apposed=r"(?:(?:soit|c['’]est-à-dire|ce\s+qui\s+(?:représente|fait)),?\s+)?une?",
    above=r"plus\s+(?:de|d['’])",
    below=r"moins\s+(?:de|d['’])",
    out_of=r"(?:sur|des|de|parmi)(?:\s+(?:les|un\s+total\s+de))?",
    respectively=r"respectivement",
    adopted=r"(?:adoptée?|approuvée?)s?",
)

ARITHMETIC: Mapping[str, Arithmetic] = {"en": _EN, "es": _ES, "pt": _PT, "fr": _FR}
"""By language (ISO 639-1), for those of ``words_for``."""
