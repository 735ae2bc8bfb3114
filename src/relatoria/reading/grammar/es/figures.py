"""Spanish: number words, units, hedges and shares in prose."""

from relatoria.reading.grammar.figures import Figures

FIGURES = Figures(
    language="es",
    hints=(
        "mill",
        "mil ",
        "ciento",
        "mitad",
        "tercio",
        "tercera",
        "cuart",
        "quint",
        "décim",
        "de cada",
    ),
    decimal=",",
    numbers=(
        ("medio", 0.5),
        ("un", 1),
        ("uno", 1),
        ("una", 1),
        ("dos", 2),
        ("tres", 3),
        ("cuatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("siete", 7),
        ("ocho", 8),
        ("nueve", 9),
        ("diez", 10),
        ("doce", 12),
        ("veinte", 20),
    ),
    scales=(
        (r"mil millones", 1e9),
        (r"miles de millones", 1e9),
        (r"billones|billón", 1e12),
        (r"millones|millón", 1e6),
        (r"mil", 1e3),
    ),
    shorts=(
        (r"\s?(?-i:MM?)|\s?mill(?:s|\.)?", 1e6),
        (r"(?-i:\s?[kK])", 1e3),
    ),
    multiples=(
        (r"(?:se )?(?:ha(?:n|bía|bían)? )?duplic(?:ó|ado|aron|a|an)|al doble", 2.0),
        (r"(?:se )?(?:ha(?:n|bía|bían)? )?triplic(?:ó|ado|aron|a|an)|al triple", 3.0),
        (r"(?:se )?(?:ha(?:n|bía|bían)? )?cuadruplic(?:ó|ado|aron|a|an)", 4.0),
        (r"(?:se )?(?:ha(?:n|bía|bían)? )?quintuplic(?:ó|ado|aron|a|an)", 5.0),
        (r"(?:se )?redu(?:jo|jeron|cido) a la mitad", 0.5),
    ),
    times=r"(?:se )?(?:ha(?:n|bía|bían)? )?multiplic(?:ó|ado|aron|a|an) por",
    manifold=r"veces",
    more_than=r"más que(?: se)?|más de(?: se)?",
    percent=r"por ciento|%|porciento",
    per_mille=r"‰|por (?:cada )?(?:mil|1[. ]?000)(?! millones)(?: (?:habitantes|personas))?",
    points=r"puntos? porcentual(?:es)?",
    fractions=(
        (r"(?:las )?tres cuartas partes", 75.0),
        (r"(?:los )?dos tercios|las dos terceras partes", 200 / 3),
        (r"(?:los )?dos quintos|las dos quintas partes", 40.0),
        (r"(?:las )?tres quintas partes", 60.0),
        (r"(?:las )?cuatro quintas partes", 80.0),
        (r"(?:la )?mitad", 50.0),
        (r"un tercio|(?:una|la) tercera parte", 100 / 3),
        (r"un cuarto|(?:una|la) cuarta parte", 25.0),
        (r"un quinto|(?:una|la) quinta parte", 20.0),
        (r"un décimo|(?:una|la) décima parte", 10.0),
    ),
    grown_by=r"en|(?:aument|crec|sub|baj|cay|disminuy|increment)\w*",
    pronouns=r"ell[oa]s|l[oa]s cuales|est[oa]s",
    of_every=r"de cada|por cada",
    asked=r"¿?cuánt[oa]s",
    hedged_behind=r"aproximadamente|más o menos",
    of_each=r"un[oa]? de cada",
    approximate=(
        r"aproximadamente|alrededor de(?:l| un| una)?|cerca de(?:l| un| una)?|"
        r"unos|unas|casi(?: el| la)?|"
        r"en torno a(?:l| un| una)?|prácticamente|se estima(?:n)? en|un estimado de|un promedio de|"
        r"(?:un )?(?:poco|algo|apenas|bastante) (?:más|menos) de(?:l)?|"
        r"aproximadamente el|aproximadamente un|hacia"
    ),
    at_least=(
        r"más de(?:l)?|al menos(?: el)?|por lo menos(?: el)?|no menos de(?:l)?|"
        r"por encima de(?:l)?|supera(?:n|ba|ban)?(?: el| los| las)?|mínimo de"
    ),
    at_most=(
        r"menos de(?:l)?|hasta(?: el)?|a lo sumo|como máximo|no más de(?:l)?|"
        r"por debajo de(?:l)?|máximo de"
    ),
    between=r"entre(?: el| los| las)?|de(?:l)?|desde(?: el)?",
    range_joins=r"y(?: el| los| las)?|a(?:l)?|hasta(?: el)?",
    joins=r"a(?:l)?|o|-|–|—",
    negative=r"negativ[oa]s?(?: en| de)?|menos|pérdida neta de|déficit de",
    of=r"de(?:l| los| las| la| tod[oa]s l[oa]s| tod[oa] (?:el|la)| sus?)?",
    stops=(
        r"ven(?:ía|ían)|vienen|proven(?:ía|ían)|provienen|proced(?:e|en|ía|ían)|oriund[oa]s|"
        r"originari[oa]s|nacieron|"
        r"en|a|al|de|del|desde|hasta|para|por|con|sin|sobre|entre|durante|según|hacia|y|e|o|u|"
        r"pero|que|quien|quienes|cuy[oa]s?|donde|cuando|mientras|como|es|son|era|eran|fue|fueron|"
        r"ha|han|había|habían|será|serán|sería|viv(?:e|en|ía|ían|ieron|iendo)|trabaja[n]?|"
        r"viaj(?:ó|aron|an|aban|ar)|"
        r"resid(?:e|en|ía|ían|ieron)|se|no|también|ya|cada|anual(?:es|mente)|hoy|actualmente|"
        r"respectivamente|participar\w*|asist(?:ió|ieron|en|ían)|procedentes|provenientes|"
        r"nacid[oa]s|llegad[oa]s|"
        r"mayores|menores|más|antes|después|debido|frente|además|incluid[oa]s|están|estaban|"
        r"tiene[n]?|"
        r"tenía[n]?|recib\w+|emigr(?:ó|aron)|lleg(?:ó|aron|an|aban)|sal(?:ió|ieron|en|ían)|"
        r"vinculad[oa]s|afectad[oa]s|atrás|gracias|pendientes?|repartid[oa]s|dispers[oa]s"
    ),
    verbs=(
        r"cost(?:ó|aron|aba)|es|son|era|eran|fue|fueron|ha sido|han sido|alcanz(?:a|an|ó|aron|"
        r"aba)|lleg(?:a|ó|an|aron)"
        r" a(?:l)?|ascend(?:ía|ían|ió|ieron) a(?:l)?|asciende(?:n)? a(?:l)?|sum(?:a|an|ó|aron|aban)"
        r"|represent(?:a|an|ó|aron|aba|aban)|equival(?:e|en|ía|ían) a(?:l)?|correspond(?:e|en|ía) "
        r"a(?:l)?|supera(?:n|ba|ban)?|aument(?:ó|aron)|creci(?:ó|eron)|disminuy(?:ó|eron)|"
        r"se redu(?:jo|jeron)|se ubic(?:a|ó)|se sit(?:úa|uó)|constitu(?:ye|yen|ía|ían)|pas(?:ó|"
        r"aron|a|an) de|"
        r"(?:crecer|aumentar|subir|pasar|bajar|caer|descender)|"
        r"se (?:cifra|cifraba|cifró|calcula|calculaba|estima|estimaba|estiman|estimó)|"
        r"(?:se )?(?:elev(?:a|ó|aba|aron)|sitú(?:a|an)|situ(?:ó|aba|aban)|ubic(?:ó|aba|"
        r"aban)|increment(?:ó|aron|a)|ampli(?:ó|aba)|mant(?:uvo|iene)|coloc(?:ó|a))|"
        r"rond(?:a|an|aba|aban|ó|aron)|tot?aliz(?:a|an|ó|aba|aron|aban)|contabiliz(?:a|ó|"
        r"aba)|lleg(?:aba|aban) a(?:l)?|baj(?:a|ó|aron)|cay(?:ó|eron)|sub(?:e|ió|ieron)|"
        r"descend(?:ió|ieron)|retroced(?:ió|ieron)|dispar(?:ó|aron)|salt(?:ó|aron)|"
        r"trep(?:ó|aron)|roz(?:a|ó|aba|an)|bord(?:ea|eaba|eó)|conform(?:an|aban)|"
        r"integr(?:an|aban)|reun(?:e|ía|ió|en|ían)|agrup(?:a|aba|an)|super(?:ó|aron)|"
        r"rebas(?:a|ó|aba|aron)|sobrepas(?:a|ó|aba)|duplic(?:a|ó)|triplic(?:a|ó)|crec(?:e|"
        r"ía)|había(?:n)? sido|han? (?:alcanzado|llegado|superado|pasado|subido|crecido|"
        r"aumentado)"
    ),
    articles=r"el|la|los|las|un|una|unos|unas|su|sus|este|esta|estos|estas|esos|esas|lo",
    persons=(
        r"migrantes?|inmigrantes?|emigrantes?|personas?|habitantes?|trabajador(?:es|as?)?|"
        r"refugiad[oa]s?|mujer(?:es)?|hombres?|niñ[oa]s?|menores|adolescentes?|jóvenes|"
        r"residentes?|ciudadan[oa]s?|nacionales|expert[oa]s?|participantes?|representantes?|"
        r"integrantes|delegad[oa]s?|delegaciones|estudiantes?|funcionari[oa]s?|"
        r"víctimas?|retornad[oa]s?|"
        r"deportad[oa]s?|solicitantes? de asilo|emplead[oa]s?|profesionales|individuos?|"
        r"adult[oa]s?|"
        r"familias?|hogares|población|nativ[oa]s?|extranjer[oa]s?|beneficiari[oa]s?|periodistas?|"
        r"docentes?|orador(?:es|as?)?|panelistas?|voluntari[oa]s?|especialistas?|usuari[oa]s?|"
        r"detenid[oa]s?|nacimientos|muertes|gente|académic[oa]s?|investigador(?:es|as)?|"
        r"enfermer[oa]s?|médic[oa]s?|científic[oa]s?|ingenier[oa]s?|agricultor(?:es|as?)?|"
        r"campesin[oa]s?|pescador(?:es|as?)?|pacientes?|graduad[oa]s?|egresad[oa]s?|alumn[oa]s?|"
        r"maestr[oa]s?|agentes?|guardias|policías|comerciantes?|vendedor(?:es|as?)?|miner[oa]s?|"
        r"solicitantes?|sobrevivientes?|huérfan[oa]s?|madres|padres|temporer[oa]s?|jornaler[oa]s?|"
        r"saldo migratorio|migración neta|desplazad[oa]s|apátridas?"
    ),
    currencies=(
        (r"dólares(?: estadounidenses| de los Estados Unidos)?|US\$|USD|\$", "USD"),
        (r"euros?|EUR|€", "EUR"),
        (r"libras(?: esterlinas)?|GBP|£", "GBP"),
        (r"R\$|reales|BRL", "BRL"),
    ),
    periods=(
        (r"años?", "years"),
        (r"meses|mes", "months"),
        (r"semanas?", "weeks"),
        (r"días?", "days"),
        (r"horas?", "hours"),
        (r"minutos?", "minutes"),
    ),
    regions=(
        r"América Latina y el Caribe|América del Norte|América del Sur|Sudamérica|Suramérica|"
        r"América Central|Centroamérica|Norteamérica|Mesoamérica|América Latina|Latinoamérica|"
        r"el Caribe|(?<=\b[dD]el )Caribe|(?<=\b[aA]l )Caribe|las Américas|América|Europa|"
        r"la Unión Europea|Asia|África|Oceanía|"
        r"las demás subregiones|las otras subregiones|la (?:sub)?región|el resto del mundo|"
        r"el mundo|todo el mundo|a nivel mundial|el hemisferio|el Norte|el Sur|el MERCOSUR|"
        r"la Comunidad Andina"
    ),
    places=(
        r"en|de|del|desde|en tod[oa]|procedentes de|provenientes de|residentes en|que viv\w+ en|"
        r"originari[oa]s de"
    ),
    relatives=r"l[oa]s? cuales?|l[oa]s que|l[oa] cual|es[eo]s|ell[oa]s",
    references=(
        r"párrafos?|párrs?\.|artículos?|arts?\.|secci(?:ón|ones)|sesi(?:ón|ones)|período de "
        r"sesiones|resoluci(?:ón|ones)|decisi(?:ón|ones)|anexos?|capítulos?|páginas?|págs?\.|pp?\.|"
        r"cuadros?|gráficos?|recuadros?|notas?|metas?|objetivos?|números?|núms?\.?|n[.º°]+o?|"
        r"reglas?|"
        r"partes?|volumen|vol\.|temas?|puntos?|panel(?:es)?|rondas?|fases?|tel\.?|teléfono|fax|"
        r"sala|"
        r"piso|edad(?: de)?|recomendaci(?:ón|ones)|documentos?|protocolos?|convenios?|"
        r"convenci(?:ón|ones)|acuerdos?|ley|agenda|ISBN|decreto|inciso|numeral|literal|grupo|nivel"
    ),
    since=r"desde(?: el año)?|a partir de(?:l año)?",
    between_years=r"entre(?: los años)?|de(?:sde)?(?: el año)?|del",
    year_join=r"y|a|hasta|al|-|–|—",
    dated=(
        r"en|a|al|el|la|los|las|de|del|desde|hasta|hacia|durante|fin|fines|final|finales|"
        r"término|cierre|principios|comienzos|inicios|mediados|mitad|año|años|enero|febrero|"
        r"marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|"
        r"\d{1,2}|primer|segundo|semestre|ya|para"
    ),
    partitives=(r"del total de|de(?:l| los| las| la| tod[oa]s l[oa]s)?|entre(?: los| las)?"),
)
