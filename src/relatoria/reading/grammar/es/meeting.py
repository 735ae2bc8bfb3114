"""Spanish: words of programmes, panels, covers, biographies and sections."""

from relatoria.reading.grammar.dates import numbered
from relatoria.reading.grammar.es.seats import CUES
from relatoria.reading.grammar.meeting import BEARER, CAPITAL, Meeting, cardinals, words

MEETING = Meeting(
    language="es",
    contents=words("índice(?: general)?|indice|contenidos?|sumario|tabla de contenidos?"),
    presentation=words("presentación|prólogo|prefacio|resumen(?: ejecutivo)?|síntesis"),
    introduction=words("introducción|antecedentes|contexto|antecedentes y contexto"),
    conclusion=words(
        r"conclusi(?:ón|ones)\b.{0,80}|clausura\b.{0,60}|cierre\b.{0,60}|reflexiones finales|"
        r"consideraciones finales|síntesis final"
    ),
    annex=words(r"(?:anexo|apéndice)(?:\s+(\d{1,2}|[IVX]{1,4}|[A-H])(?=\W|$))?"),
    biographies=words(
        r"(?:reseñas?|notas?|datos|síntesis|semblanzas?|perfiles?) (?:biográfic[oa]s?"
        r"|curriculares?)"
        r"\b.{0,60}|biografías?\b.{0,60}|semblanzas?\b.{0,60}|currículos?\b.{0,50}|"
        r"perfil(?:es)? de (?:los|las)\b.{0,60}"
    ),
    attendance_list=words(
        r"(?:lista|nómina|listado|relación) (?:provisional |final |definitiva )?de (?:los |las )?"
        r"(?:participantes|asistentes|expertos|oradores|invitados)|participantes|asistentes"
    ),
    programme=words(
        r"(?:agenda|programa|temario|cronograma|orden del día|calendario)"
        r"(?: (?:provisional|preliminar|tentativ[oa]|anotad[oa]|final|general))*"
        r"(?: de (?:la |las |los |el )?(?:reunión|trabajo|trabajos|sesiones|actividades|taller"
        r"|evento|encuentro|seminario))?(?: (?:provisional|preliminar|anotad[oa]))?"
    ),
    concept_note=words(
        r"nota conceptual|documento conceptual|términos de referencia|nota informativa|"
        r"ayuda memoria|organización de los trabajos|descripción y organización de(?: la| los)? "
        r"(?:reunión|trabajos|evento)"
    ),
    distribution_label=words(r"distr(?:ibución)?\.?"),
    distributions=words("general|limitada|reservada|restringida|provisional"),
    original=words("original"),
    prepared_by=words(
        r"(?:fue|fueron|ha sido) (?:preparad[oa]s?|elaborad[oa]s?|redactad[oa]s?) por|"
        r"(?:preparad[oa]|elaborad[oa]|redactad[oa]) por|estuvo a cargo de"
    ),
    collaboration=words(
        r"con (?:la |el |las |los )?(?:valiosa |importante )?(?:colaboración|asistencia|apoyo|ayuda"
        r"|aportes?|contribuci(?:ón|ones)|participación) de"
    ),
    report=words(
        r"(?:informe|relatoría|memoria|acta|resumen)(?: (?:final|de (?:la )?relatoría|del? "
        r"relator[ea]?s?|de (?:la|los|las) relator[ea]?s?|resumido|general|preliminar|provisional"
        r"|de (?:la|el|los|las) .{1,80}|del .{1,80}))?"
    ),
    meeting=words(
        "reunión|taller|seminario|conferencia|simposio|foro|consulta|diálogo|"
        "período de sesiones|mesa redonda|coloquio|congreso|cumbre|asamblea|encuentro|jornadas?"
    ),
    organized_by=words(
        r"(?:co-?)?(?:organizad|convocad|auspiciad|coorganizad)[oa]s?(?: conjuntamente| en conjunto"
        r"| de manera conjunta)?(?: y (?:auspiciad|convocad)[oa]s?)? por"
    ),
    organized=words(
        r"(?:co)?(?:organizaron|organizó|convocaron|convocó|celebraron|celebró|realizaron|realizó"
        r"|llevaron a cabo)(?: conjuntamente| de manera conjunta)?"
        r"(?=(?: la| el| este| esta| un| una)? (?:[\w-]+ ){0,8}?(?:reunión|taller|seminario"
        r"|conferencia|encuentro|foro|consulta|simposio))"
    ),
    jointly_with=words(
        r"(?:conjuntamente|junto|en conjunto|en colaboración|en cooperación|en coordinación"
        r"|en asociación|en alianza) con"
    ),
    supported_by=words(
        r"con (?:el )?(?:apoyo|auspicio|patrocinio|respaldo|financiamiento|concurso)"
        r"(?: financiero| técnico| generoso)*(?: y \w+)? de(?:l)?|"
        r"(?:patrocinad|auspiciad|financiad|apoyad)[oa]s? por|gracias al apoyo de(?:l)?"
    ),
    prepares=words(
        r"preparatori[oa]s? (?:de la|del|para (?:la|el)|a la|al)|en preparación (?:de la|del|para"
        r" (?:la|el))|(?:con miras|de cara) a(?:l| la)|previ[oa] a(?:l| la)|"
        r"como preparación (?:de la|del|para (?:la|el))"
    ),
    convened=words(
        r"convocó|convocaron|se celebrar[áí]a?|se realizar[áí]a?|tendr[áí]a? lugar|"
        r"se llevar[áí]a? a cabo|a celebrarse|que se celebrará|celebrad[oa]|se celebró"
    ),
    held=words(
        r"se (?:celebró|realizó|llevó a cabo|desarrolló|efectuó|reunió)|tuvo lugar|"
        r"fue celebrad[oa]|se (?:celebrará|realizará|llevará a cabo)|tendrá lugar|"
        r"(?:celebrad|realizad)[oa](?= (?:en|el|los|del|entre) )"
    ),
    begins=words(
        "comienza|comenzará|empieza|empezará|inicia|se inicia|se iniciará|inaugura|se inaugura"
        "|comenzó|se inició"
    ),
    resolution=words(r"resoluci(?:ón|ones)(?: (?:núms?|nº|n°)\.?)?"),
    resolution_name="resolución {number} de {body}",
    people_counted=words("participantes|personas|asistentes|delegad[oa]s"),
    experts_counted=words(
        r"(?:personas )?expert[oa]s|especialistas|panelistas|expositores|oradores"
    ),
    spelt=cardinals(
        "dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis"
        " diecisiete dieciocho diecinueve",
        "veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa",
        " y ",
        "decena veintena treintena cuarentena cincuentena sesentena - - - centena",
    ),
    attended=words(
        "asistieron|participaron|participación|asistencia|presencia|concurrieron|"
        "contó con|presentes|reunió|reunirá|convocó|invitados?|se pidió|se solicitó|alcanzó|"
        "estuvieron presentes|tomaron parte|unos|número de participantes"
    ),
    approximately=words(
        "aproximadamente|alrededor de|cerca de|unos|unas|casi|más de|en torno a|poco más de"
    ),
    headquarters=words("sede|oficina central"),
    headquarters_name="sede de la {body}",
    room=words(r"sala(?: de conferencias)?|salón|auditorio|aula|centro de convenciones"),
    objective=words("objetivos?|propósitos?|finalidad"),
    themes=words(
        r"temas?|temática|ejes temáticos|estructura|metodología|formato|"
        r"resultados esperados|lugar y fecha|fecha y lugar|sede|participantes|"
        r"participación|modalidad|logística|idiomas?"
    ),
    ahead=words(
        r"se (?:celebrará|realizará|llevará a cabo|abordarán|espera|prevé|discutirán|"
        r"desarrollará|analizarán|organizará)|será|serán|tendrá|tendrán|reunirá|contará|"
        r"participarán|permitirá"
    ),
    session=words(
        r"(?:sesión|panel|mesa(?: redonda)?|bloque|módulo|segmento)(?: temátic[oa]| plenari[oa]"
        r"| de trabajo| técnic[oa])?(?: n[oº°]\.?)? (\d{1,2}|[IVX]{1,5}|uno|dos|tres|cuatro|cinco"
        r"|seis|siete|ocho)(?=\W|$)|(?:primera|segunda|tercera|cuarta|quinta|sexta|séptima|octava)"
        r"(?= sesión(?: de trabajo| plenaria| temática)?(?=\W|$))"
    ),
    continued=words(r"\(?(?:continuación|cont\.?)\)?"),
    moderator=words(
        r"moderador(?:/a|\(a\)|es|as?)?|modera(?:n)?|moderación|moderad[oa] por|"
        r"facilitador(?:/a|\(a\)|es|as?)?|coordina|coordinador(?:/a|\(a\)|a)?(?: de mesa)?"
    ),
    chair=words(
        r"preside(?:n)?|presidencia|president[ea](?:/a|\(a\))?(?: de (?:la )?(?:sesión|mesa))?|"
        r"presidid[oa] por"
    ),
    speakers=words(
        r"panelistas?|expositor(?:es|as|/a|\(a\)|a)?|orador(?:es|as|/a|\(a\)|a)?|ponentes?|"
        r"participantes|conferencistas?|comentaristas?|comentador(?:es|/a|a)?|disertantes?|"
        r"presentador(?:es|/a|a)?|presentaci(?:ón|ones)(?: a cargo de)?|expone(?:n)?|"
        r"intervienen|interviene|intervenciones|exposici(?:ón|ones)(?: a cargo de)?|"
        r"expert[oa]s|palabras de|a cargo de|comentan|comenta|con la participación de|"
        r"invitad[oa]s|integrantes"
    ),
    rapporteur=words(r"relator(?:es|as?|/a|\(a\))?|relatoría"),
    registration=words(
        r"inscripción(?: de (?:los |las )?participantes)?|registro(?: de (?:los |las )?"
        r"(?:participantes|asistentes))?|acreditación(?: de participantes)?"
    ),
    opening=words(
        r"(?:sesión|acto|ceremonia|palabras) (?:inaugural|de (?:apertura|inauguración|bienvenida))|"
        r"apertura(?: de(?: la|l) \w+)?|inauguración(?: de(?: la|l) \w+)?|bienvenida|"
        r"sesión de apertura"
    ),
    closing=words(
        r"(?:sesión|acto|ceremonia|palabras) (?:de (?:clausura|cierre))|clausura(?: de(?: la|l) "
        r"\w+)?|cierre(?: de(?: la|l) \w+)?|fin de la (?:reunión|jornada)"
    ),
    interval=words(
        r"pausa(?: para (?:el )?(?:café|almuerzo|almorzar|refrigerio))?|receso|café|almuerzo|"
        r"refrigerio|intermedio|coffee break|descanso|cóctel|coctel|cena|recepción|"
        r"(?:foto|fotografía) (?:oficial|grupal|de grupo)|brindis"
    ),
    debate=words(
        r"debate(?: general| abierto| plenario| interactivo)?|discusión(?: general| abierta)?|"
        r"diálogo(?: abierto| interactivo)?|preguntas y (?:respuestas|comentarios)|"
        r"intercambio(?: de opiniones)?|comentarios y (?:debate|discusión|preguntas)|"
        r"intervenciones de la sala|discusión en plenaria|debate en (?:sala|plenaria)"
    ),
    cues=CUES,
    elected=words(r"elegid[oa]s?|electos?|electas?|eligi(?:ó|eron)"),
    sitting=words(
        "sesi(?:ón|ones)|panel(?:es)?|mesas?|bloques?|módulos?|segmentos?|conversatorios?|debates?"
        "|reuni(?:ón|ones)|diálogos?|jornadas?|talleres|taller|plenarias?|encuentros?|audiencias?"
    ),
    present=words(
        r"(?:miembros |personas |también |delegad[oa]s )?(?:presentes|asistentes|asistieron"
        r"|concurrieron|comparecen|comparecieron)(?: (?:en|a) (?:la|el|esta?) \w+)?"
        r"(?: (?:l[ao]s )?(?:siguientes )?(?:señores|personas|miembros|representantes|consejer[oa]s"
        r"|instituciones))?(?: siguientes)?",
        r"(?:estuvieron|estaban|se encontraban) presentes|asistencia|participantes|integrantes"
        r"|miembros|invitad[oa]s?|funcionari[oa]s|(?:lista|nómina) de asistentes",
    ),
    gathered=words(
        r"(?:se reun(?:ieron|en)|reunid[oa]s|concurr(?:en|ieron)|comparec(?:en|ieron)"
        r"|asist(?:en|ieron)|con la (?:asistencia|presencia|participación)|en presencia"
        r"|estando presentes)"
    ),
    roll_call=words(
        r"(?:asist(?:en|ieron|e|ió)|concurr(?:en|ieron|e|ió)|comparec(?:en|ieron|e|ió)"
        r"|acud(?:en|ieron|ió)|(?:est(?:uv(?:ieron|o)|án?|aban?)|se (?:encuentran|encontraban"
        r"|hallan|hallaban)) presentes?"
        r"|(?:participaron|participan|participó|interviene[n]?) (?:también )?(?:como|en calidad de)"
        r" (?:invitad|observador|asesor)[oae]*s?)(?: también| además| asimismo| igualmente)?"
        r"(?: a (?:la|esta) (?:sesión|reunión|audiencia))?"
        r"(?:,? (?:como|en calidad de) (?:invitad|observador|asesor|testig)[oae]*s?)?"
    ),
    absent=words(
        r"(?:se )?excus(?:aron|ó)(?: su (?:asistencia|inasistencia|ausencia))?|ausentes?"
        r"(?: con (?:aviso|justificación|causa justificada))?|excusad[oa]s?|inasistentes"
        r"|justificaron su (?:ausencia|inasistencia)|no asistieron"
    ),
    secretary=words(
        r"secretari[oa](?: de actas| técnic[oa]| ejecutiv[oa]| ad hoc)?|relatora? de actas"
    ),
    part=numbered(
        "primera|primer|primero|uno|una",
        "segunda|segundo|dos",
        "tercera|tercer|tercero|tres",
        "cuarta|cuarto|cuatro",
        "quinta|quinto|cinco",
        "sexta|sexto|seis",
        "séptima|séptimo|siete",
        "octava|octavo|ocho",
    ),
    honorifics=words(
        rf"(?:(?:el|la|los|las|al|del)\s+)?(?:se[ñn]or(?:a|ita|es|as)?|don|doña)(?= {BEARER})",
        r"(?:(?:el|la|los|las|al|del)\s+)?(?:Sr|Sra|Srta|Sres|Sras|Dr|Dra|Drs|Dres|Lic|Licda|Lcda"
        r"|Lcdo|Ing|Arq|Prof|Profa|Mtro|Mtra|Mag|Emb|Min|Sen|Dip|Abg|Abog|Psic|Econ|Soc|Hna|Hno"
        r"|Pbro|Mons|Gral|Cnel)\.?",
        r"S\.\s?E\.|(?:Excmo|Excma|Ilmo|Ilma)\.?",
        r"(?:(?:el|la)\s+)?(?:profesora?|doctora?|licenciad[oa]|ingenier[oa]|embajadora?"
        r"|ministr[oa]"
        rf"|senadora?|diputad[oa]|padre|hermana|monseñor|sor|fray)(?= {CAPITAL})",
    ),
    particles=words("de|del|la|las|los|da|das|do|dos|di|du|des|le|van|von|der|den|al|el"),
    offices=words(
        r"(?:(?:sub|vice|ex|co)-?)?(?:director|secretari|coordinador|representante|president|jef"
        r"|investigador|profesor|docente|catedrátic|consultor|asesor|expert|oficial|especialista"
        r"|relator|comisionad|ministr|embajador|cónsul|consejer|agregad|analista|economista|delegad"
        r"|miembro|integrante|fundador|rector|decan|abogad|sociólog|antropólog|demógraf|historiador"
        r"|politólog|psicólog|geógraf|fiscal|defensor|senador|diputad|subsecretari|funcionari"
        r"|encargad|responsable|titular|gerente|administrador|moderador|académic|punto focal"
        r"|viceministr|superintendent|intendent|procurador|contralor|comisari|canciller|concejal"
        r"|regidor|síndic|alcald|gobernador|magistrad|juez|jueza|asistente|auditor|líder"
        r"|vocal|editor|autor|periodista"
        r")(?:e|a|o|es|as|os|ente|enta|s)?"
        r"(?: (?:general(?:es)?|ejecutiv[oa]s?|regional(?:es)?|nacional(?:es)?|adjunt[oa]s?"
        r"|alterno|alterna|permanentes?|especial(?:es)?|técnic[oa]s?|superior(?:es)?"
        r"|principal(?:es)?"
        r"|titular|asociad[oa]s?|pro t[eé]mpore|independientes?|jurídic[oa]s?|interin[oa]s?"
        r"|político"
        r"|residentes?|invitad[oa]s?))*"
    ),
    institution_first=True,
    institutions=words(
        "universidad(?:es)?|instituto|institución|ministerio|departamento|división|dirección|"
        "oficina|agencia|comisión|comité|consejo|corte|tribunal|centro|red|organización|"
        "organizaciones|organismo|asociación|fundación|federación|fondo|programa|banco|"
        "secretaría|misión|embajada|consulado|gobierno|facultad|escuela|colegio|academia|"
        "observatorio|foro|alianza|coalición|grupo|unidad|sección|área|junta|autoridad|"
        "parlamento|senado|congreso|comunidad|unión|sociedad|empresa|corporación|cámara|"
        "defensoría|procuraduría|fiscalía|conferencia|servicio|sistema|casa|pastoral|cáritas|"
        "equipo|cátedra|plataforma|movimiento|proyecto|campaña|iniciativa|museo|biblioteca|"
        "subsecretaría|viceministerio|cancillería|presidencia|superintendencia|sede|naciones|"
        "alto comisionado|university|institute|centre|center|network|international|confederación|"
        "sindicato|central|colectivo|mesa|coordinadora|municipalidad|intendencia|prefectura"
    ),
    not_names=words(
        "el|la|los|las|un|una|y|o|de|en|sobre|para|con|por|a|al|del|su|sus|este|esta|estos|"
        "naciones|unidas|américa|latina|latinoamericana|latinoamericano|caribe|caribeña|"
        "caribeño|centroamérica|centroamericana|centroamericano|norte|sur|sudamérica|"
        "sudamericana|suramericana|andina|andino|internacional|internacionales|nacional|"
        "nacionales|regional|regionales|global|mundial|general|alto|nivel|diálogo|derechos|"
        "humanos|migración|migraciones|migrantes|migratoria|migratorio|desarrollo|población|"
        "sesión|panel|plenaria|plenario|reunión|apertura|clausura|inscripción|registro|café|"
        "almuerzo|pausa|debate|moderador|moderadora|moderadores|panelistas|oradores|ponentes|"
        "participantes|expositores|relator|anexo|mesa|redonda|parte|primera|segunda|tercera|"
        "primer|segundo|tercer|día|estado|estados|república|federal|plurinacional|bolivariana|"
        "oriental|dominicana|conclusiones|introducción|presentación|agenda|programa|temario|"
        "preguntas|respuestas|técnica|técnico|permanente|ejecutiva|ejecutivo|adjunta|adjunto|"
        "especial|pública|público|social|sociales|económica|económico|política|políticas|"
        "trabajo|relaciones|exteriores|interior|justicia|salud|educación|estadística|"
        "refugiados|mujeres|niñas|niños|trabajadores|civil|inter|iberoamericana|"
        "iberoamericano|taller|seminario|bienvenida|palabras|tema|punto|nueva|sin|fronteras|"
        "lunes|martes|miércoles|jueves|viernes|domingo|enero|febrero|marzo|junio|"
        "julio|septiembre|octubre|noviembre|diciembre|documento|informe|nota"
    ),
    belongs=words(
        r"(?:de|en|por|con|ante|para|desde|en representación de|en nombre de)"
        r"(?: la| las| los| el)?|del|al"
    ),
    located=words("en|con sede en"),
    conjunction=words("y|e|así como|además de|junto con|junto a"),
    leads=words(
        "moder(?:ó|aba|ar|ando|ación)|(?:como|el|la) moderadora?,?|"
        "(?:panel|mesa|sesión|bloque) que (?:coordinó|condujo|dirigió)"
    ),
)
