"""English."""

from __future__ import annotations

from relatoria.drafting.checks.words.phrases.shape import Phrases

PHRASES = Phrases(
    opposites=(
        (r"(?:night|darkness)", r"(?:day|daytime|daylight)"),
        (r"(?:wom[ae]n|females?|girls?)", r"(?:m[ae]n|males?|boys?)"),
        (r"(?:urban|cit(?:y|ies)|towns?)", r"(?:rural|countryside|villages?)"),
        (r"public", r"private"),
        (r"adults?", r"(?:children|minors|child)"),
        (r"(?:north|northern)", r"(?:south|southern)"),
        (r"(?:east|eastern)", r"(?:west|western)"),
        (r"inland", r"(?:coast|coastal)"),
        (r"with", r"without"),
        (r"(?:in\s+favou?r|for)", r"against"),
        (r"(?:full)[\s-]time", r"(?:part)[\s-]time"),
        (r"(?:accepted|approved|granted|supported)", r"(?:rejected|refused|denied|noted)"),
        (r"(?:national|local|domestic)", r"(?:foreign|international)"),
        (r"(?:mornings?)", r"(?:afternoons?|evenings?)"),
        (r"(?:dry|summer)", r"(?:rainy|wet|winter)"),
        (r"(?:open|working)", r"(?:closed|broken)"),
        (r"(?:present)", r"(?:absent)"),
        (r"(?:completed|finished|resolved|answered)", r"(?:pending|ongoing|open|unanswered)"),
        (r"(?<!non-)governmental", r"non-governmental"),
    ),
    prepositions=r"(?:from|in|at|by|with|without|to|on|for|of|among|during|under|over|against)",
    of_which=r"(?:of\s+(?:which|whom)|among\s+them)",
    in_all=r"(?:(?:a|for\s+a|making\s+a)\s+total\s+of|in\s+all|altogether)",
    adopted=r"(?:(?:which\s+was\s+|was\s+|were\s+)?(?:adopted|approved|passed)\s+"
    r"(?:by\s+(?:the\s+)?(?:\w+\s+){1,4}?)?(?:in|during)|of|\()",
    adopting=r"(?:adopted|approved|passed)",
    in_year=r"in",
    assembly=r"General\s+Assembly",
    meeting=r"(?:meeting|workshop|seminar|conference|consultation|forum|dialogue|symposium|course)",
    opens=r"(?:opened|closed|ended|began|adjourned|concluded|started|inaugurated)",
    will_be=r"(?:will\s+(?:be\s+held|take\s+place|meet|be\s+convened|be\s+hosted)"
    r"|(?:is|are)\s+to\s+(?:be\s+held|take\s+place|meet))",
    was_before=r"(?:previous|preceding)",
    days_long=(
        r"(?:the|this)\s+{n}[-\s]day\s+(?:[^\W\d]+\s+){0,3}?{meeting}",
        r"(?:the|this)\s+(?:[^\W\d]+\s+){0,2}?{meeting}\s+(?:lasted|ran\s+for|was\s+held\s+over|took\s+place\s+over)\s+{n}\s+days",
        r"{n}\s+days\s+of\s+(?:the|this)\s+{meeting}",
        r"(?:the|these|over|during|after)\s+(?:the\s+)?{n}\s+days\s+of\s+(?:debates?|discussions?|work|deliberations?)",
    ),
    of_the=r"of\s+the",
    day_of=r"the\s+{ordinal}\s+(?:and\s+(?:last|final)\s+)?day",
    sessions=r"(?:the|these|all|its|in|over|into|across)\s+(?:the\s+)?{n}\s+sessions",
    another=r"(?:first|last|other|next|following|remaining|previous|preceding|final|subsequent)",
    opening=r"(?:opening|attendance|inaugura\w+|welcome)",
    closing=r"(?:clos(?:e|ing|ure)|conclusions?|adjournment)",
    rose=r"(?:rose|risen|increased|grew|grown|climbed|gone\s+up|went\s+up)",
    fell=r"(?:fell|fallen|decreased|dropped|declined|shrank|gone\s+down|went\s+down)",
    from_to=(r"from", r"to"),
    more=r"(?:more|increase|rise|growth|additional)",
    less=r"(?:fewer|less|decrease|fall|drop|decline|reduction)",
    times={2: r"doubled", 3: r"(?:tripled|trebled)", 4: r"quadrupled"},
    fractions={
        r"(?:one[\s-]half|half)": (1, 2),
        r"(?:one|a)[\s-]third": (1, 3),
        r"(?:one|a)[\s-]quarter": (1, 4),
        r"two[\s-]thirds": (2, 3),
        r"three[\s-]quarters": (3, 4),
        r"(?:one|a)[\s-]fifth": (1, 5),
        r"(?:one|a)[\s-]tenth": (1, 10),
    },
    approximately=r"(?:about|almost|nearly|around|approximately|some|roughly|over|more\s+than"
    r"|less\s+than|fewer\s+than|at\s+least|up\s+to|under|close\s+to)",
    aged=r"(?:aged?|ages)(?:\s+(?:between|from))?",
    pages=r"(?:pp?\.|pages)",
    parallel=r"(?:parallel|simultaneous|concurrent|breakout|working\s+groups?|side\s+events?)",
    held_in=r"(?:held|met|convened|took\s+place)\s+(?:in|at)",
    listed=r"(?:list(?:s|ed)?|set\s+out|contain(?:s|ed)|reproduced|given|annexed|found"
    r"|presented|appear|see)",
    years_long=(
        r"{n}[-\s]years?",
        r"for\s+{n}\s+years",
    ),
    went=r"(?:went|passed|changed|moved)",
    namely=r"(?:namely|that\s+is|viz\.?)",
    seats=r"(?:moderator|chair\w*|rapporteur|facilitator|speaker|panell?ist|discussant|author"
    r"|host|president)",
    moderator=r"moderator",
    chair=r"chair(?:person|man|woman)?",
    every_one=r"(?:all(?:\s+of\s+the|\s+the)?|the|these)",
)
