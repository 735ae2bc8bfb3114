"""French: words of programmes, panels, covers, biographies and sections."""

from relatoria.reading.grammar.dates import numbered
from relatoria.reading.grammar.fr.seats import CUES
from relatoria.reading.grammar.meeting import BEARER, CAPITAL, Meeting, cardinals, words

MEETING = Meeting(
    language="fr",
    contents=words("table des matières|sommaire|contenu"),
    presentation=words(
        "présentation|avant-propos|préface|résumé(?: analytique| exécutif)?|synthèse"
    ),
    introduction=words("introduction|contexte|historique|antécédents|contexte et antécédents"),
    conclusion=words(
        r"conclusions?\b.{0,80}|clôture\b.{0,60}|observations finales|considérations finales"
    ),
    annex=words(r"(?:annexe|appendice)(?:\s+(\d{1,2}|[IVX]{1,4}|[A-H])(?=\W|$))?"),
    biographies=words(
        r"(?:notices?|notes?|données|éléments|profils?) (?:biographiques?)\b.{0,60}|"
        r"biographies?\b.{0,60}|profils? des\b.{0,60}"
    ),
    attendance_list=words(
        r"liste (?:provisoire |finale |définitive )?des (?:participants|participantes|experts"
        r"|orateurs|intervenants)|participants|participation"
    ),
    programme=words(
        r"(?:programme|ordre du jour|calendrier|agenda|emploi du temps)"
        r"(?: (?:provisoire|préliminaire|annoté|final|général))*"
        r"(?: d[eu](?: la| l['’])?\s?(?:réunion|travaux|travail|séances|atelier|activités"
        r"|séminaire|rencontre))?(?: (?:provisoire|préliminaire|annoté))?|programme de travail"
    ),
    concept_note=words(
        r"note (?:conceptuelle|de cadrage|d['’]orientation|d['’]information)|document de réflexion|"
        r"cadre de référence|mandat|organisation des travaux|aide-mémoire"
    ),
    distribution_label=words(r"distr(?:ibution)?\.?"),
    distributions=words("générale|limitée|restreinte|provisoire"),
    original=words("original"),
    prepared_by=words(
        r"(?:a|ont) été (?:prépar|élabor|rédig|établi)(?:ée?s?|es?|s)? par|"
        r"(?:prépar|élabor|rédig)ée?s? par|établie? par"
    ),
    collaboration=words(
        r"avec (?:la |le |l['’]|les )?(?:précieuse |étroite )?(?:collaboration|assistance|appui"
        r"|aide|contributions?|participation|concours)(?: précieuse)? d(?:e|u|es|['’])"
    ),
    report=words(
        r"(?:rapport|compte rendu|synthèse|procès-verbal|actes)(?: (?:final|d[ue]s? rapporteur"
        r"(?:s|e|es)?|de la rapporteuse|de synthèse|général|provisoire|d(?:e|u|es)(?: la)? "
        r".{1,80}|de l['’].{1,80}))?"
    ),
    meeting=words(
        "réunion|atelier|séminaire|conférence|symposium|forum|consultation|dialogue|session|"
        "table ronde|colloque|congrès|sommet|assemblée|rencontre|journées?"
    ),
    organized_by=words(r"(?:co-?)?(?:organis|convoqu|parrain)ée?s?(?: conjointement)? par"),
    organized=words(
        r"(?:ont|a) (?:conjointement )?(?:co-?)?(?:organisé|convoqué|tenu|accueilli)"
        r"(?: conjointement)?(?=(?: la| le| l['’]| cette| ce| une| un)?\s?(?:[\w-]+ ){0,8}?"
        r"(?:réunion|atelier|séminaire|conférence|rencontre|forum|consultation|symposium"
        r"|colloque))"
    ),
    jointly_with=words(
        r"(?:conjointement|en collaboration|en coopération|en coordination|en partenariat"
        r"|de concert|ensemble) avec"
    ),
    supported_by=words(
        r"avec (?:le |l['’])?(?:soutien|appui|concours|parrainage|financement)"
        r"(?: financier| technique)*(?: et \w+)? d(?:e|u|es|['’])(?: la| l['’])?|"
        r"(?:parrain|financ|appuy|soutenu)(?:ée?s?|es?)? par|grâce au soutien d(?:e|u|es|['’])"
    ),
    prepares=words(
        r"préparatoire (?:à la|au|aux|à l['’]|de la|du)|en préparation (?:de la|du|de l['’]|à la"
        r"|au)|"
        r"(?:en vue|préalable) (?:de la|du|de l['’]|à la|au)"
    ),
    convened=words(
        r"a convoqué|ont convoqué|se tiendra|se tiendrait|aura lieu|aurait lieu|s['’]est tenue?|"
        r"a eu lieu|qui se tiendra|tenue?|prévue?"
    ),
    held=words(
        r"s['’]est tenue?|a eu lieu|s['’]est déroulée?|se tiendra|aura lieu|a été tenue?|"
        r"s['’]est réunie?|tenue?(?= (?:à|au|en|du|les|le) )"
    ),
    begins=words("commence|commencera|débute|débutera|s['’]ouvre|s['’]ouvrira|a commencé|a débuté"),
    resolution=words(r"résolutions?(?: (?:n[oº°]s?)\.?)?"),
    resolution_name="résolution {number} de {body}",
    people_counted=words("participants|participantes|personnes|délégués|présents"),
    experts_counted=words(
        r"expert(?:e|es|s)(?: en \w+)?|spécialistes|panélistes|intervenants|orateurs"
    ),
    spelt=cardinals(
        "deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
        " dix-sept dix-huit dix-neuf",
        "vingt trente quarante cinquante soixante",
        "-",
        "dizaine vingtaine trentaine quarantaine cinquantaine soixantaine - - - centaine",
    ),
    attended=words(
        "ont participé|participé|ont assisté|assisté|étaient présents|présents|réuni|réunira|"
        "réunissait|invités?|ont pris part|participation|rassemblé|comptait|compté|"
        "nombre de participants|ont été priés|au nombre de"
    ),
    approximately=words("environ|près de|quelque|à peu près|autour de|plus de|presque|une"),
    headquarters=words("siège"),
    headquarters_name="siège de la {body}",
    room=words(r"salle(?: de conférences?)?|auditorium|amphithéâtre|centre de conférences"),
    objective=words("objectifs?|but|finalité"),
    themes=words(
        r"thèmes?|thématiques?|structure|méthodologie|format|résultats attendus|"
        r"lieu et dates?|dates? et lieu|participants|participation|modalités|logistique|"
        r"langues?"
    ),
    ahead=words(
        r"sera|seront|aura lieu|se tiendra|se dérouleront|réunira|permettra|porteront|"
        r"portera|devrait|devraient|aborderont|comprendra"
    ),
    session=words(
        r"(?:séance|session|panel|table ronde|module|segment)(?: thématique| plénière"
        r"| de travail| technique)?(?: n[oº°]\.?)? (\d{1,2}|[IVX]{1,5}|un|une|deux|trois|quatre"
        r"|cinq|six|sept|huit)(?=\W|$)"
    ),
    continued=words(r"\(?(?:suite(?: et fin)?|cont\.?)\)?"),
    moderator=words(
        r"modérat(?:eur|rice)(?:/trice|\(trice\)|[-·.]trice|s)?|modération|modérée? par|"
        r"animat(?:eur|rice)(?:/trice|s)?|animation|animée? par|facilitat(?:eur|rice)s?"
    ),
    chair=words(
        r"(?:co-?)?président(?:e|\(e\)|/e|·e|s)?(?: de (?:la )?séance)?|présidence|présidée? par"
    ),
    speakers=words(
        r"panélistes?|panelistes?|intervenant(?:e|es|s|\(e\)s|·e·s)?|orateurs?(?:/oratrices?)?|"
        r"oratrices?|conférenci(?:er|ère)s?|exposants?|participants|expert(?:e|es|s)|"
        r"commentateurs?|présentat(?:ion|ions|eur|rice|eurs)(?: de| par)?|exposés?(?: de| par)?|"
        r"interventions?|avec la participation de|allocutions?(?: de)?|invités|discutants?"
    ),
    rapporteur=words(r"rapporteur(?:e|s|es|/e)?|rapporteuse"),
    registration=words(
        r"inscription(?: des participants)?|enregistrement(?: des participants)?|"
        r"accréditation|accueil des participants"
    ),
    opening=words(
        r"(?:séance|cérémonie|allocutions?|discours|session) (?:inaugurale|d['’]ouverture"
        r"|de bienvenue)|ouverture(?: (?:de la|du|de l['’])\s?\w+)?|mots? de bienvenue|"
        r"inauguration|bienvenue"
    ),
    closing=words(
        r"(?:séance|cérémonie|allocutions?|session) (?:de clôture|finale)|"
        r"clôture(?: (?:de la|du|de l['’])\s?\w+)?|fin de la (?:réunion|journée)"
    ),
    interval=words(
        r"pause(?:[- ](?:café|déjeuner|santé|thé))?(?: pour le déjeuner)?|café|déjeuner|dîner|"
        r"cocktail|réception|photo (?:officielle|de groupe)|suspension de séance|interruption"
    ),
    debate=words(
        r"débats?(?: général| ouvert| interactif| avec la salle)?|discussions?(?: générale"
        r"| ouverte| plénière)?|dialogue(?: interactif)?|questions(?:[- ]| et )réponses|"
        r"échanges?(?: de vues| avec la salle)?|questions et commentaires"
    ),
    cues=CUES,
    elected=words(r"élue?s?|a élu|ont élu"),
    sitting=words(
        "séances?|sessions?|panels?|tables? rondes?|modules?|segments?|débats?|réunions?|dialogues?"
        "|journées?|ateliers?|plénières?|rencontres?|auditions?|volets?"
    ),
    present=words(
        r"(?:membres |étaient |sont |également |étaient également |personnes )?présent(?:e|es|s"
        r"|·e·s"
        r"|\(e\)s)?(?: à la \w+)?",
        r"participants?|participant(?:e|·e)s?|assistaient à la (?:réunion|séance)|ont assisté"
        r"|membres|invitée?s?|assistai(?:t|ent)(?: [^:;.]{0,30})?(?: à la (?:séance|réunion))|"
        r"assistance|présences|liste de présence",
    ),
    gathered=words(
        r"(?:en présence|se sont réunis|s['’]est réuni|assistaient|ont assisté|étaient présents)"
    ),
    roll_call=words(
        r"(?:(?:étaient|sont|était|ont été|est)(?: également| aussi)? présente?s?"
        r"|assist(?:ent|aient|ait|e|èrent)(?: également| aussi)?|(?:ont|a) (?:également )?assisté"
        r"|(?:ont|a) (?:également )?pris part|comparai(?:ssent|t)|siégeaient|en présence d[eu]s?)"
        r"(?: également| aussi| en outre)?"
        r"(?: à (?:la|cette) (?:séance|réunion|audition))?"
        r"(?:,? (?:comme|en qualité d[e'’]|en tant qu[e'’])\s?"
        r"(?:invité|observat|conseil|témoin)\w*)?"
    ),
    absent=words(
        r"(?:absent|excusé)(?:e|es|s|·e·s)?(?: et (?:excusé|absent)(?:e|es|s)?)?|ont donné pouvoir"
        r"|s['’](?:est|étaient) excusé(?:e|es|s)?|absences?(?: excusées?)?"
    ),
    secretary=words(r"secrétaire(?: de (?:la )?séance)?"),
    part=numbered(
        "première|premier|1re|un|une",
        "deuxième|seconde|second|2e|deux",
        "troisième|3e|trois",
        "quatrième|4e|quatre",
        "cinquième|5e|cinq",
        "sixième|6e|six",
        "septième|7e|sept",
        "huitième|8e|huit",
    ),
    honorifics=words(
        rf"(?:MM|Mmes|Mlles|Mme|Mlle|Dr|Dre|Pr|Prof|Me|Mgr)\.?(?= {BEARER})|M\.(?= ?{BEARER})",
        rf"(?:Monsieur|Madame|Mademoiselle|Messieurs|Mesdames)(?= {BEARER})",
        r"S\.\s?E\.(?: M\.| Mme)?|Son Excellence",
        rf"(?:(?:le|la)\s+)?(?:docteure?|professeure?|ambassad(?:eur|rice)|ministre|sénat(?:eur"
        rf"|rice)"
        rf"|députée?|père|sœur)(?= {CAPITAL})|l['’]ambassad(?:eur|rice)(?= {CAPITAL})",
    ),
    particles=words("de|du|des|la|le|les|van|von|der|den|del|los|las|da|dos|di|el|al"),
    offices=words(
        r"(?:(?:sous|vice|ex|co)-?)?(?:direct(?:eur|rice)|secrétaire|coordonnat(?:eur|rice)"
        r"|coordinat(?:eur|rice)|représentant|président|chef(?:fe)?|chercheu[rs]e?|professeure?"
        r"|enseignant|consultant|conseill(?:er|ère)|expert|fonctionnaire|spécialiste|rapporteur"
        r"|commissaire|ministre|ambassad(?:eur|rice)|consul|attachée?|analyste|économiste|déléguée?"
        r"|membre|fondat(?:eur|rice)|rect(?:eur|rice)|doyenne?|avocate?|sociologue|anthropologue"
        r"|démographe|historien(?:ne)?|procureure?|sénat(?:eur|rice)|députée?|responsable"
        r"|administrat(?:eur|rice)|modérat(?:eur|rice)|haut[- ]commissaire|point focal|maire"
        r"|préfète?|gouverneure?|juge"
        r"|assistant|chargée? (?:de|d['’])\s?\w+|journaliste|aut(?:eur|rice)|magistrate?"
        r"|greff(?:ier|ière)|surintendante?|intendante?|commandante?|syndicaliste|psychiatre"
        r"|médecin)"
        r"(?:e|s|es)?"
        r"(?: (?:généra(?:l|le|ux)|exécuti(?:f|ve)|régiona(?:l|le|ux)|nationa(?:l|le|ux)|adjointe?"
        r"|suppléante?|permanente?|spéciale?|techniques?|principale?|associée?|pro tempore"
        r"|indépendante?|résidente?|par intérim))*"
    ),
    institution_first=True,
    institutions=words(
        "universités?|institut|institution|ministère|département|division|direction|bureau|agence|"
        "commission|comité|conseil|cour|tribunal|centre|réseau|organisation|organisations|"
        "association|fondation|fédération|fonds|programme|banque|secrétariat|mission|ambassade|"
        "consulat|gouvernement|faculté|école|collège|académie|observatoire|forum|alliance|"
        "coalition|groupe|unité|section|autorité|parlement|sénat|congrès|communauté|union|"
        "société|entreprise|chambre|médiateur|conférence|service|système|maison|pastorale|"
        "caritas|équipe|chaire|plateforme|mouvement|projet|campagne|initiative|musée|"
        "bibliothèque|office|nations|haut[- ]commissariat|préfecture|mairie|syndicat|"
        "confédération|collectif|université|university|institute|center|universidad"
    ),
    not_names=words(
        "le|la|les|un|une|et|ou|de|du|des|en|sur|pour|avec|par|à|au|aux|son|sa|ses|leur|leurs|ce|"
        "cette|nations|unies|amérique|latine|caraïbe|caraïbes|nord|sud|centrale|central|"
        "international|internationale|internationales|national|nationale|régional|régionale|"
        "mondial|mondiale|général|générale|haut|niveau|dialogue|droits|homme|humains|migration|"
        "migrations|migrants|développement|population|séance|session|panel|plénière|réunion|"
        "ouverture|clôture|inscription|enregistrement|pause|café|déjeuner|débat|modérateur|"
        "modératrice|intervenants|orateurs|panélistes|participants|rapporteur|annexe|table|ronde|"
        "partie|première|deuxième|troisième|premier|jour|journée|état|états|république|fédérale|"
        "conclusions|introduction|présentation|programme|ordre|questions|réponses|technique|"
        "permanent|permanente|exécutif|exécutive|adjoint|adjointe|spécial|spéciale|publique|"
        "social|sociale|économique|politique|politiques|travail|relations|extérieures|affaires|"
        "étrangères|intérieur|justice|santé|éducation|statistique|réfugiés|femmes|enfants|"
        "travailleurs|civile|atelier|séminaire|bienvenue|thème|point|nouvelle|sans|frontières|"
        "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|janvier|février|avril|juin|"
        "juillet|août|septembre|octobre|novembre|décembre|document|rapport|note"
    ),
    belongs=words(
        r"(?:de|auprès de|pour|par|chez|avec|dans|à)(?: la| le| les)?|du|des|au|aux|auprès du|"
        r"auprès des|au nom d[eu]|représentant|(?:de |à |auprès de )?l['’](?=\w)|d['’](?=\w)"
    ),
    located=words("à|au|aux|en|basée? à"),
    conjunction=words("et|ainsi que|de même que|avec"),
    leads=words(
        "modér(?:ait|er|ant|ation)|modérée?s? par|(?:séance|discussion|table ronde|panel|débat) "
        "(?:est|était|a été) animée?s? par|anim(?:e|ait|er|ant) (?:la|le|les|cette|ce) "
        "(?:séance|discussion|table ronde|panel|débat|session)|sous la houlette de|"
        "(?:comme|le|la) modérat(?:eur|rice),?"
    ),
)
