"""French: words of working-group reports: dialogue paragraphs, recommendations, positions."""

from relatoria.model import Position
from relatoria.reading.grammar.review import Review

REVIEW = Review(
    language="fr",
    procedure=r"(?:groupe de travail (?:sur|de|chargé de) l[’']?)?"
    r"examen p[ée]riodique universel|\bEPU\b",
    introduction_heading=r"introduction\b",
    presentation_heading=r"(?:expos[ée]|pr[ée]sentation|d[ée]claration)(?: liminaire)?"
    r" (?:de|par) l[’']?[ée]tat",
    dialogue_heading=r"dialogue (?:interactif )?et |dialogue(?: interactif)?$",
    dialogue_opening=r"(?:au cours|lors|durant|pendant) (?:du|le) dialogue",
    conclusions_heading=r"conclusions(?:,? et/?(?:ou)?)?"
    r" recommandations|recommandations$",
    pledges_heading=r"(?:engagements|promesses)(?: et engagements)? (?:volontaires|exprim[ée]s"
    r"|pris)|promesses et ",
    annex_heading=r"annexes?\b|composition (?:of the delegation|de la d[ée]l[ée]gation)",
    review_of=r"(?:(?:examen|rapport) (?:concernant|relatif à|sur|des|du|de|d(?=[’']))"
    r"|d[ée]l[ée]gation (?:des|du|de|d(?=[’']))|examin[ée]es par"
    r"|(?:adh[ée]sion|appui) (?:des|du|de|d(?=[’']))|universel ?: |universel – )",
    session=r"a tenu sa (?P<number>[\w-]+) session",
    meeting=r"(?:à|lors de|au cours de) (?:la|sa) (?P<number>[\w-]+) s[ée]ance",
    troika=r"groupe de rapporteurs|\btro[ïi]ka\b",
    headed_by=r"(?:[ée]tait|a [ée]t[ée]) (?:dirig[ée]e|conduite|pr[ée]sid[ée]e) par"
    r"|dirig[ée]e par|conduite par",
    honorifics=r"(?:(?:(?:[Ll][ea] |[Ss]on |[Ll][’'])?(?:Excellence|S\.? ?E\.?|M\.|MM\.|Mme|Mlle"
    r"|Dr|Docteur|Professeur|Monsieur|Madame|Ambassadeur|Ambassadrice|Honorable)),? )+",
    recommendation=r"recommandations?",
    positions=(
        (
            Position.NOT_SUPPORTED,
            r"n[’'](?:ont|a|avaient|avait|[ée]taient|adh[èe]re|appuie|accepte|approuve|a pu|ont pu)"
            r"(?: pas| pu)(?: \w+){0,2}|ne (?:recueill|b[ée]n[ée]fici|re[çc]oi|souscri|peut|peuvent"
            r"|pouvai|sont|jouiss|rencontr|soutien)\w*(?: pas)?|rejet[ée]|refus[ée]"
            r"|sans l[’']appui",
        ),
        (
            Position.SUPPORTED_IMPLEMENTED,
            r"d[ée]j[àa] (?:\w+ )?(?:[ée]t[ée] )?(?:mises? en|appliqu|suivies|concr[ée]tis"
            r"|r[ée]alis|donn[ée])|(?:en (?:cours|voie)|sont en train|processus) d(?:e |[’'])"
            r"(?:\w+ )?(?:mise|application|[êe]tre|r[ée]alisation|concr[ée]tisation|ex[ée]cution)",
        ),
        (
            Position.PENDING,
            r"(?:seront|sera) (?:\w+ )?(?:examin|[ée]tudi)|(?:examinera|[ée]tudiera|r[ée]pondra"
            r"|fournira|donnera|communiquera|apportera|fera conna[îi]tre)(?:it|ont)?\b"
            r"|en temps (?:voulu|utile)|au plus tard|en suspens|en attente|à l[’'][ée]tude",
        ),
        (
            Position.NOTED,
            r"(?:pris|prend|prennent|prendre|pris bonne) (?:bonne |d[ûu]ment )?(?:note|acte)"
            r"|(?:[ée]t[ée]|sont|ont) not[ée]es|\bnot[ée]es?\b|not[ée] les",
        ),
        (
            Position.SUPPORTED,
            r"adh[ée]sion|adh[èe]re|appui|appuy|accept|souscri|soutien|soutenu|approuv|agr[ée]ment",
        ),
    ),
    and_=r"et|&",
    articles=r"(?:l[’'](?:ex-)?|le |la |les |ex-)",
    of=r"(?:de la |de l[’']|du |des |de |d?[’'])",
    genitive=r"(?!)",
    delegation=r"(?:la )?d[ée]l[ée]gation|l[’'][ée]tat (?:examin[ée]|soumis à l[’']examen)"
    r"|(?:le |la )?(?:chef|cheffe) de (?:la )?d[ée]l[ée]gation"
    r"|(?:les )?membres de la d[ée]l[ée]gation",
    envoys=r"(?:l[ea] |les |l[’'])?(?:repr[ée]sentante?s?|d[ée]l[ée]gations?|d[ée]l[ée]gu[ée]e?s?"
    r"|ambassad(?:eur|rice)|gouvernement|observat(?:eur|rice))(?: permanente?)?",
    officials=r"(?:vice-|sous-|premi[eè]re? )*(?:ministre|secr[ée]taire|pr[ée]sidente?|gouverneure?"
    r"|procureure?|s[ée]nat(?:eur|rice)|d[ée]put[ée]e?|repr[ée]sentante?|direct(?:eur|rice)"
    r"|ambassad(?:eur|rice)|commissaire|d[ée]fenseure?|juge|magistrate?|chef(?:fe)?|maire"
    r"|g[ée]n[ée]ral|garde des sceaux|conseill(?:er|[eè]re)|coordonnat(?:eur|rice)|membre"
    r"|fonctionnaire|experte?|m\.|mme)",
    pronouns=r"il |elle |celui-ci |celle-ci ",
    answers=r"(?:a |lui a )?(?:répondu|expliqué|précisé)",
    quoting=r"selon|d[’']apr[èe]s|de l[’']avis de",
    answering=r"en r[ée]ponse|(?:r[ée]pondant|se r[ée]f[ée]rant|passant|abordant|revenant)\b"
    r"|(?:en ce qui|s[’']agissant|pour ce qui|concernant|quant (?:à|au)|à propos|au sujet"
    r"|pour r[ée]pondre|à cet [ée]gard|à l[’'][ée]gard)|sur la question|relativement",
    narration=r"(?:au cours|lors|pendant|durant) (?:du|de ce|le) dialogue,? |(?:au total,? )?"
    r"(?:\d+|\w+-\w+) d[ée]l[ée]gations|les (?:d[ée]clarations|recommandations) |"
    r"le (?:pr[ée]sident du conseil|groupe de travail|dialogue)|faute de temps"
    r"|à (?:la|sa) \w+ s[ée]ance|toutes les conclusions",
    collective=r"(?:plusieurs|certaines|de nombreuses|nombre de|un certain nombre de|la plupart des"
    r"|toutes les|d[’']autres|les) (?:d[ée]l[ée]gations|[ée]tats|pays)",
    unspoken=r"a|ont|avait|avaient|est|sont|[ée]tait|[ée]taient|qui|que|pour",
    helpers=r"(?:n[’']|s[’']|se |en |y |l[’']|lui |leur |les |a |ont |avait |avaient |est |sont |"
    r"[ée]tait |[ée]taient |aussi |[ée]galement |en outre |par ailleurs |ensuite |enfin |"
    r"notamment |vivement |toutefois |en particulier |chaleureusement |pour sa part,? |"
    r"de nouveau |elle-m[êe]me |plus )*",
    verbs=r"(?:salu|f[ée]licit|accueill|not|remerci|encourag|engag|exhort|demand|pri|exprim|"
    r"relev|soulign|rappel|constat|observ|indiqu|d[ée]clar|affirm|r[ée]it[ée]r|ajout|pr[ée]cis|"
    r"expliqu|r[ée]pond|inform|sugg[ée]r|recommand|recommend|lou|rend|pren|"
    r"reconn|[ée]voqu|mentionn|signal|insist|mis|appr[ée]ci|d[ée]plor|regrett|inqui[èe]t|"
    r"pr[ée]occup|estim|jug|consid[ée]r|esp[ée]r|souhait|voul|voud|propos|invit|appel|appuy|"
    r"appui|soutenu|soutien|pos|cit|renvoy|r[ée]f[ée]r|conclu|assur|confirm|r[ée]affirm|r[ée]jou|"
    r"condamn|d[ée]nonc|interrog|enqui|attir|port|rest|demeur|pr[ée]sent|d[ée]crit|expos|soumis|"
    r"formul|donn|tenu|rel[ay]|prononc|parl|rejet|partag|f[ée]l)"
    r"(?:é|ée|és|ées|i|ie|is|it|u|ue|us|e|ent|a|ait|aient|èrent|t|d|s|aît)\b"
    r"|dit|fait|pris|mis|rendu|reconnu|voulu|souhaité|accueilli|répondu",
    columns=(
        ("recommendation", r"recommandation"),
        ("position", r"position|r[ée]ponse|statut|d[ée]cision|accept[ée]e"),
        ("states", r"[ée]tats?\b|pays|auteur|origine"),
        ("theme", r"th[èe]mes?|question|droits?|sujet"),
    ),
    verdicts=(
        (Position.NOT_SUPPORTED, r"non|pas (?:accept|appuy)|rejet|refus"),
        (Position.SUPPORTED_IMPLEMENTED, r"mise en œuvre|appliqu|en cours"),
        (Position.NOTED, r"not[ée]|pris"),
        (Position.PENDING, r"en attente|examin|[àa] l[’'][ée]tude"),
        (Position.SUPPORTED, r"accept|appuy|adh[ée]|oui|souten"),
    ),
)
