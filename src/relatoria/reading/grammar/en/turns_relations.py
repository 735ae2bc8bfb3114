"""English: how one speaker's words stand to another's."""

from relatoria.model import RelationKind

RELATIONS = {
    RelationKind.AGREES: (
        "(?:agree[sd]?|agreeing|concur(?:s|red|ring)?|associat(?:es|ed|ing) "
        "(?:her|him|it|them)sel(?:f|ves)|side[sd]|siding) with", "shar(?:es|ed|ing)",
        "(?:endors|echo|back|support|second|welcom|prais|applaud|commend)(?:e?s|e?d|ing)",
        "subscrib(?:es|ed|ing) to", "(?:is|was) of (?:one|the same) mind (?:with|as)",
        "(?:is|was) (?:right|correct)\\s?:?(?!\\w)",
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
        "(?:(?:is|was|are|were) )?at (?:odds|variance) with",
        "(?:took|takes|taking|held|holds) (?:the |a |an )?(?:opposite|contrary|different|"
        "opposing) (?:view|position|line|stand|opinion)(?: (?:from|to|of))?",
        "(?:disagree[sd]?|disagreeing|differ(?:s|ed|ing)?|dissent(?:s|ed)?) (?:with|from)",
        "(?:disput|contest|challeng|question|rebut|refut|counter|contradict|oppos|reject|"
        "criticiz|criticis)(?:e?s|t?e?d|t?ing)", "parted company with",
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
        "(?:respond|repl|answer)(?:s|ed|ing|ies|ied|ying)(?: to)?",
        "in (?:reply|response|answer) to",
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
        "(?:complement|supplement)(?:s|ed|ing)", "(?:built|builds|building) on",
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
}  # fmt: skip
