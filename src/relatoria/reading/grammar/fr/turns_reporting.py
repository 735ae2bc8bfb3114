"""French: verbs of reported speech."""

from relatoria.reading.grammar.verbs import french, listed, tree

_REPORTING = listed(
    "abonder aborder accentuer accepter accorder accuser acquiescer adresser affirmer "
    "ajouter alerter aligner amender amorcer analyser annoncer applaudir apporter approuver "
    "apprécier appuyer arguer argumenter articuler associer assurer attacher attaquer "
    "attarder attester attirer attribuer avancer aviser balayer blâmer brosser calculer "
    "caractériser centrer cerner chiffrer citer clamer clarifier clore clôturer commencer "
    "commenter communiquer comparer concentrer concéder condamner confesser confier "
    "confirmer consacrer conseiller considérer constater contester contrer corroborer crier "
    "critiquer demander dessiner diagnostiquer différencier discuter disserter dissocier "
    "distancier distinguer divulguer documenter donner douter dresser débuter déclarer "
    "décliner décortiquer dégager délivrer démarquer démontrer dénoncer déplorer "
    "désapprouver désavouer désigner désirer désolidariser détailler développer dévoiler "
    "encourager endosser engager entériner envisager espérer esquisser estimer examiner "
    "excuser exhorter exiger expliciter expliquer exposer exprimer focaliser formuler "
    "fustiger féliciter hésiter identifier illustrer imputer inciter incriminer indigner "
    "indiquer informer inquiéter insister interpeller interroger inventorier inviter "
    "invoquer ironiser jeter joindre juger jurer justifier lancer lever lister livrer louer "
    "marquer marteler mentionner militer montrer narrer nier noter nuancer objecter observer "
    "offusquer opiner opposer orienter parler partager passer pencher penser plaider pointer "
    "pondérer porter poser postuler prier proclamer prononcer pronostiquer proposer "
    "protester prouver préciser préconiser préférer présenter prétexter prôner qualifier "
    "quantifier questionner raconter railler rallier ramener ranger rappeler rapporter "
    "rassurer raviser recommander redouter reformuler refuser regretter rejeter relater "
    "relativiser relever remarquer remercier remémorer renvoyer repousser reprocher "
    "restituer retracer réaffirmer récapituler réclamer récrier récuser réfuter référer "
    "répliquer répéter réserver résister résumer rétorquer réviser révoquer révéler saluer "
    "sensibiliser signaler signifier situer solliciter sommer souhaiter souligner soupçonner "
    "souscrire spécifier spéculer statuer stigmatiser suggérer supplier supposer synthétiser "
    "tempérer tracer traiter trancher transférer trouver témoigner valider valoriser vanter "
    "vérifier écarter éclairer élaborer énoncer énumérer étaler étayer étonner étudier "
    "évaluer évoquer"
)
_IRREGULAR = (
    ("dit", "disent", "dit"), ("fait", "font", "fait"), ("met", "mettent", "mis"),
    ("admet", "admettent", "admis"), ("promet", "promettent", "promis"),
    ("répond", "répondent", "répondu"), ("défend", "défendent", "défendu"),
    ("soutient", "soutiennent", "soutenu"), ("maintient", "maintiennent", "maintenu"),
    ("convient", "conviennent", "convenu"), ("intervient", "interviennent", "intervenu"),
    ("revient", "reviennent", "revenu"), ("tient", "tiennent", "tenu"),
    ("prend", "prennent", "pris"), ("reprend", "reprennent", "repris"),
    ("reconnaît", "reconnaissent", "reconnu"), ("croit", "croient", "cru"),
    ("voit", "voient", "vu"), ("veut", "veulent", "voulu"), ("rejoint", "rejoignent", "rejoint"),
    ("souscrit", "souscrivent", "souscrit"), ("décrit", "décrivent", "décrit"),
    ("prévient", "préviennent", "prévenu"), ("avertit", "avertissent", "averti"),
    ("applaudit", "applaudissent", "applaudi"), ("conclut", "concluent", "conclu"),
    ("poursuit", "poursuivent", "poursuivi"), ("émet", "émettent", "émis"),
    ("appelle", "appellent", "appelé"), ("rappelle", "rappellent", "rappelé"),
    ("suggère", "suggèrent", "suggéré"), ("considère", "considèrent", "considéré"),
    ("relève", "relèvent", "relevé"), ("réitère", "réitèrent", "réitéré"),
    ("complète", "complètent", "complété"), ("accueille", "accueillent", "accueilli"),
    ("s'enquiert", "s'enquièrent", "enquis"), ("établit", "établissent", "établi"),
    ("définit", "définissent", "défini"), ("approfondit", "approfondissent", "approfondi"),
    ("étend", "étendent", "étendu"), ("tire", "tirent", "tiré"), ("lit", "lisent", "lu"),
    ("introduit", "introduisent", "introduit"), ("offre", "offrent", "offert"),
    ("ouvre", "ouvrent", "ouvert"), ("emploie", "emploient", "employé"), ("sait", "savent", "su"),
    ("suit", "suivent", "suivi"), ("craint", "craignent", "craint"), ("sent", "sentent", "senti"),
    ("dépeint", "dépeignent", "dépeint"), ("entend", "entendent", "entendu"),
    ("aimerait", "aimeraient", "aimé"), ("voudrait", "voudraient", "voulu"),
    ("axe", "axent", "axé"), ("réjouit", "réjouissent", "réjoui"), ("commence", "commencent",
    "commencé"), ("loue", "louent", "loué"),
    ("soumet", "soumettent", "soumis"), ("rend", "rendent", "rendu"),
    ("inscrit", "inscrivent", "inscrit"), ("lève", "lèvent", "levé"),
    ("réagit", "réagissent", "réagi"), ("renchérit", "renchérissent", "renchéri"),
    ("dément", "démentent", "démenti"), ("plaint", "plaignent", "plaint"),
    ("prétend", "prétendent", "prétendu"), ("espère", "espèrent", "espéré"),
    ("répète", "répètent", "répété"), ("préfère", "préfèrent", "préféré"),
    ("inquiète", "inquiètent", "inquiété"), ("prévoit", "prévoient", "prévu"),
    ("requiert", "requièrent", "requis"), ("transmet", "transmettent", "transmis"),
    ("enjoint", "enjoignent", "enjoint"), ("redit", "redisent", "redit"),
    ("contredit", "contredisent", "contredit"), ("interrompt", "interrompent", "interrompu"),
    ("peint", "peignent", "peint"), ("parvient", "parviennent", "parvenu"),
    ("dresse", "dressent", "dressé"), ("débat", "débattent", "débattu"),
    ("concède", "concèdent", "concédé"), ("assoit", "assoient", "assis"),
    ("souvient", "souviennent", "souvenu"), ("accède", "accèdent", "accédé"),
    ("considère", "considèrent", "considéré"), ("remet", "remettent", "remis"),
    ("tempère", "tempèrent", "tempéré"), ("réfère", "réfèrent", "référé"),
)  # fmt: skip
_SIMPLE, _PARTICIPLES = french(_REPORTING, _IRREGULAR)
ADVERBS = (
    "ensuite", "également", "aussi", "ainsi", "notamment", "par ailleurs", "en outre", "fortement",
    "enfin", "d['’]abord", "alors", "toutefois", "cependant", "vivement", "par la suite",
    "pour sa part", "à son tour", "en particulier", "particulièrement", "clairement", "puis",
    "tout d['’]abord", "brièvement", "de nouveau", "à nouveau", "longuement", "surtout", "même",
    "en conclusion", "quant à (?:lui|elle|eux|elles)", "de même", "néanmoins", "donc", "encore",
    "tous", "toutes", "en effet", "en revanche", "précisément", "plus particulièrement", "et",
    "en premier lieu", "en dernier lieu", "principalement", "pour leur part", "de plus",
    "une nouvelle fois", "une fois de plus", "là encore", "chaleureusement", "essentiellement",
)  # fmt: skip
_COMPOUND = (
    r"(?:(?:l['’]|en\s|y\s|lui\s|leur\s|les\s|le\s|la\s)?(?:a|ont)|s['’](?:est|étai(?:t|ent))|"
    r"se\s(?:sont)|est|sont)"
    r"(?:,\s[^,]{1,40},)?"
    rf"(?:\s(?:{'|'.join(ADVERBS)}))?\s{_PARTICIPLES}"
)
_ATTITUDES = tree(
    (
        "n'est pas d'accord",
        "n'était pas d'accord",
        "est d'accord",
        "était d'accord",
        "n'est pas du même avis",
        "n'était pas du même avis",
        "n'est pas de cet avis",
        "est du même avis",
        "était du même avis",
        "est d'avis",
        "était d'avis",
        "a été d'avis",
        "n'a pas été d'avis",
        "ne partage pas",
        "ne partageait pas",
        "n'a pas partagé",
        "n'est pas convaincu",
        "n'est pas convaincue",
        "n'était pas convaincu",
        "n'était pas convaincue",
        "est favorable",
        "était favorable",
        "n'est pas favorable",
        "n'était pas favorable",
        "est opposé",
        "est opposée",
        "était opposé",
        "était opposée",
        "ne croit pas",
        "ne croyait pas",
        "ne voit pas",
        "ne voyait pas",
        "ne pense pas",
        "ne pensait pas",
        "n'accepte pas",
        "n'a pas accepté",
        "n'appuie pas",
        "n'a pas appuyé",
        "n'a pas caché",
        "a des doutes",
        "avait des doutes",
        "a des réserves",
        "avait des réserves",
        "est préoccupé",
        "est préoccupée",
        "était préoccupé",
        "était préoccupée",
    )
).replace("'", "['’]")
VERBS = (_COMPOUND, _ATTITUDES, *_SIMPLE,
           "prit la parole", "prirent la parole", "fit", "dirent", "mit", "rendit", "répondit",
           "soutint", "intervint", "convint", "conclut")  # fmt: skip
