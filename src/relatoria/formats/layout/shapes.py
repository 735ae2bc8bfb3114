"""What a single line is by its shape: rule, heading mark, table row, footnote, chrome…"""

from __future__ import annotations

import re

RULE = re.compile(r"(?:[-*_=]\s?){3,}|[─━—–_]{3,}")
"""A line drawn with characters (the whole line)."""
ATX = re.compile(r"(#{1,6})(?:[ \t]+|$)")
"""A heading mark of Markdown."""
SETEXT = re.compile(r"=+|-{2,}")
"""The underline of a setext heading (the whole line)."""
FENCE = re.compile(r"(?:```|~~~)")
"""The opening or closing of a code block."""
TABLE_RULE = re.compile(r"\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?")
"""The line of dashes under the heading of a pipe table (the whole line)."""
FOOTNOTE = re.compile(
    r"<sup>[^<\n]{1,8}</sup>\s*\S|\[\^[^\]\n]{1,40}\]:|\\\*+\s*\S|[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}\s*\S"
    r"|\d{1,3}/\s+\S|(?:\*(?!\*)|[†‡]{1,3})(?=[^\W\d_][^*\n]*$)"
)
"""A paragraph that opens with a note mark."""
NOTE = re.compile(r"[¹²³⁴⁵⁶⁷⁸⁹][⁰¹²³⁴⁵⁶⁷⁸⁹]{0,2}\s*\S|(?:\*{1,3}|[†‡])(?=\s?[^\W\d_])")
"""The same where asterisks are no marks of emphasis."""
NUMBERED_NOTE = re.compile(r"\d{1,3}\s+\S")
"""A note whose mark is a bare number: only a note under a rule at the foot of a page."""
PAGE_NUMBER = re.compile(
    r"(?:[-–—]\s*)?(?:(?:page|p[áa]g(?:ina|\.)?|p\.)\s*)?(?P<page>\d{1,4})"
    r"(?:\s*(?:/|of|de|sur)\s*\d{1,4})?(?:\s*[-–—])?",
    re.I,
)
"""A printed page number alone on its line (the whole line)."""
JOB_NUMBER = re.compile(
    r"\*?(?:GE\.)?\d{2}-\d{5}\*?(?:\s*\([A-Z]\))?(?:\s+\d{1,6})*\*?"
    r"|\d{1,3}(?:/\d{1,3})?\s+(?:GE\.)?\d{2}-\d{5}(?:\s*\([A-Z]\))?"
)
"""The job number the United Nations print at the foot of a page (the whole line)."""
COMMENT = re.compile(r"<!--.{0,2000}?-->", re.S)
"""An HTML comment (the whole line)."""
IMAGE = re.compile(
    r"!\[[^\]\n]{0,300}\]\([^)\n]{0,500}\)|[\w().%-]{1,120}\.(?:jpe?g|png|gif|svg|webp|tiff?)", re.I
)
"""An image reference or a bare image file name (the whole line)."""
QUOTE = re.compile(r">[ \t]?")
"""The mark of a quoted line."""
BOLD = re.compile(r"\*\*(?:[^*]|\*(?!\*))+\*\*")
"""A stretch in bold."""
ONLY_BOLD = re.compile(
    r"(?:[*_]{0,1}\*\*(?:[^*]|\*(?!\*)){1,600}\*\*[*_]{0,1}\s*){1,4}(?:\\?\*|<sup>[^<]{1,8}</sup>|\d{1,2})?"
)
"""A paragraph wholly in bold, possibly with a note mark at its end."""
GAP = re.compile(r"(?:[ \u00a0]{4,}|[ \u00a0]*\t[ \t\u00a0]*)(?=\S)")
"""Blank space wide enough to be the gutter between two columns."""
LEADERS = re.compile(r"\.{4,}|(?:\. ){4,}|…[.…]+|…\s*\d+$|_{4,}")
"""Dots or a line that lead to a page number in a table of contents."""

_SKIP_LINKS = re.compile(
    r"(?:skip|jump)\s+(?:to\s+(?:the\s+)?(?:main\s+)?(?:content|navigation)|navigation(?:\s+links)?)"
    r"|(?:pasar|saltar|ir)\s+al?\s+contenido(?:\s+principal)?"
    r"|(?:pular|ir|saltar)\s+para\s+o\s+conte[úu]do(?:\s+principal)?"
    r"|(?:aller|passer)\s+au\s+contenu(?:\s+principal)?"
    r"|(?:saltar|omitir|ir\s+a|pular|ignorar|passer|sauter)\s+(?:(?:la|a|os|los|les)\s+)?"
    r"(?:(?:v[íi]nculos|enlaces|links|liens)\s+de\s+)?(?:navegaci[óo]n|navega[çc][ãa]o|navigation)",
    re.I,
)
_LANGUAGES = re.compile(
    r"(?:(?:available\s+in|disponible\s+(?:en|aussi\s+en)|dispon[íi]vel\s+em)\s*:?\s*)?"
    r"(?:(?:english|espa[ñn]ol|portugu[êe]s|fran[çc]ais|ingl[ée]s|anglais|espagnol|portugais"
    r"|franc[ée]s|franc[êe]s|espanhol)[\s|/,·•-]*){2,6}",
    re.I,
)
_SHARING = re.compile(
    r"(?:share|print|tweet|e-?mail|facebook|twitter|linkedin|whatsapp|compartir|imprimir"
    r"|compartilhar|partager|imprimer|x)(?:[\s|/,·•-]+(?:on|en|em|sur|this|page|share|print|tweet"
    r"|e-?mail|facebook|twitter|linkedin|whatsapp|compartir|imprimir|compartilhar|partager"
    r"|imprimer|x))*",
    re.I,
)


def is_chrome(text: str) -> bool:
    """Whether a line is left over from the frame of a web page."""
    if len(text) > 120:
        return False
    return any(shape.fullmatch(text) for shape in (_SKIP_LINKS, _LANGUAGES, _SHARING, IMAGE))


def is_capitals(text: str) -> bool:
    """Whether every letter is a capital and there are enough of them to mean it."""
    letters = [c for c in text if c.isalpha()]
    return len(letters) >= 4 and all(not c.islower() for c in letters)
