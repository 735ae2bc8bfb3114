"""Spanish: words of working-group reports: dialogue paragraphs, recommendations, positions."""

from relatoria.model import Position
from relatoria.reading.grammar.review import Review

REVIEW = Review(
    language="es",
    procedure=r"(?:grupo de trabajo (?:sobre|del|encargado del) (?:el )?)?"
    r"examen peri[óo]dico universal|\bEPU\b",
    introduction_heading=r"introducci[óo]n\b",
    presentation_heading=r"(?:exposici[óo]n|presentaci[óo]n|declaraci[óo]n)"
    r"(?: inicial)? (?:del|por el) estado",
    dialogue_heading=r"di[áa]logo (?:interactivo )?y |di[áa]logo interactivo$",
    dialogue_opening=r"(?:durante|en) el di[áa]logo(?: interactivo)?",
    conclusions_heading=r"conclusiones(?:,? y/?o?)?(?: las)? recomendaciones|recomendaciones$",
    pledges_heading=r"(?:promesas|compromisos|promesas y compromisos) voluntari|promesas y ",
    annex_heading=r"anexos?\b|composici[óo]n de la delegaci[óo]n",
    review_of=r"(?:examen (?:del?|sobre|relativo al?|correspondiente al?)"
    r"|informe (?:sobre|relativo al?)|delegaci[óo]n del?|examinadas por|apoyo del?"
    r"|universal: |universal – )",
    session=r"celebr[óo] su (?P<number>[\w.]+[ºo°]?) per[íi]odo de sesiones",
    meeting=r"(?:en (?:la|su) )(?P<number>[\w.]+[ªa]?) sesi[óo]n",
    troika=r"grupo de relatores|\btroika\b",
    headed_by=r"(?:estuvo|fue|estaba|iba) (?:encabezada|presidida|dirigida|integrada y presidida)"
    r" por|encabezada por|presidida por",
    honorifics=r"(?:(?:(?:[Ee]l|[Ll]a|[Ss]u) )?(?:Excmo\.?|Excma\.?|Excelent[íi]sim[oa]|Excelencia"
    r"|S\.? ?E\.?|Sr\.?|Sra\.?|Srta\.?|Dr\.?|Dra\.?|Señora?|Embajadora?|Honorable),? )+",
    recommendation=r"recomendaci(?:ón|on|ones)",
    positions=(
        (
            Position.NOT_SUPPORTED,
            r"no (?:\w+ )?(?:(?:han|ha|pudo|puede|pudieron|pueden) )?(?:contado?|contaron|cuentan"
            r"|contaban|gozan|gozaron|gozado|reciben|recibieron|recibido|obtuvieron|obtienen"
            r"|obtenido|tienen|tuvieron|apoyar?|apoy[óo]|aceptar?|acept[óo]|aceptad[ao]s?"
            r"|apoyad[ao]s?)|no (?:han sido|fueron|son|est[áa]n?) (?:\w+ )?(?:aceptad|apoyad|"
            r"respaldad|aceptables)|rechaz|sin el apoyo"
            r"|no est[áa]n? en condiciones|no (?:resultan|son) aceptables",
        ),
        (
            Position.SUPPORTED_IMPLEMENTED,
            r"ya (?:se )?(?:\w+ )?(?:\w+ )?(?:aplicad|aplican|cumplid|cumplen|implementad|ejecutad"
            r"|puest|llevad)|(?:en|v[íi]as|proceso|curso) de (?:\w+ )?(?:aplicaci|ejecuci"
            r"|implementaci|cumplimiento)",
        ),
        (
            Position.PENDING,
            r"ser[áa]n? (?:\w+ )?(?:examinad|estudiad|considerad|analizad)|(?:examinar|estudiar"
            r"|considerar|analizar|responder)[áa]n?\b|dar[áa]n? (?:\w+ )?(?:respuesta|a conocer)"
            r"|respuestas? (?:a su debido|oportuna)|a su debido (?:tiempo|momento)|oportunamente"
            r"|a m[áa]s tardar|pendientes|en estudio|facilitar[áa]|proporcionar[áa]",
        ),
        (
            Position.NOTED,
            r"tom[óoa]n? (?:debida )?(?:nota|conocimiento)|tomad[oa]s? (?:debida )?(?:nota|"
            r"conocimiento)|tenid[ao]s? en cuenta|tomaron (?:nota|conocimiento)|anotad"
            r"|tomar nota",
        ),
        (
            Position.SUPPORTED,
            r"apoy|acept|respald|adhi[er]|hace suyas|hizo suyas|aprob|conformidad",
        ),
    ),
    and_=r"y|e",
    articles=r"(?:el|la|los|las) (?:ex[- ]|antigua )?|ex[- ]|antigua ",
    of=r"del? (?:la |los |las |el )?",
    genitive=r"(?!)",
    delegation=r"(?:la )?(?:jef[ae] de (?:la )?)?delegaci[óo]n|el estado (?:objeto de )?examinado"
    r"|el estado objeto de examen|(?:el|la) jef[ae] de (?:la )?delegaci[óo]n"
    r"|(?:los )?miembros de la delegaci[óo]n",
    envoys=r"(?:(?:el|la|los|las) )?(?:representantes?|delegaci[óo]n|delegaciones|delegad[oa]s?"
    r"|embajadora?|gobierno|observadora?)(?: permanente)?",
    officials=r"(?:vice-?)?(?:ministr[oa]|viceministr[oa]|secretari[oa]|subsecretari[oa]"
    r"|president[ea]|vicepresident[ea]|gobernadora?|fiscal|procuradora?|senadora?|diputad[oa]"
    r"|representante|directora?|embajadora?|comisionad[oa]|defensora?|jue[zc]a?|magistrad[oa]"
    r"|jef[ae]|alcalde(?:sa)?|general|canciller|asesora?|coordinadora?|miembro|funcionari[oa]"
    r"|expert[oa]|sr\.|sra\.)",
    pronouns=r"él |ella |éste |ésta ",
    answers=r"respondió|contestó|explicó|aclaró",
    quoting=r"seg[úu]n|de acuerdo con|a juicio de|en opini[óo]n de",
    answering=r"en (?:respuesta|contestaci[óo]n)|(?:respondiendo|contestando|refiri[ée]ndose"
    r"|pasando)\b|(?:con|en) (?:respecto|relaci[óo]n|referencia)|(?:con )?respecto (?:de|a)"
    r"|en (?:cuanto|lo que respecta|lo que se refiere|lo relativo|lo tocante|materia)"
    r"|acerca de|sobre (?:la cuesti[óo]n|el tema)|por lo que (?:se refiere|respecta)",
    narration=r"(?:durante|en) el di[áa]logo(?: interactivo)?,? (?:hicieron|formularon|"
    r"intervinieron|tomaron|hubo|se )|(?:en total,? )?(?:\d+|\w+ y \w+) (?:delegaciones|estados)"
    r"|las (?:declaraciones|recomendaciones) (?:formuladas|que|adicionales|restantes)"
    r"|por (?:falta|limitaciones) de tiempo|el president[ea] del consejo"
    r"|el grupo de trabajo|el di[áa]logo interactivo|en (?:la|su) \w+[ªa]? sesi[óo]n"
    r"|todas las conclusiones",
    collective=r"(?:varias|algunas|numerosas|muchas|la mayor[íi]a de las|todas las|otras|las)"
    r" (?:delegaciones|siguientes (?:delegaciones|declaraciones|recomendaciones))"
    r"|(?:varios|algunos|numerosos|muchos) (?:estados|pa[íi]ses|oradores)",
    unspoken=r"ha|han|hab[íi]an?|era|eran|fue|fueron|estaba|estaban|es|son|que|quien|para",
    helpers=r"(?:tambi[ée]n |adem[áa]s |asimismo |igualmente |luego |despu[ée]s |finalmente |"
    r"nuevamente |por [úu]ltimo |por su parte,? |se |le |les |lo |la |los |las |hab[íi]an? |ha |"
    r"han |a su vez,? |en particular |encarecidamente |no obstante,? |sin embargo,? )*",
    verbs=r"(?:acogi|celebr|felicit|agradeci|encomi|elogi|observ|señal|tom|expres|manifest|pregunt|"
    r"solicit|inst|alent|anim|exhort|inform|indic|declar|afirm|reiter|record|subray|destac|"
    r"reconoci|apoy|recomend|mencion|explic|aclar|respondi|contest|agreg|añadi|preciso|precis|"
    r"puntualiz|aplaudi|valor|apreci|lament|deplor|conden|inquiri|cit|refiri|coment|conclu[iy]|"
    r"sostuv|dij|quis|hiz|hici|formul|plante|consider|estim|opin|confi|esper|dese|rindi|qued|"
    r"estuv|sigui|segu|alab|continu|propus|sugiri|pidi|asegur|resalt|enfatiz|hincapi|coincidi|comparti|"
    r"present|describi|dio|dieron|rechaz|advirti|invit|abord|expus|preocup|confirm|reafirm|"
    r"notific|rogui|rog|salud|alud|congratul|interes|habl|denunci|neg|admiti|complaci|evoc)"
    r"(?:[óoeaé]|aron|eron|ieron|[íi]an?|aban?|ió|yó|yeron|an|en)\b"
    r"|preocupad[oa]|dijeron|era|eran|puso|pusieron|vio|vieron|dio|dieron|tuvo|estuvo",
    columns=(
        ("recommendation", r"recomendaci"),
        ("position", r"posici[óo]n|respuesta|estado de la|decisi[óo]n|aceptada|apoyada"),
        ("states", r"(?:estado|pa[íi]s)(?:es|s)?\b|formulada por|origen"),
        ("theme", r"temas?|cuesti[óo]n|derechos?|tem[áa]tica|asunto"),
    ),
    verdicts=(
        (Position.NOT_SUPPORTED, r"no (?:apoy|acept)|rechaz"),
        (Position.SUPPORTED_IMPLEMENTED, r"aplicad|en proceso|implementad|cumplid"),
        (Position.NOTED, r"tom[óoa]|nota|anotad"),
        (Position.PENDING, r"pendiente|examin|estudi"),
        (Position.SUPPORTED, r"apoy|acept|s[íi]\b"),
    ),
)
