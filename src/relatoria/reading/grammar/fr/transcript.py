"""French: labels of speakers, chairs and stage directions in verbatim records and minutes."""

from relatoria.reading.grammar.transcript import Transcript

TRANSCRIPT = Transcript(
    language="fr",
    articles=("le", "la", "les", "l", "un", "une"),
    particles=("de", "du", "des", "la", "le", "d", "et", "von", "van"),
    masculine=("M.", "MM.", "monsieur", "messieurs", "député", "sénateur", "maître", "roi"),
    feminine=(
        "Mme", "Mmes", "Mlle", "madame", "mademoiselle", "mesdames", "députée", "sénatrice",
        "reine",
    ),
    honorifics=(
        "Dr", "Dr.", "Pr", "Pr.", "Me", "professeur", "docteur", "honorable", "ambassadeur",
        "ambassadrice", "général", "S.E.", "S.E.M.", "S.M.", "prince", "princesse",
        "président", "présidente",
    ),
    salutations=("monsieur", "madame", "mesdames", "messieurs", "excellence", "excellences"),
    chairs=(
        "président", "présidente", "vice-président", "vice-présidente", "président de séance",
        "présidente de séance", "président par intérim", "présidente par intérim",
        "président provisoire", "présidente provisoire", "coprésident", "coprésidente",
        "président suppléant", "présidente suppléante", "vice-président de l'assemblée",
        "présidence", "premier vice-président", "première vice-présidente",
    ),
    moderators=(
        "modérateur", "modératrice", "animateur", "animatrice", "facilitateur", "facilitatrice",
        "intervieweur", "intervieweuse", "journaliste", "maître de cérémonie",
        "présentateur", "présentatrice",
    ),
    offices=(
        "ministre", "premier ministre", "première ministre", "vice-ministre",
        "ministre délégué", "ministre déléguée", "secrétaire", "secrétaire général",
        "secrétaire générale", "secrétaire général adjoint", "secrétaire générale adjointe",
        "secrétaire d'état", "sous-secrétaire", "garde des sceaux", "directeur", "directrice",
        "directeur général", "directrice générale", "haut commissaire", "haute commissaire",
        "haut-commissaire", "commissaire", "rapporteur", "rapporteure", "rapporteuse",
        "rapporteur spécial", "rapporteuse spéciale", "rapporteur général",
        "rapporteure générale", "rapporteur pour avis", "défenseur", "défenseure",
        "chancelier", "interprète", "député", "députée", "sénateur", "sénatrice", "orateur",
        "oratrice", "greffier", "greffière", "secrétariat", "procureur", "témoin", "membre",
        "chef", "cheffe",
    ),
    representatives=(
        "représentant", "représentante", "représentant permanent", "représentante permanente",
        "représentant par intérim", "représentante par intérim", "représentant suppléant",
        "représentante suppléante", "représentant permanent adjoint",
        "représentante permanente adjointe", "délégué", "déléguée", "délégation",
        "chef de la délégation", "cheffe de la délégation", "ambassadeur", "ambassadrice",
        "observateur", "observatrice", "observateur permanent", "observatrice permanente",
    ),
    of=("de la", "de l", "des", "du", "de", "d", "pour"),
    groups=(
        r"(?:plusieurs|quelques|certains|divers|de nombreux|d.autres) (?:hono?rables )?"
        r"(?:deputes|deputees|senateurs|senatrices|voix|delegues|delegations|participants|membres|orateurs)"
        r"(?: (?:du|des|de|sur) .{1,60})?",
        r"(?:un|une|un autre|une autre) (?:depute|deputee|senateur|senatrice|voix|delegue|deleguee|"
        r"participant|participante|membre|intervenant|intervenante)"
        r"(?: (?:du|des|de|sur|dans) .{1,60})?",
        r"des voix|voix|une voix|(?:le )?public|(?:la )?salle|l.assistance",
    ),
    marks=(
        "Q", "R", "Question", "Réponse", "Orateur", "Oratrice", "Intervenant", "Intervenante",
        "Participant", "Participante", "Interviewé", "Interviewée", "Locuteur", "Locutrice",
        "Orateur non identifié", "Intervenant non identifié", "Interlocuteur", "Enquêteur",
        "Panéliste", "Homme", "Femme",
    ),
    fields=(
        "note", "notes", "nb", "source", "sources", "date", "heure", "horaire", "lieu", "titre",
        "thème", "thèmes", "sujet", "objet", "objectif", "objectifs", "but", "buts", "agenda",
        "ordre", "point", "contact", "contacts", "courriel", "téléphone", "tél", "tel", "site",
        "page", "adresse", "figure", "tableau", "graphique", "encadré", "annexe", "chapitre",
        "section", "partie", "article", "paragraphe", "recommandation", "recommandations",
        "conclusion", "conclusions", "résultat", "résultats", "activité", "activités",
        "contexte", "introduction", "résumé", "exemple", "avertissement", "étape", "action",
        "actions", "indicateur", "indicateurs", "pays", "région", "institution",
        "institutions", "participants", "panélistes", "orateurs", "intervenants", "séance",
        "session", "panel", "table", "jour", "original", "distr", "présents", "absents",
        "excusés", "présence", "membres", "décision", "décisions", "résolution", "rapport",
        "document", "documents", "références", "mots", "langue", "langues", "méthodologie",
        "portée", "budget", "délai", "format", "organisateurs", "partenaires", "mandat",
        "questions", "défis", "principe", "principes", "message", "messages", "votes",
        "scrutin", "abstentions", "pour", "contre", "projet", "proposition", "amendement",
        "amendements", "motion", "suivi", "observations", "commentaires", "remarque",
        "remarques", "droits", "politique", "politiques", "développement", "sommaire",
        "numéro", "auteur", "auteurs", "cc", "réf", "compte", "suite",
    ),
    openers=(
        "le", "la", "les", "l", "un", "une", "des", "du", "de", "d", "ce", "cet", "cette", "ces",
        "cela", "ceci", "en", "dans", "sur", "sous", "par", "pour", "avec", "sans", "selon",
        "comme", "si", "quand", "lorsque", "et", "mais", "ou", "ni", "que", "qui", "quel",
        "quelle", "comment", "où", "pourquoi", "non", "oui", "il", "elle", "ils", "elles", "on",
        "nous", "vous", "je", "j", "c", "son", "sa", "ses", "mon", "ma", "mes", "notre", "nos",
        "votre", "vos", "leur", "leurs", "outre", "aussi", "enfin", "premièrement",
        "deuxièmement", "entre", "depuis", "après", "avant", "merci", "voici", "voilà",
        "aujourd", "maintenant", "voir", "à", "au", "aux",
    ),
    introductions=(
        r"(?:intervention|allocution|discours|declaration|expose|mots|propos|message)"
        r" (?:de(?= )|d'|du(?= ))",
    ),
    spoke=(
        r"(?:parle|parlant|a parle|poursuit|continue|interpretation|traduction|interprete|"
        r"traduit|intervient)(?: en| de| du)\b",
        r"en (?:anglais|francais|espagnol|portugais|arabe|chinois|russe|allemand|neerlandais)\b",
        r"(?:par visioconference|par ecrit|original en|texte (?:en|original)|au nom d)",
    ),
    directions=(
        r"(?:vifs |nombreux |nouveaux )?(?:applaudissements|rires|sourires|murmures|exclamations|"
        r"protestations|huees)|interruptions?|brouhaha|bruit|silence|pause|inaudible|"
        r"inintelligible|assentiment|mouvements?|marques? d|m(?:me|\.) [^.]{2,90} (?:applaudi|"
        r"fait |brandit|montre|se leve|proteste|rit|s.exclame)|(?:les|plusieurs|quelques|certains) "
        r"(?:deputes|membres|senateurs)[^.]{0,90}(?:applaudissent|se levent|protestent|quittent)|"
        r"applaudit|on (?:rit|applaudit)|musique|video|(?:une )?minute de silence|"
        r"fin d[eu] (?:l.enregistrement|la transcription)|hors micro|tres bien|le micro",
    ),
    narration=(
        r"(?:la|cette) (?:seance|session|reunion|audience)(?:,[^,]{0,60},)? est (?:ouverte|reprise|"
        r"suspendue)\b[^.]{0,60}(?:\d|heures?)|\(la seance",
        r"il (?:en )?est ainsi decide\b|(?:l.amendement|les amendements|l.article|la motion|"
        r"le sous-amendement|le projet|la proposition)[^.]{0,90}(?:est|sont|n.est pas|ne sont pas) "
        r"(?:successivement )?(?:adopte|rejete|mis|retire)",
        r"il est procede\b|le scrutin est\b",
        r"(?:m\.|mme) [^.]{3,80} (?:remplace|prend|assume|occupe|reprend)[^.]{0,60}(?:presidence|"
        r"fauteuil)|presidence de m",
    ),
    votes=(r"(?:voici le )?resultat du scrutin\b|nombre de votants\b",),
    closing=(
        r"(?:la|cette) (?:seance|session|reunion|audience)(?:,[^,]{0,60},)? est levee\b",
        r"(?:la )?(?:seance|reunion) (?:est )?(?:levee|close)\b",
    ),
    chair_taken=(
        r"(?:M\.|Mme) (?P<name>[^,.:;()]{3,60})(?: \([^)]{2,60}\))?,?(?: [^.,]{3,60},)? "
        r"(?:prend|assume|occupe|reprend)(?: la présidence| place au fauteuil| le fauteuil)",
        r"présidence de (?:M\.|Mme) (?P<name>[^,.:;()]{3,60})",
        r"(?:M\.|Mme) (?P<name>[^,.:;()]{3,60}) remplace [^.]{3,80} (?:présiden|fauteuil)",
    ),
    floor=(
        "la parole est à", "donne la parole à", "donne la parole au", "je donne la parole",
        "donne maintenant la parole", "la parole est au", "je passe la parole",
        "a la parole", "vous avez la parole", "j'invite", "je cède la parole",
        "nous allons entendre", "l'assemblée va entendre", "l'orateur suivant est",
    ),
    agenda=(
        r"point \d|ordre du jour|(?:ouverture|cloture|adoption d|debat general|table ronde|panel|"
        r"seance|session|questions|vote|explications de vote|discussion|suite de la discussion|"
        r"rappels? au reglement|apres l.article|article \d)\b",
    ),
)  # fmt: skip
