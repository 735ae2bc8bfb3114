"""French: where people speak: openings of turns and debates, decisions, narration."""

FLOOR = (
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
)  # fmt: skip
FLOOR_HEADINGS = (
    "questions(?:[- ](?:et[- ])?réponses| et (?:réponses|commentaires))?",
    "débats?(?: généra(?:l|ux)| ouverts?| avec la salle)?",
    "discussions?(?: générales?| ouvertes?)?", "dialogue(?: interactif)?",
    "échanges?(?: de vues| avec (?:la salle|le public|les participants))?",
    "(?:séance|période|temps|tour) de (?:questions|discussion|débat|parole|commentaires)",
    "(?:interventions|questions|commentaires) (?:de la salle|du public|des participants)",
)  # fmt: skip
YIELDS = (
    "la parole (?:a été|est|fut) (?:\\w+ )?(?:donnée|passée|rendue|ouverte) (?:à la salle|au "
    "public|aux participants)", "(?:un|le) (?:débat|échange|tour de table) (?:s['’]est|s['’]) "
    "?(?:ensuite )?(?:ouvert|engagé|instauré)",
    "(?:a )?(?:donné|donne|passé|passe|cédé|cède|ouvert|ouvre|offert) (?:ensuite |"
    "alors )?la parole (?:à la (?:salle|cantonade)|au public|aux (?:participant(?:e)?s|"
    "délégations|délégués|membres|personnes|intervenants|auditeurs))",
    "(?:a )?(?:ouvert|ouvre|lancé|lance|engagé|déclaré ouvert) (?:ensuite |"
    "alors )?(?:le |la |les |un |l['’])(?:débats?|discussions?|échanges?|"
    "séance de questions|période de questions|tour de table)",
    "(?:a )?invité (?:les (?:participant(?:e)?s|délégations|délégués|membres)|la salle|"
    "le public|l['’]assistance) à",
    "le débat (?:est|a été) (?:ensuite |alors )?ouvert",
)  # fmt: skip
IMPERSONAL = (
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
)  # fmt: skip
AGREED = (
    "(?:la |le |l['’])(?:\\w+ )?(?:réunion|atelier|séminaire|conférence|forum|"
    "table ronde|consultation|groupe|réseau|assemblée|rencontre) (?:a|"
    "est) (?:\\w+ )?(?:convenue?|décidé|conclu|recommandé|résolu|arrêté) (?:que|de|d['’]|"
    "par|le|la|les)",
    "il est(?: \\w+)? (?:décidé|convenu|résolu|arrêté)",
    "il a(?: \\w+)? été (?:résolu|arrêté|adopté)",
    "il en (?:est|fut|a été) ainsi", "il est(?: \\w+)? (?:décidé|convenu)",
    "il a(?: \\w+)? été (?:convenu|décidé|recommandé|conclu)", "un consensus s['’]est dégagé",
    "il y a eu (?:consensus|accord)",
)  # fmt: skip
NARRATION = (
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
)  # fmt: skip
OUTCOMES = (
    "(?:le |la |les |l['’])?(?:public|salle|assistance|auditoire|assemblée|"
    "tribunes) (?:applaudi|protest|ri|hu|a applaudi|se lèv)\\w*",
    "mise?s? aux voix", "soumise?s? au vote",
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
)  # fmt: skip
LEADS = (
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
)  # fmt: skip
CUES = (
    "après (?:lui|elle)", "à la suite de (?:celui|celle)-ci", "lui succédant(?: \\w+){0,3}",
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
)  # fmt: skip
SPEAKER_HEADINGS = (
    "(?:présentation|exposé|intervention|allocution|communication|conférence|discours|"
    "propos)(?: (?:inaugurale?|liminaire|d['’]ouverture|de clôture))? (?:d(?:e|u)|par)",
    "(?:orateur|oratrice|intervenante?|conférenci(?:er|ère)) ?:",
)  # fmt: skip
MESSAGES = (
    "(?:principa(?:ux|les) |suivant(?:e)?s )?(?:messages|conclusions|propositions|"
    "recommandations|"
    "accords|points|priorités|suggestions)",
)  # fmt: skip
