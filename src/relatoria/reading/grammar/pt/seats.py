"""Portuguese: words that seat people on panels."""

from relatoria.model import Role
from relatoria.reading.grammar.meeting import CAPITAL, Cue, words

_SPEAKERS = (
    r"(?:painelistas?|panelistas?|expositor(?:es|as?)?|orador(?:es|as?)?|palestrantes?"
    r"|conferencistas?|debatedor(?:es|as?)?|comentaristas?|participantes?|especialistas"
    r"|apresentador(?:es|as?)?|peritos|integrantes)"
)
_EVENT = (
    r"(?:sessão|painel|reunião|oficina|debate|mesa(?:[- ]redonda)?|plenária|seminário|encontro"
    r"|bloco|cerimônia|evento|jornada|diálogo|fórum|audiência|conferência|segmento|módulo|ato)"
)
_MODERATOR = r"(?:moderador(?:es|as?)?|mediador(?:es|as?)?|facilitador(?:es|as?)?)"
_CHAIR = r"(?:president[ea]s?|copresident[ea]s?)"

CUES = (
    Cue(
        Role.SPEAKER,
        words(
            rf"{_SPEAKERS}\b[^.;:]{{0,90}}?\s(?:foram|eram|foi|são|serão|incluíram)",
            r"(?:foi|estava|esteve|é|será) (?:integrad|compost|conformad|constituíd|formad)[oa]"
            r" (?:por|pel[oa]s?)",
            rf"{_EVENT}\b[^.;:]{{0,60}}?\s(?:contou com|reuniu|teve como|incluiu)",
            r"(?:participaram|intervieram|expuseram|fizeram parte|compuseram|integraram"
            r"|tomaram parte|apresentaram trabalhos|fizeram uso da palavra|tomaram a palavra"
            r"|falaram|participou|interveio)(?:(?! que\b)[^.;:,]){0,60}?"
            rf"(?:\s(?:como|na qualidade de)\s{_SPEAKERS})?",
            r"(?:apresentações|exposições|palestras|intervenções|palavras(?: de \w+)?"
            r"|apresentação|exposição|palestra|mensagem|discurso)\b[^.;:]{0,70}?\s"
            r"(?:estiveram a cargo de|ficaram a cargo de|esteve a cargo de|ficou a cargo de"
            r"|a cargo de|foram (?:feitas|realizadas|proferidas) (?:por|pel[oa]s?)"
            r"|foi (?:feita|proferida) (?:por|pel[oa]))",
            r"(?:ouviu|ouviram)(?: as?)? (?:apresentaç(?:ão|ões)|exposiç(?:ão|ões)) d[eoa]s?|"
            r"(?:inaugurad|abert|encerrad)[oa] (?:por|pel[oa]s?)|"
            r"(?:abrirão|abriram|abriu|inauguraram)(?= )|com a participação de",
        ),
    ),
    Cue(
        Role.SPEAKER,
        words(
            rf"(?:participaram|intervieram|atuaram)\b[^.;:,]{{0,40}}? "
            rf"(?:como|na qualidade de) {_SPEAKERS}",
            rf"foram (?:os|as) {_SPEAKERS}",
            rf"(?:compuseram|integraram) (?:o|a|este|esta) {_EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:moderad|mediad|facilitad)[oa]s? (?:por|pel[oa]s?)",
            r"coube a (?:moderação|mediação) (?:a|à|ao)",
            r"(?:moderou|moderador(?:a|es)?|mediador(?:a|es)?)\s?:(?=\s)",
            r"(?:moderação|mediação)\b[^.;:]{0,50}?\s(?:por|pel[oa]|d[eoa])(?= [A-ZÀ-Þ])",
            rf"(?:o|a|os|as|como) {_MODERATOR}\b[^.;:,]{{0,60}}?\s(?:foi|foram|era|será)",
            rf"(?:moderou|moderaram|mediou|modera)(?: (?:a|o|esta|este) {_EVENT})?"
            rf"(?=,? (?:o|a|{CAPITAL}))",
            rf"(?:como|na qualidade de) {_MODERATOR}(?=:? (?:(?:o|a) )?{CAPITAL})",
        ),
    ),
    Cue(
        Role.MODERATOR,
        words(
            rf"(?:foi|foram|atuou|atuaram)(?: como| na qualidade de)?(?: o| a| os| as)? "
            rf"{_MODERATOR}",
            rf"(?:moderou|moderaram|mediou|mediaram) (?:a|o|esta|este) (?:\w+ )?{_EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:elegeu|elegeram)(?: por aclamação)?(?: como)? president[ea](?: da \w+)?"
            r"(?: [oa])?|"
            r"(?:co-?)?presidid[oa]s? (?:por|pel[oa]s?)|sob a presidência d[eoa]s?|"
            r"coordenad[oa]s? (?:por|pel[oa]s?)|"
            rf"(?:presidiu|presidiram)(?: (?:a|o) (?:\w+ )?{_EVENT})?(?=,? (?:o|a|{CAPITAL}))",
            rf"(?:o|a) {_CHAIR}\b[^.;:,]{{0,40}}?\s(?:foi|era)",
        ),
    ),
    Cue(
        Role.CHAIR,
        words(
            rf"(?:atuou|foi eleit[oa]|foi) (?:como )?(?:o |a )?{_CHAIR}",
            rf"(?:presidiu|presidiram) (?:a|o|esta|este) (?:\w+ )?{_EVENT}",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(r"(?:o|a) relatora? (?:foi|era)|relatoria (?:esteve |ficou )?a cargo de"),
    ),
    Cue(
        Role.RAPPORTEUR,
        words(r"(?:atuou|foi eleit[oa]|foi) (?:como )?(?:o |a )?relatora?"),
        people_follow=False,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:com|contou com|contaram com|contando com) (?:a (?:\w+ )?(?:participação"
            r"|presença"
            r"|intervenção)|as (?:\w+ )?(?:apresentações|exposições|falas|intervenções"
            r"|contribuições))(?= d[aeo]s?\b)",
            rf"(?:teve|tiveram|tendo) como {_SPEAKERS}",
            r"(?:como|na qualidade de) convidad[oa]s?(?: especia(?:l|is)| de honra)?"
            r" (?:particip|compar|intervi)\w+",
            r"(?:oportunidade|ocasião) de ouvir|permitiu ouvir",
            r"(?:dialogaram|conversaram|debateram|dividiram (?:a mesa|o painel)|revezaram-se"
            r"|sucederam-se|tiveram a palavra)(?: n[ao] \w+)?:?",
            r"(?:foi|foram) convidad[oa]s?(?: como \w+)?(?= [oa]s?\b)",
            rf"(?:{_EVENT}|abertura|encerramento|boas-vindas|palestras?|conferências?"
            r"|apresentaç(?:ão|ões)|exposiç(?:ão|ões)|comentários|intervenç(?:ão|ões)|falas?)\b"
            r"[^.;:]{0,60}? (?:estev|estiver|fic)(?:e|am|ou|aram) (?:a|por) cargo"
            r"(?= d[aeo]s?\b)|(?:ficou|ficaram) por conta(?= d[aeo]s?\b)",
            r"(?:deu|cedeu|concedeu|passou|dada|concedida|passada) a palavra(?: \w+)?"
            r"(?= (?:aos?|às?|a)\b)",
            r"(?:participam|intervêm|expõem|falam)"
            rf"(?: (?:como|na qualidade de) {_SPEAKERS})?(?: n[ao] \w+)?",
            rf"(?:como|na qualidade de) {_SPEAKERS}(?=:? (?:[oa]s?|{CAPITAL}))",
            r"(?:integrad|compost|formad|constituíd)[oa](?= (?:por|pel[oa]s?)\b)",
            rf"(?:os|as) (?:seguintes )?{_SPEAKERS},",
            r"(?:proferiram|proferiu|dirigiram|dirigiu) (?:as |algumas )?(?:palavras|palestras?"
            r"|conferências?)(?: de [\w-]+)?",
            r"(?:palavras|mensage(?:m|ns)|saudaç(?:ão|ões))(?: de [\w-]+)?(?= d[aeo]s?\b)",
            r"(?:foi|foram) (?:abert|inaugurad|encerrad)[oa]s?\b[^.;:]{0,60}?"
            r"(?= (?:por|pel[oa]s?)\b)",
            r"ouvi(?:u|ram)(?: as? \w+)?(?= [oa]s?\b)",
        ),
        strict=True,
    ),
    Cue(
        Role.SPEAKER,
        words(
            r"(?:compuseram|integraram|formaram|compõem|integram) (?:a|o|esta|este|essa|esse)"
            rf" (?:\w+ )?{_EVENT}",
            r"(?:abriu|abriram|inaugurou|encerrou|encerraram) (?:o|a|os|as|este|esta)"
            rf" (?:{_EVENT}|trabalhos)",
            r"deu (?:início|as boas-vindas|por (?:abert|encerrad)[oa])",
            r"declarou (?:abert|encerrad|instalad)[oa]",
            r"(?:fez|fizeram) uso da palavra",
        ),
        people_follow=False,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:moderação|mediação)\b[^.;:]{0,50}?\s(?:a cargo|coube|por conta|feita|realizada"
            r"|confiada)(?= (?:d[aeo]s?|aos?|às?|a|por|pel[oa])\b)",
            r"(?:sob a|com a) (?:moderação|mediação|coordenação|condução)(?= d[aeo]s?\b)",
            rf"(?:{_EVENT}|parte)\b[^.;:]{{0,40}}?,? (?:(?:foi|que foi) )?(?:conduzid"
            rf"|dirigid|coordenad"
            r"|animad|orientad)[oa](?= (?:por|pel[oa]s?)\b)",
            rf"(?:como|na qualidade de) {_MODERATOR}(?=:? (?:[oa]|{CAPITAL}))",
        ),
        strict=True,
    ),
    Cue(
        Role.MODERATOR,
        words(
            r"(?:na qualidade de|como) (?:moderador|mediador)(?:a|es|as)?(?=\s*(?:[.;,]|\Z"
            r"| e ))",
            r"(?:coordenou|conduziu|dirigiu|orientou|animou|moderou|mediou) (?:o|a|os|as"
            r"|este|esta)"
            rf" (?:\w+ )?(?:{_EVENT}|trabalhos|discussão|diálogo|conversa|debates)",
            r"(?:moderou|moderaram|mediou|mediaram|modera)(?:-[oa]s?)?(?=\s*(?:[.;]|\Z))",
            r"(?:fez as vezes|cumpriu o papel|desempenhou (?:o papel|as funções)"
            r"|exerceu as funções)"
            r" de (?:moderador|mediador)(?:a)?",
            "(?:assumiu|fez|exerceu|teve a seu cargo) a (?:moderação|mediação)",
        ),
        people_follow=False,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:sob a|a) presidência\b(?:[^.;:]{0,40}? (?:a cargo|coube))?"
            r"(?= (?:d[aeo]s?|aos?|às?)\b)",
        ),
        strict=True,
    ),
    Cue(
        Role.CHAIR,
        words(
            r"(?:presid(?:iu|iram|e)|encabeç(?:ou|aram)) (?:a|à|o|ao|aos|esta|este)"
            rf" (?:\w+ )?(?:{_EVENT}|trabalhos)(?: de abertura| inaugural| de encerramento)?",
            r"(?:presidiu|presidiram)(?:-[oa]s?)?(?=\s*(?:[.;]|\Z))",
            "(?:exerceu|ocupou|assumiu) a presidência",
        ),
        people_follow=False,
    ),
    Cue(
        Role.RAPPORTEUR,
        words(
            r"(?:atuou|atuando|serviu|funcionou|secretariou)(?: como)? (?:[oa] )?"
            r"(?:secretári[oa](?: ad hoc| de atas)?|relatora?|reunião|sessão)"
        ),
        people_follow=False,
    ),
)
