"""How a text says that shares are all of a whole, who spoke, and which names mean one body."""

from __future__ import annotations

import re

CLOSES = re.compile(
    r"\b(?:others?|rest|remain\w+|(?:no|not)\s+(?:answer|repl|respon)\w*|did\s+not|undecided|unknown"
    r"|otr[oa]s|resto|restantes?|demás|no\s+(?:respond\w+|contest\w+|sab\w+|opin\w+)|ningun[oa]?"
    r"|outr[oa]s|não\s+(?:respond\w+|sab\w+|opin\w+)|nenhum[a]?|autres|reste|restants?"
    r"|sans\s+(?:réponse|opinion|avis)|pas\s+(?:répondu|d['’]avis|d['’]opinion)|aucune?)\b",
    re.I,
)
"""In the last of several shares: with it they are all."""
REMAINING = re.compile(
    r"\b(?:(?:the|l[oa]s?|el|[oa]s?|les?)\s+(?:remaining|other|restantes?|demás|otros?|outros?|autres)"
    r"|(?:the\s+rest|el\s+resto|o\s+resto|le\s+reste),?(?:\s+(?:el|os?|les?))?)\s*\Z",
    re.I,
)
"""Right before the last of several shares: nothing is left over."""
DIVIDES = re.compile(
    r"\b(?:main|chief|principal(?:es)?|principale|broken\s+down|distribut\w+|divided|split|made\s+up"
    r"|compos\w+|desglos\w+|repart\w+|distribu\w+|divid\w+|réparti\w*|répartiss\w+|ventil\w+)\b",
    re.I,
)
"""Before several shares: each member of the whole is counted in one of them."""
OVERLAP = re.compile(
    r"\b(?:more\s+than\s+one|multiple|several\s+answers|of\s+(?:whom|which|them|these|those)|dont"
    r"|de\s+(?:ell|l)[oa]s\s+cuales|de\s+ell[oa]s|más\s+de\s+una|varias\s+respuestas|d[oa]s\s+quais"
    r"|del[ea]s|mais\s+de\s+uma|várias\s+respostas|plusieurs\s+réponses|parmi\s+eux|respectively"
    r"|respectivamente|respectivement|compared|against|frente\s+a|contra|contre|up\s+from|to)\b",
    re.I,
)
"""Several answers were allowed, or the shares are of several wholes."""
ONE_VOICE = re.compile(
    r"\s*(?:(?:and|y|e|et|while|mientras\s+que|enquanto|tandis\s+qu['’e]\s*)\s+)?"
    r"(?:an?|one|another|the\s+(?:first|second|third|fourth|last)|un[oa]?|otr[oa]"
    r"|(?:el|la)\s+(?:primer[oa]|segund[oa]|tercer[oa]|cuart[oa]|últim[oa])|uma?|outr[oa]"
    r"|[oa]\s+(?:primeir[oa]|segund[oa]|terceir[oa]|quart[oa]|últim[oa])|une|une?\s+autre"
    r"|l[ea]\s+(?:premi(?:er|ère)|deuxième|second[e]?|troisième|quatrième|derni(?:er|ère)))"
    r"\s+[a-zà-ÿ]",
    re.I,
)
"""One of several who spoke, unnamed: «a nurse from …», «another»."""
LIST_OF = r"(?:list|roster|lista|nómina|relación|listado|relação|rol|liste)"
ONLY = (
    r"(?:only|just|solo|sólo|solamente|únicamente|apenas|somente|só|seulement|seuls?|seules?"
    r"|but|que)"
)
VOICES = (
    r"(?:participants?|speakers|delegations|delegates|representatives|experts|persons|people"
    r"|participantes|personas|delegaciones|oradores|oradoras|representantes|asistentes|expert[oa]s"
    r"|intervenciones|pessoas|delegações|delegad[oa]s|especialistas|intervenções|intervenants"
    r"|intervenantes|orateurs|oratrices|délégations|représentants|personnes|interventions"
    r"|participantes|voces|vozes|voices|voix|interventions)"
)
_HEADS = (
    r"office|oficina|escritório|bureau|unit|unidade?|unité|cell|cellule|célula|service|servi[cç]io"
    r"|serviço|department|departamento|département|division|división|divisão|direction|dirección"
    r"|direção|directorate|agency|agencia|agência|agence|section|sección|seção",
    r"fund|fondo|fundo|fonds|foundation|fundación|fundação|fondation",
    r"institute|instituto|institut|cent(?:re|er|ro)|observator(?:y|io)|observatório|observatoire",
    r"network|red|rede|réseau|alliance|alianza|aliança|coalition|coalición|coalizão|platform"
    r"|plataforma|plate-?forme",
    r"association|asociación|associação|federation|federación|federação|fédération|union|unión|união"
    r"|confédération|confederation|society|sociedad|sociedade|société|league|liga|ligue",
    r"commission|comisión|comissão|committee|comité|comitê|council|consejo|conselho|conseil|board",
    r"ministry|ministerio|ministério|ministère|secretariat|secretaría|secretaria",
    r"programme|program|programa|project|proyecto|projeto|projet|initiative|iniciativa|scheme",
    r"mechanism|mecanismo|mécanisme|system|sistema|système",
    r"school|escuela|escola|école|academy|academia|académie",
    r"register|registry|registro|registre|roll|padrón|cadastro|fichier",
)
_SUBJECTS = (
    r"accueil|réception|reception|recepción|recepção|acogida|acolhida|acolhimento|hosting|welcome",
    r"migra\w+|migratoi\w+|mobilit\w+|movilidad|mobilidade|déplacement\w*",
    r"refuge\w*|refugiad\w+|réfugié\w*|asylum|asilo|asile",
    r"stud\w+|research|estudios?|estudos?|études?|investigaci\w+|pesquisas?|recherches?",
    r"labou?r|work|employment|jobs|trabajo|empleo|trabalho|emprego|travail|emploi",
    r"wom[ae]n|mujer(?:es)?|mulher(?:es)?|femmes?|gender|género|gênero|genre",
    r"child\w*|minors|youth|niñ\w+|infancia|menores|crianças?|infância|enfan\w+|mineurs|jeun\w+"
    r"|jóvenes|juventud\w*",
    r"aid|help|assistance|relief|ayuda|asistencia|auxilio|ajuda|assistência|aide|secours|apoyo|apoio"
    r"|appui|support",
    r"payments|transfers|remittances|pagos|transferencias|remesas|pagamentos|transferências|remessas"
    r"|paiements|transferts",
    r"statistic\w*|estadístic\w+|estatístic\w+|statistique\w*|census|censos?|recensement\w*"
    r"|dénombrement",
    r"protec\w+|defen[cs]e|defensa|defesa|défense",
    r"rural|agrarian|agrari[ao]|agraire|campo|farm\w*|agricol\w*|agricult\w*",
    r"sea|maritim\w+|marítim\w+|ocean\w*|océan\w*|mar|marine|marin[ao]",
    r"river\w*|fluvia\w+|río|ríos|rio|rios|fleuve|rivière|ribeirinh\w+|riverin\w+",
    r"solidari\w+|mutual|mutu[ao]l?|cooperat\w+|cooperaci\w+|cooperaç\w+|coopérati\w+",
    r"house\w*|housing|vivienda|moradia|habita\w+|logement",
    r"alert\w*|alerta|alerte|warning|aviso\w*",
    r"border\w*|fronter\w+|fronteir\w+|fronti\w+|frontali\w+",
    r"identi\w+|registration|registro|enregistrement|document\w+",
)
HEADS = tuple(re.compile(rf"(?:{one})\Z", re.I) for one in _HEADS)
"""First nouns of names of bodies, in groups that a slip of the pen takes for one another."""
SUBJECTS = tuple(re.compile(rf"(?:{one})\Z", re.I) for one in _SUBJECTS)
"""What bodies are for, in groups of the same meaning."""
