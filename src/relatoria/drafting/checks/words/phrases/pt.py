"""Portuguese."""

from __future__ import annotations

from relatoria.drafting.checks.words.phrases.shape import Phrases

PHRASES = Phrases(
    opposites=(
        (r"(?:noite|noturn[oa]s)", r"(?:dia|diurn[oa]s)"),
        (r"(?:mulher(?:es)?|meninas?)", r"(?:homens?|homem|meninos?)"),
        (r"(?:urban[oa]s?|cidades?)", r"(?:rura(?:l|is)|campo)"),
        (r"públic[oa]s?", r"privad[oa]s?"),
        (r"adult[oa]s?", r"(?:crianças?|menores)"),
        (r"(?:norte|setentriona(?:l|is))", r"(?:sul|meridiona(?:l|is))"),
        (r"(?:leste|oriente)", r"(?:oeste|ocidente)"),
        (r"com", r"sem"),
        (r"a\s+favor", r"contra"),
        (r"tempo\s+integral", r"(?:tempo|meio)\s+(?:parcial|período)"),
        (r"(?:aceit[eao]s?|aprovad[oa]s?|admitid[oa]s?)", r"(?:rejeitad|recusad|negad)[oa]s?"),
        (r"(?:naciona(?:l|is)|loca(?:l|is))", r"(?:estrangeir[oa]s?|internaciona(?:l|is))"),
        (r"manhã", r"(?:tarde|noite)"),
        (r"(?:sec[oa]|verão|estiagem)", r"(?:chuv\w+|inverno|cheias?)"),
        (r"abert[oa]s?", r"fechad[oa]s?"),
        (r"presentes?", r"ausentes?"),
        (r"(?:concluíd|terminad|resolvid|cumprid)[oa]s?", r"(?:pendentes?|em\s+curso)"),
    ),
    prepositions=r"(?:d[aeo]s?|em|n[ao]s?|por|pel[ao]s?|com|sem|a|à|às|aos?|para|entre|durante"
    r"|contra)",
    of_which=r"(?:d[oa]s\s+quais|dentre\s+(?:el[ea]s|[oa]s\s+quais)|del[ea]s)",
    in_all=r"(?:(?:um|em\s+um|num|no)\s+total(?:\s+de)?|ao\s+todo)",
    adopted=r"(?:(?:que\s+foi\s+|foi\s+)?(?:aprovad|adotad)[oa]s?\s+"
    r"(?:pel[ao]\s+(?:\w+\s+){1,4}?)?em|de|\()",
    adopting=r"(?:aprovou|adotou|havia\s+(?:aprovado|adotado))",
    in_year=r"em",
    assembly=r"Assembleia\s+Geral",
    meeting=r"(?:reunião|oficina|seminário|conferência|consulta|fórum|diálogo|encontro|simpósio"
    r"|curso|jornadas?)",
    opens=r"(?:inaugurou|inaugurad[oa]|abriu|abert[oa]|encerrou|encerrad[oa]|concluiu|terminou"
    r"|começou|iniciou)",
    will_be=r"(?:será\s+(?:realizad|celebrad|convocad)[oa]|terá\s+lugar|realizar-se-á"
    r"|acontecerá|ocorrerá|se\s+realizará)",
    was_before=r"(?:anterior|precedente)",
    days_long=(
        r"(?:o|a|este|esta)\s+{meeting}\s+(?:de|durou|desenvolveu-se\s+(?:durante|em)|estendeu-se\s+por)\s+{n}\s+dias",
        r"{n}\s+dias\s+d(?:o|a|este|esta)\s+{meeting}",
        r"(?:os|durante|após)\s+{n}\s+dias\s+de\s+(?:debates?|trabalhos?|deliberações|discussões)",
    ),
    of_the=r"d[ao]",
    day_of=r"[on]o?\s+{ordinal}\s+(?:e\s+último\s+)?dia",
    sessions=r"(?:as|estas|suas|em|ao\s+longo\s+de)\s+(?:as\s+)?{n}\s+sessões",
    another=r"(?:primeir[oa]s|últim[oa]s|outr[oa]s|próxim[oa]s|seguintes|restantes|anteriores"
    r"|demais)",
    opening=r"(?:abertura|inaugura\w+|presenças?|boas-vindas)",
    closing=r"(?:encerramento|fecho|conclus(?:ão|ões))",
    rose=r"(?:aument(?:ou|aram|ado)|subi(?:u|ram|do)|cresc(?:eu|eram|ido)|se\s+elev(?:ou|aram))",
    fell=r"(?:diminu(?:iu|íram)|baix(?:ou|aram)|ca(?:iu|íram)|desc(?:eu|eram)|reduzi(?:u|ram)-se"
    r"|se\s+reduzi(?:u|ram))",
    from_to=(r"de", r"para|a"),
    more=r"(?:mais|aumento|alta|incremento|crescimento|adicionais|acréscimo)",
    less=r"(?:menos|diminuição|baixa|queda|redução)",
    times={
        2: r"(?:duplic|dobr)(?:ou|aram)",
        3: r"triplic(?:ou|aram)",
        4: r"quadruplic(?:ou|aram)",
    },
    fractions={
        r"(?:a\s+)?metade": (1, 2),
        r"(?:um\s+terço|a\s+terça\s+parte)": (1, 3),
        r"(?:um\s+quarto|a\s+quarta\s+parte)": (1, 4),
        r"dois\s+terços": (2, 3),
        r"três\s+quartos": (3, 4),
        r"(?:um\s+quinto|a\s+quinta\s+parte)": (1, 5),
        r"(?:um\s+décimo|a\s+décima\s+parte)": (1, 10),
    },
    approximately=r"(?:cerca\s+de|quase|un[s]|umas|aproximadamente|mais\s+de|menos\s+de"
    r"|pelo\s+menos|até|em\s+torno\s+de|ao\s+menos)",
    aged=r"(?:idades?\s+(?:de|entre)|com\s+idades?\s+entre)",
    pages=r"(?:págs?\.|pp?\.|páginas)",
    parallel=r"(?:paralel[oa]s?|simultâne[oa]s?|grupos?\s+de\s+trabalho)",
    held_in=r"(?:realizou-se|realizad[oa]|celebrad[oa]|teve\s+lugar|reuniu-se|aconteceu|ocorreu)"
    r"\s+(?:em|n[oa])",
    listed=r"(?:figuram?|constam?|enumera\w*|lista\w*|contém|reproduz\w*|aparecem|apresent\w+"
    r"|traz|veja|ver|detalha\w*|inclu\w+)",
    years_long=(r"(?:durante|de|por|em)\s+(?:os\s+)?{n}\s+anos",),
    went=r"(?:pass(?:ou|aram|ado)|evolui(?:u|ram))",
    namely=r"(?:a\s+saber|isto\s+é|ou\s+seja)",
    seats=r"(?:moderador[a]?|president[ea]|relator[a]?|facilitador[a]?|orador[a]?|painelista"
    r"|comentarista|autor[a]?|anfitri\w+|expositor[a]?|palestrante)",
    moderator=r"moderador[a]?",
    chair=r"president[ea]",
    every_one=r"(?:tod[oa]s\s+[oa]s|[oa]s|est[ea]s)",
)
