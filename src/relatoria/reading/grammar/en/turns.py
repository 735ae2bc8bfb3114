"""English: words that open, continue and close a reported turn; roles; anaphors."""

from relatoria.reading.grammar.en import turns_debates as debates
from relatoria.reading.grammar.en import turns_people as people
from relatoria.reading.grammar.en import turns_relations as relations
from relatoria.reading.grammar.en import turns_reporting as reporting
from relatoria.reading.grammar.turns import Turns

TURNS = Turns(
    language="en",
    articles=("the", "this", "that", "an?"),
    indefinite=("an?",),
    ands=("and", "as well as", "&"),
    generic_roles=people.GENERIC_ROLES,
    offices=people.OFFICES,
    once=people.ONCE,
    presiding=people.PRESIDING,
    delegations=people.DELEGATIONS,
    state_voices=people.STATE_VOICES,
    absent=people.ABSENT,
    state_organs=people.STATE_ORGANS,
    role_last=True,
    links=("of", "from", "for", "at", "with", "to", "in", "on", "representing", "within"),
    anaphors=(
        "speaker", "expert", "panell?ist", "presenter", "representative", "professor", "researcher",
        "consultant", "academic", "specialist", "delegate", "lecturer", "delegation",
        "minister", "ambassador", "director", "discussant",
    ),
    latter=("latter",),
    former=("former",),
    pronouns=(
        "(?:his|her) excellency(?= (?-i:[a-z]))","he", "she", "they", "it", "he or she", "s/he"),
    collectives=people.COLLECTIVES,
    gathered=people.GATHERED,
    quantifiers=people.QUANTIFIERS,
    honorifics=people.HONORIFICS,
    courtesies=("Mr", "Madam", "Mister", "Ms"),
    particles=("de", "la", "del", "los", "las", "da", "do", "dos", "das", "van", "von", "der",
               "den", "di", "du", "le", "el", "al", "bin", "ben", "y", "e", "ter", "ten", "af"),
    inverts=False,
    clitics="",
    enclitics="",
    verbs=reporting.VERBS,
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
        "about", "when asked", "insofar", "whereas","who", "whose", "which", "that", "and then",
        "when", "while", "concerning", "and said",
             "and asked", "was", "were", "had", "as", "regarding", "to present",
             "to speak", "to make", "to take"),
    presenting=(
        "(?:the|a|an)(?: \\w+)? (?:presentation|paper|statement|intervention|address|talk|"
        "contribution|speech|lecture|keynote|remarks) (?:made |delivered |given |presented |"
        "prepared )?(?:by|of|from)",
        "in (?:the|a)(?: \\w+)? (?:presentation|paper|statement|intervention|address|talk|speech) "
        "(?:made |delivered |given |presented )?(?:by|of)",
    ),
    cues=debates.CUES,
    leads=debates.LEADS,
    floor=debates.FLOOR,
    floor_headings=debates.FLOOR_HEADINGS,
    yields=debates.YIELDS,
    present=people.PRESENT,
    by=(
        "by",
    ),
    relatives=(
        "who",
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
        "other", "second", "remaining",
    ),
    previous=(
        "previous", "preceding", "last", "earlier",
    ),
    that_said=(
        "(?:this|that|these|those|the previous|the preceding) (?:\\w+ )?(?:statements?|"
        "remarks?|views?|comments?|words|position|opinion|appeal|call|proposal|suggestion|"
        "declaration|figures?|findings?|concerns?|doubts?|questions?|criticisms?|argument)",
        "(?:his|her|their) (?:\\w+ )?(?:colleague|neighbou?r)",
        "(?:what|all that) (?:had (?:just )?been|was) said",
    ),
    speaker_headings=debates.SPEAKER_HEADINGS,
    messages=debates.MESSAGES,
    relations=relations.RELATIONS,
    chair_titles=(
        "minutes", "summary records?", "notes? of (?:the )?(?:\\w+ )?(?:meeting|discussion)",
        "record of (?:the )?(?:\\w+ )?(?:meeting|discussion|conversation|proceedings)",
    ),
)  # fmt: skip
