"""Spanish: labels of speakers, chairs and stage directions in verbatim records and minutes."""

from relatoria.reading.grammar.transcript import Transcript

TRANSCRIPT = Transcript(
    language="es",
    articles=("el", "la", "los", "las", "un", "una"),
    particles=("de", "del", "la", "las", "los", "y", "i", "e", "el", "san", "santa", "da", "do"),
    masculine=(
        "señor", "Sr.", "Sres.", "señores", "don", "D.", "diputado", "senador", "ministro",
        "embajador", "doctor", "licenciado", "ingeniero", "concejal", "consejero", "ciudadano",
        "asambleísta", "legislador", "procurador", "profesor", "rey", "comisario", "secretario",
    ),
    feminine=(
        "señora", "Sra.", "Sras.", "señorita", "Srta.", "señoras", "doña", "D.ª", "Dña.",
        "diputada", "senadora", "ministra", "embajadora", "doctora", "licenciada", "ingeniera",
        "concejala", "consejera", "ciudadana", "legisladora", "profesora", "reina", "secretaria",
    ),
    honorifics=(
        "Dr.", "Dra.", "Lic.", "Ing.", "Prof.", "Excmo.", "Excma.", "Excelentísimo",
        "Excelentísima", "Ilmo.", "honorable", "H.", "HR.", "HS.", "C.", "Emb.", "congresista",
        "representante", "Dip.", "Sen.", "general",
    ),
    salutations=("señor", "señora", "señores", "señoras", "señorías", "excelencia"),
    chairs=(
        "presidente", "presidenta", "vicepresidente", "vicepresidenta", "vicepresidente primero",
        "vicepresidenta primera", "vicepresidente segundo", "vicepresidenta segunda",
        "vicepresidente tercero", "vicepresidenta tercera", "vicepresidente cuarto",
        "vicepresidenta cuarta", "presidente interino", "presidenta interina",
        "presidente provisional", "presidenta provisional", "presidente en funciones",
        "presidenta en funciones", "presidente accidental", "presidenta accidental",
        "copresidente", "copresidenta", "presidencia", "presidente en ejercicio",
        "presidente pro tempore", "presidenta pro tempore",
    ),
    moderators=(
        "moderador", "moderadora", "facilitador", "facilitadora", "entrevistador",
        "entrevistadora", "conductor", "conductora", "presentador", "presentadora", "periodista",
        "maestro de ceremonias", "maestra de ceremonias", "comentarista",
    ),
    offices=(
        "ministro", "ministra", "primer ministro", "primera ministra", "viceministro",
        "viceministra", "secretario", "secretaria", "secretario general", "secretaria general",
        "secretario general adjunto", "secretaria general adjunta", "subsecretario",
        "subsecretaria", "prosecretario", "prosecretaria", "director", "directora",
        "director general", "directora general", "alto comisionado", "alta comisionada",
        "comisionado", "comisionada", "relator", "relatora", "relator especial",
        "relatora especial", "defensor", "defensora", "canciller", "letrado", "letrada",
        "intérprete", "compareciente", "diputado", "diputada", "senador", "senadora", "orador",
        "oradora", "secretaría", "presidente del gobierno", "presidenta del gobierno",
        "consejero", "consejera", "procurador", "procuradora", "jefe de gabinete",
        "jefa de gabinete", "miembro informante", "testigo", "fiscal",
    ),
    representatives=(
        "representante", "representante permanente", "representante interino",
        "representante interina", "representante alterno", "representante alterna",
        "representante permanente adjunto", "representante permanente adjunta", "delegado",
        "delegada", "delegación", "jefe de la delegación", "jefa de la delegación", "embajador",
        "embajadora", "observador", "observadora", "observador permanente",
        "observadora permanente",
    ),
    of=("de la", "de los", "de las", "del", "de", "por"),
    groups=(
        r"(?:varios|varias|algunos|algunas|muchos|otros) (?:senores |senoras |sres\.? )?"
        r"(?:diputad[oa]s|senador[ea]s|delegad[oa]s|voces|participantes|asistentes|miembros|"
        r"representantes|procurador[ea]s|legislador[ea]s)",
        r"(?:un|una|otro|otra) (?:senor |senora )?(?:diputad[oa]|senador|senadora|voz|participante|"
        r"asistente|delegad[oa]|procurador|procuradora|miembro)(?: d[eo]l? (?:publico|la sala))?",
        r"(?:varios )?(?:senores|senoras) (?:diputad[oa]s|senador[ea]s|representantes)",
        r"(?:el )?publico|voces|(?:una )?voz(?: no identificada)?",
    ),
    marks=(
        "P", "R", "Pregunta", "Respuesta", "Orador", "Oradora", "Hablante", "Interlocutor",
        "Interlocutora", "Participante", "Entrevistado", "Entrevistada", "Informante", "Ponente",
        "Panelista", "Persona no identificada", "Orador no identificado",
        "Interlocutor no identificado", "Hombre", "Mujer",
    ),
    fields=(
        "nota", "notas", "fuente", "fuentes", "fecha", "hora", "horario", "lugar", "título",
        "tema", "temas", "asunto", "objetivo", "objetivos", "finalidad", "meta", "metas",
        "agenda", "punto", "contacto", "contactos", "correo", "teléfono", "tel", "sitio",
        "página", "dirección", "figura", "cuadro", "gráfico", "recuadro", "anexo", "capítulo",
        "sección", "parte", "artículo", "párrafo", "recomendación", "recomendaciones",
        "conclusión", "conclusiones", "resultado", "resultados", "actividad", "actividades",
        "antecedentes", "introducción", "resumen", "ejemplo", "advertencia", "paso", "acción",
        "acciones", "indicador", "indicadores", "país", "países", "región", "institución",
        "instituciones", "participantes", "panelistas", "oradores", "ponentes", "sesión",
        "panel", "mesa", "día", "original", "distr", "presentes", "asistentes", "ausentes",
        "asistencia", "miembros", "decisión", "decisiones", "resolución", "informe",
        "documento", "documentos", "referencias", "palabras", "idioma", "idiomas",
        "metodología", "alcance", "presupuesto", "plazo", "formato", "organizadores", "socios",
        "mandato", "preguntas", "desafíos", "retos", "principio", "principios", "mensaje",
        "mensajes", "votos", "votación", "abstenciones", "dictamen", "proyecto", "proposición",
        "enmienda", "enmiendas", "moción", "seguimiento", "observaciones", "comentarios",
        "derechos", "política", "políticas", "desarrollo", "orden", "sumario", "expediente",
        "número", "autor", "autores", "para", "de", "cc", "ref",
    ),
    openers=(
        "el", "la", "los", "las", "un", "una", "lo", "este", "esta", "estos", "estas", "ese",
        "esa", "esto", "eso", "aquel", "en", "de", "del", "a", "al", "por", "para", "con", "sin",
        "según", "como", "si", "cuando", "mientras", "y", "e", "pero", "o", "u", "ni", "que",
        "quien", "cual", "qué", "quién", "cómo", "dónde", "por", "no", "sí", "hay", "es", "son",
        "su", "sus", "mi", "mis", "nuestro", "nuestra", "yo", "usted", "ustedes", "ellos",
        "además", "también", "finalmente", "primero", "segundo", "tercero", "entre", "sobre",
        "desde", "hasta", "tras", "ante", "bajo", "muchas", "gracias", "hoy", "ahora", "véase",
    ),
    introductions=(
        r"(?:intervencion|palabras|discurso|exposicion|declaracion|presentacion|alocucion|mensaje)"
        r" de(?=l? )",
    ),
    spoke=(
        r"(?:habla|hablo|hablando|continua|continua hablando|prosigue|interpretacion|traduccion|"
        r"interviene|pronuncia|da lectura|lee)(?: en| del| desde)\b",
        r"en (?:ingles|frances|espanol|portugues|arabe|chino|ruso|catalan|euskera|gallego)\b",
        r"(?:por escrito|en nombre d|respuesta de .?tarjeta azul)",
        r"(?:desde (?:el escano|la curul|su escano|la tribuna)|por videoconferencia|original en)\b",
        r"(?:texto|version|traduccion) (?:en|al|original)\b",
    ),
    directions=(
        r"(?:grandes |fuertes |prolongados |nuevos )?(?:aplausos?|risas|rumores|protestas|"
        r"murmullos|abucheos|pateos)|pausa|interrupcion(?:es)?|ininteligible|inaudible|silencio|"
        r"asentimiento|asienten?|denegacion(?:es)?|campana|musica|video|continua|continuan|"
        r"pronuncia|hace(?:n)? (?:gestos|uso)|muestra|el senor [^.]{0,80} pide la palabra|"
        r"la senora [^.]{0,80} pide la palabra|un minuto de silencio|asi se acuerda|"
        r"se (?:proyecta|reproduce|escucha|guarda|corta|interrumpe|apaga)|corte|sin audio|"
        r"manifestaciones|voces|varios (?:senores|diputados)|fuera de microfono|"
        r"fin de (?:la )?(?:grabacion|transcripcion)",
    ),
    narration=(
        r"se (?:abre|reanuda|suspende|inicia|declara abierta|reabre) (?:la|el) (?:sesion|reunion|"
        r"debate|audiencia)\b[^.]{0,60}(?:\d|\bhoras?\b|\bmanana\b|\btarde\b|\bnoche\b)",
        r"(?:el|la) (?:senor|senora) (?:vice)?president[ea],? [^.]{3,60},? (?:ocupa|abandona) la "
        r"presidencia|ocupa la presidencia|asume la presidencia",
        r"(?:por \d+ votos|asi queda (?:acordado|decidido)|asi se (?:acuerda|decide))\b",
        r"a las \d[^.]{0,60} horas?\b|eran las \b|(?:siendo|son) las \d",
    ),
    votes=(
        r"(?:efectuad|practicad|realizad)[oa] (?:la|el) (?:votacion|escrutinio)\b|"
        r"el resultado de la votacion\b|resultado de la votacion\b",
    ),
    closing=(
        r"(?:se levanta|se clausura|termina|concluye|finaliza|se cierra) (?:la|el) (?:sesion|"
        r"reunion|audiencia)\b[^.]{0,40}(?:\d|\bhoras?\b|\bmanana\b|\btarde\b|\bnoche\b|\.|$)",
        r"eran las [^.]{3,60}\b(?:manana|tarde|noche|horas|minutos|mediodia)\b",
    ),
    chair_taken=(
        r"(?:vice)?president[ea](?: \w+)?,? (?P<name>[^,.:;()]{3,60}),? ocupa la presidencia",
        r"(?:ocupa|asume|toma) la presidencia,? (?:el|la) [^.,]{3,60}, (?P<name>[^,.:;()]{3,60})",
        r"presidencia d(?:el|e la) (?:excm[oa]\. )?(?:sr\.?ª?|sra\.?|señora?) "
        r"(?:d\.ª?|don|doña|dña\.)? ?(?P<name>[^,.:;()]{3,60})",
    ),
    floor=(
        "tiene la palabra", "tienen la palabra", "doy la palabra a", "doy la palabra al",
        "damos la palabra a", "le doy la palabra", "cedo la palabra", "cedemos la palabra",
        "concedo la palabra", "ofrezco la palabra", "se concede la palabra", "interviene",
        "pregunta de", "pregunta del", "pregunta de la", "en el uso de la palabra",
        "hace uso de la palabra", "a continuación", "tiene el uso de la palabra",
        "interpelación de", "escucharemos a", "invito a", "con la palabra",
    ),
    agenda=(
        r"punto \d|tema \d|punto del orden del dia|orden del dia|(?:preguntas|interpelaciones|"
        r"apertura|clausura|aprobacion d|debate general|panel|sesion|mesa redonda|votacion|"
        r"proposicion(?:es)?|mociones|dictamenes|comparecencias?|asuntos)\b",
    ),
)  # fmt: skip
