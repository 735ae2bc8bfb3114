"""Spanish: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.reading.grammar.es import turns_debates as debates
from relatoria.reading.grammar.es import turns_people as people
from relatoria.reading.grammar.es import turns_relations as relations
from relatoria.reading.grammar.es import turns_reporting as reporting
from relatoria.reading.grammar.turns import Turns

_CLITICS = r"(?:(?:se|le|les|lo|la|los|las|nos)\s)?"

TURNS = Turns(
    language="es",
    articles=(
        "el", "la", "los", "las", "este", "esta", "estos", "estas", "ese", "esa", "dich[oa]s?",
        "del", "al", "un", "una",
    ),
    indefinite=("un", "una"),
    ands=("y", "e", "así como"),
    generic_roles=people.GENERIC_ROLES,
    offices=people.OFFICES,
    once=people.ONCE,
    presiding=people.PRESIDING,
    delegations=people.DELEGATIONS,
    state_voices=people.STATE_VOICES,
    absent=people.ABSENT,
    state_organs=people.STATE_ORGANS,
    role_last=False,
    links=("de", "del", "por", "ante", "en", "para", "a", "al", "sobre", "con", "desde"),
    anaphors=(
        "expositor(?:a)?", "expert[oa]", "especialista", "ponente", "panelista", "orador(?:a)?",
        "representante", "disertante", "conferencista", "investigador(?:a)?", "profesor(?:a)?",
        "académic[oa]", "consultor(?:a)?", "delegad[oa]", "delegación", "funcionari[oa]",
        "ministr[oa]", "embajador(?:a)?", "director(?:a)?", "conferenciante", "interviniente",
        "docente", "comentarista",
    ),
    latter=("este último", "esta última"),
    former=("el primero", "la primera"),
    pronouns=(
        "su excelencia(?= (?-i:[a-z]))","él", "ella", "ellos", "ellas"),
    collectives=people.COLLECTIVES,
    gathered=people.GATHERED,
    quantifiers=people.QUANTIFIERS,
    honorifics=people.HONORIFICS,
    courtesies=("Sr", "Sra", "señora?", "Excmo", "Excma"),
    particles=("de", "la", "del", "los", "las", "y", "e", "da", "do", "dos", "van", "von", "der",
               "di", "du", "le", "San"),
    inverts=True,
    clitics=_CLITICS,
    enclitics="",
    verbs=reporting.VERBS,
    past=r"(?:(?:se|le|les|lo|la)\s)?[a-zñáéíóú]{2,}(?:ó|aron|ieron)",
    finite=(
        r"(?:(?:se|le|les|lo|la|los|nos|no)\s){0,2}(?!(?:de|que|e|la|una|ante|entre|sobre|desde|"
        r"durante|mediante|donde|a|como|para|hasta|hacia|contra|era|fue|fuera|esta|este|presente|"
        r"ausente|consta|ni|en|con|sin|quien|bien|tan|gran|san|según|también|residente|suplente|"
        r"adjunt[oa]|nacid[oa])(?!\w))[a-zñáéíóú]{2,}(?:[aeó]|an|en|aron|ieron)"
    ),
    silent=(
        "(?:se )?(?:asistió|asistieron|participó|participaron|llegó|murió|falleció|nació|"
        "presidió|moderó|integró|integraron|acudió|organizó|organizaron|firmó|viajó|visitó|"
        "coordinó|realizó|realizaron|fueron|estuvieron|tuvieron|contó|contaron|celebró una|"
        "celebraron|trabajó|estudió|publicó|ingresó|colaboró|facilitó)",
    ),
    helpers=(
        "fue", "fueron", "era", "eran", "es", "son", "había", "habían", "ha", "han", "haber",
        "ser", "sido", "no", "que", "habría", "habrían", "hubiera", "está", "estaba", "debe",
        "debía", "puede", "podía", "para", "de", "a",
    ),
    adverbs=(
        "también", "además", "asimismo", "luego", "después", "entonces", "a su vez", "igualmente",
        "posteriormente", "seguidamente", "finalmente", "por último", "brevemente", "en particular",
        "especialmente", "particularmente", "nuevamente", "por su parte", "por tanto", "por ello",
        "claramente", "sin embargo", "en primer lugar", "en segundo lugar", "a continuación",
        "enseguida", "en seguida", "no obstante", "con énfasis", "por consiguiente", "y", "todos",
        "primeramente", "primero", "en tanto", "en cambio", "de nuevo", "enfáticamente", "solo",
        "sólo", "nuevamente", "en síntesis", "en general", "principalmente", "por otra parte",
        "en respuesta(?! al?(?!\\w))", "al respecto", "en conclusión", "asi mismo", "así mismo",
        "ampliamente",
    ),
    insertions=(
        "por", "en", "tras", "después", "quien", "quienes", "que", "cuy[oa]", "como", "al",
        "mientras", "refiriéndose", "con", "hablando", "a", "sin", "desde", "luego", "también",
        "asimismo", "además", "haciendo", "retomando", "respondiendo", "citando", "recordando",
        "agradeciendo", "basándose", "de", "junto", "para", "según", "ante", "sobre", "entre",
        "actuando", "coincidiendo", "habiendo", "apoyad[oa]", "no", "finalmente", "durante",
        "igualmente", "representando", "mediante", "apoyándose", "tomando", "partiendo", "antes",
    ),
    quoting=(
        "según", "de acuerdo con", "de acuerdo al?", "a juicio del?", "en opinión del?",
        "en palabras del?", "desde la (?:perspectiva|óptica) del?", "a decir del?", "para",
    ),
    handing=(
        "(?:toma|toman|pide|piden|hace uso de|hacen uso de|tomó|usa|"
        "usó) (?:de )?la palabra(?:,? (?:luego|después|a continuación|seguidamente|también|"
        "entonces))*,?",
        "(?:interviene|intervienen|expone|habla|prosigue|continúa|diserta|"
        "sigue)(?:,? (?:luego|después|a continuación|seguidamente|también|entonces))*,?",
        "(?:abre|abrió|abrieron|inicia|inició|cierra|cerró|clausura|clausuró|inaugura|"
        "inauguró|encabeza|encabezó)(?: \\w+)?? (?:el|la|los|las) (?:bloque|sesión|panel|"
        "mesa|debate|ronda|jornada|acto|encuentro|reunión|diálogo|conversatorio|"
        "serie de \\w+|intervenciones|presentaciones)",
        "(?:es|fue) el turno de(?:l)?",
        "(?:intervino|intervinieron|habló|hablaron|expuso|expusieron|disertó|siguió|prosiguió|"
        "continuó)(?:,? (?:luego|después|a continuación|seguidamente|también|posteriormente|"
        "entonces|"
        "asimismo|en (?:primer|segundo|tercer|último) (?:lugar|término)|por último|finalmente|"
        "además))*,?",
        "(?:tomó|tomaron|pidió|solicitó)(?:,? (?:luego|después|a continuación|seguidamente|también|"
        "posteriormente|entonces))* la palabra(?:,? (?:luego|después|a continuación|seguidamente|"
        "también|posteriormente|entonces))*,?",
        "(?:hizo|hicieron)(?: \\w+)? uso de la palabra(?:,? (?:luego|después|a continuación|"
        "seguidamente|también|posteriormente))*,?",
        "(?:se (?:le )?)?(?:cedió|concedió|dio|otorgó) la palabra al?",
        "le(?:s)? siguió(?: en (?:el uso de )?la palabra)?", "(?:el|la|los|las) (?:siguiente|"
        "próxim[oa]|primer[oa]?|segund[oa]|tercer[oa]?|últim[oa]) (?:expositora?|oradora?|ponente|"
        "panelista|presentación|intervención|en (?:intervenir|exponer|hablar|tomar la palabra)) "
        "(?:fue|correspondió al?|estuvo a cargo del?)(?: la de| el de)?",
        "correspondió(?: luego| después)? (?:(?:el turno|la palabra|el uso de la palabra) )?al?",
        "(?:hizo|hicieron|realizó|presentó|ofreció)(?: \\w+)? (?:una (?:exposición|presentación|"
        "intervención|ponencia|declaración)|su (?:exposición|presentación|intervención|ponencia))",
        "(?:hicieron|formularon|pronunciaron|efectuaron) (?:declaraciones|intervenciones|"
        "presentaciones)", "(?:la |una )?(?:presentación|exposición|ponencia|intervención|"
        "declaración) (?:estuvo|corrió) a cargo del?",
        "fue (?:señalado|planteado|destacado|propuesto|"
        "expresado|indicado) por",
    ),
    handed=(
        "(?:fue|estuvo|seguid[oa]s?)(?: \\w+)? seguid[oa] (?:del?|por)",
        "seguid[oa]s? (?:del?|por)",
        "estuv(?:o|ieron) a cargo del?",
        "(?:fue|fueron) (?:hecha|hechas|formuladas?|pronunciad[oa]s?|"
        "presentad[oa]s?|realizad[oa]s?|planteadas?|expresadas?) por",
    ),
    clauses=(
        "en cuanto", "en lo", "en que", "en relación", "respecto", "acerca", "a quien",
        "al respecto", "según", "por lo que", "por considerar","quien", "quienes", "que", "cuyo",
        "cuya", "y dijo", "y señaló", "y se", "donde",
             "cuando", "mientras", "para", "acerca", "sobre", "fue", "era", "había", "respecto",
             "presentar", "exponer", "hacer", "intervenir", "hablar"),
    presenting=(
        "(?:la|el|una|su)(?: \\w+)? (?:presentación|exposición|ponencia|intervención|alocución|"
        "conferencia|discurso|disertación|charla)(?: (?:hecha|realizada|ofrecida|presentada|"
        "a cargo))?"
        " (?:del?|por)", "en (?:la|el|una|su)(?: \\w+)? (?:presentación|exposición|"
        "ponencia|intervención|alocución|discurso)(?: (?:a cargo))? (?:del?|por)",
    ),
    cues=debates.CUES,
    leads=debates.LEADS,
    floor=debates.FLOOR,
    floor_headings=debates.FLOOR_HEADINGS,
    yields=debates.YIELDS,
    present=people.PRESENT,
    by=(
        "por", "a cargo de(?:l)?", "de",
    ),
    relatives=(
        "quien(?:es)?", "que", "la cual", "el cual",
    ),
    impersonal=debates.IMPERSONAL,
    agreed=debates.AGREED,
    narration=debates.NARRATION,
    outcomes=debates.OUTCOMES,
    audience=people.AUDIENCE,
    experiencer=(
        "le (?:tocó|correspondió|cupo|toca|corresponde)",
        "les? (?:preocupa|preocupó|preocupaba|inquieta|inquietó|interesa|interesó|parece|"
        "pareció|parecía|sorprende|sorprendió|consta|constaba|importa|importaba|llama|llamó|"
        "satisface|satisfizo|alarma|alarmó)n?",
    ),
    others=(
        "otr[oa]",
    ),
    previous=(
        "anterior", "precedente", "previ[oa]",
    ),
    that_said=(
        "(?:es[ae]s?|est[ae]s?|dich[oa]s?|aquell[oa]s?|"
        "l[ao]s? anterior(?:es)?) (?:\\w+ )?(?:declaraci(?:ón|ones)|palabras|opini(?:ón|"
        "ones)|postura|posici(?:ón|ones)|comentarios?|propuestas?|llamado|afirmaci(?:ón|"
        "ones)|apreciaci(?:ón|ones)|planteamientos?|criterio|inquietud(?:es)?|cifras?|preocupaci(?:ón|ones)|dudas?|preguntas?|"
        "críticas?|argumentos?|idea|visión)",
        "(?:el|la) (?:argumento|postura|planteamiento|exposición) anterior", "su (?:colega|"
        "vecin[oa])",
        "l[oa] anterior", "lo dicho(?=[.,;])",
    ),
    speaker_headings=debates.SPEAKER_HEADINGS,
    messages=debates.MESSAGES,
    relations=relations.RELATIONS,
    chair_titles=("actas?", "actas? resumidas?", "minutas?", "resumen de la sesión",
    "ayuda memoria"),
)  # fmt: skip
