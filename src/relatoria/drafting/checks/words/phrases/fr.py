"""French."""

from __future__ import annotations

from relatoria.drafting.checks.words.phrases.shape import Phrases

PHRASES = Phrases(
    opposites=(
        (r"(?:nuit|nocturnes?)", r"(?:jour|journée|diurnes?)"),
        (r"(?:femmes?|filles?)", r"(?:hommes?|garçons?)"),
        (r"(?:urbaine?s?|villes?)", r"(?:rura(?:l|ux|les?)|campagnes?)"),
        (r"(?:publics?|publiques?)", r"privée?s?"),
        (r"adultes?", r"(?:enfants?|mineurs?)"),
        (r"nord", r"sud"),
        (r"est", r"ouest"),
        (r"avec", r"sans"),
        (r"(?:pour|en\s+faveur)", r"contre"),
        (r"temps\s+plein", r"temps\s+partiel"),
        (r"(?:acceptée?s?|approuvée?s?|admise?s?)", r"(?:rejetée?s?|refusée?s?)"),
        (r"(?:nationa(?:l|ux|les?)|loca(?:l|ux|les?))", r"(?:étrang\w+|internationa\w+)"),
        (r"(?:matin|matinée)", r"(?:après-midi|soir|soirée)"),
        (r"(?:sèche|été)", r"(?:pluies?|hiver)"),
        (r"ouverte?s?", r"fermée?s?"),
        (r"présente?s?", r"absente?s?"),
        (r"(?:achevée?s?|terminée?s?|résolue?s?)", r"(?:en\s+attente|en\s+cours|en\s+suspens)"),
    ),
    prepositions=r"(?:de|du|des|d['’]|en|dans|par|avec|sans|à|au|aux|pour|chez|sur|pendant"
    r"|contre)",
    of_which=r"(?:dont|parmi\s+(?:lesquel(?:le)?s|eux|elles))",
    in_all=r"(?:(?:un|pour\s+un|soit\s+un)\s+total\s+de|au\s+total|en\s+tout)",
    adopted=r"(?:(?:qui\s+a\s+été\s+)?(?:adoptée?|approuvée?)s?\s+"
    r"(?:par\s+(?:l['’]|la\s+|le\s+)?(?:\w+\s+){1,4}?)?en|de|\()",
    adopting=r"(?:a\s+(?:adopté|approuvé)|avait\s+(?:adopté|approuvé)|adoptait)",
    in_year=r"en",
    assembly=r"Assemblée\s+générale",
    meeting=r"(?:réunion|atelier|séminaire|conférence|consultation|forum|dialogue|colloque"
    r"|rencontre|symposium|journées?\s+d['’]étude)",
    opens=r"(?:s['’]est\s+(?:ouverte?|close?|achevée?|terminée?|conclue?)|a\s+(?:été\s+)?"
    r"(?:ouverte?|close?|clôturée?|inaugurée?|commencé|débuté|pris\s+fin))",
    will_be=r"(?:se\s+tiendra|aura\s+lieu|sera\s+(?:tenue?|organisée?|convoquée?)|se\s+réunira"
    r"|se\s+déroulera)",
    was_before=r"(?:précédente?|antérieure?)",
    days_long=(
        r"(?:le|la|l['’]|ce|cet|cette)\s*{meeting}\s+(?:de|a\s+duré|s['’]est\s+(?:étendue?|déroulée?)\s+sur)\s+{n}\s+jours",
        r"{n}\s+jours\s+(?:de\s+la\s+|de\s+l['’]|du\s+){meeting}",
        r"(?:les|ces|après|pendant)\s+(?:les\s+)?{n}\s+jours\s+de\s+(?:débats?|travaux|travail|discussions|délibérations)",
    ),
    of_the=r"(?:de\s+l['’]|de\s+la|du)",
    day_of=r"(?:le|la)\s+{ordinal}\s+(?:et\s+derni(?:er|ère)\s+)?(?:jour|journée)",
    sessions=r"(?:les|ces|ses|en|au\s+cours\s+de|lors\s+des)\s+(?:les\s+)?{n}\s+(?:séances"
    r"|sessions)",
    another=r"(?:premi(?:ers|ères)|derni(?:ers|ères)|autres|prochain(?:e)?s|suivant(?:e)?s"
    r"|précédent(?:e)?s|restant(?:e)?s)",
    opening=r"(?:ouverture|inaugura\w+|participation|bienvenue|accueil)",
    closing=r"(?:clôture|conclusions?)",
    rose=r"(?:augmenté|grimpé|progressé|monté|crû|est\s+montée?)",
    fell=r"(?:diminué|baissé|chuté|reculé|est\s+(?:tombée?|descendue?))",
    from_to=(r"de", r"à"),
    more=r"(?:plus|augmentation|hausse|progression|croissance|supplémentaires)",
    less=r"(?:moins|diminution|baisse|chute|recul|réduction)",
    times={2: r"doublé", 3: r"triplé", 4: r"quadruplé"},
    fractions={
        r"la\s+moitié": (1, 2),
        r"(?:un|le)\s+tiers": (1, 3),
        r"(?:un|le)\s+quart": (1, 4),
        r"(?:les\s+)?deux\s+tiers": (2, 3),
        r"(?:les\s+)?trois\s+quarts": (3, 4),
        r"un\s+cinquième": (1, 5),
        r"un\s+dixième": (1, 10),
    },
    approximately=r"(?:environ|près\s+de|presque|quelque|plus\s+de|moins\s+de|au\s+moins"
    r"|autour\s+de|jusqu['’]à)",
    aged=r"(?:âgée?s?\s+(?:de|entre)|d['’]âge\s+compris\s+entre)",
    pages=r"(?:pp?\.|pages)",
    parallel=r"(?:parallèles?|simultanée?s?|groupes?\s+de\s+travail)",
    held_in=r"(?:tenue?|réunie?|eu\s+lieu|déroulée?|organisée?)\s+(?:à|au|en)",
    listed=r"(?:figurent?|énumér\w+|liste\w*|contient|reprodui\w+|présent\w+|voir|détaill\w+"
    r"|donne|comprend)",
    years_long=(r"(?:pendant|durant|de|en|sur)\s+(?:les\s+)?{n}\s+ans",),
    went=r"(?:passée?s?)",
    namely=r"(?:à\s+savoir|c['’]est-à-dire|soit)",
    seats=r"(?:mod[ée]rat(?:eur|rice)|présidente?|rapporteu(?:r|se)|animat(?:eur|rice)"
    r"|orat(?:eur|rice)|panéliste|auteur[e]?|hôte(?:sse)?|intervenante?)",
    moderator=r"mod[ée]rat(?:eur|rice)|animat(?:eur|rice)",
    chair=r"présidente?",
    every_one=r"(?:tou(?:te)?s\s+les|les|ces)",
)
