"""Portuguese: words of programmes, panels, covers, biographies and sections."""

from relatoria.reading.grammar.dates import numbered
from relatoria.reading.grammar.meeting import BEARER, CAPITAL, Meeting, cardinals, words
from relatoria.reading.grammar.pt.seats import CUES

MEETING = Meeting(
    language="pt",
    contents=words("sumário|índice|conteúdo|índice geral"),
    presentation=words("apresentação|prefácio|prólogo|resumo(?: executivo)?|sumário executivo"),
    introduction=words("introdução|antecedentes|contexto|contextualização"),
    conclusion=words(
        r"conclus(?:ão|ões)\b.{0,80}|encerramento\b.{0,60}|considerações finais|reflexões finais"
    ),
    annex=words(r"(?:anexo|apêndice)(?:\s+(\d{1,2}|[IVX]{1,4}|[A-H])(?=\W|$))?"),
    biographies=words(
        r"(?:notas?|dados|resumos?|perfis?|sínteses?) (?:biográfic[oa]s?|curriculares?)\b.{0,60}|"
        r"biografias?\b.{0,60}|mini-?(?:currículos?|biografias?)\b.{0,50}|currículos?\b.{0,50}|"
        r"perfil (?:dos|das)\b.{0,60}"
    ),
    attendance_list=words(
        r"(?:lista|relação) (?:provisória |final |definitiva )?d[eo]s? (?:participantes|presentes"
        r"|especialistas|convidados|inscritos)|participantes"
    ),
    programme=words(
        r"(?:agenda|programa|programação|pauta|cronograma|ordem do dia)"
        r"(?: (?:provisóri[oa]|preliminar|anotad[oa]|final|geral))*"
        r"(?: d[aoe]s? (?:reunião|trabalhos?|sessões|atividades|oficina|evento|encontro"
        r"|seminário))?(?: (?:provisóri[oa]|preliminar|anotad[oa]))?"
    ),
    concept_note=words(
        r"nota conceitual|documento conceitual|termos? de referência|nota informativa|"
        r"organização dos trabalhos|descrição e organização da reunião"
    ),
    distribution_label=words(r"distr(?:ibuição)?\.?"),
    distributions=words("geral|general|limitada|reservada|restrita|provisória"),
    original=words("original"),
    prepared_by=words(
        r"(?:foi|foram) (?:preparad[oa]s?|elaborad[oa]s?|redigid[oa]s?|escrit[oa]s?) por|"
        r"(?:preparad[oa]|elaborad[oa]|redigid[oa]) por|"
        r"(?:esteve|ficou) a cargo d[eoa]s?"
    ),
    collaboration=words(
        r"com (?:a |o |as |os )?(?:valiosa |importante )?(?:colaboração|assistência|apoio|ajuda"
        r"|contribuiç(?:ão|ões)|participação) d[eoa]s?"
    ),
    report=words(
        r"(?:relatório|relatoria|memória|ata|resumo)(?: (?:final|d[aoe]s? relator(?:es|as?)?"
        r"|de relatoria|geral|preliminar|provisório|d[aoe]s? .{1,80}))?"
    ),
    meeting=words(
        "reunião|oficina|seminário|conferência|simpósio|fórum|consulta|diálogo|"
        "período de sessões|mesa[- ]redonda|colóquio|congresso|cúpula|cimeira|assembleia|"
        "encontro|jornadas?"
    ),
    organized_by=words(
        r"(?:co-?)?(?:organizad|convocad|promovid|realizad)[oa]s?(?: conjuntamente"
        r"| em conjunto| de forma conjunta)? (?:por|pel[oa]s?)"
    ),
    organized=words(
        r"(?:co)?(?:organizaram|organizou|convocaram|convocou|realizaram|realizou|promoveram"
        r"|promoveu)(?: conjuntamente| em conjunto)?"
        r"(?=(?: a| o| esta| este| uma| um)? (?:[\w-]+ ){0,8}?(?:reunião|oficina|seminário"
        r"|conferência|encontro|fórum|consulta|simpósio))"
    ),
    jointly_with=words(
        r"(?:conjuntamente|junto|em conjunto|em colaboração|em cooperação|em coordenação"
        r"|em parceria) com"
    ),
    supported_by=words(
        r"com (?:o )?(?:apoio|patrocínio|financiamento|respaldo)(?: financeiro| técnico)*"
        r"(?: e \w+)? d[eoa]s?|(?:patrocinad|financiad|apoiad)[oa]s? (?:por|pel[oa]s?)|"
        r"graças ao apoio d[eoa]s?"
    ),
    prepares=words(
        r"preparatóri[oa]s? (?:d[ao]|para [ao]|[àa]o?)|em preparação (?:d[ao]|para [ao]|ao|à)|"
        r"com vistas (?:ao|à)|prévi[oa] (?:ao|à)"
    ),
    convened=words(
        r"convocou|convocaram|será realizad[oa]|seria realizad[oa]|realizar-se-á|ocorrerá|"
        r"terá lugar|a realizar-se|que se realizará|realizad[oa]|foi realizad[oa]"
    ),
    held=words(
        r"(?:foi|será) (?:realizad[oa]|celebrad[oa])|realizou-se|se realizou|ocorreu|teve lugar|"
        r"aconteceu|terá lugar|ocorrerá|realizar-se-á|realizad[oa](?= (?:em|n[oa]|nos|entre) )"
    ),
    begins=words("começa|começará|inicia|se inicia|inicia-se|terá início|começou|será aberta"),
    resolution=words(r"resoluç(?:ão|ões)(?: (?:nº|n°|n\.º)\.?)?"),
    resolution_name="resolução {number} de {body}",
    people_counted=words("participantes|pessoas|presentes|delegad[oa]s"),
    experts_counted=words(
        r"especialistas|peritos|painelistas|expositores|palestrantes|expert(?:s|os)"
    ),
    spelt=cardinals(
        "dois três quatro cinco seis sete oito nove dez onze doze treze catorze quinze dezesseis"
        " dezessete dezoito dezenove",
        "vinte trinta quarenta cinquenta sessenta setenta oitenta noventa",
        " e ",
        "dezena vintena trintena - - - - - - centena",
    ),
    attended=words(
        "participaram|participação|presença|compareceram|contou com|presentes|reuniu|reunirá|"
        "convidados?|foi solicitado|tomaram parte|assistiram|estiveram presentes|"
        "número de participantes|somaram|convocados?"
    ),
    approximately=words("aproximadamente|cerca de|por volta de|em torno de|uns|umas|quase|mais de"),
    headquarters=words("sede|escritório central"),
    headquarters_name="sede da {body}",
    room=words(r"sala(?: de conferências)?|salão|auditório|centro de convenções"),
    objective=words("objetivos?|finalidade|propósitos?"),
    themes=words(
        r"temas?|temática|eixos temáticos|estrutura|metodologia|formato|"
        r"resultados esperados|local e data|data e local|participantes|participação|"
        r"modalidade|logística|idiomas?"
    ),
    ahead=words(
        r"será|serão|terá|terão|reunirá|contará|participarão|permitirá|espera-se|"
        r"realizar-se-á|abordará|discutirá|ocorrerá"
    ),
    session=words(
        r"(?:sessão|painel|mesa(?:[- ]redonda)?|bloco|módulo|segmento)(?: temátic[oa]"
        r"| plenári[oa]| de trabalho| técnic[oa])?(?: n[oº°]\.?)? (\d{1,2}|[IVX]{1,5}|um|uma"
        r"|dois|duas|três|quatro|cinco|seis|sete|oito)(?=\W|$)"
    ),
    continued=words(r"\(?(?:continuação|cont\.?)\)?"),
    moderator=words(
        r"moderador(?:/a|\(a\)|es|as?)?|modera(?:m)?|moderação|moderad[oa] por|"
        r"mediador(?:/a|\(a\)|es|as?)?|mediação|facilitador(?:/a|\(a\)|es|as?)?|"
        r"coordenador(?:/a|\(a\)|a)?(?: da mesa)?|coordenação"
    ),
    chair=words(
        r"preside(?:m)?|presidência|president[ea](?: da (?:sessão|mesa))?|presidid[oa] por"
    ),
    speakers=words(
        r"painelistas?|panelistas?|expositor(?:es|as|/a|\(a\)|a)?|orador(?:es|as|/a|\(a\)|a)?|"
        r"palestrantes?|participantes|conferencistas?|debatedor(?:es|as|/a|a)?|comentaristas?|"
        r"apresentador(?:es|/a|a)?|apresentaç(?:ão|ões)(?: de)?|palestra|exposiç(?:ão|ões)|"
        r"intervenções|especialistas|com a participação de|convidad[oa]s|integrantes|"
        r"a cargo de|palavras de"
    ),
    rapporteur=words(r"relator(?:es|as?|/a|\(a\))?|relatoria"),
    registration=words(
        r"inscriç(?:ão|ões)(?: d[eo]s participantes)?|credenciamento(?: d[eo]s? participantes)?|"
        r"registro(?: d[eo]s? participantes)?"
    ),
    opening=words(
        r"(?:sessão|ato|cerimônia|mesa|palavras) (?:inaugural|de (?:abertura|boas-vindas))|"
        r"abertura(?: d[ao] \w+)?|inauguração|boas[- ]vindas"
    ),
    closing=words(
        r"(?:sessão|ato|cerimônia|mesa) de encerramento|encerramento(?: d[ao] \w+)?|"
        r"fim da (?:reunião|jornada)"
    ),
    interval=words(
        r"(?:pausa|intervalo)(?: para (?:o )?(?:café|almoço|lanche))?|café|coffee break|almoço|"
        r"lanche|coquetel|jantar|recepção|foto(?:grafia)? oficial"
    ),
    debate=words(
        r"debates?(?: geral| aberto| em plenária| com a plateia)?|discussão(?: geral| aberta)?|"
        r"diálogo(?: aberto| interativo)?|perguntas e (?:respostas|comentários)|"
        r"intercâmbio(?: de opiniões)?|comentários e (?:debate|discussão|perguntas)"
    ),
    cues=CUES,
    elected=words(r"eleit[oa]s?|elegeu|elegeram"),
    sitting=words(
        "sess(?:ão|ões)|pain(?:el|éis)|mesas?(?:[- ]redondas?)?|blocos?|módulos?|segmentos?"
        "|debates?"
        "|reuni(?:ão|ões)|diálogos?|jornadas?|oficinas?|plenárias?|encontros?|audiências?"
    ),
    present=words(
        r"(?:membros |também |estiveram |estavam |conselheir[oa]s )?(?:presentes|compareceram"
        r"|participaram)(?: (?:à|na|ao|no|da|do) \w+)?"
        r"(?: (?:[oa]s )?(?:seguintes )?(?:conselheir[oa]s|membros|pessoas|representantes"
        r"|senhor(?:es|as)"
        r"|delegad[oa]s|instituições|srs?\.?))?(?: seguintes)?",
        r"presenças?|participantes|integrantes|membros|convidad[oa]s?|lista de presenças?",
    ),
    gathered=words(
        r"(?:reuniram-se|reuniu-se|reunid[oa]s|compareceram|estiveram presentes|estando presentes"
        r"|com a (?:presença|participação)|na presença)"
    ),
    roll_call=words(
        r"(?:(?:estiveram|estavam|encontravam-se|encontram-se|estão|esteve|estava) presentes?"
        r"|comparece(?:ram|u|m)|assist(?:iram|iu|em)|acorreram"
        r"|registrou-se a presença d[aeo]s?|participa(?:ram|ou|m) (?:também )?"
        r"(?:como|na qualidade de)"
        r" (?:convidad|observador|assessor)[oae]*s?)(?: também| ainda| igualmente)?"
        r"(?: (?:à|a esta) (?:sessão|reunião|audiência))?"
        r"(?:,? (?:como|na qualidade de) (?:convidad|observador|assessor|testemunh)[oae]*s?)?"
    ),
    absent=words(
        r"ausentes?(?:,? com justificativa| justificad[oa]s?)?|ausências?(?: justificadas?)?"
        r"|faltas?(?: justificadas?)?|justificaram (?:a )?(?:sua )?ausência|não compareceram"
    ),
    secretary=words(r"secretári[oa](?: ad hoc| executiv[oa]| da mesa| de atas)?"),
    part=numbered(
        "primeira|primeiro|um|uma",
        "segunda|segundo|dois|duas",
        "terceira|terceiro|três",
        "quarta|quarto|quatro",
        "quinta|quinto|cinco",
        "sexta|sexto|seis",
        "sétima|sétimo|sete",
        "oitava|oitavo|oito",
    ),
    honorifics=words(
        rf"(?:[oa]s?\s+)?(?:senhor(?:a|as|es)?|dom|dona)(?= {BEARER})",
        r"(?:[oa]s?\s+)?(?:Sr|Sra|Srta|Srs|Sras|Dr|Dra|Drs|Prof|Profa|Profª|Eng|Engª|Emb|Min|Sen"
        r"|Dep"
        r"|Pe|Ir)\.?ª?",
        r"S\.\s?Ex[ªa]\.?|(?:Exmo|Exma)\.?",
        r"(?:[oa]\s+)?(?:professora?|doutora?|embaixador(?:a)?|ministr[oa]|senadora?|deputad[oa]"
        rf"|padre|irmã|embaixatriz)(?= {CAPITAL})",
    ),
    particles=words("de|da|das|do|dos|del|la|las|los|y|di|du|des|le|van|von|der|den|al|el"),
    offices=words(
        r"(?:(?:sub|vice|ex|co)-?)?(?:direc?tor|inspec?tor|secretári|coordenador|representante"
        r"|president|chefe"
        r"|pesquisador|professor|docente|consultor|assessor|especialista|oficial|perit|relator"
        r"|comissári|ministr|embaixador|cônsul|conselheir|analista|economista|delegad|membr"
        r"|integrante|fundador|reitor|decan|advogad|sociólog|antropólog|demógraf|historiador"
        r"|procurador|superintendent|intendent|corregedor|vereador|delegad|defensor|senador"
        r"|deputad|funcionári|encarregad|responsável|titular|gerente"
        r"|administrador|moderador|acadêmic|juiz|juíza|assistente|auditor|editor|autor|jornalista"
        r"|ponto focal|prefeit|governador|vereador|bolsista|agente|técnic)(?:e|a|o|es|as|os|ente"
        r"|enta|s)?"
        r"(?:[- ](?:gera(?:l|is)|executiv[oa]s?|regiona(?:l|is)|naciona(?:l|is)|adjunt[oa]s?"
        r"|substitut[oa]|permanentes?|especia(?:l|is)|técnic[oa]s?|superior(?:es)?|principa(?:l|is)"
        r"|titular|associad[oa]s?|pro tempore|independentes?|interin[oa]s?|residentes?))*"
    ),
    institution_first=True,
    institutions=words(
        "universidades?|instituto|instituição|ministério|departamento|divisão|direção|diretoria|"
        "escritório|agência|comissão|comitê|conselho|corte|tribunal|centro|rede|organização|"
        "organizações|associação|fundação|federação|fundo|programa|banco|secretaria|missão|"
        "embaixada|consulado|governo|faculdade|escola|colégio|academia|observatório|fórum|aliança|"
        "coalizão|grupo|unidade|seção|área|junta|autoridade|parlamento|senado|congresso|"
        "comunidade|união|sociedade|empresa|corporação|câmara|defensoria|procuradoria|"
        "conferência|serviço|sistema|casa|pastoral|cáritas|equipe|cátedra|plataforma|movimento|"
        "projeto|campanha|iniciativa|museu|biblioteca|polícia|nações|alto comissariado|núcleo|"
        "laboratório|university|institute|centre|center|network|confederação|sindicato|central|"
        "coletivo|prefeitura|universidad|colegio|facultad"
    ),
    not_names=words(
        "o|a|os|as|um|uma|e|ou|de|em|no|na|sobre|para|com|por|ao|seu|sua|seus|suas|este|esta|"
        "nações|unidas|américa|latina|latino|americana|americano|caribe|norte|sul|central|"
        "internacional|internacionais|nacional|nacionais|regional|regionais|global|mundial|geral|"
        "alto|nível|diálogo|direitos|humanos|migração|migrações|migrantes|migratória|"
        "desenvolvimento|população|sessão|painel|plenária|reunião|abertura|encerramento|"
        "inscrição|inscrições|credenciamento|almoço|intervalo|pausa|debate|moderador|moderadora|"
        "painelistas|oradores|palestrantes|participantes|expositores|relator|anexo|mesa|redonda|"
        "parte|primeira|segunda|terceira|primeiro|segundo|terceiro|dia|estado|estados|república|"
        "federal|conclusões|introdução|apresentação|agenda|programa|programação|perguntas|"
        "respostas|técnica|técnico|permanente|executiva|executivo|adjunta|adjunto|especial|"
        "pública|público|social|sociais|econômica|econômico|política|políticas|trabalho|relações|"
        "exteriores|interior|justiça|saúde|educação|estatística|refugiados|mulheres|crianças|"
        "trabalhadores|civil|oficina|seminário|boas|vindas|tema|ponto|nova|sem|fronteiras|"
        "segunda-feira|terça-feira|quarta-feira|quinta-feira|sexta-feira|sábado|domingo|janeiro|"
        "fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro|documento|relatório"
    ),
    belongs=words(
        r"d[eoa]s?|n[oa]s?|em|por|pel[oa]s?|com|junto (?:ao|à)|para|em representação d[eoa]s?|"
        r"em nome d[eoa]s?"
    ),
    located=words("em|no|na|nos|nas|com sede em"),
    conjunction=words("e|bem como|assim como|além de|junto com"),
    leads=words(
        "moder(?:ou|ava|ar|ando|ação)|mediação|(?:painel|mesa|sessão) que (?:coordenou|conduziu)|"
        "(?:como|o|a) (?:moder|medi)adora?,?"
    ),
)
