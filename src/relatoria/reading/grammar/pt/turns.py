"""Portuguese: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.reading.grammar.pt import turns_debates as debates
from relatoria.reading.grammar.pt import turns_people as people
from relatoria.reading.grammar.pt import turns_relations as relations
from relatoria.reading.grammar.pt import turns_reporting as reporting
from relatoria.reading.grammar.turns import Turns

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
    generic_roles=people.GENERIC_ROLES,
    offices=people.OFFICES,
    once=people.ONCE,
    presiding=people.PRESIDING,
    delegations=people.DELEGATIONS,
    state_voices=people.STATE_VOICES,
    absent=people.ABSENT,
    state_organs=people.STATE_ORGANS,
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
    pronouns=(
        "sua excelência(?= (?-i:[a-z]))","ele", "ela", "eles", "elas"),
    collectives=people.COLLECTIVES,
    gathered=people.GATHERED,
    quantifiers=people.QUANTIFIERS,
    honorifics=people.HONORIFICS,
    courtesies=("Sr", "Sra", "senhora?", "Exmo", "Exma"),
    particles=("de", "da", "do", "das", "dos", "e", "la", "del", "los", "las", "y", "van", "von",
               "der", "di", "du", "le"),
    inverts=True,
    clitics=_CLITICS,
    enclitics=_ENCLITICS,
    verbs=reporting.VERBS,
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
        "dizendo", "em que","quem", "que", "cujo", "cuja", "o qual", "a qual", "e disse",
        "e assinalou", "onde",
             "quando", "enquanto", "para", "acerca", "sobre", "foi", "era", "havia", "e afirmou",
             "apresentar", "expor", "fazer", "intervir", "falar"),
    presenting=(
        "(?:a|o|uma|sua)(?: \\w+)? (?:apresentação|exposição|palestra|intervenção|alocução|"
        "conferência|discurso|comunicação)(?: (?:feita|realizada|proferida|apresentada))? "
        "(?:de|d[oa]|pel[oa]|por)",
        "(?:em|n[oa]|numa)(?: \\w+)? (?:apresentação|exposição|palestra|"
        "intervenção|alocução|discurso) (?:de|d[oa])",
    ),
    cues=debates.CUES,
    leads=debates.LEADS,
    floor=debates.FLOOR,
    floor_headings=debates.FLOOR_HEADINGS,
    yields=debates.YIELDS,
    present=people.PRESENT,
    by=(
        "por", "pel[oa]s?", "a cargo d[eoa]", "d[eoa]", "Presidiu à sessão(?: de \\w+)? [oa]",
    ),
    relatives=(
        "que", "quem", "o qual", "a qual",
    ),
    impersonal=debates.IMPERSONAL,
    agreed=debates.AGREED,
    narration=debates.NARRATION,
    outcomes=debates.OUTCOMES,
    audience=people.AUDIENCE,
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
        "avaliaç(?:ão|ões)|colocaç(?:ão|ões)|fala|números?|preocupaç(?:ão|ões)|dúvidas?|perguntas?|"
        "críticas?|argumentos?|ideia|visão)", "(?:o |a )?(?:seu|sua) (?:colega|vizinh[oa])",
    ),
    speaker_headings=debates.SPEAKER_HEADINGS,
    messages=debates.MESSAGES,
    relations=relations.RELATIONS,
    chair_titles=("atas?", "atas? resumidas?", "memória d[ae] reunião", "ajuda[- ]memória"),
)  # fmt: skip
