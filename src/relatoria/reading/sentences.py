"""Where sentences end in the prose of meeting documents.

The boundaries are sentencex's; what it cuts too often are abbreviations that documents of this
kind are full of («Vol. II», «art. 13.2», «n.º 189», «Profa. Dra.», «M. X»), so pieces that cannot
be sentences of their own are joined to what follows.
"""

from __future__ import annotations

import re

from sentencex import get_sentence_boundaries

from relatoria.model import Span

# Forms of address and initials: a name follows, whatever its letters.
_BEFORE_NAME = re.compile(
    r"(?:^|[\s(\[“\"'«‘])(?:Mr|Mrs|Ms|Messrs|Drs?|Dra|Dras|Profs?|Profa|Sr|Sra|Srta|Sres|Sras|"
    r"Srs|Sto|Sta|St|Ste|Lic|Licda|Ing|Arq|Abg|Abog|Mtro|Mtra|Econ|Hon|Rt|Rev|Revdo|Mons|Mgr|"
    r"Gen|Gral|Brig|Cnel|Col|Cap|Capt|Cmdr|Lt|Maj|Adm|Alm|Sen|Dip|Dep|Gov|Pres|Min|Amb|Emb|"
    r"Ir|Pe|Eng|Enga|Des|Desa|Cons|Adv|Licdo|Lcda|Lcdo|Hna|Hno|Exmo|Exma|Excmo|Excma|Ilmo|Ilma|MM|Mme|Mmes|Mlle|Mlles|Me|Pr|D|Dn|Dña|Fr|Sgt|"
    r"H\. ?E|S\. ?E|S\. ?Em|V\. ?E|SS\. ?EE|Ph|Jr)\.\s*$"
)
_INITIAL = re.compile(r"(?:^|[\s(.\-])[A-ZÀ-Þ]\.\s*$")
# Nouns that a number, a letter or a name in capitals follows.
_BEFORE_NUMBER = re.compile(
    r"(?:^|[\s(\['’])(?:Vols?|vols?|pp?|págs?|pag|arts?|Arts?|n|N|Nr|nr|No|Nos|no|nos|núms?|Núms?|"
    r"[nN]\.?[º°o]s?|[nN]ros?|cf|Cf|cfr|v|vs|caps?|Caps?|ch|chap|párrs?|párs?|Párrs?|paras?|Paras?|"
    r"pars?|par|al|incs?|lits?|let|figs?|Figs?|tab|Tab|cuad|sect?s?|Sect?s?|Add|Corr|Rev|Res|res|"
    r"Doc|doc|Dec|dec|Suppl|Supp|ed|eds|coord|op|ibid|ibíd|ob|cit|ca|c|approx|aprox|env|tel|Tel|Conv|conv|"
    r"ej|ex|esp|Art|art|resp|max|min|máx|mín|ref|Ref|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec|"
    r"janv|févr|juil|déc|ene|abr|ago|sept|dic|i\.e|e\.g|p\. ?ej|p\. ?ex|v\. ?g|v\. ?gr|c\.-à-d)"
    r"\.\s*$"
)
# A printed paragraph number or marker is no sentence.
_MARKER = re.compile(r"\s*\(?(?:\d{1,4}|[IVXLC]{1,5}|[A-Za-z])[.)]\s*\Z")
_LOWER = re.compile(r"[“‘\"'«(\[]*[a-zß-ÿ](?![.)])")
_NUMBER = re.compile(r"[(\[]?(?:[\dº°]|[IVXLCDM]+\b|[a-z]\b|[A-Z]/)")
_CAPITAL = re.compile(r"[A-ZÀ-Þ]")
_STARTERS = re.compile(
    r"(?:The|This|That|These|He|She|They|It|In|On|At|El|La|Los|Las|Ell[ao]s?|En|Se|Por|O|Os|As|"
    r"Ele|Ela|Em|No|Na|Le|Les|Il|Elle|Ils|Elles|Cette|Ce|Dans|Au|L['’])(?!\w)"
)
_QUOTE_END = re.compile(r"[.!?][’”\"']\s+(?=(?:[A-ZÀ-Þ][a-zß-ÿ]*|[“«])\s?)")


def sentences(text: str, language: str = "en") -> list[Span]:
    """The sentences of ``text`` as spans without white space at their ends, in order.

    ``language`` is an ISO 639-1 code. The spans together cover everything but white space.
    """
    found: list[Span] = []
    start = 0
    for boundary in get_sentence_boundaries(language, text):
        end = boundary["end_index"]
        if end < len(text) and _goes_on(text, start, end):
            continue
        found += _trimmed(text, start, end)
        start = end
    if start < len(text):
        found += _trimmed(text, start, len(text))
    return found


def _goes_on(text: str, start: int, end: int) -> bool:
    """Whether the piece that ends at ``end`` is cut in the middle of a sentence."""
    if end - start <= 8 and _MARKER.match(text[start:end]):
        return True
    tail = text[max(start, end - 24) : end]
    after = text[end : end + 24].lstrip()
    if not after or _LOWER.match(after):
        return bool(after)
    if _BEFORE_NAME.search(tail):
        return True
    if _BEFORE_NUMBER.search(tail) and _NUMBER.match(after):
        return True
    if _INITIAL.search(tail) and _CAPITAL.match(after):
        return not _STARTERS.match(after)
    return _inside_brackets(text, start, end)


def _inside_brackets(text: str, start: int, end: int) -> bool:
    opened = text.rfind("(", start, end)
    if opened < 0 or text.find(")", opened, end) >= 0:
        return False
    closed = text.find(")", end, end + 200)
    reopened = text.find("(", end, end + 200)
    return closed >= 0 and (reopened < 0 or closed < reopened)


def _trimmed(text: str, start: int, end: int) -> list[Span]:
    """The piece without white space; cut where a quotation closes a sentence inside it."""
    pieces: list[Span] = []
    at = start
    for match in _QUOTE_END.finditer(text, start, end):
        pieces += _piece(text, at, match.end())
        at = match.end()
    return pieces + _piece(text, at, end)


def _piece(text: str, start: int, end: int) -> list[Span]:
    stretch = text[start:end]
    bare = stretch.strip()
    if not bare:
        return []
    start += len(stretch) - len(stretch.lstrip())
    return [Span(start, start + len(bare))]
