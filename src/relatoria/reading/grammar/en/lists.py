"""English: announcing words, ordinals and endings of lists; words that tell a statement's kind."""

from relatoria.reading.grammar.lists import Announcement, Lists

_ANNOUNCEMENT = Announcement(
    proposal=(
        r"recommendations?|proposals?|priorit(?:y|ies)|suggestions?|"
        r"solutions|demands|requests|calls to action|courses of action|"
        r"policy options|goals|targets|objectives?|aims?|ways to|ways of|means of|needs|"
        r"remedies"
    ),
    measures=(
        r"measures?|actions?|steps|strategies|reforms|improvements|policies|efforts|"
        r"initiatives|programmes|mechanisms"
    ),
    done=(
        r"taken|adopted|implemented|undertaken|carried out|launched|put in place|"
        r"established|in place|welcomed|welcoming|commended|commending|noted|noting|"
        r"praised|reported|appreciated|such as those|had made|has made|made by"
    ),
    principle=(
        r"principles?|premises|precepts|pillars|guidelines|values|tenets|standards|foundations|"
        r"underpinnings|criteria|propositions|axioms|approaches"
    ),
    message=r"messages?|conclusions?|outcomes|takeaways?|common points|points of agreement|"
    r"points of consensus|areas of consensus|lessons|declarations",
    fact=(
        r"data|figures|facts?|statistics|milestones?|developments|events|achievements|results|"
        r"advances|numbers|trends|examples?|instances|cases|indicators|changes|estimates"
    ),
    finding=(
        r"findings?|challenges?|obstacles?|barriers|problems|gaps|difficulties|causes|reasons|"
        r"effects|impacts|consequences|limitations|constraints|shortcomings|weaknesses|"
        r"characteristics|features|dynamics|patterns|drivers|deficits|tensions|contradictions|"
        r"manifestations|observations|lessons learned"
    ),
    concern=r"concerns?|worries|fears|risks|threats|dangers",
    commitment=r"commitments?|agreements|decisions|pledges?|undertakings|obligations|promises",
    good_practice=r"good practices?|best practices?|promising practices?|successful experiences",
    agenda=(
        r"round tables?|roundtables?|sessions?|panels?|working groups|agenda items?|items of the "
        r"agenda|agenda of the meeting|plenary meetings|thematic sessions|workshops?|modules|"
        r"breakout groups|(?:was|were|be|being) (?:discussed|dealt with|debated|considered)|"
        r"participants will (?:discuss|debate|consider|examine)|(?:will|would|is|was|to) be "
        r"(?:organi[sz]ed|structured|built) around|revolve around|organi[sz]ed around|"
        r"will guide|guiding questions|questions (?:for discussion|to be discussed)|to be discussed"
    ),
    open=(
        r"issues?|points?|topics?|subjects?|themes?|factors?|elements?|aspects?|areas?|matters|"
        r"questions|ideas?|considerations|components?|dimensions?|axes|lines|tasks|conditions|"
        r"requirements|paradigms|perspectives|arguments|remarks|comments|things|subject areas"
    ),
    outcome=(
        r"(?:came|come|coming|arose|arisen|emerged|emerging|resulted|resulting) (?:out of|from)|"
        r"in common|common|agreed|wished to convey|to convey|to transmit|summed up|in conclusion"
    ),
    foundation=(
        r"based on|guided by|founded on|rest(?:s|ed)? on|underpin(?:s|ned|ning)?|inspired by|"
        r"governed by|built on|builds on"
    ),
    obligation=(
        r"should|ought to|must|had to|have to|has to|need(?:s|ed)? to|the need|to be|"
        r"vital|essential|crucial|necessary|fundamental|important|importance|urgent|priority|"
        r"could be|would be|for the future|propos(?:e[sd]?|ing)|suggest(?:s|ed|ing)?"
    ),
    observation=(
        r"noted|observed|recorded|reported|had been|have been|has been|were found|found that|"
        r"showed|revealed|identified"
    ),
    other=(
        r"participants?|speakers?|panell?ists?|members|moderators?|attendees|contacts?|"
        r"annex(?:es)?|appendices|documents|publications|abbreviations|acronyms|contents|authors|"
        r"institutions|organizations|countries|States|representatives|delegations|sponsors|"
        r"websites?|links|references|sources|chairs|experts|officers|Governments|persons|people"
    ),
)

LISTS = Lists(
    language="en",
    numbers=(
        ("two", 2),
        ("three", 3),
        ("four", 4),
        ("five", 5),
        ("six", 6),
        ("seven", 7),
        ("eight", 8),
        ("nine", 9),
        ("ten", 10),
        ("eleven", 11),
        ("twelve", 12),
        ("thirteen", 13),
        ("fourteen", 14),
        ("fifteen", 15),
        ("sixteen", 16),
        ("seventeen", 17),
        ("eighteen", 18),
        ("nineteen", 19),
        ("twenty", 20),
    ),
    announcement=_ANNOUNCEMENT,
    counting=r"numbering|totalling|which number",
    counted=r"in number|in all|altogether",
    units=(
        r"years?|months?|weeks?|days?|hours?|minutes?|decades?|dollars?|"
        r"percent|per cent|times|occasions"
    ),
    quantifiers=(
        r"following|some|several|various|these|those|among the|among other|main|key|certain|"
        r"number of|his|her|their|its|most important|principal"
    ),
    connectors=(
        r"were|was|are|is|would be|will be|to include|includ(?:e[sd]?|ing)|namely|such as|"
        r"being for|being that|being|specifically|in particular|as follows|"
        r"(?:s?he|they|it|we|I|the (?:\w+ ){1,3})(?: also| then)? (?:mentioned|listed|cited|"
        r"highlighted|named|identified|underlined|stressed|emphasized|pointed to|singled out|"
        r"noted|proposed|suggested|recommended|set out|enumerated)(?: the following)?"
    ),
    relatives=r"that|which|who|whose|where|when|what",
    calls=(
        (
            r"committed (?:itself|himself|herself|themselves)? ?to|pledged to|undertook to|"
            r"(?:agreed|decided|resolved)(?: jointly| unanimously| by consensus)?"
            r"(?: (?:to|on|upon|as follows|the following)|(?=\s?:))",
            "commitment",
        ),
        (
            r"(?:argued|calling|called|call|calls|pleaded|appealed|advocated|pressed)(?: for)?"
            r"(?: the need)? (?:to|for)|(?:the )?need (?:to|for)|(?:it )?(?:was|is|were) "
            r"(?:also |therefore |likewise )?(?:necessary|essential|important|crucial|vital|"
            r"urgent|advisable) (?:to|for|that)|(?:the )?importance of|should|ought to|must|"
            r"(?:propos|suggest|recommend|advocat|urg)(?:ed|e|es|ing)(?: that)?|"
            r"(?:demand|request|claim)(?:ed|s|ing)(?: that)?|asked (?:for|that)",
            "proposal",
        ),
        (
            r"expressed concern (?:about|at|over|regarding)|(?:was|were) concerned "
            r"(?:about|at|by|that)|deplored|regretted",
            "concern",
        ),
        (r"concluded that|agreed that|affirmed that", "message"),
        (r"(?:reported|noted|observed|showed|found|pointed out)(?: that)?", "finding"),
    ),
    topics=(
        r"spoke (?:about|of|on)|talked about|referred to|discussed|touched (?:on|upon)|"
        r"gave an overview of|described|reviewed|presented an? (?:overview|account)"
    ),
    among=r"among (?:the |his |her |their |its )?(?:other |many |main |most important )?",
    said_that=(
        r"(?:said|stated|mentioned|noted|indicated|argued|added|pointed out|stressed|felt) that"
    ),
    fillers=(
        r"inter alia|among other things|among others|for example|for instance|e\.g\.|"
        r"in particular|namely"
    ),
    further=(
        r"in the same way,? |likewise,? |similarly,? |in addition,? |moreover,? |furthermore,? |"
        r"it was (?:likewise|also|equally|further) (?:necessary|important|essential|vital|crucial|"
        r"advisable) (?:to|that) |another (?:was|recommendation was) (?:to |that )?|also, "
    ),
    conjunctions=r"and|or|as well as|and also|and finally|and lastly|but also",
    determiners=(
        r"the|a|an|that of|those of|its|their|his|her|our|any|all|no|greater|better|more|lack of"
    ),
    subclauses=(
        r"which|who|whom|whose|where|when|while|although|though|as|because|since|so|if|unless|"
        r"including|such as|especially|particularly|chiefly|mainly|irrespective|regardless|given|"
        r"with|without|rather|not|for|in|on|at|by|from|to|through|but|either|thus|thereby|i\.e|"
        r"e\.g|or|nor|and|\w+ing|among"
    ),
    references=(
        r"paragraphs?|paras?\.?|subparagraphs?|articles?|arts?\.?|sections?|rules?|resolutions?|"
        r"annex(?:es)?|chapters?|targets?|clauses?|tables?|footnotes?|notes?|part"
    ),
    see=r"see|as shown in|cf\.|for details",
    ordinals=(
        (
            r"on (?:the )?one (?:hand|side)|first of all|first and foremost|"
            r"firstly|first|in the first place|to begin with",
            1,
        ),
        (r"on the other(?: hand| side)?|secondly|second|in the second place", 2),
        (r"thirdly|third|in the third place", 3),
        (r"fourthly|fourth|in the fourth place", 4),
        (r"fifthly|fifth|in the fifth place", 5),
        (r"sixthly|sixth|in the sixth place", 6),
        (r"seventhly|seventh", 7),
        (r"eighthly|eighth", 8),
        (r"lastly|finally|last but not least|last", 0),
    ),
    ordinal_nouns=(
        (r"the first", 1),
        (r"the second", 2),
        (r"the third", 3),
        (r"the fourth", 4),
        (r"the fifth", 5),
        (r"the sixth", 6),
        (r"the seventh", 7),
        (r"the eighth", 8),
        (r"the last|the final", 0),
    ),
    nouns_after_ordinal=(
        r"one|subject|point|issue|element|aspect|principle|proposal|recommendation|message|topic|"
        r"theme|factor|priority|challenge|area|reason|idea|question|conclusion|premise|dimension|"
        r"measure|matter|objective|goal|finding|concern|commitment|step|pillar|item"
    ),
    copulas=(
        r"was|is|were|are|would be|will be|concern(?:s|ed)|relate[sd]|refer(?:s|red)|"
        r"involve[sd]|deal[st]?|dealt|consist(?:s|ed)|had to do|has to do|called for|"
        r"calls for"
    ),
    item_kinds=(
        (
            r"(?:the )?(?:need|importance|urgency|necessity) (?:to|for|of)|(?:to )?(?:"
            r"adopt|analy[sz]e|address|build|consider|continue|create|define|design|develop|"
            r"encourage|end|enhance|ensure|establish|expand|facilitate|foster|generate|guarantee|"
            r"implement|improve|include|incorporate|increase|integrate|intensify|invest|launch|"
            r"maintain|make|prevent|promote|protect|provide|raise|ratify|recognize|reduce|reform|"
            r"regulate|review|set up|share|strengthen|support|take|train|uphold|work)\b|"
            r"\w+(?:ening|ying|oting|ating|ting|cing|ding|ring|izing|ising|shing|ning)\b|"
            r"(?:promotion|creation|strengthening|adoption|implementation|inclusion|development|"
            r"establishment|incorporation|ratification|recognition|consolidation) of|should|must",
            "proposal",
        ),
        (
            r"(?:respect for|the right to|equality of|non-discrimination|non-criminalization)",
            "principle",
        ),
        (r"(?:concern|fear|risk)\b", "concern"),
        (r"(?:about|some|nearly|more than|over|almost|approximately)? ?\d", "fact"),
        (
            r"(?:the )?(?:lack|absence|persistence|prevalence|scarcity|limited|insufficient)\b",
            "finding",
        ),
    ),
    titles=(
        (
            r"actions?|action (?:points|items|list)|(?:list of )?(?:agreed )?actions|"
            r"agreements?(?: reached)?|decisions?(?: taken)?|(?:list of )?commitments|"
            r"follow-up(?: actions)?|next steps|resolutions",
            "commitment",
        ),
        (r"(?:\w+ ){0,3}recommendations|proposals|suggestions", "proposal"),
        (
            r"(?:main |general )?conclusions(?: and recommendations)?|(?:key |main )?messages|"
            r"outcomes|points of agreement|key (?:ideas|points)|(?:main |key )?takeaways|"
            r"lessons(?: learned)?",
            "message",
        ),
        (r"(?:provisional )?agenda|order of business|items? for discussion", "agenda_topic"),
        (r"(?:guiding )?principles", "principle"),
        (r"(?:main |key )?findings|challenges", "finding"),
        (r"good practices|best practices", "good_practice"),
    ),
    non_list=(
        r"participants? (?:was|were|are|is|included)|speakers? |panell?ists? |moderators? |"
        r"(?:was|were) (?:represented|attended|present)|attended by|born in|holds? (?:a|an|the) |"
        r"trained as|graduate|former|professor|author of|degree in|doctorate|editor of"
    ),
)
