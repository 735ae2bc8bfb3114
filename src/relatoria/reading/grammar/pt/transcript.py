"""Portuguese: labels of speakers, chairs and stage directions in verbatim records and minutes."""

from relatoria.reading.grammar.transcript import Transcript

TRANSCRIPT = Transcript(
    language="pt",
    articles=("o", "a", "os", "as", "um", "uma"),
    particles=("de", "do", "da", "dos", "das", "e", "d", "del", "di"),
    masculine=(
        "Sr.", "senhor", "Srs.", "senhores", "dom", "D.", "deputado", "senador", "ministro",
        "embaixador", "doutor", "vereador", "conselheiro", "professor", "rei", "secretário",
    ),
    feminine=(
        "Sra.", "Sr.ª", "Srª", "Sr.a", "senhora", "Sras.", "Sr.as", "senhoras", "dona",
        "deputada", "senadora", "ministra", "embaixadora", "doutora", "vereadora", "conselheira",
        "professora", "rainha", "secretária",
    ),
    honorifics=(
        "Dr.", "Dra.", "Dr.ª", "Prof.", "Profa.", "Eng.", "Exmo.", "Exma.", "Exmo.º",
        "Excelentíssimo", "Excelentíssima", "ilustre", "Dep.", "Sen.", "general", "Emb.",
    ),
    salutations=("senhor", "senhora", "senhores", "senhoras", "excelência", "excelências"),
    chairs=(
        "presidente", "presidenta", "vice-presidente", "vice-presidenta",
        "presidente em exercício", "presidente interino", "presidente interina",
        "primeiro vice-presidente", "segundo vice-presidente", "presidência", "copresidente",
        "presidente substituto", "presidente da mesa",
    ),
    moderators=(
        "moderador", "moderadora", "facilitador", "facilitadora", "mediador", "mediadora",
        "entrevistador", "entrevistadora", "apresentador", "apresentadora", "jornalista",
        "mestre de cerimônias", "mestre de cerimónias", "mestre-de-cerimônias",
    ),
    offices=(
        "ministro", "ministra", "primeiro-ministro", "primeira-ministra", "vice-ministro",
        "secretário", "secretária", "secretário-geral", "secretária-geral", "secretário geral",
        "secretário de estado", "secretária de estado", "subsecretário", "subsecretária",
        "diretor", "diretora", "diretor-geral", "diretora-geral", "director", "directora",
        "alto comissário", "alta comissária", "comissário", "comissária", "relator", "relatora",
        "relator especial", "relatora especial", "provedor", "provedora", "defensor",
        "defensora", "chanceler", "intérprete", "deputado", "deputada", "senador", "senadora",
        "orador", "oradora", "procurador", "procuradora", "secretariado", "secretaria",
        "líder", "testemunha", "depoente",
    ),
    representatives=(
        "representante", "representante permanente", "representante interino",
        "representante interina", "representante alterno", "representante alterna",
        "representante suplente", "delegado", "delegada", "delegação", "chefe da delegação",
        "chefe de delegação", "embaixador", "embaixadora", "observador", "observadora",
        "observador permanente", "observadora permanente",
    ),
    of=("de", "do", "da", "dos", "das", "pelo", "pela"),
    groups=(
        r"(?:vari[oa]s|alguns|algumas|muit[oa]s|outr[oa]s) (?:srs?\.? |sras?\.? )?"
        r"(?:deputad[oa]s|senador[ea]s|delegad[oa]s|vozes|participantes|oradores|"
        r"membros|srs\. deputados)",
        r"(?:um|uma|outro|outra) (?:sr\.?a? )?(?:deputad[oa]|senador|senadora|voz|participante|"
        r"delegad[oa]|membro)(?: d[oa] (?:plateia|plenario|publico))?",
        r"vozes(?: d[oae]s? .{1,30})?|(?:o )?(?:plenario|publico)|(?:a )?plateia|"
        r"(?:srs\.?|senhores) deputados",
    ),
    marks=(
        "P", "R", "Pergunta", "Resposta", "Orador", "Oradora", "Participante", "Entrevistado",
        "Entrevistada", "Interlocutor", "Interlocutora", "Informante", "Palestrante",
        "Painelista", "Orador não identificado", "Orador não identificada", "Locutor",
        "não identificado", "Intervenção não identificada", "Homem", "Mulher",
    ),
    fields=(
        "nota", "notas", "fonte", "fontes", "data", "hora", "horário", "local", "lugar",
        "título", "tema", "temas", "assunto", "objetivo", "objetivos", "objectivo",
        "objectivos", "finalidade", "meta", "metas", "agenda", "pauta", "ponto", "item",
        "contato", "contatos", "contacto", "contactos", "correio", "telefone", "tel", "site",
        "página", "endereço", "figura", "quadro", "tabela", "gráfico", "anexo", "capítulo",
        "seção", "secção", "parte", "artigo", "parágrafo", "recomendação", "recomendações",
        "conclusão", "conclusões", "resultado", "resultados", "atividade", "atividades",
        "antecedentes", "introdução", "resumo", "exemplo", "aviso", "passo", "ação", "ações",
        "indicador", "indicadores", "país", "países", "região", "instituição", "instituições",
        "participantes", "painelistas", "oradores", "palestrantes", "sessão", "painel", "mesa",
        "dia", "original", "distr", "presentes", "ausentes", "presença", "membros", "decisão",
        "decisões", "resolução", "relatório", "documento", "documentos", "referências",
        "palavras", "idioma", "idiomas", "metodologia", "alcance", "orçamento", "prazo",
        "formato", "organizadores", "parceiros", "mandato", "perguntas", "desafios",
        "princípio", "princípios", "mensagem", "mensagens", "votos", "votação", "abstenções",
        "projeto", "projecto", "emenda", "emendas", "moção", "requerimento", "seguimento",
        "observações", "comentários", "direitos", "política", "políticas", "desenvolvimento",
        "ordem", "sumário", "número", "autor", "autores", "para", "de", "cc", "ref",
    ),
    openers=(
        "o", "a", "os", "as", "um", "uma", "este", "esta", "estes", "estas", "esse", "essa",
        "isto", "isso", "aquele", "aquilo", "em", "no", "na", "nos", "nas", "de", "do", "da",
        "dos", "das", "ao", "à", "por", "pelo", "pela", "para", "com", "sem", "segundo", "como",
        "se", "quando", "enquanto", "e", "mas", "ou", "nem", "que", "quem", "qual", "onde",
        "porque", "não", "sim", "há", "é", "são", "seu", "sua", "meu", "minha", "nosso",
        "nossa", "eu", "você", "vocês", "eles", "além", "também", "finalmente", "primeiro",
        "terceiro", "entre", "sobre", "desde", "até", "após", "ante", "sob", "muito", "muita",
        "obrigado", "hoje", "agora", "ver",
    ),
    introductions=(
        r"(?:intervencao|palavras|discurso|exposicao|declaracao|pronunciamento|fala|apresentacao)"
        r" d[eoa](?= )",
    ),
    spoke=(
        r"(?:fala|falou|falando|prossegue|continua|interpretacao|traducao|discursa|"
        r"intervem|pronuncia)(?: em| do| na)\b",
        r"em (?:ingles|frances|espanhol|portugues|arabe|chines|russo|castelhano)\b",
        r"(?:por escrito|em nome d|resposta .?cartao azul)",
        r"(?:por videoconferencia|pela ordem|para (?:discursar|apartear|uma questao|"
        r"encaminhar|interpelar|responder)|sem revisao|como lider|fala da presidencia|"
        r"fora do microfone|original em|texto original)\b",
    ),
    directions=(
        r"(?:fortes |muitos |novos )?(?:aplausos?|risos|palmas|protestos?|apupos|pausa|rumores|"
        r"murmurios)|interrupc(?:ao|oes)|intervenc(?:ao|oes) fora|soa a campainha|"
        r"som interrompido|o microfone|desliga(?:-se| o)|faz soar|assentimento|silencio|inaudivel|"
        r"ininteligivel|falha na gravacao|exibi(?:cao|r) de|procede-se|e feita a|musica|video|"
        r"faz-se um minuto|manifestac(?:ao|oes)|tumulto|vozes|orador(?:a)? .{0,60}sinal|"
        r"contraditorio|batem com as maos|o (?:sr\.?|orador) [^.]{0,80}(?:levanta|exibe|mostra)|"
        r"fim d[ao] (?:gravacao|transcricao)|corte",
    ),
    narration=(
        r"(?:e |esta |foi )?(?:aberta|reaberta|suspensa|iniciada|retomada) a (?:sessao|reuniao|"
        r"audiencia)\b|(?:a )?(?:sessao|reuniao) (?:foi|e|fica) (?:suspensa|reaberta|aberta)|"
        r"abre-se a|reabre-se a|suspende-se a|inicia-se a",
        r"eram \d+ horas|(?:as|a) \d{1,2} (?:horas|h)\b",
        r"(?:assumiu|assume|reassume|reassumiu|neste momento,? assumiu) a presidencia|"
        r"deixa a cadeira da presidencia|o sr\. [^.]{3,80}(?:assume|deixa|reassume) a (?:cadeira|"
        r"presidencia)",
    ),
    votes=(
        r"(?:submetid[oa]s? a votacao|foi (?:aprovad|rejeitad)[oa]|foram (?:aprovad|rejeitad)[oa]s|"
        r"resultado da votacao)\b",
    ),
    closing=(
        r"(?:levanta-se|encerra-se|e encerrada|esta encerrada|e levantada|declaro encerrada) a "
        r"(?:sessao|reuniao|audiencia)\b[^.]{0,40}(?:\d|\bhoras?\b|\bminutos\b|\.|$)",
        r"eram \d+ horas e [^.]{0,40}\.?$",
    ),
    chair_taken=(
        r"(?:assumiu|assume|reassumiu|reassume) (?:então |nesse momento )?a presidência,? [oa] "
        r"(?:sr\.?ª?|sra\.?|senhora?|deputad[oa]) (?P<name>[^,.:;()]{3,60})",
        r"presidência d[oa] (?:ex\.m[oa]|exm[oa]\.?)? ?(?:sr\.?ª?|sra\.?|senhora?) ?"
        r"(?P<name>[^,.:;()]{3,60})",
        r"(?:sr\.?ª?|sra\.?) (?P<name>[^,.:;()]{3,60}),[^.]{0,80},? (?:assume|deixa) a (?:cadeira "
        r"d[ae] )?presidência",
    ),
    floor=(
        "tem a palavra", "têm a palavra", "dou a palavra", "concedo a palavra", "passo a palavra",
        "com a palavra", "concede-se a palavra", "para intervir", "passo a palavra a",
        "convido", "tem vossa excelência a palavra", "ouviremos", "em seguida", "cedo a palavra",
    ),
    agenda=(
        r"ponto \d|item \d|(?:ordem do dia|pequeno expediente|grande expediente|expediente|"
        r"breves comunicacoes|abertura|encerramento|aprovacao d|debate geral|painel|sessao|"
        r"mesa redonda|votacao|declaracoes politicas|periodo)\b",
    ),
)  # fmt: skip
