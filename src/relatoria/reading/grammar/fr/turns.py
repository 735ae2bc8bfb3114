"""French: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.reading.grammar.fr import turns_debates as debates
from relatoria.reading.grammar.fr import turns_people as people
from relatoria.reading.grammar.fr import turns_relations as relations
from relatoria.reading.grammar.fr import turns_reporting as reporting
from relatoria.reading.grammar.turns import Turns

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
    generic_roles=people.GENERIC_ROLES,
    offices=people.OFFICES,
    once=people.ONCE,
    presiding=people.PRESIDING,
    delegations=people.DELEGATIONS,
    state_voices=people.STATE_VOICES,
    absent=people.ABSENT,
    state_organs=people.STATE_ORGANS,
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
    pronouns=(
        "son excellence(?= (?-i:[a-z]))","il", "elle", "ils", "elles"),
    collectives=people.COLLECTIVES,
    gathered=people.GATHERED,
    quantifiers=people.QUANTIFIERS,
    honorifics=people.HONORIFICS,
    courtesies=("M", "Mme", "Monsieur", "Madame"),
    particles=("de", "du", "des", "la", "le", "les", "et", "da", "do", "dos", "del", "los", "van",
               "von", "der", "di", "el", "y", "ben", "al", "d['’]"),
    inverts=True,
    clitics=_CLITICS,
    enclitics="",
    verbs=reporting.VERBS,
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
    adverbs=reporting.ADVERBS,
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
        "pour qui", "tout en", "car","qui", "que", "dont", "lequel", "laquelle", "et a dit",
        "et a", "où", "lorsque",
             "tandis", "afin", "concernant", "était", "fut", "avait", "a", "ont", "est", "sur"),
    presenting=(
        "(?:l['’]|le |la |un |une |son )(?:\\w+ )?(?:exposé|présentation|intervention|allocution|"
        "communication|conférence|discours)(?: (?:fait|faite|prononcée?|présentée?))? (?:de|du|"
        "par)",
        "dans (?:l['’]|le |la |un |une |son |sa )(?:\\w+ )?(?:exposé|présentation|intervention|"
        "allocution|communication|discours) (?:de|du)",
    ),
    cues=debates.CUES,
    leads=debates.LEADS,
    floor=debates.FLOOR,
    floor_headings=debates.FLOOR_HEADINGS,
    yields=debates.YIELDS,
    present=people.PRESENT,
    by=(
        "par", "de la part d(?:e|u)", "d['’]", "de",
    ),
    relatives=(
        "qui", "lequel", "laquelle",
    ),
    impersonal=debates.IMPERSONAL,
    agreed=debates.AGREED,
    narration=debates.NARRATION,
    outcomes=debates.OUTCOMES,
    audience=people.AUDIENCE,
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
        "positions?|observations?|remarques?|propositions?|appel|vues|affirmations?|paroles|chiffres?|constats?|préoccupations?|"
        "inquiétudes?|doutes?|questions?|critiques?|arguments?|idée|initiative)",
        "l['’]argument précédent", "(?:son|sa|ma|mon) (?:collègue|voisine?|confrère|consœur)",
    ),
    speaker_headings=debates.SPEAKER_HEADINGS,
    messages=debates.MESSAGES,
    relations=relations.RELATIONS,
    chair_titles=("procès-verba(?:l|ux)", "comptes? rendus?", "comptes? rendus? analytiques?"),
)  # fmt: skip
