"""A name with the words that stand beside it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from relatoria.drafting.checks.words.roles import ROLES
from relatoria.model import Span
from relatoria.schemes.names import fold

CAPITAL = r"[A-ZÀ-Þ](?=[\w'’-]*[a-zß-ÿ])[\w'’-]+"
_PARTICLE = r"(?:(?:d[aeiou]s?|del|de\s+l[ao]s?|von|van|y|e|el|al|bin|ben)\s+|d['’])"
NAME = rf"{CAPITAL}(?:\s+{_PARTICLE}?(?:{CAPITAL}|[A-ZÀ-Þ]\.)){{1,4}}"
TITLE = (
    r"(?:(?:Mme|Mlle|MM?|Mrs?|Ms|Miss|Sra?|Srta|D(?:ña|on|oña|ona)?|Dra?|Drs|Pro?f[ae]?|Ing|Lic|Mag"
    r"|Emb|Amb|Hon|Rev|Fr|Sir|Dame|Dom|Mtr[oa]|Abg|Econ|Professor[ae]?|Profesora?|Doctor[ae]?"
    r"|Señor[a]?|Senhora?|Madame|Monsieur)\.?\s+)"
)
_TOKEN = re.compile(r"[A-ZÀ-Þ][\w'’-]*")
_SMALL = frozenset(
    [
        "of",
        "the",
        "for",
        "and",
        "on",
        "in",
        "to",
        "at",
        "a",
        "an",
        "with",
        "by",
        "de",
        "del",
        "la",
        "las",
        "los",
        "el",
        "y",
        "en",
        "para",
        "da",
        "do",
        "das",
        "dos",
        "e",
        "a",
        "o",
        "os",
        "as",
        "du",
        "des",
        "le",
        "les",
        "et",
        "au",
        "aux",
        "en",
        "pour",
        "sur",
    ]
)


@dataclass(frozen=True, slots=True)
class Described:
    """A person named in one place, with what the place says of them."""

    name: str
    span: Span
    """Of the name."""
    said: str
    """The words beside the name, one line."""

    @property
    def tokens(self) -> frozenset[str]:
        """The words of the name, folded."""
        return tokens_of(self.name)

    @property
    def roles(self) -> frozenset[int]:
        """What the words say the person is: places in ``ROLES``."""
        return frozenset(n for n, role in enumerate(ROLES) if role.search(self.said))

    def body(self, longs: Mapping[str, str]) -> frozenset[str]:
        """Words in capitals that tell the institution; ``longs`` writes acronyms out."""
        said = self.said
        for short, full in longs.items():
            said = re.sub(rf"\b{re.escape(short)}\b", full, said)
        words = re.findall(r"[^\W\d_]+(?:['’-][^\W\d_]+)*", said)
        return frozenset(
            fold(re.sub(r"^[dlDL]['’]", "", word))
            for word in words
            if re.search(r"(?:^|['’])[A-ZÀ-Þ]", word)
            and fold(word) not in _SMALL
            and not any(role.fullmatch(word) for role in ROLES)
        )


def tokens_of(name: str) -> frozenset[str]:
    """The words of a name with capitals, folded."""
    return frozenset(fold(word) for word in _TOKEN.findall(name))
