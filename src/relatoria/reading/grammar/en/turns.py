"""English: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.model import RelationKind
from relatoria.reading.grammar.turns import Turns
from relatoria.reading.grammar.verbs import english, listed

_REPORTING = listed(
    "accept acclaim accuse acknowledge acquiesce add address advise advocate affirm agree "
    "air allege allude amplify analyse analyze announce answer anticipate apologise "
    "apologize appeal applaud appreciate argue ask assert assess assure attack attest "
    "attribute aver back believe bemoan boast broach call caution challenge chide chronicle "
    "cite claim clarify close commence commend comment compare complain compliment concede "
    "conclude concur confess confide confirm congratulate conjecture consider contend "
    "contrast convey correct corroborate counsel counter credit criticise criticize critique "
    "debunk declare decline decry defend deliver demand denounce deny depict deplore "
    "deprecate describe detail devote differ differentiate disagree disclose discuss dismiss "
    "dispute dissent distance distinguish doubt dwell echo elaborate elucidate emphasise "
    "emphasize encourage endorse enquire enumerate envisage estimate evoke examine exhort "
    "expand explain explore expose expound express extol feature flag focus forecast frame "
    "greet highlight hint hope identify illustrate imply indicate infer inform inquire "
    "insist interject interpose interpret intervene introduce invite invoke itemise itemize "
    "joke justify lament laud liken list maintain mention muse narrate note nuance object "
    "observe offer open opine oppose outline pinpoint plead pledge point ponder portray "
    "posit praise predict preface present press proclaim profess promise pronounce propose "
    "propound protest query question quip raise reaffirm reason reassure rebuke recall recap "
    "recapitulate recite reckon recognise recognize recommend reconfirm recount refer "
    "reflect regret reiterate reject rejoin relate relay remark remind remonstrate repeat "
    "reply report reproach request respond restate retort retrace reveal review salute "
    "second share showcase signal single sketch solicit specify speculate spotlight state "
    "stipulate stress submit suggest summarise summarize supplement support surmise survey "
    "synthesise synthesize tackle talk testify thank theorize touch trace underline "
    "underscore unpack unveil update urge venture verify voice volunteer vow want warn "
    "welcome wish wonder"
)
_PRESENT = listed(
    "acknowledge add affirm agree ask assert believe call conclude consider declare emphasize "
    "emphasise explain express feel indicate insist maintain observe propose recall recommend "
    "reiterate remind say state stress suggest think underline underscore urge welcome speak "
    "inform thank highlight mention reaffirm reply"
)
_IRREGULAR = (
    "said", "spoke", "told", "thought", "felt", "put", "drew", "gave", "made", "held", "set",
    "saw", "brought", "went on", "began", "shared", "dealt", "laid", "sought", "found", "paid",
    "summed", "would like", "placed", "looked", "centred", "centered", "turned", "read", "took",
    "dwelt", "submitted", "rejected", "opposed", "disputed", "started", "continued", "closed by",
    "concluded", "let it be known", "remained", "hailed", "called", "singled", "noted", "opened",
    "admitted", "referred", "concurred", "regretted", "rebutted", "conferred", "foresaw",
    "upheld", "withdrew", "bore", "shed", "showed", "sent", "swore", "wrote", "chose",
    "understood", "knew", "left open", "cast doubt", "lent", "took issue", "took stock",
    "took exception", "took up", "gave an account", "gave notice", "drew attention", "sang",
    "ran through", "walked", "set out", "set forth", "put forward", "shot back", "hit back",
    "spelled out", "spelt out", "won", "met", "begged", "stood by", "stands by", "wants", "asks",
    "replies", "wonders", "doubts", "fears", "hopes", "believes", "argues", "notes", "points out",
    "reports", "objects", "proposes", "opposes", "regrets", "thanks", "answers", "warns",
    "presents", "describes", "announces", "opens", "closes", "confirms", "denies", "admits",
    "informs", "offers", "promises", "questions", "requests", "responds", "supports", "objects",
    "disagrees", "concurs", "claims", "complains", "concedes", "clarifies", "comments",
    "cautions", "seconds", "moves", "invites",
)  # fmt: skip

TURNS = Turns(
    language="en",
    articles=("the", "this", "that", "an?"),
    indefinite=("an?",),
    ands=("and", "as well as", "&"),
    generic_roles=(
        "focal points?",
        "representatives?", "experts?", "specialists?", "speakers?", "panell?ists?", "delegates?",
        "observers?", "presenters?", "participants?", "spokes(?:man|woman|person|men|women|people)",
        "members?", "discussants?", "commentators?", "attendees?", "resource persons?", "guests?",
        "officials?", "official representatives?", "rapporteurs?", "facilitators?", "lecturers?",
        "officers?",
    ),
    offices=(
        "co[- ]?founder", "psychiatrist", "surgeon", "dentist", "paediatrician", "veterinarian",
        "president-elect", "chief executive", "head of mission", "head of office",
        "chief of staff", "chief of mission", "whip", "marshal", "sheriff", "warden",
        "commandant", "observer for the holy see",
        "registrar", "actuary", "journalist", "physician", "doctor", "nurse", "psychologist",
        "historian", "geographer", "philosopher", "entrepreneur", "businesswoman", "businessman",
        "unionist", "pastor", "chaplain", "prefect", "treasurer", "auditor", "comptroller",
        "clerk", "archivist", "librarian", "engineer", "architect", "planner", "epidemiologist",
        "midwife", "interpreter", "mediator", "negotiator", "organi[sz]er", "reporter", "editor",
        "publisher", "photographer", "filmmaker", "writer", "banker", "farmer", "grower",
        "principal", "provost", "curator", "student", "legislator", "congresswoman",
        "congressman", "parliamentarian", "notary", "solicitor", "barrister", "jurist",
        "criminologist", "actor", "employer", "trade unionist", "union leader",
        "permanent secretary", "deputy director", "assistant director", "social worker",
        "political scientist", "legal adviser", "first secretary", "police officer",
        "labour officer", "chief economist", "lead economist", "vice[- ]rector",
        "director(?:[- ]general)?", "chief", "head", "president(?: pro tempore)?",
        "vice[- ]president", "chair",
        "chairman", "chairwoman", "chairperson", "vice[- ]chair\\w*", "co[- ]chair\\w*",
        "minister", "vice[- ]minister", "deputy minister", "prime minister", "secretary",
        "secretary[- ]general", "under[- ]secretary(?:[- ]general)?", "executive secretary",
        "undersecretary", "ambassador", "consul(?:[- ]general)?", "coordinator", "co[- ]ordinator",
        "commissioner", "high commissioner", "adviser", "advisor", "counsell?or", "consultant",
        "professor", "researcher", "lecturer", "academic", "lawyer", "attorney", "manager",
        "special rapporteur", "special representative", "permanent representative", "envoy",
        "ombuds(?:man|woman|person)", "defender", "governor", "mayor", "senator", "deputy",
        "superintendent", "inspector", "delegate", "economist", "demographer", "sociologist",
        "anthropologist", "fellow", "scholar", "founder", "leader", "convener", "dean", "rector",
        "attach[eé]", "charg[eé] d['’]affaires", "administrator", "analyst", "statistician",
        "assistant", "associate", "specialist", "activist", "advocate", "judge", "magistrate",
        "prosecutor", "general counsel", "counsel", "legal officer", "bishop", "priest", "sister",
        "first lady", "state secretary", "trustee", "vice[- ]chancellor", "chancellor", "teacher",
    ),
    once=("former", "formerly", "ex[- ]", "previous", "past", "late",),
    presiding=(
        "moderator", "chair", "chairman", "chairwoman", "chairperson", "president", "presider",
        "presiding officer", "facilitator", "rapporteur", "convener",
    ),
    delegations=(
        "delegations?", "governments?", "permanent mission", "mission", "secretariat", "embassy",
    ),
    state_voices=(
        "representative", "delegate", "delegation", "observer", "government", "permanent mission",
        "mission", "embassy", "permanent representative", "spokes\\w+", "head of delegation",
        "head of the delegation", "alternate representative", "deputy representative",
    ),
    absent=("governments?", "embassy", "states?"),
    state_organs=(
        "ministry", "minister", "vice[- ]minister", "government", "embassy", "ambassador", "consul",
        "consul[- ]general", "consulate", "permanent mission", "mission", "delegation",
        "secretar\\w+ "
        "of state", "department", "institute of statistics", "undersecretar\\w+", "senate",
        "congress", "presidency", "national \\w+", "directorate", "state", "foreign affairs",
    ),
    role_last=True,
    links=("of", "from", "for", "at", "with", "to", "in", "on", "representing", "within"),
    anaphors=(
        "speaker", "expert", "panell?ist", "presenter", "representative", "professor", "researcher",
        "consultant", "academic", "specialist", "delegate", "lecturer", "delegation",
        "minister", "ambassador", "director", "discussant",
    ),
    latter=("latter",),
    former=("former",),
    pronouns=("he", "she", "they", "it", "he or she", "s/he"),
    collectives=(
        "residents?", "citizens?", "neighbou?rs?", "students?", "journalists?",
        "trade unionists?", "members? of the public",
        "viewers?", "listeners?", "persons?", "speakers? from the floor",
        "members? of the (?:audience|public)", "officials?", "mayors?", "delegates?",
        "observers?", "questioners?", "people",
        "participants?", "experts?", "delegations?", "speakers?", "representatives?", "members?",
        "delegates?", "panell?ists?", "attendees?", "countries", "member states", "states",
        "governments", "observers", "discussants", "interventions", "specialists", "those present",
    ),
    gathered=(
        "participants", "experts", "speakers", "panell?ists", "delegates", "delegations",
        "representatives", "attendees", "specialists", "observers", "meeting", "workshop",
    ),
    quantifiers=(
        "an?", "one of those", "a handful of", "a couple of", "a dozen", "more than one",
        "each of the", "none of the", "no", "a second", "a third", "yet another", "a different",
        "a last", "any of the",
        "several", "some", "many", "most", "all", "other", "various", "numerous", "a number of",
        "a few", "one", "another", "two", "three", "four", "five", "six", "both", "few",
        "a majority of", "the majority of", "the other", "certain", "one of the", "some of the",
        "many of the", "several of the", "most of the", "all of the", "all the", "one or two",
    ),
    honorifics=(
        "Commissioner", "Governor", "Mayor", "Councillor", "Superintendent", "Inspector",
        "Chancellor", "Dean", "Pastor", "Rabbi", "Imam", "Chief", "Brother", "Elder", "Cardinal",
        "Deputy", "Congress(?:man|woman)", "Delegate", "Rector",
        "Mr", "Mrs", "Ms", "Miss", "Messrs", "Mx", "Dr", "Dr\\.?ª", "Prof", "Professor", "Sir",
        "Lord", "Lady", "Dame", "H\\. ?E", "Hon", "The Hon", "Rt\\. ?Hon", "Ambassador", "General",
        "Brigadier", "Colonel", "Major", "Captain", "Admiral", "Commander", "Lieutenant", "Senator",
        "Judge", "Justice", "Minister", "President", "Father", "Sister", "Bishop", "Archbishop",
        "Monsignor", "Reverend", "Rev", "Sr", "Sra", "Srta", "Dra", "Mme", "M", "Eng", "Madam",
        "Madame", "Monsieur", "Señor", "Señora", "Don", "Doña", "Prince", "Princess", "Sheikh",
        "Her Excellency", "His Excellency", "MR", "MRS", "MS", "MISS", "DR", "GENERAL",
        "BRIGADIER", "COLONEL", "MAJOR", "SIR", "LORD",
        "SENATOR", "AMBASSADOR", "ADMIRAL", "CAPTAIN", "PROFESSOR",
    ),
    courtesies=("Mr", "Madam", "Mister", "Ms"),
    particles=("de", "la", "del", "los", "las", "da", "do", "dos", "das", "van", "von", "der",
               "den", "di", "du", "le", "el", "al", "bin", "ben", "y", "e", "ter", "ten", "af"),
    inverts=False,
    clitics="",
    enclitics="",
    verbs=english(_REPORTING, _PRESENT, _IRREGULAR),
    past=r"[a-z]{3,}ed",
    finite=(
        r"(?!(?:as|was|is|has|his|its|this|thus|us|plus|versus|across|besides|unless|towards|"
        r"regards|always|perhaps|based|named|called|born|seated|red|and|of|others|members?|"
        r"years|states|hundred)(?!\w))(?:would|could|[a-z]{2,}(?:ed|[^s'’\W]s))"
    ),
    silent=(
        "attended", "participated", "arrived", "left", "died", "joined", "chaired", "moderated",
        "presided", "served", "acted", "need(?:ed)?", "indeed", "based", "related", "united",
        "elected", "appointed", "involved", "concerned", "displaced", "limited", "developed",
        "hundred", "exceed", "proceed", "succeed", "interested", "invited by", "organized",
        "assigned", "mandated", "tasked", "entrusted", "facilitated", "signed", "visited",
        "travelled", "specialized", "specialised", "applied", "called for by", "unaccompanied",
    ),
    helpers=(
        "had", "was", "were", "been", "be", "being", "is", "are", "to", "would", "could", "should",
        "may", "might", "must", "will", "can", "not", "never", "having", "had been", "had already",
        "had also", "had previously", "was not", "had never", "had not",
    ),
    adverbs=(
        "then", "also", "next", "further", "furthermore", "likewise", "again", "therefore",
        "accordingly", "subsequently", "in turn", "finally", "lastly", "first", "additionally",
        "strongly", "specifically", "particularly", "in particular", "briefly", "clearly", "later",
        "however", "once again", "in conclusion", "similarly", "thus", "consequently", "and",
        "fully", "warmly", "repeatedly", "firmly", "rightly", "in response", "nonetheless",
        "nevertheless", "therefore", "simply", "generally", "usefully", "duly", "thereupon",
        "did", "all", "each", "both", "afterwards", "immediately", "duly", "herself", "himself",
    ),
    insertions=(
        "for", "in", "on", "after", "who", "whose", "as", "at", "while", "referring", "with", "by",
        "speaking", "reflecting", "making", "responding", "replying", "too", "however", "also",
        "welcoming", "extending", "opening", "closing", "chairing", "moderating", "summarizing",
        "meanwhile", "likewise", "then", "finally", "lastly", "having", "drawing", "citing",
        "noting", "recalling", "thanking", "addressing", "turning", "commenting", "supported",
        "echoing", "joined", "taking", "using", "when", "before", "via", "through", "from", "to",
        "nevertheless", "nonetheless", "moreover", "additionally", "representing", "quoting",
        "acting", "introducing", "concluding", "summing", "expressing", "agreeing", "participating",
    ),
    quoting=(
        "according to", "in the (?:opinion|view|words|judge?ment|experience) of", "as seen by",
    ),
    handing=(
        "(?:the|a) (?:\\w+ )?(?:address|remarks|speech|lecture|statement|presentation|"
        "welcome|reply|vote of thanks)(?: (?:at|to|of) [^,.]{1,40})? (?:fell to|"
        "was (?:then )?(?:delivered|given|made) by|came from|were (?:made|delivered) by)",
        "(?:(?:first|next|last|also|then) )?to (?:speak|present|take the floor|intervene|"
        "respond|follow) (?:was|were|came)",
        "(?:first|next|last|then) (?:up|came|to speak|followed) (?:was |were )?",
        "(?:it was (?:then|next) the turn of)",
        "(?:opening|closing) (?:the|this) (?:session|panel|debate|block|round) was",
        "(?:took|taken) the floor (?:was|were|came)",
        "the (?:first|second|third|fourth|fifth|next|last|final|following|other) "
        "(?:speaker|presenter|panell?ist|presentation|to (?:speak|present|take the floor)) "
        "(?:was|came from|was (?:made|given|delivered) by)",
        "(?:next|first|last|also|then|second) (?:to (?:speak|present|take the floor)|came) "
        "(?:was|were)?", "speaking (?:next|first|last|then) (?:was|were)",
        "the floor was (?:then |next |subsequently )?(?:given to|taken by|passed to|handed to|"
        "yielded to)",
        "(?:statements?|presentations?|interventions?|comments?|questions?|remarks?|proposals?|"
        "addresse?s?|speeche?s?|papers?|talks?|replies|reply) (?:[a-z ]{0,40})?"
        "(?:was|were)(?: then| also| next)? "
        "(?:made|delivered|given|presented|raised|put|asked|submitted|read out) by",
        "it was (?:then |also )?(?:stressed|pointed out|suggested|proposed|noted|stated|argued|"
        "emphasized|said|explained|observed|recalled) by",
    ),
    handed=(
        "(?:was|were)(?: then| also)? followed by", "gave the floor to", "handed over to",
        "(?:was|were) (?:then |also )?(?:made|delivered|presented|raised|expressed|supported|"
        "stressed|emphasized|voiced|put forward|suggested|proposed) by(?= the| Mr| Ms| Mrs| Dr)",
    ),
    clauses=(
        "about", "when asked", "insofar", "whereas","who", "whose", "which", "that", "and then", "when", "while", "concerning", "and said",
             "and asked", "was", "were", "had", "as", "regarding", "to present",
             "to speak", "to make", "to take"),
    presenting=(
        "(?:the|a|an)(?: \\w+)? (?:presentation|paper|statement|intervention|address|talk|"
        "contribution|speech|lecture|keynote|remarks) (?:made |delivered |given |presented |"
        "prepared )?(?:by|of|from)",
        "in (?:the|a)(?: \\w+)? (?:presentation|paper|statement|intervention|address|talk|speech) "
        "(?:made |delivered |given |presented )?(?:by|of)",
    ),
    cues=(
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
    ),
    leads=(
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
    ),
    floor=(
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
    ),
    floor_headings=(
        "floor (?:debate|discussion)s?", "(?:general |open |plenary )?(?:debate|discussions?)",
        "questions? (?:and|&) (?:answers?|comments?)", "q ?& ?a", "question time",
        "exchange of views", "interactive (?:dialogue|discussion|debate)",
        "comments (?:and|or) questions",
        "(?:comments|questions|interventions)(?: and (?:answers|comments|"
        "questions))? from the (?:floor|audience|public)",
        "open floor",
    ),
    yields=(
        "(?:opened|threw open|gave|passed|handed|turned|yielded|"
        "declared open) (?:the )?(?:floor|discussion|debate)(?: over)?(?: to| for) (?:all|"
        "the (?:floor|audience|participants|public|room|delegates|delegations|members)|"
        "questions|comments|discussion|debate)",
        "invited (?:questions|comments|questions and comments|comments and questions|"
        "the (?:participants|audience|delegations|delegates|floor|members) to)",
        "the floor was (?:then |next |subsequently )?(?:opened|thrown open)",
        "opened the (?:floor|debate|discussion)",
    ),
    present=(
        "residents?", "citizens?", "neighbou?rs?", "students?", "journalists?",
        "trade unionists?", "members? of the (?:public|audience)", "persons?",
        "participants?", "delegat(?:e|es|ion|ions)", "attendees?", "speakers?", "viewers?",
        "listeners?", "observers?",
        "members?(?= of the (?:audience|public)| asked| said| wondered)", "representatives?",
        "people in the (?:room|audience)", "persons? (?:in the audience|from the floor)",
        "panell?ists?", "those present", "questioners?", "interventions?", "commentators?",
        "mayors?", "officials?",
    ),
    by=(
        "by",
    ),
    relatives=(
        "who",
    ),
    impersonal=(
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
    ),
    agreed=(
        "the (?:\\w+ )?(?:meeting|workshop|seminar|conference|forum|round table|consultation|"
        "panel|group|network|assembly) (?:\\w+ )?(?:agreed|concluded|recommended|decided|"
        "resolved|called on|undertook|recognized) (?:that|to|on|by|upon|the|as)",
        "it was(?: \\w+)? (?:agreed|decided|resolved|concluded|recommended)",
        "there was (?:general |broad |wide |full |unanimous )?(?:agreement|consensus)",
    ),
    narration=(
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
    ),
    outcomes=(
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
    ),
    audience=(
        "the (?:audience|floor|room|public|house|assembly)(?= (?:asked|raised|wanted|"
        "wondered|made|put|voiced|commented|expressed|heard|responded))",
        "reactions from the (?:floor|audience)",
    ),
    experiencer=(
        "\\Z.",
    ),
    others=(
        "other", "second", "remaining",
    ),
    previous=(
        "previous", "preceding", "last", "earlier",
    ),
    that_said=(
        "(?:this|that|these|those|the previous|the preceding) (?:\\w+ )?(?:statements?|"
        "remarks?|views?|comments?|words|position|opinion|appeal|call|proposal|suggestion|"
        "declaration)",
        "(?:what|all that) (?:had (?:just )?been|was) said",
    ),
    speaker_headings=(
        "(?:presentation|statement|intervention|remarks|address|paper|talk|"
        "keynote(?: address)?|lecture|contribution|speech|opening remarks|"
        "closing remarks)s? (?:by|of|from)",
        "speaker:", "presenter:",
    ),
    messages=(
        "(?:main |key |central |principal |final |following )?(?:messages|conclusions|proposals|"
        "recommendations|agreements|points|priorities|suggestions)",
    ),
    relations={
        RelationKind.AGREES: (
            "(?:(?:expressed|voiced|declared|signalled) (?:her |his |its |full )?(?:agreement|"
            "support|solidarity) (?:with|for))(?: (?:the (?:views?|statement|proposal|remarks|"
            "position|words|point)s?(?: made| expressed)?(?: by| of)|what (?:had been|"
            "was) said by))?",
            "(?:sided|in sympathy|in full agreement|of the same (?:view|opinion|mind)) (?:with|as)",
            "lent (?:her|his|its) support to",
            "(?:seconded|endorsed|supported|echoed|backed|shared|welcomed|applauded|commended|"
            "praised|corroborated|confirmed|took up|subscribed to|aligned (?:herself|himself|"
            "itself) with) (?:the |what )?(?:\\w+ ){0,2}(?:views?|statements?|proposals?|"
            "remarks?|comments?|words|suggestions?|position|concerns?|point|call|appeal|"
            "assessment|opinion|analysis|intervention|had been said|was said)(?: (?:made|"
            "expressed|put forward|voiced|raised|offered|presented))?(?: by| of| from)",
            "(?:joined|joining)(?= (?:the |Mr|Ms|Mrs|Dr))(?! in)",
            "as (?:had been )?(?:noted|said|stated|pointed out|stressed) by",
            "along the same lines as",
            "like(?= (?:the (?:previous|first|second|representative|delegat|expert|speaker|chair|"
            "director|minister)|Mr|Ms|Mrs|Dr))",
            "agreed with", "agreeing with", "agrees with", "concurred with", "concurring with",
            "shared the (?:views?|opinions?|concerns?|position|assessment)s? (?:expressed |"
            "put forward )?"
            "(?:by|of)", "(?:seconded|endorsed|supported|echoed|backed|joined)"
            "(?: the (?:views?|statement|proposal|remarks|comments|words|suggestion|position|"
            "concerns?)"
            "s?(?: made| expressed| put forward)?(?: by| of)?)?",
            "supporting the (?:proposal|statement|suggestion) (?:made )?(?:by|of)",
            "was in agreement with", "associated (?:himself|herself|itself) with the statement "
            "(?:made |delivered )?by", "aligned (?:himself|herself|itself) with",
            "in agreement with", "echoing", "coincided with", "in line with what was said by",
        ),
        RelationKind.OPPOSES: (
            "(?:disputed|contested|challenged|questioned|criticized|rebutted|refuted|denied|"
            "corrected|doubted|dismissed) the (?:\\w+ ){0,2}(?:figures?|data|numbers?|statistics|"
            "accounts?|evidence|estimates?|assertions?|claims?)(?: (?:given|provided|quoted|"
            "cited|presented|offered|put forward|produced))? (?:by|of)",
            "(?:did|does|could|can) not (?:share|support|agree with|accept|endorse)(?: (?:the |"
            "that )?(?:\\w+ ){0,2}(?:views?|proposals?|opinions?|position|enthusiasm|optimism|"
            "pessimism|concerns?|assessment|argument|idea)s?(?: (?:expressed|voiced|"
            "put forward))? (?:of|by))?",
            "(?:took|taking) (?:issue|exception) (?:with|to)(?: (?:the )?(?:views?|statements?|"
            "proposals?|remarks?|comments?|words|suggestions?|position|point|claim|"
            "idea)s?(?: made| expressed| put forward)? (?:by|of))?",
            "(?:(?:was|were|is|stood|remained|declared (?:herself|himself)) )?(?:opposed|contrary|"
            "hostile) to (?:the )?(?:views?|proposals?|position|idea|suggestion|opinion|"
            "statement)s?(?: (?:made|expressed|put forward))? (?:by|of|from)",
            "(?:disputed|contested|challenged|questioned|criticized|criticised|rebutted|refuted|"
            "countered|denied|contradicted|disputed|dismissed|rejected|doubted) (?:the |"
            "what )?(?:\\w+ ){0,2}(?:views?|statements?|proposals?|remarks?|comments?|words|"
            "suggestions?|position|claims?|figures?|assertions?|arguments?|assessment|opinion|"
            "had been said|was said)(?: (?:made|expressed|put forward|voiced))?(?: by| of)",
            "(?:disputed|contested|challenged|rebutted|refuted|countered)",
            "cast doubt on (?:the )?(?:views?|figures?|claims?|statements?|words) (?:of|by)",
            "begged to differ (?:with|from)",
            "distanced (?:herself|himself|itself) from(?: the (?:views?|statement|position|"
            "remarks) (?:of|by))?",
            "in contrast (?:to|with)",
            "(?:expressed|voiced) (?:her |his |its )?(?:disagreement|dissent|"
            "reservations?) (?:with|about|over|regarding|"
            "concerning)(?: the (?:\\w+ ){0,2}(?:proposed|made|advanced|put forward|"
            "suggested) by)?",
            "disagreed with", "disagreeing with", "took issue with", "differed (?:from|with)",
            "opposed(?: the (?:view|proposal|position)s? (?:of|by))?", "objected to the "
            "(?:proposal|statement|suggestion|view) (?:made )?(?:by|of)", "rejected the "
            "(?:view|proposal|argument|criticism)s? (?:made )?(?:by|of)", "contradicted", "unlike",
            "contrary to",
        ),
        RelationKind.ANSWERS: (
            "(?:in )?(?:reply|response|answer) to (?:an? |the )?(?:\\w+ )?(?:questions?|"
            "comments?|points?|queries|query|remarks?|concerns?|observations?|"
            "criticisms?)(?: (?:put|raised|asked|posed|made|voiced))?(?: by| from| of)",
            "(?:taking up|addressing|addressed|responding to|answered|answering) (?:the |"
            "a )?(?:questions?|points?|concerns?|queries|query)(?: (?:put|raised|asked|"
            "posed))?(?: by| from| of)",
            "asked by", "questioned by", "in (?:reply|response|answer) to",
            "(?:in )?(?:reply|response|answer) to(?: (?:a |the )?(?:questions?|comments?|points?|"
            "queries|query|remarks?)(?: \\w+)? (?:by|from|of))?",
            "(?:replying|responding|answering|replied|responded) to(?: (?:a |the )?(?:questions?|"
            "comments?|points?|queries|query|remarks?)(?: \\w+)? (?:by|from|of))?",
            "answered(?: (?:a |the )?questions? (?:by|from|of))?",
        ),
        RelationKind.ADDS: (
            "(?:elaborating|expanding|enlarging|elaborated|expanded|enlarged|built|drawing|"
            "following up|followed up|picking up|picked up) (?:on|up)(?: (?:the )?(?:remarks|"
            "comments|points?|words|presentation|idea|statement|intervention|what (?:had been|"
            "was) said)s?(?: made| raised| put forward)?(?: by| of))?",
            "supplement(?:ed|ing) (?:the )?(?:remarks|comments|points?|words|presentation|"
            "statement|what (?:had been|was) said)s? (?:made )?(?:by|of)",
            "(?:adding|added) to (?:what|the (?:remarks|comments|points?|words)(?: made)? (?:by|"
            "of))",
            "building on (?:the (?:remarks|comments|points?|presentation)(?: made)? (?:by|of))?",
            "complement(?:ed|ing) the (?:remarks|presentation|comments|statement)"
            " (?:made )?(?:by|of)",
            "further to the (?:remarks|comments|statement)(?: made)? (?:by|of)",
        ),
    },
    chair_titles=(
        "minutes", "summary records?", "notes? of (?:the )?(?:\\w+ )?(?:meeting|discussion)",
        "record of (?:the )?(?:\\w+ )?(?:meeting|discussion|conversation|proceedings)",
    ),
)  # fmt: skip
