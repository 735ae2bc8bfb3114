"""English: verbs of reported speech."""

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
    "cautions", "seconds", "moves", "invites", "undertook", "recounts", "remarks", "tells",
    "suspects", "explains", "states", "stresses", "suggests", "recalls", "adds", "insists",
    # Attitudes: what somebody thinks is what they said.
    "preferred", "prefers", "concurs", "was concerned", "was worried", "was troubled",
    "was surprised", "was disappointed",
    "was alarmed", "was of the view", "was of the opinion", "was not convinced", "was sceptical",
    "was skeptical", "was doubtful", "was grateful", "was pleased", "was glad", "was in favour",
    "was in favor", "was against", "was opposed to", "was curious", "was adamant", "was clear that",
    "was not satisfied", "was unhappy", "had no objection", "had no problem", "had reservations",
    "had doubts", "had concerns", "had a question", "did not agree", "did not share",
    "did not believe", "did not accept", "did not think", "did not support", "did not see",
    "could not accept", "could not support", "could not agree", "would have preferred",
    "would prefer", "would support", "would oppose", "wanted", "is of the view", "is concerned",
    "does not agree", "does not share", "does not accept", "does not support",
    "does not believe", "is opposed to", "is in favour", "is against",
    "concludes", "observes", "agrees", "says", "finds", "thinks", "takes the opposite view",
)  # fmt: skip
VERBS = english(_REPORTING, _PRESENT, _IRREGULAR)
