"""English: words that seat people on panels."""

from relatoria.model import Role
from relatoria.reading.grammar.meeting import CAPITAL, Cue, words

_SPEAKERS = (
    r"(?:speakers?|panell?ists?|presenters?|discussants?|participants?|experts?|lecturers?"
    r"|commentators?)"
)
EVENT = (
    r"(?:session|panel|meeting|workshop|debate|discussion|round ?table|plenary|segment|event"
    r"|conversation|dialogue|hearing|block|seminar|conference|forum|symposium|ceremony)"
)

CUES = (
    Cue(
        Role.SPEAKER,
        words(
            rf"{_SPEAKERS}\b(?! (?:was|were) (?:chaired|moderated))[^.;:]{{0,90}}?\s"
            r"(?:were|was|are|will be|included|include)",
            rf"{EVENT} (?:was|were|is) (?:composed|made up|formed|comprised) (?:of|by)",
            rf"{EVENT} (?:comprised|consisted of|featured|included|brought together)",
            r"(?:presentations?|statements?|remarks|address(?:es)?|papers?|messages?|lectures?"
            r"|interventions?|speech(?:es)?)\b[^.;:]{0,80}?\s(?:by|from)",
            r"(?:opened|inaugurated|addressed|closed) by",
            "with the participation of",
            r"(?:taking part|participating)\b[^.;:]{0,40}? were",
            r"heard from",
            r"took the floor:?",
        ),
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:participated|took part|spoke|served|acted|were invited)\b[^.;:,]{0,40}? as "
            rf"(?:the )?(?:\w+ )?{_SPEAKERS}",
            rf"were the (?:\w+ )?{_SPEAKERS}",
            r"(?:made|gave|delivered) (?:the |an? )?(?:\w+ )?(?:presentations?|statements?"
            r"|remarks|address(?:es)?|papers?|lectures?)",
            rf"(?:participated|took part) in (?:the|this) (?:\w+ )?{EVENT}",
            r"(?:officially |formally )?opened the (?:meeting|session|seminar|workshop)",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            "moderated by",
            "facilitated by",
            r"(?:moderators?|facilitators?)\b[^.;:]{0,60}?\s(?:was|were|is|will be)",
            "under the moderation of",
            "moderation of",
            "moderators?:",
        ),
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:was|were|acted as|served as|acting as|as)(?: the)? (?:co-?)?(?:moderators?"
            r"|facilitators?)",
            rf"(?:moderated|facilitated)(?: the| this)(?: \w+)? {EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:co-?)?chaired by",
            "presided over by",
            r"under the chair(?:person|man)?ship of",
            r"(?:co-?)?chair(?:person|man|woman|persons)?s?\b[^.;:,]{0,40}?\s(?:was|were|is)",
            "headed by",
        ),
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:acted as|served as|was elected|was|were elected|elected as)(?: the)? "
            r"(?:co-?)?chair(?:person|man|woman|persons)?s?",
            rf"(?:co-?)?chaired (?:the|this) (?:\w+ )?{EVENT}",
            rf"presided over (?:the|this) (?:\w+ )?{EVENT}",
            "took the chair",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(r"rapporteurs?\b[^.;:,]{0,40}?\s(?:was|were|is)", "reported on by"),
    ),
    Cue(
        Role.RAPPORTEUR,
        words(r"(?:acted|served) as (?:the )?rapporteurs?", "was (?:elected )?rapporteur"),
        people_follow=False,
    ),
    Cue(
        Role.SPEAKER,
        words(
            "they (?:were|are)",
            r"(?:chance|opportunity|able|pleasure) (?:of |to )hear(?:ing)?(?= from)?(?: from)?",
            rf"(?:contributors|those) (?:on the {EVENT} )?(?:were|included)",
            rf"on the {EVENT} (?:were|sat)|rounding out the {EVENT} (?:was|were)",
            r"(?:took|taking) (?:their )?(?:seats?|turns?)(?: on the panel)?:?",
            r"(?:gave|given|giving|ceded|passed|yielded|handed) the floor(?= (?:\w+ )?to)",
            r"the floor (?:was|is) (?:\w+ )?(?:given|passed|ceded)(?= to)",
            r"(?:speaking|taking part|participating|presenting|appearing"
            r"|joining)\b[^.;:]{0,60}? "
            r"(?:were|was|are)",
            rf"{EVENT}s? (?:featured|gathered|heard|had as (?:its )?{_SPEAKERS})",
            rf"{EVENT}, (?:\w+ )?(?:composed of|consisting of|comprising|made up of"
            rf"|featuring)",
            r"following (?:\w+ ){0,3}(?:people|persons|guests|specialists|"
            rf"{_SPEAKERS})\b[^.;:]{{0,60}}:",
            r"(?:two|three|four|five|six|seven|eight|nine|ten|\d{1,2}) (?:\w+ ){0,2}"
            rf"(?:{_SPEAKERS}|guests|specialists)\b[^.;:]{{0,80}}:",
            r"(?:made|given|delivered|presented|offered|shared) by",
            rf"the (?:\w+ )?(?:{_SPEAKERS}|guests),",
            rf"as (?:its |the )?{_SPEAKERS},?(?= (?:the |{CAPITAL}))",
            "led off by|introduced by",
        ),
        strict=True,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:addressed|joined|made up|formed|composed|sat on|were on|spoke (?:at|in"
            r"|during))"
            rf" (?:the|this) (?:\w+ ){{0,2}}{EVENT}",
            "(?:were|was) (?:also )?heard",
            r"(?:officially |formally )?(?:opened|inaugurated|closed|declared open)"
            rf" (?:the|this) (?:\w+ ){{0,3}}{EVENT}",
            r"declared the (?:\w+ ){1,3}(?:open|closed)",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            "under the (?:guidance|direction|leadership) of",
            rf"{EVENT}s?,? (?:which )?(?:was|were|is)? ?(?:ably )?(?:led|guided|steered"
            rf"|conducted|hosted)"
            " by",
            "(?:its|whose) (?:co-?)?(?:moderator|facilitator|host)s?,",
            rf"(?:with|and), as moderator,?(?= {CAPITAL})",
        ),
        strict=True,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:moderated|facilitated|moderating|facilitating)(?=\s*(?:[.;,]|\Z))",
            r"(?:moderated|facilitated|led|guided|steered|conducted|hosted) (?:it|both|the"
            r"|this)"
            rf" (?:\w+ )?(?:{EVENT}|exchange|proceedings|questions)",
            "in the role of moderator",
            "(?:played|took on|assumed|filled|had) the (?:part|role|duties) of (?:moderator"
            "|facilitator)",
            rf"will (?:moderate|facilitate) (?:the|this) (?:\w+ )?{EVENT}|will (?:act"
            rf"|serve) as moderator",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            "(?:(?:was|is|were|sat|being) )?in the chair",
            rf"will (?:chair|preside over) (?:the|this) (?:\w+ )?{EVENT}|will (?:act"
            rf"|serve) as chair",
            r"(?:chaired|presided|chairing|presiding)(?=\s*(?:[.;,]|\Z))",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(rf"(?:acted|acting|served|serving) as (?:the )?secretary(?=,? {CAPITAL})"),
        strict=True,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(
            "(?:acted|acting|served|serving|will act|will serve) as (?:the )?secretary",
            "took the minutes",
            "will (?:act|serve) as (?:the )?rapporteur",
        ),
        people_follow=False,
    ),
)
