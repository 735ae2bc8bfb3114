"""French: announcing words, ordinals and endings of lists; words that tell a statement's kind."""

from relatoria.reading.grammar.lists import Announcement, Lists

_ANNOUNCEMENT = Announcement(
    proposal=(
        r"recommandations?|propositions?|priorités?|suggestions?|"
        r"solutions|demandes|requêtes|"
        r"options (?:politiques|stratégiques)|objectifs?|buts?|finalités|besoins|améliorations|"
        r"réformes|moyens de|façons de|manières de|pistes d’action|pistes|axes d’action"
    ),
    measures=(
        r"mesures?|actions?|étapes|stratégies|réformes|améliorations|politiques|efforts|"
        r"initiatives|programmes|mécanismes"
    ),
    done=(
        r"prise?s|adoptée?s|appliquée?s|entreprise?s|mise?s en (?:œuvre|place)|réalisée?s|"
        r"exécutée?s|en vigueur|salué|félicité|pris note|signalé|s[’\']est félicitée?"
    ),
    principle=(
        r"principes?|prémisses|préceptes|piliers|directives|lignes directrices|valeurs|"
        r"postulats|normes|fondements|critères|approches|bases"
    ),
    message=(
        r"messages?|conclusions?|consensus|points (?:communs|d[’']accord|de consensus|"
        r"de convergence)|enseignements|leçons|déclarations"
    ),
    fact=(
        r"données|chiffres|faits|statistiques|jalons|nouveautés|événements|évènements|"
        r"réalisations|résultats|avancées|progrès|tendances|exemples?|cas|indicateurs|"
        r"changements|estimations|étapes importantes|faits marquants"
    ),
    finding=(
        r"constats?|constatations|défis?|enjeux|obstacles|barrières|problèmes|lacunes|"
        r"difficultés|causes|raisons|effets|impacts|conséquences|limites|contraintes|"
        r"insuffisances|faiblesses|caractéristiques|traits|dynamiques|schémas|carences|"
        r"tensions|contradictions|manifestations|observations"
    ),
    concern=r"préoccupations?|inquiétudes|craintes|risques|menaces|dangers",
    commitment=r"engagements?|accords|décisions|promesses|obligations",
    good_practice=r"bonnes? pratiques?|meilleures pratiques|pratiques exemplaires|"
    r"pratiques prometteuses|expériences réussies",
    agenda=(
        r"tables? rondes?|séances?|sessions?|panels?|groupes de travail|points? (?:de|à) "
        r"l[’']ordre du jour|ordre du jour|plénières?|ateliers?|modules|(?:a|ont|soient) été "
        r"(?:examiné|débattu|traité|abordé|analysé|discuté)e?s?|les participants (?:débattront|"
        r"examineront|discuteront|aborderont)|(?:s[’']articulera|s[’']organisera|"
        r"sera (?:organisée?|structurée?|articulée?))(?: en| autour)|"
        r"guideront (?:les|le) (?:débats?|discussions?|travaux)|questions (?:à débattre|à examiner|"
        r"directrices|pour le débat)"
    ),
    open=(
        r"questions?|points?|thèmes?|sujets?|thématiques?|facteurs?|éléments?|aspects?|"
        r"domaines?|matières?|idées?|considérations|composantes?|dimensions?|axes?|volets?|"
        r"tâches|conditions|exigences|paradigmes|perspectives|arguments|commentaires|choses|"
        r"sphères|secteurs"
    ),
    outcome=(
        r"issue?s? d[eu]s?|ressorti(?:e|s|es)? d[eu]s?|ressortent d[eu]s?|découl(?:ant|ent) d[eu]s?"
        r"|dégagé(?:e|s|es)? d[eu]s?|en commun|communs|communes|convenu(?:e|s|es)?|transmettre|"
        r"adresser|en conclusion|convergence"
    ),
    foundation=(
        r"fondée?s? sur|repose(?:nt)? sur|reposai(?:t|ent) sur|basée?s? sur|guidée?s? par|"
        r"inspirée?s? (?:de|par)|régie?s? par|s[’']appu(?:ie|ient|yait|yaient) sur|"
        r"sous-tend(?:u|ue|us|ues|ent)?"
    ),
    obligation=(
        r"doi(?:t|vent)|dev(?:ait|aient|rait|raient|ra|ront)|il fa(?:ut|llait|udra|udrait)|"
        r"nécessaires?|nécessit(?:e|ent|ait|aient)|nécessité|besoin|vita(?:l|le|ux|les)|"
        r"essentiel(?:le|s|les)?|crucia(?:l|le|ux|les)|fondamenta(?:l|le|ux|les)|importante?s?|"
        r"importance|urgente?s?|prioritaires?|pourrai(?:t|ent)|propos(?:é|ée|és|ées|e|ent|er)|"
        r"suggér(?:é|er)|convient|conviendrait"
    ),
    observation=(
        r"observé|relevé|signalé|constaté|montré|révélé|identifié|recensé|noté|enregistré"
    ),
    other=(
        r"participante?s?|orat(?:eur|rice)s?|intervenante?s?|panélistes|conférenci(?:er|ère)s?|"
        r"membres|modérat(?:eur|rice)s?|contacts?|annexes?|appendices|documents|publications|"
        r"sigles|sommaire|auteure?s?|institutions|organisations|pays|États|représentante?s?|"
        r"délégations|parrains|liens?|références|sources|présidente?s?|experte?s?|"
        r"fonctionnaires|gouvernements|personnes"
    ),
)

LISTS = Lists(
    language="fr",
    numbers=(
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("six", 6),
        ("sept", 7),
        ("huit", 8),
        ("neuf", 9),
        ("dix", 10),
        ("onze", 11),
        ("douze", 12),
        ("treize", 13),
        ("quatorze", 14),
        ("quinze", 15),
        ("seize", 16),
        ("dix-sept", 17),
        ("dix-huit", 18),
        ("dix-neuf", 19),
        ("vingt", 20),
    ),
    announcement=_ANNOUNCEMENT,
    counting=r"au nombre de|qui sont",
    counted=r"au total|en tout",
    units=(
        r"ans?|années?|mois|semaines?|jours?|heures?|minutes?|décennies?|"
        r"dollars?|euros?|pour cent|fois|reprises"
    ),
    quantifiers=(
        r"suivante?s|quelques|plusieurs|divers|diverses|différente?s|certaine?s|ces|ceux|celles|"
        r"parmi (?:les|d[’']autres|ses)|principa(?:ux|les)|clés?|nombre de|série de|ensemble de|"
        r"ses|leurs|tou(?:s|tes) les|grands|grandes"
    ),
    connectors=(
        r"étaient|sont|seraient|seront|était|est|à savoir|comprennent|comprenaient|comprend|"
        r"notamment|dont|y compris|entre autres|telles? que|tels que|comme|figurent|figuraient|"
        r"on compte|on comptait|en particulier|concrètement|plus précisément|"
        r"consistent (?:à|en)|consistaient (?:à|en)|concernent|portent sur|portaient sur|"
        r"(?:il|elle|ils|elles|(?:le|la|l[’'])\s?\w+(?: \w+){0,3}) (?:a|ont)(?: également| aussi)? "
        r"(?:mentionné|énuméré|cité|souligné|signalé|identifié|relevé|proposé|suggéré|"
        r"recommandé|indiqué|exposé|évoqué)(?: les suivante?s)?|étant|ainsi que suit"
    ),
    relatives=r"qui|que|qu[’']\w+|dont|où|lorsque|quand|lequel|laquelle|lesquels|lesquelles",
    calls=(
        (
            r"s[’'](?:est|était|sont) engagée?s? à|se sont engagée?s à|s[’']engage(?:nt)? à|"
            r"(?:est|sont) convenue?s? (?:de|d[’']|des|du|ce qui suit)|"
            r"(?:a|ont) (?:décidé|résolu|arrêté|pris la décision)"
            r"(?: (?:de|d[’']|ce qui suit|les)|(?=\s?:))|"
            r"se sont (?:accordée?s|mis d[’']accord) (?:pour|sur)",
            "commitment",
        ),
        (
            r"(?:la )?nécessité (?:de|d[’'])|(?:le )?besoin (?:de|d[’'])|il (?:est|était|serait) "
            r"(?:également |aussi )?(?:nécessaire|essentiel|important|crucial|fondamental|"
            r"indispensable|urgent|souhaitable) (?:de|d[’']|que|qu[’'])|(?:l[’'])?importance "
            r"(?:de|d[’'])|il (?:faut|fallait|faudrait)|(?:doit|doivent|devait|devaient|devrait|"
            r"devraient)|a plaidé (?:pour|en faveur de)|ont plaidé (?:pour|en faveur de)|"
            r"(?:a|ont) (?:appelé|invité|exhorté|engagé) (?:à|les \w+ à|le \w+ à)|"
            r"(?:a|ont) (?:proposé|suggéré|recommandé|préconisé|demandé|"
            r"réclamé|exigé|revendiqué|sollicité)"
            r"(?: de| d[’']| que| qu[’'])?",
            "proposal",
        ),
        (
            r"(?:s[’']est|se sont) (?:dite?s? )?(?:inquiétée?s?|préoccupée?s?) (?:de|par)|"
            r"(?:a|ont) (?:exprimé (?:son|leur) (?:préoccupation|inquiétude)|déploré|regretté)",
            "concern",
        ),
        (r"(?:a|ont) conclu que|(?:est|sont) convenue?s? que", "message"),
        (r"(?:a|ont) (?:signalé|observé|montré|constaté|indiqué|noté)(?: que)?", "finding"),
    ),
    topics=(
        r"(?:a|ont) (?:parlé (?:de|du|des|d[’\'])|évoqué|abordé|décrit|traité (?:de|du|"
        r"des|d[’\'])|discuté|passé en revue|présenté un aperçu)"
    ),
    among=r"parmi (?:les |ses )?(?:autres |nombreuses |principales |principaux )?|"
    r"entre autres ",
    said_that=r"(?:a|ont) (?:dit|signalé|indiqué|affirmé|soutenu|exprimé|ajouté|estimé|souligné|"
    r"fait valoir) que",
    fillers=(
        r"entre autres(?: choses)?|par exemple|à savoir|notamment|en particulier|"
        r"inter alia"
    ),
    further=(
        r"de même,? |également,? |de plus,? |en outre,? |par ailleurs,? |aussi,? |il (?:était|est) "
        r"(?:également|aussi) (?:nécessaire|important|essentiel|indispensable) (?:de |que )|"
        r"une autre (?:était|est) "
    ),
    conjunctions=r"et|ou|ainsi que|et aussi|et enfin|et finalement|de même que",
    determiners=(
        r"le|la|les|un|une|des|du|son|sa|ses|leur|leurs|notre|nos|tout|toute|tous|toutes|celui|"
        r"celle|ceux|celles|davantage de|meilleur|meilleure|plus|manque de|aucun|aucune"
    ),
    subclauses=(
        r"qui|que|dont|où|lorsque|quand|tandis|bien que|quoique|comme|parce|puisque|car|étant|si|"
        r"sauf|y compris|notamment|surtout|particulièrement|principalement|indépendamment|sans|"
        r"avec|non|pour|par|en|à|au|aux|de|dès|depuis|jusque|mais|entre|ni|ou|et|ce qui|ce que|"
        r"lequel|laquelle|\w+ant|\w+ée?s?|c[’']est-à-dire|ainsi"
    ),
    references=(
        r"paragraphes?|par\.|alinéas?|articles?|arts?\.|sections?|résolutions?|annexes?|chapitres?|"
        r"tableaux?|graphiques?|figures?|notes?|règles?|clauses?|partie|points?"
    ),
    see=r"voir|cf\.|comme indiqué",
    ordinals=(
        (
            r"d[’']une part|d[’']un côté|premièrement|en premier lieu|"
            r"tout d[’']abord|d[’']abord|primo|avant tout",
            1,
        ),
        (
            r"d[’']autre part|de l[’']autre(?: côté)?|deuxièmement|"
            r"en deuxième lieu|en second lieu|secundo",
            2,
        ),
        (r"troisièmement|en troisième lieu|tertio", 3),
        (r"quatrièmement|en quatrième lieu", 4),
        (r"cinquièmement|en cinquième lieu", 5),
        (r"sixièmement|en sixième lieu", 6),
        (r"septièmement|en septième lieu", 7),
        (r"huitièmement|en huitième lieu", 8),
        (r"enfin|en dernier lieu|pour finir|finalement|pour terminer", 0),
    ),
    ordinal_nouns=(
        (r"le premier|la première|un premier|une première", 1),
        (r"le deuxième|la deuxième|le second|la seconde|un deuxième|une deuxième", 2),
        (r"le troisième|la troisième|un troisième|une troisième", 3),
        (r"le quatrième|la quatrième|un quatrième|une quatrième", 4),
        (r"le cinquième|la cinquième", 5),
        (r"le sixième|la sixième", 6),
        (r"le septième|la septième", 7),
        (r"le huitième|la huitième", 8),
        (r"le dernier|la dernière", 0),
    ),
    nouns_after_ordinal=(
        r"thème|point|sujet|élément|aspect|principe|proposition|recommandation|message|question|"
        r"facteur|priorité|défi|domaine|raison|idée|conclusion|prémisse|dimension|mesure|matière|"
        r"objectif|but|axe|volet|constat|préoccupation|engagement|étape|pilier|enjeu"
    ),
    copulas=(
        r"est|était|a été|fut|serait|sera|sont|étaient|consist(?:e|ait) (?:à|en)|"
        r"concern(?:e|ait)|porte(?:r)?|portait|relève|relevait|réside|résidait|vise|"
        r"visait|a trait|avait trait|touche"
    ),
    item_kinds=(
        (
            r"(?:(?:la |le |l[’']|les )?(?:nécessité|importance|urgence|renforcement|promotion|"
            r"création|adoption|inclusion|intégration|ratification|reconnaissance|consolidation|"
            r"mise en (?:œuvre|place)|élaboration|formulation) (?:de|du|des|d[’'])|(?:de |d[’'])?"
            r"\w{3,}(?:er|ir|re)\b|(?:doit|devrait|doivent|devraient))",
            "proposal",
        ),
        (r"(?:le )?(?:respect|droit|principe)\b|(?:l[’'])?égalité|(?:la )?non-", "principle"),
        (r"(?:la |le |l[’'])?(?:préoccupation|inquiétude|crainte|risque)\b", "concern"),
        (r"(?:environ|près de|plus de|quelque)? ?\d", "fact"),
        (
            r"(?:la |le |l[’'])?(?:manque|absence|persistance|pénurie|insuffisan\w+|carence)\b",
            "finding",
        ),
    ),
    titles=(
        (
            r"décisions(?: prises| adoptées)?|relevé (?:de|des) (?:décisions|conclusions)|"
            r"engagements(?: pris)?|actions(?: convenues)?|accords?|résolutions|"
            r"suites? (?:à donner|données)|prochaines étapes|tâches",
            "commitment",
        ),
        (r"recommandations(?: \w+){0,3}|propositions|suggestions", "proposal"),
        (
            r"conclusions(?: générales| principales)?(?: et recommandations)?|"
            r"(?:principaux )?messages(?: clés| clefs| principaux)?|points d[’']accord|"
            r"idées[- ](?:forces?|clés|clefs|principales)|points clés|"
            r"enseignements(?: tirés)?",
            "message",
        ),
        (r"ordre du jour(?: provisoire)?|points à examiner", "agenda_topic"),
        (r"principes(?: directeurs)?", "principle"),
        (r"(?:principaux )?constats|(?:principales )?constatations|défis", "finding"),
        (r"bonnes pratiques", "good_practice"),
    ),
    non_list=(
        r"participante?s? (?:était|étaient|sont|comprenai)|orat(?:eur|rice)s? |panélistes? |"
        r"modérat(?:eur|rice)s? |(?:étaient|était) (?:représentée?s?|présente?s?)|ont assisté|"
        r"née? (?:à|en)|diplômée?|docteure? en|doctorat|titulaire d|professeure? |ancienn?e? |"
        r"auteure? de"
    ),
)
