"""French: number words, units, hedges and shares in prose."""

from relatoria.reading.grammar.figures import Figures

FIGURES = Figures(
    language="fr",
    hints=("milli", "mille", "cent", "moitié", "tiers", "quart", "cinqui", "dixième", " sur "),
    decimal=",",
    numbers=(
        ("un demi", 0.5),
        ("un", 1),
        ("une", 1),
        ("deux", 2),
        ("trois", 3),
        ("quatre", 4),
        ("cinq", 5),
        ("six", 6),
        ("sept", 7),
        ("huit", 8),
        ("neuf", 9),
        ("dix", 10),
        ("douze", 12),
        ("vingt", 20),
    ),
    scales=(
        (r"milliards?", 1e9),
        (r"billions?", 1e12),
        (r"millions?", 1e6),
        (r"mille", 1e3),
    ),
    shorts=(
        (r"\s?(?-i:Mio|M)", 1e6),
        (r"\s?(?-i:Mds?|Mrds?)", 1e9),
        (r"(?-i:\s?[kK])", 1e3),
    ),
    multiples=(
        (r"doubl(?:é|e|ent|ait|ée|ées|és)", 2.0),
        (r"tripl(?:é|e|ent|ait|ée|ées|és)", 3.0),
        (r"quadrupl(?:é|e|ent|ait|ée|ées|és)", 4.0),
        (r"quintupl(?:é|e|ent|ait|ée|ées|és)", 5.0),
        (r"(?:été )?(?:divisée?s? par deux|réduite?s? de moitié)", 0.5),
    ),
    times=r"(?:été )?multipli(?:e|ée?s?|ent) par",
    manifold=r"fois",
    more_than=r"plus que|plus du",
    percent=r"pour ?cent|%|p\. ?100",
    per_mille=r"‰|pour (?:mille?|1[ .\u202f\u00a0]?000)(?: (?:habitants|personnes))?",
    points=r"points? de pourcentage",
    fractions=(
        (r"(?:les )?trois quarts", 75.0),
        (r"(?:les )?deux tiers", 200 / 3),
        (r"(?:les )?deux cinquièmes", 40.0),
        (r"(?:les )?trois cinquièmes", 60.0),
        (r"(?:les )?quatre cinquièmes", 80.0),
        (r"(?:la )?moitié", 50.0),
        (r"(?:un|le) tiers", 100 / 3),
        (r"(?:un|le) quart", 25.0),
        (r"(?:un|le) cinquième", 20.0),
        (r"(?:un|le) dixième", 10.0),
    ),
    grown_by=r"d[’']|de|près d[’']|plus d[’']|moins d[’']",
    pronouns=r"eux|elles|ceux-ci|celles-ci|entre eux|entre elles",
    of_every=r"sur",
    asked=r"combien de",
    hedged_behind=r"environ|à peu près|approximativement",
    of_each=r"une? sur",
    approximate=(
        r"environ|près de|quelque|quelques|autour de|presque(?: la| le)?|approximativement|"
        r"à peu près|une moyenne de|en moyenne|estimée?s? à|"
        r"(?:un peu|à peine|légèrement) (?:plus|moins) (?:de|d[’'])|"
        r"aux alentours de"
    ),
    at_least=(
        r"plus de(?: la)?|plus d[’']|au moins|pas moins de|au-dessus de|dépass(?:e|ent|ait|aient)|"
        r"supérieure?s? à|minimum de"
    ),
    at_most=(
        r"moins de(?: la)?|moins d[’']|jusqu[’']à|au plus|au maximum|pas plus de|au-dessous de|"
        r"inférieure?s? à|maximum de"
    ),
    between=r"entre|de",
    range_joins=r"et|à",
    joins=r"à|ou|-|–|—",
    negative=r"négati(?:f|ve|fs|ves)(?: de)?|moins|perte nette de|déficit de",
    of=r"de(?:s| la| l[’']| tous les| toutes les| ses| leurs)?|du|d[’']",
    stops=(
        r"venai(?:t|ent)|viennent|proven(?:ait|aient|ant)|proviennent|issue?s?|"
        r"en|à|au|aux|dans|de|du|des|depuis|jusque|jusqu[’']\w+|pour|par|avec|sans|sur|entre|"
        r"pendant|selon|vers|chez|et|ou|mais|que|qui|dont|où|quand|lorsque|tandis|comme|est|sont|"
        r"était|étaient|a|ont|avait|avaient|sera|seront|serait|viv(?:ent|ait|aient|ant)|vit|vécu|"
        r"travaill(?:e|ent|ait|aient|é)|voyag(?:é|ent|eaient)|résid(?:e|ent|ait|aient|ant)|"
        r"se|ne|pas|aussi|également|déjà|chaque|par an|annuel\w*|aujourd[’']hui|actuellement|"
        r"respectivement|particip(?:é|ent|aient|eront)|assist(?:é|ent|aient)|originaires|"
        r"provenant|née?s|âgée?s|"
        r"plus|avant|après|dû|due|contre|outre|compris|ayant|"
        r"re(?:çoit|çoivent|çu)|émigr(?:é|ent)|arriv(?:e|"
        r"ent|é|aient)|"
        r"quitt(?:é|ent|aient)|liée?s|touchée?s|il|elle|ils|elles|ce|cette|"
        r"plus tôt|auparavant|grâce|dispersée?s|fin|début|mi"
    ),
    verbs=(
        r"a coûté|ont coûté|coûte(?:nt)?|est|sont|était|étaient|a été|ont été|fut|attein(?:t|dre|"
        r"gnent|gnait|gnaient)|a atteint|"
        r"s[’']élev(?:ait|aient) à|s[’']élève(?:nt)? à|totalis(?:e|ent|ait)|représent(?:e|ent|ait|"
        r"aient)|équiva(?:ut|lent|lait) à|correspond(?:ent|ait)? à|dépass(?:e|ent|ait)|a augmenté|"
        r"ont augmenté|a diminué|ont diminué|constitu(?:e|ent|ait|aient)|compt(?:e|ent|ait)|est "
        r"passé|sont passés|passe|"
        r"(?:passer|augmenter|croître|grimper|baisser|tomber)|s[’']est accrue?|"
        r"s[’'](?:établi(?:t|ssait|ssaient|ssent)|est élevée?|est établie?|étai(?:t|"
        r"ent) élevée?s?|élevai(?:t|ent))(?: à)?|se sont élevée?s|se (?:chiffr|mont|situ|"
        r"compos)(?:e|ait|ent|aient)|(?:a|ont|avait|avaient) (?:dépassé|totalisé|franchi|bondi|"
        r"grimpé|progressé|chuté|reculé|baissé|compté|représenté|crû|doublé|triplé)|franchi(?:t|"
        r"ssait)|(?:est|sont|était|étaient) (?:de|estimée?s?|évaluée?s?|montée?s?|passée?s?|"
        r"tombée?s?|descendue?s?|au nombre)|avoisin(?:e|ait|ent)|frôl(?:e|ait)|regroup(?:e|ent|"
        r"ait|aient)|réuni(?:t|ssait|ssent)|rassembl(?:e|ent|ait)|form(?:e|ent|ait|aient)|"
        r"approch(?:e|ait)|plafonn(?:e|ait)|excéd(?:ait|aient)|excède(?:nt)?|grimp(?:e|ait)|"
        r"atteignai(?:t|ent)|monte(?:nt)?|bondi(?:t|ssait)|n[’'](?:était|étaient|est|"
        r"atteignait)(?: plus que)?"
    ),
    articles=r"le|la|les|un|une|des|du|son|sa|ses|leur|leurs|ce|cette|ces",
    persons=(
        r"migrante?s?|immigrée?s?|immigrants?|émigrée?s?|émigrants?|personnes?|habitante?s?|"
        r"travailleu(?:r|rs|se|ses)|réfugiée?s?|femmes?|hommes?|enfants?|filles?|garçons?|"
        r"mineure?s?|"
        r"adolescente?s?|jeunes|résidente?s?|citoyen(?:ne)?s?|ressortissante?s?|experte?s?|"
        r"membres|participante?s?|représentante?s?|déléguée?s?|délégations|"
        r"étudiante?s?|fonctionnaires?|"
        r"victimes?|rapatriée?s?|expulsée?s?|demandeu(?:r|rs|se|ses) d[’']asile|employée?s?|"
        r"professionnel(?:le)?s?|individus?|adultes?|familles?|ménages|population|natifs|"
        r"étrang(?:er|ère)s?|bénéficiaires?|journalistes?|enseignante?s?|orat(?:eur|rice)s?|"
        r"intervenante?s?|volontaires?|spécialistes?|usag(?:er|ère)s?|détenue?s?|naissances|décès|"
        r"chercheu(?:r|rs|se|ses)|gens|"
        r"infirmi(?:er|ère)s?|médecins?|scientifiques?|ingénieure?s?|agricult(?:eur|rice)s?|"
        r"paysan(?:ne)?s?|pêcheurs?|patiente?s?|diplômée?s?|élèves?|agente?s?|gardes|policiers?|"
        r"commerçante?s?|vende(?:ur|use)s?|mineurs de fond|requérante?s?|demande(?:ur|use)s?|"
        r"survivante?s?|orpheline?s?|mères|pères|parents|saisonni(?:er|ère)s?|"
        r"solde migratoire|migration nette|déplacée?s|apatrides?|expatriée?s"
    ),
    currencies=(
        (r"dollars?(?: américains| des États-Unis)?|US\$|USD|\$", "USD"),
        (r"euros?|EUR|€", "EUR"),
        (r"livres(?: sterling)?|GBP|£", "GBP"),
        (r"R\$|réaux|BRL", "BRL"),
    ),
    periods=(
        (r"ans?|années?", "years"),
        (r"mois", "months"),
        (r"semaines?", "weeks"),
        (r"jours?", "days"),
        (r"heures?", "hours"),
        (r"minutes?", "minutes"),
    ),
    regions=(
        r"Amérique latine et (?:dans )?(?:les |des )?Caraïbes|l[’']Amérique latine et les Caraïbes|"
        r"Amérique du Nord|Amérique du Sud|Amérique centrale|Amérique latine|Caraïbes|Caraïbe|"
        r"les Amériques|Amériques|Europe|Union européenne|Asie|Afrique|Océanie|"
        r"autres sous-régions|la (?:sous-)?région|région|le reste du monde|reste du monde|"
        r"monde entier|monde|à l[’']échelle mondiale|hémisphère|MERCOSUR|Communauté andine"
    ),
    places=(
        r"en|au|aux|à|de|du|des|dans|de la|de l[’\']|originaires (?:de|du|des)|provenant (?:de|du|"
        r"des)|résidant (?:en|au|aux)|vivant (?:en|au|aux)"
    ),
    relatives=r"lesquels|lesquelles|laquelle|lequel|squels|squelles",
    references=(
        r"paragraphes?|par\.|articles?|arts?\.|sections?|sessions?|séances?|résolutions?|"
        r"décisions?|annexes?|chapitres?|pages?|pp?\.|tableaux?|graphiques?|figures?|encadrés?|"
        r"notes?|cibles?|objectifs?|numéros?|n[.º°]+o?|no\.?|règles?|parties?|volume|vol\.|thèmes?|"
        r"points?|panel|phases?|tél\.?|téléphone|fax|télécopie|salle|étage|âge(?: de)?|"
        r"recommandations?|documents?|protocoles?|conventions?|accords?|loi|ISBN|décret|alinéa|"
        r"groupe|niveau|programme"
    ),
    since=r"depuis(?: l[’']an(?:née)?)?|à partir de",
    between_years=r"entre|de",
    year_join=r"et|à|-|–|—",
    dated=(
        r"en|à|au|la|le|l[’']an|de|du|d[’']ici|depuis|jusqu[’']en|pendant|fin|mi|début|milieu|"
        r"cours|année|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|"
        r"novembre|décembre|\d{1,2}|premier|second|semestre|dès"
    ),
    partitives=(r"sur(?: les| l[’']ensemble des)?|parmi(?: les)?|de(?:s)?|du total des"),
)
