"""Portuguese: those who speak: roles, offices, groups, forms of address."""

GENERIC_ROLES = (
    "comentador(?:a|as|es)?",
    "pontos? foca(?:l|is)",
    "representantes?", "especialistas?", "perit[oa]s?", "expert", "experts",
    "expositor(?:a|as|es)?",
    "palestrantes?", "painelistas?", "orador(?:a|as|es)?", "participantes?", "delegad[oa]s?",
    "observador(?:a|as|es)?", "porta-voz(?:es)?", "conferencistas?", "debatedor(?:a|as|es)?",
    "funcionári[oa]s?", "comentaristas?", "convidad[oa]s?", "membros?", "integrantes?",
    "relator(?:a|as|es)?", "apresentador(?:a|as|es)?", "facilitador(?:a|as|es)?", "titulares?",
    "intervenientes?", "panelistas?", "oficial", "oficiais", "servidor(?:a|as|es)?",
)  # fmt: skip
OFFICES = (
    "cofundador(?:a)?", "psiquiatra", "pediatra", "cirurgi(?:ão|ã)", "veterinári[oa]",
    "chefe de missão", "ouvidor(?:a)?-geral", "procurador(?:a)?-geral", "secretári[oa]-geral",
    "oficial de proteção", "primeir[oa] secretári[oa]", "defensor(?:a)? d[oe] \\w+",
    "psicólog[oa]", "médic[oa]", "enfermeir[oa]", "jornalista", "atuári[oa]",
    "historiador(?:a)?", "geógraf[oa]", "filósof[oa]", "epidemiologista", "engenheir[oa]",
    "arquitet[oa]", "sindicalista", "empresári[oa]", "comerciante", "sacerdote",
    "pastor(?:a)?", "rabino", "vereador(?:a)?", "auditor(?:a)?(?:-fiscal)?", "director(?:a)?",
    "directora?-geral", "subdirector(?:a)?", "subdiretor(?:a)?", "vice-reitor(?:a)?", "vogal",
    "tesoureir[oa]", "notári[oa]", "jurista", "contador(?:a)?", "educador(?:a)?", "estudante",
    "legislador(?:a)?", "parlamentar", "comandante", "coronel", "gestor(?:a)?", "arcebispo",
    "freira", "frei", "agricultor(?:a)?", "cacique", "subprocurador(?:a)?", "intérprete",
    "bibliotecári[oa]", "escritor(?:a)?", "cineasta", "fotógraf[oa]", "pró-reitor(?:a)?",
    "cientista", "inspector(?:a)?", "delegad[oa]", "criminólog[oa]", "estatístic[oa]",
    "religios[oa]", "fiscal", "vice-director(?:a)?", "assistente social",
    "cientista polític[oa]", "defensor(?:a)? públic[oa]", "secretári[oa] municipal",
    "secretári[oa] estadual", "direc?tor(?:a)? adjunt[oa]",
    "diretor(?:a)?", "chefe", "president[ea]", "presidenta", "vice-president[ea]",
    "coordenador(?:a)?", "secretári[oa]", "subsecretári[oa]", "secretári[oa][- ]executiv[oa]",
    "secretári[oa][- ]geral", "secretária-geral", "ministr[oa]", "vice-ministr[oa]",
    "chanceler",
    "embaixador(?:a)?", "embaixatriz", "cônsul", "consulesa", "comissári[oa]",
    "alt[oa][- ]comissári[oa]", "assessor(?:a)?", "consultor(?:a)?", "conselheir[oa]",
    "professor(?:a)?", "docente", "acadêmic[oa]", "académic[oa]", "pesquisador(?:a)?",
    "investigador(?:a)?", "relator(?:a)? especial", "representante especial", "defensor(?:a)?",
    "procurador(?:a)?", "promotor(?:a)?", "governador(?:a)?", "prefeit[oa]", "senador(?:a)?",
    "deputad[oa]", "superintendente", "inspetor(?:a)?", "economista", "demógraf[oa]",
    "sociólog[oa]", "antropólog[oa]", "advogad[oa]", "juiz", "juíza", "magistrad[oa]",
    "encarregad[oa]", "gerente", "administrador(?:a)?", "analista", "líder", "dirigente",
    "ativista", "fundador(?:a)?", "reitor(?:a)?", "decan[oa]", "diretor(?:a)?[- ]geral",
    "diretor(?:a)? executiv[oa]", "diretor(?:a)? regional", "adid[oa]", "bispo", "irmã",
    "padre",
    "representante permanente", "representante residente", "técnic[oa]", "ouvidor(?:a)?",
)  # fmt: skip
ONCE = ("ex[- ]", "antig[oa]", "anterior",)  # fmt: skip
PRESIDING = (
    "moderador(?:a)?", "mediador(?:a)?", "president[ea]", "presidenta", "facilitador(?:a)?",
    "coordenador(?:a)?", "relator(?:a)?", "vice-president[ea]",
)  # fmt: skip
DELEGATIONS = (
    "equip[ea]s?",
    "representação", "representações", "bancada",
    "delegação", "governo", "missão permanente", "missão", "secretaria", "secretariado",
    "embaixada", "delegações", "governos",
)  # fmt: skip
STATE_VOICES = (
    "equip[ea]",
    "representação",
    "representante", "delegad[oa]", "delegação", "observador(?:a)?", "governo",
    "missão permanente", "missão", "embaixada", "representante permanente", "porta-voz",
    "chefe d[ae] delegação", "representante suplente",
)  # fmt: skip
ABSENT = ("governos?", "embaixada", "estados?")  # fmt: skip
STATE_ORGANS = (
    "ministério", "ministr[oa]", "vice-ministr[oa]", "governo", "embaixada", "embaixador(?:a)?",
    "cônsul", "consulado", "missão", "delegação", "chancelaria", "chanceler", "secretaria",
    "subsecret\\w+", "relações exteriores", "negócios estrangeiros", "itamaraty", "senado",
    "instituto nacional", "conselho nacional", "congresso", "presidência", "estado",
    "departamento", "polícia federal", "secretaria nacional",
)  # fmt: skip
COLLECTIVES = (
    "morador(?:a|as|es)?", "cidad(?:ão|ã|ãos|ãs)", "munícipes?", "jornalistas?",
    "usuári[oa]s?", "utentes?",
    "ouvintes?", "delegad[oa]", "orador(?:a)?", "vozes", "pessoas? d[oa] (?:público|plateia)",
    "conselheir[oa]s", "funcionári[oa]s", "estudantes?", "alun[oa]s", "cidades",
    "conselheir[oa]", "participantes?",
    "participantes", "especialistas", "delegações", "oradores", "oradoras", "representantes",
    "palestrantes", "painelistas", "países", "estados[- ]membros", "estados", "governos",
    "delegad[oa]s", "observador[ea]s", "expositor[ea]s", "presentes", "intervenções",
    "perit[oa]s",
    "membros", "debatedor[ea]s", "conferencistas", "participante", "delegação",
    "intervenientes",
)  # fmt: skip
GATHERED = (
    "participantes", "especialistas", "delegações", "oradores", "representantes",
    "palestrantes",
    "painelistas", "delegad[oa]s", "expositor[ea]s", "presentes", "perit[oa]s", "reunião",
    "oficina", "debatedor[ea]s", "conferencistas",
)  # fmt: skip
QUANTIFIERS = (
    "uns", "umas", "vári[oa]s outr[oa]s", "muit[oa]s d[oa]s", "a totalidade d[oa]s",
    "mais de um(?:a)?", "um(?:a)? segund[oa]", "um(?:a)? terceir[oa]", "[oa]s demais",
    "quase tod[oa]s", "nenhum(?:a)?", "outr[oa]s tant[oa]s", "um par de",
    "vári[oa]s", "alguns", "algumas", "muit[oa]s", "tod[oa]s", "outr[oa]s?", "divers[oa]s",
    "inúmer[oa]s", "numeros[oa]s", "um", "uma", "dois", "duas", "três", "quatro", "cinco",
    "seis",
    "amb[oa]s", "um d[oa]s", "uma d[oa]s", "a maioria d[oa]s", "um grupo de", "alguns d[oa]s",
    "algumas d[oa]s", "um número de", "vários d[oa]s", "cert[oa]s", "a maior parte d[oa]s",
)  # fmt: skip
HONORIFICS = (
    "coronel", "capitão", "comandante", "embaixadora?", "senadora?", "deputad[oa]",
    "desembargadora?", "juiz", "juíza", "vereadora?", "conselheir[oa]", "procuradora?",
    "Tenente", "tenente",
    "Ir", "Irmão", "Frei", "frei", "irmã", "irmão", "padre", "dom", "dona", "professora?",
    "doutora?", "Des", "Min", "Dep", "Sen", "Emb", "Enf", "Arq", "Econ", "Cap", "Maj", "Ten",
    "Cardeal", "Cônego", "Pastora?", "pastora?", "Enga?", "Doutores",
    "Sr", "Sra", "Srta", "Srs", "Sras", "Senhora?", "senhora?", "Dr", "Dra", "Drs", "Doutora?",
    "Prof", "Profa", "Prof\\.ª", "Professora?", "Eng", "Enga", "Dom", "Dona", "D", "Exmo",
    "Exma",
    "Embaixadora?", "Ministr[oa]", "Chanceler", "General", "Coronel", "Gen", "Cel", "Capitão",
    "Comandante", "Almirante", "Brigadeiro", "Monsenhor", "Mons", "Padre", "Pe", "Irmã",
    "Bispo",
    "Deputad[oa]", "Senadora?", "Juiz", "Juíza", "Desembargadora?", "S\\. ?Exa?", "Mr", "Ms",
    "Mrs",
    "M", "Mme", "SR", "SRA", "DR", "DRA", "SENHORA?", "Conselheir[oa]", "Lic", "Me", "Ma",
)  # fmt: skip
PRESENT = (
    "morador(?:a|as|es)?", "cidad(?:ão|ã|ãos|ãs)", "munícipes?", "jornalistas?",
    "usuári[oa]s?", "utentes?",
    "participantes?", "presentes", "delegad[oa]s?", "delegaç(?:ão|ões)", "orador(?:a|as|es)?",
    "intervenientes?", "representantes?", "painelistas?", "palestrantes?",
    "expositor(?:a|as|es)?", "observador(?:a|as|es)?", "pessoas? d[oa] (?:público|plateia)",
    "intervenç(?:ão|ões)", "funcionári[oa]s?", "vozes", "voz", "estudantes?",
    "conselheir[oa]s?", "ouvintes?",
)  # fmt: skip
AUDIENCE = (
    "houve quem", "não faltou quem",
    "(?:o público|a plateia|a sala|o auditório|a audiência|o plenário|a plenária|"
    "a assembleia)(?= (?:perguntou|fez|levantou|formulou|comentou|expressou|pediu|quis|"
    "reagiu|manifestou|também|indagou|questionou))",
)  # fmt: skip
