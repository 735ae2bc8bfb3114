"""English: where people speak: openings of turns and debates, decisions, narration."""

FLOOR = (
    "(?:there followed|(?:an?|the)(?: \\w+)? (?:discussion|debate|exchange(?: of views)?|"
    "dialogue) (?:followed|ensued|took place))(?:,? (?:in|during|at) which|"
    " an?(?: \\w+)? (?:discussion|debate|exchange(?: of views)?)(?:,? (?:in|"
    "during) which)?)?",
    "(?:in|during|over|throughout|following) (?:the |an |a )?(?:\\w+ )?(?:debate|"
    "discussions?|exchanges?(?: of views| with the (?:audience|public|floor|"
    "participants))?|dialogue|conversation|question time)(?: (?:that|which) (?:followed|"
    "ensued|took place)| that then followed| among participants| with the (?:floor|"
    "audience|participants|public))(?: \\w+ the presentations?)?",
    "(?:in|during) the exchanges?(?: of views| of opinions)?",
    "(?:in|during) the (?:discussion|debate|dialogue) (?:period|time|slot|part)",
    "(?:from|speaking from|on) the floor",
    "(?:questions|comments|interventions|remarks|contributions|"
    "reactions) from the (?:floor|audience|public|room|participants)",
    "when (?:the )?(?:floor|discussion|"
    "debate) (?:was )?opened(?: to (?:the (?:participants|floor|audience|public)|"
    "questions|comments))?",
    "the (?:debate|discussion|exchange) (?:that followed |which followed |then |"
    "also )?(?:focused|centred|centered|dealt|raised|touched|revolved|turned|covered|"
    "highlighted|returned)",
    "in (?:reply|response) to questions from the (?:floor|audience)(?=,)",
    "questions (?:were (?:then |also )?(?:put|asked|raised|posed)|concerned|focused|"
    "centred|dealt|ranged|turned)",
    "(?:in|during|over|throughout) the (?:course of the )?(?:\\w+ )?(?:floor |open |general |"
    "plenary |ensuing |subsequent |resulting |lively |final |interactive |following )"
    "(?:\\w+ )?(?:debate|discussions?|exchange(?: of views)?|dialogue)",
    "(?:in|during|over) the (?:course of the )?(?:debate|discussions?|exchange(?: of views)?|"
    "dialogue)(?=,| (?:that|which) (?:followed|ensued)| session| period| from the floor)",
    "in the discussions? (?:that|which) (?:followed|ensued)",
    "(?:in|during) the (?:question[- ]and[- ]answer|questions and answers|q ?& ?a|comments?|"
    "question|open[- ]floor) (?:session|period|segment|round)",
    "during question time", "when the floor was opened", "once the floor was opened",
    "in the (?:comments|interventions|questions) from the floor",
    "the floor (?:debate|discussion) (?:focused|centred|centered|dealt|raised|touched|"
    "revolved)",
)  # fmt: skip
FLOOR_HEADINGS = (
    "floor (?:debate|discussion)s?", "(?:general |open |plenary )?(?:debate|discussions?)",
    "questions? (?:and|&) (?:answers?|comments?)", "q ?& ?a", "question time",
    "exchange of views", "interactive (?:dialogue|discussion|debate)",
    "comments (?:and|or) questions",
    "(?:comments|questions|interventions)(?: and (?:answers|comments|"
    "questions))? from the (?:floor|audience|public)",
    "open floor",
)  # fmt: skip
YIELDS = (
    "(?:the floor|the discussion) was (?:then )?(?:given|opened|thrown open|passed) (?:to|for) ",
    "(?:opened|threw open|gave|passed|handed|turned|yielded|"
    "declared open) (?:the )?(?:floor|discussion|debate)(?: over)?(?: to| for) (?:all|"
    "the (?:floor|audience|participants|public|room|delegates|delegations|members)|"
    "questions|comments|discussion|debate)",
    "invited (?:questions|comments|questions and comments|comments and questions|"
    "the (?:participants|audience|delegations|delegates|floor|members) to)",
    "the floor was (?:then |next |subsequently )?(?:opened|thrown open)",
    "opened the (?:floor|debate|discussion)",
)  # fmt: skip
IMPERSONAL = (
    "the (?:\\w+ )?(?:meeting|workshop|seminar|conference|forum|round table|consultation|"
    "panel|group|network|assembly) (?:\\w+ )?(?:agreed|concluded|recommended|decided|"
    "resolved|called on|undertook|recognized) (?:that|to|on|by|upon|the|as)",
    "it was(?: \\w+)? (?:argued|agreed|noted|pointed out|stressed|suggested|said|stated|"
    "observed|emphasi[sz]ed|highlighted|mentioned|proposed|recalled|underlined|considered|"
    "recommended|asked|decided|explained|felt|affirmed|acknowledged|recogni[sz]ed|"
    "underscored|reported|added|indicated|remarked|maintained|thought|urged|reiterated|"
    "commented|concluded|requested|resolved|believed)(?: (?:too|also))?",
    "(?:mention|reference|note) was(?: also)? made",
    "there (?:was|were) (?:general |broad |wide |"
    "full |some |a )?(?:agreement|consensus|support|calls?|questions?|requests?)",
    "(?:stress|emphasis|importance) was(?: also)? (?:laid|placed)",
    "(?:concern|the view|views|regret|doubts?|support|interest|satisfaction|appreciation)s? "
    "(?:was|were)(?: also)? (?:expressed|voiced|raised)",
    "attention was(?: also)? (?:drawn|called)",
    "questions were(?: also)? (?:asked|raised|put)", "the point was(?: also)? made",
    "also (?:mentioned|noted|stressed|highlighted|discussed|raised) (?:was|were)",
    "one (?:point|question|issue|suggestion|view) (?:made|raised|was)",
)  # fmt: skip
AGREED = (
    "the (?:\\w+ )?(?:meeting|workshop|seminar|conference|forum|round table|consultation|"
    "panel|group|network|assembly) (?:\\w+ )?(?:agreed|concluded|recommended|decided|"
    "resolved|called on|undertook|recognized) (?:that|to|on|by|upon|the|as)",
    "it was(?: \\w+)? (?:agreed|decided|resolved|concluded|recommended)",
    "there was (?:general |broad |wide |full |unanimous )?(?:agreement|consensus)",
)  # fmt: skip
NARRATION = (
    "the (?:\\w+ ){0,3}(?:event|opening|ceremony|forum|round table|encounter|meeting|"
    "seminar|session)(?: [^.,]{1,80})? was (?:inaugurated|opened|chaired|presided over|"
    "convened|organized|organised|hosted|addressed)",
    "the (?:\\w+ ){0,3}(?:session|meeting|panel|debate|workshop|conference|seminar) (?:was|"
    "were|"
    "ended|closed|rose|adjourned|concluded(?= at| with| by)|began|opened|started|took place|"
    "consisted)",
    "the (?:agenda|minutes|report|programme|documents?) (?:of [\\w ]{1,60})?(?:was|were) "
    "(?:\\w+ )?(?:adopted|approved|circulated|as follows)",
    "the (?:committee|commission|conference|council|working group|meeting|session) "
    "(?:\\w+ )?(?:adopted|approved|elected|took note|decided|considered|heard|convened|"
    "had before it|then considered|resumed|adjourned)",
    "the following (?:participated|attended|were|delegations|documents|took part)",
    "at its? (?:\\w+ ){1,4}(?:meeting|session)", "after (?:a|the) (?:short )?(?:break|recess)",
    "the (?:speakers|panell?ists|participants|presenters|panel members) (?:\\w+ ){0,6}were",
)  # fmt: skip
OUTCOMES = (
    "(?:the )?(?:audience|public|gallery|room|hall|assembly|members) (?:applauded|cheered|"
    "clapped|laughed|protested|stood)",
    "(?:put|submitted) to (?:the |a )?vote", "(?:moved|seconded) by",
    "the (?:\\w+ ){0,4}(?:motion|amendment|proposal|resolution|item|agenda|minutes|"
    "report|draft|decision)(?: \\w+){0,5} (?:was|were|is|are) (?:then |thereupon |"
    "unanimously |duly |not )?(?:adopted|carried|approved|rejected|passed|defeated|"
    "withdrawn|agreed|accepted|seconded|put to the vote|lost)",
    "it was (?:so )?(?:resolved|decided|ordered|moved)",
    "(?:the )?(?:meeting|session|sitting|hearing|council|committee|"
    "panel) (?:was (?:then )?(?:adjourned|closed|suspended|declared (?:open|closed))|"
    "rose|adjourned|stood adjourned|ended|resumed)",
    "there being no (?:other|further) (?:business|questions?|speakers?|comments?)(?!.*, the)",
    "nothing (?:else|further) was said",
    "no (?:other|further|one else|objections?|questions?|delegation)",
    "nobody (?:asked|took|requested|objected|wished)", "a vote was taken",
    "(?:\\w+ ){0,3}members? voted", "the (?:vote|result)s? (?:was|were)",
    "the floor was (?:then |next )?(?:opened|closed)", "coffee was",
    "a (?:short )?video was (?:shown|screened)",
    "the (?:round table|meeting|session|panel|conference|seminar|workshop|forum) (?:was|"
    "sends|adopted|approved|closed(?= at| with)|ended|concluded(?= at| with)|consisted|"
    "comprised)",
)  # fmt: skip
LEADS = (
    "pressed", "questioned", "challenged", "prompted",
    "there", "no", "with", "contrary", "asked", "answering", "reverting", "returning",
    "summing", "wrapping", "adding", "acting", "disagreeing", "differing", "endorsing",
    "seconding", "supporting", "invoking", "stressing", "pointing", "mindful", "aware",
    "convinced", "conscious", "intervening", "winding", "closing", "resuming", "picking",
    "still", "even", "unable", "alluding", "alarmed", "pleased",
    "in", "on", "at", "with", "from", "before", "after", "during", "as", "regarding",
    "concerning", "following", "turning", "speaking", "referring", "drawing", "responding",
    "replying", "commenting", "reflecting", "to", "by", "under", "given", "having", "while",
    "although", "though", "because", "considering", "besides", "despite", "for", "when",
    "where", "like", "unlike", "citing", "noting", "recalling", "thanking", "introducing",
    "opening", "closing", "concluding", "continuing", "addressing", "taking", "also", "asked",
    "building", "agreeing", "presenting", "since", "based", "finally", "lastly", "similarly",
    "making", "over", "upon", "among", "using", "through", "within", "without", "against",
    "echoing", "welcoming", "expressing", "beginning", "starting", "summing", "invited",
    "relating", "relative", "apart", "summarizing", "again", "once", "immediately", "shortly",
)  # fmt: skip
CUES = (
    "after (?:him|her|them)", "in (?:his|her|its) turn",
    "as for (?:her|him)", "by way of conclusion", "in the afternoon", "in the morning",
    "on a (?:different|related|similar) note", "conversely", "from the floor",
    "at this point", "next in line", "to that end", "once again", "in her turn",
    "in his turn", "to this",
    "at the end of the (?:session|panel|meeting|debate|discussion|exchange)",
    "for (?:her|his) part also", "still", "yet", "meanwhile", "nonetheless", "equally",
    "last to speak", "after the break", "as chair", "now", "so", "in sum", "in short",
    "at the end", "at that point", "at the same time",
    "next", "then", "after this", "after that", "following this", "following that", "lastly",
    "finally", "in turn", "first", "firstly", "first of all", "to begin with", "to start with",
    "second", "secondly", "third", "thirdly", "at the close", "at the outset", "in conclusion",
    "in closing", "to conclude", "to close", "for (?:her|his|its|their) (?:own )?part",
    "on (?:her|his|its|their) part", "for (?:her|his) turn", "subsequently", "later",
    "afterwards", "thereafter", "meanwhile", "also", "likewise", "similarly", "moreover",
    "furthermore", "in addition", "additionally", "in response(?! to)", "in reply(?! to)",
    "by contrast",
    "in contrast", "on the other hand", "however", "nevertheless", "nonetheless", "again",
    "immediately afterwards?", "in the same vein", "along (?:the same|similar) lines",
    "in (?:her|his|its|their) (?:presentation|intervention|statement|address|remarks|talk|"
    "speech|paper|opening remarks|closing remarks|opening statement|reply|turn)",
    "in that regard", "in this regard", "in that connection", "in this connection", "thus",
    "in this context", "in that context", "accordingly", "therefore", "here", "specifically",
    "in particular", "in this sense", "and", "but", "on this (?:point|matter|issue)",
    "on that (?:point|matter|issue)", "at the same time", "opening the (?:session|meeting|"
    "debate|discussion)", "closing the (?:session|meeting|debate)", "summing up",
)  # fmt: skip
SPEAKER_HEADINGS = (
    "(?:presentation|statement|intervention|remarks|address|paper|talk|"
    "keynote(?: address)?|lecture|contribution|speech|opening remarks|"
    "closing remarks)s? (?:by|of|from)",
    "speaker:", "presenter:",
)  # fmt: skip
MESSAGES = (
    "(?:main |key |central |principal |final |following )?(?:messages|conclusions|proposals|"
    "recommendations|agreements|points|priorities|suggestions)",
)  # fmt: skip
