"""English: number words, units, hedges and shares in prose."""

from relatoria.reading.grammar.figures import Figures

FIGURES = Figures(
    language="en",
    hints=(
        "million",
        "billion",
        "thousand",
        "trillion",
        "cent",
        "half",
        "third",
        "quarter",
        "fifth",
        "tenth",
        "one in",
        "in every",
        " in three",
        " in two",
        " in six",
        " in seven",
        " in eight",
        " in nine",
        " in twenty",
        "one out",
    ),
    decimal=".",
    numbers=(
        ("a", 1),
        ("half a", 0.5),
        ("one", 1),
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("twelve", 12),
        ("twenty", 20),
    ),
    scales=(
        (r"thousand million", 1e9),
        (r"trillions?", 1e12),
        (r"billions?", 1e9),
        (r"millions?", 1e6),
        (r"thousand", 1e3),
    ),
    shorts=(
        (r"(?-i:[mM])|\s?mn|\s?mln|\s?mio", 1e6),
        (r"\s?bn|\s?bln|(?-i:B)", 1e9),
        (r"\s?tn|\s?trn", 1e12),
        (r"(?-i:[kK])", 1e3),
    ),
    multiples=(
        (r"doubl(?:ed|es|ing)|double(?= (?:between|since|from|in|over|the))|twofold", 2.0),
        (r"tripl(?:ed|es|ing)|trebl(?:ed|es|ing)|threefold", 3.0),
        (r"quadrupl(?:ed|es|ing)|fourfold", 4.0),
        (r"quintupl(?:ed|es|ing)|fivefold", 5.0),
        (r"halv(?:ed|es|ing)", 0.5),
    ),
    times=r"multipl(?:ied|ying) by|by a factor of|a factor of",
    manifold=r"-?fold|times",
    more_than=r"more than",
    percent=r"per ?cent|%|percent|p\.c\.",
    per_mille=(
        r"‰|per (?:thousand|mille?|1[,.]?000)"
        r"(?: (?:inhabitants|people|persons|residents|population))?"
    ),
    points=r"percentage points?",
    fractions=(
        (r"three[- ]quarters", 75.0),
        (r"two[- ]thirds", 200 / 3),
        (r"two[- ]fifths", 40.0),
        (r"three[- ]fifths", 60.0),
        (r"four[- ]fifths", 80.0),
        (r"(?:a|one)[- ]half|half", 50.0),
        (r"(?:a|one)[- ]third", 100 / 3),
        (r"(?:a|one)[- ]quarter", 25.0),
        (r"(?:a|one)[- ]fifth", 20.0),
        (r"(?:a|one)[- ]tenth", 10.0),
    ),
    grown_by=r"by|up|down",
    pronouns=r"them|whom|these|those",
    of_every=r"(?:out )?of every|(?:out )?of each|for (?:every|each)",
    asked=r"how many|what (?:is|was) the number of",
    hedged_behind=r"or so|roughly|approximately|more or less",
    of_each=r"one (?:in|out of)(?: every)?",
    approximate=(
        r"approximately|about|around|some|nearly|almost|roughly|close to|an estimated|estimated at|"
        r"an average of|on average|in the region of|virtually|"
        r"(?:just|slightly|a little|a bit|a shade|a touch) (?:over|"
        r"under|more than|less than)|circa|c\."
    ),
    at_least=r"more than|over|at least|upwards of|no fewer than|no less than|not less than|above|"
    r"exceeding|in excess of",
    at_most=r"less than|fewer than|up to|under|at most|no more than|not more than|below|as many as",
    between=r"between|from",
    range_joins=r"and|to",
    joins=r"to|or|-|–|—",
    negative=r"negative(?: by| at)?|minus|net loss of|deficit of",
    of=r"of(?: (?:all|the|its|their))?",
    stops=(
        r"in|on|at|to|from|by|for|with|within|among|between|during|since|until|through|across|"
        r"into|of|and|or|but|as|than|while|when|where|who|whom|whose|which|that|because|whereas|"
        r"is|was|were|are|be|been|being|has|have|had|will|would|could|should|can|may|might|"
        r"did|do|does|live|lived|living|travel(?:led|ling|s)?|came|come|went|worked|working|born|"
        r"per|each|every|"
        r"annually|yearly|worldwide|abroad|today|currently|now|respectively|both|not|also|"
        r"participat\w*|attend\w*|benefit\w*|earlier|later|ago|under|over|out|including|after|"
        r"before|around|about|without|against|there|this|these|those|he|she|they|it|we|"
        r"originat(?:ed?|ing)|hail(?:ed|ing)?|settled|seeking|"
        r"is|due|compared|according|received|reported|gathered|arriv(?:ed|ing|es?)|resid(?:ed|ing|"
        r"es?)|leav(?:e|es|ing)|left|"
        r"stay\w*|enter\w*|cross\w*|sent|held|use[ds]?|want\w*|intend\w*|said|took|take|moved|"
        r"returned|remain\w*|back|thanks"
    ),
    verbs=(
        r"is|was|were|are|has been|had been|have been|reach(?:es|ed)|amount(?:s|ed)? to|"
        r"total(?:s|l?ed)|stood at|stands at|represent(?:s|ed)?|account(?:s|ed)? for|"
        r"correspond(?:s|ed)? to|exceed(?:s|ed)?|rose|grew|increased|fell|declined|decreased|"
        r"cost|costs|comprise[sd]?|numbered|climbed|dropped|went|totall?ing|made up|makes? up|"
        r"averaged?|"
        r"(?:climb|jump|surg|soar|expand|shr[aiu]nk|swell|swelled|double|triple|plung|"
        r"slip|edg|inch|balloon|hover|top|pass|surpass|peak|near|approach)(?:e?d|ped|s|"
        r"es)?|(?:(?:rise|grow|fall|climb|jump|swell|shrink|drop|increase)(?= (?:from|to|by))|"
        r"grown|risen|fallen|come|came|comes|been put|put|estimated|estimated at|"
        r"set|remained|remains|became|becomes|sat|sits|number(?:s|ed)?(?! of)|count(?:s|"
        r"ed)|made|makes|worth)"
    ),
    articles=r"the|a|an|its|their|his|her|this|these|those|that",
    persons=(
        r"migrants?|immigrants?|emigrants?|people|persons?|workers?|refugees?|women|men|woman|man|"
        r"children|child|girls?|boys?|minors?|adolescents?|youths?|inhabitants?|residents?|"
        r"citizens?|nationals?|experts?|participants?|representatives?|delegates?|delegations?|"
        r"students?|officials?|officers?|victims?|returnees?|deportees?|asylum[- ]seekers?|"
        r"employees?|professionals?|individuals?|adults?|families|family members|households|"
        r"population|natives|foreigners?|beneficiaries|journalists?|teachers?|speakers?|members|"
        r"panell?ists?|volunteers?|specialists?|users?|prisoners?|detainees?|births|deaths|"
        r"emigration|immigration|civil servants?|leaders?|scholars?|researchers?|"
        r"nurses?|doctors?|physicians?|scientists?|engineers?|farmers?|fishers?|fishermen|drivers?|"
        r"patients?|graduates?|pupils?|agents?|guards?|police officers?|traders?|vendors?|miners?|"
        r"claimants?|applicants?|survivors?|orphans?|elders?|mothers?|fathers?|parents|dependants?|"
        r"migrat(?:ory|ion) balance|net migration|displaced|IDPs|stateless|expatriates?|"
        r"foreign-born"
    ),
    currencies=(
        (r"(?:US|United States|American) dollars?|US\$|USD|dollars?|\$", "USD"),
        (r"euros?|EUR|€", "EUR"),
        (r"pounds?(?: sterling)?|GBP|£", "GBP"),
        (r"R\$|reais|BRL", "BRL"),
    ),
    periods=(
        (r"years?", "years"),
        (r"months?", "months"),
        (r"weeks?", "weeks"),
        (r"days?", "days"),
        (r"hours?", "hours"),
        (r"minutes?", "minutes"),
    ),
    regions=(
        r"Latin America and the Caribbean|Latin American and Caribbean countries|"
        r"North(?:ern)? America|South America|Central America|Latin America|the Caribbean|"
        r"the Americas|Europe|the European Union|Asia|Africa|Oceania|"
        r"the other sub-?regions|the (?:sub)?region|the rest of the world|the world|worldwide|"
        r"globally|the hemisphere|the North|the South|MERCOSUR|the Andean Community"
    ),
    places=(r"in|of|from|across|throughout|within|to|at|for|among|living in|residing in"),
    relatives=r"which|whom",
    references=(
        r"paragraphs?|paras?\.?|articles?|arts?\.?|sections?|sessions?|resolutions?|decisions?|"
        r"annex(?:es)?|chapters?|pages?|pp?\.|tables?|figures?|box|boxes|notes?|footnotes?|goals?|"
        r"targets?|objectives?|nos?\.?|numbers?|number|rules?|parts?|volumes?|vol\.|items?|"
        r"panels?|rounds?|phases?|days?|tel\.?|telephone|phone|fax|room|floor|age|aged|"
        r"recommendations?|documents?|appendix|protocols?|conventions?|agreements?|law|act|"
        r"articles \d+ (?:and|to)|ISBN|issues?|agenda|group|class|visa|grade|level"
    ),
    since=r"since|from|as of",
    between_years=r"between|from",
    year_join=r"and|to|-|–|—",
    dated=(
        r"in|by|at|as|of|the|on|from|until|since|during|around|end|middle|mid|beginning|start|"
        r"close|year|years|late|early|mid-year|year-end|end-year|half|first|second|january|"
        r"february|march|april|may|june|july|august|september|october|november|december|\d{1,2}"
    ),
    partitives=(r"(?:out )?of(?: all)?(?: the| its)?|among(?:st)?(?: the| all)?"),
)
