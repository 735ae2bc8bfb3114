"""Spanish: how one speaker's words stand to another's."""

from relatoria.model import RelationKind

RELATIONS = {
    RelationKind.AGREES: (
        "(?:coincid(?:ió|ieron|e|en|iendo)|concord(?:ó|aron|ando)|estuvo de acuerdo|está de "
        "acuerdo|"
        "de acuerdo|(?:manifestó|expresó|declaró) su (?:conformidad|acuerdo|adhesión|apoyo)|"
        "acuerdo(?: pleno| total)?|solidariz(?:ó|a|aron)) con", "(?:apoy|respald|secund|compart)"
        "(?:ó|ió|a|e|aron|ieron|ando|iendo)", "(?:se )?(?:sumó|suma|sumaron|adhirió|adhiere|"
        "unió|une|"
        "plegó)(?:se)? al?(?= |\\b)", "(?:hizo|hace|hicieron) suy[oa]s?", "(?:dio|da|dieron) la "
        "razón al?",
        "(?:se )?(?:hizo|hace|hicieron) eco de", "suscrib(?:ió|e)", "(?:adhiere|adhirió) a",
        "(?:apoyó|apoya|respaldó|respalda|secundó|secunda|se sumó a|se suma a|"
        "se adhirió a) lo (?:solicitado|pedido|propuesto|sugerido|informado|sostenido|dicho|"
        "expresado) por",
        "(?:compartió|comparte|compartía|hizo suyo|suscribió|respaldó|apoyó) (?:el|la|los|"
        "las) (?:\\w+ )?(?:criterio|parecer|punto de vista|visión|inquietud|temor|entusiasmo|"
        "llamado) (?:del?|por)",
        "(?:(?:expresó|manifestó|declaró|señaló|mostró|reiteró|dijo|se mostró|se muestra|"
        "se declaró|se manifestó|dejó constancia de|hizo constar|"
        "puso de manifiesto) )?(?:su |plena |total |estar )?(?:coincidencia|acuerdo|"
        "conformidad|concordancia|apoyo|respaldo|solidaridad|adhesión|de acuerdo|"
        "conforme)(?: pleno| total)? (?:con|a|al)(?: (?:lo (?:expresado|señalado|planteado|"
        "dicho|indicado|manifestado|expuesto|afirmado|sostenido|propuesto) (?:por|"
        "anteriormente por)|la (?:opinión|posición|propuesta|idea|intervención|"
        "postura) (?:de|del|expresada por|formulada por)|las palabras (?:de|del)|"
        "los? planteamientos? (?:de|del)))?",
        "(?:se (?:sumó|adhirió|unió|suma|adhiere|une|solidarizó|alineó|plegó)|sumándose|"
        "adhiriéndose|uniéndose|apoyó|apoya|respaldó|respalda|secundó|secunda|suscribió|"
        "suscribe|hizo suy[oa]s?|hace suy[oa]s?|corroboró|corrobora|compartió|comparte|"
        "ratificó|avaló|refrendó|celebró|elogió|se hizo eco de|se hace eco de|"
        "abundó en)(?: (?:a|con|en))?(?: (?:lo (?:expresado|señalado|planteado|dicho|"
        "manifestado|expuesto|afirmado|indicado|propuesto) por|(?:la|las|el|"
        "los) (?:\\w+ ){0,2}(?:opini(?:ón|ones)|propuestas?|posici(?:ón|ones)|postura|"
        "declaraci(?:ón|ones)|intervenci(?:ón|ones)|preocupaci(?:ón|ones)|palabras|"
        "planteamientos?|comentarios?|ideas?|llamado|observaci(?:ón|ones)|criterios?|"
        "análisis|diagnóstico)(?: (?:expresad[oa]s?|formulad[oa]s?|hech[oa]s?|"
        "planteada?s?))? (?:del?|por)))",
        "(?:coincide|coincidió|coincidieron|coincidiendo|concordó|concuerda|convino|"
        "de acuerdo)(?: \\w+)? con(?: (?:lo (?:expresado|señalado|planteado|dicho|"
        "manifestado|expuesto|afirmado|indicado) por|(?:la|las|el|los) (?:opini(?:ón|ones)|"
        "propuestas?|posici(?:ón|ones)|palabras|planteamientos?|ideas?) (?:del?|de)))?",
        "en (?:sintonía|consonancia|la misma línea que|línea) con(?: lo (?:expresado|"
        "señalado|planteado|dicho) por)?",
        "(?:coincidió|coincidieron|coincide|coincidiendo|concordó|concordaron|concordando|"
        "coincidía) (?:plenamente )?con(?: (?:lo (?:expresado|señalado|planteado|dicho|"
        "indicado|"
        "manifestado|expuesto) por|la (?:opinión|posición|propuesta|idea|intervención) (?:de|"
        "expresada por)|los? (?:planteamientos?|comentarios?) (?:de|hechos por)))?",
        "(?:estuvo|estaba|está|manifestó estar|expresó estar|dijo estar) de acuerdo con",
        "(?:se (?:sumó|adhirió|unió|suma)|apoyó|apoyando|respaldó|secundó|suscribió|"
        "hizo suyas?|"
        "compartió)(?: a)?(?: (?:la (?:opinión|propuesta|posición|declaración|intervención|"
        "preocupación)|lo (?:expresado|señalado|planteado|dicho|manifestado|expuesto)|las "
        "palabras))? (?:de|del?|por|formulada por|a)l?(?=\\s)", "en línea con lo (?:expresado|"
        "señalado|planteado|dicho) por", "al igual que", "haciéndose eco de",
    ),
    RelationKind.OPPOSES: (
        "(?:discrep(?:ó|a|aron|ando)|disint(?:ió|ieron)|disiente|difi(?:rió|ere|rieron)) del?",
        "(?:mostró|muestra|manifestó|declaró|expresó)?\\s?(?:en|su) (?:desacuerdo|disconformidad|"
        "discrepancia) con", "(?:cuestion|refut|rebat|contradi|impugn|rechaz|objet)(?:ó|ió|jo|a|"
        "e|aron)",
        "(?:se )?(?:opuso|opone|opusieron) al?", "a diferencia del?", "contrariamente a",
        "(?:tomó|toma) distancia del?", "(?:puso|pone) en (?:duda|cuestión|entredicho)",
        "(?:se opuso|se opone|objetó|objeta|rechazó|rechaza|rebatió|cuestionó|"
        "criticó)(?: a)? lo (?:solicitado|pedido|propuesto|sugerido|informado|afirmado|"
        "sostenido) por",
        "(?:dijo |declaró |manifestó |afirmó )?no (?:compartir|compartía|compartió|comparte|"
        "coincidir con|coincidía con|coincide con|estar de acuerdo con|estaba de acuerdo con|"
        "está de acuerdo con|apoyar|apoyaba)(?: (?:la|el|los|"
        "las) (?:\\w+ ){0,2}(?:opini(?:ón|ones)|postura|posici(?:ón|ones)|propuestas?|"
        "entusiasmo|optimismo|pesimismo|preocupaci(?:ón|ones)|visión|criterio|análisis|"
        "diagnóstico|idea)(?: (?:expresad|formulad|planted)[oa]s?)? (?:del?|por))?",
        "(?:discrepó|disintió|discrepando|difirió|discrepa|disiente|difiere|se distanció|"
        "se desmarcó|tomó distancia)(?: (?:en (?:este|ese) (?:punto|aspecto)|parcialmente|"
        "abiertamente|cortésmente))? (?:del?|con|respecto (?:del?|a))(?: (?:lo (?:expresado|"
        "señalado|planteado|dicho|afirmado|indicado|expuesto) por|la (?:opinión|postura|"
        "posición|propuesta|apreciación|idea|afirmación|visión) (?:del?|de)))?",
        "(?:se opuso|se opone|oponiéndose|objetó|objeta|rechazó|rechaza|refutó|refuta|"
        "rebatió|rebate|contradijo|contradice|cuestionó|cuestiona|criticó|critica|impugnó|"
        "desmintió|puso en duda|pone en duda|replicó|contestó|relativizó|"
        "matizó)(?: a)? (?:(?:lo (?:expresado|señalado|planteado|dicho|afirmado|indicado|"
        "expuesto|propuesto|manifestado) por)|(?:la|las|el|los|"
        "l) (?:\\w+ ){0,2}(?:propuestas?|opini(?:ón|ones)|posici(?:ón|ones)|postura|ideas?|"
        "afirmaci(?:ón|ones)|argumentos?|cifras?|datos|palabras|planteamientos?|"
        "críticas?) (?:del?|formulad[oa]s? por|de))",
        "(?:expresó|manifestó|dejó constancia de|hizo constar) su (?:desacuerdo|discrepancia|"
        "disconformidad|oposición|rechazo)(?: \\w+)? (?:con|a|al|respecto (?:del?|a)|"
        "en cuanto a)(?: (?:lo (?:expresado|señalado|planteado|dicho) por|(?:la|"
        "el) (?:\\w+ ){0,2}(?:propuest[oa]|planteada?|formulada?) por))?",
        "(?:en )?(?:desacuerdo|discrepancia|contraposición|contraste) con(?: lo (?:expresado|"
        "señalado|planteado|dicho) por)?",
        "contrariamente a(?: lo (?:expresado|señalado|planteado|dicho) por)?",
        "(?:discrepó|disintió|discrepando|difirió|discrepa|disiente)(?: de| con)(?: lo "
        "(?:expresado|señalado|planteado|dicho) por)?", "(?:se opuso|se opone|objetó|rechazó|"
        "refutó|rebatió|contradijo)(?: a)?(?: (?:la (?:propuesta|opinión|posición|idea)|lo "
        "(?:expresado|señalado|planteado|dicho)))?(?: de| por| a)?l?(?=\\s)", "a diferencia de",
    ),
    RelationKind.ANSWERS: (
        "(?:respond(?:ió|e|iendo)|contest(?:ó|a|ando)|replic(?:ó|a|ando)) al?",
        "en (?:respuesta|contestación) al?", "(?:preguntad|consultad|interrogad)[oa]s? por",
        "(?:en respuesta|respondiendo|contestando|respondió|contestó|responde|contesta|"
        "replicó) a(?:l)?(?: (?:la|las|una|los|el|un))? ?(?:\\w+ )?(?:preguntas?|consultas?|"
        "inquietud(?:es)?|comentarios?|observaci(?:ón|ones)|interrogantes?|dudas?|"
        "planteamientos?|señalamientos?)(?: (?:formulad|plantead|hech|realizad|"
        "expresad)[oa]s?)? (?:del?|por)",
        "(?:a (?:una )?(?:pregunta|consulta)|preguntad[oa]|interrogad[oa]|consultad[oa]) (?:del?|"
        "por)",
        "en respuesta a(?: (?:la|las|una|los) (?:preguntas?|consultas?|inquietud(?:es)?|"
        "comentarios?|observaci(?:ón|ones)) (?:de|formuladas? por|planteadas? por|"
        "hechas? por))?",
        "(?:respondió|respondiendo|contestó|responde|replicó) a(?: (?:la|las|una|los) "
        "(?:preguntas?|consultas?|inquietud(?:es)?|comentarios?) (?:de|formuladas? por|"
        "planteadas? por))?l?(?=\\s)",
    ),
    RelationKind.ADDS: (
        "(?:complement|complet)(?:ó|a|ando)", "abund(?:ó|ando) en",
        "(?:complementó|complementando|complementa|retomó|retomando|retoma|amplió|ampliando|"
        "profundizó en|abundó en|abundando en|añadió a|agregó a)(?: (?:lo (?:expresado|"
        "señalado|planteado|dicho|expuesto|indicado) por|(?:la|las|el|"
        "los) (?:\\w+ ){0,2}(?:ideas?|intervenci(?:ón|ones)|exposici(?:ón|ones)|palabras|"
        "planteamientos?|comentarios?|propuestas?) (?:del?|por)))",
        "(?:complementó|complementando|retomó|retomando|añadió a|agregó a|"
        "profundizó)(?: (?:la|lo|"
        "las|los|el) (?:\\w+)(?: (?:de|por))?)?l?(?=\\s)",
    ),
}  # fmt: skip
