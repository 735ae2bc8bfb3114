"""English: words of working-group reports: dialogue paragraphs, recommendations, positions."""

from relatoria.model import Position
from relatoria.reading.grammar.review import Review

REVIEW = Review(
    language="en",
    procedure=r"(?:working group on the )?universal periodic review|\bUPR\b",
    introduction_heading=r"introduction\b",
    presentation_heading=r"presentation (?:by|of) the state|opening (?:statement|remarks)",
    dialogue_heading=r"(?:interactive )?dialogue(?: and|$)",
    dialogue_opening=r"during (?:the|its|their) (?:interactive )?dialogue",
    conclusions_heading=r"conclusions(?:,? and)?(?:/or)? ?(?:and )?recommendations"
    r"|recommendations$",
    pledges_heading=r"voluntary (?:pledges|commitments)|pledges and",
    annex_heading=r"annex(?:es)?\b|composition of the delegation",
    review_of=r"(?:review of|report on|delegation of|examined by|support of|review: |review – )",
    session=r"held its (?P<number>[\w-]+(?: [\w-]+)??) session",
    meeting=r"(?:held|took place|reviewed) at (?:the|its) (?P<number>[\w-]+) meeting",
    troika=r"group of rapporteurs|\btroika\b",
    headed_by=r"(?:was|were) (?:headed|led) by|headed by",
    honorifics=r"(?:(?:H\.? ?E\.?|His Excellency|Her Excellency|the Honou?rable|Hon\.?"
    r"|Mr\.?|Mrs\.?|Ms\.?|Miss|Dr\.?|Prof\.?|Professor|Ambassador|Sir|Sheikh"
    r"|Prince|Princess),? )+",
    recommendation=r"recommendations?",
    positions=(
        (
            Position.NOT_SUPPORTED,
            r"(?:do|does|did|have|has|had|could|can|would|will)(?: ?not|n[’']t)"
            r"(?: \w+){0,2}? (?:enjoy|support|accept|receive|be (?:supported|accepted))"
            r"|cannot (?:\w+ )?(?:be )?(?:accept|support|enjoy)|(?:is|are|was|were) not"
            r"(?: \w+)? (?:supported|accepted|acceptable)|not enjoy|without the support"
            r"|reject(?:ed|s)?\b|unable to (?:accept|support)",
        ),
        (
            Position.SUPPORTED_IMPLEMENTED,
            r"(?:already|been|being|be)(?: \w+){0,2}? implemented|process of (?:being )?implement"
            r"|already (?:\w+ )?(?:implemented|in place|complied)|been implemented",
        ),
        (
            Position.PENDING,
            r"(?:will|would|shall|to) (?:be |further |\w+ )?(?:examine|consider|respon|review|stud)"
            r"|will (?:provide|give)(?: its)? (?:a )?(?:respon|answer|repl)"
            r"|in due (?:time|course)|no later than|pending|under (?:\w+ )?(?:consideration|"
            r"examination|review)|further (?:consideration|examination)|deferred",
        ),
        (
            Position.NOTED,
            r"(?:has|have|had|is|are|was|were|been|be) (?:\w+ )?noted|note[sd]? the (?:following )?"
            r"recommendation|take[sn]? note|took note|\bnoted\b",
        ),
        (Position.SUPPORTED, r"support|accept|agree[sd]? (?:with|to)|endorse|approv"),
    ),
    and_=r"and|&",
    articles=r"the (?:former )?|former ",
    of=r"of (?:the )?",
    genitive=r"[’'](?:s\b)?|-",
    delegation=r"(?:the )?(?:head of (?:the )?)?delegation|the state under review"
    r"|(?:the )?(?:members of the|head of|leader of the|chief of the) delegation",
    envoys=r"(?:the )?(?:permanent )?(?:representatives?|delegations?|delegates?|ambassador"
    r"|government|observer|head of (?:the )?delegation)",
    officials=r"(?:deputy |vice-?|first |prime |attorney[- ]|solicitor |under-?|former |acting )*"
    r"(?:minist(?:er|ry)|secretary|president|governor|attorney|senator|representatives?"
    r"|director|ambassador|commissioner|ombudsman|defender|prosecutor|judge|justice|chief"
    r"|chair(?:man|woman|person)?|mayor|head|officials?|adviser|advisor|coordinator"
    r"|speaker|deputy|superintendent|mr\.|ms\.|mrs\.|dr\.)",
    pronouns=r"he |she ",
    answers=r"replied|responded|answered|explained|clarified",
    quoting=r"according to|in the view of|in the opinion of",
    answering=r"in (?:response|reply|answer)|(?:responding|replying|answering|turning|referring)"
    r"\b|(?:with|in) (?:regard|respect|relation|reference) to|(?:as )?regard(?:ing|s)"
    r"|concerning|as (?:to|for)|on (?:the )?(?:issue|question|subject|matter)",
    narration=r"during the (?:interactive )?dialogue,? (?:a total of )?(?:[\w-]+ ){1,4}"
    r"(?:delegations|states|statements|speakers)|(?:a total of )?(?:\d+|\w+-\w+) (?:delegations|"
    r"states|speakers)|statements (?:were|are)|the (?:full )?statements? |(?:the )?"
    r"recommendations? made|owing to|due to time|the (?:president of the (?:human rights )?council"
    r"|working group|interactive dialogue|secretariat|chair(?:person)? of the working group)"
    r"|additional statements|at (?:its|the) \w+ meeting|(?:the )?written (?:questions|contrib)"
    r"|all (?:written )?(?:statements|conclusions)",
    collective=r"(?:a number of|several|some|many|most|all|various|other|the following) "
    r"(?:other |additional )?(?:delegations|states|countries|speakers|statements|recommendations)",
    unspoken=r"had|was|were|has|have|is|are|would|could|should|to|that|which|who",
    helpers=r"(?:had |has |have |also |then |further |furthermore |additionally |again |in turn |"
    r"finally |strongly |particularly |especially |warmly |highly |briefly |once again |"
    r"consequently |therefore |in addition |nonetheless |nevertheless |"
    r"was (?:\w+ )?(?=concerned|pleased|grateful|encouraged|interested|impressed|heartened|"
    r"satisfied|aware|convinced|of the)|were (?:\w+ )?(?=concerned|pleased|grateful|of the)|"
    r"remained (?:\w+ )?(?=concerned))*",
    verbs=r"(?:referr|regrett|committ|submitt|admitt|acknowledg|not|prais|recogni[sz]|encourag|urg|observ|emphasi[sz]|stat|conclud|"
    r"not|welcom|applaud|commend|congratulat|thank|request|ask|enquir|inquir|recall|stress|"
    r"highlight|express|appreciat|support|recommend|underlin|underscor|remark|report|indicat|"
    r"point|explain|clarif|reiterat|reaffirm|affirm|confirm|mention|outlin|describ|declar|"
    r"respond|repl|answer|inform|add|rais|regrett|call|refer|suggest|advis|consider|believ|"
    r"hop|wish|want|trust|look|rejoic|admir|salut|hail|condemn|deplor|lament|question|"
    r"concern|draw|not|announc|agree|concur|shar|reflect|list|cit|seek|elaborat|maintain|"
    r"argu|claim|assert|contend|offer|pledg|commit|invit|propos|enjoin|echo|endors|join|"
    r"react|review|summari[sz]|associat|addres|laud|valu|acclaim|deem|notic|voic|acced|troubl)(?:ed|ied|d|es|s)\b"
    r"|sa(?:id|ys)|spoke|gave|drew|made|took|paid|sought|felt|found|thought|told|shared|"
    r"provided|presented|pleased|grateful|encouraged|of the (?:view|opinion)|focused|"
    r"impressed|interested|aware|convinced|satisfied|heartened|regretted|remained|was of|"
    r"touched|reported|began|went on|closed by|opened|understood|identified|attached|"
    r"would like|assured",
    columns=(
        ("recommendation", r"recommendations?"),
        ("position", r"position|response|status|decision|accepted|supported|a/n|s/n"),
        ("states", r"(?:recommending )?(?:state|country|countr)|source|made by|issued by"),
        ("theme", r"theme|issue|topic|rights?|themes"),
    ),
    verdicts=(
        (Position.NOT_SUPPORTED, r"not (?:support|accept)|reject|refus"),
        (Position.SUPPORTED_IMPLEMENTED, r"implemented|in process"),
        (Position.NOTED, r"noted|note\b|n\b"),
        (Position.PENDING, r"pending|examin|consider|defer|p\b"),
        (Position.SUPPORTED, r"support|accept|s\b|a\b|yes"),
    ),
)
