"""Portuguese: how one speaker's words stand to another's."""

from relatoria.model import RelationKind

RELATIONS = {
    RelationKind.AGREES: (
        "(?:concord(?:ou|a|aram|ando)|coincid(?:iu|e|iram)|solidariz(?:ou|a)(?:-se)?|de acordo) "
        "com",
        "(?:apoi|secund|endoss|subscrev|corrobor|partilh|compartilh|aplaud)(?:ou|eu|iu|a|e|aram|eram|"
        "ando|endo)(?: d[aeo]s?)?", "(?:associ|somou|soma|junt|ader)(?:ou|iu|a|e)?(?:-se)? "
        "(?:ao?s?|às?)",
        "fez (?:su[oa]s?|ec[oa]) (?:d[aeo]s?)?", "deu razão (?:ao?|à)",
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
        "(?:discord(?:ou|a|aram|ando)|diverg(?:iu|e|iram|indo)|dissent(?:iu|e)) d[aeo]s?",
        "(?:contrapôs|opôs|contrapõe|opõe)(?:-se)? (?:ao?s?|às?)", "(?:contest|refut|rebat|"
        "contradiss|"
        "question|rejeit|impugn)(?:ou|eu|e|a|aram)", "(?:ao contrário|à diferença|"
        "diferentemente) d[aeo]s?",
        "em desacordo com", "pôs em (?:dúvida|causa)",
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
        "(?:respond(?:eu|e|endo|eram)|replic(?:ou|ando)) (?:ao?s?|às?)",
        "em resposta (?:ao?s?|às?)", "(?:indagad|perguntad|interrogad|questionad)[oa]s? (?:por|"
        "pel[oa]s?)",
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
        "complement(?:ou|a|ando)", "complet(?:ou|ando)",
        "(?:complementou|complementando|complementa|retomou|retomando|retoma|ampliou|"
        "aprofundou|acrescentou a)(?: (?:o que (?:foi |havia sido )?(?:dito|afirmado|"
        "exposto)(?: por| pel[oa]s?)|[oa]s? (?:\\w+ )?(?:ideias?|intervenç(?:ão|ões)|"
        "exposiç(?:ão|ões)|palavras|colocações|comentários?|propostas?|fala) (?:de|d[oa]s?|"
        "pel[oa]s?)))",
        "(?:complementou|complementando|retomou|retomando|aprofundou)(?: [ao]s? (?:\\w+)"
        "(?: (?:de|d[oa]|pel[oa]))?)?",
    ),
}  # fmt: skip
