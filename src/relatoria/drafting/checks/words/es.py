"""Spanish."""

from __future__ import annotations

from relatoria.drafting.checks.words.numerals import spanish
from relatoria.drafting.checks.words.phrases.es import PHRASES
from relatoria.drafting.checks.words.shape import Words

_NUMBERS = [
    "uno",
    "dos",
    "tres",
    "cuatro",
    "cinco",
    "seis",
    "siete",
    "ocho",
    "nueve",
    "diez",
    "once",
    "doce",
    "trece",
    "catorce",
    "quince",
    "dieciséis",
    "diecisiete",
    "dieciocho",
    "diecinueve",
    "veinte",
]
_ORDINALS = (
    [
        "primero",
        "segundo",
        "tercero",
        "cuarto",
        "quinto",
        "sexto",
        "séptimo",
        "octavo",
        "noveno",
        "décimo",
    ],
    [
        "primera",
        "segunda",
        "tercera",
        "cuarta",
        "quinta",
        "sexta",
        "séptima",
        "octava",
        "novena",
        "décima",
    ],
)

WORDS = Words(
    language="es",
    numbers={word: value for value, word in enumerate(_NUMBERS, 1)}
    | {"un": 1, "una": 1}
    | spanish(_NUMBERS[:9]),
    ordinals={word: value for row in _ORDINALS for value, word in enumerate(row, 1)}
    | {"primer": 1, "tercer": 3},
    ordinal_openings=r"(?:en|el|la|lo|como|un|una)",
    ordinal_nouns=r"(?:lugar|término|punto|tema|propuesta|asunto|elemento|recomendación|razón"
    r"|mensaje|principio|desafío|reto|prioridad|ámbito|paso|aspecto|conclusión|fue|era|es|se)",
    last=r"(?:por\s+último|finalmente|por\s+fin|el\s+último|la\s+última)",
    months={
        word: value
        for value, word in enumerate(
            [
                "enero",
                "febrero",
                "marzo",
                "abril",
                "mayo",
                "junio",
                "julio",
                "agosto",
                "septiembre",
                "octubre",
                "noviembre",
                "diciembre",
            ],
            1,
        )
    }
    | {"setiembre": 9},
    weekdays={
        word: value
        for value, word in enumerate(
            ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"]
        )
    },
    day_month=r"(?:de\s+)?",
    month_year=r",?\s+(?:del?\s+)?",
    range_joins=r"(?:y|al|a|[-–—])",
    targets={
        "annex": r"(?:anexos?|apéndices?)",
        "section": r"(?:secci(?:ón|ones))",
        "chapter": r"(?:capítulos?)",
        "table": r"(?:cuadros?|tablas?)",
        "figure": r"(?:gráficos?|figuras?)",
        "box": r"(?:recuadros?)",
        "session": r"(?:sesi(?:ón|ones)|pane(?:l|les))",
        "paragraph": r"(?:párrafos?|párrs?\.?)",
    },
    outward=r"(?:del?|en|a)\b",
    inward=r"(?:(?:del?|en)\s+(?:este|esta|presente|la\s+presente|el\s+presente|mismo|misma)"
    r"|supra|infra|anterior|siguiente|precedente)\b",
    speakers=r"(?:oradore?s|oradoras|panelistas|expert[oa]s|expositor[ea]s|ponentes|delegaciones"
    r"|participantes|representantes)",
    people={
        "experts": r"(?:expert[oa]s|especialistas)",
        "participants": r"(?:participantes|asistentes|personas)",
        "countries": r"(?:países|Estados\s+miembros|Estados)",
        "institutions": r"(?:instituciones|organizaciones|organismos)",
        "sessions": r"(?:sesiones|paneles)",
    },
    several=r"(?:vari[oa]s|much[oa]s|divers[oa]s|numeros[oa]s|un\s+buen\s+número\s+de"
    r"|la\s+mayoría\s+de\s+l[oa]s)",
    both=r"(?:amb[oa]s|l[oa]s\s+dos)",
    whole=r"(?:tod[oa]s\s+l[oa]s|l[oa]s|cada\s+un[oa]\s+de\s+l[oa]s)",
    this_meeting=r"(?:(?:la|esta|presente)\s+(?:reunión|consulta|conferencia)\s+(?:se|tuvo|fue)"
    r"|(?:el|este)\s+(?:taller|seminario|foro|diálogo|encuentro)\s+(?:se|tuvo|fue)"
    r"|se\s+celebr(?:ó|aron)|se\s+realizó|tuvo\s+lugar|celebrad[oa]|realizad[oa])",
    women=r"(?:Sra|Srta|Dra|Lcda|Licda|Mtra)",
    men=r"(?:Sr|Dr|Lcdo|Licdo|Mtro)",
    offices=(
        ("director", r"director[a]?"),
        ("president", r"president[ea]"),
        ("secretary", r"secretari[oa]"),
        ("minister", r"ministr[oa]"),
        ("coordinator", r"coordinador[a]?"),
        ("ambassador", r"embajador[a]?"),
        ("rapporteur", r"relator[a]?"),
        ("consul", r"cónsul"),
        ("rector", r"(?:rector[a]?|decan[oa])"),
        ("head", r"(?:jef[ea]|responsable)"),
    ),
    deputies=r"(?:sub|vice|adjunt[oa]|interin[oa]|encargad[oa])",
    former=r"(?:ex|antigu[oa]|anterior)",
    resolution=r"(?:resoluci(?:ón|ones)|decisi(?:ón|ones))",
    dated=r"(?:de\s+fecha|del?|aprobada\s+el|,)",
    session_of=r"(?:período\s+(?:ordinario\s+|extraordinario\s+)?de\s+sesiones|sesión)",
    doubled=frozenset(["muy", "no", "sí", "bien", "casi", "nada"]),
    percent=r"(?:%|por\s+ciento)",
    of=r"(?:de|de\s+entre|entre|sobre)",
    women_men=(r"(?:mujeres|niñas)", r"(?:hombres|varones|niños)"),
    parts=r"(?:de(?:l|\s+la|\s+los|\s+las)?\s+(?:gobiernos?|sociedad\s+civil|academia"
    r"|universidades|organismos\s+internacionales|sector\s+privado))",
    total=r"(?:total(?:\s+general)?|suma)",
    placeholders=r"(?:por\s+(?:completar|confirmar|definir)|a\s+confirmar|insertar\s+"
    r"(?:aquí|nombre|fecha|número|título)|nombre|fecha|número|signatura)",
    small=frozenset(
        ["de", "del", "la", "las", "los", "el", "y", "e", "para", "por", "en", "a", "con"]
    ),
    phrases=PHRASES,
)
