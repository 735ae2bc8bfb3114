"""What press notes say in each of the four languages, side by side in one shape.

Strings are sources of regular expressions, matched without regard to case, without groups.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class PressWords:
    """Words of press notes."""

    genre: str
    """Names of the genre, printed near the headline."""
    verbs: str
    """Verbs that attribute a quotation."""
    sources: str
    """Prepositions before whoever is quoted: according to, in the words of."""
    pronouns: str
    """Subjects of those verbs that name nobody."""
    contact: str
    """Opens the press contacts."""
    meetings: str
    """Nouns for events."""
    held: str
    """Verbs that tell when or where an event takes place."""
    inside: str
    """Prepositions before a city."""
    small: str
    """Lower-case words inside names of events and institutions."""
    relative_days: Mapping[str, int]
    """Days counted from the date of the note."""
    lasting: str
    """Before «day» in the length of an event, with the number as the only group: «two-day»."""
    articles: str
    experts: str
    participants: str


PRESS: dict[str, PressWords] = {
    "en": PressWords(
        genre=r"press (?:release|note|notice)|news(?: release| item)?|media (?:advisory|release|"
        r"note)|press briefing|for immediate release",
        verbs=r"says|said|adds|added|stated|states|noted|notes|explained|explains|stressed|"
        r"declared|emphasi[sz]ed|remarked|commented|affirmed|concluded|pointed out|warned|"
        r"underlined|highlighted|told \w+|according to|insisted|argued|recalled|replied|asked|"
        r"acknowledged|announced|claimed|observed|admitted|cautioned|objected|complained|"
        r"responded|urged|wrote|tweeted|called (?:it|them|this)|described (?:it|them|this) as|"
        r"calls (?:it|them|this)|recalls|insists|argues|warns|observes|asks|writes",
        sources=r"according to|in the words of|for|in the (?:view|opinion) of|to quote",
        pronouns=r"he|she|they|it",
        contact=r"for (?:more|further) information|(?:media|press) (?:contacts?|enquiries|"
        r"inquiries|officer)|contacts?\s*:|for (?:media|press) (?:enquiries|inquiries)",
        meetings=r"meeting|conference|seminar|workshop|forum|dialogue|summit|round ?table|"
        r"consultation|symposium|congress|session|event|colloquium|hearing",
        held=r"held|takes? place|taking place|took place|will take place|begins?|beginning|began|"
        r"opens?|opened|starts?|started|hosted|hosting|will be held|convened|runs? from",
        inside=r"in|at",
        small=r"of|for|on|and|the|in|to|with|at",
        relative_days={"today": 0, "tomorrow": 1, "yesterday": -1},
        lasting=r"(two|three|four|five|2|3|4|5)[- ]day",
        articles=r"the|a|an|its|this",
        experts=r"experts?|specialists?",
        participants=r"participants?|delegates?|representatives?|attendees|people|persons|"
        r"officials?",
    ),
    "es": PressWords(
        genre=r"comunicado(?: de prensa)?|nota(?: de prensa| informativa)|noticias?|boletín|"
        r"gacetilla",
        verbs=r"dijo|dice|afirmó|afirma|señaló|señala|agregó|añadió|manifestó|indicó|destacó|"
        r"expresó|sostuvo|aseguró|explicó|explica|subrayó|recalcó|apuntó|declaró|comentó|advirtió|"
        r"precisó|enfatizó|resaltó|concluyó|remarcó|puntualizó|según|objetó|reclamó|lamentó|"
        r"reconoció|insistió|respondió|celebró|defendió|recordó|anunció|planteó|opinó|criticó|"
        r"reaccionó|resumió|confesó|admitió|denunció|reiteró|exclamó|relató|contó|escribió|"
        r"matizó|apostilló|comenta|apunta|advierte|recuerda|sostiene|lamenta|insiste|resume",
        sources=r"según|para|de acuerdo con|a juicio de|en palabras de|en opinión de|a decir de",
        pronouns=r"él|ella|ellos|ellas",
        contact=r"para (?:más|mayor) información|(?:contactos?|consultas|oficina) (?:de|para) "
        r"(?:la )?(?:prensa|medios)|contactos?\s*:|contacto de prensa",
        meetings=r"reunión|conferencia|seminario|taller|foro|diálogo|cumbre|mesa redonda|"
        r"consulta|simposio|congreso|sesión|evento|encuentro|coloquio|audiencia|jornada",
        held=r"se (?:celebr\w+|realiz\w+|llev\w+ a cabo|desarroll\w+|inici\w+|inaugur\w+)|"
        r"celebrad[oa]|realizad[oa]|tuvo lugar|tendrá lugar|tiene lugar|comienza|comenzará|"
        r"comenzó|empieza|inicia|será inaugurad[oa]|fue inaugurad[oa]|organizad[oa]",
        inside=r"en",
        small=r"de|del|la|las|los|el|y|e|en|para|sobre|a|con|por",
        relative_days={"hoy": 0, "mañana": 1, "ayer": -1},
        lasting=r"(dos|tres|cuatro|cinco|2|3|4|5) (?:días|jornadas)",
        articles=r"el|la|los|las|un|una|esta|este",
        experts=r"expert[oa]s?|especialistas?",
        participants=r"participantes?|delegad[oa]s?|representantes?|asistentes|personas|"
        r"funcionari[oa]s?",
    ),
    "pt": PressWords(
        genre=r"comunicado(?: de imprensa| à imprensa)?|nota(?: de imprensa| à imprensa)|notícias?|"
        r"boletim|press release",
        verbs=r"disse|diz|afirmou|afirma|acrescentou|declarou|destacou|ressaltou|explicou|explica|"
        r"salientou|observou|informou|enfatizou|comentou|alertou|assinalou|sublinhou|concluiu|"
        r"apontou|frisou|pontuou|segundo|reconheceu|lamentou|criticou|defendeu|lembrou|anunciou|"
        r"avaliou|reagiu|garantiu|reforçou|resumiu|respondeu|admitiu|denunciou|relatou|contou|"
        r"escreveu|contestou|reiterou|objetou|perguntou|lembra|avalia|defende|alerta|resume",
        sources=r"segundo|para|de acordo com|conforme|na opinião d[eao]s?|nas palavras d[eao]s?|"
        r"no entender d[eao]s?",
        pronouns=r"ele|ela|eles|elas",
        contact=r"para (?:mais|maiores) informações|contatos? (?:de|para|com) (?:a )?imprensa|"
        r"assessoria de imprensa|contat?ctos?\s*:|contatos?\s*:",
        meetings=r"reunião|conferência|seminário|oficina|fórum|diálogo|cúpula|cimeira|"
        r"mesa[- ]redonda|consulta|simpósio|congresso|sessão|evento|encontro|colóquio|audiência",
        held=r"(?:será|foi|é|sendo) realizad[oa]|realiza-se|realizou-se|realizar-se-á|acontece|"
        r"aconteceu|acontecerá|ocorre|ocorreu|ocorrerá|celebrad[oa]|realizad[oa]|teve lugar|"
        r"terá lugar|começa|começou|começará|organizad[oa]|sediad[oa]",
        inside=r"em|no|na",
        small=r"de|do|da|dos|das|a|as|os|o|e|em|no|na|para|sobre|com",
        relative_days={"hoje": 0, "amanhã": 1, "ontem": -1},
        lasting=r"(dois|três|quatro|cinco|2|3|4|5) dias",
        articles=r"o|a|os|as|um|uma|esta|este",
        experts=r"especialistas?|perit[oa]s?|expert[oa]s?",
        participants=r"participantes?|delegad[oa]s?|representantes?|pessoas|funcionári[oa]s?",
    ),
    "fr": PressWords(
        genre=r"communiqué(?: de presse)?|note (?:de|à la) presse|actualités?|nouvelles?|"
        r"dépêche|point de presse",
        verbs=r"a (?:déclaré|dit|affirmé|ajouté|souligné|expliqué|indiqué|précisé|noté|commenté|"
        r"averti|estimé|conclu|rappelé|relevé)|déclare|affirme|explique|souligne|ajoute|dit|"
        r"a-t-(?:il|elle) (?:déclaré|dit|affirmé|ajouté|souligné|expliqué|indiqué|précisé|lancé|"
        r"poursuivi|conclu|insisté|regretté)|selon|(?:a|ont) (?:lancé|réagi|regretté|prévenu|"
        r"insisté|martelé|résumé|reconnu|confié|critiqué|plaidé|observé|répondu|objecté|déploré|"
        r"annoncé|assuré|admis|dénoncé|répété|raconté|écrit|demandé)|s[’']est (?:félicitée?|"
        r"réjouie?|inquiétée?|indignée?)|lance|réagit|regrette|prévient|insiste|résume|rappelle|"
        r"reconnaît|assure|confie|note",
        sources=r"selon|pour|d[’']après|de l[’']avis d[eu]s?|dans les mots d[eu]s?|"
        r"aux yeux d[eu]s?",
        pronouns=r"il|elle|ils|elles",
        contact=r"pour (?:plus d[’'](?:informations?|amples (?:informations|renseignements))|"
        r"(?:de )?plus amples (?:informations|renseignements)|tout renseignement)|"
        r"contacts? (?:de )?presse|contacts?\s*:|service de presse",
        meetings=r"réunion|conférence|séminaire|atelier|forum|dialogue|sommet|table ronde|"
        r"consultation|symposium|congrès|session|événement|rencontre|colloque|audience",
        held=r"(?:se|s[’'])\s?(?:est tenue?|tient|tiendra|déroule\w*|ouvre|ouvrira|est ouverte?)|"
        r"aura lieu|a lieu|a eu lieu|organisée?|tenue?|commence|commencera|débute|débutera",
        inside=r"à|au|en|aux",
        small=r"de|du|des|la|le|les|et|en|pour|sur|à|au|aux|l|d",
        relative_days={"aujourd’hui": 0, "aujourd'hui": 0, "demain": 1, "hier": -1},
        lasting=r"(deux|trois|quatre|cinq|2|3|4|5) jours",
        articles=r"le|la|les|l|un|une|cette|ce",
        experts=r"experte?s?|spécialistes?",
        participants=r"participante?s?|déléguée?s?|représentante?s?|personnes|fonctionnaires",
    ),
}

LENGTHS = {
    "two": 2, "dos": 2, "dois": 2, "deux": 2,
    "three": 3, "tres": 3, "três": 3, "trois": 3,
    "four": 4, "cuatro": 4, "quatro": 4, "quatre": 4,
    "five": 5, "cinco": 5, "cinq": 5,
}  # fmt: skip
"""Number words in the length of an event, in days."""


def press_words(language: str) -> PressWords:
    """The words of ``language``; English where it is none of the four."""
    return PRESS.get(language, PRESS["en"])
