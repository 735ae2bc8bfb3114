"""Portuguese: announcing words, ordinals, endings of lists; words that tell a kind."""

from relatoria.reading.grammar.lists import Announcement, Lists

_ANNOUNCEMENT = Announcement(
    proposal=(
        r"recomendaç(?:ão|ões)|propostas?|prioridades?|sugest(?:ão|ões)|"
        r"soluções|demandas|pedidos|solicitações|reivindicações|"
        r"opções de política|objetivos?|metas|finalidades|necessidades|"
        r"formas de|maneiras de|caminhos para|linhas de ação"
    ),
    measures=(
        r"medidas?|ações|passos|estratégias|reformas|melhorias|políticas|esforços|"
        r"iniciativas|programas|mecanismos"
    ),
    done=(
        r"adotad[oa]s|tomad[oa]s|aplicad[oa]s|empreendid[oa]s|implementad[oa]s|"
        r"implantad[oa]s|realizad[oa]s|executad[oa]s|em vigor|saudou|elogiou|felicitou|"
        r"celebrou|tomou nota|informou|havia adotado|adotou"
    ),
    principle=(
        r"princípios?|premissas|preceitos|pilares|diretrizes|valores|postulados|normas|"
        r"fundamentos|critérios|proposições|enfoques|padrões|bases"
    ),
    message=(
        r"mensage(?:m|ns)|conclus(?:ão|ões)|consensos|pontos (?:em comum|comuns|de acordo|"
        r"de consenso|de convergência)|lições|declarações"
    ),
    fact=(
        r"dados|números|fatos|factos|estatísticas|marcos|novidades|acontecimentos|conquistas|"
        r"resultados|avanços|tendências|exemplos?|casos|indicadores|mudanças|estimativas|"
        r"progressos|cifras"
    ),
    finding=(
        r"achados|constatações|desafios?|obstáculos|barreiras|problemas|lacunas|dificuldades|"
        r"causas|razões|efeitos|impactos|consequências|limitações|restrições|deficiências|"
        r"fragilidades|características|traços|dinâmicas|padrões de|carências|tensões|"
        r"contradições|manifestações|observações|lições aprendidas|entraves"
    ),
    concern=r"preocupaç(?:ão|ões)|inquietações|temores|riscos|ameaças|perigos",
    commitment=r"compromissos?|acordos|decisões|deliberações|encaminhamentos|promessas|obrigações",
    good_practice=r"boas? práticas?|melhores práticas|experiências exitosas|"
    r"práticas promissoras",
    agenda=(
        r"mesas?[- ]redondas?|sess(?:ão|ões)|painéis|painel|grupos de trabalho|pontos? da "
        r"(?:agenda|pauta|ordem do dia)|itens da (?:agenda|pauta)|pauta|ordem do dia|plenárias?|"
        r"oficinas|módulos|mesas? de trabalho|(?:foi|foram|sejam|ser) (?:analisad|debatid|"
        r"tratad|examinad|abordad|discutid)[oa]s?|os participantes (?:debaterão|examinarão|"
        r"discutirão)|(?:organizar-se-á|estruturar-se-á|se organizará|se estruturará|"
        r"será organizad[oa]|girará|articular-se-á)(?: em torno| ao redor)|"
        r"(?:guiarão|nortearão|orientarão) (?:o|os|a|as) (?:debates?|discuss(?:ão|ões))|"
        r"perguntas (?:orientadoras|norteadoras|para (?:o debate|a discussão))"
    ),
    open=(
        r"quest(?:ão|ões)|pontos?|temas?|assuntos?|temáticas?|fator(?:es)?|elementos?|aspectos?|"
        r"áreas?|âmbitos?|matérias?|perguntas|ideias?|considerações|componentes?|"
        r"dimens(?:ão|ões)|eixos?|linhas|tarefas|condições|requisitos|paradigmas|perspectivas|"
        r"argumentos|comentários|coisas|esferas"
    ),
    outcome=(
        r"surgid[oa]s? d[eoa]s?|surgiram d[eoa]s?|resultantes? d[eoa]s?|decorrentes? d[eoa]s?|"
        r"emanad[oa]s? d[eoa]s?|em comum|comuns|acordad[oa]s?|transmitir|em conclusão|"
        r"convergência"
    ),
    foundation=(
        r"basead[oa]s? em|se base(?:ia|iam|ava|avam) em|baseava-se (?:em|n[oa]s?)|"
        r"baseia-se (?:em|n[oa]s?)|fundad[oa]s? em|fundamentad[oa]s? em|guiad[oa]s? por|"
        r"inspirad[oa]s? em|reg(?:e|em|ia|iam)-se por|assenta(?:m|va|vam)? em|sustentad[oa]s? em"
    ),
    obligation=(
        r"dev(?:e|em|ia|iam|eria|eriam|erá|erão)|há que|havia que|tinham? (?:de|que)|têm? "
        r"(?:de|que)|necessári[oa]s?|necessita(?:m|va|vam)?|necessidade|precisa(?:m|va|vam)?|"
        r"vita(?:l|is)|"
        r"essencia(?:l|is)|crucia(?:l|is)|fundamenta(?:l|is)|importantes?|importância|urgentes?|"
        r"prioritári[oa]s?|poderiam?|prop(?:ôs|useram|õem?|or)|suger(?:iu|iram|ir|e)"
    ),
    observation=(
        r"observ(?:ou|aram|ado)|assinal(?:ou|aram)|constat(?:ou|aram|ado)|mostr(?:ou|aram)|"
        r"revel(?:ou|aram)|identific(?:ou|aram|ado)|foram registrad[oa]s"
    ),
    other=(
        r"participantes?|orador(?:es|as?)?|painelistas|palestrantes|expositor(?:es|as?)?|membros|"
        r"moderador(?:es|as?)?|contatos?|contactos?|anexos?|apêndices|documentos|publicações|"
        r"siglas|índice|sumário|autor(?:es|as)?|instituições|organizações|países|Estados|"
        r"representantes|delegações|patrocinadores|links?|referências|fontes|president[ea]s?|"
        r"especialistas|peritos|funcionári[oa]s|governos|pessoas"
    ),
)

LISTS = Lists(
    language="pt",
    numbers=(
        ("dois", 2),
        ("duas", 2),
        ("três", 3),
        ("quatro", 4),
        ("cinco", 5),
        ("seis", 6),
        ("sete", 7),
        ("oito", 8),
        ("nove", 9),
        ("dez", 10),
        ("onze", 11),
        ("doze", 12),
        ("treze", 13),
        ("catorze", 14),
        ("quatorze", 14),
        ("quinze", 15),
        ("dezesseis", 16),
        ("dezasseis", 16),
        ("dezessete", 17),
        ("dezoito", 18),
        ("dezenove", 19),
        ("vinte", 20),
    ),
    announcement=_ANNOUNCEMENT,
    counting=r"em número de|num total de|que são|ao todo",
    counted=r"no total|ao todo",
    units=(
        r"anos?|m[êe]s(?:es)?|semanas?|dias?|horas?|minutos?|décadas?|dólares|"
        r"reais|por cento|vezes|ocasiões"
    ),
    quantifiers=(
        r"seguintes|algu(?:ns|mas)|vári[oa]s|divers[oa]s|distint[oa]s|est[ea]s|ess[ea]s|"
        r"entre (?:[oa]s|outr[oa]s|su[oa]s)|principais|chave|cert[oa]s|série de|conjunto de|"
        r"su[oa]s|seus|tod[oa]s [oa]s"
    ),
    connectors=(
        r"foram|eram|são|seriam|serão|foi|é|a saber|incluem|incluíam|incluiu|inclui|incluindo|"
        r"entre (?:eles|elas)|entre [oa]s quais|entre outr[oa]s|tais como|como|figuram|figuravam|"
        r"constam|constavam|destacam-se|destacaram-se|em particular|em concreto|especificamente|"
        r"consistem em|consistiam em|referem-se a|"
        r"(?:também )?(?:mencionou|enumerou|listou|citou|destacou|assinalou|identificou|"
        r"sublinhou|apontou|propôs|sugeriu|recomendou|indicou|expôs|ressaltou|salientou)"
        r"(?: [oa]s seguintes)?|sendo"
    ),
    relatives=r"que|quem|cuj[oa]s?|onde|quando|qual|quais",
    calls=(
        (
            r"comprometeu-se a|comprometeram-se a|se comprometeu a|se comprometeram a|"
            r"(?:acord(?:ou|aram)|decidi(?:u|ram)|resolve(?:u|ram)|deliber(?:ou|aram)|"
            r"acordou-se|decidiu-se|convieram em)(?= (?!que)|\s?:)",
            "commitment",
        ),
        (
            r"(?:a )?necessidade de(?: que)?|(?:era|é|foi|seria) (?:também |ainda |igualmente )?"
            r"(?:necessário|essencial|importante|crucial|fundamental|imprescindível|preciso|"
            r"urgente|conveniente|indispensável)(?: que)?|(?:a )?importância de(?: que)?|"
            r"(?:se )?devia(?:m)?|(?:se )?deveria(?:m)?|deve(?:m)?|"
            r"defendeu|defenderam|apelou (?:a|para)|apelaram (?:a|para)|instou|instaram|exortou|"
            r"exortaram|(?:propôs|propuseram|propõe|sugeriu|sugeriram|recomendou|recomendaram|"
            r"recomenda)(?: que)?|pediu|pediram|solicitou|solicitaram|"
            r"reclam(?:ou|aram)|exigi(?:u|ram)|reivindic(?:ou|aram)|demand(?:ou|aram)",
            "proposal",
        ),
        (
            r"(?:expressou|expressaram|manifestou|manifestaram) (?:sua |a sua )?preocupação "
            r"(?:com|por)|lament(?:ou|aram)|deplor(?:ou|aram)",
            "concern",
        ),
        (r"conclu(?:iu|íram) que|concord(?:ou|aram) que|acord(?:ou|aram) que", "message"),
        (r"(?:informou|assinalou|observou|mostrou|constatou|indicou)(?: que)?", "finding"),
    ),
    topics=(
        r"fal(?:ou|aram) (?:de|do|da|dos|das|sobre)|referi(?:u|ram)-se (?:a|ao|à|aos|às)|"
        r"se referi(?:u|ram) a|discuti(?:u|ram)|abord(?:ou|aram)|descreve(?:u|ram)|"
        r"trat(?:ou|aram) (?:de|do|da|dos|das|sobre)|versou sobre"
    ),
    among=r"entre (?:[oa]s |su[oa]s |seus )?(?:outr[oa]s |muit[oa]s |principais )?",
    said_that=r"(?:disse|assinalou|manifestou|indicou|afirmou|sustentou|expressou|acrescentou|"
    r"considerou|destacou|salientou|ressaltou|apontou) que",
    fillers=(
        r"entre outr[oa]s(?: coisas)?|por exemplo|a saber|em particular|inter alia|"
        r"tais como"
    ),
    further=(
        r"da mesma (?:forma|maneira),? |do mesmo modo,? |igualmente,? |além disso,? |ademais,? |"
        r"também |por outro lado,? |(?:também|ainda|igualmente),? (?:era|é|seria) "
        r"(?:necessário|importante|fundamental|preciso|essencial) (?:que )?|outra (?:era|foi) "
    ),
    conjunctions=r"e|ou|bem como|assim como|e também|e finalmente|e por último|e por fim",
    determiners=(
        r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|nosso|nossa|todo|toda|todos|todas|maior|"
        r"maiores|melhor|melhores|mais|falta de|nenhum|nenhuma"
    ),
    subclauses=(
        r"que|quem|cuj[oa]s?|onde|quando|enquanto|embora|como|porque|já que|pois|dad[oa]s?|se|"
        r"salvo|incluindo|incluíd[oa]s?|especialmente|particularmente|sobretudo|principalmente|"
        r"independentemente|sem|com|não|para|por|em|n[oa]s?|d[eoa]s?|desde|até|mas|entre|nem|ou|e|"
        r"o que|o qual|a qual|\w+ndo|\w+(?:ad|id)[oa]s?|ou seja|assim"
    ),
    references=(
        r"parágrafos?|pars?\.|incisos?|alíneas?|artigos?|arts?\.|seç(?:ão|ões)|secç(?:ão|ões)|"
        r"resoluç(?:ão|ões)|anexos?|capítulos?|quadros?|tabelas?|gráficos?|notas?|cláusulas?|parte"
    ),
    see=r"ver|veja-se|vide|cf\.|conforme",
    ordinals=(
        (
            r"(?:de|por) um(?:a parte| lado)|em primeiro (?:lugar|plano)|"
            r"primeiramente|primeir[oa]|antes de tudo",
            1,
        ),
        (r"(?:de|por) outr[oa](?: parte| lado)?|em segundo (?:lugar|plano)|segund[oa]", 2),
        (r"em terceiro (?:lugar|plano)|terceir[oa]", 3),
        (r"em quarto (?:lugar|plano)|quart[oa]", 4),
        (r"em quinto (?:lugar|plano)|quint[oa]", 5),
        (r"em sexto (?:lugar|plano)|sexto", 6),
        (r"em sétimo lugar|sétimo", 7),
        (r"em oitavo lugar|oitavo", 8),
        (r"por último|finalmente|por fim|em último lugar", 0),
    ),
    ordinal_nouns=(
        (r"o primeiro|a primeira|um primeiro|uma primeira", 1),
        (r"o segundo|a segunda|um segundo|uma segunda", 2),
        (r"o terceiro|a terceira|um terceiro|uma terceira", 3),
        (r"o quarto|a quarta|um quarto|uma quarta", 4),
        (r"o quinto|a quinta|um quinto|uma quinta", 5),
        (r"o sexto|a sexta", 6),
        (r"o sétimo|a sétima", 7),
        (r"o oitavo|a oitava", 8),
        (r"o último|a última", 0),
    ),
    nouns_after_ordinal=(
        r"tema|ponto|assunto|elemento|aspecto|princípio|proposta|recomendação|mensagem|questão|"
        r"fator|prioridade|desafio|área|razão|ideia|pergunta|conclusão|premissa|dimensão|medida|"
        r"matéria|objetivo|meta|eixo|achado|preocupação|compromisso|passo|pilar"
    ),
    copulas=(
        r"era|é|foi|seria|será|são|eram|consist(?:e|ia|iu)|refere-se|referia-se|"
        r"se refere|reside|residia|correspond(?:e|ia)|tem a ver|tinha a ver|diz respeito|"
        r"dizia respeito|concerne"
    ),
    item_kinds=(
        (
            r"(?:(?:a |o |os |as )?(?:necessidade|importância|urgência|fortalecimento|promoção|"
            r"criação|adoção|inclusão|incorporação|ratificação|reconhecimento|consolidação|"
            r"implementação|elaboração|formulação) d[eoa]s?|(?!mulher|poder|lugar|lar\b)"
            r"\w{3,}(?:ar|er|ir|or)(?:-se)?\b|(?:se )?deve(?:ria)?)",
            "proposal",
        ),
        (r"(?:o )?(?:respeito|direito|princípio)\b|(?:a )?(?:igualdade|não )", "principle"),
        (r"(?:a |o )?(?:preocupação|temor|risco)\b", "concern"),
        (r"(?:uns|quase|mais de|cerca de|aproximadamente)? ?\d", "fact"),
        (r"(?:a |o )?(?:falta|ausência|persistência|escassez|insuficiên\w+|carência)\b", "finding"),
    ),
    titles=(
        (
            r"encaminhamentos|deliberaç(?:ão|ões)|decisões(?: tomadas)?|"
            r"compromissos(?: assumidos)?|"
            r"acordos?(?: alcançados)?|resoluções|providências|ações(?: acordadas)?|"
            r"próximos passos|tarefas",
            "commitment",
        ),
        (r"recomendações(?: \w+){0,3}|propostas|sugestões", "proposal"),
        (
            r"conclusões(?: gerais| principais)?(?: e recomendações)?|"
            r"(?:principais )?mensagens(?:-chave| principais)?|pontos de acordo|"
            r"ideias[- ](?:força|chave|principais)|pontos-chave|"
            r"lições(?: aprendidas)?",
            "message",
        ),
        (r"ordem do dia|ordem de trabalhos|pauta|agenda|temas a tratar", "agenda_topic"),
        (r"princípios(?: orientadores)?", "principle"),
        (r"(?:principais )?(?:achados|constatações)|desafios", "finding"),
        (r"boas práticas", "good_practice"),
    ),
    non_list=(
        r"participantes? (?:foi|foram|são|inclu)|orador\w* |painelistas? |palestrantes? |"
        r"moderador\w* |(?:estiveram|esteve) (?:representad|presente)\w*|compareceram|nasceu em|"
        r"licenciad[oa]|doutora? em|doutorado|mestrado|mestre em|graduad[oa]|professora? |"
        r"autora? de"
    ),
)
