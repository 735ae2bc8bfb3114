"""Is what came out of the file text? Fonts without a way back to characters are told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relatoria.model import Notice

if TYPE_CHECKING:
    from relatoria.formats.pdf.lines import PageLines

_STRANGE = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_VOWEL = re.compile(r"[aeiouyáéíóúàâèêôãõüœæ]", re.I)
_LETTER = re.compile(r"[^\W\d_]")
_SHARE_STRANGE = 0.05
_SHARE_VOWELS = 0.2
_FEWEST = 80


def encoding_notices(pages: list[PageLines], unmapped: set[bytes]) -> list[Notice]:
    """A notice for every page whose characters are partly or wholly not what is printed."""
    found = []
    for page in pages:
        text = "".join(line.text for line in page.lines)
        if len(text) < _FEWEST:
            continue
        strange = len(_STRANGE.findall(text))
        if strange > _SHARE_STRANGE * len(text) or _is_gibberish(text):
            found.append(
                Notice(
                    "broken-encoding",
                    f"page {page.number} uses a font whose characters cannot be told apart;"
                    " its text is not what is printed. Recognise the page optically or get the"
                    " file in another format",
                    page.number,
                )
            )
    if unmapped and not found:
        names = ", ".join(sorted(name.rstrip(b"\0").decode("latin-1") for name in unmapped))
        found.append(
            Notice(
                "broken-encoding",
                f"some characters have no code in the file (fonts: {names}); single signs may"
                " be missing or wrong",
            )
        )
    return found


def _is_gibberish(text: str) -> bool:
    """Whether Latin text has far fewer vowels than any of the languages."""
    if not text.isascii():
        letters = sum(1 for letter in _LETTER.findall(text) if letter < "\u0250")
        if 2 * letters < len(text.replace(" ", "")):
            return False
    else:
        letters = len(_LETTER.findall(text))
    return letters > _FEWEST and len(_VOWEL.findall(text)) < _SHARE_VOWELS * letters
