"""Spanish: words that seat people on panels."""

from relatoria.model import Role
from relatoria.reading.grammar.meeting import CAPITAL, Cue, words

_SPEAKERS = (
    r"(?:panelistas?|expositor(?:es|as?)?|orador(?:es|as?)?|ponentes?|conferencistas?"
    r"|comentaristas?|participantes?|expert[oa]s|disertantes?|presentador(?:es|as?)?"
    r"|personas expertas|integrantes|intervinientes)"
)
_EVENT = (
    r"(?:sesión|panel|reunión|taller|debate|mesa(?: redonda)?|plenaria|seminario|encuentro|bloque"
    r"|conversatorio|acto|ceremonia|jornada|diálogo|foro|evento|audiencia|conferencia|segmento"
    r"|módulo)"
)
_MODERATOR = (
    r"(?:moderador(?:es|as?)?|facilitador(?:es|as?)?|coordinador(?:es|as?)? de (?:la )?mesa)"
)
_CHAIR = r"(?:president[ea]s?|copresident[ea]s?)"

CUES = (
    Cue(
        Role.SPEAKER,
        words(
            rf"{_SPEAKERS}\b[^.;:]{{0,90}}?\s(?:fueron|eran|fue|son|serán|incluyeron)",
            r"(?:estuvo|fue|está|estaba|quedó|estará) (?:integrad|compuest|conformad|constituid"
            r"|formad)[oa] por",
            rf"{_EVENT}\b[^.;:]{{0,60}}?\s(?:contó con|reunió a|tuvo como|incluyó)",
            r"(?:participaron|intervinieron|expusieron|disertaron|tomaron parte|integraron"
            r"|conformaron|presentaron ponencias|hicieron uso de la palabra|tomaron la palabra"
            r"|hablaron|intervino|participó|expuso|intervendrán|participarán)"
            rf"(?:(?! que\b)[^.;:,]){{0,60}}?(?:\s(?:como|en calidad de)\s{_SPEAKERS})?",
            r"(?:presentaciones|exposiciones|ponencias|intervenciones|comentarios"
            r"|palabras(?: de \w+)?"
            r"|presentación|exposición|mensaje|discurso|declaraci(?:ón|ones))\b[^.;:]{0,70}?\s"
            r"(?:estuvieron a cargo de|estuvo a cargo de|a cargo de|fueron realizadas por"
            r"|fueron hechas por|realizadas por|por parte de)",
            r"(?:escuchó|oyó|escucharon)(?: las?)? (?:presentaci(?:ón|ones)|exposici(?:ón"
            r"|ones)) de|"
            r"(?:presentaciones|exposiciones|ponencias|intervenciones) de(?=:? (?:la |el )?"
            rf"(?:Sra?\.|señora?|{CAPITAL}))|"
            r"(?:inaugurad|abiert|clausurad)[oa] por|palabras de (?:bienvenida|apertura) de|"
            r"(?:abrirán|abrieron|abrió|inauguró|inauguraron|inaugurarán)(?= )|"
            r"con la participación de",
        ),
    ),
    Cue(
        Role.SPEAKER,
        words(
            rf"(?:participaron|intervinieron|actuaron|fungieron|asistieron)\b[^.;:,]{{0,40}}? "
            rf"(?:como|en calidad de) {_SPEAKERS}",
            rf"fueron (?:los|las) {_SPEAKERS}",
            rf"(?:integraron|conformaron|compusieron) (?:el|la|este|esta) {_EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:moderad|facilitad)[oa]s? por",
            r"(?:moderó|moderaron|modera|moderadora?|moderadores)\s?:(?=\s)",
            r"moderación\b[^.;:]{0,50}?\s(?:a cargo de|por|de)(?= (?:la |el )?[A-ZÀ-Þ])",
            rf"(?:el|la|los|las|como) {_MODERATOR}\b[^.;:,]{{0,60}}?\s(?:fue|fueron|era|será)",
            rf"(?:actuó|ofició|fungió|se desempeñó|participó)(?: \w+){{0,3}}? "
            rf"(?:como|de|en calidad de) {_MODERATOR}(?: de la \w+)?(?=,? (?:el|la|don|doña"
            rf"|l[ao]s"
            rf"|{CAPITAL}))",
            rf"(?:moderó|moderaron|moderará|modera|facilitó)(?: (?:la|el|este|esta) {_EVENT})?"
            rf"(?=,? (?:el|la|don|doña|{CAPITAL}))",
            rf"como {_MODERATOR}(?=:? {CAPITAL})",
        ),
    ),
    Cue(
        Role.MODERATOR,
        words(
            rf"(?:fue|fueron|actuó|actuaron|ofició|oficiaron|fungió|se desempeñó|participó)"
            rf"(?: como| de| en calidad de)?(?: el| la| los| las)? {_MODERATOR}",
            rf"(?:moderó|moderaron|facilitó|facilitaron) (?:el|la|este|esta) (?:\w+ )?{_EVENT}",
            r"(?:tuvo|estuvo) a (?:su )?cargo (?:de )?la moderación",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:eligió|eligieron)(?: por aclamación)?(?: como)? president[ea](?: de la \w+)?"
            r" a(?:l| la)?|"
            r"(?:co-?)?presidid[oa]s? por|bajo la presidencia de|encabezad[oa]s? por|"
            rf"(?:presidió|presidieron|preside|presidirá)(?: (?:la|el|este|esta) "
            rf"(?:\w+ )?{_EVENT}(?: inaugural| de apertura)?)?(?=,? (?:el|la|don|doña"
            rf"|{CAPITAL}))",
            rf"(?:el|la) {_CHAIR}\b[^.;:,]{{0,40}}?\s(?:fue|era)",
        ),
    ),
    Cue(
        Role.CHAIR,
        words(
            rf"(?:actuó|ofició|fungió|se desempeñó|fue elegid[oa]|fue) (?:como |de )?(?:el "
            rf"|la )?"
            rf"{_CHAIR}",
            rf"(?:presidió|presidieron|copresidieron) (?:la|el|este|esta) (?:\w+ )?{_EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(
            r"(?:el|la) relatora? (?:fue|era)|relatoría a cargo de|relatora? (?:a la|al)|"
            r"la relatoría estuvo a cargo de"
        ),
    ),
    Cue(
        Role.RAPPORTEUR,
        words(r"(?:actuó|ofició|fungió|fue elegid[oa]|fue) (?:como |de )?(?:el |la )?relatora?"),
        people_follow=False,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:con|contó con|contaron con|contando con) (?:la (?:\w+ )?(?:participación"
            r"|presencia|intervención)|las (?:\w+ )?(?:intervenciones|exposiciones"
            r"|presentaciones|ponencias)|los (?:aportes|comentarios))(?= del?\b)",
            r"(?:como|en calidad de) (?:personas )?invitad[oa]s?(?: especial(?:es)?| de honor)?"
            r" (?:asist|particip|acud|intervin)\w+",
            r"(?:oportunidad|ocasión) de (?:escuchar|oír)(?= al?\b)|permitió (?:escuchar"
            r"|oír)(?= al?\b)",
            r"(?:dialogaron|conversaron|debatieron|compartieron (?:la mesa|el panel)"
            r"|se dieron cita"
            r"|se sucedieron|corrieron por cuenta(?= del?\b)"
            r"|tuvieron la palabra)(?: en (?:el|la|esta?)"
            r" \w+)?:?",
            rf"(?:tuvo|tuvieron) como (?:protagonistas|{_SPEAKERS})(?= al?\b)?",
            r"se (?:invitó|convocó)(?: como \w+)?(?= al?\b)",
            rf"(?:{_EVENT}|apertura|inauguración|bienvenida|clausura|cierre|palabras"
            r"|conferencias?|charlas?|ponencias?|exposici(?:ón|ones)|presentaci(?:ón|ones)"
            r"|intervenci(?:ón|ones)|comentarios|disertaci(?:ón|ones))\b[^.;:]{0,60}?"
            r" (?:estuv(?:o|ieron)|qued(?:ó|aron)|corri(?:ó|eron)|fue(?:ron)?) a cargo"
            r"(?= del?\b)",
            r"(?:cedió|dio|concedió|pasó|otorgó|cedieron|dieron) la palabra(?: \w+)?(?= al?\b)",
            r"(?:participan|intervienen|exponen|disertan|toman la palabra)"
            rf"(?: (?:como|en calidad de) {_SPEAKERS})?(?: en (?:el|la|este|esta) \w+)?",
            rf"(?:como|en calidad de|de) {_SPEAKERS}(?=:? (?:el|la|los|las|don|doña"
            rf"|{CAPITAL}))",
            r"(?:integrad|conformad|compuest)[oa] por",
            rf"{_EVENT} (?:lo|la) (?:integraron|conformaron|compusieron|formaron)",
            r"(?:fueron|son|eran|fue) (?:ell[oa]s|las siguientes personas"
            r"|los siguientes)\b[^.;]{0,30}?:?",
            r"(?:dirigieron|dirigió|pronunciaron|pronunció) (?:unas |las )?(?:palabras"
            r"|discursos?)"
            r"(?: (?:de|inaugurales|introductorias)(?: \w+)?)?",
            r"(?:palabras|mensajes?|saludos?)(?: de \w+)?(?= del?\b)",
            r"(?:fue|fueron|quedó) (?:inaugurad|abiert|clausurad"
            r"|instalad)[oa]s?\b[^.;:]{0,60}? por",
            r"(?:los|las) (?:siguientes )?(?:panelistas|ponentes|expositor[ea]s|invitad[oa]s"
            r"|orador[ea]s"
            r"|especialistas|personas expertas),",
            r"escuch(?:ó|aron)(?: las? \w+)?(?= al?\b)",
        ),
        strict=True,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:abrió|abrieron|inauguró|inauguraron|clausuró|clausuraron|cerró|instaló)"
            rf" (?:el|la|los|las|este|esta) (?:{_EVENT}|trabajos|labores|deliberaciones)",
            r"dio (?:inicio|apertura|comienzo|por (?:inaugurad|clausurad|abiert)[oa]"
            r"|la bienvenida)",
            r"declaró (?:formalmente )?(?:inaugurad|abiert|clausurad|instalad)[oa]",
            r"(?:hizo|hicieron) uso de la palabra",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"moderación\b[^.;:]{0,50}?\s(?:a cargo|correspondió|recayó|en manos|realizada"
            r"|asumida|confiada)(?= (?:del?|al?|en|por)\b)",
            r"(?:bajo la|con la) (?:moderación|conducción|coordinación|guía|facilitación)"
            r"(?= del?\b)",
            rf"(?:{_EVENT}|parte)\b[^.;:]{{0,40}}?,? (?:(?:fue|estuvo|que fue) )?(?:conducid"
            rf"|dirigid"
            rf"|coordinad"
            r"|animad|guiad)[oa] por",
            rf"(?:como|en calidad de|de) {_MODERATOR}(?=:? (?:el|la|don|doña|{CAPITAL}))",
        ),
        strict=True,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:en calidad de|como|de) (?:moderador|facilitador)(?:a|es|as)?(?=\s*(?:[.;,]"
            r"|\Z| y ))",
            r"(?:dirigió|condujo|coordinó|orientó|animó|facilitó|encauzó|moderó) (?:el|la"
            r"|los|las"
            rf"|este|esta) (?:\w+ )?(?:{_EVENT}|discusión|diálogo|conversación|intercambio"
            rf"|trabajos)",
            r"(?:hizo las veces|cumplió (?:el papel|el rol|las funciones)"
            r"|desempeñó (?:el papel|el rol"
            r"|las funciones)|ejerció|hizo) de (?:moderador|facilitador)(?:a)?",
            r"(?:la|lo) (?:coordinó|moderó|condujo|facilitó|moderaron)",
            r"(?:moderó|moderaron|modera|coordinó|condujo)(?=\s*(?:[.;]|\Z))",
            r"(?:asumió|tuvo|estuvo|ejerció)(?: a (?:su )?cargo(?: de)?)? la moderación",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:bajo la|la) presidencia\b(?:[^.;:]{0,40}? (?:a cargo|correspondió|recayó))?"
            r"(?= (?:del?|al?|en)\b)",
        ),
        strict=True,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:la|lo) (?:presidió|presidieron|preside)",
            r"(?:presidió|presidieron|presidiendo|encabezó|encabezaron) (?:la|el|los|las"
            r"|este|esta)"
            rf" (?:\w+ )?(?:{_EVENT}|trabajos|deliberaciones)(?: inaugural| de apertura)?",
            r"(?:presidió|presidieron)(?=\s*(?:[.;]|\Z))",
            r"(?:ocupó|ejerció|asumió) la presidencia",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(
            r"(?:actúa|actuará|actuó|actuando|ofici[aó]|fung(?:e|ió|iendo)|se desempeñ[aó])"
            r"(?: como| de| en calidad de) (?:la |el )?(?:secretari[oa](?: de actas| ad hoc"
            r"| técnic[oa])?"
            r"|relatora?)(?: de la \w+)?"
        ),
        people_follow=False,
    ),
)
