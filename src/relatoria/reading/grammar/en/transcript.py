"""English: labels of speakers, chairs and stage directions in verbatim records and minutes."""

from relatoria.reading.grammar.transcript import Transcript

TRANSCRIPT = Transcript(
    language="en",
    articles=("the", "an", "a"),
    particles=("of", "and", "the", "bin", "ibn", "al", "el", "van", "von", "der", "den", "ter"),
    masculine=("Mr.", "Sir", "Lord", "Viscount", "Earl", "Messrs.", "King", "Prince", "Archbishop"),
    feminine=("Mrs.", "Ms.", "Miss", "Dame", "Lady", "Baroness", "Countess", "Queen", "Princess"),
    honorifics=(
        "Dr.", "Prof.", "Professor", "Hon.", "Rt.", "Right", "Honourable", "Honorable", "H.E.",
        "Excellency", "Senator", "Deputy", "Representative", "Congressman", "Congresswoman",
        "Councillor", "Ambassador", "Judge", "Justice", "General", "Admiral", "Colonel",
        "Captain", "Commander", "Bishop", "Reverend", "Rev.", "Minister", "Secretary", "Chief",
        "Delegate", "Commissioner", "President",
    ),
    salutations=("Mister", "Madam", "Madame", "Excellency", "Excellencies"),
    chairs=(
        "President", "Acting President", "Temporary President", "Vice-President",
        "Vice President", "Chair", "Acting Chair", "Vice-Chair", "Co-Chair", "Co-Chairs",
        "Chairman", "Chairwoman", "Chairperson", "Acting Chairman", "Co-Chairman",
        "Co-Chairperson", "Vice-Chairman", "Vice-Chairperson", "Deputy Chair", "Speaker",
        "Deputy Speaker", "Acting Speaker", "Assistant Deputy Speaker", "Madam Deputy Speaker",
        "Speaker pro tempore", "President pro tempore", "Presiding Officer",
        "Deputy Presiding Officer", "Presiding Member", "Provisional President",
        "Convener", "Leas-Cheann Comhairle", "Ceann Comhairle", "Cathaoirleach",
        "Leas-Chathaoirleach", "Acting Cathaoirleach", "Llywydd",
    ),
    moderators=("Moderator", "Facilitator", "Host", "Interviewer", "Presenter", "Discussant"),
    offices=(
        "Minister", "Prime Minister", "Deputy Prime Minister", "Secretary", "Secretary-General",
        "Assistant Secretary", "Assistant Secretary-General", "Under-Secretary",
        "Under-Secretary-General", "Deputy Secretary-General", "Secretary of State",
        "Parliamentary Secretary", "Parliamentary Under-Secretary", "Attorney General",
        "Attorney-General", "Solicitor-General", "Chancellor", "Rapporteur",
        "Special Rapporteur", "Commissioner", "High Commissioner", "Director",
        "Director-General", "Executive Director", "Executive Secretary", "Deputy Minister",
        "Clerk", "Leader", "Premier", "Taoiseach", "Tánaiste", "Ombudsman", "Witness",
        "Interpreter", "Counsel", "Registrar", "Technical Secretariat", "Secretariat",
        "Vice-President of the Commission", "Member",
    ),
    representatives=(
        "Representative", "Permanent Representative", "Alternate Representative",
        "Interim Representative", "Deputy Permanent Representative", "Delegate", "Delegation",
        "Head of Delegation", "Head of the Delegation", "Ambassador", "Observer",
        "Permanent Observer",
    ),
    of=("of the", "of", "for the", "for", "from the", "from"),
    groups=(
        r"(?:several|some|many|other|various|two|three|a number of|all) (?:hon\.? |honourable |"
        r"right hon\.? |government |opposition |coalition )?(?:members|senators|deputies|voices|"
        r"delegates|delegations|participants|peers|noble lords)",
        r"(?:an?|another) (?:hon\.? |honourable |opposition |government )?(?:member|voice|senator|"
        r"deputy|delegate|participant)(?: from the floor| of the audience)?",
        r"hon\.? members|(?:the )?(?:audience|floor|public|house|chorus)|"
        r"voices?(?: from the floor)?",
    ),
    marks=(
        "Q", "A", "Question", "Answer", "Speaker", "Male speaker", "Female speaker",
        "Unidentified speaker", "Unknown speaker", "Unidentified male", "Unidentified female",
        "Participant", "Respondent", "Interviewee", "Informant", "Panellist", "Panelist",
        "Delegate", "Unidentified delegate",
    ),
    fields=(
        "note", "notes", "source", "sources", "date", "time", "venue", "place", "title", "theme",
        "themes", "topic", "topics", "subject", "objective", "objectives", "aim", "aims", "goal",
        "agenda", "item", "contact", "contacts", "email", "e-mail", "tel", "telephone", "phone",
        "fax", "website", "web", "address", "figure", "table", "box", "annex", "appendix",
        "chapter", "section", "part", "article", "paragraph", "page", "column", "recommendation",
        "recommendations", "conclusion", "conclusions", "result", "results", "activity",
        "activities", "background", "introduction", "summary", "executive", "example", "warning",
        "step", "action", "actions", "indicator", "indicators", "target", "targets", "country",
        "countries", "region", "institution", "institutions", "participants", "panellists",
        "panelists", "speakers", "session", "panel", "day", "part", "original", "distr",
        "distribution", "present", "absent", "apologies", "attendance", "members", "decision",
        "decisions", "resolution", "report", "document", "documents", "references", "keywords",
        "abstract", "register", "registration", "language", "languages", "methodology", "scope",
        "budget", "deadline", "format", "organizers", "partners", "mandate", "question",
        "questions", "challenges", "opportunities", "principle", "principles", "message",
        "messages", "re", "to", "from", "cc", "votes", "ayes", "noes", "for", "against",
        "abstaining", "abstentions", "division", "motion", "amendment", "bill", "clause",
        "follow-up", "remarks", "comment", "comments", "rights", "policy", "development",
    ),
    openers=(
        "the", "a", "an", "this", "that", "these", "those", "it", "its", "he", "she", "we", "i",
        "you", "they", "my", "our", "your", "his", "her", "their", "in", "on", "at", "by", "for",
        "from", "to", "of", "with", "as", "if", "when", "while", "and", "but", "or", "so", "yet",
        "let", "there", "here", "not", "no", "yes", "all", "some", "first", "second", "third",
        "finally", "however", "moreover", "also", "what", "who", "how", "why", "where", "which",
        "one", "two", "three", "under", "after", "before", "see", "thank", "today", "now",
    ),
    introductions=(
        r"(?:statement|remarks|address|speech|intervention|words|presentation)"
        r" (?:by|of|from)",
    ),
    spoke=(
        r"(?:spoke|speaking|continued|interpretation|translation|translated|read out|delivered)"
        r"(?: in| from)\b",
        r"in (?:english|french|spanish|portuguese|arabic|chinese|russian|german|italian|dutch)\b",
        r"(?:original|in writing|via interpreter|by video|on behalf|blue-card|deputising)\b",
        r"(?:english|french|spanish|portuguese)(?: text| version| translation)? (?:furnished|"
        r"provided)",
    ),
    directions=(
        r"applause|laughter|interruptions?|cheers|cheering|pause|silence|inaudible|crosstalk|"
        r"cross-talk|no audio|music|murmurs?|protests?|disorder|hear,? hear|bell rings?|video|"
        r"a minute of silence|standing ovation|shouts?|indistinct|overlapping|off mic|"
        r"off-mike|not translated|continued|end of (?:recording|transcript|video)",
    ),
    narration=(
        r"(?:the )?(?:meeting|sitting|session|house|committee|assembly|debate|hearing)(?: was)? "
        r"(?:called to order|resumed|suspended|opened|began|convened|proceeded|divided|met)\b",
        r"it was so decided\b|(?:the )?(?:draft )?(?:decision|resolution|motion|amendment|agenda|"
        r"question|proposal)\b[^.]{0,90}\b(?:was|were) (?:then )?(?:adopted|rejected|agreed|put|"
        r"approved|negatived|withdrawn)\b",
        r"a (?:recorded |roll-call |separate )?vote was taken\b|in favour:|against:|abstaining:",
        r"(?:motion|question|bill|amendment|division|resolution)s? (?:made|put|proposed|agreed|"
        r"carried|called|read|accordingly)\b",
        r"(?:the )?members? of (?:the general assembly|the council|the committee) observed\b",
        r"(?:several |some |many )?(?:hon\.? |honourable |opposition )?(?:members|senators) "
        r"(?:rose|interjecting)\b",
        r"there being no (?:objection|further)\b|prayers\b",
    ),
    votes=(r"(?:the )?(?:house|committee|assembly|senate) (?:having )?divided\b|votes? cast\b",),
    closing=(
        r"(?:the )?(?:meeting|sitting|session|hearing|house|council|committee) (?:rose|closed|"
        r"ended|adjourned|was adjourned|was closed|stands adjourned)\b(?![^.]{0,40}\bresum)",
        r"adjourned (?:accordingly )?at\b|house adjourned\b",
    ),
    chair_taken=(
        r"(?P<name>[^,.:;()]{3,60})(?: \([^)]{2,60}\))?,?"
        r"(?: (?:Acting |Temporary )?(?:Vice-|Deputy )?(?:President|Chair\w*|Speaker)"
        r"[^,.]{0,40},)? (?:took|takes|resumed|in) the Chair\b",
    ),
    floor=(
        "give the floor to", "gives the floor to", "giving the floor to", "call on", "call upon",
        "the floor is yours", "invite to take the floor", "i invite", "recognize", "recognise",
        "has the floor", "the next speaker is", "the next speaker on my list is",
        "floor is given to", "we shall now hear a statement by", "will now hear an address by",
        "now hear a statement by", "we now turn to",
    ),
    agenda=(
        r"agenda item \d|item \d|(?:opening|closing|adoption|general debate|organization of work|"
        r"panel|session|round table|question time|oral answers|election of|programme of work)\b",
    ),
)  # fmt: skip
