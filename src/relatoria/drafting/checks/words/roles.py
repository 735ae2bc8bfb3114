"""Nouns for what people are, by their stems, and headings under which a report lists its people."""

from __future__ import annotations

import re

_GROUPS = (
    # One group, one office: who is «head» here may be «chief» or «director» there.
    r"(?:sub)?director\w*|diret[oa]r\w*|directric\w*|dire(?:c)?teur\w*|director\w*|head|chief|chef"
    r"|cheffe|chefe|jef[ea]|manager|gerente|gestor\w*|gestionnaire",
    r"professor\w*|profesor\w*|profess?eure?|lecturer|docente|catedrátic[oa]|enseignante?",
    r"research\w*|investigador\w*|pesquisador\w*|chercheu\w+|scholar|fellow",
    r"coordinat\w+|coordenador\w*|co-?ordinator|coordinador\w*|coordonnat\w+",
    r"secretar\w+|secretári[oa]|secrétaire|undersecretary|subsecretari[oa]",
    r"president\w*|présidente?|chair(?:person|man|woman)?",
    r"minist(?:er|r[oa]|re)",
    r"advis[oe]r|asesor\w*|assessor\w*|conseill\w+|counsell?or|conselheir[oa]|consejer[oa]",
    r"officer|oficial|fonctionnaire|responsable|responsável|encargad[oa]|chargée?",
    r"specialist|especialista|spécialiste|expert[aoe]?|perit[oa]|consultant\w*|consultor\w*",
    r"economist\w?|économiste",
    r"demograph\w+|demógraf[oa]|démographe",
    r"sociolog\w+|sociólog[oa]|sociologue",
    r"lawyer|attorney|abogad[oa]|advogad[oa]|avocate?|jurist\w?|juriste",
    r"journalist\w?|periodista|jornalista|journaliste",
    r"representative|representante|représentante?|delegat[eo]|delegad[oa]|déléguée?|spokes\w+|portavoz"
    r"|porta-voz|porte-parole",
    r"mayor(?:ess)?|alcalde(?:sa)?|prefeit[oa]|maire|intendent[ea]",
    r"cónsul|consul|cônsul|ambassad\w+|embajador\w*|embaixador\w*|emissary|envoy",
    r"statistici\w+|estadístic[oa]|estatístic[oa]|informatici\w+|informátic[oa]",
    r"leader|líder|liderança|lideresa|dirigente?\w*|activist\w?|activiste|militante?|organi[sz]er",
    r"inspector\w*|inspet\w+|inspect(?:eur|rice)",
    r"judge|juez[a]?|juiz[a]?|juge|magistrad[oa]|magistrate?|prosecutor|fiscal|procureure?|promotor\w*",
    r"engineer|ingenier[oa]|engenheir[oa]|ingénieure?",
    r"doctor\w?|physician|médic[oa]|médecin|nurse|enfermer[oa]|enfermeir[oa]|infirmi\w+|midwife|partera"
    r"|psycholog\w+|psicólog[oa]|psychologue",
    r"teacher|maestr[oa]|professora|institut(?:eur|rice)|educador\w*|éducat\w+",
    r"founder|fundador\w*|fondat\w+",
    r"treasurer|tesorer[oa]|tesoureir[oa]|trésori\w+|accountant|contador\w*|comptable",
    r"member|vocal|miembr[oa]|membr[oea]",
    r"analyst|analista|analyste|technician|técnic[oa]|technicienn?e?",
    r"commissioner|comisionad[oa]|comissári[oa]|commissaire|ombuds\w+|defensor\w*|médiat\w+",
    r"anthropolog\w+|antropólog[oa]|anthropologue|geograph\w+|geógraf[oa]|géographe|historian"
    r"|historiador\w*|historienn?e?|urban(?:ist\w?|iste)|town\s+planner|hydrolog\w+|hidrólog[oa]|biolog\w+|biólog[oa]|biologiste",
    r"deputy|diputad[oa]|deputad[oa]|députée?|senator\w?|senador\w*|sénat\w+|governor|gobernador\w*"
    r"|governador\w*|gouverneure?",
    r"rapporteure?|relator\w*|facilitator|facilitador\w*",
    r"social\s+worker|trabajador\w*\s+social|assistente\s+social|assistante?\s+sociale?",
)
ROLES = tuple(re.compile(rf"(?<!\w)(?:{group})(?!\w)", re.I) for group in _GROUPS)

PEOPLE_LISTED = re.compile(
    r"\b(?:particip\w+|speakers?|panell?ists?|moderators?|attend\w+|experts?|presenters?|persons"
    r"|who\s+spoke|delegates?|ponentes?|orador[ae]?s|oradoras?|expositor\w*|panelistas?|asistentes?"
    r"|moderador\w*|expert[oa]s|intervinientes|conferenciantes|disertantes|personas|delegad[oa]s"
    r"|palestrantes|intervenientes|painelistas|especialistas|presentes|pessoas|conferencistas|orateurs?|oratrices"
    r"|intervenant\w*|panélistes?|présent\w*|personnes|conférenciers?|délégués)\b",
    re.I,
)
"""In the heading of a list: it lists those who took part."""
TOOK_THE_FLOOR = re.compile(
    r",\s+(?:who\s+|que\s+|quien\s+|quem\s+|qui\s+)?(?!muri|falec|naci|nasc|died|born)"
    r"(?:[a-z]{2,}ed|said|told|spoke|gave|held|[a-zà-ÿ]{2,}[óé]|[a-zà-ÿ]{2,}(?:ou|eu|iu)|dijo|propuso"
    r"|hizo|dio|disse|propôs|expôs|a\s+[a-zà-ÿ]{2,}(?:é|i|u|t|s))\b"
)
"""Behind a presentation: a verb in the past, so that the person spoke there and then."""
MINISTER = r"(?i:(?:vice-?\s?|deputy\s+)?minist(?:er|r[oa]|re))"
PORTFOLIO_OF = r"(?:(?:of|for|del?|d[ao]s?|du|des|d['’]|à|au)\s*(?:(?:the|l[ao]s?|l['’])\s*)?)"
"""Between the office of a minister and what it is of."""
