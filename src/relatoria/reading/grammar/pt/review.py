"""Portuguese: words of working-group reports: dialogue paragraphs, recommendations, positions."""

from relatoria.model import Position
from relatoria.reading.grammar.review import Review

REVIEW = Review(
    language="pt",
    procedure=r"(?:grupo de trabalho (?:sobre a|da|do|sobre o) )?"
    r"(?:revis[ãa]o|exame|mecanismo de revis[ãa]o) peri[óo]dic[ao] universal"
    r"|\bRPU\b|\bEPU\b",
    introduction_heading=r"introdu[çc][ãa]o\b",
    presentation_heading=r"(?:apresenta[çc][ãa]o|exposi[çc][ãa]o|declara[çc][ãa]o)"
    r"(?: inicial)? (?:do|pelo) estado",
    dialogue_heading=r"di[áa]logo (?:interativo |interactivo )?e |di[áa]logo intera[c]?tivo$",
    dialogue_opening=r"(?:durante|no) (?:o )?di[áa]logo",
    conclusions_heading=r"conclus[õo]es(?:,? e/?(?:ou)?)? recomenda[çc][õo]es"
    r"|recomenda[çc][õo]es$",
    pledges_heading=r"(?:compromissos|promessas)(?: e compromissos)? volunt|promessas e ",
    annex_heading=r"anexos?\b|composi[çc][ãa]o da delega[çc][ãa]o",
    review_of=r"(?:(?:revis[ãa]o|exame|relat[óo]rio|delega[çc][ãa]o|apoio) (?:d[aeo]s?"
    r"|sobre [aeo]?s?|relativ[ao] (?:ao?s?|à))|examinadas pel[ao]s?|universal: |universal – )",
    session=r"realizou (?:a )?sua (?P<number>[\w.]+[ªa]?(?: [\w]+)??) sess[ãa]o",
    meeting=r"(?:na|em sua|durante a) (?P<number>[\w.]+[ªa]?) (?:reuni[ãa]o|sess[ãa]o)",
    troika=r"grupo de relatores|\btro[ií]ka\b",
    headed_by=r"(?:foi|esteve|era) (?:chefiada|liderada|presidida|encabe[çc]ada) por"
    r"|(?:chefiada|liderada|presidida) (?:por|pel[ao])",
    honorifics=r"(?:(?:(?:[Oo] |[Aa] |[Ss]ua )?(?:Excel[êe]ncia|S\.? ?Ex\.?[ªa]?|Sr\.?|Sra\.?|Dr\.?"
    r"|Dra\.?|Senhora?|Embaixador|Embaixadora|Exm[oa]\.?)),? )+",
    recommendation=r"recomenda[çc](?:[ãa]o|[õo]es)",
    positions=(
        (
            Position.NOT_SUPPORTED,
            r"n[ãa]o (?:\w+ )?(?:contam|contaram|contou|t[êe]m|tiveram|receberam|recebem|obtiveram"
            r"|gozam|mereceram|foram (?:apoiadas|aceit)|s[ãa]o (?:apoiadas|aceit)|apoia|apoiou"
            r"|aceita|aceitou|p[ôo]de|pode|podem)|rejeit|recus|sem o apoio",
        ),
        (
            Position.SUPPORTED_IMPLEMENTED,
            r"j[áa] (?:\w+ )?(?:\w+ )?(?:implementad|aplicad|cumprid|execut|postas)|(?:em|processo|"
            r"fase|vias) de (?:implementa|aplica|execu|cumprimento)|em (?:curso de )?implementa",
        ),
        (
            Position.PENDING,
            r"ser[ãa]o (?:\w+ )?(?:examinad|analisad|estudad|consideradas? posterior)"
            r"|(?:examinar|analisar|estudar|responder|fornecer|apresentar|dar)[áa]\b"
            r"|em (?:tempo|momento) (?:oportuno|devido|h[áa]bil)|no devido tempo|oportunamente"
            r"|o mais tardar|at[ée] (?:\w+ )?(?:\w+ )?sess[ãa]o|pendentes|em an[áa]lise"
            r"|em estudo",
        ),
        (
            Position.NOTED,
            r"tom(?:ou|a|aram|adas?|ado) (?:a devida )?(?:nota|conhecimento)|anotad|registrad"
            r"|registad|tomou-se nota",
        ),
        (Position.SUPPORTED, r"apoi|aceit|aceite|endoss|acolh|concord|aprov"),
    ),
    and_=r"e|&",
    articles=r"(?:o|a|os|as) (?:antiga |ex-)?|antiga |ex-",
    of=r"(?:d[aeo]s? )",
    genitive=r"(?!)",
    delegation=r"(?:a )?delega[çc][ãa]o|o estado (?:examinado|sob (?:revis[ãa]o|exame|an[áa]lise))"
    r"|(?:[oa] )?chefe da delega[çc][ãa]o|(?:os )?membros da delega[çc][ãa]o",
    envoys=r"(?:(?:o|a|os|as) )?(?:representantes?|delega[çc][ãa]o|delega[çc][õo]es|delegad[oa]s?"
    r"|embaixador|embaixadora|governo|observadora?)(?: permanente)?",
    officials=r"(?:vice-?|primeir[oa]-)?(?:ministr[oa]|secret[áa]ri[oa]|subsecret[áa]ri[oa]"
    r"|president[ea]|governadora?|procuradora?|senadora?|deputad[oa]|representante|diretora?"
    r"|directora?|embaixadora?|comiss[áa]ri[oa]|defensora?|ouvidora?|ju[íi]z|ju[íi]za|chefe"
    r"|prefeit[oa]|general|chanceler|assessora?|coordenadora?|membro|funcion[áa]ri[oa]"
    r"|perit[oa]|sr\.|sra\.)",
    pronouns=r"ele |ela ",
    answers=r"respondeu|explicou|esclareceu",
    quoting=r"segundo|de acordo com|conforme|na opini[ãa]o d[aeo]",
    answering=r"em resposta|(?:respondendo|referindo-se|passando)\b|(?:com|em) (?:rela[çc][ãa]o|"
    r"refer[êe]ncia)|(?:no que|quanto|a respeito|relativamente|com respeito|no tocante|acerca"
    r"|sobre (?:a quest[ãa]o|o tema)|em mat[ée]ria)",
    narration=r"(?:durante|no) (?:o )?di[áa]logo(?: intera[c]?tivo)?,? |(?:no total,? )?(?:\d+|"
    r"\w+ e \w+) (?:delega[çc][õo]es|estados)|as (?:declara[çc][õo]es|recomenda[çc][õo]es) "
    r"|o president[ea] do conselho|o grupo de trabalho|o di[áa]logo"
    r"|por (?:falta|limita[çc][õo]es) de tempo|(?:na|em) (?:sua )?\w+[ªa]? reuni[ãa]o"
    r"|todas as conclus[õo]es",
    collective=r"(?:v[áa]rias|algumas|numerosas|muitas|a maioria das|todas as|outras|as) "
    r"(?:delega[çc][õo]es|seguintes (?:delega[çc][õo]es|declara[çc][õo]es|recomenda[çc][õo]es))"
    r"|(?:v[áa]rios|alguns|muitos) (?:estados|pa[íi]ses|oradores)",
    unspoken=r"tinha|tinham|havia|haviam|era|eram|foi|foram|estava|est[áa]|s[ãa]o|que|quem|para",
    helpers=r"(?:tamb[ée]m |ainda |al[ée]m disso,? |igualmente |depois |finalmente |novamente |"
    r"por sua vez,? |se |lhe |tinha |havia |haviam |tem |em particular |entretanto,? |por fim,? )*",
    verbs=r"(?:acolh|celebr|felicit|parabeniz|agradec|elogi|louv|observ|assinal|salient|tom|expres"
    r"s|manifest|pergunt|solicit|inst|encoraj|incentiv|exort|inform|indic|declar|afirm|reiter|"
    r"record|relembr|lembr|sublinh|destac|reconhec|apoi|recomend|mencion|explic|esclarec|respond|"
    r"acrescent|adicion|precis|aplaud|valoriz|apreci|lament|deplor|conden|indag|cit|referi|"
    r"coment|conclu|sustent|diss|quis|fez|fiz|formul|levant|consider|estim|confi|esper|desej|"
    r"rend|ficou|fic|continu|prop[ôu]s|suger|ped|assegur|ressalt|enfatiz|compartilh|partilh|"
    r"apresent|descrev|deu|dera|rejeit|advert|convid|abord|exp[ôu]s|preocup|confirm|reafirm|"
    r"saud|alud|congratul|not|cham|real[çc]|neg|admit)"
    r"(?:ou|aram|ava|avam|eu|eram|iu|iram|ia|iam|e|em|a|am|ra|u)(?:-se)?\b"
    r"|disse|fez|p[ôo]s|viu|estava|esteve|congratulou",
    columns=(
        ("recommendation", r"recomenda[çc]"),
        ("position", r"posi[çc][ãa]o|resposta|situa[çc][ãa]o|decis[ãa]o|aceita|status"),
        ("states", r"(?:estado|pa[íi]s)(?:es|s)?\b|origem|autor"),
        ("theme", r"temas?|quest[ãa]o|direitos?|tem[áa]tica|assunto"),
    ),
    verdicts=(
        (Position.NOT_SUPPORTED, r"n[ãa]o (?:apoi|aceit)|rejeit|recus"),
        (Position.SUPPORTED_IMPLEMENTED, r"implementad|em processo|cumprid|aplicad"),
        (Position.NOTED, r"tom(?:ou|a)|nota|anotad"),
        (Position.PENDING, r"pendente|examin|em an[áa]lise"),
        (Position.SUPPORTED, r"apoi|aceit|sim\b"),
    ),
)
