"""How reports and programmes say who leads a session: by language, ``{name}`` for the name."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Leading:
    """Patterns without groups, matched without regard to case but for the name."""

    nouns: str
    """What a programme numbers: session, panel, round table."""
    ordinals_of: Mapping[str, int]
    """Ordinals before the noun, where the language counts so."""
    moderates: tuple[str, ...]
    """Turns of phrase by which somebody moderates, in text and programme."""
    chairs: tuple[str, ...]
    column_moderates: str
    """Head of a column that names moderators."""
    column_chairs: str


_EN = Leading(
    nouns=r"(?:sessions?|panels?|round\s*tables?|roundtables?|workshops?|plenary|working\s+groups?)",
    ordinals_of={"first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6},
    moderates=(
        r"(?:moderated|facilitated)\s+by\s+{name}",
        r"\bmoderator\s*:\s*{name}",
        r"\bfacilitator\s*:\s*{name}",
        r"\bmoderator\s+was\s+{name}",
        r"\bwith\s+{name}\s+as\s+(?:its\s+|the\s+)?moderator",
        r"{name}(?:,[^,.;:]{3,80},)?\s+(?:moderated|facilitated|was\s+the\s+moderator|acted\s+as\s+moderator|served\s+as\s+moderator)",
        r"\bmoderation\s+(?:by|:)\s*{name}",
    ),
    chairs=(
        r"(?:chaired|presided\s+over)\s+by\s+{name}",
        r"\bchair(?:person|man|woman)?\s*:\s*{name}",
        r"\bchairmanship\s+of\s+{name}",
        r"\bwith\s+{name}\s+in\s+the\s+chair",
        r"{name}(?:,[^,.;:]{3,80},)?\s+(?:chaired|presided\s+over)",
    ),
    column_moderates=r"(?:moderat(?:or|ed|ion)\w*|facilitat\w+)",
    column_chairs=r"(?:chair\w*)",
)
_ES = Leading(
    nouns=r"(?:sesi(?:ón|ones)|panel(?:es)?|mesas?(?:\s+redondas?)?|talleres|taller|conversatorios?"
    r"|bloques?|grupos?\s+de\s+trabajo)",
    ordinals_of={
        **{"primera": 1, "segunda": 2, "tercera": 3, "cuarta": 4, "quinta": 5, "sexta": 6},
        **{"primer": 1, "segundo": 2, "tercer": 3, "cuarto": 4, "quinto": 5, "sexto": 6},
    },
    moderates=(
        r"(?:moderad|facilitad)[oa]\s+por\s+{name}",
        r"\bmodera(?:dora?|ción)?\s*:\s*{name}",
        r"\bfacilita(?:dora?|ción)?\s*:\s*{name}",
        r"\bmoder[óo](?:\s+(?:la\s+(?:sesión|mesa)|el\s+(?:panel|taller|conversatorio)))?\s+{name}",
        r"{name}(?:,[^,.;:]{3,80},)?\s+(?:moderó|fue\s+(?:el\s+moderador|la\s+moderadora)|actuó\s+como\s+moderadora?)",
        r"\bmoderación\s+(?:correspondió\s+a|estuvo\s+a\s+cargo\s+de|recayó\s+en|fue\s+de|de)\s+{name}",
        r"\bmoderadora?(?:\s+fue|,)\s+{name}",
        r"\b(?:actuó|ofició)\s+(?:como|de)\s+moderadora?\s+{name}",
    ),
    chairs=(
        r"presidid[oa]\s+por\s+{name}",
        r"\bpresid(?:e|enta|ente|encia)\s*:\s*{name}",
        r"\bpresidió(?:\s+(?:la\s+(?:sesión|mesa)|el\s+panel))?\s+{name}",
        r"\bpresidencia\s+(?:de|correspondió\s+a|estuvo\s+a\s+cargo\s+de|recayó\s+en)\s+{name}",
        r"{name}(?:,[^,.;:]{3,80},)?\s+presidió\s+(?:la\s+(?:sesión|mesa)|el\s+panel)",
    ),
    column_moderates=r"(?:modera\w*|facilita\w*)",
    column_chairs=r"(?:presid\w+)",
)
_PT = Leading(
    nouns=r"(?:sess(?:ão|ões)|pain(?:el|éis)|paineis|mesas?(?:[\s-]+redondas?)?|oficinas?|rodas?"
    r"|grupos?\s+de\s+trabalho|blocos?)",
    ordinals_of={
        **{"primeira": 1, "segunda": 2, "terceira": 3, "quarta": 4, "quinta": 5, "sexta": 6},
        **{"primeiro": 1, "segundo": 2, "terceiro": 3, "quarto": 4, "quinto": 5, "sexto": 6},
    },
    moderates=(
        r"(?:moderad|mediad|facilitad)[oa]\s+por\s+{name}",
        r"\b(?:modera|media|facilita)(?:dora?|ção)?\s*:\s*{name}",
        r"\b(?:moderou|mediou)(?:\s+(?:a\s+(?:sessão|mesa)|o\s+painel))?\s+{name}",
        r"{name}(?:,[^,.;:]{3,80},)?\s+(?:moderou|mediou|foi\s+(?:o\s+moderador|a\s+moderadora)|atuou\s+como\s+moderadora?)",
        r"\b(?:moderação|mediação)\s+(?:coube\s+a|ficou\s+a\s+cargo\s+de|esteve\s+a\s+cargo\s+de|foi\s+de|d[eao])\s+{name}",
        r"\bmoderadora?(?:\s+foi|,)\s+{name}",
    ),
    chairs=(
        r"presidid[oa]\s+por\s+{name}",
        r"\bpresid(?:e|ente|ência)\s*:\s*{name}",
        r"\bpresidiu(?:\s+(?:a\s+(?:sessão|mesa)|o\s+painel))?\s+{name}",
        r"\bpresidência\s+(?:d[eao]|coube\s+a|ficou\s+a\s+cargo\s+de)\s+{name}",
        r"{name}(?:,[^,.;:]{3,80},)?\s+presidiu\s+(?:a\s+(?:sessão|mesa)|o\s+painel)",
    ),
    column_moderates=r"(?:modera\w*|media(?:dor|ção)\w*|facilita\w*)",
    column_chairs=r"(?:presid\w+)",
)
_FR = Leading(
    nouns=r"(?:séances?|sessions?|panels?|tables?\s+rondes?|ateliers?|groupes?\s+de\s+travail|volets?)",
    ordinals_of={
        **{"première": 1, "deuxième": 2, "seconde": 2, "troisième": 3, "quatrième": 4},
        **{"premier": 1, "second": 2, "cinquième": 5, "sixième": 6},
    },
    moderates=(
        r"(?:modérée?|animée?)\s+par\s+{name}",
        r"\b(?:modérat(?:eur|rice|ion)|animat(?:eur|rice|ion))\s*:\s*{name}",
        r"{name}(?:,[^,.;:]{3,80},)?\s+(?:a\s+(?:modéré|animé)|modérait|animait)",
        r"\b(?:modération|animation)\s+(?:a\s+été\s+(?:confiée\s+à|assurée\s+par)|revenait\s+à|de)\s+{name}",
        r"\b(?:modérateur|modératrice)(?:\s+était|,)\s+{name}",
    ),
    chairs=(
        r"présidée?\s+par\s+{name}",
        r"\b(?:présidente?|présidence)\s*:\s*{name}",
        r"\bprésidence\s+(?:de|a\s+été\s+assurée\s+par|était\s+assurée\s+par)\s+{name}",
        r"{name}(?:,[^,.;:]{3,80},)?\s+a\s+présidé\s+la\s+(?:séance|session|table\s+ronde)",
    ),
    column_moderates=r"(?:mod[ée]rat\w+|animat\w+)",
    column_chairs=r"(?:présid\w+)",
)
LEADING: Mapping[str, Leading] = {"en": _EN, "es": _ES, "pt": _PT, "fr": _FR}
"""By language (ISO 639-1), for those of ``words_for``."""
