"""Spanish: verbs of reported speech."""

from relatoria.reading.grammar.verbs import listed, spanish

_REPORTING = listed(
    "abogar abordar abrir abundar aceptar aclarar acoger aconsejar acordar acotar acusar "
    "adelantar adherir admitir afirmar agradecer agregar ahondar alabar alegar alentar "
    "alertar alinear aludir analizar animar anotar anticipar anunciar apelar aplaudir "
    "aportar apostar apoyar apreciar apuntar argumentar articular asegurar aseverar avalar "
    "avisar añadir bosquejar calificar caracterizar catalogar celebrar centrar cerrar citar "
    "coincidir comentar comparar compartir completar comprobar comprometer comunicar "
    "conceder concluir concordar concretar condenar confesar confirmar conjeturar considerar "
    "constatar consultar contar contestar contextualizar contrastar convenir conversar "
    "corear corregir corroborar criticar cuestionar dar declarar defender definir delinear "
    "demandar demarcar demostrar denotar denunciar deplorar desaconsejar desarrollar "
    "desatacar describir desear desestimar desglosar desmarcar desmentir despedir destacar "
    "detallar diferenciar diferir dirigir discrepar disculpar discutir disentir distanciar "
    "distinguir divulgar documentar dudar ejemplificar elogiar emitir encarar encomendar "
    "encomiar enfatizar enfocar enmarcar enumerar enunciar equiparar esbozar esgrimir "
    "especificar esperar estimar evaluar evidenciar evocar examinar excusar exhortar exigir "
    "explicar explicitar exponer expresar externar felicitar finalizar formular fundamentar "
    "garantizar graficar hablar historiar homenajear identificar ilustrar implorar imputar "
    "inaugurar incidir inclinar indagar indicar inferir informar inquirir insistir instar "
    "intentar interpelar interrogar intervenir invitar invocar ironizar jerarquizar jurar "
    "justificar juzgar lamentar lanzar leer levantar llamar localizar manifestar marcar "
    "matizar mencionar mostrar narrar negar notar notificar objetar observar ofrecer opinar "
    "oponer pasar perfilar plantear plegar polemizar ponderar postular precisar predecir "
    "preguntar preocupar presentar proclamar profundizar prometer pronosticar pronunciar "
    "propiciar proponer proseguir protestar proyectar puntualizar quejar ratificar razonar "
    "reafirmar realzar rebatir recalcar recapitular rechazar reclamar recomendar reconocer "
    "recordar recorrer referir reflexionar refutar rehusar reiterar reivindicar relatar "
    "relevar remarcar rememorar remitir repasar repetir replicar reportar reprobar reprochar "
    "repudiar requerir resaltar rescatar reservar reseñar respaldar responder resumir "
    "retomar retratar revelar revisar rogar saludar secundar sentenciar señalar sintetizar "
    "situar solicitar solidarizar someter sospechar sostener subrayar sugerir sumar suplicar "
    "suscribir terminar testimoniar tildar transmitir trasladar tratar unir urgir valorar "
    "vaticinar ventilar ver verificar versar vincular visibilizar volver zanjar"
)
_IRREGULAR = (
    "dijo", "dijeron", "dice", "dicen", "decía", "hizo", "hicieron", "hace", "hacen", "propuso",
    "propusieron", "expuso", "expusieron", "repuso", "sugirió", "sugirieron", "sugiere", "refirió",
    "refirieron", "refiere", "pidió", "pidieron", "pide", "piden", "advirtió", "advirtieron",
    "advierte", "advierten", "sostuvo", "sostuvieron", "sostiene", "sostienen", "mantuvo",
    "mantiene", "puso", "pusieron", "pone", "dio", "dieron", "da", "aludió", "contradijo",
    "reconoce", "reconocen", "agradece", "agradecen", "plantea", "plantean", "concluyó",
    "concluyeron", "concluye", "instruyó", "atribuyó", "atribuye", "incluyó", "disintió",
    "disiente", "consintió", "difirió", "difiere", "recuerda", "recuerdan", "recomienda",
    "recomiendan", "alienta", "alientan", "cuenta", "quiso", "quiere", "tuvo", "trajo", "trajeron",
    "introdujo", "adujo", "adujeron", "dedujo", "condujo", "expone", "exponen", "propone",
    "proponen", "interviene", "intervino", "intervinieron", "previno", "coincide", "muestra",
    "felicita", "niega", "entiende", "entendía", "entendió", "cree", "creía", "creyó", "piensa",
    "pensaba", "siente", "sintió", "hizo hincapié", "hizo referencia", "hace hincapié",
    "inició", "comenzó", "empezó", "destinó", "dedicó", "dirigió", "tomó", "cerró", "abrió",
    "anunció", "deploró", "deplora", "llamó", "trazó", "trató", "leyó", "rindió", "ve", "vio",
    "cierra", "cierran", "comienza", "comienzan", "empieza", "demuestra", "ruega", "exige",
    "exigen", "contradice", "opone", "oponen", "se opuso", "opuso", "opusieron", "contrapone",
    "contrapuso", "conviene", "convino", "convinieron", "previene", "aduce", "introduce",
    "arguye", "arguyó", "instruye", "rinde", "rindió", "leyeron", "pidieron", "ofrece", "ofrecen",
    "mantuvieron", "hizo suya", "hizo suyas", "se hizo eco", "puso en duda", "pone en duda",
    "dio a conocer", "da a conocer", "dio cuenta", "da cuenta", "da lectura", "dio lectura",
    "puso sobre la mesa", "se mostró", "se muestra", "se declaró", "se declara", "se opuso",
    "se sumó", "se suma", "se compromete", "se comprometió", "se remite", "admite", "admiten",
    "difieren", "discierne", "desmiente", "infiere", "disintieron", "quisieron", "quieren",
    "desmintió", "desmintieron", "prefirió", "prefiere", "repitió", "repite", "asintió", "asiente",
    "adhirió", "adhiere", "adhieren", "defiende", "defienden", "manifiesta", "manifiestan",
    "apuesta", "acuerda", "contradijeron", "dejó constancia", "deja constancia", "dejó claro",
    "deja claro", "dejó sentado",
    "no compartió", "no comparte", "no compartía", "no estuvo de acuerdo", "no está de acuerdo",
    "no estaba de acuerdo", "está de acuerdo", "estuvo de acuerdo", "estaba de acuerdo",
    "es partidario", "es partidaria", "era partidario", "era partidaria", "fue partidario",
    "fue partidaria", "es de la opinión", "era de la opinión", "fue de la opinión",
    "fue del parecer",
    "es contrario", "es contraria", "no cree", "no creía", "no creyó", "no aceptó", "no acepta",
    "no apoyó", "no apoya", "no ve", "no veía", "tenía dudas", "tiene dudas", "tenía reservas",
    "tiene reservas", "estaba preocupado", "estaba preocupada", "está preocupado",
    "está preocupada", "hizo llegar", "hace llegar", "hizo saber", "hace saber", "hizo notar",
    "hace notar", "hizo ver", "hace ver",
    "se interesó", "se interesa", "se congratuló", "se congratula", "reprueba", "aprueba",
    "prueba", "encomia", "recomendó",
)  # fmt: skip
VERBS = spanish(_REPORTING, _IRREGULAR)
