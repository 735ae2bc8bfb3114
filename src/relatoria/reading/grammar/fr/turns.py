"""French: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.model import RelationKind
from relatoria.reading.grammar.turns import Turns
from relatoria.reading.grammar.verbs import french, listed

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
_ADVERBS = (
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
    rf"(?:\s(?:{'|'.join(_ADVERBS)}))?\s{_PARTICIPLES}"
)
_CLITICS = r"(?:(?:se|s['’]|lui|leur|les|le|la|y|en|l['’])\s?)?"

TURNS = Turns(
    language="fr",
    articles=(
        "le", "la", "les", "l['’]", "ce", "cette", "cet", "ces", "du", "au", "aux", "ledit",
        "ladite",
        "un", "une",
    ),
    indefinite=("un", "une"),
    ands=("et", "ainsi que"),
    generic_roles=(
        "points? foca(?:l|ux)",
        "représentante?s?", "experte?s?", "spécialistes?", "oratrices?", "orateurs?",
        "intervenante?s?", "panélistes?", "conférenci(?:er|ère)s?", "délégué(?:e)?s?",
        "observat(?:eur|rice)s?", "porte-parole", "participante?s?", "présentat(?:eur|rice)s?",
        "fonctionnaires?", "commentat(?:eur|rice)s?", "invité(?:e)?s?", "membres?",
        "rapporteu(?:r|se)s?", "rapporteures?", "animat(?:eur|rice)s?", "facilitat(?:eur|rice)s?",
        "exposante?s?", "titulaires?", "agente?s?", "responsables?",
    ),
    offices=(
        "cofondat(?:eur|rice)", "psychiatre", "pédiatre", "chirurgien(?:ne)?", "vétérinaire",
        "chef(?:fe)? de mission", "premi(?:er|ère) secrétaire", "responsable de programme",
        "déléguée? général(?:e)?", "syndic",
        "greffi(?:er|ère)", "infirmi(?:er|ère)", "médecin", "psychologue", "journaliste",
        "actuaire", "historien(?:ne)?", "géographe", "philosophe", "politologue",
        "épidémiologiste", "ingénieure?", "architecte", "syndicaliste", "entrepreneu(?:r|se)",
        "commerçante?", "prêtre", "pasteure?", "rabbin", "imam", "échevine?", "préf(?:et|ète)",
        "sous-ministre", "vice-recteur", "notaire", "juriste", "comptable", "trésori(?:er|ère)",
        "éducat(?:eur|rice)", "institut(?:eur|rice)", "étudiante?", "statisticien(?:ne)?",
        "parlementaire", "commandante?", "agricult(?:eur|rice)", "écrivaine?", "cinéaste",
        "photographe", "bibliothécaire", "archiviste", "interprète", "gérante?",
        "bâtonni(?:er|ère)", "sage-femme", "criminologue", "religi(?:eux|euse)", "professeur",
        "travaill(?:eur|euse) sociale?", "secrétaire permanente?", "maire adjointe?",
        "direct(?:eur|rice) adjointe?", "sous-ministre adjointe?",
        "conseill(?:er|ère) principale?", "conseill(?:er|ère) municipale?",
        "secrétaire générale? adjointe?",
        "direct(?:eur|rice)", "chef(?:fe)?", "présidente?", "vice-présidente?",
        "coordonnat(?:eur|rice)", "coordinat(?:eur|rice)", "secrétaire",
        "secrétaire exécuti(?:f|ve)",
        "secrétaire générale?", "sous-secrétaire", "ministre", "vice-ministre",
        "chanceli(?:er|ère)",
        "ambassad(?:eur|rice)", "consule?", "commissaire", "haute?[- ]commissaire",
        "conseill(?:er|ère)", "consultante?", "professeure?", "enseignante?", "universitaire",
        "cherch(?:eur|euse)", "rapporteu(?:r|se) spéciale?", "rapporteure spéciale",
        "représentante? spéciale?", "défenseure?", "procureure?", "gouverneure?", "maire",
        "sénat(?:eur|rice)", "députée?", "inspect(?:eur|rice)", "économiste", "démographe",
        "sociologue", "anthropologue", "avocate?", "juge", "magistrate?", "chargée?",
        "gestionnaire", "administrat(?:eur|rice)", "analyste", "dirigeante?", "militante?",
        "fondat(?:eur|rice)", "recteur", "rectrice", "doyen(?:ne)?", "direct(?:eur|rice) générale?",
        "direct(?:eur|rice) exécuti(?:f|ve)", "direct(?:eur|rice) régionale?", "attachée?",
        "évêque",
        "représentante? permanente?", "médiat(?:eur|rice)", "adjointe?", "sous-direct(?:eur|rice)",
        "maître de conférences", "chroniqueu(?:r|se)", "technicien(?:ne)?", "assistante?",
    ),
    once=("ex[- ]", "ancien(?:ne)?", "précédente?",),
    presiding=(
        "modérat(?:eur|rice)", "présidente?", "animat(?:eur|rice)", "facilitat(?:eur|rice)",
        "vice-présidente?", "rapporteu(?:r|se)", "rapporteure",
    ),
    delegations=(
        "représentation",
        "délégation", "gouvernement", "mission permanente", "mission", "secrétariat", "ambassade",
        "délégations", "gouvernements",
    ),
    state_voices=(
        "représentante?", "déléguée?", "délégation", "observat(?:eur|rice)", "gouvernement",
        "mission permanente", "mission", "ambassade", "représentante? permanente?", "porte-parole",
        "chef(?:fe)? de (?:la )?délégation", "représentante? suppléante?",
    ),
    absent=("gouvernements?", "ambassade", "états?"),
    state_organs=(
        "ministère", "ministre", "vice-ministre", "gouvernement", "ambassade", "ambassad\\w+",
        "consule?", "consulat", "mission", "délégation", "chancellerie", "secrétariat d['’]état",
        "affaires étrangères", "institut national", "conseil national", "sénat", "congrès",
        "présidence", "état", "direction générale", "office national", "préfecture",
    ),
    role_last=False,
    links=("de", "du", "des", "d['’]\\w*", "par", "auprès", "à", "au", "aux", "pour", "chargée?",
           "en", "sur", "chez", "dans", "venue?", "près"),
    anaphors=(
        "intervenante?", "orat(?:eur|rice)", "experte?", "spécialiste", "représentante?",
        "panéliste", "conférenci(?:er|ère)", "cherch(?:eur|euse)", "professeure?", "universitaire",
        "consultante?", "déléguée?", "délégation", "ministre", "ambassad(?:eur|rice)",
        "fonctionnaire",
        "direct(?:eur|rice)", "exposante?", "présentat(?:eur|rice)", "commentat(?:eur|rice)",
    ),
    latter=("ce dernier", "cette dernière", "celui-ci", "celle-ci"),
    former=("le premier", "la première", "celui-là", "celle-là"),
    pronouns=("il", "elle", "ils", "elles"),
    collectives=(
        "habitante?s?", "riveraine?s?", "citoyen(?:ne)?s?", "journalistes?", "usag(?:er|ère)s?",
        "auditeurs?", "délégué(?:e)?", "orat(?:eur|rice)", "voix",
        "personnes? (?:dans la salle|du public)", "assistant(?:e)?s?", "fonctionnaires?",
        "étudiante?s?", "villes", "intervenante?s?", "délégations?", "membres? du public",
        "présents",
        "participants?", "participantes?", "expert(?:e)?s", "délégations?", "orateurs", "oratrices",
        "représentant(?:e)?s", "intervenant(?:e)?s", "panélistes", "pays", "états membres", "états",
        "gouvernements", "délégué(?:e)?s", "observateurs", "spécialistes", "interventions",
        "personnes présentes", "membres", "conférenciers",
    ),
    gathered=(
        "participant(?:e)?s", "expert(?:e)?s", "délégations", "orateurs", "représentant(?:e)?s",
        "intervenant(?:e)?s", "panélistes", "délégué(?:e)?s", "spécialistes", "réunion", "atelier",
        "personnes présentes",
    ),
    quantifiers=(
        "des", "une? deuxième", "une? troisième", "un ou deux", "les deux", "plus d['’]une?",
        "la totalité des", "quelques-un(?:e)?s", "aucune?", "deux ou trois", "une? dernière?",
        "certain(?:e)?s",
        "plusieurs", "certain(?:e)?s", "quelques", "beaucoup de", "d['’]autres", "divers(?:es)?",
        "de nombreu(?:x|ses)", "un", "une", "deux", "trois", "quatre", "cinq", "six",
        "tou(?:s|tes)",
        "un autre", "une autre", "la plupart des", "la majorité des", "plusieurs des", "un des",
        "une des", "l['’]un des", "l['’]une des", "bon nombre de", "nombre de", "différent(?:e)?s",
        "quelques-un(?:e)?s des", "certain(?:e)?s des", "un certain nombre de", "les autres",
    ),
    honorifics=(
        "sœur", "frère", "Frère", "père", "docteure?", "maître", "professeure?", "Soeur", "soeur",
        "Cardinal", "Abbé", "abbé", "Pasteure?", "Dr\\.?", "Drs", "Prs", "Capt", "Col", "Gén",
        "Sén", "Hon", "Honorable",
        "M", "MM", "Mme", "Mmes", "Mlle", "Mr", "Mrs", "Ms", "Dr", "Docteur", "Dre", "Pr", "Prof",
        "Professeure?", "Me", "Maître", "Monsieur", "Madame", "Mademoiselle", "S\\. ?E", "S\\. ?Em",
        "Son Excellence", "Mgr", "Monseigneur", "Père", "Sœur", "Général", "Colonel", "Capitaine",
        "Commandant", "Amiral", "L['’]Ambassad(?:eur|rice)", "Ambassad(?:eur|rice)", "Juge",
        "Sénat(?:eur|rice)", "Député", "Sr", "Sra", "Dra", "Don", "Doña", "Sir", "Lord", "Lic",
        "Ministre", "MME", "DR", "PR",
    ),
    courtesies=("M", "Mme", "Monsieur", "Madame"),
    particles=("de", "du", "des", "la", "le", "les", "et", "da", "do", "dos", "del", "los", "van",
               "von", "der", "di", "el", "y", "ben", "al", "d['’]"),
    inverts=True,
    clitics=_CLITICS,
    enclitics="",
    verbs=(_COMPOUND, *_SIMPLE,
           "prit la parole", "prirent la parole", "fit", "dirent", "mit", "rendit", "répondit",
           "soutint", "intervint", "convint", "conclut"),
    past=(
        r"(?:(?:l['’]|en\s|y\s|lui\s|leur\s)?(?:a|ont)|s['’]est|se\ssont)(?:\s\w+ment|\sensuite|"
        r"\saussi"
        r"|\sainsi)?\s[a-zéèêàçîôû]{2,}(?:é|és|ée|i|is|it|u|us|ert|aint|eint)"
    ),
    finite=(
        r"(?:(?:se\s|s['’]|lui\s|leur\s|les?\s|la\s|l['’]|y\s|en\s|ne\s|n['’])){0,2}"
        r"(?!(?:de|que|et|est|la|une|dont|comme|entre|sur|contre|outre|était|fut|présente?|"
        r"absente?|avant|pendant|durant|devant|suivant|concernant|quant|cette|notamment|"
        r"également|ensuite|aussitôt|donc|même|autre|membre|née?)(?!\w))"
        r"[a-zéèêàçîôû]{2,}(?:e|[aeiu]t|end|ond|ent|a|it|ut)"
    ),
    silent=(
        "(?:a|ont|s['’]est|se sont)(?: \\w+)? (?:assisté|participé|présidé|modéré|animé|été|eu|"
        "pu|dû|"
        "organisé|signé|voyagé|visité|coordonné|réalisé|travaillé|étudié|publié|collaboré|tenu une|"
        "facilité|réuni|réunis|rendu)(?!\\w)",
    ),
    helpers=(
        "ne", "pas", "avait", "avaient", "était", "étaient", "est", "sont", "aurait", "auraient",
        "été", "être", "doit", "devait", "peut", "pouvait", "de", "à", "que", "qui", "va", "ayant",
        "pour", "sera", "fut",
    ),
    adverbs=_ADVERBS,
    insertions=(
        "pour", "par", "en", "après", "qui", "que", "dont", "comme", "au", "aux", "à", "tandis",
        "se", "s['’]\\w+", "avec", "parlant", "sans", "depuis", "ensuite", "également", "aussi",
        "faisant", "reprenant", "répondant", "citant", "rappelant", "remerciant", "s['’]appuyant",
        "de", "du", "quant", "selon", "devant", "sur", "entre", "agissant", "ayant", "appuyée?",
        "enfin", "durant", "pendant", "représentant", "tout", "dans", "lors", "lequel", "laquelle",
        "prenant", "soutenue?", "rejoignant", "évoquant", "non", "s['’]exprimant", "au nom",
        "intervenant", "d['’]\\w+",
    ),
    quoting=(
        "selon", "d['’]après", "de l['’]avis d(?:e|u)", "aux yeux d(?:e|u)", "pour",
        "aux dires d(?:e|u)", "du point de vue d(?:e|u)",
    ),
    handing=(
        "(?:ouvre|a ouvert|clôt|a clos|clôture|a clôturé|inaugure|a inauguré) (?:la |le |"
        "l['’]|les )(?:séance|débat|panel|table ronde|session|série d\\w+|réunion|atelier|"
        "discussion|bloc)(?=,? (?:M|Mme|Dr|le |la |l['’]))",
        "c['’]est (?:ensuite )?(?:au tour d(?:e|u)|le tour d(?:e|u))",
        "(?:prit|prirent|prend|prennent|a pris|ont pris)(?:,? (?:ensuite|alors|également|aussi|"
        "puis|"
        "enfin))? la parole(?:,? (?:ensuite|alors|également|aussi|puis|enfin))?,?",
        "a (?:ensuite|alors|également|aussi|enfin) pris la parole", "(?:est|sont)(?:,? (?:ensuite|"
        "alors|également|aussi|enfin))? intervenue?s?", "(?:intervint|intervinrent|intervient|"
        "interviennent)(?:,? (?:ensuite|alors|également|aussi|enfin))?",
        "la parole (?:a|fut)(?: ensuite| alors)?(?: été)? (?:donnée|passée|cédée|accordée) (?:à|"
        "au)",
        "(?:s['’]est|se sont)(?:,? (?:ensuite|alors|également|aussi|enfin))? exprimée?s?",
        "(?:l['’]|le |la |les )(?:prochaine?|dernière?|dernier|première?|premier|deuxième|second|"
        "seconde|troisième|suivante?)?\\s?(?:intervenante?|orat(?:eur|rice)|exposé|présentation|"
        "experte?)(?: (?:suivante?))? (?:était|fut|a été)(?: (?:celui d(?:e|u)|celle d(?:e|u)|"
        "présentée? par|faite? par))?", "(?:lui|leur) a(?: ensuite)? succédé(?: à la tribune)?",
        "ce fut (?:ensuite |alors )?(?:au tour d(?:e|u)|le tour d(?:e|u))",
        "(?:a|ont)(?: ensuite| alors| également)? (?:fait|prononcé|présenté)(?: \\w+)? (?:une? "
        "(?:exposé|présentation|intervention|déclaration|communication)|des déclarations|"
        "son exposé)",
        "(?:des|les) (?:déclarations|interventions|exposés|présentations|communications) ont(?: "
        "(?:ensuite|également))? été (?:faite?s?|prononcé(?:e)?s|présenté(?:e)?s) par",
        "il a(?:,? (?:ensuite|également|aussi))? été (?:souligné|suggéré|proposé|relevé|indiqué|"
        "rappelé) par",
    ),
    handed=(
        "(?:a été|fut|ont été|était) suivie?s? (?:de|du|des|par)(?: celle d(?:e|u)| celui d(?:e|"
        "u))?",
        "suivie?s? (?:de|du|par)",
        "(?:a|ont) été (?:faite?s?|prononcée?s?|présentée?s?|formulée?s?|"
        "exprimée?s?|soulevée?s?) par",
    ),
    clauses=(
        "quant", "en ce qui", "lorsqu['’]\\w+", "s['’]agissant", "selon", "au sujet", "à propos",
        "pour qui", "tout en", "car","qui", "que", "dont", "lequel", "laquelle", "et a dit", "et a", "où", "lorsque",
             "tandis", "afin", "concernant", "était", "fut", "avait", "a", "ont", "est", "sur"),
    presenting=(
        "(?:l['’]|le |la |un |une |son )(?:\\w+ )?(?:exposé|présentation|intervention|allocution|"
        "communication|conférence|discours)(?: (?:fait|faite|prononcée?|présentée?))? (?:de|du|"
        "par)",
        "dans (?:l['’]|le |la |un |une |son |sa )(?:\\w+ )?(?:exposé|présentation|intervention|"
        "allocution|communication|discours) (?:de|du)",
    ),
    cues=(
        "d['’]entrée de jeu", "d['’]emblée", "pour ouvrir (?:la séance|le débat|le panel)",
        "à son tour", "à (?:ce|cet) (?:propos|égard|sujet)", "sur ce (?:point|sujet)",
        "aussitôt(?: après)?", "immédiatement(?: après)?", "dans la foulée", "sur quoi",
        "là-dessus", "pour conclure", "en somme", "en résumé", "en définitive",
        "dans le même sens", "en sens contraire", "à l['’]inverse", "à l['’]opposé",
        "par contraste", "de la salle", "depuis la salle", "en dernier", "pour le reste", "or",
        "quant à (?:ce point|cette question)", "en tant que [\\w' ]{1,40}",
        "en sa qualité de [\\w' ]{1,40}", "à la fin(?: de (?:la séance|l['’]atelier))?",
        "maintenant", "en fin de (?:séance|réunion|journée)",
        "ensuite", "puis", "après cela", "après quoi", "par la suite", "plus tard", "à la suite de "
        "(?:cela|quoi)", "à son tour", "à leur tour", "pour (?:sa|leur) part",
        "de (?:son|leur) côté",
        "quant à (?:lui|elle|eux|elles)", "également", "de même", "de la même (?:façon|manière)",
        "aussi", "en outre", "de plus", "par ailleurs", "enfin", "en dernier lieu", "pour (?:finir|"
        "terminer|conclure|commencer)", "en conclusion", "en premier lieu", "en second lieu",
        "en deuxième lieu", "en troisième lieu", "tout d['’]abord", "d['’]abord", "premièrement",
        "deuxièmement", "troisièmement", "dans ce contexte", "dans ce sens", "en ce sens",
        "à cet égard", "à ce sujet", "à ce propos", "sur ce point",
        "en réponse(?! (?:à|aux?)(?!\\w))", "à la clôture",
        "à l['’]ouverture", "au début", "pour clore (?:la séance|le débat)", "entre-temps",
        "d['’]autre part", "d['’]un autre côté", "en revanche", "toutefois", "cependant",
        "néanmoins", "dans la même (?:ligne|optique|veine)",
        "dans le même (?:sens|ordre d['’]idées)",
        "dans (?:son|sa|leur) (?:exposé|présentation|intervention|allocution|déclaration|discours|"
        "communication|réponse)", "et", "mais", "ainsi", "donc", "notamment", "plus précisément",
        "en particulier", "ici", "alors", "en l['’]occurrence", "au cours de (?:son|sa) "
        "(?:exposé|présentation|intervention)",
        "lors de (?:son|sa) (?:exposé|présentation|intervention)",
    ),
    leads=(
        "questionnée?",
        "relativement", "interpellée?", "passant", "contestant", "faisant", "s['’]associant",
        "se joignant", "abondant", "répliquant", "réfutant", "appuyant", "intervenant",
        "s['’]adressant", "invoquant", "conscient(?:e)?", "convaincue?", "épuisé", "l['’]ordre",
        "plus", "aucune?", "rien", "une fois", "reprise", "entendue?", "à la lumière", "à propos",
        "au sujet", "au titre", "en tant", "en qualité", "s['’]agissant", "s['’]inscrivant",
        "prenant", "reprenant", "le débat", "sollicitée?",
        "en", "à", "au", "aux", "avec", "dans", "depuis", "avant", "après", "pendant", "durant",
        "comme", "concernant", "s['’]agissant", "suite", "sur", "pour", "par", "de", "du", "des",
        "d['’]\\w+", "étant", "ayant", "tandis", "si", "bien", "considérant", "outre", "malgré",
        "quand", "lorsque", "lors", "où", "citant", "rappelant", "remerciant", "ouvrant",
        "clôturant",
        "poursuivant", "se", "s['’]\\w+", "répondant", "reprenant", "présentant", "enfin",
        "parlant",
        "selon", "face", "sous", "entre", "sans", "interrogée?", "partant", "une fois", "également",
        "quant", "relativement", "déjà", "prenant", "invitée?", "résumant", "rejoignant", "vu",
        "chez",
        "abordant", "passant", "revenant", "évoquant", "prié(?:e)?", "faisant", "grâce",
        "conformément",
    ),
    floor=(
        "(?:il s['’]en est suivi|s['’]en est suivi|s['’]ensuivit|il s['’]ensuit|a suivi|"
        "suivit) un(?:e)? (?:\\w+ )?(?:débat|discussion|échange|"
        "dialogue)(?: de vues)?(?:,? au cours (?:duquel|de laquelle))?",
        "(?:au cours|lors|à l['’]issue|à l['’]occasion|dans le cadre|au fil) (?:du |de la |"
        "de l['’]|des |d['’]un |d['’]une |de cet |de ce |de cette |"
        "de ces )(?:\\w+ )?(?:débats?|discussions?|dialogues?|échanges?|délibérations|"
        "conversations?|tour de table|période de questions|séance de questions|"
        "temps d['’]échange)(?: (?:de vues|d['’]idées|général(?:e)?|généraux|ouvert(?:e)?s?|"
        "libres?|qui (?:a|ont) suivi(?: \\w+ \\w+)?|qui suivit|qui (?:s['’]est|"
        "se sont) (?:ensuite |alors )?(?:engagée?s?|ensuivie?s?|déroulée?s?|instaurée?s?)|"
        "avec (?:la salle|le public|les participants|l['’]assistance|l['’]auditoire)|"
        "en séance plénière|entre (?:les )?participants))*(?=,| il | on | plusieurs | des |"
        " un[e]? | d['’]autres | certain)",
        "(?:dans|pendant|durant|après) (?:le |la |l['’]|les |un |une )(?:\\w+ )?(?:débats?|"
        "discussions?|dialogues?|échanges?|période de questions|"
        "séance de questions)(?: (?:de vues|général(?:e)?|généraux|ouvert(?:e)?s?|libres?|"
        "qui (?:a|ont) suivi|qui suivit|avec (?:la salle|le public|les participants)|"
        "et de (?:réponses|commentaires)))*(?=,| il | on | plusieurs | des | un[e]? )",
        "(?:de|depuis) la salle(?=,)",
        "(?:questions|commentaires|interventions) (?:de la salle|du public|des participants) ?:?",
        "le débat (?:étant |une fois )?ouvert(?=,)", "le débat étant ouvert",
        "(?:au cours|lors|dans le cadre|à l['’]occasion|à l['’]issue) (?:du |de la |de l['’]|des )"
        "(?:\\w+ )?(?:débat|discussion|dialogue|échange(?: de vues)?|échanges(?: de vues)?|débats|"
        "discussions)(?= (?:général|ouvert|plénière|qui|avec|libre)|,| en séance)(?: (?:générale?|"
        "ouverte?|libre|en séance plénière|avec la salle|avec le public|qui (?:a|ont) suivi|qui "
        "(?:s['’]est|se sont) (?:ensuite )?(?:engagée?s?|ensuivie?s?|déroulée?s?)|qui suivit))?",
        "(?:dans|pendant|durant) (?:le |la |l['’]|les )(?:\\w+ )?(?:débat|discussion|dialogue|"
        "échange"
        "(?: de vues)?|débats|discussions)(?= (?:général|ouvert|qui|avec)|,)(?: (?:générale?|"
        "ouverte?|"
        "avec la salle|qui (?:a|ont) suivi|qui suivit))?",
        "(?:lors|au cours|pendant|durant) (?:de |d['’])?(?:la |le |l['’]|du )?(?:séance|période|"
        "session|temps|tour) (?:de |des )(?:questions(?:[- ](?:et[- ])?réponses)?|commentaires|"
        "débat|"
        "échanges)(?: et (?:de )?(?:réponses|commentaires))?",
        "(?:lors|au cours) des interventions "
        "(?:de la salle|du public|des participants)",
    ),
    floor_headings=(
        "questions(?:[- ](?:et[- ])?réponses| et (?:réponses|commentaires))?",
        "débats?(?: généra(?:l|ux)| ouverts?| avec la salle)?",
        "discussions?(?: générales?| ouvertes?)?", "dialogue(?: interactif)?",
        "échanges?(?: de vues| avec (?:la salle|le public|les participants))?",
        "(?:séance|période|temps|tour) de (?:questions|discussion|débat|parole|commentaires)",
        "(?:interventions|questions|commentaires) (?:de la salle|du public|des participants)",
    ),
    yields=(
        "(?:a )?(?:donné|donne|passé|passe|cédé|cède|ouvert|ouvre|offert) (?:ensuite |"
        "alors )?la parole (?:à la (?:salle|cantonade)|au public|aux (?:participant(?:e)?s|"
        "délégations|délégués|membres|personnes|intervenants|auditeurs))",
        "(?:a )?(?:ouvert|ouvre|lancé|lance|engagé|déclaré ouvert) (?:ensuite |"
        "alors )?(?:le |la |les |un |l['’])(?:débats?|discussions?|échanges?|"
        "séance de questions|période de questions|tour de table)",
        "(?:a )?invité (?:les (?:participant(?:e)?s|délégations|délégués|membres)|la salle|"
        "le public|l['’]assistance) à",
        "le débat (?:est|a été) (?:ensuite |alors )?ouvert",
    ),
    present=(
        "habitante?s?", "riveraine?s?", "citoyen(?:ne)?s?", "journalistes?", "usag(?:er|ère)s?",
        "participante?s?", "délégu(?:é|ée|és|ées)", "délégations?", "orat(?:eur|rice|eurs|rices)",
        "intervenante?s?", "représentante?s?", "panélistes?", "assistante?s?",
        "observat(?:eur|rice|eurs|rices)", "personnes? (?:présentes?|dans la salle|du public)",
        "interventions?", "fonctionnaires?", "voix", "étudiante?s?", "auditeurs?",
        "membres? du public", "présents",
    ),
    by=(
        "par", "de la part d(?:e|u)", "d['’]", "de",
    ),
    relatives=(
        "qui", "lequel", "laquelle",
    ),
    impersonal=(
        "(?:la |le |l['’])(?:\\w+ )?(?:réunion|atelier|séminaire|conférence|forum|"
        "table ronde|consultation|groupe|réseau|assemblée|rencontre) (?:a|"
        "est) (?:\\w+ )?(?:convenue?|décidé|conclu|recommandé|résolu|arrêté) (?:que|de|d['’]|"
        "par|le|la|les)",
        "il a(?:,? (?:également|aussi|en outre|ensuite|par ailleurs|ainsi|notamment|enfin|"
        "de plus))? été (?:en outre |également |aussi )?(?:proposé|suggéré|demandé|posé|"
        "souhaité|regretté|déploré|critiqué|soulevé|évoqué|dénoncé|réclamé|insisté|préconisé|"
        "répondu|déclaré|exprimé|cité|rapporté|objecté|remarqué|appelé|plaidé|discuté|émis|"
        "souligné)",
        "il a(?: en outre| également| aussi)? été",
        "on (?:a|avait)(?: (?:également|aussi|en outre|ensuite|par ailleurs|"
        "enfin))? (?:proposé|suggéré|demandé|évoqué|souhaité|regretté|déploré|critiqué|"
        "soulevé|dénoncé|réclamé|préconisé|exprimé|cité|objecté|remarqué|plaidé|discuté|posé|"
        "émis|signalé|rappelé)",
        "(?:des|plusieurs|quelques|diverses|de nombreuses) (?:questions|préoccupations|"
        "doutes|inquiétudes|réserves|voix|remarques|observations|critiques)(?: \\w+)? (?:ont|"
        "se sont)",
        "la question (?:a été posée|s['’]est posée|de \\w+ a été)",
        "on (?:souligne|demande|évoque|propose|rappelle|regrette|suggère|déplore)",
        "il en (?:est|fut|a été) ainsi (?:décidé|convenu)",
        "il est(?: \\w+)? (?:décidé|convenu|souligné|rappelé|proposé|noté|indiqué|relevé)",
        "il a(?: (?:également|aussi|en outre|ensuite|par ailleurs|ainsi|notamment|enfin))? été "
        "(?:souligné|noté|relevé|indiqué|rappelé|suggéré|proposé|dit|affirmé|avancé|observé|"
        "convenu|"
        "décidé|recommandé|demandé|mentionné|estimé|argumenté|précisé|signalé|constaté|conclu|"
        "expliqué|fait (?:mention|référence|état|remarquer|observer)|question|insisté|ajouté|"
        "reconnu|jugé|exprimé|débattu)",
        "on a(?: (?:également|aussi|en outre|ensuite|par ailleurs))? "
        "(?:souligné|noté|relevé|indiqué|rappelé|suggéré|proposé|dit|affirmé|observé|évoqué|"
        "mentionné|"
        "fait (?:remarquer|valoir|observer)|insisté|demandé|estimé|mis l['’]accent)",
        "(?:mention|référence|allusion) a(?: également)? été faite", "l['’]accent a(?: également)? "
        "été mis", "l['’]attention a(?: également)? été (?:appelée|attirée)",
        "(?:des|plusieurs) (?:questions|préoccupations|doutes|inquiétudes)(?: \\w+)? ont(?: "
        "également)? été (?:posées|soulevées|exprimées|exprimés|formulées)",
        "un consensus s['’]est dégagé", "il y a eu (?:consensus|accord)",
        "a(?: également| aussi)? été (?:soulignée?|évoquée?|mentionnée?|relevée?)",
    ),
    agreed=(
        "(?:la |le |l['’])(?:\\w+ )?(?:réunion|atelier|séminaire|conférence|forum|"
        "table ronde|consultation|groupe|réseau|assemblée|rencontre) (?:a|"
        "est) (?:\\w+ )?(?:convenue?|décidé|conclu|recommandé|résolu|arrêté) (?:que|de|d['’]|"
        "par|le|la|les)",
        "il est(?: \\w+)? (?:décidé|convenu|résolu|arrêté)",
        "il a(?: \\w+)? été (?:résolu|arrêté|adopté)",
        "il en (?:est|fut|a été) ainsi", "il est(?: \\w+)? (?:décidé|convenu)",
        "il a(?: \\w+)? été (?:convenu|décidé|recommandé|conclu)", "un consensus s['’]est dégagé",
        "il y a eu (?:consensus|accord)",
    ),
    narration=(
        "(?:la |le |l['’])(?:\\w+ ){0,3}(?:rencontre|forum|colloque|ouverture|cérémonie|"
        "journée|réunion|séance|atelier|conférence)(?: [^.,]{1,80})? a été (?:inaugurée?|"
        "ouverte?|présidée?|convoquée?|organisée?|clôturée?)",
        "(?:la |le |l['’])(?:\\w+ ){0,3}(?:séance|session|réunion|panel|table ronde|atelier|"
        "conférence|séminaire|débat) (?:a été (?:ouverte?|close?|levée?|modérée?|animée?|présidée?|"
        "suspendue?|organisée?|consacrée?|inaugurée?)|s['’]est (?:ouverte?|tenue?|achevée?|"
        "terminée?|"
        "close|déroulée?)|est (?:ouverte|levée|suspendue|reprise)|était|a commencé|a pris fin|"
        "comprenait|réunissait|a eu lieu)",
        "(?:le |la |l['’])(?:comité|commission|conférence|conseil|groupe de travail|réunion|"
        "séance) "
        "(?:a |ont )(?:\\w+ )?(?:adopté|approuvé|élu|pris note|décidé|examiné|entendu|repris)",
        "(?:ont participé|étaient présents|les participants suivants|ont assisté) ",
        "(?:les )(?:orateurs|oratrices|intervenants|panélistes|participants|experts) (?:\\w+ ){0,6}"
        "étaient", "(?:l['’]ordre du jour|le programme|le procès-verbal|le rapport) (?:\\w+ ){0,4}"
        "(?:est|a été) ",
    ),
    outcomes=(
        "il (?:en )?est pris (?:acte|note)", "acte est (?:pris|donné)",
        "il est passé (?:au vote|à)",
        "(?:la |le |les |l['’])(?:\\w+ ){0,3}(?:motion|amendement|proposition|résolution|"
        "procès-verbal|point|rapport|projet|ordre du jour|texte|demande|"
        "décision)(?: \\w+){0,5} (?:est|sont|a été|ont été|fut) (?:\\w+ )?(?:adopté|approuvé|"
        "rejeté|retiré|accepté|mis|mise|voté|soumis|renvoyé|suspendu|clos)\\w*",
        "il en est ainsi",
        "il est (?:ainsi |alors |ensuite )?(?:décidé|convenu|procédé|passé|pris acte|donné lecture)",
        "(?:la |l['’])(?:séance|réunion|audience|audition) (?:est|a été|"
        "fut) (?:\\w+ )?(?:levée|suspendue|ouverte|close|reprise|déclarée)",
        "(?:ont voté|votent|votent pour|a voté) ",
        "(?:aucune|nulle) (?:objection|question|observation|intervention|remarque)",
        "personne (?:ne|n['’])", "rien d['’]autre", "plus personne",
        "(?:ce |le |la |cette )?(?:\\w+ )?(?:panel|séance|table ronde|atelier) (?:était|"
        "a été|réunissait|comprenait)",
        "(?:sont|étaient) (?:présent|intervenus? tour)\\w*", "les exposés ont été",
        "y ont pris la parole",
    ),
    audience=(
        "(?:le public|la salle|l['’]assistance|l['’]auditoire|l['’]assemblée)(?= (?:a |"
        "s['’]est|demande|réagit|veut|n['’]a))",
    ),
    experiencer=(
        "\\Z.",
    ),
    others=(
        "autre",
    ),
    previous=(
        "précédente?",
    ),
    that_said=(
        "(?:cette|cet|ces|la précédente) (?:\\w+ )?(?:déclarations?|propos|avis|opinions?|"
        "positions?|observations?|remarques?|propositions?|appel|vues|affirmations?|paroles)",
    ),
    speaker_headings=(
        "(?:présentation|exposé|intervention|allocution|communication|conférence|discours|"
        "propos)(?: (?:inaugurale?|liminaire|d['’]ouverture|de clôture))? (?:d(?:e|u)|par)",
        "(?:orateur|oratrice|intervenante?|conférenci(?:er|ère)) ?:",
    ),
    messages=(
        "(?:principa(?:ux|les) |suivant(?:e)?s )?(?:messages|conclusions|propositions|"
        "recommandations|"
        "accords|points|priorités|suggestions)",
    ),
    relations={
        RelationKind.AGREES: (
            "(?:s['’]est (?:également |aussi |pleinement |en outre )?(?:associée?|ralliée?|"
            "jointe?|rangée?|alignée?|félicitée?)|s['’]associe|se rallie|se joint|se range|"
            "se félicite|s['’]associant|se ralliant|se joignant)(?: (?:également|pleinement|"
            "aussi|entièrement))? (?:à|au|aux|de|du|des|l['’])(?: ?(?:la |les |l['’]|ces |cette |"
            "cet |ce )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|propos|"
            "vues|observations?|remarques?|préoccupations?|appel|paroles|point de vue|"
            "intervention)(?: (?:exprimée?s?|formulée?s?|faite?s?|tenus?|"
            "présentée?s?))?(?: (?:de|du|des|par)| d['’]|(?=[.,;])))?",
            "(?:abonde|abondait|abondant|a abondé) dans le sens d(?:e|u|es|['’])",
            "(?:(?:a |l['’]a )?(?:appuyé|appuie|appuyant|soutenu|soutient|soutenant|partagé|"
            "partage|partageant|approuvé|approuve|endossé|endosse|salué|salue|repris|fait siens?|"
            "fait siennes?|corroboré|confirmé)) (?:à son compte )?(?:la |les |l['’]|le |ces |"
            "cette )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|propos|"
            "vues|observations?|remarques?|préoccupations?|appel|paroles|point de vue|idée|"
            "intervention|constat|analyse)(?: (?:exprimée?s?|formulée?s?|faite?s?|tenus?|émis|"
            "présentée?s?))? ?(?:de|du|des|par|d['’])",
            "(?:est|était|s['’]est (?:dite?|déclarée?|montrée?)|se dit|se déclare|"
            "s['’]est dit)(?: \\w+)? (?:d['’]accord|en accord|du même avis|solidaire)(?: (?:avec|"
            "que|d(?:e|u)))?(?: (?:ce qu['’]a dit|les propos d(?:e|u)))?",
            "s['’]est fait(?:e)? l['’]écho d(?:e|u|es)(?: propos d(?:e|u))?",
            "dans le (?:même sens|droit fil) (?:que|d(?:e|u|es propos d(?:e|u)))",
            "(?:(?:l['’])?(?:a|ont)(?: également| aussi)? rejoint|rejoignant|rejoint|"
            "rejoignait)(?: "
            "(?:l['’]avis|les propos|la position|l['’]opinion|le point de vue) d(?:e|u))?",
            "(?:est|était|s['’]est (?:dite?|déclarée?)|se dit|se déclare) (?:d['’]accord|"
            "en accord) "
            "avec", "(?:a souscrit|souscrit|s['’]est (?:associée?|ralliée?|jointe?)|s['’]associe|"
            "se rallie)(?: également)? (?:à|au|aux)(?: (?:la (?:déclaration|proposition|position)|"
            "l['’](?:avis|opinion)|propos)(?: (?:de|du|faite par))?)?",
            "(?:a )?(?:appuyé|appuie|soutenu|soutient|partagé|partage) (?:la (?:proposition|"
            "position|"
            "déclaration|préoccupation)|l['’](?:avis|opinion|idée)|le point de vue|les (?:propos|"
            "vues)) "
            "(?:d(?:e|u)|exprimée?s? par|faite par)", "à l['’]instar d(?:e|u)", "comme",
            "abondant dans le sens d(?:e|u)", "a abondé dans le sens d(?:e|u)",
        ),
        RelationKind.OPPOSES: (
            "(?:a dit |a déclaré |dit )?(?:ne (?:pas|point) (?:partager|souscrire à|appuyer|"
            "approuver|être d['’]accord avec)|ne (?:partage|partageait|souscrivait|souscrit|"
            "approuve|approuvait) pas|n['’](?:a|est|était|approuve|approuvait|"
            "appuie) pas (?:partagé|souscrit à|d['’]accord avec|appuyé|approuvé)?) ?(?:la |les |"
            "l['’]|le )?(?:\\w+ )?(?:avis|opinions?|vues|positions?|propositions?|enthousiasme|"
            "optimisme|pessimisme|préoccupations?|analyse|constat|idée|point de vue|"
            "propos)? ?(?:exprimée?s? )?(?:de|du|des|par|d['’])",
            "(?:s['’]est (?:inscrite?|élevée?|insurgée?|prononcée?)|s['’]inscrit|s['’]élève|"
            "s['’]insurge)(?: en faux)? contre(?: (?:la |les |l['’]|"
            "le )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|propos|vues|"
            "affirmations?|idée|chiffres?|arguments?)(?: (?:exprimée?s?|formulée?s?|avancée?s?|"
            "défendue?s?))? ?(?:de|du|des|par|d['’]))?",
            "(?:(?:a |l['’]a )?(?:contesté|conteste|rejeté|rejette|réfuté|réfute|contredit|"
            "critiqué|critique|récusé|récuse|démenti|dément|nuancé|nuance|mis en doute|"
            "remis en cause|mis en cause|pris le contre-pied d(?:e|es))) (?:la |les |l['’]|le |"
            "ces |cette )?(?:\\w+ )?(?:déclarations?|propositions?|positions?|avis|opinions?|"
            "propos|vues|affirmations?|idée|chiffres?|arguments?|remarques?|observations?|"
            "constat|analyse)(?: (?:exprimée?s?|formulée?s?|avancée?s?))? ?(?:de|du|des|par|"
            "d['’])",
            "(?:a |s['’]est )?(?:émis|exprimé|formulé|déclarée?|dite?)(?: \\w+)? (?:des réserves|"
            "des doutes|son désaccord|un désaccord|son opposition|en désaccord)(?: (?:sur|avec|"
            "quant à|au sujet d(?:e|u)|à l['’]égard d(?:e|u)))?(?: (?:la |les |l['’]|"
            "le )?(?:propositions?|positions?|avis|propos|vues|idée) (?:d(?:e|u|es)))?",
            "s['’]est (?:opposée?|démarquée?|désolidarisée?|distanciée?|"
            "distinguée?)(?: \\w+)? (?:à|au|aux|d(?:e|u|es))(?: (?:la |l['’]|"
            "les )?(?:propositions?|avis|idée|positions?|propos) d(?:e|u|es))?",
            "à (?:l['’]inverse|la différence|l['’]opposé) d(?:e|u)", "au contraire d(?:e|u)",
            "(?:s['’]est opposée?|s['’]oppose|s['’]opposant) (?:à|au)(?: (?:la proposition|"
            "l['’](?:avis|idée)) d(?:e|u))?", "(?:en )?désaccord avec", "(?:a )?(?:contesté|rejeté|"
            "réfuté|contredit) (?:l['’](?:avis|argument|idée)|la (?:position|proposition)|"
            "les propos) "
            "d(?:e|u)", "contrairement (?:à|au)",
        ),
        RelationKind.ANSWERS: (
            "(?:en réponse|répondant|a (?:ensuite |alors )?répondu|répond|répondit|répliquant|"
            "a répliqué|réplique) (?:à|au|aux)(?: (?:une?|la|les|l['’]|"
            "cette))? ?(?:\\w+ )?(?:questions?|observations?|commentaires?|remarques?|"
            "préoccupations?|interrogations?|demandes?|objections?)(?: (?:posée?s?|formulée?s?|"
            "soulevée?s?|faite?s?|exprimée?s?))? ?(?:d(?:e|u|es)|par|d['’])",
            "(?:à (?:une )?question|interrogée?|questionnée?|interpellée?) (?:d(?:e|u)|par)",
            "en réponse (?:à|au|aux)(?: (?:la|une|les)? ?(?:question|questions|observations?|"
            "commentaires?) (?:d(?:e|u)|posées? par|formulées? par))?",
            "(?:a répondu|répondant|répond|répondit) (?:à|au|aux)(?: (?:la|une|les)? ?(?:question|"
            "questions|observations?|commentaires?) (?:d(?:e|u)|posées? par|formulées? par))?",
        ),
        RelationKind.ADDS: (
            "(?:a complété|complétant|complète|a repris|reprenant|reprend|a prolongé|prolongeant|"
            "a approfondi|revenant sur|est revenue? sur|rebondissant sur|a rebondi sur) (?:la |"
            "les |l['’]|le )?(?:\\w+ )?(?:propos|exposé|intervention|présentation|idée|"
            "remarques?|propositions?|observations?)(?: (?:formulée?s?|faite?s?))? ?(?:d(?:e|u|"
            "es)|par|d['’])",
            "(?:a complété|complétant|complète) (?:les propos|l['’]exposé|l['’]intervention|la "
            "présentation) d(?:e|u)",
            "revenant sur (?:les propos|l['’]exposé|l['’]intervention) d(?:e|u)",
        ),
    },
    chair_titles=("procès-verba(?:l|ux)", "comptes? rendus?", "comptes? rendus? analytiques?"),
)  # fmt: skip
