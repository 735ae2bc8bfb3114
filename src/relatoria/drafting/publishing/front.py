"""What stands on the first page: body, symbol, distribution, date, original language, title."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.drafting.volumes import Volume
from relatoria.drafting.writing.phrases import Phrases

_ENDONYMS = {"en": "ENGLISH", "es": "ESPAÑOL", "pt": "PORTUGUÊS", "fr": "FRANÇAIS"}


@dataclass(frozen=True, slots=True)
class Front:
    """The masthead and title of a volume, every line ready to print; empty where unknown."""

    body: str
    symbol: str
    distribution: str
    date: str
    original: str
    title: str
    subtitle: str


def front_of(volume: Volume) -> Front:
    """The first page of ``volume``."""
    phrases = Phrases(volume.language)
    say = phrases.say
    original = _ENDONYMS.get(volume.original_language or volume.language, "")
    return Front(
        volume.issuing_body or "",
        volume.symbol or "",
        f"{say('volume.distribution')} {volume.distribution}" if volume.distribution else "",
        phrases.date(volume.date) if volume.date else "",
        f"{say('volume.original')} {original}" if original else "",
        volume.title,
        volume.subtitle or "",
    )
