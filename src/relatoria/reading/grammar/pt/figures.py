"""Portuguese: number words, units, hedges and shares in prose."""

from relatoria.reading.grammar.figures import Figures

FIGURES = Figures(
    language="pt",
    hints=(
        "milh",
        "bilh",
        "mil ",
        "cento",
        "metade",
        "terço",
        "terça",
        "quart",
        "quint",
        "décim",
        "cada",
    ),
    decimal=",",
    numbers=(
        ("meio", 0.5),
        ("um", 1),
        ("uma", 1),
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
        ("doze", 12),
        ("vinte", 20),
    ),
    scales=(
        (r"mil milhões", 1e9),
        (r"trilhões|trilhão|biliões|bilião", 1e12),
        (r"bilhões|bilhão", 1e9),
        (r"milhões|milhão", 1e6),
        (r"mil", 1e3),
    ),
    shorts=(
        (r"\s?(?:mi|mi\.)|(?-i:\s?M)", 1e6),
        (r"\s?(?:bi|bi\.)", 1e9),
        (r"\s?(?:tri|tri\.)", 1e12),
        (r"(?-i:\s?[kK])", 1e3),
    ),
    multiples=(
        (r"(?:se )?(?:dobr|duplic)(?:ou|ado|aram|a|am)(?:-se)?|para o dobro|ao dobro", 2.0),
        (r"(?:se )?triplic(?:ou|ado|aram|a|am)(?:-se)?|para o triplo|ao triplo", 3.0),
        (r"(?:se )?quadruplic(?:ou|ado|aram|a|am)(?:-se)?", 4.0),
        (r"(?:se )?quintuplic(?:ou|ado|aram|a|am)(?:-se)?", 5.0),
        (r"(?:reduziu(?:-se)?|caiu|baixou) (?:para|à|a) metade", 0.5),
    ),
    times=r"(?:se )?multiplic(?:ou|ado|aram|a|am)(?:-se)? por",
    manifold=r"vezes",
    more_than=r"mais (?:do )?que|mais de",
    percent=r"por cento|%|porcento",
    per_mille=r"‰|por (?:cada )?(?:mil|1[. ]?000)(?! milhões)(?: (?:habitantes|pessoas))?",
    points=r"pontos? percentua(?:l|is)",
    fractions=(
        (r"três quartos|três quartas partes", 75.0),
        (r"dois terços", 200 / 3),
        (r"dois quintos", 40.0),
        (r"três quintos", 60.0),
        (r"quatro quintos", 80.0),
        (r"(?:a )?metade", 50.0),
        (r"um terço|(?:uma|a) terça parte", 100 / 3),
        (r"um quarto|(?:uma|a) quarta parte", 25.0),
        (r"um quinto|(?:uma|a) quinta parte", 20.0),
        (r"um décimo|(?:uma|a) décima parte", 10.0),
    ),
    grown_by=r"em|(?:aument|cresc|subi|caiu|baix|diminu|recu)\w*",
    pronouns=r"[ea]?l[ea]s|estes|estas|os quais|as quais",
    of_every=r"(?:de|em|por) cada",
    asked=r"quant[oa]s",
    hedged_behind=r"aproximadamente|mais ou menos",
    of_each=r"uma? (?:em|de) cada",
    approximate=(
        r"aproximadamente|cerca de(?: um| uma)?|por volta de|em torno de|uns|umas|quase(?: o| a)?|"
        r"praticamente|estima-se em|uma média de|"
        r"(?:um )?pouco (?:mais|menos) de|algo (?:mais|menos) de|perto de|à volta de"
    ),
    at_least=(
        r"mais d[eoa]|pelo menos|ao menos|no mínimo|não menos de|acima de|"
        r"ultrapass(?:a|am|ava|avam|ou|aram)|superior(?:es)? a|mínimo de"
    ),
    at_most=r"menos d[eoa]|até|no máximo|não mais de|abaixo de|inferior(?:es)? a|máximo de",
    between=r"entre|de|desde",
    range_joins=r"e|a|até",
    joins=r"a|ou|-|–|—",
    negative=r"negativ[oa]s?(?: em| de)?|menos|perda líquida de|déficit de|défice de",
    of=r"d(?:e|o|a|os|as|e tod[oa]s [oa]s|e seus|e suas)",
    stops=(
        r"vinham|vieram|vêm|provinham|provêm|procedi?am|originári[oa]s|nasceram|morando|vivendo|"
        r"em|no|na|nos|nas|num|numa|a|ao|à|aos|às|de|do|da|dos|das|desde|até|para|por|pelo|pela|"
        r"com|sem|sobre|entre|durante|segundo|e|ou|mas|que|quem|cuj[oa]s?|onde|quando|enquanto|"
        r"como|é|são|era|eram|foi|foram|tem|têm|tinha|tinham|será|serão|seria|viv(?:e|em|ia|iam|"
        r"eram|endo)|trabalha(?:m|va|vam|ram|ndo)?|"
        r"viaj(?:ou|aram|am|avam)|resid(?:e|em|ia|iam|iram)|se|não|também|já|cada|anua(?:l|is|"
        r"lmente)|hoje|atualmente|"
        r"respectivamente|participar\w*|assist(?:iu|iram|em)|procedentes|provenientes|oriund[oa]s|"
        r"nascid[oa]s|há|havia|"
        r"maiores|menores|mais|antes|depois|devido|além|incluíd[oa]s|estão|estavam|receb\w+|"
        r"emigr(?:ou|aram)|cheg(?:ou|aram|am|avam)|sa(?:iu|íram|em|íam)|vinculad[oa]s|afetad[oa]s|"
        r"atrás|graças|espalhad[oa]s|dispers[oa]s"
    ),
    verbs=(
        r"cust(?:ou|aram|ava)|é|são|era|eram|foi|foram|ating(?:e|em|iu|iram|ia)|cheg(?:a|am|ou|"
        r"aram|ava) a|"
        r"alcanç(?:a|am|ou|aram|ava)|som(?:a|am|ou|aram|avam?)|represent(?:a|am|ou|aram|ava|avam)|"
        r"equival(?:e|em|ia) a|correspond(?:e|em|ia|eu) a|ultrapass(?:a|am|ou|aram)|aument(?:ou|"
        r"aram)|cresc(?:eu|eram)|diminu(?:iu|íram)|reduziu-se|situ(?:a|ou)-se em|constitu(?:i|"
        r"em)|pass(?:ou|aram|a|am) de|"
        r"(?:crescer|aumentar|subir|passar|baixar|cair)|"
        r"(?:se )?(?:elev(?:a|ou|ava|aram)|estim(?:a|ou|ava|avam|am)|calcul(?:a|ou|ava))|"
        r"(?:eleva|situa|estima|calcula|cifra|situou|elevou|cifrou|fixou)-se|rond(?:a|am|ava|"
        r"avam|ou)|totaliz(?:a|am|ou|ava|aram|avam)|contabiliz(?:a|ou|ava)|cheg(?:avam|ava|a|ou|"
        r"am) aos?|sub(?:iu|iram|e)|salt(?:ou|aram)|ca(?:iu|íram|i)|recu(?:ou|aram)|baix(?:ou|"
        r"aram)|desc(?:eu|eram)|dispar(?:ou|aram)|re[uú]n(?:e|ia|iu|em|iam)|agrup(?:a|ava)|"
        r"ultrapass(?:ava|avam)|super(?:a|ou|ava|aram|am)|exced(?:e|eu|ia)|dobr(?:ou|aram)|"
        r"duplic(?:ou|aram)|triplic(?:ou|aram)|pass(?:ou|aram) a|perfaz(?:em|ia|iam)?|"
        r"respond(?:e|em|ia|iam) por|corresponde(?:m)? aos?|beir(?:a|ava)"
    ),
    articles=r"o|a|os|as|um|uma|uns|umas|seu|sua|seus|suas|este|esta|estes|estas|esses|essas",
    persons=(
        r"migrantes?|imigrantes?|emigrantes?|pessoas?|habitantes?|trabalhador(?:es|as?)?|"
        r"refugiad[oa]s?|mulher(?:es)?|homens?|homem|crianças?|menin[oa]s?|menores|adolescentes?|"
        r"jovens|residentes?|cidadã(?:o|os|s)?|nacionais|especialistas?|perit[oa]s?|participantes?|"
        r"integrantes|membros|moradores|representantes?|delegad[oa]s?|"
        r"delegações|estudantes?|funcionári[oa]s?|vítimas?|"
        r"retornad[oa]s?|deportad[oa]s?|solicitantes? de (?:asilo|refúgio)|empregad[oa]s?|"
        r"profissionais|indivíduos?|adult[oa]s?|famílias?|domicílios|população|nativ[oa]s?|"
        r"estrangeir[oa]s?|beneficiári[oa]s?|jornalistas?|docentes?|orador(?:es|as?)?|"
        r"painelistas?|voluntári[oa]s?|usuári[oa]s?|detid[oa]s?|nascimentos|mortes|gente|"
        r"acadêmic[oa]s?|pesquisador(?:es|as)?|"
        r"enfermeir[oa]s?|médic[oa]s?|cientistas?|engenheir[oa]s?|agricultor(?:es|as?)?|"
        r"camponeses|pescador(?:es|as?)?|pacientes?|graduad[oa]s?|alun[oa]s?|professor(?:es|as?)?|"
        r"agentes?|guardas|policiais|comerciantes?|vendedor(?:es|as?)?|mineir[oa]s?|"
        r"solicitantes?|requerentes?|sobreviventes?|órfãos?|mães|pais|diaristas?|"
        r"saldo migratório|migração líquida|deslocad[oa]s|apátridas?"
    ),
    currencies=(
        (r"dólares(?: americanos| dos Estados Unidos)?|US\$|USD|\$", "USD"),
        (r"euros?|EUR|€", "EUR"),
        (r"libras(?: esterlinas)?|GBP|£", "GBP"),
        (r"R\$|reais|BRL", "BRL"),
    ),
    periods=(
        (r"anos?", "years"),
        (r"meses|mês", "months"),
        (r"semanas?", "weeks"),
        (r"dias?", "days"),
        (r"horas?", "hours"),
        (r"minutos?", "minutes"),
    ),
    regions=(
        r"América Latina e (?:o |no |do )?Caribe|América do Norte|América do Sul|América Central|"
        r"América Latina|o Caribe|Caribe|as Américas|Américas|Europa|União Europe[ia]a|Ásia|África|"
        r"Oceania|demais sub-?regiões|outras sub-?regiões|a (?:sub-?)?região|região|"
        r"o resto do mundo|resto do mundo|mundo|mundialmente|em nível mundial|hemisfério|MERCOSUL|"
        r"Comunidade Andina"
    ),
    places=(
        r"em|n[oa]s?|d[eoa]s?|em tod[oa]|procedentes d[eoa]s?|provenientes d[eoa]s?|"
        r"residentes (?:em|n[oa]s?)|que viv\w+ (?:em|n[oa]s?)"
    ),
    relatives=r"quais|qual|as quais|os quais",
    references=(
        r"parágrafos?|pars?\.|artigos?|arts?\.|seç(?:ão|ões)|sess(?:ão|ões)|período de sessões|"
        r"resoluç(?:ão|ões)|decis(?:ão|ões)|anexos?|capítulos?|páginas?|págs?\.|pp?\.|quadros?|"
        r"tabelas?|gráficos?|notas?|metas?|objetivos?|números?|n[.º°]+o?|regras?|partes?|volume|"
        r"vol\.|temas?|pontos?|painel|rodadas?|fases?|tel\.?|telefone|fax|sala|andar|idade(?: de)?|"
        r"recomendaç(?:ão|ões)|documentos?|protocolos?|convênios?|convenç(?:ão|ões)|acordos?|lei|"
        r"agenda|ISBN|decreto|inciso|alínea|grupo|nível"
    ),
    since=r"desde(?: o ano(?: de)?)?|a partir de",
    between_years=r"entre(?: os anos(?: de)?)?|de",
    year_join=r"e|a|até|-|–|—",
    dated=(
        r"em|no|na|ao|o|a|de|do|da|dos|desde|até|durante|fim|fins|final|término|início|inícios|"
        r"princípios|meados|metade|ano|anos|janeiro|fevereiro|março|abril|maio|junho|julho|"
        r"agosto|setembro|outubro|novembro|dezembro|\d{1,2}|primeiro|segundo|semestre|já"
    ),
    partitives=(r"do total de|d[eoa]s?(?: tod[oa]s [oa]s)?|entre(?: os| as)?"),
)
