"""Spanish: those who speak: roles, offices, groups, forms of address."""

GENERIC_ROLES = (
    "comentador(?:a|as|es)?",
    "puntos? focal(?:es)?",
    "representantes?", "expert[oa]s?", "especialistas?", "expositor(?:a|as|es)?", "ponentes?",
    "panelistas?", "orador(?:a|as|es)?", "participantes?", "delegad[oa]s?",
    "observador(?:a|as|es)?",
    "portavoz", "portavoces", "vocer[oa]s?", "disertantes?", "conferencistas?",
    "funcionari[oa]s?",
    "comentaristas?", "invitad[oa]s?", "miembros?", "integrantes?", "relator(?:a|as|es)?",
    "asistentes", "conferenciantes?", "intervinientes?", "facilitador(?:a|as|es)?",
    "titulares?",
)  # fmt: skip
OFFICES = (
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
)  # fmt: skip
ONCE = ("ex[- ]?(?=\\w)", "antigu[oa]", "anterior", "otrora",)  # fmt: skip
PRESIDING = (
    "moderador(?:a)?", "president[ea]", "facilitador(?:a)?", "coordinador(?:a)?",
    "relator(?:a)?",
    "vicepresident[ea]",
)  # fmt: skip
DELEGATIONS = (
    "equipos?",
    "representación", "representaciones",
    "delegación", "gobierno", "misión permanente", "misión", "secretaría", "embajada",
    "delegaciones", "gobiernos",
)  # fmt: skip
STATE_VOICES = (
    "equipo",
    "representación",
    "representante", "delegad[oa]", "delegación", "observador(?:a)?", "gobierno",
    "misión permanente", "misión", "embajada", "representante permanente", "portavoz",
    "jef[ea] de (?:la )?delegación", "vocer[oa]", "representante alterno",
)  # fmt: skip
ABSENT = ("gobiernos?", "embajada", "estados?")  # fmt: skip
STATE_ORGANS = (
    "ministerio", "ministr[oa]", "viceministr[oa]", "gobierno", "embajada", "embajador(?:a)?",
    "cónsul", "consulado", "misión", "delegación", "cancillería", "canciller", "secretaría",
    "subsecretari[oa]", "relaciones exteriores", "dirección nacional", "dirección general",
    "instituto nacional", "consejo nacional", "senado", "congreso", "presidencia", "estado",
    "departamento", "superintendencia",
)  # fmt: skip
COLLECTIVES = (
    "vecin[oa]s?", "ciudadan[oa]s?", "periodistas?", "pobladora?(?:es)?", "usuari[oa]s?",
    "asistentes?", "interviniente", "delegad[oa]", "orador(?:a)?", "voces",
    "personas? del público", "personas asistentes", "personas participantes", "ciudades",
    "ciudades participantes", "funcionari[oa]s?", "alcald(?:e|es|esa|esas)", "estudiantes?",
    "participantes", "expert[oa]s", "delegaciones", "orador[ea]s", "representantes", "ponentes",
    "panelistas", "asistentes", "países", "estados miembros", "estados", "gobiernos",
    "delegad[oa]s", "observador[ea]s", "especialistas", "presentes", "intervenciones",
    "expositor[ea]s", "miembros", "intervinientes", "participante", "delegación", "asistente",
)  # fmt: skip
GATHERED = (
    "participantes", "expert[oa]s", "delegaciones", "orador[ea]s", "representantes", "ponentes",
    "panelistas", "asistentes", "delegad[oa]s", "especialistas", "expositor[ea]s", "presentes",
    "reunión", "taller", "intervinientes",
)  # fmt: skip
QUANTIFIERS = (
    "un[oa]s", "vari[oa]s otr[oa]s", "much[oa]s de", "la totalidad de", "un par de",
    "más de un[oa]", "otr[oa]s vari[oa]s", "un(?:a)? segund[oa]", "un(?:a)? tercer(?:a)?",
    "l[oa]s demás", "un[oa] de l[oa]s", "algun[oa]s de l[oa]s", "vari[oa]s de l[oa]s",
    "l[oa]s dos", "ningun[oa]",
    "vari[oa]s", "algun[oa]s", "much[oa]s", "tod[oa]s", "otr[oa]s?", "divers[oa]s",
    "numeros[oa]s", "un[oa]", "dos", "tres", "cuatro", "cinco", "seis", "amb[oa]s", "un[oa] de",
    "la mayoría de", "la mayor parte de", "un grupo de", "algunos de", "algunas de",
    "un número de",
    "varios de", "varias de", "tod[oa]s", "ciert[oa]s", "un conjunto de", "un[oa]s poc[oa]s",
)  # fmt: skip
HONORIFICS = (
    "coronel", "capitán", "comandante", "embajadora?", "concejala?", "regidora?", "consejer[oa]",
    "senadora?", "diputad[oa]",
    "magistrad[oa]", "jueza?", "Teniente", "teniente", "doctores",
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
)  # fmt: skip
PRESENT = (
    "vecin[oa]s?", "ciudadan[oa]s?", "periodistas?", "poblador(?:a|as|es)?", "usuari[oa]s?",
    "participantes?", "asistentes?", "delegad[oa]s?", "delegaci(?:ón|ones)",
    "orador(?:a|as|es)?", "intervinientes?", "representantes?", "panelistas?", "ponentes?",
    "expositor(?:a|as|es)?", "observador(?:a|as|es)?", "presentes", "miembros del público",
    "intervenci(?:ón|ones)", "funcionari[oa]s?", "voces", "voz", "personas? del público",
    "estudiantes?", "alcald(?:e|es|esa|esas)",
)  # fmt: skip
AUDIENCE = (
    "hubo quien(?:es)?", "no faltó quien",
    "(?:el público|la sala|la audiencia|el auditorio|la concurrencia|el plenario|"
    "la plenaria|la asamblea)(?= (?:preguntó|hizo|planteó|formuló|comentó|expresó|pidió|"
    "quiso|consultó|reaccionó|manifestó|también|se ))",
)  # fmt: skip
