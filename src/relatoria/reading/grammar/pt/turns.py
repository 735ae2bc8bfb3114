"""Portuguese: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.model import RelationKind
from relatoria.reading.grammar.turns import Turns
from relatoria.reading.grammar.verbs import listed, portuguese

_REPORTING = listed(
    "abordar abrir aceitar acentuar aclarar acolher aconselhar acrescentar adicionar admitir "
    "advertir advogar afirmar agradecer agregar alegar alertar alinhar aludir analisar "
    "anotar antecipar anunciar apelar aplaudir apoiar apontar apreciar apresentar arguir "
    "argumentar arrolar assegurar asseverar assinalar atentar avaliar avisar caracterizar "
    "celebrar centrar chamar citar clamar classificar coincidir colaborar colocar comentar "
    "começar comparar compartilhar complementar comprometer comprovar comunicar conceder "
    "conclamar concluir concordar condenar confessar confirmar congratular conjeturar "
    "considerar constatar consultar contar contestar contextualizar contrastar convidar "
    "corrigir corroborar criticar debater declarar defender definir deliberar delinear "
    "demandar demarcar demonstrar denunciar deplorar desaconselhar descartar descrever "
    "desculpar desejar desenvolver desmentir desmistificar despedir destacar detalhar "
    "diferenciar dirigir discordar discorrer discutir dissertar dissuadir distanciar "
    "distinguir divergir divulgar documentar duvidar elencar elogiar elucidar enaltecer "
    "encaminhar encarecer encerrar encorajar endossar enfatizar enfocar entender enumerar "
    "enunciar equiparar esboçar esclarecer especificar esperar estranhar evidenciar evocar "
    "exaltar examinar exemplificar exibir exigir exortar explanar explicar explicitar "
    "expressar exprimir externar falar felicitar finalizar focalizar focar formular frisar "
    "fundamentar garantir historiar homenagear identificar ilustrar imputar inaugurar "
    "incentivar indagar indicar informar iniciar inquirir insistir instar interpelar "
    "interrogar intervir invocar ironizar julgar juntar jurar justificar lamentar lançar "
    "lembrar levantar listar localizar louvar manifestar mapear matizar mencionar mostrar "
    "narrar negar notar noticiar objectar objetar observar oferecer opinar orientar "
    "parabenizar partilhar passar pedir perguntar pleitear polemizar ponderar pontuar "
    "postular precisar preconizar problematizar proclamar prognosticar prometer pronunciar "
    "propugnar prosseguir protestar queixar questionar ratificar reafirmar reagir realçar "
    "rebater recapitular recear reclamar recomendar reconhecer recordar recusar referir "
    "refletir reforçar refutar registrar reiterar reivindicar rejeitar relacionar relatar "
    "relativizar relembrar rememorar repetir repisar replicar reportar reprovar repudiar "
    "requerer resenhar reservar resgatar responder ressaltar ressalvar resumir retomar "
    "retorquir retrucar revelar reviver rogar salientar saudar secundar sinalizar sintetizar "
    "solicitar solidarizar somar sublinhar submeter subscrever sugerir sumariar sumarizar "
    "suplicar suscitar sustentar tecer terminar testemunhar traduzir transmitir tratar "
    "traçar unir urgir valorizar vaticinar ventilar verbalizar verificar versar vincular "
    "vocalizar"
)
_IRREGULAR = (
    "disse", "disseram", "diz", "dizem", "dizia", "fez", "fizeram", "faz", "fazem", "propôs",
    "propuseram", "propõe", "propõem", "expôs", "expuseram", "expõe", "pediu", "pediram", "pede",
    "pedem", "sugeriu", "sugeriram", "sugere", "referiu", "refere", "manteve", "mantém", "pôs",
    "deu", "deram", "dá", "interveio", "intervieram", "intervém", "advertiu", "adverte",
    "reconheceu", "agradeceu", "quis", "quer", "teve", "trouxe", "trouxeram", "introduziu", "viu",
    "vê", "entendeu", "entende", "entendia", "crê", "acredita", "acreditava", "acreditou", "pensa",
    "sentiu", "sente", "iniciou", "começou", "dedicou", "dirigiu", "tomou", "encerrou", "abriu",
    "leu", "opôs-se", "opõe-se", "descreveu", "chamou", "trouxe à tona", "deplorou", "propusera",
    "achou", "acha", "convidou", "convida", "focou", "concluiu", "concluíram", "conclui",
    "contrapôs", "discorreu", "buscou", "procurou", "ateve-se", "deteve-se", "passou a",
    "opôs", "opuseram", "opõe", "opõem", "contrapõe", "lê", "leram", "deu conta", "dá conta",
    "deu a conhecer", "previu", "prevê", "prefere", "preferiu", "quis saber", "quer saber",
    "discorda", "diverge", "exige", "contradisse", "contradiz", "conveio", "contesta", "reage",
    "trouxe a debate", "pôs em dúvida", "põe em dúvida", "pôs em causa", "põe em causa",
    "fez sua", "fez suas", "fez eco", "faz eco", "tomou a palavra", "passou em revista",
    "chamou a atenção", "fez uma resenha", "fez referência", "faz referência", "fez notar",
    "faz notar", "fez um balanço", "trouxe", "traz", "trazem", "esclarece", "esclarecem",
    "oferece", "agradece", "reconhece", "compromete-se", "manifesta-se", "mostrou-se",
    "mostra-se", "declarou-se", "fez um apelo", "deu as boas-vindas", "dá as boas-vindas",
    "sugere", "sugerem",
)  # fmt: skip
_CLITICS = r"(?:(?:se|lhe|lhes)\s)?"
_ENCLITICS = r"(?:-(?:se|lhe|lhes|o|a|os|as))?"

TURNS = Turns(
    language="pt",
    articles=(
        "o", "a", "os", "as", "este", "esta", "estes", "estas", "esse", "essa", "d[oa]s?",
        "[àa]o?s?", "pel[oa]s?", "referid[oa]s?", "um", "uma",
    ),
    indefinite=("um", "uma"),
    ands=("e", "bem como", "assim como"),
    generic_roles=(
        "pontos? foca(?:l|is)",
        "representantes?", "especialistas?", "perit[oa]s?", "expert", "experts",
        "expositor(?:a|as|es)?",
        "palestrantes?", "painelistas?", "orador(?:a|as|es)?", "participantes?", "delegad[oa]s?",
        "observador(?:a|as|es)?", "porta-voz(?:es)?", "conferencistas?", "debatedor(?:a|as|es)?",
        "funcionári[oa]s?", "comentaristas?", "convidad[oa]s?", "membros?", "integrantes?",
        "relator(?:a|as|es)?", "apresentador(?:a|as|es)?", "facilitador(?:a|as|es)?", "titulares?",
        "intervenientes?", "panelistas?", "oficial", "oficiais", "servidor(?:a|as|es)?",
    ),
    offices=(
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
    ),
    once=("ex[- ]", "antig[oa]", "anterior",),
    presiding=(
        "moderador(?:a)?", "mediador(?:a)?", "president[ea]", "presidenta", "facilitador(?:a)?",
        "coordenador(?:a)?", "relator(?:a)?", "vice-president[ea]",
    ),
    delegations=(
        "representação", "representações", "bancada",
        "delegação", "governo", "missão permanente", "missão", "secretaria", "secretariado",
        "embaixada", "delegações", "governos",
    ),
    state_voices=(
        "representação",
        "representante", "delegad[oa]", "delegação", "observador(?:a)?", "governo",
        "missão permanente", "missão", "embaixada", "representante permanente", "porta-voz",
        "chefe d[ae] delegação", "representante suplente",
    ),
    absent=("governos?", "embaixada", "estados?"),
    state_organs=(
        "ministério", "ministr[oa]", "vice-ministr[oa]", "governo", "embaixada", "embaixador(?:a)?",
        "cônsul", "consulado", "missão", "delegação", "chancelaria", "chanceler", "secretaria",
        "subsecret\\w+", "relações exteriores", "negócios estrangeiros", "itamaraty", "senado",
        "instituto nacional", "conselho nacional", "congresso", "presidência", "estado",
        "departamento", "polícia federal", "secretaria nacional",
    ),
    role_last=False,
    links=("de", "d[oa]s?", "por", "pel[oa]s?", "perante", "em", "n[oa]s?", "para", "junto", "a",
           "ao", "à", "sobre", "com"),
    anaphors=(
        "palestrante", "expositor(?:a)?", "especialista", "perit[oa]", "painelista", "orador(?:a)?",
        "representante", "conferencista", "pesquisador(?:a)?", "professor(?:a)?", "debatedor(?:a)?",
        "acadêmic[oa]", "consultor(?:a)?", "delegad[oa]", "delegação", "funcionári[oa]",
        "ministr[oa]", "embaixador(?:a)?", "diretor(?:a)?", "docente", "comentarista",
        "apresentador(?:a)?", "panelista", "interveniente",
    ),
    latter=("este último", "esta última"),
    former=("o primeiro", "a primeira"),
    pronouns=("ele", "ela", "eles", "elas"),
    collectives=(
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
    ),
    gathered=(
        "participantes", "especialistas", "delegações", "oradores", "representantes",
        "palestrantes",
        "painelistas", "delegad[oa]s", "expositor[ea]s", "presentes", "perit[oa]s", "reunião",
        "oficina", "debatedor[ea]s", "conferencistas",
    ),
    quantifiers=(
        "uns", "umas", "vári[oa]s outr[oa]s", "muit[oa]s d[oa]s", "a totalidade d[oa]s",
        "mais de um(?:a)?", "um(?:a)? segund[oa]", "um(?:a)? terceir[oa]", "[oa]s demais",
        "quase tod[oa]s", "nenhum(?:a)?", "outr[oa]s tant[oa]s", "um par de",
        "vári[oa]s", "alguns", "algumas", "muit[oa]s", "tod[oa]s", "outr[oa]s?", "divers[oa]s",
        "inúmer[oa]s", "numeros[oa]s", "um", "uma", "dois", "duas", "três", "quatro", "cinco",
        "seis",
        "amb[oa]s", "um d[oa]s", "uma d[oa]s", "a maioria d[oa]s", "um grupo de", "alguns d[oa]s",
        "algumas d[oa]s", "um número de", "vários d[oa]s", "cert[oa]s", "a maior parte d[oa]s",
    ),
    honorifics=(
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
    ),
    courtesies=("Sr", "Sra", "senhora?", "Exmo", "Exma"),
    particles=("de", "da", "do", "das", "dos", "e", "la", "del", "los", "las", "y", "van", "von",
               "der", "di", "du", "le"),
    inverts=True,
    clitics=_CLITICS,
    enclitics=_ENCLITICS,
    verbs=portuguese(_REPORTING, _IRREGULAR),
    past=r"(?:(?:se|lhe|lhes)\s)?[a-zçáâãéêíóôõú]{2,}(?:ou|eu|iu|aram|eram|iram)(?:-(?:se|lhe|"
    r"lhes))?",
    finite=(
        r"(?:(?:se|lhe|lhes|o|a|os|as|não)\s){0,2}(?!(?:de|que|e|a|uma|ante|entre|sobre|desde|"
        r"durante|mediante|onde|como|para|contra|era|foi|fora|esta|este|presente|ausente|em|com|"
        r"sem|quem|bem|também|ou|seu|meu|além|porém|residente|suplente|adjunt[oa])(?!\w))"
        r"[a-zçáâãéêíóôõú]{2,}(?:[ae]|ou|eu|iu|am|em|aram|eram|iram|õe)(?:-(?:se|lhe|lhes))?"
    ),
    silent=(
        "(?:se )?(?:participou|participaram|compareceu|compareceram|chegou|morreu|faleceu|nasceu|"
        "presidiu|moderou|integrou|integraram|organizou|organizaram|assinou|viajou|visitou|"
        "coordenou|realizou|realizaram|foram|estiveram|tiveram|celebraram|trabalhou|estudou|"
        "publicou|ingressou|colaborou|facilitou|seu|meu|teu|europeu|museu|ou|assistiu|"
        "mediou)(?!\\w)",
    ),
    helpers=(
        "foi", "foram", "era", "eram", "é", "são", "havia", "haviam", "tinha", "tinham", "tem",
        "ser", "sido", "não", "que", "teria", "teriam", "está", "estava", "deve", "devia", "pode",
        "podia", "para", "de", "a", "será", "seria",
    ),
    adverbs=(
        "também", "além disso", "ademais", "em seguida", "depois", "então", "por sua vez",
        "igualmente", "posteriormente", "finalmente", "por fim", "por último", "brevemente",
        "em particular", "especialmente", "particularmente", "novamente", "por sua parte",
        "por seu lado", "por seu turno", "portanto", "por isso", "claramente", "no entanto",
        "contudo", "porém", "todavia", "em primeiro lugar", "em segundo lugar", "a seguir", "logo",
        "e", "todos", "primeiramente", "primeiro", "ainda", "outrossim", "ali", "enfaticamente",
        "apenas", "só", "em síntese", "em geral", "principalmente", "por outro lado",
        "em resposta(?! (?:[àa]o?s?)(?!\\w))",
        "a esse respeito", "em conclusão", "amplamente", "mais uma vez", "de novo", "assim",
        "logo depois", "na sequência", "da mesma forma", "do mesmo modo",
    ),
    insertions=(
        "por", "em", "n[oa]s?", "após", "depois", "quem", "que", "cuj[oa]", "como", "ao", "à",
        "enquanto", "referindo-se", "com", "falando", "sem", "desde", "então", "também", "além",
        "fazendo", "retomando", "respondendo", "citando", "lembrando", "agradecendo", "baseando-se",
        "de", "d[oa]s?", "junto", "para", "segundo", "diante", "sobre", "entre", "atuando",
        "concordando", "tendo", "apoiad[oa]", "não", "finalmente", "durante", "igualmente",
        "representando", "mediante", "tomando", "partindo", "antes", "o qual", "a qual", "ainda",
        "a partir", "recordando",
    ),
    quoting=(
        "segundo", "de acordo com", "conforme", "na opinião d[eoa]s?", "na visão d[eoa]",
        "nas palavras d[eoa]", "no entender d[eoa]", "para", "na avaliação d[eoa]",
    ),
    handing=(
        "(?:usou|usaram|fez uso|fizeram uso|tomou|tomaram) (?:ainda|também|igualmente|depois|"
        "por fim|finalmente|seguidamente) (?:d)?a palavra",
        "(?:toma|tomam|pede|usa|faz uso d)(?:a)?(?: d?a)? palavra(?:,? (?:então|depois|"
        "em seguida|a seguir|também))*",
        "(?:intervém|intervêm|fala|expõe|prossegue|continua|discursa)(?: (?:então|depois|"
        "em seguida|a seguir|também))*",
        "(?:abre|abriu|abriram|inicia|iniciou|encerra|encerrou|inaugura|"
        "inaugurou)(?: \\w+)?? (?:[oa]s?) (?:bloco|sessão|painel|mesa|debate|rodada|jornada|"
        "ato|encontro|reunião|diálogo|trabalhos|série de \\w+|intervenções|apresentações)",
        "(?:é|foi) a vez d[eoa]",
        "(?:interveio|intervieram|falou|falaram|expôs|discursou|seguiu|prosseguiu|continuou)(?: (?:"
        "então|depois|em seguida|a seguir|também|posteriormente|logo após|logo depois|por fim|"
        "finalmente|por último|ainda|na sequência))*",
        "(?:tomou|tomaram|pediu|solicitou)(?:,? (?:então|depois|em seguida|a seguir|também|"
        "posteriormente))* a palavra(?:,? (?:então|depois|em seguida|a seguir|também|"
        "posteriormente|logo após|logo depois))*",
        "(?:usou|usaram|fez uso|fizeram uso|fazendo uso)(?:,? (?:então|depois|em seguida|"
        "a seguir|também|"
        "posteriormente))* da palavra(?:,? (?:então|depois|em seguida|a seguir|também|"
        "posteriormente|"
        "logo após|logo depois|na sequência))*,?",
        "a palavra foi (?:então |em seguida |depois )?(?:dada|passada|concedida|cedida|"
        "franqueada) (?:a|ao|à)",
        "(?:deu-se|passou-se|concedeu-se|foi dada|foi concedida|foi passada) (?:então |"
        "em seguida )?"
        "a palavra (?:a|ao|à)", "(?:seguiu-se|seguiram-se)(?:-lhe)?", "(?:o|a|os|as) (?:próxim[oa]|"
        "seguinte|primeir[oa]|segund[oa]|terceir[oa]|últim[oa]) (?:palestrante|oradora?|"
        "expositora?|"
        "painelista|apresentação|intervenção|a (?:intervir|falar|usar da palavra|tomar a palavra)) "
        "(?:foi|coube|ficou a cargo)(?: (?:a de|o de|a|ao|à|d[oa]))?",
        "coube (?:então |em seguida |depois )?(?:a palavra )?(?:a|ao|à)",
        "(?:fez|fizeram|realizou|apresentou|proferiu)(?: \\w+)? (?:uma |a sua |sua )?(?:exposição|"
        "apresentação|intervenção|palestra|declaração)", "(?:fizeram|formularam|proferiram) "
        "(?:declarações|intervenções|apresentações)",
        "(?:a |uma )?(?:apresentação|exposição|palestra|"
        "intervenção) (?:ficou|esteve) a cargo d[eoa]", "foi (?:assinalado|destacado|proposto|"
        "ressaltado|indicado|salientado) pel[oa]",
    ),
    handed=(
        "(?:foi|foram) seguid[oa]s? (?:de|d[oa]s?|por|pel[oa]s?)",
        "seguid[oa]s? (?:de|d[oa]s?|por|pel[oa]s?)",
        "(?:ficou|esteve|ficaram|estiveram) a cargo d[eoa]s?", "(?:foi|foram) (?:feitas?|"
        "formuladas?|proferid[oa]s?|apresentad[oa]s?|realizad[oa]s?|levantadas?|expressas?)"
        " pel[oa]s?",
    ),
    clauses=(
        "quanto", "no que", "em relação", "relativamente", "a quem", "segundo", "por considerar",
        "dizendo", "em que","quem", "que", "cujo", "cuja", "o qual", "a qual", "e disse", "e assinalou", "onde",
             "quando", "enquanto", "para", "acerca", "sobre", "foi", "era", "havia", "e afirmou",
             "apresentar", "expor", "fazer", "intervir", "falar"),
    presenting=(
        "(?:a|o|uma|sua)(?: \\w+)? (?:apresentação|exposição|palestra|intervenção|alocução|"
        "conferência|discurso|comunicação)(?: (?:feita|realizada|proferida|apresentada))? "
        "(?:de|d[oa]|pel[oa]|por)",
        "(?:em|n[oa]|numa)(?: \\w+)? (?:apresentação|exposição|palestra|"
        "intervenção|alocução|discurso) (?:de|d[oa])",
    ),
    cues=(
        "seguidamente", "de seguida", "em sentido oposto", "em sentido contrário",
        "em sentido inverso",
        "já(?= [oa] )", "já", "à partida", "de início", "para abrir(?: [oa] \\w+)?",
        "por seu turno", "por sua conta", "a este propósito", "a esse propósito", "a propósito",
        "sobre (?:este|esse) (?:ponto|tema|assunto|aspecto)", "ato contínuo",
        "imediatamente(?: depois)?", "para concluir", "em suma", "em resumo", "no mesmo sentido",
        "em sentido contrário", "na mesma direção", "na mesma esteira", "nessa mesma linha",
        "ao final", "ao fim", "no fim", "por outro", "da plateia", "do plenário", "em contraste",
        "como moderador[a]?", "na qualidade de [\\w ]{1,40}", "agora", "quanto a isso",
        "enquanto",
        "em seguida", "a seguir", "depois", "depois disso", "posteriormente", "logo após",
        "logo depois", "logo em seguida", "mais tarde", "por sua vez", "por sua parte",
        "por seu lado", "por seu turno", "de sua parte", "da sua parte", "também", "igualmente",
        "além disso", "ademais", "da mesma forma", "da mesma maneira", "do mesmo modo", "ainda",
        "outrossim", "por último", "por fim", "finalmente", "para (?:finalizar|terminar|concluir|"
        "encerrar|começar|iniciar)", "em primeiro lugar", "em segundo lugar", "em terceiro lugar",
        "em último lugar", "primeiramente", "inicialmente", "primeiro", "em conclusão",
        "em síntese", "nesse sentido", "neste sentido", "nesse contexto", "neste contexto",
        "a esse respeito", "a este respeito", "a respeito", "sobre o assunto", "em resposta(?! (?:a|à|ao|aos|às)(?!\\w))",
        "no encerramento", "no início", "ao finalizar", "ao concluir", "enquanto isso",
        "por outro lado", "por outra parte", "em contrapartida", "no entanto", "entretanto",
        "contudo", "porém", "todavia", "na mesma linha", "nessa linha", "nesta linha",
        "na sequência", "em sua (?:apresentação|exposição|palestra|intervenção|alocução|fala|"
        "resposta)", "em seu (?:discurso|pronunciamento)", "na sua (?:apresentação|exposição|"
        "palestra|intervenção|fala)", "e", "mas", "portanto", "assim", "desse modo", "deste modo",
        "em particular", "especificamente", "nesta oportunidade", "após isso", "após o que",
        "adicionalmente", "aqui", "então", "em continuação",
    ),
    leads=(
        "indagad[oa]", "instad[oa]", "solicitad[oa]", "interrogad[oa]",
        "relativamente", "questionad[oa]", "interpelad[oa]", "passando", "voltando",
        "discordando", "fazendo", "aderindo", "unindo-se", "associando-se", "contestando",
        "replicando", "rebatendo", "apoiando", "dirigindo-se", "intervindo", "na qualidade",
        "invocando", "ciente", "consciente", "convencid[oa]", "acerca", "esgotad[oa]",
        "não havendo", "nada mais", "havendo", "retomad[oa]", "ouvid[oa]", "feit[oa]",
        "colocad[oa]", "à luz", "no que", "no tocante", "por ocasião", "instad[oa]",
        "em", "n[oa]s?", "a", "ao", "à", "aos", "às", "com", "desde", "antes", "depois", "durante",
        "como", "a respeito", "após", "sobre", "para", "por", "pel[oa]s?", "de", "d[oa]s?",
        "dad[oa]",
        "tendo", "enquanto", "se", "embora", "considerando", "além", "apesar", "quando", "onde",
        "citando", "lembrando", "recordando", "agradecendo", "abrindo", "encerrando", "continuando",
        "referindo-se", "respondendo", "retomando", "baseando-se", "concordando", "apresentando",
        "finalmente", "falando", "segundo", "diante", "sob", "entre", "sem", "perguntad[oa]",
        "questionad[oa]", "partindo", "concluíd[oa]", "abert[oa]", "iniciad[oa]", "uma vez",
        "terminad[oa]", "igualmente", "quanto", "relativamente", "já", "sendo", "tomando",
        "convidad[oa]", "num", "numa", "resumindo", "somando-se", "nesse", "neste", "nessa",
        "nesta",
    ),
    floor=(
        "(?:seguiu-se|houve|deu-se|abriu-se|travou-se|"
        "teve lugar)(?: \\w+)? um(?:a)? (?:\\w+ )?(?:debate|discussão|troca|diálogo|"
        "rodada)(?: de [\\w ]{1,30}?)?(?:,? (?:n[oa] qual|em que|durante [oa] qual))?",
        "(?:n[oa]s?|durante [oa]s?|após [oa]s?|ao longo d[oa]s?) (?:\\w+ )?(?:debates?|"
        "discuss(?:ão|ões)|diálogos?|intercâmbios?|trocas?|rodadas?|espaços?|períodos?|"
        "momentos?|blocos?|plenári[ao]|sessão|conversas?|deliberações)(?: (?:de|entre|"
        "com) (?:(?:os|as|o|a) )?(?:opiniões|ideias|impressões|pontos de vista|"
        "perguntas(?: e (?:respostas|comentários))?|comentários|debates?|intervenções|"
        "diálogo|participantes|presentes|público|plateia|plenária|"
        "delegações))?(?: (?:que se (?:seguiu|seguiram|abriu|travou|desenvolveu|deu|"
        "instaurou)|gera(?:l|is)|abert[oa]s?|posterior(?:es)?|subsequentes?|plenári[oa]|"
        "fina(?:l|is)|de debates?))?(?: (?:às apresentações|à apresentação|"
        "às exposições))?(?=,| foi | foram | um[a]? | vári[oa]s | algu(?:ns|mas) |"
        " outr[oa]s? | houve | surgi| [oa]s? )",
        "abert[oa]s? (?:[oa]s? )?(?:debates?|palavra|discussão|diálogo|rodada|plenári[ao]|"
        "inscrições|período)(?: (?:de|ao|à|aos|para) [^,.]{1,40})?",
        "d[ao] (?:plateia|plenário|público)(?=,)",
        "(?:perguntas|comentários|intervenções) (?:do público|da plateia|dos participantes):?",
        "em plenári[ao]",
        "(?:n[oa]s?|durante [oa]s?) (?:\\w+ )?(?:debate|discussão|diálogo|intercâmbio(?: de "
        "(?:opiniões|ideias|pontos de vista))?|troca de (?:opiniões|ideias)|"
        "plenári[ao])(?= gera(?:l|is)| "
        "abert[oa]| posterior| plenári[oa]| subsequente| que se|,| final| com (?:o|os|a)|"
        " entre os)(?: "
        "(?:geral|abert[oa]|posterior|plenári[oa]|subsequente|final|que se (?:seguiu|seguiram|"
        "abriu|travou|desenvolveu|deu))(?: (?:a seguir|depois|posteriormente))?)?",
        "no (?:decorrer|decurso|curso|transcurso|âmbito) do (?:debate|diálogo)(?=,| geral| aberto| "
        "plenário| que)(?: geral| aberto| plenário| que se seguiu)?",
        "(?:n[oa]|durante [oa]) (?:sessão|rodada|espaço|período|momento|bloco) de (?:perguntas"
        "(?: e (?:respostas|comentários))?|comentários(?: e perguntas)?|debates?|diálogo|"
        "intervenções)", "abert[oa] (?:o debate|a discussão|a palavra ao plenário)", "nas "
        "(?:intervenções|perguntas) (?:do público|dos participantes|da plenária)",
        "nos debates(?=,| que)(?: que se seguiram)?",
    ),
    floor_headings=(
        "perguntas(?: e (?:respostas|comentários))?", "debates?(?: gera(?:l|is)| abertos?)?",
        "discuss(?:ão|ões)(?: gera(?:l|is)| abertas?)?", "diálogo(?: interativo| aberto)?",
        "(?:troca|intercâmbio) de (?:opiniões|ideias|impressões|pontos de vista)",
        "(?:rodada|espaço|sessão|período|momento|bloco) de (?:perguntas|comentários|debates?|"
        "diálogo|intervenções)",
        "(?:comentários|intervenções|perguntas)(?: e (?:perguntas|"
        "comentários))? (?:do público|dos (?:participantes|presentes)|da plateia|da sala)",
        "plenári[ao]",
    ),
    yields=(
        "(?:abriu|passou|deu|concedeu|franqueou|cedeu|abre|passa|"
        "dá) (?:a )?palavra (?:a(?:o)?s?|à(?:s)?) (?:plenári[ao]|público|participantes|"
        "presentes|plateia|sala|demais|delegações|delegados|conselheiros)",
        "(?:abriu|abre|declarou aberto|iniciou|deu início ao|deu início à|passou ao|"
        "passou à) (?:o |a |os |um |uma )?(?:debates?|discussão|diálogo|rodada|espaço|"
        "perguntas|período de debates?)",
        "convidou (?:os|as) (?:presentes|participantes|delegações|delegados) a",
    ),
    present=(
        "morador(?:a|as|es)?", "cidad(?:ão|ã|ãos|ãs)", "munícipes?", "jornalistas?",
        "usuári[oa]s?", "utentes?",
        "participantes?", "presentes", "delegad[oa]s?", "delegaç(?:ão|ões)", "orador(?:a|as|es)?",
        "intervenientes?", "representantes?", "painelistas?", "palestrantes?",
        "expositor(?:a|as|es)?", "observador(?:a|as|es)?", "pessoas? d[oa] (?:público|plateia)",
        "intervenç(?:ão|ões)", "funcionári[oa]s?", "vozes", "voz", "estudantes?",
        "conselheir[oa]s?", "ouvintes?",
    ),
    by=(
        "por", "pel[oa]s?", "a cargo d[eoa]", "d[eoa]", "Presidiu à sessão(?: de \\w+)? [oa]",
    ),
    relatives=(
        "que", "quem", "o qual", "a qual",
    ),
    impersonal=(
        "(?:a|o) (?:\\w+ )?(?:reunião|oficina|seminário|conferência|fórum|mesa|consulta|"
        "grupo|rede|assembleia|encontro|plenária|plenário) (?:\\w+ )?(?:acordou|concluiu|"
        "recomendou|decidiu|resolveu|deliberou) (?:que|em|por|o|a|os|as|[a-z]+[aei]r)",
        "(?:também |ainda |além disso |igualmente )?(?:perguntou|questionou|indagou|"
        "consultou|pediu|solicitou|sugeriu|propôs|levantou|levantaram|formularam|fizeram|"
        "mencionou|comentou|apontou|lamentou|criticou|denunciou|exigiu|insistiu|lembrou|"
        "observou|expressou|discutiu|debateu|defendeu|opinou|alertou|ressaltou|registrou|"
        "salientou|referiu|aludiu)-se",
        "(?:também |ainda |igualmente )?(?:foi|foram)(?: (?:também|ainda|igualmente|"
        "então))? (?:perguntad|indagad|questionad|consultad|pedid|solicitad|sugerid|propost|"
        "levantad|formulad|mencionad|comentad|apontad|lamentad|criticad|denunciad|exigid|"
        "lembrad|observad|expressad|express|discutid|debatid|defendid|alertad|registrad|"
        "referid|citad|suscitad|colocad|manifestad)[oa]s?",
        "houve (?:quem|perguntas|consultas|intervenções|comentários|dúvidas|pedidos)",
        "surgi(?:u|ram) (?:a|as|o|os|um|uma|vári\\w+|pergunt\\w+|dúvid\\w+)",
        "(?:pede|critica|denuncia|sugere|insiste|lembra|lamenta|recomenda|questiona|debate|"
        "discute|indaga)-se",
        "(?:fica|ficou) (?:assim )?(?:acordado|decidido|aprovad[oa])",
        "assim (?:fica|ficou) (?:acordado|decidido)",
        "(?:assinala|destaca|acorda|decide|propõe|menciona|sublinha|pergunta)-se",
        "(?:também )?(?:foi|foram)(?: \\w+)? (?:assinalad[oa]s?|destacad[oa]s?|mencionad[oa]s?|"
        "ressaltad[oa]s?|apontad[oa]s?|argumentad[oa]|sublinhad[oa]s?|enfatizad[oa]s?|dit[oa]|"
        "afirmad[oa]|sugerid[oa]s?|propost[oa]s?|lembrad[oa]s?|salientad[oa]s?|indicad[oa]s?|"
        "observad[oa]s?|acordad[oa]|decidid[oa]|recomendad[oa]s?|questionad[oa]s?|criticad[oa]s?|"
        "levantad[oa]s?|feitas?|reiterad[oa]s?|discutid[oa]s?|abordad[oa]s?|concluíd[oa]|"
        "expressad[oa]s?|colocad[oa]s?|reconhecid[oa]s?|perguntad[oa]|pedid[oa]s?)",
        "(?:assinalou|destacou|mencionou|ressaltou|apontou|argumentou|afirmou|sugeriu|propôs|"
        "lembrou|salientou|indicou|observou|considerou|acordou|decidiu|concluiu|fez|chamou|"
        "insistiu|perguntou|questionou|reiterou|discutiu|abordou|falou|recomendou|enfatizou|"
        "mencionaram|destacaram|levantaram|formularam|fizeram)-se",
        "houve (?:consenso|acordo|coincidência|perguntas|concordância)",
    ),
    agreed=(
        "(?:a|o) (?:\\w+ )?(?:reunião|oficina|seminário|conferência|fórum|mesa|consulta|"
        "grupo|rede|assembleia|encontro|plenária|plenário) (?:\\w+ )?(?:acordou|concluiu|"
        "recomendou|decidiu|resolveu|deliberou) (?:que|em|por|o|a|os|as|[a-z]+[aei]r)",
        "foi(?:ram)? (?:acordad|decidid|aprovad|resolvid)[oa]s?",
        "(?:delibera|deliberou|resolveu|aprovou)-se",
        "ficou (?:acordad|decidid|resolvid|estabelecid|combinad)[oa]",
        "(?:fica|ficou) (?:assim )?(?:acordado|decidido|aprovad[oa])",
        "assim (?:fica|ficou)", "(?:acorda|decide)-se",
        "(?:foi|ficou)(?: \\w+)? (?:acordad[oa]|decidid[oa]|recomendad[oa]|concluíd[oa]|"
        "resolvid[oa])",
        "(?:acordou|decidiu|concluiu|recomendou)-se", "houve (?:consenso|acordo|concordância)",
    ),
    narration=(
        "[oa] (?:\\w+ ){0,3}(?:encontro|fórum|ato|oficina|seminário|reunião|sessão|abertura|"
        "diálogo|conferência)(?: [^.,]{1,80})? foi (?:inaugurad|abert|encerrad|presidid|"
        "convocad|promovid|organizad)[oa]",
        "presidiu (?:à|a|ao) ",
        "(?:a|o) (?:\\w+ ){0,3}(?:encontro|fórum|ato|jornada|consulta|evento|abertura|cerimônia|cerimónia|diálogo|sessão|reunião|painel|oficina|conferência|seminário|mesa|debate) "
        "(?:foi|(?:iniciou|encerrou|inaugurou|realizou|organizou|desenvolveu|retomou|abriu)-se|"
        "começou|terminou|teve (?:início|lugar)|contou com|esteve|foi moderad[oa]|realizou-se)",
        "(?:encerrou-se|declarou-se|levantou-se|aprovou-se) (?:a|o) ",
        "(?:a|o) (?:comitê|comité|comissão|conferência|conselho|grupo de trabalho|reunião|mesa) "
        "(?:\\w+ )?(?:aprovou|adotou|elegeu|tomou nota|decidiu|examinou|ouviu|retomou)",
        "(?:participaram|estiveram presentes|os seguintes) ",
        "(?:os|as) (?:expositores|oradores|palestrantes|painelistas|participantes)"
        " (?:\\w+ ){0,6}foram",
        "(?:a|o) (?:agenda|programa|ata|relatório|pauta) (?:\\w+ ){0,4}(?:foi|aprovou) ",
    ),
    outcomes=(
        "(?:[oa]s?) (?:\\w+ ){0,3}(?:moção|emenda|proposta|resolução|ata|acta|acordo|ponto|"
        "relatório|projeto|pauta|votação)(?: \\w+){0,5} (?:é|foi|foram|fica|ficou|"
        "resultou) (?:\\w+ )?(?:aprov|adot|adopt|rejeit|retir|aceit|submet|vot|acord|suspens|"
        "encerr)\\w*",
        "(?:aprovou|adotou|rejeitou|submeteu|votou|encerrou|suspendeu|procedeu|passou|lavrou|"
        "deliberou|retomou)-se",
        "(?:votaram|votou|votam) (?:a favor|contra|favoravelmente)", "colocad[oa] em votação",
        "nada mais (?:foi|havendo|houve|tendo)(?!.*, [ao] (?:president|coorden|secret|moder|"
        "senhor|sr))",
        "não havendo (?:mais|outr[oa]s?) (?:assuntos?|pontos?|intervenções|inscrit[oa]s|"
        "comentários)(?!.*, [ao] )",
        "ninguém (?:mais )?(?:pediu|solicitou|se opôs|objetou)",
        "não (?:houve|há) (?:mais |outras )?(?:perguntas|comentários|observações|objeções|"
        "intervenções)",
        "a (?:sessão|reunião) (?:foi|é|ficou) (?:\\w+ )?(?:encerr|suspens|abert|levantad|retomad)\\w*",
        "presentes (?:[oa]s? |à )", "ausentes?,?",
        "(?:[oa]s?|este|esta) (?:\\w+ )?(?:painel|mesa|sessão|apresentações) (?:esteve|foi|"
        "foram|contou|teve|ficou|coube)",
        "compuseram a mesa",
    ),
    audience=(
        "(?:o público|a plateia|a sala|o auditório|a audiência|o plenário|a plenária|"
        "a assembleia)(?= (?:perguntou|fez|levantou|formulou|comentou|expressou|pediu|quis|"
        "reagiu|manifestou|também|indagou|questionou))",
    ),
    experiencer=(
        "(?:lhes? )?(?:preocupa|preocupou|inquieta|inquietou|interessa|interessou|parece|"
        "pareceu|parecia|surpreende|surpreendeu|alarma)m?",
    ),
    others=(
        "outr[oa]",
    ),
    previous=(
        "anterior", "precedente",
    ),
    that_said=(
        "(?:d|n)?(?:es[st][ae]s?|aquel[ea]s?) (?:\\w+ )?(?:declaraç(?:ão|ões)|palavras|"
        "opini(?:ão|ões)|posiç(?:ão|ões)|comentários?|propostas?|apelo|afirmaç(?:ão|ões)|"
        "avaliaç(?:ão|ões)|colocaç(?:ão|ões)|fala)",
    ),
    speaker_headings=(
        "(?:apresentação|exposição|palestra|intervenção|alocução|conferência|discurso|fala|"
        "comunicação)(?: (?:inaugural|magna|de abertura|de encerramento))? (?:d[eoa]|por|"
        "pel[oa]|a cargo d[eoa])",
        "(?:expositor|orador|palestrante|painelista)a?:",
    ),
    messages=(
        "(?:principais |seguintes )?(?:mensagens|conclusões|propostas|recomendações|acordos|"
        "pontos|prioridades|sugestões)",
    ),
    relations={
        RelationKind.AGREES: (
            "(?:(?:expressou|manifestou|declarou|demonstrou|reiterou|disse|"
            "mostrou) )?(?:(?:o )?seu |(?:a )?sua |plen[oa] |total |estar )?(?:concordância|"
            "acordo|apoio|solidariedade|adesão|de acordo)(?: plen[oa]| total)? (?:com|a|ao|à|às|"
            "aos)(?: (?:o que (?:foi |havia sido )?(?:dito|afirmado|exposto|assinalado)(?: por|"
            " pel[oa]s?)?|(?:[oa]s? )?(?:opinião|posição|proposta|ideia|intervenção|palavras|"
            "colocações?) (?:de|d[oa]s?)))?",
            "(?:(?:somou|uniu|associou|solidarizou|alinhou|juntou)-se|associando-se|somando-se|"
            "apoiou|apoia|endossou|endossa|secundou|subscreveu|subscreve|compartilhou|partilhou|"
            "compartilha|corroborou|corrobora|ratificou|reforçou|elogiou|aplaudiu|saudou|"
            "acompanhou|fez suas?|fez eco|fez coro)(?: (?:a|ao|à|às|aos|com|"
            "[oa]s?))? (?:o que (?:foi |havia sido )?(?:dito|afirmado|exposto|assinalado|"
            "defendido|proposto)(?: por| pel[oa]s?)?|(?:[oa]s? )?(?:\\w+ )?(?:opini(?:ão|ões)|"
            "propostas?|posiç(?:ão|ões)|declaraç(?:ão|ões)|intervenç(?:ão|ões)|preocupaç(?:ão|"
            "ões)|palavras|fala|colocações|comentários?|ideias?|apelo|observaç(?:ão|ões)|análise|"
            "diagnóstico)(?: (?:expressas?|formuladas?|feit[oa]s?|apresentadas?))? (?:de|d[oa]s?|"
            "por|pel[oa]s?))",
            "(?:concorda|concordou|concordando|coincidiu|"
            "anuiu)(?: \\w+)? com(?: (?:o que (?:foi |havia sido )?(?:dito|afirmado|"
            "exposto)(?: por| pel[oa]s?)|[ao]s? (?:opinião|posição|proposta|palavras) d[eoa]))?",
            "em (?:sintonia|consonância|linha) com", "tal como",
            "(?:concordou|concordaram|concorda|concordando|coincidiu|coincidindo)"
            " (?:plenamente )?com"
            "(?: (?:o que (?:foi )?(?:disse|dito|expressado|assinalado|afirmado)(?: por| pel)?|"
            "[ao]s? "
            "(?:opinião|posição|proposta|ideia|palavras|comentários?) d[eoa]))?",
            "(?:esteve|estava|está|declarou estar|disse estar) de acordo com",
            "(?:(?:somou|uniu|associou)-se|apoiou|apoiando|endossou|secundou|subscreveu|"
            "compartilhou|corroborou)(?: [àao]s?)?(?: (?:opinião|proposta|posição|declaração|"
            "intervenção|preocupação|palavras) (?:de|d[oa]))?", "assim como (?=[oa])",
            "fazendo eco (?:às palavras )?d[eoa]", "na linha d[oa] que disse",
        ),
        RelationKind.OPPOSES: (
            "(?:disse |declarou |afirmou )?não (?:compartilhar|compartilhava|compartilhou|"
            "partilhar|partilhava|partilhou|concordar com|concordava com|concorda com|apoiar|"
            "apoiava)(?: (?:[oa]s? )?(?:\\w+ ){0,2}(?:opini(?:ão|ões)|posiç(?:ão|ões)|propostas?|"
            "entusiasmo|otimismo|pessimismo|preocupaç(?:ão|ões)|visão|análise|diagnóstico|"
            "ideia) (?:de|d[oa]s?|por|pel[oa]s?))?",
            "(?:discordou|divergiu|discordando|discorda|diverge|dissentiu|distanciou-se|"
            "demarcou-se|discrepou|diferiu)(?: (?:nesse ponto|neste ponto|parcialmente|"
            "frontalmente))? (?:de|d[oa]s?|com)(?: (?:que (?:foi |havia sido )?(?:dito|afirmado|"
            "exposto)(?: por| pel[oa]s?)|(?:opinião|posição|proposta|ideia|avaliação|"
            "visão) d[eoa]s?))?",
            "(?:opôs-se|opõe-se|se opôs|rejeitou|rejeita|contestou|contesta|rebateu|rebate|"
            "contradisse|contradiz|refutou|refuta|questionou|criticou|impugnou|desmentiu|"
            "relativizou|objetou|pôs em dúvida|pôs em causa)(?: [àa]o?s?)? (?:o que (?:foi |"
            "havia sido )?(?:dito|afirmado|exposto)(?: por| pel[oa]s?)|"
            "(?:[oa]s? )?(?:\\w+ )?(?:opini(?:ão|ões)|propostas?|posiç(?:ão|ões)|ideias?|"
            "argumentos?|afirmaç(?:ão|ões)|números|dados|palavras|colocações|"
            "críticas?)(?: (?:formulad[oa]s?|feit[oa]s?))? (?:de|d[oa]s?|por|pel[oa]s?))",
            "(?:manifestou|expressou|registrou|declarou) (?:o )?(?:seu )?(?:desacordo|"
            "discordância|divergência|oposição|reserva)(?: \\w+)? (?:quanto|relativamente|"
            "em relação|com|face|perante) ?(?:a|ao|à|às|aos|"
            "[oa])?(?: (?:\\w+ ){0,3}(?:propost[oa]s?|defendid[oa]s?|apresentad[oa]s?|"
            "formulad[oa]s?|feit[oa]s?) (?:por|pel[oa]s?))?",
            "(?:em )?(?:desacordo|contraposição|contraste) com",
            "(?:discordou|divergiu|discordando|discorda)(?: de| d[oa]s?)",
            "(?:opôs-se|se opôs|rejeitou|"
            "contestou|rebateu|contradisse|refutou)(?: [àa]o?s?)?(?: (?:opinião|proposta|posição|"
            "ideia|argumento) d[eoa])?", "ao contrário d[eoa]", "diferentemente d[eoa]",
        ),
        RelationKind.ANSWERS: (
            "(?:em resposta|respondendo|respondeu|responde|replicou|retorquiu) (?:a|ao|à|aos|"
            "às)(?: (?:uma?|[oa]s?))? ?(?:\\w+ )?(?:perguntas?|comentários?|questões|questão|"
            "dúvidas?|consultas?|observaç(?:ão|ões)|indagaç(?:ão|ões)|colocaç(?:ão|"
            "ões))(?: (?:formulad|feit|levantad|colocad)[oa]s?)? (?:de|d[oa]s?|por|pel[oa]s?)",
            "(?:questionad[oa]|perguntad[oa]|indagad[oa]|interpelad[oa]) (?:por|pel[oa]s?)",
            "em resposta (?:a|ao|à|aos|às)(?: (?:perguntas?|comentários?|questões|questão|"
            "consulta) "
            "(?:de|d[oa]|feitas? pel[oa]|formuladas? pel[oa]))?",
            "(?:respondeu|respondendo|responde|replicou) (?:a|ao|à|aos|às)(?: (?:perguntas?|"
            "comentários?|questões|questão) (?:de|d[oa]|feitas? pel[oa]|formuladas? pel[oa]))?",
        ),
        RelationKind.ADDS: (
            "(?:complementou|complementando|complementa|retomou|retomando|retoma|ampliou|"
            "aprofundou|acrescentou a)(?: (?:o que (?:foi |havia sido )?(?:dito|afirmado|"
            "exposto)(?: por| pel[oa]s?)|[oa]s? (?:\\w+ )?(?:ideias?|intervenç(?:ão|ões)|"
            "exposiç(?:ão|ões)|palavras|colocações|comentários?|propostas?|fala) (?:de|d[oa]s?|"
            "pel[oa]s?)))",
            "(?:complementou|complementando|retomou|retomando|aprofundou)(?: [ao]s? (?:\\w+)"
            "(?: (?:de|d[oa]|pel[oa]))?)?",
        ),
    },
    chair_titles=("atas?", "atas? resumidas?", "memória d[ae] reunião", "ajuda[- ]memória"),
)  # fmt: skip
