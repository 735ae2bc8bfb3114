"""Words by which a report concludes, and small words that tell nothing of a subject."""

from __future__ import annotations

import re

CONCLUDES = re.compile(
    r"\b(?:conclu\w+|recom[em]\w+|recommand\w+|agree(?:d|ments?)|way\s+forward|next\s+steps|summing"
    r"|closing|clos(?:ure|e)|proposals?|commitments?|acuerd\w+|propuest\w+|compromisos?|clausura"
    r"|cierre|síntesis|acord\w+|propost\w+|encaminhament\w+|encerrament\w+|síntese|plenári[ao]"
    r"|plenari[ao]|compromiss\w+|propositions?|engagements?|clôture|synthèse|suite[s]?)\b",
    re.I,
)
"""In a heading, or in the sentence that opens a list: what follows rests on the debate."""
LIST_OPENS = re.compile(
    r"\b(?:recom[em]nd\w+|recommand\w+|recomend\w+|propos(?:als?|itions?)|propuest\w+|propost\w+"
    r"|conclusi\w+|conclus(?:ão|ões)|agreed|agreements?|acuerd\w+|acord\w+|encaminhament\w+"
    r"|commitments?|compromis\w+|engagements?)\b",
    re.I,
)
"""In the sentence or heading above a list: its items are recommendations."""
_PLAIN = (
    "that this these those with from into they them their there were been have had "
    "has which while when where what would could should must shall will than then "
    "also more most such some other each every between among under over before after "
    "about upon only said para como este esta estos estas esos esas cuando donde "
    "desde hasta sobre entre pero sino porque aunque cada otro otra otros otras todo "
    "toda todos todas más menos muy tan había habían sido estar está están ser fue "
    "fueron era eran quien quienes cuyo cuya dijo pelo pela pelos pelas esse essa "
    "isto isso aquele quando onde até mas embora outro outra outros outras mais muito "
    "havia foram eram seria cujo cuja disse dele dela deles delas seus suas numa "
    "nesse nessa pour dans avec sans sous plus moins leur leurs cette cela celui "
    "celle ceux dont était étaient sont être avait avaient elle elles nous vous tout "
    "toute tous toutes chaque autre autres quand comme afin ainsi aussi très même"
)
TELLS_NOTHING = frozenset(_PLAIN.split())
"""Small words, folded or not, that many sentences share."""
AIMS_AT = re.compile(
    r"(?:\bto|\bby|\bthan|\bleast|\bmost|\buntil|\bwithin|\bof\s+at|\ba|\bal|\bhasta|\bmenos|\bmenos\s+de"
    r"|\bmás\s+de|\bdentro\s+de|\bmínimo\s+de|\bmáximo\s+de|\bpara|\baté|\bmais\s+de|\bmenos\s+de|\bà|\bau"
    r"|\bici|\bd['’]ici|\bmoins(?:\s+de)?|\bplus\s+de|\bjusqu['’]à|\bdans|\bavant|\bantes\s+de)\s*\Z",
    re.I,
)
"""Before a figure that a recommendation aims at: nobody need have said it before."""
WORDS_OF = re.compile(
    r"\b(?:words|remark|phrase|sentence|saying|expression|warning|message|palabras|frase"
    r"|expresión|advertencia|mensaje|palavras|expressão|alerta|mensagem|paroles|mots|formule"
    r"|propos|avertissement)\s+(?:\w+\s+){0,2}?(?:of|by|from|del?|d[aoe]s?|du|d['’])(?=\s|(?<=['’]))"
    r"|(?:\brepeat(?:ed|ing)|\bquot(?:ed|ing)|\breprenant|\breprises?\s+de|\bcitando|\bcitant)\b",
    re.I,
)
"""What gives the quotation that follows to another than whoever repeats it."""
