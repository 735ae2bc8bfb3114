"""Where sentences end, well enough to end a list or find the words that announce it."""

from __future__ import annotations

import re

# One set of first letters: the engine leaps from one to the next.
_END = re.compile(r"[.!?…\n](?:(?<=\n)|[\"”»’')\]]*\d{0,2} +(?=[\"“«‘(\[¿¡]*[A-ZÀ-ÖØ-Þ0-9]))")
# An initial, a title, an abbreviated noun before its number: the full stop ends no sentence.
_ABBREVIATED = re.compile(
    r"(?:(?:^|[\s(.])[A-Za-zÀ-Þ]|\b(?:Mr|Mrs|Ms|Dr|Dra|Drs|Prof|Sr|Sra|Srta|Sres|Lic|Ing|Hon|St|"
    r"Ste|Mme|Mmes|Mlle|Exc|Excmo|Excma|Gen|Amb|Jr|No|no|núm|Núm|n|nº|art|arts|Art|párr|párrs|"
    r"para|paras|par|pág|págs|pp|p|vol|cap|fig|op|cit|ed|eds|al|etc|vs|cf|i\.e|e\.g|p\.ej|"
    r"p\. ej|EE\.UU|EE\. UU|Col|Corp|Inc|Ltd|approx|aprox|ca|Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|"
    r"Nov|Dec))\.$"
)


def sentence_end(text: str, start: int, limit: int) -> int:
    """One past the last character of the sentence that runs at ``start``, at most ``limit``."""
    for found in _END.finditer(text, start, limit):
        if found.group() == "\n":
            return found.start()
        if not _ABBREVIATED.search(text, max(0, found.start() - 12), found.start() + 1):
            return found.end() - (len(found.group()) - len(found.group().rstrip()))
    return limit


def sentences(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """The sentences of ``text[start:end]`` as spans without blanks around them."""
    found: list[tuple[int, int]] = []
    while start < end:
        stop = sentence_end(text, start, end)
        if text[start:stop].strip():
            found.append((start, stop))
        start = stop
        while start < end and text[start].isspace():
            start += 1
    return found
