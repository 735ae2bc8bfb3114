"""Spanish: where people speak: openings of turns and debates, decisions, narration."""

FLOOR = (
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
)  # fmt: skip
FLOOR_HEADINGS = (
    "preguntas(?: y (?:respuestas|comentarios))?", "debate(?: general| abierto| plenario)?",
    "discusión(?: general| abierta| plenaria)?", "diálogo(?: interactivo| abierto)?",
    "intercambio(?: de (?:opiniones|ideas|impresiones|puntos de vista))?",
    "(?:ronda|turno|espacio|sesión) de (?:preguntas|comentarios|palabra|debate|diálogo|"
    "intervenciones)",
    "(?:comentarios|intervenciones|preguntas)(?: y (?:preguntas|"
    "comentarios))? (?:del público|de los (?:asistentes|participantes)|de la sala)",
    "plenario", "conversatorio", "foro abierto",
)  # fmt: skip
YIELDS = (
    "(?:hubo|siguió|se abrió)(?: \\w+)? (?:un|una|el|la) (?:turno|ronda|espacio|tiempo) "
    "(?:abiert[oa]|de (?:preguntas|palabras|intervenciones|comentarios))",
    "(?:cedió|dio|ofreció|concedió|otorgó|pasó|abrió|cede|da|ofrece|"
    "abre) (?:el uso de )?la palabra (?:a (?:los|las)|al público|a la (?:sala|audiencia|"
    "plenaria|concurrencia)|al plenario|al pleno|al auditorio)",
    "(?:abrió|abre|declaró abierto|inició|dio inicio al|dio paso al|dio paso a) (?:el |"
    "la |los |un |una )?(?:debate|discusión|diálogo|ronda|espacio|turno|intercambio|foro|"
    "sesión de preguntas|preguntas)",
    "invitó a (?:los|las) (?:asistentes|participantes|presentes|delegaciones|delegados) a",
    "se (?:abrió|abre) (?:el debate|la discusión|el diálogo|un espacio|una ronda|el turno)",
)  # fmt: skip
IMPERSONAL = (
    "(?:quedó|queda|quedaron) (?:acordad|convenid|establecid|decidid|resuelt)[oa]s?",
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
)  # fmt: skip
AGREED = (
    "(?:quedó|queda|quedaron) (?:acordad|convenid|establecid|decidid|resuelt)[oa]s?",
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
)  # fmt: skip
NARRATION = (
    "(?:el|la) (?:\\w+ ){0,3}(?:encuentro|foro|acto|taller|seminario|reunión|sesión|"
    "apertura|diálogo|conferencia)(?: [^.,]{1,80})? fue (?:inaugurad|abiert|clausurad|"
    "presidid|convocad|organizad)[oa]",
    "(?:la|el) (?:\\w+ ){0,3}(?:encuentro|foro|acto|jornada|consulta|evento|apertura|"
    "inauguración|ceremonia|diálogo|sesión|reunión|panel|taller|conferencia|seminario|mesa|debate) "
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
)  # fmt: skip
OUTCOMES = (
    "(?:el |la |los )?(?:público|sala|auditorio|plenario|asistentes|concurrencia|"
    "barras) (?:aplaud|ovacion|protest|abuche|ri)\\w+",
    "(?:puest|sometid)[oa]s? (?:a|en) votación", "(?:hicieron|formularon) (?:comentarios|"
    "observaciones|preguntas) (?:las|los)",
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
)  # fmt: skip
LEADS = (
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
)  # fmt: skip
CUES = (
    "despu[ée]s de (?:él|ella)", "tras (?:él|ella)", "en su turno",
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
    "a este respecto", "sobre el particular", "en respuesta(?! al?(?!\\w))", "al cierre",
    "al inicio",
    "al comienzo", "al finalizar", "al concluir", "entretanto", "mientras tanto", "en tanto",
    "por otra parte", "por otro lado", "de otro lado", "en cambio", "sin embargo",
    "no obstante", "en la misma línea", "en línea con (?:ello|esto)", "en esa línea",
    "en su (?:presentación|exposición|ponencia|intervención|alocución|declaración|discurso|"
    "respuesta|turno|calidad de \\w+)", "y", "pero", "por tanto", "por consiguiente", "así",
    "de este modo", "en particular", "específicamente", "en esta oportunidad", "tras ello",
    "tras esto", "después de ello", "después de esto", "por ende", "adicionalmente",
    "durante su (?:presentación|exposición|intervención)", "en relación con ello", "allí",
    "aquí",
)  # fmt: skip
SPEAKER_HEADINGS = (
    "(?:presentación|exposición|ponencia|intervención|alocución|conferencia|discurso|"
    "palabras|charla|disertación)(?: (?:inaugural|magistral|de apertura|"
    "de cierre))? (?:del?|por|a cargo del?)(?: (?:la|el))?",
    "(?:expositor|ponente|orador|panelista|disertante)a?:",
)  # fmt: skip
MESSAGES = (
    "(?:principales |siguientes )?(?:mensajes|conclusiones|propuestas|recomendaciones|acuerdos|"
    "puntos|prioridades|sugerencias)",
)  # fmt: skip
