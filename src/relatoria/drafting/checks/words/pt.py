"""Portuguese."""

from __future__ import annotations

from relatoria.drafting.checks.words.numerals import joined
from relatoria.drafting.checks.words.phrases.pt import PHRASES
from relatoria.drafting.checks.words.shape import Words

_NUMBERS = [
    "um",
    "dois",
    "três",
    "quatro",
    "cinco",
    "seis",
    "sete",
    "oito",
    "nove",
    "dez",
    "onze",
    "doze",
    "treze",
    "catorze",
    "quinze",
    "dezesseis",
    "dezessete",
    "dezoito",
    "dezenove",
    "vinte",
]
_UNITS = {word: value for value, word in enumerate(_NUMBERS[:9], 1)} | {"uma": 1, "duas": 2}
_TENS = ("vinte", "trinta", "quarenta", "cinquenta", "sessenta", "setenta", "oitenta", "noventa")
_ORDINALS = (
    [
        "primeiro",
        "segundo",
        "terceiro",
        "quarto",
        "quinto",
        "sexto",
        "sétimo",
        "oitavo",
        "nono",
        "décimo",
    ],
    [
        "primeira",
        "segunda",
        "terceira",
        "quarta",
        "quinta",
        "sexta",
        "sétima",
        "oitava",
        "nona",
        "décima",
    ],
)

WORDS = Words(
    language="pt",
    numbers={word: value for value, word in enumerate(_NUMBERS, 1)}
    | {"uma": 1, "duas": 2, "dezasseis": 16, "dezassete": 17, "dezanove": 19}
    | joined(_TENS, _UNITS, (" e ",)),
    ordinals={word: value for row in _ORDINALS for value, word in enumerate(row, 1)},
    ordinal_openings=r"(?:em|o|a|como|um|uma)",
    ordinal_nouns=r"(?:lugar|ponto|tema|proposta|assunto|elemento|recomendação|razão|mensagem"
    r"|princípio|desafio|prioridade|âmbito|passo|aspecto|aspeto|conclusão|foi|era|é)",
    last=r"(?:por\s+último|por\s+fim|finalmente|o\s+último|a\s+última)",
    months={
        word: value
        for value, word in enumerate(
            [
                "janeiro",
                "fevereiro",
                "março",
                "abril",
                "maio",
                "junho",
                "julho",
                "agosto",
                "setembro",
                "outubro",
                "novembro",
                "dezembro",
            ],
            1,
        )
    },
    weekdays={
        word: value
        for value, word in enumerate(
            [
                "segunda-feira",
                "terça-feira",
                "quarta-feira",
                "quinta-feira",
                "sexta-feira",
                "sábado",
                "domingo",
            ]
        )
    },
    day_month=r"(?:de\s+)?",
    month_year=r",?\s+(?:de\s+)?",
    range_joins=r"(?:e|ao|a|[-–—])",
    targets={
        "annex": r"(?:anexos?|apêndices?)",
        "section": r"(?:seç(?:ão|ões)|secç(?:ão|ões))",
        "chapter": r"(?:capítulos?)",
        "table": r"(?:tabelas?|quadros?)",
        "figure": r"(?:gráficos?|figuras?)",
        "box": r"(?:caixas?|boxes)",
        "session": r"(?:sess(?:ão|ões)|paine(?:l|is)|painel)",
        "paragraph": r"(?:parágrafos?)",
    },
    outward=r"(?:d[aeo]s?|n[ao]s?|ao|à)\b",
    inward=r"(?:(?:d|n)(?:este|esta|o\s+presente|a\s+presente|o\s+mesmo|a\s+mesma)|acima|abaixo"
    r"|supra|infra|anterior|seguinte)\b",
    speakers=r"(?:oradore?s|oradoras|painelistas|especialistas|peritos|peritas|expositor[ea]s"
    r"|palestrantes|delegações|participantes|representantes)",
    people={
        "experts": r"(?:especialistas|perit[oa]s)",
        "participants": r"(?:participantes|pessoas)",
        "countries": r"(?:países|Estados[\s-]+[Mm]embros|Estados)",
        "institutions": r"(?:instituições|organizações|organismos)",
        "sessions": r"(?:sessões|painéis)",
    },
    several=r"(?:vári[oa]s|muit[oa]s|divers[oa]s|numeros[oa]s|a\s+maioria\s+d[oa]s)",
    both=r"(?:amb[oa]s(?:\s+[oa]s)?|[oa]s\s+d(?:oi|ua)s)",
    whole=r"(?:tod[oa]s\s+[oa]s|[oa]s|cada\s+um[a]?\s+d[oa]s)",
    this_meeting=r"(?:(?:a|esta|presente)\s+(?:reunião|consulta|conferência|oficina)\s+(?:foi"
    r"|realizou|teve)|(?:o|este)\s+(?:seminário|fórum|diálogo|encontro)\s+(?:foi|realizou|teve)"
    r"|realizou-se|teve\s+lugar|realizad[oa]|foi\s+realizad[oa]|celebrad[oa])",
    women=r"(?:Sra|Srta|Dra|Profa)",
    men=r"(?:Sr|Dr)",
    offices=(
        ("director", r"diretor[a]?"),
        ("president", r"president[ea]"),
        ("secretary", r"secretári[oa]"),
        ("minister", r"ministr[oa]"),
        ("coordinator", r"coordenador[a]?"),
        ("ambassador", r"embaixador[a]?"),
        ("rapporteur", r"relator[a]?"),
        ("consul", r"cônsul"),
        ("rector", r"(?:reitor[a]?|decan[oa])"),
        ("head", r"(?:chefe|responsável)"),
    ),
    deputies=r"(?:sub|vice|adjunt[oa]|interin[oa]|substitut[oa])",
    former=r"(?:ex|antig[oa]|anterior)",
    resolution=r"(?:resoluç(?:ão|ões)|decis(?:ão|ões))",
    dated=r"(?:de|datada\s+de|adotada\s+em|,)",
    session_of=r"(?:período\s+de\s+sessões|sessão)",
    doubled=frozenset(["muito", "não", "sim", "bem", "quase", "nada"]),
    percent=r"(?:%|por\s+cento)",
    of=r"(?:d[oae]s?|de\s+entre|dentre|entre|em)",
    women_men=(r"(?:mulheres|meninas)", r"(?:homens|meninos)"),
    parts=r"(?:d(?:o|a|os|as|e)\s+(?:governos?|sociedade\s+civil|academia|universidades"
    r"|organismos\s+internacionais|setor\s+privado))",
    total=r"(?:total(?:\s+geral)?|soma)",
    placeholders=r"(?:por\s+(?:completar|confirmar|definir)|a\s+(?:confirmar|definir)|inserir\s+"
    r"(?:aqui|nome|data|número|título)|nome|data|número)",
    small=frozenset(
        [
            "de",
            "da",
            "do",
            "das",
            "dos",
            "e",
            "para",
            "por",
            "em",
            "a",
            "o",
            "com",
            "na",
            "no",
            "ao",
            "à",
        ]
    ),
    phrases=PHRASES,
)
