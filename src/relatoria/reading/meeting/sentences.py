"""Where sentences end, in prose full of «Sr.», «S.J.», «Paulo M.» and «No. 5»."""

from __future__ import annotations

import re
from collections.abc import Iterator

_END = re.compile(r"[.!?]['\"”’»)\]]*\s+(?=['\"“‘«(¿¡\[]*[A-ZÀ-ÖØ-Þ0-9])")
_ABBREVIATED = re.compile(
    r"(?:\b[A-ZÀ-Þ]|\b(?:Mr|Mrs|Ms|Dr|Dra|Drs|Prof|Profa|Sr|Sra|Srta|Sres|Sras|Lic|Ing|Mme|Mlle"
    r"|MM|Mmes|Hon|St|Ste|Sto|Sta|Gen|Gral|Col|Arq|Mtra?|Rev|Fr|Hna?|[Nn]o|[Nn]os|[Nn]úm|[Nn]º"
    r"|[Aa]rt|[Pp]p?|[Vv]ol|[Cc]f|Exc|Excmo|Excma|Ilmo|Inc|Ltd|Cía|Av|Eng|D))\Z"
)


def sentences(text: str) -> Iterator[tuple[int, int]]:
    """Start and end of every sentence of ``text``, in order, without gaps but white space."""
    at = 0
    for match in _END.finditer(text):
        stop = match.start()
        if text[stop] == "." and _ABBREVIATED.search(text, max(0, stop - 12), stop):
            continue
        yield at, match.end()
        at = match.end()
    if at < len(text):
        yield at, len(text)
