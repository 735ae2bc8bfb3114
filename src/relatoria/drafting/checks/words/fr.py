"""French."""

from __future__ import annotations

from relatoria.drafting.checks.words.numerals import french
from relatoria.drafting.checks.words.phrases.fr import PHRASES
from relatoria.drafting.checks.words.shape import Words

_NUMBERS = [
    "un",
    "deux",
    "trois",
    "quatre",
    "cinq",
    "six",
    "sept",
    "huit",
    "neuf",
    "dix",
    "onze",
    "douze",
    "treize",
    "quatorze",
    "quinze",
    "seize",
    "dix-sept",
    "dix-huit",
    "dix-neuf",
    "vingt",
]
_ORDINALS = [
    "premier",
    "deuxième",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
]

WORDS = Words(
    language="fr",
    numbers={word: value for value, word in enumerate(_NUMBERS, 1)}
    | {"une": 1}
    | french({word: value for value, word in enumerate(_NUMBERS, 1)} | {"une": 1}),
    ordinals={word: value for value, word in enumerate(_ORDINALS, 1)}
    | {"première": 1, "premièrement": 1, "second": 2, "seconde": 2, "deuxièmement": 2}
    | {"troisièmement": 3, "quatrièmement": 4, "cinquièmement": 5, "sixièmement": 6},
    ordinal_openings=r"(?:en|le|la|dans\s+un|un|une|comme)",
    ordinal_nouns=r"(?:lieu|temps|point|sujet|thème|proposition|question|élément|recommandation"
    r"|raison|message|principe|défi|priorité|domaine|étape|aspect|conclusion|était|est|concernait)",
    last=r"(?:enfin|finalement|pour\s+finir|le\s+dernier|la\s+dernière)",
    months={
        word: value
        for value, word in enumerate(
            [
                "janvier",
                "février",
                "mars",
                "avril",
                "mai",
                "juin",
                "juillet",
                "août",
                "septembre",
                "octobre",
                "novembre",
                "décembre",
            ],
            1,
        )
    },
    weekdays={
        word: value
        for value, word in enumerate(
            ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"]
        )
    },
    day_month=r"",
    month_year=r",?\s+",
    range_joins=r"(?:et|au|à|[-–—])",
    targets={
        "annex": r"(?:annexes?|appendices?)",
        "section": r"(?:sections?)",
        "chapter": r"(?:chapitres?)",
        "table": r"(?:tableau(?:x)?)",
        "figure": r"(?:figures?|graphiques?)",
        "box": r"(?:encadrés?)",
        "session": r"(?:séances?|sessions?|panels?|tables\s+rondes|table\s+ronde)",
        "paragraph": r"(?:paragraphes?|par\.)",
    },
    outward=r"(?:de\b|des\b|du\b|d['’]|à\b|au\b|dans\b)",
    inward=r"(?:(?:de|du|dans\s+le|à)\s+(?:ce|cette|présent|la\s+présente|même)|ci-dessus"
    r"|ci-dessous|ci-après|supra|infra|précédent|suivant)\b",
    speakers=r"(?:orateurs|oratrices|panélistes|expert[e]?s|intervenant[e]?s|conférencières"
    r"|conférenciers|délégations|participant[e]?s|représentant[e]?s)",
    people={
        "experts": r"(?:expert[e]?s|spécialistes)",
        "participants": r"(?:participant[e]?s|personnes)",
        "countries": r"(?:pays|États\s+membres|États)",
        "institutions": r"(?:institutions|organisations|organismes)",
        "sessions": r"(?:séances|sessions|tables\s+rondes)",
    },
    several=r"(?:plusieurs|de\s+nombreu(?:x|ses)|divers(?:es)?|nombre\s+de|la\s+plupart\s+des)",
    both=r"(?:les\s+deux|l['’]un(?:e)?\s+et\s+l['’]autre)",
    whole=r"(?:tou(?:te)?s\s+les|les|chacun(?:e)?\s+des)",
    this_meeting=r"(?:(?:la|cette|présente)\s+(?:réunion|consultation|conférence)\s+(?:s['’]est"
    r"|a\s+eu|était)|l['’]atelier\s+(?:s['’]est|a\s+eu)|(?:le|ce)\s+(?:séminaire|forum|dialogue"
    r"|colloque)\s+(?:s['’]est|a\s+eu)|s['’]est\s+tenu[e]?|a\s+eu\s+lieu|tenu[e]?\s+à"
    r"|organisé[e]?\s+à)",
    women=r"(?:Mme|Mlle)",
    men=r"(?:M\.|MM\.)",
    offices=(
        ("director", r"direct(?:eur|rice)"),
        ("president", r"président[e]?"),
        ("secretary", r"secrétaire"),
        ("minister", r"ministre"),
        ("coordinator", r"coordonnat(?:eur|rice)|coordinat(?:eur|rice)"),
        ("ambassador", r"ambassad(?:eur|rice)"),
        ("rapporteur", r"rapporteu(?:r|se)"),
        ("consul", r"consul[e]?"),
        ("rector", r"(?:rect(?:eur|rice)|doyen(?:ne)?)"),
        ("head", r"(?:chef(?:fe)?|responsable)"),
    ),
    deputies=r"(?:sous|vice|adjoint[e]?|intérimaire|suppléant[e]?)",
    former=r"(?:ex|ancien(?:ne)?)",
    resolution=r"(?:résolutions?|décisions?)",
    dated=r"(?:en\s+date\s+du|datée\s+du|du|adoptée\s+le|,)",
    session_of=r"(?:session|séance)",
    doubled=frozenset(["nous", "vous", "très", "non", "oui", "bien", "fait"]),
    percent=r"(?:%|pour\s+cent)",
    of=r"(?:des|de|d['’]|sur|parmi(?:\s+les)?)",
    women_men=(r"(?:femmes|filles)", r"(?:hommes|garçons)"),
    parts=r"(?:(?:de\s+la|des?|du)\s+(?:gouvernements?|société\s+civile|universités"
    r"|organisations\s+internationales|secteur\s+privé|milieu\s+universitaire))",
    total=r"(?:total(?:\s+général)?|ensemble)",
    placeholders=r"(?:à\s+(?:compléter|confirmer|préciser)|insérer\s+(?:ici|nom|nombre|date|numéro|titre)"
    r"|nom|nombre|date|numéro|cote)",
    small=frozenset(
        [
            "de",
            "des",
            "du",
            "la",
            "le",
            "les",
            "et",
            "pour",
            "en",
            "à",
            "au",
            "aux",
            "sur",
            "l",
            "d",
            "avec",
        ]
    ),
    phrases=PHRASES,
)
