"""English: words of programmes, panels, covers, biographies and sections."""

from relatoria.reading.grammar.dates import numbered
from relatoria.reading.grammar.en.seats import CUES, EVENT
from relatoria.reading.grammar.meeting import CAPITAL, Meeting, cardinals, words

MEETING = Meeting(
    language="en",
    contents=words("(?:table of )?contents"),
    presentation=words("presentation", "foreword", "preface", "(?:executive )?summary", "abstract"),
    introduction=words("introduction", "background", "antecedents", "context"),
    conclusion=words(
        r"conclusions?",
        r"closing\b.{0,40}",
        "concluding remarks",
        "closure",
        "summary of conclusions",
        "final considerations",
    ),
    annex=words(r"(?:annex|appendix|annexe)(?:\s+(\d{1,2}|[IVX]{1,4}|[A-H])(?=\W|$))?"),
    biographies=words(
        r"biograph(?:ies|ical)\b.{0,50}",
        "bios",
        r"speakers['’]? profiles?",
        r"profiles? of (?:the )?(?:speakers|experts|participants|panell?ists)",
    ),
    attendance_list=words(
        r"(?:provisional |final |tentative )?list of (?:participants|attendees|experts|speakers)",
        "participants",
        "attendance",
    ),
    programme=words(
        r"(?:meeting |provisional |draft |annotated |preliminary |tentative )*(?:agenda|programme|"
        r"program|timetable|schedule)(?: of (?:the )?(?:meeting|work|sessions|event|activities))?"
    ),
    concept_note=words(
        "concept (?:note|paper)",
        "terms of reference",
        "information note",
        "aide[- ]memoire",
        r"description and organization of the (?:meeting|event)",
        "organization of work",
    ),
    distribution_label=words(r"distr(?:ibution)?\.?"),
    distributions=words("general", "limited", "restricted", "provisional"),
    original=words("original"),
    prepared_by=words(
        r"(?:was|were|has been) (?:prepared|drafted|written|compiled|drawn up) by",
        r"(?:prepared|drafted|written|compiled) by",
        r"(?:report|summary) (?:by|of) the (?:general )?rapporteurs?,?",
    ),
    collaboration=words(
        r"with (?:the |substantive |valuable )*(?:collaboration|assistance|contributions?|help|"
        r"support|input) (?:of|from|by)",
        r"with (?:contributions|inputs|comments) (?:of|from|by)",
    ),
    report=words(
        r"(?:rapporteur['’]?s['’]? |final |summary |draft |meeting )*report(?: of the .{1,80})?",
        "summary of proceedings",
        "proceedings",
        "minutes",
        "chair['’]?s summary",
    ),
    meeting=words(
        "meeting|workshop|seminar|conference|symposium|forum|consultation|dialogue|"
        "session|round ?table|colloquium|congress|summit|assembly|hearing"
    ),
    organized_by=words(
        r"(?:(?:jointly|co-?)\s?)?(?:organi[sz]ed|convened|hosted|arranged|sponsored jointly)"
        r"(?: jointly)?(?: and (?:hosted|convened|organi[sz]ed))? by",
    ),
    organized=words(
        r"(?:(?:jointly|co-?)\s?)?(?:organi[sz]ed|convened|held|hosted)(?: jointly)?"
        rf"(?=(?: the| this| a| an)? (?:[\w-]+ ){{0,12}}?{EVENT})",
        r"are (?:this week |jointly |together )*hosting",
    ),
    jointly_with=words(
        r"(?:jointly|together|in conjunction|in collaboration|in cooperation|in coordination"
        r"|in partnership) with",
    ),
    supported_by=words(
        r"with (?:the )?(?:financial |technical |generous |kind )*support (?:from|of|by)",
        r"with (?:the )?sponsorship of",
        r"under the auspices of",
        r"(?:financially )?(?:supported|sponsored|co-?sponsored|funded|financed) by",
        r"thanks to (?:the )?support (?:of|from)",
    ),
    prepares=words(
        r"in preparation (?:for|of)|preparatory (?:\w+ ){0,3}(?:to|for)|prior to|"
        "in the run-up to|ahead of|to prepare for|to prepare"
    ),
    convened=words(
        "convened|will convene|will be held|would be held|was to be held|"
        "taking place|to be held|will take place|would take place|held"
    ),
    held=words(
        "(?:was|were|is|will be|would be|to be) (?:being )?(?:held|convened)",
        "(?:took|takes|will take|is taking) place",
        r"(?:held|met)(?= (?:online|virtually|again|on|in|at|from|by) )",
    ),
    begins=words("begins|begin|starts|start|opens|will begin|will start|began|opened|kicks off"),
    resolution=words(r"resolutions?(?: (?:no|nos|number)\.?)?"),
    resolution_name="{body} resolution {number}",
    people_counted=words(r"participants", "people", "persons", "attendees", "delegates"),
    experts_counted=words(r"(?:\w+ ){0,2}(?:experts|specialists|panell?ists|speakers)"),
    spelt=cardinals(
        "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
        " sixteen seventeen eighteen nineteen",
        "twenty thirty forty fifty sixty seventy eighty ninety",
        "-",
    ),
    attended=words(
        "attended|attendance|took part|taking part|participated|numbered|"
        "participation of|in attendance|was attended by|present|bring together|"
        "brought together|were asked|were invited|gathered"
    ),
    approximately=words(
        "about|around|approximately|some|nearly|almost|roughly|over|more than|close to|upwards of"
    ),
    headquarters=words(r"headquarters", "main office", "seat"),
    headquarters_name="{body} headquarters",
    room=words(
        r"(?:conference |meeting )?(?:room|hall|auditorium|centre|center"
        r"|salon)(?: [A-Z0-9]{1,3}\b)?"
    ),
    objective=words("objectives?", "purpose", "aims?", "goals?"),
    themes=words(
        r"themes?|topics?|structure|methodology|format|expected (?:results|outcomes?|"
        r"outputs?)|place and date|date and (?:place|venue)|venue|participants|"
        r"participation|agenda items?|logistics|languages?"
    ),
    ahead=words(
        r"will (?:be|take|bring|address|discuss|include|focus|have|serve|seek|provide|"
        r"consist|meet)|is expected to|are expected to|is to be held"
    ),
    session=words(
        r"(?:thematic |plenary |working |technical |panel )?(?:session|panel|round ?table|segment)"
        r"(?: n[oº°]\.?)? (\d{1,2}|[IVX]{1,5}|one|two|three|four|five|six|seven|eight)(?=\W|$)"
    ),
    continued=words(r"\(?(?:cont(?:inued|inuation|['’]?d|\.)?)\)?"),
    moderator=words(r"(?:co-?)?moderators?", "moderated by", "moderation", "facilitators?"),
    chair=words(
        r"(?:co-?)?chair(?:person|man|woman|persons)?s?",
        "chaired by",
        "presiding officer",
        "presided over by",
    ),
    speakers=words(
        "(?:key ?note |lead |invited |main |guest )?(?:speakers?|panell?ists?|presenters?"
        "|participants?|discussants?|commentators?|experts)|"
        "presentations?|presented by|presentation by|statements?|interventions?|"
        "comments by|opening remarks|with the participation of|members of the panel"
    ),
    rapporteur=words(r"(?:co-?)?rapporteurs?"),
    registration=words(r"registration(?: of participants)?", "accreditation", "check-in"),
    opening=words(
        r"opening(?: (?:session|ceremony|remarks|of the \w+|address|statements?|segment))?",
        "inauguration",
        "inaugural session",
        "welcome(?: remarks| address)?",
    ),
    closing=words(
        r"(?:official |formal )?clos(?:ing|ure)(?: (?:session|ceremony|remarks|of the \w+"
        r"|statements?))?",
        "end of the (?:meeting|day|session)",
        "adjournment",
    ),
    interval=words(
        "(?:coffee|tea|lunch|health|refreshment)?[ /-]*break|lunch(?:eon)?|coffee|"
        "recess|reception|cocktail|group photo(?:graph)?|official photo(?:graph)?|"
        "dinner"
    ),
    debate=words(
        r"(?:floor |open |general |plenary |interactive )?(?:debate|discussion|dialogue)s?",
        "questions and answers",
        "q ?& ?a",
        "comments and discussion",
        "exchange of views",
        "comments from the floor",
    ),
    cues=CUES,
    elected=words(r"elected"),
    sitting=words(
        "sessions?|panels?|round ?tables?|segments?|meetings?|dialogues?|conversations?|hearings?"
        "|blocks?|blocs?|sittings?|plenar(?:y|ies)|workshops?|modules?|debates?"
    ),
    present=words(
        r"(?:those |members |delegates |also |members and observers )?(?:present|in attendance"
        r"|attending)"
        r"(?: (?:were|was|are|in person|online|by video(?: link)?|at the meeting))*",
        r"staff|officials|also present|(?:list of )?(?:attendees|attendance|participants|"
        r"members|observers|secretariat)",
    ),
    gathered=words(
        r"(?:attended by|were present|in the presence of|was composed of|with the attendance of)"
    ),
    roll_call=words(
        r"(?:(?:also |those )?(?:present|in attendance|attending)(?: (?:at|for|by) [^,.;:]{1,30})?"
        r" (?:were|was|are|is)|(?:was|were) (?:also )?(?:present|in attendance|attended by)"
        r"|(?:attended|joined)(?: by| as (?:an? )?(?:guests?|observers?))|in the presence of"
        r"|took their seats)"
    ),
    absent=words(
        r"(?:apologies|regrets)(?: for absence)?(?: (?:were|was) received)?(?: from)?|absent"
        r"|excused|not present|unable to attend"
    ),
    secretary=words("(?:acting )?secretary|minutes? taker|clerk"),
    part=numbered(
        "first|one",
        "second|two",
        "third|three",
        "fourth|four",
        "fifth|five",
        "sixth|six",
        "seventh|seven",
        "eighth|eight",
    ),
    honorifics=words(
        r"(?:the\s+)?(?:Hon(?:ourable|orable)?\.?|Rt\.? Hon\.?|H\.?\s?E\.?|His Excellency"
        r"|Her Excellency|Excellency)",
        r"(?:Mr|Mrs|Ms|Miss|Adv|Cllr|Sgt|Capt|Col|Lt|Maj|Insp|Dr|Prof|Professor|Sir|Dame|Fr|Rev"
        r"|Father|Sister|Lic|Ing)\.?",
        rf"(?:Ambassador|Minister|Senator|Judge|Justice)(?= {CAPITAL})",
    ),
    particles=words(
        "de|del|la|las|los|da|das|do|dos|di|du|des|le|van|von|der|den|ter|al|el|bin|ibn"
    ),
    offices=words(
        r"(?:(?:deputy|vice|assistant|associate|regional|executive|general|national|senior|chief"
        r"|technical|permanent|special|former|acting|alternate|interim|honorary|full-time|research"
        r"|independent|visiting|state)[ -])*(?:director(?:[- ]general)?|head|chief|chair(?:person"
        r"|man|woman)?|president(?: pro tempore)?|vice-president|secretary(?:[- ]general)?"
        r"|representative|coordinator|adviser|advisor|researcher|professor|lecturer|consultant"
        r"|expert|officer|official|specialist|rapporteur|commissioner|minister|ambassador|consul"
        r"(?: general)?|counsell?or|attach[ée]|manager|analyst|economist|delegate|member|founder"
        r"|rector|dean|fellow|lawyer|prosecutor|ombuds(?:man|person)|senator|deputy|undersecretary"
        r"|under-secretary|administrator|moderator|teacher|scholar|partner|editor|liaison|mayor"
        r"|superintendent|registrar|inspector|clerk|actuary|councillor|commander"
        r"|governor)s?"
    ),
    institution_first=False,
    institutions=words(
        "university|universit(?:ies|é)|universidade?|universitat|institut[eo]?|"
        "institution|ministry|department|division|directorate|office|agency|"
        "commission|committee|council|court|centre|center|network|nations|high commissioner"
        "|organization|"
        "organisation|association|foundation|federation|fund|programme|program|bank|"
        "secretariat|mission|embassy|consulate|government|faculty|school|college|"
        "colegio|academy|observatory|forum|alliance|coalition|group|unit|section|"
        "area|board|authority|bureau|parliament|senate|congress|community|union|"
        "society|company|corporation|chamber|ombudsman(?:['’]s office)?|conference|"
        "service|system|house|pastoral|caritas|team|cluster|branch|chair|platform|"
        "movement|trust|project|campaign|initiative|museum|library|hospital"
    ),
    not_names=words(
        "the|their|his|her|its|our|a|an|and|or|of|in|on|for|with|by|from|at|to|united|nations"
        "|latin|"
        "america|american|caribbean|central|north|south|southern|northern|east|west|"
        "eastern|western|international|national|regional|global|general|high|level|"
        "human|rights|migration|development|population|session|panel|plenary|meeting|"
        "opening|closing|registration|coffee|lunch|break|floor|debate|moderator|"
        "moderators|speakers|speaker|participants|panellists|panelists|chair|"
        "rapporteur|annex|round|table|part|first|second|third|day|states|state|"
        "republic|kingdom|federal|bolivarian|plurinational|dominican|"
        "el salvador|new york|geneva|conclusions|introduction|presentation|agenda|"
        "programme|discussion|questions|answers|technical|permanent|executive|deputy|"
        "vice|assistant|under|special|public|social|economic|political|policy|"
        "policies|labour|labor|foreign|affairs|interior|justice|health|education|"
        "statistics|demographic|refugees|migrants|women|children|workers|civil|inter|"
        "world|european|african|asian|ibero|workshop|seminar|welcome|remarks|keynote|"
        "address|theme|topic|item|monday|tuesday|wednesday|thursday|friday|saturday|"
        "sunday|january|february|july|august|september|october|"
        "november|december"
    ),
    belongs=words(
        r"(?:of|from|with|at|for|to|representing|on behalf of|based at|in)(?: the| its)?",
    ),
    located=words("in", "based in"),
    conjunction=words("alongside|and", "as well as", "along with", "together with", "&"),
    leads=words(
        "moderated|moderating|to moderate|moderation|facilitated the|(?:as|the) moderator,?"
    ),
)
