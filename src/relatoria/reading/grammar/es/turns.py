"""Spanish: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.model import RelationKind
from relatoria.reading.grammar.turns import Turns
from relatoria.reading.grammar.verbs import listed, spanish

_REPORTING = listed(
    "abogar abordar abrir abundar aceptar aclarar acoger aconsejar acordar acotar acusar "
    "adelantar adherir admitir afirmar agradecer agregar ahondar alabar alegar alentar "
    "alertar alinear aludir analizar animar anotar anticipar anunciar apelar aplaudir "
    "aportar apostar apoyar apreciar apuntar argumentar articular asegurar aseverar avalar "
    "avisar añadir bosquejar calificar caracterizar catalogar celebrar centrar cerrar citar "
    "coincidir comentar comparar compartir completar comprobar comprometer comunicar "
    "conceder concluir concordar concretar condenar confesar confirmar conjeturar considerar "
    "constatar consultar contar contestar contextualizar contrastar convenir conversar "
    "corear corregir corroborar criticar cuestionar dar declarar defender definir delinear "
    "demandar demarcar demostrar denotar denunciar deplorar desaconsejar desarrollar "
    "desatacar describir desear desestimar desglosar desmarcar desmentir despedir destacar "
    "detallar diferenciar diferir dirigir discrepar disculpar discutir disentir distanciar "
    "distinguir divulgar documentar dudar ejemplificar elogiar emitir encarar encomendar "
    "encomiar enfatizar enfocar enmarcar enumerar enunciar equiparar esbozar esgrimir "
    "especificar esperar estimar evaluar evidenciar evocar examinar excusar exhortar exigir "
    "explicar explicitar exponer expresar externar felicitar finalizar formular fundamentar "
    "garantizar graficar hablar historiar homenajear identificar ilustrar implorar imputar "
    "inaugurar incidir inclinar indagar indicar inferir informar inquirir insistir instar "
    "intentar interpelar interrogar intervenir invitar invocar ironizar jerarquizar jurar "
    "justificar juzgar lamentar lanzar leer levantar llamar localizar manifestar marcar "
    "matizar mencionar mostrar narrar negar notar notificar objetar observar ofrecer opinar "
    "oponer pasar perfilar plantear plegar polemizar ponderar postular precisar predecir "
    "preguntar preocupar presentar proclamar profundizar prometer pronosticar pronunciar "
    "propiciar proponer proseguir protestar proyectar puntualizar quejar ratificar razonar "
    "reafirmar realzar rebatir recalcar recapitular rechazar reclamar recomendar reconocer "
    "recordar recorrer referir reflexionar refutar rehusar reiterar reivindicar relatar "
    "relevar remarcar rememorar remitir repasar repetir replicar reportar reprobar reprochar "
    "repudiar requerir resaltar rescatar reservar reseñar respaldar responder resumir "
    "retomar retratar revelar revisar rogar saludar secundar sentenciar señalar sintetizar "
    "situar solicitar solidarizar someter sospechar sostener subrayar sugerir sumar suplicar "
    "suscribir terminar testimoniar tildar transmitir trasladar tratar unir urgir valorar "
    "vaticinar ventilar ver verificar versar vincular visibilizar volver zanjar"
)
_IRREGULAR = (
    "dijo", "dijeron", "dice", "dicen", "decía", "hizo", "hicieron", "hace", "hacen", "propuso",
    "propusieron", "expuso", "expusieron", "repuso", "sugirió", "sugirieron", "sugiere", "refirió",
    "refirieron", "refiere", "pidió", "pidieron", "pide", "piden", "advirtió", "advirtieron",
    "advierte", "advierten", "sostuvo", "sostuvieron", "sostiene", "sostienen", "mantuvo",
    "mantiene", "puso", "pusieron", "pone", "dio", "dieron", "da", "aludió", "contradijo",
    "reconoce", "reconocen", "agradece", "agradecen", "plantea", "plantean", "concluyó",
    "concluyeron", "concluye", "instruyó", "atribuyó", "atribuye", "incluyó", "disintió",
    "disiente", "consintió", "difirió", "difiere", "recuerda", "recuerdan", "recomienda",
    "recomiendan", "alienta", "alientan", "cuenta", "quiso", "quiere", "tuvo", "trajo", "trajeron",
    "introdujo", "adujo", "adujeron", "dedujo", "condujo", "expone", "exponen", "propone",
    "proponen", "interviene", "intervino", "intervinieron", "previno", "coincide", "muestra",
    "felicita", "niega", "entiende", "entendía", "entendió", "cree", "creía", "creyó", "piensa",
    "pensaba", "siente", "sintió", "hizo hincapié", "hizo referencia", "hace hincapié",
    "inició", "comenzó", "empezó", "destinó", "dedicó", "dirigió", "tomó", "cerró", "abrió",
    "anunció", "deploró", "deplora", "llamó", "trazó", "trató", "leyó", "rindió", "ve", "vio",
    "cierra", "cierran", "comienza", "comienzan", "empieza", "demuestra", "ruega", "exige",
    "exigen", "contradice", "opone", "oponen", "se opuso", "opuso", "opusieron", "contrapone",
    "contrapuso", "conviene", "convino", "convinieron", "previene", "aduce", "introduce",
    "arguye", "arguyó", "instruye", "rinde", "rindió", "leyeron", "pidieron", "ofrece", "ofrecen",
    "mantuvieron", "hizo suya", "hizo suyas", "se hizo eco", "puso en duda", "pone en duda",
    "dio a conocer", "da a conocer", "dio cuenta", "da cuenta", "da lectura", "dio lectura",
    "puso sobre la mesa", "se mostró", "se muestra", "se declaró", "se declara", "se opuso",
    "se sumó", "se suma", "se compromete", "se comprometió", "se remite", "admite", "admiten",
    "difieren", "discierne", "desmiente", "infiere", "disintieron", "quisieron", "quieren",
    "se interesó", "se interesa", "se congratuló", "se congratula", "reprueba", "aprueba",
    "prueba", "encomia", "recomendó",
)  # fmt: skip
_CLITICS = r"(?:(?:se|le|les|lo|la|los|las|nos)\s)?"

TURNS = Turns(
    language="es",
    articles=(
        "el", "la", "los", "las", "este", "esta", "estos", "estas", "ese", "esa", "dich[oa]s?",
        "del", "al", "un", "una",
    ),
    indefinite=("un", "una"),
    ands=("y", "e", "así como"),
    generic_roles=(
        "puntos? focal(?:es)?",
        "representantes?", "expert[oa]s?", "especialistas?", "expositor(?:a|as|es)?", "ponentes?",
        "panelistas?", "orador(?:a|as|es)?", "participantes?", "delegad[oa]s?",
        "observador(?:a|as|es)?",
        "portavoz", "portavoces", "vocer[oa]s?", "disertantes?", "conferencistas?",
        "funcionari[oa]s?",
        "comentaristas?", "invitad[oa]s?", "miembros?", "integrantes?", "relator(?:a|as|es)?",
        "asistentes", "conferenciantes?", "intervinientes?", "facilitador(?:a|as|es)?",
        "titulares?",
    ),
    offices=(
        "cofundador(?:a)?", "psiquiatra", "pediatra", "odontólog[oa]", "cirujan[oa]",
        "veterinari[oa]", "apoderad[oa]", "síndic[oa]", "jef[ea] de misión", "oficial superior",
        "oficial mayor", "delegad[oa] presidencial", "primer(?:a)? secretari[oa]", "notari[oa]",
        "defensor(?:a)? del pueblo", "ofici(?:al) de protección",
        "psicólog[oa]", "médic[oa]", "enfermer[oa]", "periodista", "actuari[oa]",
        "historiador(?:a)?", "geógraf[oa]", "filósof[oa]", "politólog[oa]", "epidemiólog[oa]",
        "ingenier[oa]", "arquitect[oa]", "sindicalista", "empresari[oa]", "comerciante",
        "sacerdote", "pastor(?:a)?", "rabino", "concejal(?:a)?", "regidor(?:a)?", "síndic[oa]",
        "prefect[oa]", "gerenta", "subdirector(?:a)?", "subgerente", "subjef[ea]", "notari[oa]",
        "registrador(?:a)?", "perit[oa]", "jurista", "contador(?:a)?", "auditor(?:a)?",
        "tesorer[oa]", "educador(?:a)?", "maestr[oa]", "estudiante", "planificador(?:a)?",
        "legislador(?:a)?", "congresista", "parlamentari[oa]", "asambleísta", "vocal",
        "comandante", "coronel", "capitán", "escritor(?:a)?", "cineasta", "fotógraf[oa]",
        "agricultor(?:a)?", "cacique", "vicerrector(?:a)?", "vicedecan[oa]", "vicecónsul",
        "intérprete", "rectora", "criminólog[oa]", "ombudsman", "religios[oa]", "demandante",
        "trabajador(?:a)? social", "director(?:a)? adjunt[oa]", "procurador(?:a)? adjunt[oa]",
        "fiscal adjunt[oa]", "fiscal general", "mediador(?:a)? intercultural",
        "secretari[oa] técnic[oa]",
        "director(?:a)?", "jef[ea]", "president[ea]", "vicepresident[ea]", "coordinador(?:a)?",
        "secretari[oa]", "subsecretari[oa]", "secretari[oa] ejecutiv[oa]", "secretari[oa] general",
        "ministr[oa]", "viceministr[oa]", "canciller", "vicecanciller", "embajador(?:a)?", "cónsul",
        "comisionad[oa]", "alt[oa] comisionad[oa]", "asesor(?:a)?", "consultor(?:a)?",
        "consejer[oa]", "profesor(?:a)?", "catedrátic[oa]", "docente", "académic[oa]",
        "investigador(?:a)?", "oficial", "relator(?:a)? especial", "representante especial",
        "defensor(?:a)?", "procurador(?:a)?", "fiscal", "gobernador(?:a)?", "alcald(?:e|esa)",
        "intendent[ea]", "senador(?:a)?", "diputad[oa]", "superintendente", "inspector(?:a)?",
        "economista", "demógraf[oa]", "sociólog[oa]", "antropólog[oa]", "abogad[oa]", "juez",
        "jueza", "magistrad[oa]", "encargad[oa]", "gerente", "administrador(?:a)?", "analista",
        "líder", "lideresa", "dirigente", "activista", "fundador(?:a)?", "rector(?:a)?",
        "decan[oa]",
        "director(?:a)? general", "director(?:a)? ejecutiv[oa]", "director(?:a)? regional",
        "agregad[oa]", "obispo", "hermana", "padre", "promotor(?:a)?", "prosecretari[oa]",
        "representante permanente", "representante residente", "técnic[oa]", "comisari[oa]",
    ),
    once=("ex[- ]?(?=\\w)", "antigu[oa]", "anterior", "otrora",),
    presiding=(
        "moderador(?:a)?", "president[ea]", "facilitador(?:a)?", "coordinador(?:a)?",
        "relator(?:a)?",
        "vicepresident[ea]",
    ),
    delegations=(
        "representación", "representaciones",
        "delegación", "gobierno", "misión permanente", "misión", "secretaría", "embajada",
        "delegaciones", "gobiernos",
    ),
    state_voices=(
        "representación",
        "representante", "delegad[oa]", "delegación", "observador(?:a)?", "gobierno",
        "misión permanente", "misión", "embajada", "representante permanente", "portavoz",
        "jef[ea] de (?:la )?delegación", "vocer[oa]", "representante alterno",
    ),
    absent=("gobiernos?", "embajada", "estados?"),
    state_organs=(
        "ministerio", "ministr[oa]", "viceministr[oa]", "gobierno", "embajada", "embajador(?:a)?",
        "cónsul", "consulado", "misión", "delegación", "cancillería", "canciller", "secretaría",
        "subsecretari[oa]", "relaciones exteriores", "dirección nacional", "dirección general",
        "instituto nacional", "consejo nacional", "senado", "congreso", "presidencia", "estado",
        "departamento", "superintendencia",
    ),
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
    pronouns=("él", "ella", "ellos", "ellas"),
    collectives=(
        "vecin[oa]s?", "ciudadan[oa]s?", "periodistas?", "pobladora?(?:es)?", "usuari[oa]s?",
        "asistentes?", "interviniente", "delegad[oa]", "orador(?:a)?", "voces",
        "personas? del público", "personas asistentes", "personas participantes", "ciudades",
        "ciudades participantes", "funcionari[oa]s?", "alcald(?:e|es|esa|esas)", "estudiantes?",
        "participantes", "expert[oa]s", "delegaciones", "orador[ea]s", "representantes", "ponentes",
        "panelistas", "asistentes", "países", "estados miembros", "estados", "gobiernos",
        "delegad[oa]s", "observador[ea]s", "especialistas", "presentes", "intervenciones",
        "expositor[ea]s", "miembros", "intervinientes", "participante", "delegación", "asistente",
    ),
    gathered=(
        "participantes", "expert[oa]s", "delegaciones", "orador[ea]s", "representantes", "ponentes",
        "panelistas", "asistentes", "delegad[oa]s", "especialistas", "expositor[ea]s", "presentes",
        "reunión", "taller", "intervinientes",
    ),
    quantifiers=(
        "un[oa]s", "vari[oa]s otr[oa]s", "much[oa]s de", "la totalidad de", "un par de",
        "más de un[oa]", "otr[oa]s vari[oa]s", "un(?:a)? segund[oa]", "un(?:a)? tercer(?:a)?",
        "l[oa]s demás", "un[oa] de l[oa]s", "algun[oa]s de l[oa]s", "vari[oa]s de l[oa]s",
        "l[oa]s dos", "ningun[oa]",
        "vari[oa]s", "algun[oa]s", "much[oa]s", "tod[oa]s", "otr[oa]s?", "divers[oa]s",
        "numeros[oa]s", "un[oa]", "dos", "tres", "cuatro", "cinco", "seis", "amb[oa]s", "un[oa] de",
        "la mayoría de", "la mayor parte de", "un grupo de", "algunos de", "algunas de",
        "un número de",
        "varios de", "varias de", "tod[oa]s", "ciert[oa]s", "un conjunto de", "un[oa]s poc[oa]s",
    ),
    honorifics=(
        "licenciad[oa]", "ingenier[oa]", "arquitect[oa]", "profesora?", "maestr[oa]", "padre",
        "hermana", "hermano", "Hermano", "Sor", "sor", "Fray", "fray", "Cardenal", "Dip", "Sen",
        "Amb", "Embaj", "Mag", "Tte", "Cap", "Cmdte", "Crnl", "Rvdo", "Pbro", "Lcdo", "Lcda",
        "Licdo", "Psic", "Soc", "Econ", "Dña", "Dn", "abogad[oa]", "monseñor",
        "Sr", "Sra", "Srta", "Sres", "Sras", "Señor", "Señora", "señor", "señora", "señorita",
        "Dr", "Dra", "Lic", "Licda", "Licenciad[oa]", "Ing", "Arq", "Abg", "Abog", "Mtro", "Mtra",
        "Prof", "Profa", "Profesora?", "Don", "Doña", "don", "doña", "Excmo", "Excma",
        "Embajadora?",
        "Ministr[oa]", "Canciller", "General", "Coronel", "Gral", "Cnel", "Capitán", "Comandante",
        "Almirante", "Brigadier", "Monseñor", "Mons", "Padre", "Hermana", "Obispo", "Magistrad[oa]",
        "Diputad[oa]", "Senadora?", "Juez", "Jueza", "S\\. ?E", "Mr", "Ms", "Mrs", "M", "Mme",
        "Econ",
        "SR", "SRA", "SRTA", "DR", "DRA", "SEÑOR", "SEÑORA", "Consejer[oa]", "Doctora?", "doctora?",
    ),
    courtesies=("Sr", "Sra", "señora?", "Excmo", "Excma"),
    particles=("de", "la", "del", "los", "las", "y", "e", "da", "do", "dos", "van", "von", "der",
               "di", "du", "le", "San"),
    inverts=True,
    clitics=_CLITICS,
    enclitics="",
    verbs=spanish(_REPORTING, _IRREGULAR),
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
        "al respecto", "según", "por lo que", "por considerar","quien", "quienes", "que", "cuyo", "cuya", "y dijo", "y señaló", "y se", "donde",
             "cuando", "mientras", "para", "acerca", "sobre", "fue", "era", "había", "respecto",
             "presentar", "exponer", "hacer", "intervenir", "hablar"),
    presenting=(
        "(?:la|el|una|su)(?: \\w+)? (?:presentación|exposición|ponencia|intervención|alocución|"
        "conferencia|discurso|disertación|charla)(?: (?:hecha|realizada|ofrecida|presentada|"
        "a cargo))?"
        " (?:del?|por)", "en (?:la|el|una|su)(?: \\w+)? (?:presentación|exposición|"
        "ponencia|intervención|alocución|discurso)(?: (?:a cargo))? (?:del?|por)",
    ),
    cues=(
        "en primera instancia", "en segunda instancia", "de entrada", "de inicio",
        "para abrir(?: el (?:panel|debate|bloque)| la (?:mesa|sesión))?", "en la mañana",
        "en la tarde", "por su (?:turno|cuenta)", "a su turno", "por último lugar",
        "a (?:este|ese) (?:respecto|propósito)", "a propósito",
        "sobre (?:este|ese) (?:punto|tema|aspecto)", "acto continuo", "de inmediato",
        "inmediatamente(?: después)?", "a renglón seguido",
        "al término(?: de (?:la sesión|la mesa|el debate))?", "para concluir", "en suma",
        "en resumen", "en definitiva", "en el mismo sentido", "en sentido contrario",
        "en la misma dirección", "ya", "ahora bien", "ahora", "mientras", "desde el público",
        "desde la sala", "en contraste", "al final", "también en este caso", "como moderador[a]?",
        "en su calidad de [\\w ]{1,40}",
        "a continuación", "seguidamente", "luego", "después", "posteriormente", "acto seguido",
        "enseguida", "en seguida", "más tarde", "a su vez", "por su parte", "por su lado",
        "de su parte", "en su turno", "asimismo", "así mismo", "además", "también", "igualmente",
        "de igual (?:forma|manera|modo)", "del mismo modo", "de la misma (?:forma|manera)",
        "por último", "finalmente", "para (?:finalizar|terminar|concluir|cerrar|comenzar|empezar)",
        "en primer (?:lugar|término)", "en segundo (?:lugar|término)",
        "en tercer (?:lugar|término)",
        "en último (?:lugar|término)", "primeramente", "primero", "en conclusión", "en síntesis",
        "en este sentido", "en ese sentido", "en este contexto", "en ese contexto", "al respecto",
        "a este respecto", "sobre el particular", "en respuesta(?! al?(?!\\w))", "al cierre", "al inicio",
        "al comienzo", "al finalizar", "al concluir", "entretanto", "mientras tanto", "en tanto",
        "por otra parte", "por otro lado", "de otro lado", "en cambio", "sin embargo",
        "no obstante", "en la misma línea", "en línea con (?:ello|esto)", "en esa línea",
        "en su (?:presentación|exposición|ponencia|intervención|alocución|declaración|discurso|"
        "respuesta|turno|calidad de \\w+)", "y", "pero", "por tanto", "por consiguiente", "así",
        "de este modo", "en particular", "específicamente", "en esta oportunidad", "tras ello",
        "tras esto", "después de ello", "después de esto", "por ende", "adicionalmente",
        "durante su (?:presentación|exposición|intervención)", "en relación con ello", "allí",
        "aquí",
    ),
    leads=(
        "respecto", "relativamente", "preguntad[oa]", "interpelad[oa]", "pasando", "volviendo",
        "discrepando", "haciéndose", "abundando", "adhiriendo", "adhiriéndose", "uniéndose",
        "contestando", "replicando", "rebatiendo", "sumándose", "respaldando", "haciendo",
        "dirigiéndose", "interviniendo", "en calidad", "invocando", "conocedor[oa]?",
        "consciente", "convencid[oa]", "acerca", "agotad[oa]", "no habiendo", "cedid[oa]",
        "llegad[oa]", "tomada", "reanudad[oa]", "escuchad[oa]", "hech[oa]",
        "en", "a", "al", "con", "desde", "antes", "después", "durante", "como", "respecto",
        "tras", "sobre", "para", "por", "de", "del", "dado", "dada", "habiendo", "mientras", "si",
        "aunque", "considerando", "además", "pese", "cuando", "donde", "citando", "recordando",
        "agradeciendo", "abriendo", "cerrando", "continuando", "refiriéndose", "respondiendo",
        "retomando", "basándose", "coincidiendo", "presentando", "luego", "finalmente", "hablando",
        "según", "ante", "bajo", "entre", "sin", "interrogad[oa]", "consultad[oa]", "partiendo",
        "concluid[oa]", "abiert[oa]", "iniciad[oa]", "una vez", "terminad[oa]", "igualmente", "más",
        "relacionado", "relativo", "ya", "siendo", "tomando", "invitad[oa]", "hacia", "frente",
        "preguntad[oa]", "coincidentemente", "resumiendo", "sumándose",
    ),
    floor=(
        "(?:siguió|se (?:produjo|generó|entabló|suscitó|abrió|inició|dio)|hubo|"
        "tuvo lugar)(?: \\w+)? un[a]? (?:\\w+ )?(?:debate|discusión|intercambio|diálogo|"
        "ronda)(?: de [\\w ]{1,30}?)?(?:,? (?:en|durante) (?:el|la) (?:que|cual))?",
        "(?:en|durante|tras|a lo largo de) (?:el |la |los |las |un |"
        "una )?(?:\\w+ )?(?:intercambio(?:s)?|debate(?:s)?|discusi(?:ón|ones)|diálogo(?:s)?|"
        "deliberaciones|conversatorio|coloquio|ronda|espacio|turno|momento|plenario|"
        "plenaria)(?: (?:de|entre|con) (?:(?:los|las|la|el) )?(?:opiniones|ideas|impresiones|"
        "puntos de vista|pareceres|preguntas(?: y (?:respuestas|comentarios))?|comentarios|"
        "palabra|palabras|intervenciones|diálogo|debate|participantes|asistentes|público|"
        "sala|delegaciones|expositores))?(?: (?:que tuvo lugar|que (?:siguió|se (?:generó|"
        "suscitó|produjo|abrió|dio|desarrolló|entabló))|general|abiert[oa]|posterior(?:es)?|"
        "subsiguiente|plenari[oa]|final))?(?: a (?:continuación|las presentaciones|"
        "la presentación|las exposiciones|la exposición))?(?=,| se | un[oa]? | vari[oa]s |"
        " algun[oa]s | otr[oa]s? | hubo | surgi| el | la | los | las | fue)",
        "abiert[oa] (?:el (?:debate|diálogo|turno|espacio|intercambio)|la (?:discusión|ronda|"
        "palabra|sesión de preguntas))(?: [^,.]{1,40})?",
        "turno de (?:palabra|preguntas)(?: del? [^,.:]{1,30})?:?",
        "desde (?:el público|la sala|la audiencia|el plenario)",
        "(?:preguntas|comentarios|intervenciones) (?:del público|de la sala|"
        "de los asistentes|de los participantes):?",
        "consultas del público",
        "(?:en|durante) (?:el|la|los) (?:\\w+ )?(?:debate|discusión|diálogo|intercambio(?: de "
        "(?:opiniones|ideas|puntos de vista))?|plenario)(?= general| abiert[oa]| posterior| "
        "plenari[oa]| subsiguiente| que siguió| que se|,| final| con (?:el|los)| entre los)(?: "
        "(?:general|abiert[oa]|posterior|plenari[oa]|subsiguiente|final|que (?:siguió|tuvo lugar|"
        "se (?:generó|suscitó|produjo|abrió|dio|desarrolló))(?: (?:a continuación|después|luego|"
        "posteriormente))?))?",
        "en el (?:transcurso|curso|marco) del (?:debate|diálogo|intercambio(?: de opiniones)?)"
        "(?=,| general| posterior| abierto| plenario)(?: general| posterior| abierto| plenario)?",
        "(?:en|durante) (?:la|el) (?:sesión|ronda|espacio|periodo|período|turno|segmento) de "
        "(?:preguntas(?: y (?:respuestas|comentarios))?|comentarios(?: y preguntas)?|debate|"
        "diálogo|"
        "intervenciones)", "abiert[oa] (?:el debate|la discusión)", "(?:en|durante) las "
        "(?:intervenciones|preguntas) (?:del público|de los asistentes|de la sala)",
        "en la discusión(?=,)", "en el conversatorio",
    ),
    floor_headings=(
        "preguntas(?: y (?:respuestas|comentarios))?", "debate(?: general| abierto| plenario)?",
        "discusión(?: general| abierta| plenaria)?", "diálogo(?: interactivo| abierto)?",
        "intercambio(?: de (?:opiniones|ideas|impresiones|puntos de vista))?",
        "(?:ronda|turno|espacio|sesión) de (?:preguntas|comentarios|palabra|debate|diálogo|"
        "intervenciones)",
        "(?:comentarios|intervenciones|preguntas)(?: y (?:preguntas|"
        "comentarios))? (?:del público|de los (?:asistentes|participantes)|de la sala)",
        "plenario", "conversatorio", "foro abierto",
    ),
    yields=(
        "(?:cedió|dio|ofreció|concedió|otorgó|pasó|abrió|cede|da|ofrece|"
        "abre) (?:el uso de )?la palabra (?:a (?:los|las)|al público|a la (?:sala|audiencia|"
        "plenaria|concurrencia)|al plenario|al pleno|al auditorio)",
        "(?:abrió|abre|declaró abierto|inició|dio inicio al|dio paso al|dio paso a) (?:el |"
        "la |los |un |una )?(?:debate|discusión|diálogo|ronda|espacio|turno|intercambio|foro|"
        "sesión de preguntas|preguntas)",
        "invitó a (?:los|las) (?:asistentes|participantes|presentes|delegaciones|delegados) a",
        "se (?:abrió|abre) (?:el debate|la discusión|el diálogo|un espacio|una ronda|el turno)",
    ),
    present=(
        "vecin[oa]s?", "ciudadan[oa]s?", "periodistas?", "poblador(?:a|as|es)?", "usuari[oa]s?",
        "participantes?", "asistentes?", "delegad[oa]s?", "delegaci(?:ón|ones)",
        "orador(?:a|as|es)?", "intervinientes?", "representantes?", "panelistas?", "ponentes?",
        "expositor(?:a|as|es)?", "observador(?:a|as|es)?", "presentes", "miembros del público",
        "intervenci(?:ón|ones)", "funcionari[oa]s?", "voces", "voz", "personas? del público",
        "estudiantes?", "alcald(?:e|es|esa|esas)",
    ),
    by=(
        "por", "a cargo de(?:l)?", "de",
    ),
    relatives=(
        "quien(?:es)?", "que", "la cual", "el cual",
    ),
    impersonal=(
        "(?:la|el) (?:\\w+ )?(?:reunión|taller|seminario|conferencia|foro|mesa|consulta|"
        "grupo|red|asamblea|encuentro|plenario|pleno) (?:\\w+ )?(?:acordó|concluyó|recomendó|"
        "decidió|resolvió|instó|acuerda|decide|resuelve|recomienda) (?:que|a|en|por|el|la|"
        "los|las|[a-z]+[aei]r)",
        "(?:también |además |asimismo |igualmente )?se(?: (?:le|les))?(?: (?:también|además|"
        "asimismo))? (?:preguntó|consultó|cuestionó|interrogó|pidió|solicitó|sugirió|propuso|"
        "planteó|plantearon|formularon|hicieron|mencionó|mencionaron|señaló|indicó|comentó|"
        "apuntó|aludió|lamentó|criticó|criticaron|denunció|exigió|reclamó|insistió|recordó|"
        "observó|expresó|expresaron|discutió|debatió|dudó|valoró|pusieron|puso|abogó|opinó|"
        "estimó|subrayó|subrayaron|alertó|habló)",
        "se (?:pide|critica|denuncia|reclama|sugiere|consulta|insiste|recuerda|exige|lamenta|"
        "comenta|observa|indica|recomienda|expresa|cuestiona|debate|discute|valora)(?:n)?",
        "hubo (?:quien|quienes|preguntas|consultas|inquietudes|intervenciones|comentarios|"
        "dudas|coincidencia)",
        "surgi(?:ó|eron) (?:la|las|el|los|un|una|vari\\w+|pregunt\\w+|dud\\w+|inquiet\\w+)",
        "fue(?:ron)? (?:preguntad|consultad|sugerid|propuest|pedid|solicitad|expresad|"
        "formulad|debatid|discutid|abordad|reiterad|recordad|criticad|observad)[oa]s?",
        "quedó (?:planteada|abierta|pendiente)",
        "así (?:queda|quedó|se) (?:acordado|decidido|acuerda|decide|acordó|decidió)",
        "queda (?:así )?(?:acordado|decidido|aprobad[oa])",
        "se (?:señala|destaca|acuerda|decide|propone|plantea|menciona|subraya|pregunta)",
        "se(?: (?:le|les))? (?:señaló|indicó|destacó|subrayó|mencionó|planteó|propuso|sugirió|dijo|"
        "afirmó|expresó|manifestó|observó|consideró|hizo (?:hincapié|referencia|mención|notar|"
        "alusión|un llamado|énfasis)|puso (?:de relieve|énfasis|de manifiesto)|recordó|reiteró|"
        "recomendó|insistió|llamó|argumentó|sostuvo|preguntó|formularon|plantearon|mencionaron|"
        "destacaron|expresaron|valoró|reconoció|enfatizó|recalcó|resaltó|cuestionó|criticó|acordó|"
        "convino|concluyó|decidió|coincidió|agregó|advirtió|alertó|explicó|informó|abogó|aludió|"
        "refirió|instó|solicitó|pidió|analizó|debatió|discutió|abordó|abordaron|señalaron)",
        "fue(?:ron)? (?:señalad[oa]s?|destacad[oa]s?|mencionad[oa]s?|plantead[oa]s?|subrayad[oa]s?|"
        "planteadas?|resaltad[oa]s?)", "hubo (?:consenso|acuerdo|coincidencia|preguntas)",
        "existió (?:consenso|acuerdo|coincidencia)",
    ),
    agreed=(
        "(?:la|el) (?:\\w+ )?(?:reunión|taller|seminario|conferencia|foro|mesa|consulta|"
        "grupo|red|asamblea|encuentro|plenario|pleno) (?:\\w+ )?(?:acordó|concluyó|recomendó|"
        "decidió|resolvió|instó|acuerda|decide|resuelve|recomienda) (?:que|a|en|por|el|la|"
        "los|las|[a-z]+[aei]r)",
        "se (?:acuerda|decide|resuelve|conviene|aprueba)",
        "fue(?:ron)? (?:acordad|decidid|aprobad|resuelt)[oa]s?",
        "así (?:queda|quedó|se)", "queda (?:así )?(?:acordado|decidido|aprobad[oa])",
        "se (?:acuerda|decide)",
        "se (?:acordó|convino|decidió|concluyó|recomendó|coincidió|resolvió)",
        "hubo (?:consenso|acuerdo|coincidencia)", "existió (?:consenso|acuerdo|coincidencia)",
    ),
    narration=(
        "(?:el|la) (?:\\w+ ){0,3}(?:encuentro|foro|acto|taller|seminario|reunión|sesión|"
        "apertura|diálogo|conferencia)(?: [^.,]{1,80})? fue (?:inaugurad|abiert|clausurad|"
        "presidid|convocad|organizad)[oa]",
        "(?:la|el) (?:\\w+ ){0,3}(?:encuentro|foro|acto|jornada|consulta|evento|apertura|inauguración|ceremonia|diálogo|sesión|reunión|panel|taller|conferencia|seminario|mesa|debate) "
        "(?:fue|se (?:inició|levantó|clausuró|inauguró|desarrolló|celebró|organizó|llevó|realizó|"
        "reanudó|abrió)|concluyó a|finalizó a|comenzó a|estuvo (?:moderad|presidid|integrad)[oa]|"
        "contó con|tuvo lugar|quedó)",
        "se (?:levantó|declaró (?:abierta|clausurada|cerrada)|aprobó|eligió) (?:la|el) (?:sesión|"
        "reunión|temario|programa|agenda|acta|informe|mesa)",
        "(?:la|el) (?:comité|comisión|conferencia|consejo|grupo de trabajo|reunión|mesa directiva) "
        "(?:\\w+ )?(?:aprobó|adoptó|eligió|tomó nota|decidió|examinó|escuchó|tuvo ante sí|reanudó)",
        "(?:participaron|asistieron|intervinieron como|los? siguientes?) ",
        "(?:los|las) (?:expositores|oradores|ponentes|panelistas|participantes)"
        " (?:\\w+ ){0,6}fueron",
        "(?:la|el) (?:temario|programa|agenda|acta|informe) (?:\\w+ ){0,4}(?:fue|se) ",
    ),
    outcomes=(
        "(?:la|el|los|las) (?:\\w+ ){0,3}(?:moción|enmienda|propuesta|resolución|acta|"
        "acuerdo|punto|informe|proyecto|orden del día|votación|refuerzo)(?: \\w+){0,5} (?:es|"
        "fue|queda|quedó|se|resultó) (?:\\w+ )?(?:aprob|adopt|rechaz|retir|acept|somet|vot|"
        "acord|suspend|zanj)\\w*",
        "se (?:aprueba|aprobó|adopta|adoptó|rechaza|rechazó|somete|sometió|vota|votó|levanta|"
        "levantó|suspende|suspendió|acuerda|acordó|resuelve|resolvió|da por|dio por|procede|"
        "procedió|pasa|pasó|deja|dejó constancia|abre|abrió|cierra|cerró|lee|leyó)(?= por| a|"
        " la| el| al| así| que| constancia)",
        "(?:votan|votaron|vota|votó) (?:a favor|en contra|afirmativamente)",
        "así (?:queda|quedó|se|lo|fue)",
        "queda (?:así )?(?:aprobad|acordad|decidid|resuelt|constancia)\\w*",
        "no habiendo (?:más|otros?|otras) (?:asuntos?|puntos?|temas?|intervenciones|oradores|"
        "comentarios)(?!.*, (?:la|el) )",
        "sin más (?:asuntos|puntos|intervenciones)",
        "nadie (?:más )?(?:pidió|solicitó|tomó|objetó|hizo|se opuso)",
        "no (?:hubo|hay|se) (?:más |otras |presentaron |formularon )?(?:preguntas|"
        "comentarios|observaciones|objeciones|intervenciones)",
        "nada más", "la sesión (?:se|fue|queda|concluy|termin)\\w*", "siendo las",
        "(?:la|el|las|los) (?:exposiciones|presentaciones|ponencias|panelistas?|"
        "oradores) (?:de (?:este|esta) (?:panel|mesa|sesión) )?(?:fueron|estuvieron|"
        "corrieron)",
        "(?:este|el|la|esta) (?:\\w+ )?(?:panel|mesa|sesión|bloque) (?:estuvo|fue|contó|tuvo|se)",
    ),
    audience=(
        "(?:el público|la sala|la audiencia|el auditorio|la concurrencia|el plenario|"
        "la plenaria|la asamblea)(?= (?:preguntó|hizo|planteó|formuló|comentó|expresó|pidió|"
        "quiso|consultó|reaccionó|manifestó|también|se ))",
    ),
    experiencer=(
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
        "ones)|apreciaci(?:ón|ones)|planteamientos?|criterio)",
        "l[oa] anterior", "lo dicho(?=[.,;])",
    ),
    speaker_headings=(
        "(?:presentación|exposición|ponencia|intervención|alocución|conferencia|discurso|"
        "palabras|charla|disertación)(?: (?:inaugural|magistral|de apertura|"
        "de cierre))? (?:del?|por|a cargo del?)(?: (?:la|el))?",
        "(?:expositor|ponente|orador|panelista|disertante)a?:",
    ),
    messages=(
        "(?:principales |siguientes )?(?:mensajes|conclusiones|propuestas|recomendaciones|acuerdos|"
        "puntos|prioridades|sugerencias)",
    ),
    relations={
        RelationKind.AGREES: (
            "(?:apoyó|apoya|respaldó|respalda|secundó|secunda|se sumó a|se suma a|"
            "se adhirió a) lo (?:solicitado|pedido|propuesto|sugerido|informado|sostenido|dicho|"
            "expresado) por",
            "(?:compartió|comparte|compartía|hizo suyo|suscribió|respaldó|apoyó) (?:el|la|los|"
            "las) (?:\\w+ )?(?:criterio|parecer|punto de vista|visión|inquietud|temor|entusiasmo|"
            "llamado) (?:del?|por)",
            "(?:(?:expresó|manifestó|declaró|señaló|mostró|reiteró|dijo|se mostró|se muestra|"
            "se declaró|se manifestó|dejó constancia de|hizo constar|"
            "puso de manifiesto) )?(?:su |plena |total |estar )?(?:coincidencia|acuerdo|"
            "conformidad|concordancia|apoyo|respaldo|solidaridad|adhesión|de acuerdo|"
            "conforme)(?: pleno| total)? (?:con|a|al)(?: (?:lo (?:expresado|señalado|planteado|"
            "dicho|indicado|manifestado|expuesto|afirmado|sostenido|propuesto) (?:por|"
            "anteriormente por)|la (?:opinión|posición|propuesta|idea|intervención|"
            "postura) (?:de|del|expresada por|formulada por)|las palabras (?:de|del)|"
            "los? planteamientos? (?:de|del)))?",
            "(?:se (?:sumó|adhirió|unió|suma|adhiere|une|solidarizó|alineó|plegó)|sumándose|"
            "adhiriéndose|uniéndose|apoyó|apoya|respaldó|respalda|secundó|secunda|suscribió|"
            "suscribe|hizo suy[oa]s?|hace suy[oa]s?|corroboró|corrobora|compartió|comparte|"
            "ratificó|avaló|refrendó|celebró|elogió|se hizo eco de|se hace eco de|"
            "abundó en)(?: (?:a|con|en))?(?: (?:lo (?:expresado|señalado|planteado|dicho|"
            "manifestado|expuesto|afirmado|indicado|propuesto) por|(?:la|las|el|"
            "los) (?:\\w+ ){0,2}(?:opini(?:ón|ones)|propuestas?|posici(?:ón|ones)|postura|"
            "declaraci(?:ón|ones)|intervenci(?:ón|ones)|preocupaci(?:ón|ones)|palabras|"
            "planteamientos?|comentarios?|ideas?|llamado|observaci(?:ón|ones)|criterios?|"
            "análisis|diagnóstico)(?: (?:expresad[oa]s?|formulad[oa]s?|hech[oa]s?|"
            "planteada?s?))? (?:del?|por)))",
            "(?:coincide|coincidió|coincidieron|coincidiendo|concordó|concuerda|convino|"
            "de acuerdo)(?: \\w+)? con(?: (?:lo (?:expresado|señalado|planteado|dicho|"
            "manifestado|expuesto|afirmado|indicado) por|(?:la|las|el|los) (?:opini(?:ón|ones)|"
            "propuestas?|posici(?:ón|ones)|palabras|planteamientos?|ideas?) (?:del?|de)))?",
            "en (?:sintonía|consonancia|la misma línea que|línea) con(?: lo (?:expresado|"
            "señalado|planteado|dicho) por)?",
            "(?:coincidió|coincidieron|coincide|coincidiendo|concordó|concordaron|concordando|"
            "coincidía) (?:plenamente )?con(?: (?:lo (?:expresado|señalado|planteado|dicho|"
            "indicado|"
            "manifestado|expuesto) por|la (?:opinión|posición|propuesta|idea|intervención) (?:de|"
            "expresada por)|los? (?:planteamientos?|comentarios?) (?:de|hechos por)))?",
            "(?:estuvo|estaba|está|manifestó estar|expresó estar|dijo estar) de acuerdo con",
            "(?:se (?:sumó|adhirió|unió|suma)|apoyó|apoyando|respaldó|secundó|suscribió|"
            "hizo suyas?|"
            "compartió)(?: a)?(?: (?:la (?:opinión|propuesta|posición|declaración|intervención|"
            "preocupación)|lo (?:expresado|señalado|planteado|dicho|manifestado|expuesto)|las "
            "palabras))? (?:de|del?|por|formulada por|a)l?(?=\\s)", "en línea con lo (?:expresado|"
            "señalado|planteado|dicho) por", "al igual que", "haciéndose eco de",
        ),
        RelationKind.OPPOSES: (
            "(?:se opuso|se opone|objetó|objeta|rechazó|rechaza|rebatió|cuestionó|"
            "criticó)(?: a)? lo (?:solicitado|pedido|propuesto|sugerido|informado|afirmado|"
            "sostenido) por",
            "(?:dijo |declaró |manifestó |afirmó )?no (?:compartir|compartía|compartió|comparte|"
            "coincidir con|coincidía con|coincide con|estar de acuerdo con|estaba de acuerdo con|"
            "está de acuerdo con|apoyar|apoyaba)(?: (?:la|el|los|"
            "las) (?:\\w+ ){0,2}(?:opini(?:ón|ones)|postura|posici(?:ón|ones)|propuestas?|"
            "entusiasmo|optimismo|pesimismo|preocupaci(?:ón|ones)|visión|criterio|análisis|"
            "diagnóstico|idea)(?: (?:expresad|formulad|planted)[oa]s?)? (?:del?|por))?",
            "(?:discrepó|disintió|discrepando|difirió|discrepa|disiente|difiere|se distanció|"
            "se desmarcó|tomó distancia)(?: (?:en (?:este|ese) (?:punto|aspecto)|parcialmente|"
            "abiertamente|cortésmente))? (?:del?|con|respecto (?:del?|a))(?: (?:lo (?:expresado|"
            "señalado|planteado|dicho|afirmado|indicado|expuesto) por|la (?:opinión|postura|"
            "posición|propuesta|apreciación|idea|afirmación|visión) (?:del?|de)))?",
            "(?:se opuso|se opone|oponiéndose|objetó|objeta|rechazó|rechaza|refutó|refuta|"
            "rebatió|rebate|contradijo|contradice|cuestionó|cuestiona|criticó|critica|impugnó|"
            "desmintió|puso en duda|pone en duda|replicó|contestó|relativizó|"
            "matizó)(?: a)? (?:(?:lo (?:expresado|señalado|planteado|dicho|afirmado|indicado|"
            "expuesto|propuesto|manifestado) por)|(?:la|las|el|los|"
            "l) (?:\\w+ ){0,2}(?:propuestas?|opini(?:ón|ones)|posici(?:ón|ones)|postura|ideas?|"
            "afirmaci(?:ón|ones)|argumentos?|cifras?|datos|palabras|planteamientos?|"
            "críticas?) (?:del?|formulad[oa]s? por|de))",
            "(?:expresó|manifestó|dejó constancia de|hizo constar) su (?:desacuerdo|discrepancia|"
            "disconformidad|oposición|rechazo)(?: \\w+)? (?:con|a|al|respecto (?:del?|a)|"
            "en cuanto a)(?: (?:lo (?:expresado|señalado|planteado|dicho) por|(?:la|"
            "el) (?:\\w+ ){0,2}(?:propuest[oa]|planteada?|formulada?) por))?",
            "(?:en )?(?:desacuerdo|discrepancia|contraposición|contraste) con(?: lo (?:expresado|"
            "señalado|planteado|dicho) por)?",
            "contrariamente a(?: lo (?:expresado|señalado|planteado|dicho) por)?",
            "(?:discrepó|disintió|discrepando|difirió|discrepa|disiente)(?: de| con)(?: lo "
            "(?:expresado|señalado|planteado|dicho) por)?", "(?:se opuso|se opone|objetó|rechazó|"
            "refutó|rebatió|contradijo)(?: a)?(?: (?:la (?:propuesta|opinión|posición|idea)|lo "
            "(?:expresado|señalado|planteado|dicho)))?(?: de| por| a)?l?(?=\\s)", "a diferencia de",
        ),
        RelationKind.ANSWERS: (
            "(?:en respuesta|respondiendo|contestando|respondió|contestó|responde|contesta|"
            "replicó) a(?:l)?(?: (?:la|las|una|los|el|un))? ?(?:\\w+ )?(?:preguntas?|consultas?|"
            "inquietud(?:es)?|comentarios?|observaci(?:ón|ones)|interrogantes?|dudas?|"
            "planteamientos?|señalamientos?)(?: (?:formulad|plantead|hech|realizad|"
            "expresad)[oa]s?)? (?:del?|por)",
            "(?:a (?:una )?(?:pregunta|consulta)|preguntad[oa]|interrogad[oa]|consultad[oa]) (?:del?|por)",
            "en respuesta a(?: (?:la|las|una|los) (?:preguntas?|consultas?|inquietud(?:es)?|"
            "comentarios?|observaci(?:ón|ones)) (?:de|formuladas? por|planteadas? por|"
            "hechas? por))?",
            "(?:respondió|respondiendo|contestó|responde|replicó) a(?: (?:la|las|una|los) "
            "(?:preguntas?|consultas?|inquietud(?:es)?|comentarios?) (?:de|formuladas? por|"
            "planteadas? por))?l?(?=\\s)",
        ),
        RelationKind.ADDS: (
            "(?:complementó|complementando|complementa|retomó|retomando|retoma|amplió|ampliando|"
            "profundizó en|abundó en|abundando en|añadió a|agregó a)(?: (?:lo (?:expresado|"
            "señalado|planteado|dicho|expuesto|indicado) por|(?:la|las|el|"
            "los) (?:\\w+ ){0,2}(?:ideas?|intervenci(?:ón|ones)|exposici(?:ón|ones)|palabras|"
            "planteamientos?|comentarios?|propuestas?) (?:del?|por)))",
            "(?:complementó|complementando|retomó|retomando|añadió a|agregó a|"
            "profundizó)(?: (?:la|lo|"
            "las|los|el) (?:\\w+)(?: (?:de|por))?)?l?(?=\\s)",
        ),
    },
    chair_titles=("actas?", "actas? resumidas?", "minutas?", "resumen de la sesión",
    "ayuda memoria"),
)  # fmt: skip
