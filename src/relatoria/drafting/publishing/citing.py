"""How to cite the volume itself: BibTeX, and CSL-JSON for every reference manager."""

from __future__ import annotations

import json
import re

from relatoria.drafting.volumes import Volume

_SPECIAL = re.compile(r"([&%$#_{}])")
_BRACED = {"\\": r"\textbackslash{}", "~": r"\textasciitilde{}", "^": r"\textasciicircum{}"}


def bibtex(volume: Volume) -> str:
    """One ``@techreport`` entry; capitals of the title are kept."""
    year = (volume.date or "")[:4]
    fields = {
        "title": f"{{{_escaped(volume.title)}}}",
        "institution": _escaped(volume.issuing_body or ""),
        "number": _escaped(volume.symbol or ""),
        "year": year,
        "language": volume.language,
        "note": _escaped(volume.subtitle or ""),
    }
    lines = ",\n".join(f"  {name} = {{{value}}}" for name, value in fields.items() if value)
    key = re.sub(r"[^A-Za-z0-9]+", "", volume.symbol or "") or volume.id
    return f"@techreport{{{key},\n{lines}\n}}\n"


def csl(volume: Volume) -> str:
    """A CSL-JSON list of one item of type ``report``."""
    item: dict[str, object] = {
        "id": volume.symbol or volume.id,
        "type": "report",
        "title": volume.title,
        "language": volume.language,
    }
    if volume.issuing_body:
        item["author"] = [{"literal": volume.issuing_body}]
    if volume.symbol:
        item["number"] = volume.symbol
    if volume.date:
        parts = [int(part) for part in volume.date.split("-") if part.isdigit()]
        item["issued"] = {"date-parts": [parts]}
    return json.dumps([item], ensure_ascii=False, indent=2) + "\n"


def _escaped(words: str) -> str:
    for sign in _BRACED:
        words = words.replace(sign, f"\0{ord(sign)}\0")
    words = _SPECIAL.sub(r"\\\1", words)
    for sign, command in _BRACED.items():
        words = words.replace(f"\0{ord(sign)}\0", command)
    return words
