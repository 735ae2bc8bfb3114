"""Subjects that no list of roles holds: a body, an office, somebody's occupation, a quoting clause.

What opens a sentence and is followed by a reporting verb speaks, whether or not it is known who it
is; what was said before must not swallow it.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache

from relatoria.model import Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.verbs import listed
from relatoria.reading.meeting.people import name_at
from relatoria.reading.turns.expressions import UPPER
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.phrases import Subject
from relatoria.reading.turns.subjects import subject_in

_REACH = 170
"""Characters between the first letter of such a subject and its verb."""
_LONGEST = 14
"""Words of it before what is inserted between commas."""
_QUOTED = 90
"""Characters of a quoting clause from its verb to the end of its subject."""

# What papers say is said by whoever cites them.
_PAPERS = (
    r"conven[cçt]|protoco|plan[eo]?s?\b|pac[kt]|déclar|declar|report|relat[óo]rio|rapport|inform[ea]s?\b"
    r"|act\b|law|ley|lei|loi|code|código|constitu|agree|acuerdo|acordo|accord|program|agenda"
    r"|treat|tratado|traité|charter|carta|charte|strateg|estrat|stratég|art[ií]|resolu|résolu"
    r"|recom|reco[mn]|table|cuadro|tabela|tableau|figure|gráfic|annex|anexo|estud|étude|stud"
    r"|survey|encuesta|inquérito|enquête|pesquisa|dat[ao]s?\b|dad[ao]s|donn[ée]|project|pro[jy]e[ct]to"
    r"|projet|docum|guide|guía|guia|manual|manuel|goal|objetiv|objectif|principl|princ[ií]p"
    r"|decree|decreto|décret|sentenc|senten|judg|arrêt|expe?ri[eê]n|case|caso|cas\b|example|ejemplo"
    r"|exempl|census|censo|recensement|module?|módulo|text|point|punto|ponto|item|ítem|draft|paper"
    r"|proposal|propuesta|proposta|proposition|question|pregunta|pergunta|idea|idée|ideia|debat|débat"
    r"|discuss|discus|session|sesión|sessão|séance|panel|painel|sujet|topic|tema|thème"
)
_GATHERING = (
    r"(?:\w+\s){0,2}(?:meeting|workshop|seminar|conference|forum|consultation|round table|congress"
    r"|committee|commission|council|board|working group|assembly|session"
    r"|reunión|taller|seminario|conferencia|foro|consulta|mesa|congreso|comité|comisión|consejo"
    r"|grupo de trabajo|asamblea|encuentro|plenario|pleno|directorio"
    r"|reunião|oficina|seminário|conferência|fórum|foro|congresso|comissão|conselho|comitê|assembleia"
    r"|encontro|grupo de trabalho|plenário"
    r"|réunion|atelier|séminaire|conférence|forum|table ronde|congrès|comité|commission|conseil"
    r"|assemblée|groupe de travail|rencontre)"
)
# Endings and stems of occupations in small letters, by language: they make a noun a person.
_PERSONS: Mapping[str, str] = {
    "en": r"(?!human)[a-z-]*(?:ist|ian|woman|man|worker|officer|official|teacher|nurse|midwife|"
    r"lawyer|leader"
    r"|adviser|advisor|student|pastor|priest|nun|migrant|refugee|mother|father|clerk|guard|driver)",
    "es": r"(?:[a-zñáéíóú]+(?:ista|ólog[oa]|atra|ador|adora|edor|edora|idor|idora|tor|tora|sor|"
    r"sora)"
    r"|[a-zñáéíóú]*(?:jef[ea]|mujer|hombre|señora?|joven|madre|padre|monja|migrante|refugiad[oa]"
    r"|estudiante|vecin[oa]|enfermer[oa]|obrer[oa]|maestr[oa]|asistente|funcionari[oa]|médic[oa]))",
    "pt": r"(?:[a-zçãâáêéíóôõú]+(?:ista|ólog[oa]|iatra|ador|adora|edor|edora|idor|idora|tor|"
    r"tora|sor"
    r"|sora)|[a-zçãâáêéíóôõú]*(?:chefe|mulher|homem|senhora?|jovem|mãe|pai|freira|migrante"
    r"|refugiad[oa]|estudante|moradora?|enfermeir[oa]|operári[oa]|professora?|funcionári[oa]"
    r"|médic[oa]|padre))",
    "fr": r"(?:[a-zàâçéèêëîïôûù-]+(?:iste|ologue|iatre|ateur|atrice|eur|euse|ier|ière|ien|ienne)"
    r"|[a-zàâçéèêëîïôûù-]*(?:chef|cheffe|femme|homme|dame|monsieur|mère|père|migrante?|réfugiée?"
    r"|étudiante?|habitante?|maire|juge|médecin|ministre|adjointe?|magistrate?|avocate?))",
}
_NO_PERSON = (
    r"(?:factor|sector|indicador|valor|motor|fator|setor|vetor|secteur|facteur|valeur|moteur"
    r"|indicateur|douleur|couleur|peur|heure|erreur|chantier|dossier|papier|quartier|métier"
    r"|courrier|marché|list|exist|resist|autor|color|error|labor)s?\Z"
)
# Finite verbs of saying with another verb before them, and French inversion.
_LIGHT: Mapping[str, str] = {
    "es": r"(?:vino a|quiso|terminó por|volvió a)\s(?:decir|señalar|afirmar|sostener|aclarar"
    r"|responder|agregar|recordar|precisar|concluir|preguntar)",
    "pt": r"(?:veio a|quis|acabou por|voltou a)\s(?:dizer|afirmar|sustentar|esclarecer|responder"
    r"|acrescentar|recordar|lembrar|concluir|perguntar)",
    "fr": r"(?:a tenu à|a voulu|vient)\s(?:dire|préciser|ajouter|répondre|rappeler|affirmer)",
    "en": r"(?!)",
}
_PREPOSITIONS = frozenset(
    listed(
        "of from for at with to in on by under after before since during according as "
        "de del por ante en para a al sobre con desde según tras entre como sin hasta hacia bajo "
        "do da dos das no na nos nas ao à pelo pela com em segundo após até sob perante "
        "du des d'après par à au aux pour avec dans sur chez selon depuis sous vers lors"
    )
)
# Stems of deciding verbs in four languages.
DECIDING = re.compile(
    r"\b(?:agree[ds]|conclude|decide|resolve|recommend|adopt|undertook|acord|acuerd|conclu|decidi"
    r"|resolvi|resuelv|recom|convin|convien|adopt|deliber|compromet|suscrib|subscrev|convenu|décid"
    r"|recommand|arrêté|engag)"
)
_NEAR = 40
_APPOSED = 70
"""Characters before a name in apposition."""
_NAMED_EARLY = 110
_CAPITAL = re.compile(rf"(?<=\s)[{UPPER}]")
_LED_UP = re.compile(
    r"(?:[\wÀ-ÿ’'-]+\s){0,2}?(?:[Tt]he|[Ee]l|[Ll][ae]|[OoAa]|[Hh]is|[Hh]er|[Ss]u|[Ss]on|[Ss]a)\s"
    r"(?:[a-zß-ÿ’'-]+\s?){1,6}(?:,\s|\s)?|[Ll]['’](?:[a-zß-ÿ’'-]+\s?){1,6}(?:,\s|\s)?"
)
# How whoever leads gives the floor or introduces, up to the name.
_HANDS = {
    "en": re.compile(
        r"(?:introduced|presented|invited|called (?:up)?on|gave the floor (?:next )?to|gave way to"
        r"|passed the floor to|handed (?:the floor |over )?to|yielded the floor to)\s(?:the\s)?"
    ),
    "es": re.compile(
        r"(?:dio paso|(?:cedió|dio|pasó|otorgó|concedió|ofreció) la (?:palabra|conducción)"
        r"|[Pp]resentó|[Ii]ntrodujo|[Ii]nvitó|cede la (?:palabra|conducción)|da paso)"
        r"(?:\s[a-zñáéíóú]+){0,4}?\s(?:al?|a la)\s"
    ),
    "pt": re.compile(
        r"(?:deu lugar|(?:cedeu|deu|passou|concedeu|franqueou) a palavra|[Aa]presentou|[Cc]onvidou"
        r"|[Cc]hamou)(?:\s[a-zçãâáêéíóôõú]+){0,3}?\s(?:(?:ao?|à|[oa])\s)?"
    ),
    "fr": re.compile(
        r"(?:(?:a|est)\s(?:ensuite\s|alors\s)?(?:introduit|présenté|invité|appelé)"
        r"|(?:donné|cédé|passé|donne|cède|passe)(?:\s\w+)? la parole (?:à|au))\s(?:(?:à|au|le|"
        r"la)\s)?"
    ),
}
_TOLD = re.compile(r",\s[^,;:.]{3,80},\s(?=[a-zß-ÿ])")
_DESCRIBED = re.compile(r",\s([^,.;:]{3,80})")
_CLOSED = re.compile(r"\s?(?:[,.;:!?)»”\"—–]|\(|\Z)")
_BROKEN = re.compile(r"[;:?!“”\"«»()]")
_CLAUSE = re.compile(
    r"\s(?:who|which|that|quien|que|quem|qui|dont|onde|donde|où|when|cuando|quando|lorsque)\s"
)
_ENGLISH_LAST = re.compile(r",\s(?=[A-Z])")


@dataclass(frozen=True, slots=True)
class _Words:
    """Expressions of one language."""

    body: re.Pattern[str]
    """An article or none, a capital: the start of the name of a body or an office."""
    person: re.Pattern[str]
    """An article and an occupation."""
    papers: re.Pattern[str]
    gathering: re.Pattern[str]
    """A meeting or the body that holds it, which decides as one."""
    quoting: re.Pattern[str]
    """Inside a sentence, a comma or closing quotation mark and the verb of a quoting clause."""


@cache
def _words(language: str) -> _Words:
    g = grammar_for(language).turns
    plain = "|".join(a for a in g.articles if not a.endswith("['’]"))
    elided = "|".join(a for a in g.articles if a.endswith("['’]")) or r"(?!)"
    article = rf"(?:(?i:(?:{plain})\s|{elided}))"
    verbs = "|".join(g.verbs)
    person = _PERSONS.get(language, _PERSONS["en"])
    before = r"(?:[a-z-]+\s){0,2}?" if g.role_last else ""
    after = rf"(?=,|\s\(|\s(?:{'|'.join((*g.links, *g.adverbs, *g.verbs))})\b)" if before else ""
    return _Words(
        re.compile(rf"(?P<article>{article})?(?=[{UPPER}])"),
        re.compile(
            rf"(?P<article>{article})(?P<noun>{before}(?!{_NO_PERSON})(?:{person})s?)"
            rf"(?![\w-]){after}"
        ),
        re.compile(rf"(?:{_PAPERS})", re.I),
        re.compile(rf"(?:{_GATHERING})(?!\w)", re.I),
        re.compile(
            rf"(?:,|[»”\"]|\s[—–-])\s?(?:{_LIGHT.get(language, '(?!)')}|"
            rf"{g.clitics}(?:{verbs}){g.enclitics})"
            rf"(?![\w-])\s"
        ),
    )


def stranger_at(line: Line, at: int, end: int) -> Subject | None:
    """A subject before a reporting verb of which nothing is known but that it speaks."""
    prose, p = line.prose, line.p
    words = _words(p.grammar.language)
    found = words.person.match(prose, at, end) or words.body.match(prose, at, end)
    if found is None:
        return None
    stop = _spoken_until(line, at, found.end(), end)
    if stop is None:
        return None
    start = found.end("article") if found["article"] else at
    if p.honorific.match(prose, at) or line.names.at(start):
        return None
    bare = prose[start:stop]
    if words.papers.match(bare) or len(bare.split()) > _LONGEST:
        return None
    if found["article"] and words.gathering.match(bare):
        decides = DECIDING.search(prose, stop, min(end, stop + _NEAR))
        return Subject("agreed", at, stop) if decides else None
    if "noun" in found.groupdict():
        if p.indefinite.match(prose, at):
            return Subject("some", at, stop, present=True)
        return Subject("stranger", at, stop)
    return Subject("stranger", at, stop) if _is_body(bare, bool(found["article"])) else None


def _spoken_until(line: Line, at: int, start: int, end: int) -> int | None:
    """Where the noun phrase at ``at`` ends, if a reporting verb has it as its subject."""
    prose, p = line.prose, line.p
    for verb in p.verb.finditer(prose, start, min(end, at + _REACH)):
        if prose[verb.start()].isupper():
            continue
        stripped = p.adverbs.search(prose, at, verb.start())
        stop = stripped.start() if stripped else verb.start()
        phrase = prose[at:stop].rstrip(" ,")
        comma = phrase.find(", ")
        closed = prose[at:stop].rstrip(" ").endswith(",")
        if comma >= 0 and not closed:
            continue  # «the Ministry, in a note, said»: a noun may look like a verb
        if p.helper.search(prose, max(at, verb.start() - 24), verb.start()):
            return None
        return _unbroken(line, at, phrase[:comma] if comma >= 0 else phrase)
    return None


def _unbroken(line: Line, at: int, phrase: str) -> int | None:
    """Where ``phrase`` ends, if neither a clause nor another verb divides it."""
    p = line.p
    if _BROKEN.search(phrase) or _CLAUSE.search(phrase) or p.past.search(phrase):
        return None
    return at + len(phrase)


def _is_body(bare: str, articled: bool) -> bool:
    """Whether capitals make a name of the phrase, not the start of the sentence."""
    tokens = bare.split()
    if not tokens:
        return False
    if articled:
        return tokens[0][:1].isupper()
    first = tokens[0]
    if first.lower() in _PREPOSITIONS or first.endswith("."):
        return False
    if len(first) > 1 and first.isupper() and first.isalpha():
        return True
    return len(tokens) > 1 and sum(t[:1].isupper() for t in tokens) * 2 > len(tokens)


def quoted_by(line: Line, sentence: Span) -> Subject | None:
    """Who is named in a quoting clause: «…, objected the dean», «…, alegó la decana»."""
    prose, p = line.prose, line.p
    for found in _words(p.grammar.language).quoting.finditer(prose, sentence.start, sentence.end):
        limit = min(sentence.end, found.end() + _QUOTED)
        subject = subject_in(line, found.end(), limit)
        if subject is None or subject.form not in ("role", "name", "anaphor"):
            continue
        if _CLOSED.match(prose, subject.end, sentence.end + 1):
            return subject
    return None if p.grammar.inverts else _named_last(line, sentence)


def _named_last(line: Line, sentence: Span) -> Subject | None:
    """«…, Ms. Ruiz said.»: a name and its verb behind the words themselves."""
    prose, p = line.prose, line.p
    for comma in _ENGLISH_LAST.finditer(prose, sentence.start, sentence.end):
        at = comma.end()
        named = p.honorific.match(prose, at, sentence.end)
        span = Span(at, named.end()) if named else line.names.at(at)
        if span is None or not prose.startswith(" ", span.end):
            continue
        verb = p.verb.match(prose, span.end + 1, sentence.end)
        if verb and _CLOSED.match(prose, verb.end(), sentence.end + 1):
            return Subject("name", span.start, span.end)
    return None


def appositive_at(line: Line, at: int, end: int) -> Subject | None:
    """A name behind words in small letters that no verb divides: «the third speaker, Ana Sol, "
    "…»."""
    prose, p = line.prose, line.p
    known = line.names.at(at)
    if known and " " in known.of(prose) and (told := _TOLD.match(prose, known.end, end)):
        return None if p.silent.match(prose, told.end()) else Subject("name", at, known.end)
    limit = min(end, at + _APPOSED)
    for found in _CAPITAL.finditer(prose, at + 1, limit):
        start = found.start()
        before = prose[at:start]
        if p.verb.search(before) or p.past.search(before) or _BROKEN.search(before):
            return None
        named = p.honorific.match(prose, start, end)
        name = Span(start, named.end()) if named else line.names.at(start)
        if name is None or not _LED_UP.fullmatch(before):
            continue
        if not re.match(r",|\s[a-zß-ÿ(]", prose[name.end : name.end + 2]):
            return None
        return Subject("name", at, name.end, sure=False, name=name)
    return None


def names_another(line: Line, sentence: Span) -> str:
    """Who is named early in a sentence that does not begin with its verb; nothing for nobody."""
    prose, p = line.prose, line.p
    small = (
        prose[sentence.start : sentence.start + 1].lower()
        + prose[sentence.start + 1 : sentence.start + _APPOSED]
    )
    if p.grammar.inverts and (p.verb.match(small) or p.past.match(small)):
        return ""
    limit = min(sentence.end, sentence.start + _NAMED_EARLY)
    name = line.names.within(sentence.start, limit)
    return name.of(prose) if name else ""


def handed_to(line: Line, sentence: Span) -> Subject | None:
    """Whom somebody who leads gives the floor to, or introduces, at the end of a sentence."""
    prose, p = line.prose, line.p
    handing = _HANDS.get(p.grammar.language, _HANDS["en"])
    for found in handing.finditer(prose, sentence.start, sentence.end):
        subject = subject_in(line, found.end(), sentence.end)
        if subject is not None and subject.form == "name":
            return subject
        name = name_at(prose, found.end(), grammar_for(p.grammar.language).meeting)
        described = _DESCRIBED.match(prose, name.end, sentence.end) if name else None
        if name is not None and described is not None:
            office = Span(*described.span(1))
            return Subject("name", name.begins, name.end, office=office)
    return None
