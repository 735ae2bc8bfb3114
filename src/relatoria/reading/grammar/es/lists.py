"""Spanish: announcing words, ordinals and endings of lists; words that tell a statement's kind."""

from relatoria.reading.grammar.lists import Announcement, Lists

_ANNOUNCEMENT = Announcement(
    proposal=(
        r"recomendaci(?:ón|ones)|propuestas?|prioridad(?:es)?|sugerencias?|"
        r"soluciones|demandas|peticiones|solicitudes|"
        r"opciones de política|objetivos?|metas|finalidades|necesidades|"
        r"formas de|maneras de|vías para|líneas de acción|tareas pendientes"
    ),
    measures=(
        r"medidas?|acciones|pasos|estrategias|reformas|mejoras|políticas|esfuerzos|"
        r"iniciativas|programas|mecanismos"
    ),
    done=(
        r"adoptad[oa]s|tomad[oa]s|aplicad[oa]s|emprendid[oa]s|implementad[oa]s|"
        r"puest[oa]s en marcha|realizad[oa]s|ejecutad[oa]s|vigentes|"
        r"acogió con (?:satisfacción|beneplácito)|encomió|elogió|felicitó|celebró|"
        r"tomó nota|informó|valoró|había adoptado|ha adoptado"
    ),
    principle=(
        r"principios?|premisas|preceptos|pilares|directrices|valores|postulados|normas|"
        r"fundamentos|criterios|lineamientos|proposiciones|enfoques|estándares|bases"
    ),
    message=(
        r"mensajes?|conclusi(?:ón|ones)|resultados de(?:l| la) (?:debate|reunión)|"
        r"consensos|puntos (?:en común|comunes|de acuerdo|de consenso)|lecciones|declaraciones"
    ),
    fact=(
        r"datos|cifras|hechos|estadísticas|hitos|novedades|acontecimientos|logros|resultados|"
        r"avances|adelantos|tendencias|ejemplos?|casos|indicadores|cambios|estimaciones|progresos"
    ),
    finding=(
        r"hallazgos?|constataciones|desafíos?|retos?|obstáculos|barreras|problemas|brechas|"
        r"dificultades|causas|razones|efectos|impactos|consecuencias|limitaciones|restricciones|"
        r"deficiencias|debilidades|características|rasgos|dinámicas|patrones|carencias|"
        r"tensiones|contradicciones|manifestaciones|observaciones|lecciones aprendidas"
    ),
    concern=r"preocupaci(?:ón|ones)|inquietudes|temores|riesgos|amenazas|peligros",
    commitment=r"compromisos?|acuerdos|decisiones|promesas|obligaciones",
    good_practice=r"buenas? prácticas?|mejores prácticas|experiencias exitosas|"
    r"prácticas prometedoras",
    agenda=(
        r"mesas? redondas?|sesi(?:ón|ones)|paneles|panel|grupos de trabajo|temas? del programa|"
        r"puntos? del (?:orden del día|temario)|temario|orden del día|plenarias?|talleres|"
        r"módulos|mesas? de trabajo|(?:fue|fueron|sean|ser|se) (?:analizad|debatid|tratad|"
        r"examinad|abordad)[oa]s?|se (?:debatieron|trataron|abordaron|examinaron|analizaron|"
        r"discutieron)|los participantes (?:debatirán|examinarán|analizarán)|"
        r"(?:organizará|estructurará|articulará|desarrollará|girará)n?(?: en torno| alrededor)|"
        r"(?:guiarán|orientarán) (?:el|los|la|las) (?:debates?|discusi(?:ón|ones)|sesi(?:ón|ones))|"
        r"preguntas (?:orientadoras|guía|para (?:el debate|la discusión))"
    ),
    open=(
        r"cuesti(?:ón|ones)|puntos?|temas?|asuntos?|temáticas?|factores|factor|elementos?|"
        r"aspectos?|áreas?|ámbitos?|materias?|preguntas|ideas?|consideraciones|componentes?|"
        r"dimensi(?:ón|ones)|ejes?|líneas|tareas|condiciones|requisitos|paradigmas|perspectivas|"
        r"argumentos|comentarios|cosas|esferas"
    ),
    outcome=(
        r"surgid[oa]s? de|surgieron de|surgen de|resultantes? de|derivad[oa]s? de|"
        r"emanad[oa]s? de|en común|comunes|acordad[oa]s?|transmitir|hacer llegar|a modo de"
        r" conclusión|en conclusión|coincidencia"
    ),
    foundation=(
        r"basad[oa]s? en|se basa(?:n|ba|ban)? en|fundad[oa]s? en|se funda(?:n|ba|ban)? en|"
        r"sustentad[oa]s? en|se sustenta(?:n|ba|ban)? en|guiad[oa]s? por|inspirad[oa]s? en|"
        r"se rige(?:n)? por|descansa(?:n|ba|ban)? en|se apoya(?:n|ba|ban)? en"
    ),
    obligation=(
        r"deb(?:e|en|ía|ían|ería|erían|erá|erán)|ha(?:y|bía|brá|bría) que|tenían? que|tienen? que|"
        r"necesari[oa]s?|necesita(?:n|ba|ban)?|necesidad|requieren?|requerían?|vital(?:es)?|"
        r"esencial(?:es)?|crucial(?:es)?|fundamental(?:es)?|importantes?|importancia|urgentes?|"
        r"prioritari[oa]s?|podrían?|propuso|propusieron|propone[rn]?|sugiri(?:ó|eron)|sugerir|"
        r"convendría"
    ),
    observation=(
        r"observ(?:ó|aron|ado)|señal(?:ó|aron)|constat(?:ó|aron|ado)|se ha(?:n|bía|bían)?|"
        r"mostr(?:ó|aron)|revel(?:ó|aron)|identific(?:ó|aron|ado)"
    ),
    other=(
        r"participantes?|oradore?s?|oradoras?|panelistas|ponentes|expositore?s?|expositoras?|"
        r"miembros|moderador(?:es|as?)?|asistentes|contactos?|anexos?|apéndices|documentos|"
        r"publicaciones|siglas|índice|autor(?:es|as)?|instituciones|organizaciones|países|"
        r"Estados|representantes|delegaciones|patrocinadores|enlaces?|referencias|fuentes|"
        r"president(?:es?|as?)|expert[oa]s?|funcionari[oa]s|gobiernos|personas"
    ),
)

LISTS = Lists(
    language="es",
    numbers=(
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("nueve", 9),
        ("diez", 10),
        ("once", 11),
        ("doce", 12),
        ("trece", 13),
        ("catorce", 14),
        ("quince", 15),
        ("dieciséis", 16),
        ("diecisiete", 17),
        ("dieciocho", 18),
        ("diecinueve", 19),
        ("veinte", 20),
    ),
    announcement=_ANNOUNCEMENT,
    counting=r"en número de|que suman|que son|un total de",
    counted=r"en total",
    units=(
        r"años?|mes(?:es)?|semanas?|días?|horas?|minutos?|décadas?|dólares|"
        r"por ciento|veces|ocasiones"
    ),
    quantifiers=(
        r"siguientes|algun[oa]s|vari[oa]s|divers[oa]s|distint[oa]s|est[oa]s|es[oa]s|"
        r"entre (?:l[oa]s|otr[oa]s|sus)|principales|clave|ciert[oa]s|serie de|conjunto de|sus|"
        r"tod[oa]s l[oa]s"
    ),
    connectors=(
        r"fueron|eran|son|serían|serán|fue|es|a saber|incluyen|incluían|incluyó|incluye|incluidos|"
        r"incluidas|entre ell[oa]s|entre l[oa]s que (?:se cuentan|figuran|destacan)|"
        r"entre otr[oa]s|tales como|como|figuran|figuraban|se cuentan|se contaban|"
        r"destacan|destacaron|en particular|en concreto|específicamente|"
        r"consisten en|consistían en|se refieren a|"
        r"(?:también )?(?:mencionó|enumeró|citó|destacó|señaló|identificó|subrayó|planteó|"
        r"propuso|sugirió|recomendó|indicó|expuso|resaltó|se refirió a)(?: l[oa]s siguientes)?|"
        r"siendo"
    ),
    relatives=r"que|quien|quienes|cuy[oa]s?|donde|cuando|cual|cuales",
    calls=(
        (
            r"se comprometi(?:ó|eron) a|se compromete(?:n)? a|"
            r"(?:acord|conven|resolv|decid)(?:ó|aron|ieron|an|en|imos|amos)"
            r"(?= (?!que)|\s?:)|"
            r"convin(?:o|ieron) en(?= (?!que)|\s?:)|se (?:acordó|decidió)(?= (?!que)|\s?:)",
            "commitment",
        ),
        (
            r"(?:la )?necesidad de(?: que)?|(?:era|es|fue|sería|resultaba) (?:también |además |"
            r"asimismo )?(?:necesario|esencial|importante|crucial|fundamental|imprescindible|"
            r"preciso|urgente|conveniente|indispensable)(?: que)?|(?:la )?importancia de(?: que)?|"
            r"(?:se )?debía(?:n)?|(?:se )?debería(?:n)?|(?:se )?debe(?:n)?|había que|hay que|"
            r"abogó por|abogaron por|llamó a|llamaron a|instó a|instaron a|exhortó a|exhortaron a|"
            r"(?:propuso|propusieron|propone|sugirió|sugirieron|recomendó|recomendaron|recomienda)"
            r"(?: que)?|pidió|pidieron|pide|piden|reclam(?:ó|aron|a|an)|exig(?:ió|ieron|e|en)|"
            r"demand(?:ó|aron)|solicit(?:ó|aron)|hizo un llamado a|hizo un llamamiento a",
            "proposal",
        ),
        (
            r"expres(?:ó|aron) (?:su )?preocupación (?:por|ante)|manifest(?:ó|aron) (?:su )?"
            r"preocupación (?:por|ante)|lament(?:ó|aron)|deplor(?:ó|aron)",
            "concern",
        ),
        (r"concluy(?:ó|eron) que|acord(?:ó|aron) que|convin(?:o|ieron) en que", "message"),
        (
            r"(?:informó|señaló|observó|mostró|constató|indicó)(?: de)?(?: que)?",
            "finding",
        ),
    ),
    topics=(
        r"habl(?:ó|aron) (?:de|del|sobre|acerca)|se refiri(?:ó|eron) a|discuti(?:ó|eron)|"
        r"abord(?:ó|aron)|describi(?:ó|eron)|repas(?:ó|aron)|trat(?:ó|aron) (?:de|sobre)|"
        r"versó sobre"
    ),
    among=r"entre (?:l[oa]s |sus )?(?:otr[oa]s |much[oa]s |principales )?",
    said_that=r"(?:dijo|señaló|manifestó|indicó|afirmó|sostuvo|expresó|agregó|planteó|consideró|"
    r"destacó|recalcó) que",
    fillers=(
        r"entre otr[oa]s(?: cosas)?|por ejemplo|a saber|en particular|inter alia|"
        r"tales como"
    ),
    further=(
        r"asimismo,? |del mismo modo,? |de igual (?:modo|manera|forma),? |igualmente,? |además,? |"
        r"también |por otra parte,? |(?:también|asimismo|además|igualmente),? (?:era|es|resultaba) "
        r"(?:necesario|importante|fundamental|preciso|esencial) (?:que )?|otra (?:era|fue) "
    ),
    conjunctions=r"y|e|o|u|así como|y también|y finalmente|y por último|además de",
    determiners=(
        r"el|la|los|las|un|una|unos|unas|lo|su|sus|nuestro|nuestra|todo|toda|todos|todas|"
        r"mayor|mayores|mejor|mejores|más|falta de|ningún|ninguna"
    ),
    subclauses=(
        r"que|quien|quienes|cuy[oa]s?|donde|cuando|mientras|aunque|como|porque|ya que|pues|dado|"
        r"dada|si|salvo|incluid[oa]s?|especialmente|particularmente|sobre todo|principalmente|"
        r"independientemente|sin|con|no|para|por|en|a|de|desde|hasta|sino|pero|entre|ni|o|y|e|"
        r"lo que|lo cual|la cual|el cual|\w+ndo|\w+(?:ad|id)[oa]s?|es decir|así"
    ),
    references=(
        r"párrafos?|párrs?\.|incisos?|literal(?:es)?|apartados?|artículos?|arts?\.|secci(?:ón|"
        r"ones)|"
        r"resoluci(?:ón|ones)|anexos?|capítulos?|cuadros?|gráficos?|notas?|regla|cláusulas?|parte|"
        r"numeral(?:es)?|letras?"
    ),
    see=r"véase|véanse|ver|cf\.|como se muestra en",
    ordinals=(
        (
            r"(?:de|por) un(?:a parte| lado)|en primer (?:lugar|término)|"
            r"primeramente|primer[oa]|ante todo",
            1,
        ),
        (r"(?:de|por) (?:la )?otr[oa](?: parte| lado)?|en segundo (?:lugar|término)|segund[oa]", 2),
        (r"en tercer (?:lugar|término)|tercer[oa]", 3),
        (r"en cuarto (?:lugar|término)|cuart[oa]", 4),
        (r"en quinto (?:lugar|término)|quint[oa]", 5),
        (r"en sexto (?:lugar|término)|sext[oa]", 6),
        (r"en séptimo (?:lugar|término)|séptim[oa]", 7),
        (r"en octavo (?:lugar|término)|octav[oa]", 8),
        (r"por último|finalmente|por fin|en último (?:lugar|término)", 0),
    ),
    ordinal_nouns=(
        (r"el primero|la primera|el primer|un primer|una primera", 1),
        (r"el segundo|la segunda|un segundo|una segunda", 2),
        (r"el tercero|la tercera|el tercer|un tercer|una tercera", 3),
        (r"el cuarto|la cuarta|un cuarto|una cuarta", 4),
        (r"el quinto|la quinta|un quinto|una quinta", 5),
        (r"el sexto|la sexta|un sexto|una sexta", 6),
        (r"el séptimo|la séptima", 7),
        (r"el octavo|la octava", 8),
        (r"el último|la última", 0),
    ),
    nouns_after_ordinal=(
        r"tema|punto|asunto|elemento|aspecto|principio|propuesta|recomendación|mensaje|cuestión|"
        r"factor|prioridad|desafío|reto|área|razón|idea|pregunta|conclusión|premisa|dimensión|"
        r"medida|materia|objetivo|meta|eje|hallazgo|preocupación|compromiso|paso|pilar"
    ),
    copulas=(
        r"era|es|fue|sería|será|son|eran|consist(?:e|ía|ió)|se refier[ea]n?|"
        r"se refer[íi]a|radica(?:ba)?|correspond(?:e|ía)|tiene que ver|tenía que ver|"
        r"alud(?:e|ía)|concierne|apunta(?:ba)?|atañe"
    ),
    item_kinds=(
        (
            r"(?:(?:la |el |los |las )?(?:necesidad|importancia|urgencia|fortalecimiento|promoción|"
            r"creación|adopción|inclusión|incorporación|ratificación|reconocimiento|consolidación|"
            r"implementación|elaboración|formulación) de|(?!ayer|mujer|hogar|lugar|poder|deber)"
            r"\w{3,}(?:ar|er|ir)(?:se|lo|la|los|las)?\b|(?:se )?deb(?:e|ía|ería))",
            "proposal",
        ),
        (r"(?:el )?(?:respeto|derecho|principio)\b|(?:la )?(?:igualdad|no )", "principle"),
        (r"(?:la |el )?(?:preocupación|temor|riesgo)\b", "concern"),
        (r"(?:unos|casi|más de|cerca de|alrededor de)? ?\d", "fact"),
        (
            r"(?:la |el )?(?:falta|ausencia|persistencia|escasez|insuficien\w+|carencia)\b",
            "finding",
        ),
    ),
    titles=(
        (
            r"acuerdos?(?: adoptados| alcanzados| y compromisos)?|"
            r"compromisos(?: asumidos| y acuerdos)?|"
            r"decisiones(?: adoptadas)?|resoluciones|acciones(?: acordadas)?|próximos pasos|"
            r"tareas(?: asignadas)?|seguimiento",
            "commitment",
        ),
        (r"recomendaciones(?: \w+){0,3}|propuestas|sugerencias", "proposal"),
        (
            r"conclusiones(?: generales| principales)?(?: y recomendaciones)?|"
            r"(?:principales )?mensajes(?: clave| principales)?|puntos de acuerdo|"
            r"ideas[- ](?:fuerza|clave|principales)|puntos clave|"
            r"lecciones(?: aprendidas)?",
            "message",
        ),
        (
            r"orden del día|temario(?: provisional)?|agenda|temas a tratar|puntos a tratar",
            "agenda_topic",
        ),
        (r"principios(?: rectores)?", "principle"),
        (r"(?:principales )?hallazgos|desafíos|retos", "finding"),
        (r"buenas prácticas", "good_practice"),
    ),
    non_list=(
        r"participantes? (?:fue|fueron|son|incluy)|orador\w* |panelistas? |moderador\w* |"
        r"(?:estuvieron|estuvo) (?:representad|presente)\w*|asistieron|nació en|licenciad[oa]|"
        r"doctor[a]? en|doctorado|maestría|magíster|egresad[oa]|profesora? |ex |autora? de"
    ),
)
