"""English."""

from __future__ import annotations

from relatoria.drafting.checks.words.numerals import joined
from relatoria.drafting.checks.words.phrases.en import PHRASES
from relatoria.drafting.checks.words.shape import Words

_UNITS = ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

WORDS = Words(
    language="en",
    numbers={
        word: value
        for value, word in enumerate(
            [
                "one",
                "two",
                "three",
                "four",
                "five",
                "six",
                "seven",
                "eight",
                "nine",
                "ten",
                "eleven",
                "twelve",
                "thirteen",
                "fourteen",
                "fifteen",
                "sixteen",
                "seventeen",
                "eighteen",
                "nineteen",
                "twenty",
            ],
            1,
        )
    }
    | joined(
        ("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"),
        {word: value for value, word in enumerate(_UNITS, 1)},
        ("-", " "),
    ),
    ordinals={
        word: value
        for value, word in enumerate(
            [
                "first",
                "second",
                "third",
                "fourth",
                "fifth",
                "sixth",
                "seventh",
                "eighth",
                "ninth",
                "tenth",
            ],
            1,
        )
    }
    | {
        f"{word}ly": value
        for value, word in enumerate(["first", "second", "third", "fourth", "fifth", "sixth"], 1)
    },
    ordinal_openings=r"(?:in\s+the|the|a|as\s+a)",
    ordinal_nouns=r"(?:place|point|subject|topic|proposal|issue|element|recommendation|reason"
    r"|message|principle|challenge|priority|area|step|aspect|conclusion|one|was|is|concerned)",
    last=r"(?:lastly|finally|the\s+last|last\s+of\s+all)",
    months={
        word: value
        for value, word in enumerate(
            [
                "january",
                "february",
                "march",
                "april",
                "may",
                "june",
                "july",
                "august",
                "september",
                "october",
                "november",
                "december",
            ],
            1,
        )
    },
    weekdays={
        word: value
        for value, word in enumerate(
            ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"]
        )
    },
    day_month=r"(?:of\s+)?",
    month_year=r",?\s+",
    range_joins=r"(?:and|to|[-–—])",
    targets={
        "annex": r"(?:annex(?:es)?|appendix)",
        "section": r"(?:sections?)",
        "chapter": r"(?:chapters?)",
        "table": r"(?:tables?)",
        "figure": r"(?:figures?|charts?)",
        "box": r"(?:box(?:es)?)",
        "session": r"(?:sessions?|panels?)",
        "paragraph": r"(?:paragraphs?|paras?\.?)",
    },
    outward=r"(?:of|in|to|from)\b",
    inward=r"(?:(?:of|in|to)\s+(?:this|the\s+(?:present|same|above))|above|below)\b",
    speakers=r"(?:speakers|panell?ists|experts|presenters|discussants|delegations|participants"
    r"|representatives)",
    people={
        "experts": r"(?:experts|specialists)",
        "participants": r"(?:participants|attendees|persons|people)",
        "countries": r"(?:countries|member\s+States|States)",
        "institutions": r"(?:institutions|organi[sz]ations)",
        "sessions": r"(?:sessions|panels)",
    },
    several=r"(?:several|many|various|numerous|a\s+number\s+of|most(?:\s+of\s+the)?)",
    both=r"(?:both|the\s+two)",
    whole=r"(?:all(?:\s+of)?(?:\s+the)?|the|each\s+of\s+the)",
    this_meeting=r"(?:(?:the|this|present)\s+(?:\w+\s+){0,2}?(?:meeting|workshop|seminar"
    r"|conference|consultation|forum|dialogue)\s+(?:was|were|took|held|convened|met)|was\s+held"
    r"|took\s+place|(?:regional|expert)\s+(?:meeting|consultation|workshop)[^.;]{0,60}held)",
    women=r"(?:Ms|Mrs|Miss)",
    men=r"(?:Mr)",
    offices=(
        ("director", r"director"),
        ("president", r"president"),
        ("chair", r"chair(?:person|man|woman)?"),
        ("secretary", r"secretary"),
        ("minister", r"minister"),
        ("coordinator", r"co-?ordinator"),
        ("ambassador", r"ambassador"),
        ("rapporteur", r"rapporteur"),
        ("consul", r"consul"),
        ("rector", r"(?:rector|chancellor|dean)"),
        ("head", r"(?:head|chief)"),
    ),
    deputies=r"(?:deputy|vice|assistant|associate|acting|under|sub)",
    former=r"(?:former|ex|formerly|past)",
    resolution=r"(?:resolutions?|decisions?)",
    dated=r"(?:dated|of|adopted\s+on|,)",
    session_of=r"(?:regular\s+|special\s+)?session",
    doubled=frozenset(
        [
            "that",
            "had",
            "very",
            "no",
            "so",
            "many",
            "much",
            "far",
            "more",
            "again",
            "bye",
            "ha",
            "knock",
            "yes",
            "hear",
        ]
    ),
    percent=r"(?:%|per\s*cent|percent)",
    of=r"(?:of|out\s+of|among)",
    women_men=(r"(?:women|females?|girls)", r"(?:men|males?|boys)"),
    parts=r"(?:from\s+(?:the\s+)?(?:governments?|civil\s+society|academia|universities"
    r"|international\s+organi[sz]ations|the\s+private\s+sector|\w+\s+organi[sz]ations))",
    total=r"(?:(?:grand\s+)?total|all)",
    placeholders=r"(?:to\s+be\s+(?:completed|confirmed|inserted|added|determined)|TB[CD]|insert\s+"
    r"(?:here|name|date|number|title)|name|date|number|symbol)",
    small=frozenset(["of", "the", "for", "and", "on", "in", "to", "at", "a", "an", "with", "by"]),
    phrases=PHRASES,
)
