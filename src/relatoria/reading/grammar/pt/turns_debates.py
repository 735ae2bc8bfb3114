"""Portuguese: where people speak: openings of turns and debates, decisions, narration."""

FLOOR = (
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
)  # fmt: skip
FLOOR_HEADINGS = (
    "perguntas(?: e (?:respostas|comentários))?", "debates?(?: gera(?:l|is)| abertos?)?",
    "discuss(?:ão|ões)(?: gera(?:l|is)| abertas?)?", "diálogo(?: interativo| aberto)?",
    "(?:troca|intercâmbio) de (?:opiniões|ideias|impressões|pontos de vista)",
    "(?:rodada|espaço|sessão|período|momento|bloco) de (?:perguntas|comentários|debates?|"
    "diálogo|intervenções)",
    "(?:comentários|intervenções|perguntas)(?: e (?:perguntas|"
    "comentários))? (?:do público|dos (?:participantes|presentes)|da plateia|da sala)",
    "plenári[ao]",
)  # fmt: skip
YIELDS = (
    "(?:houve|seguiu-se|abriu-se)(?: \\w+)? (?:um|uma|o|a) (?:rodada|espaço|tempo|período|"
    "momento) (?:abert[oa]|de (?:perguntas|intervenções|comentários|debate))", "a palavra foi "
    "(?:dada|franqueada|aberta|passada) (?:à|ao|aos) (?:sala|plateia|público|plenário|presentes|"
    "participantes)",
    "(?:abriu|passou|deu|concedeu|franqueou|cedeu|abre|passa|"
    "dá) (?:a )?palavra (?:a(?:o)?s?|à(?:s)?) (?:plenári[ao]|público|participantes|"
    "presentes|plateia|sala|demais|delegações|delegados|conselheiros)",
    "(?:abriu|abre|declarou aberto|iniciou|deu início ao|deu início à|passou ao|"
    "passou à) (?:o |a |os |um |uma )?(?:debates?|discussão|diálogo|rodada|espaço|"
    "perguntas|período de debates?)",
    "convidou (?:os|as) (?:presentes|participantes|delegações|delegados) a",
)  # fmt: skip
IMPERSONAL = (
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
)  # fmt: skip
AGREED = (
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
)  # fmt: skip
NARRATION = (
    "[oa] (?:\\w+ ){0,3}(?:encontro|fórum|ato|oficina|seminário|reunião|sessão|abertura|"
    "diálogo|conferência)(?: [^.,]{1,80})? foi (?:inaugurad|abert|encerrad|presidid|"
    "convocad|promovid|organizad)[oa]",
    "presidiu (?:à|a|ao) ",
    "(?:a|o) (?:\\w+ ){0,3}(?:encontro|fórum|ato|jornada|consulta|evento|abertura|cerimônia|"
    "cerimónia|diálogo|sessão|reunião|painel|oficina|conferência|seminário|mesa|debate) "
    "(?:foi|(?:iniciou|encerrou|inaugurou|realizou|organizou|desenvolveu|retomou|abriu)-se|"
    "começou|terminou|teve (?:início|lugar)|contou com|esteve|foi moderad[oa]|realizou-se)",
    "(?:encerrou-se|declarou-se|levantou-se|aprovou-se) (?:a|o) ",
    "(?:a|o) (?:comitê|comité|comissão|conferência|conselho|grupo de trabalho|reunião|mesa) "
    "(?:\\w+ )?(?:aprovou|adotou|elegeu|tomou nota|decidiu|examinou|ouviu|retomou)",
    "(?:participaram|estiveram presentes|os seguintes) ",
    "(?:os|as) (?:expositores|oradores|palestrantes|painelistas|participantes)"
    " (?:\\w+ ){0,6}foram",
    "(?:a|o) (?:agenda|programa|ata|relatório|pauta) (?:\\w+ ){0,4}(?:foi|aprovou) ",
)  # fmt: skip
OUTCOMES = (
    "(?:[oa]s? )?(?:público|plateia|sala|auditório|plenário|presentes|assistência|"
    "galerias) (?:aplaud|ovacion|protest|vai|ri)\\w+",
    "(?:submetid|colocad|post)[oa]s? (?:à|em|a) (?:votação|votos)",
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
)  # fmt: skip
LEADS = (
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
)  # fmt: skip
CUES = (
    "depois d(?:ele|ela)", "após (?:ele|ela)", "na sua vez", "no seu turno",
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
    "a esse respeito", "a este respeito", "a respeito", "sobre o assunto",
    "em resposta(?! (?:a|à|ao|aos|às)(?!\\w))",
    "no encerramento", "no início", "ao finalizar", "ao concluir", "enquanto isso",
    "por outro lado", "por outra parte", "em contrapartida", "no entanto", "entretanto",
    "contudo", "porém", "todavia", "na mesma linha", "nessa linha", "nesta linha",
    "na sequência", "em sua (?:apresentação|exposição|palestra|intervenção|alocução|fala|"
    "resposta)", "em seu (?:discurso|pronunciamento)", "na sua (?:apresentação|exposição|"
    "palestra|intervenção|fala)", "e", "mas", "portanto", "assim", "desse modo", "deste modo",
    "em particular", "especificamente", "nesta oportunidade", "após isso", "após o que",
    "adicionalmente", "aqui", "então", "em continuação",
)  # fmt: skip
SPEAKER_HEADINGS = (
    "(?:apresentação|exposição|palestra|intervenção|alocução|conferência|discurso|fala|"
    "comunicação)(?: (?:inaugural|magna|de abertura|de encerramento))? (?:d[eoa]|por|"
    "pel[oa]|a cargo d[eoa])",
    "(?:expositor|orador|palestrante|painelista)a?:",
)  # fmt: skip
MESSAGES = (
    "(?:principais |seguintes )?(?:mensagens|conclusões|propostas|recomendações|acordos|"
    "pontos|prioridades|sugestões)",
)  # fmt: skip
