"""Words for subjects that no grammar lists: papers, gatherings, occupations, crowds."""

from __future__ import annotations

import re
from collections.abc import Mapping

# What papers say is said by whoever cites them.
PAPERS = (
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
GATHERING = (
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
PERSONS: Mapping[str, str] = {
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
# Plural nouns for people, which without an article name nobody in particular.
MANY: Mapping[str, str] = {
    "en": r"officials|officers|observers|delegates|representatives|students|teachers|workers|"
    r"residents|migrants|journalists|members|participants|parents|women|activists|lawyers|mayors|farmers"
    r"|employers|staff|technicians|experts|nurses|volunteers|ministers|senators|deputies",
    "es": r"funcionari[oa]s|observador[ea]s|delegad[oa]s|representantes|estudiantes|docentes"
    r"|vecin[oa]s|trabajador[ea]s|migrantes|periodistas|participantes|asistentes|mujeres|activistas|madres"
    r"|abogad[oa]s|alcald(?:es|esas)|autoridades|técnic[oa]s|expert[oa]s|voluntari[oa]s|integrantes",
    "pt": r"funcionári[oa]s|observador[ea]s|delegad[oa]s|representantes|estudantes"
    r"|professor[ea]s|alun[oa]s|morador[ea]s|trabalhador[ea]s|migrantes|jornalistas|participantes|mulheres|mães"
    r"|ativistas|advogad[oa]s|prefeit[oa]s|autoridades|técnic[oa]s|perit[oa]s|voluntári[oa]s",
    "fr": r"fonctionnaires|observat(?:eurs|rices)|délégué(?:e)?s|représentant(?:e)?s"
    r"|étudiant(?:e)?s|enseignant(?:e)?s|habitant(?:e)?s|travailleurs|migrant(?:e)?s|journalistes"
    r"|participant(?:e)?s|femmes|mères|avocat(?:e)?s|maires|élu(?:e)?s|expert(?:e)?s|bénévoles|responsables",
}
NO_PERSON = (
    r"(?:factor|sector|indicador|valor|motor|fator|setor|vetor|secteur|facteur|valeur|moteur"
    r"|indicateur|douleur|couleur|peur|heure|erreur|chantier|dossier|papier|quartier|métier"
    r"|courrier|marché|list|exist|resist|autor|color|error|labor)s?\Z"
)
# Finite verbs of saying with another verb before them, and French inversion.
LIGHT: Mapping[str, str] = {
    "es": r"(?:vino a|quiso|terminó por|volvió a)\s(?:decir|señalar|afirmar|sostener|aclarar"
    r"|responder|agregar|recordar|precisar|concluir|preguntar)",
    "pt": r"(?:veio a|quis|acabou por|voltou a)\s(?:dizer|afirmar|sustentar|esclarecer|responder"
    r"|acrescentar|recordar|lembrar|concluir|perguntar)",
    "fr": r"(?:a tenu à|a voulu|vient)\s(?:dire|préciser|ajouter|répondre|rappeler|affirmer)",
    "en": r"(?!)",
}
# How whoever leads gives the floor or introduces, up to the name.
HANDS = {
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
