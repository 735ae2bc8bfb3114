"""Words for who holds an office, who moderates, who is away, and what the agenda numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Seats:
    """Patterns without groups or anchors."""

    offices: tuple[tuple[str, str], ...]
    """Offices of a meeting: a key, and the nouns for it."""
    elected: str
    """Verbs of an election."""
    elected_as: str
    """Between a name and the office it is elected to."""
    article: str
    moderates: str
    """In a programme, before a colon and the moderator."""
    moderated: tuple[str, ...]
    """In the text, before the name of the moderator."""
    part_of_session: str
    """What a session may have besides, led by somebody else."""
    presides: str
    """Verbs of one who takes the chair for another."""
    absent: str
    """Before a colon and the names of those who are away."""
    not_represented: str
    """Behind the names of those who are away."""
    representative: str
    """Before the name of the State or body that somebody speaks for."""
    said: str
    """Verbs of those who take the floor."""
    in_writing: str
    """Words of a message that the absent may send."""
    agenda_item: str
    """Before the number of an agenda item, in the brackets of a heading."""
    hosted: str
    """Words that put a session into the future."""
    session: str
    """Nouns of a session of a standing body."""
    ordinals: Mapping[str, int]
    """From eleventh on; the first ten are in ``Words.ordinals``."""


_EN = Seats(
    offices=(
        ("chair", r"chair(?:person|man|woman)?s?"),
        ("vice-chair", r"vice-chair(?:person|man|woman)?s?"),
        ("president", r"presidents?"),
        ("vice-president", r"vice-presidents?"),
        ("rapporteur", r"rapporteurs?"),
        ("secretary", r"secretar(?:y|ies)"),
        ("treasurer", r"treasurers?"),
    ),
    elected=r"(?:elected|appointed|designated)",
    elected_as=r"(?:as\s+|to\s+be\s+)?(?:its\s+|the\s+)?",
    article=r"the\s+",
    moderates=r"(?:moderators?|moderated\s+by|facilitators?)",
    moderated=(
        r"(?:was|were)\s+(?:moderated|facilitated)\s+by",
        r"the\s+moderator(?:\s+of\s+the\s+session)?\s+was",
        r"moderated\s+by",
    ),
    part_of_session=r"(?:debate|discussion|group|exercise|question)",
    presides=r"(?:(?:took|takes|assumed|occupied)\s+the\s+chair|presided|acting)",
    absent=r"(?:absent|apologies(?:\s+for\s+absence)?|excused)(?:[^:\n(]{0,40})",
    not_represented=r"(?:was|were)\s+not\s+(?:represented|present)",
    representative=r"(?:the\s+)?(?:representative|delegation|delegate)\s+of\s+(?:the\s+)?",
    said=r"(?:said|stated|asked|proposed|suggested|added|noted|recalled|replied|explained|pointed"
    r"|considered|objected|agreed|thanked|stressed|warned|requested|announced|reported"
    r"|observed|supported|introduced|presented|spoke|inquired|insisted|concluded)",
    in_writing=r"(?:letter|writing|written|e-?mail|message|video|remotely|online|arriv\w+|joined)",
    agenda_item=r"(?:agenda\s+)?item",
    hosted=r"(?:host(?:ing)?|will\s+(?:be\s+held|take\s+place|meet)|to\s+be\s+held|next)",
    session=r"(?:session|meeting)",
    ordinals={
        word: value
        for value, word in enumerate(
            (
                *("eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth"),
                *("seventeenth", "eighteenth", "nineteenth", "twentieth", "twenty-first"),
                *("twenty-second", "twenty-third", "twenty-fourth", "twenty-fifth"),
            ),
            11,
        )
    },
)

_ES = Seats(
    offices=(
        ("chair", r"president[ea]s?|presidencia"),
        ("vice-chair", r"vicepresident[ea]s?|vicepresidencias?"),
        ("rapporteur", r"relator(?:es|as?)?|relatoría"),
        ("secretary", r"secretari[oa]s?|secretaría"),
        ("treasurer", r"tesorer[oa]s?|tesorería"),
    ),
    elected=r"(?:eligi(?:ó|eron)|elegid[oa]s?|design(?:ó|ad[oa]s?)|nombr(?:ó|ad[oa]s?))",
    elected_as=r"(?:como\s+|para\s+(?:la\s+|el\s+)?)?(?:su\s+)?",
    article=r"(?:el|la)\s+",
    moderates=r"(?:modera(?:dor(?:es|as?)?)?|facilita(?:dor(?:es|as?)?)?)",
    moderated=(
        r"moder(?:ó|aron)(?:\s+(?:la\s+sesión|de\s+nuevo|el\s+panel))?",
        r"(?:fue\s+)?(?:moderad|facilitad)[oa]\s+por",
        r"la\s+moderación\s+(?:correspondió|estuvo\s+a\s+cargo|recayó|fue)\s+(?:a|de|en)",
        r"(?:el\s+moderador|la\s+moderadora)\s+(?:de\s+la\s+sesión\s+)?fue",
    ),
    part_of_session=r"(?:debate|discusión|grupo|mesa|ejercicio|pregunta)",
    presides=r"(?:(?:asumió|ocupó|ejerció)\s+la\s+presidencia|presidió|interin[oa])",
    absent=r"(?:ausentes?|excusad[oa]s?|inasistencias?)(?:[^:\n(]{0,40})",
    not_represented=r"no\s+(?:estuv(?:o|ieron)|fue(?:ron)?)\s+(?:representad[oa]s?|presentes?)",
    representative=r"(?:el\s+|la\s+)?(?:representante|delegación|delegad[oa])\s+(?:de\s+la\s+|del\s+|de\s+)",
    said=r"(?:dijo|señaló|preguntó|propuso|sugirió|añadió|agregó|recordó|respondió|explicó|indicó"
    r"|consideró|objetó|agradeció|destacó|advirtió|pidió|solicitó|anunció|informó|observó"
    r"|apoyó|presentó|intervino|insistió|afirmó|manifestó|expresó|sostuvo|concluyó)",
    in_writing=r"(?:carta|escrito|correo|mensaje|vídeo|video\w*|línea|llegó|incorporó|incorporaron)",
    agenda_item=r"(?:tema|punto|asunto)",
    hosted=r"(?:acoger|sede|anfitri\w+|se\s+(?:celebrará|realizará|reunirá)|tendrá\s+lugar|será|próxim[oa])",
    session=r"(?:(?:período|periodo)\s+(?:ordinario\s+)?de\s+sesiones|sesión|reunión)",
    ordinals={
        **{"undécimo": 11, "duodécimo": 12, "decimoprimero": 11, "decimosegundo": 12},
        **{"decimotercer": 13, "decimotercero": 13, "decimocuarto": 14, "decimoquinto": 15},
        **{"decimosexto": 16, "decimoséptimo": 17, "decimoctavo": 18, "decimonoveno": 19},
        **{"undécima": 11, "duodécima": 12, "decimoprimera": 11, "decimosegunda": 12},
        **{"decimotercera": 13, "decimocuarta": 14, "decimoquinta": 15, "decimosexta": 16},
        **{"decimoséptima": 17, "decimoctava": 18, "decimonovena": 19},
        **{"vigésimo": 20, "vigésima": 20},
    },
)

_PT = Seats(
    offices=(
        ("chair", r"president[ea]s?|presidência"),
        ("vice-chair", r"vice-?president[ea]s?|vice-?presidências?"),
        ("rapporteur", r"relator(?:es|as?)?|relatoria"),
        ("secretary", r"secretári[oa]s?|secretaria"),
        ("treasurer", r"tesoureir[oa]s?|tesouraria"),
    ),
    elected=r"(?:elege(?:u|ram)|eleit[oa]s?|design(?:ou|ad[oa]s?)|nome(?:ou|ad[oa]s?))",
    elected_as=r"(?:como\s+|para\s+(?:a\s+|o\s+)?)?(?:seu\s+|sua\s+)?",
    article=r"[oa]\s+",
    moderates=r"(?:modera(?:dor(?:es|as?)?|ção)?|facilita(?:dor(?:es|as?)?|ção)?)",
    moderated=(
        r"moder(?:ou|aram)(?:\s+(?:a\s+sessão|de\s+novo|o\s+painel))?",
        r"(?:foi\s+)?(?:moderad|facilitad)[oa]\s+por",
        r"a\s+moderação\s+(?:coube|ficou\s+a\s+cargo|foi)\s+(?:a|de)",
        r"(?:o\s+moderador|a\s+moderadora)\s+(?:da\s+sessão\s+)?foi",
    ),
    part_of_session=r"(?:debate|discussão|grupo|mesa|exercício|pergunta)",
    presides=r"(?:(?:assumiu|ocupou|exerceu)\s+a\s+presidência|presidiu|interin[oa])",
    absent=r"(?:ausentes?|faltas?)(?:[^:\n(]{0,40})",
    not_represented=r"não\s+(?:esteve|estiveram|foi|foram)\s+(?:representad[oa]s?|presentes?)",
    representative=r"(?:o\s+|a\s+)?(?:representante|delegação|delegad[oa])\s+d[aeo]s?\s+",
    said=r"(?:disse|assinalou|perguntou|propôs|sugeriu|acrescentou|lembrou|recordou|respondeu"
    r"|explicou|indicou|considerou|objetou|agradeceu|destacou|advertiu|pediu|solicitou"
    r"|anunciou|informou|observou|apoiou|apresentou|interveio|insistiu|afirmou|manifestou"
    r"|defendeu|concordou|elogiou|concluiu)",
    in_writing=r"(?:carta|escrito|correio|e-?mail|mensagem|vídeo\w*|linha|chegou|juntou)",
    agenda_item=r"(?:item|ponto)",
    hosted=r"(?:sediar|acolher|sede|anfitri\w+|será|terá\s+lugar|realizar-se-á|próxim[oa])",
    session=r"(?:sessão|reunião|período\s+de\s+sessões)",
    ordinals={
        **{"décimo primeiro": 11, "décimo segundo": 12, "décimo terceiro": 13},
        **{"décima primeira": 11, "décima segunda": 12, "décima terceira": 13},
        **{"décima quarta": 14, "décima quinta": 15, "décima sexta": 16, "décima sétima": 17},
        **{"décima oitava": 18, "décima nona": 19, "vigésima": 20},
    },
)

_FR = Seats(
    offices=(
        ("chair", r"présidente?s?|présidence"),
        ("vice-chair", r"vice-présidente?s?|vice-présidences?"),
        ("rapporteur", r"rapporteu(?:rs?|ses?)"),
        ("secretary", r"secrétaires?|secrétariat"),
        ("treasurer", r"trésori(?:er|ère)s?"),
    ),
    elected=r"(?:élue?s?|désignée?s?|nommée?s?)",
    elected_as=r"(?:comme\s+|en\s+qualité\s+de\s+|à\s+la\s+)?",
    article=r"(?:le\s+|la\s+|l['’])",
    moderates=r"(?:mod[ée]rat(?:eur|rice)s?|modération|animat(?:eur|rice)s?|animation)",
    moderated=(
        r"(?:a\s+été\s+|était\s+)?(?:modérée?|animée?)\s+par",
        r"la\s+modération\s+(?:a\s+été\s+(?:confiée|assurée)|revenait)\s+(?:à|par)",
        r"(?:le\s+modérateur|la\s+modératrice)\s+(?:de\s+la\s+séance\s+)?était",
    ),
    part_of_session=r"(?:débat|discussion|groupe|table|exercice|question)",
    presides=r"(?:a\s+(?:assuré|assumé|pris|occupé)\s+la\s+présidence|a\s+présidé|par\s+intérim)",
    absent=r"(?:absente?s?|excusée?s?)(?:[^:\n(]{0,40})",
    not_represented=r"n['’](?:était|étaient|a\s+pas\s+été|ont\s+pas\s+été)\s+(?:pas\s+)?(?:représentée?s?|présente?s?)",
    representative=r"(?:le\s+|la\s+)?(?:représentante?|délégation|déléguée?)\s+(?:de\s+la\s+|du\s+|des\s+|de\s+l['’]|de\s+|d['’])",
    said=r"(?:a\s+(?:dit|déclaré|indiqué|demandé|proposé|suggéré|ajouté|rappelé|répondu|expliqué"
    r"|estimé|objecté|remercié|souligné|averti|annoncé|signalé|observé|appuyé|présenté|insisté"
    r"|affirmé|soutenu|conclu|fait\s+(?:observer|valoir|remarquer)))",
    in_writing=r"(?:lettre|écrit|courriel|message|vidéo\w*|ligne|arrivée?|rejoint)",
    agenda_item=r"(?:point|question)",
    hosted=r"(?:accueillir|hôte|se\s+tiendra|aura\s+lieu|sera|prochaine?)",
    session=r"(?:session|séance|réunion)",
    ordinals={
        **{"onzième": 11, "douzième": 12, "treizième": 13, "quatorzième": 14, "quinzième": 15},
        **{"seizième": 16, "dix-septième": 17, "dix-huitième": 18, "dix-neuvième": 19},
        **{"vingtième": 20, "vingt et unième": 21, "vingt-deuxième": 22},
    },
)

SEATS: Mapping[str, Seats] = {"en": _EN, "es": _ES, "pt": _PT, "fr": _FR}
"""By language (ISO 639-1), for those of ``words_for``."""
