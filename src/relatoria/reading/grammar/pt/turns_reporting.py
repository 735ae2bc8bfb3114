"""Portuguese: verbs of reported speech."""

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
    "deixou claro", "deixa claro", "deixou registado", "deixou registrado", "deixou constância",
    "desmentiu", "desmente", "preferiu", "repete", "repetiu", "adere", "aderiu",
    "sugere", "sugerem", "não concordou", "não concorda", "não concordava", "não partilhou",
    "não partilha", "não partilhava", "não compartilhou", "não compartilha", "está de acordo",
    "estava de acordo", "esteve de acordo", "não está de acordo", "não estava de acordo",
    "foi de opinião", "é de opinião", "era de opinião", "foi de parecer", "foi favorável",
    "é favorável", "era favorável", "foi contrário", "foi contrária", "é contrário", "é contrária",
    "foi contra", "não aceitou", "não aceita", "não apoiou", "não apoia", "não acredita",
    "não acreditava", "não vê", "não via", "tinha dúvidas", "tem dúvidas", "tinha reservas",
    "tem reservas", "estava preocupado", "estava preocupada", "fez saber", "faz saber", "fez ver",
    "fez chegar",
)  # fmt: skip
VERBS = portuguese(_REPORTING, _IRREGULAR)
