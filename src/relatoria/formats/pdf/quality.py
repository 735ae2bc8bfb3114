"""Is what came out of the file text? Fonts without a way back to characters are told of."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from relatoria.model import Notice

if TYPE_CHECKING:
    from relatoria.formats.pdf.lines import PageLines

_STRANGE = re.compile(r"[\ufffd\ue000-\uf8ff\x00-\x08\x0e-\x1f]")
_VOWELS = "aeiouyáéíóúàâèêôãõüœæ"
_SAMPLE = 300
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
        plain = text.isprintable() and "\ufffd" not in text
        strange = 0 if plain else len(_STRANGE.findall(text))
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
    """Whether Latin text, judged by a sample, has far fewer vowels than any of the languages."""
    middle = len(text) // 2
    sample = text[max(0, middle - _SAMPLE) : middle + _SAMPLE].casefold()
    vowels = sum(map(sample.count, _VOWELS))
    if vowels > _SHARE_VOWELS * len(sample):
        return False
    letters = sum(letter.isalpha() and letter < "\u0250" for letter in sample)
    return 2 * letters > len(sample) and vowels < _SHARE_VOWELS * letters
