"""Letters as they are read: ligatures taken apart, accents set over their letters."""

from __future__ import annotations

import re
import unicodedata

_LIGATURES = str.maketrans(
    {
        "\ufb00": "ff",
        "\ufb01": "fi",
        "\ufb02": "fl",
        "\ufb03": "ffi",
        "\ufb04": "ffl",
        "\ufb05": "st",
        "\ufb06": "st",
    }
)
_LIGATURE = re.compile("[\ufb00-\ufb06]")
# Typesetting programs with old fonts paint an accent, then its letter: «migraci´on».
_LOOSE = re.compile("([\u00b4\u00a8\u02dc\u02c6\u0060]) ?([A-Za-z\u0131])")
_COMBINING = {
    "\u00b4": "\u0301",
    "\u00a8": "\u0308",
    "\u02dc": "\u0303",
    "\u02c6": "\u0302",
    "\u0060": "\u0300",
}


def composed(text: str) -> str:
    """``text`` with every letter one character, and one character for no two letters."""
    if _LIGATURE.search(text) is not None:
        text = text.translate(_LIGATURES)
    if _LOOSE.search(text) is not None:
        text = _LOOSE.sub(_over, text)
    return text if unicodedata.is_normalized("NFC", text) else unicodedata.normalize("NFC", text)


def _over(match: re.Match[str]) -> str:
    letter = "i" if match[2] == "\u0131" else match[2]
    one = unicodedata.normalize("NFC", letter + _COMBINING[match[1]])
    return one if len(one) == 1 else match[0]
