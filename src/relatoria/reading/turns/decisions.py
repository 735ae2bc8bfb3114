"""What a meeting decides as one: «The workshop adopted …», «la Comisión acuerda …»."""

from __future__ import annotations

import re

from relatoria.reading.turns.line import Line
from relatoria.reading.turns.phrases import Subject

_EVENT = (
    r"(?:meeting|workshop|seminar|conference|forum|consultation|round table|congress|session"
    r"|plenary|summit|reunión|taller|seminario|conferencia|foro|consulta|mesa|congreso|asamblea|encuentro"
    r"|plenario|pleno|plenaria|cumbre|reunião|oficina|seminário|conferência|fórum|congresso|assembleia"
    r"|encontro|plenário|cúpula|réunion|atelier|séminaire|conférence|table ronde|congrès|assemblée"
    r"|rencontre|plénière|sommet)"
)
_BODY = (
    r"(?:(?:sub-?)?committee|(?:sub)?commission|council|board|working group|(?:sub)?comité"
    r"|(?:sub)?comisión|consejo|grupo de trabajo|directorio|junta|(?:sub)?comissão|conselho|comitê"
    r"|grupo de trabalho|colegiado|conseil|groupe de travail|bureau)"
)
_DECIDES = (
    r"(?:agree[ds]?|conclude[ds]?|decide[ds]?|resolve[ds]?|recommend(?:s|ed)?|adopt(?:s|ed)?"
    r"|approve[ds]?|undertook|endorse[ds]?|acord(?:ó|aron|ou|aram)|acuerdan?|acordam?"
    r"|conclu(?:yó|yeron|ye|iu|íram|i)|decid(?:ió|ieron|en?|iu|iram)|resolv(?:ió|ieron|eu|eram|em?)"
    r"|resuelven?|recom(?:endó|endaron|iendan?|endou|endaram|endam?)|conv(?:ino|inieron|iene|eio|ieram)"
    r"|adopt(?:ó|aron|an?|ou|aram)|aprob(?:ó|aron)|aprueban?|aprov(?:ou|aram|am?)"
    r"|deliber(?:ou|aram|a)|(?:se )?compromet(?:ió|e|eu)(?:-se)?|suscrib(?:ió|e)|subscreveu"
    r"|(?:a|ont)\s(?:\w+\s)?(?:décidé|adopté|recommandé|arrêté|approuvé|conclu|convenu|entériné)"
    r"|(?:est|sont)\sconvenue?s?|s['’]est\sengagée?|convient|conviennent|décide(?:nt)?|adopte(?:nt)?"
    r"|recommande(?:nt)?|approuve(?:nt)?|arrête)"
)
_MORE = r"(?:\s(?:de|del|d[aeou]s?|of|on|for|sobre|sur|para|pour)\s[^,.;:]{1,60}?)?"
_SOON = r"(?:,\s[^,.;:]{1,60},)?\s(?:(?:then|also|finally|también|además|asimismo|finalmente)\s)?"
_BY_EVENT = re.compile(rf"(?:\w+\s){{0,2}}?{_EVENT}(?!\w){_MORE}{_SOON}{_DECIDES}(?!\w)", re.I)
_BY_BODY = re.compile(rf"(?:\w+\s){{0,2}}?{_BODY}(?!\w){_MORE}{_SOON}{_DECIDES}(?!\w)", re.I)


def decision_at(line: Line, at: int, end: int, *, first: bool) -> Subject | None:
    """The meeting or, in the ``first`` sentence of a paragraph, its body that decides at ``at``.

    Further on a committee may be one of which somebody speaks.
    """
    article = line.p.article.match(line.prose, at, end)
    if article is None:
        return None
    found = _BY_EVENT.match(line.prose, article.end(), end)
    if found is None and first:
        found = _BY_BODY.match(line.prose, article.end(), end)
    return Subject("agreed", at, found.end()) if found else None
