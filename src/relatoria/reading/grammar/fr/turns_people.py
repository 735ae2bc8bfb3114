"""French: those who speak: roles, offices, groups, forms of address."""

GENERIC_ROLES = (
    "commentat(?:eur|rice)s?", "discutante?s?",
    "points? foca(?:l|ux)",
    "représentante?s?", "experte?s?", "spécialistes?", "oratrices?", "orateurs?",
    "intervenante?s?", "panélistes?", "conférenci(?:er|ère)s?", "délégué(?:e)?s?",
    "observat(?:eur|rice)s?", "porte-parole", "participante?s?", "présentat(?:eur|rice)s?",
    "fonctionnaires?", "commentat(?:eur|rice)s?", "invité(?:e)?s?", "membres?",
    "rapporteu(?:r|se)s?", "rapporteures?", "animat(?:eur|rice)s?", "facilitat(?:eur|rice)s?",
    "exposante?s?", "titulaires?", "agente?s?", "responsables?",
)  # fmt: skip
OFFICES = (
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
)  # fmt: skip
ONCE = ("ex[- ]", "ancien(?:ne)?", "précédente?",)  # fmt: skip
PRESIDING = (
    "modérat(?:eur|rice)", "présidente?", "animat(?:eur|rice)", "facilitat(?:eur|rice)",
    "vice-présidente?", "rapporteu(?:r|se)", "rapporteure",
)  # fmt: skip
DELEGATIONS = (
    "équipes?",
    "représentation",
    "délégation", "gouvernement", "mission permanente", "mission", "secrétariat", "ambassade",
    "délégations", "gouvernements",
)  # fmt: skip
STATE_VOICES = (
    "équipe",
    "représentante?", "déléguée?", "délégation", "observat(?:eur|rice)", "gouvernement",
    "mission permanente", "mission", "ambassade", "représentante? permanente?", "porte-parole",
    "chef(?:fe)? de (?:la )?délégation", "représentante? suppléante?",
)  # fmt: skip
ABSENT = ("gouvernements?", "ambassade", "états?")  # fmt: skip
STATE_ORGANS = (
    "ministère", "ministre", "vice-ministre", "gouvernement", "ambassade", "ambassad\\w+",
    "consule?", "consulat", "mission", "délégation", "chancellerie", "secrétariat d['’]état",
    "affaires étrangères", "institut national", "conseil national", "sénat", "congrès",
    "présidence", "état", "direction générale", "office national", "préfecture",
)  # fmt: skip
COLLECTIVES = (
    "habitante?s?", "riveraine?s?", "citoyen(?:ne)?s?", "journalistes?", "usag(?:er|ère)s?",
    "auditeurs?", "délégué(?:e)?", "orat(?:eur|rice)", "voix",
    "personnes? (?:dans la salle|du public)", "assistant(?:e)?s?", "fonctionnaires?",
    "étudiante?s?", "villes", "intervenante?s?", "délégations?", "membres? du public",
    "présents",
    "participants?", "participantes?", "expert(?:e)?s", "délégations?", "orateurs", "oratrices",
    "représentant(?:e)?s", "intervenant(?:e)?s", "panélistes", "pays", "états membres", "états",
    "gouvernements", "délégué(?:e)?s", "observateurs", "spécialistes", "interventions",
    "personnes présentes", "membres", "conférenciers",
)  # fmt: skip
GATHERED = (
    "participant(?:e)?s", "expert(?:e)?s", "délégations", "orateurs", "représentant(?:e)?s",
    "intervenant(?:e)?s", "panélistes", "délégué(?:e)?s", "spécialistes", "réunion", "atelier",
    "personnes présentes",
)  # fmt: skip
QUANTIFIERS = (
    "des", "une? deuxième", "une? troisième", "un ou deux", "les deux", "plus d['’]une?",
    "la totalité des", "quelques-un(?:e)?s", "aucune?", "deux ou trois", "une? dernière?",
    "certain(?:e)?s",
    "plusieurs", "certain(?:e)?s", "quelques", "beaucoup de", "d['’]autres", "divers(?:es)?",
    "de nombreu(?:x|ses)", "un", "une", "deux", "trois", "quatre", "cinq", "six",
    "tou(?:s|tes)",
    "un autre", "une autre", "la plupart des", "la majorité des", "plusieurs des", "un des",
    "une des", "l['’]un des", "l['’]une des", "bon nombre de", "nombre de", "différent(?:e)?s",
    "quelques-un(?:e)?s des", "certain(?:e)?s des", "un certain nombre de", "les autres",
)  # fmt: skip
HONORIFICS = (
    "colonel", "général", "capitaine", "commandant", "docteur", "juge", "lieutenant",
    "Lieutenant", "l['’]ambassad(?:eur|rice)", "ambassad(?:eur|rice)",
    "sœur", "frère", "Frère", "père", "docteure?", "maître", "professeure?", "Soeur", "soeur",
    "Cardinal", "Abbé", "abbé", "Pasteure?", "Dr\\.?", "Drs", "Prs", "Capt", "Col", "Gén",
    "Sén", "Hon", "Honorable",
    "M", "MM", "Mme", "Mmes", "Mlle", "Mr", "Mrs", "Ms", "Dr", "Docteur", "Dre", "Pr", "Prof",
    "Professeure?", "Me", "Maître", "Monsieur", "Madame", "Mademoiselle", "S\\. ?E", "S\\. ?Em",
    "Son Excellence", "Mgr", "Monseigneur", "Père", "Sœur", "Général", "Colonel", "Capitaine",
    "Commandant", "Amiral", "L['’]Ambassad(?:eur|rice)", "Ambassad(?:eur|rice)", "Juge",
    "[Ss]énat(?:eur|rice)", "[Dd]éputée?", "[Cc]onseill(?:er|ère)", "sergent",
    "Sr", "Sra", "Dra", "Don", "Doña", "Sir", "Lord", "Lic",
    "Ministre", "MME", "DR", "PR",
)  # fmt: skip
PRESENT = (
    "habitante?s?", "riveraine?s?", "citoyen(?:ne)?s?", "journalistes?", "usag(?:er|ère)s?",
    "participante?s?", "délégu(?:é|ée|és|ées)", "délégations?", "orat(?:eur|rice|eurs|rices)",
    "intervenante?s?", "représentante?s?", "panélistes?", "assistante?s?",
    "observat(?:eur|rice|eurs|rices)", "personnes? (?:présentes?|dans la salle|du public)",
    "interventions?", "fonctionnaires?", "voix", "étudiante?s?", "auditeurs?",
    "membres? du public", "présents",
)  # fmt: skip
AUDIENCE = (
    "d['’]aucuns(?= (?:ont|\\w+))",
    "(?:le public|la salle|l['’]assistance|l['’]auditoire|l['’]assemblée)(?= (?:a |"
    "s['’]est|demande|réagit|veut|n['’]a))",
)  # fmt: skip
