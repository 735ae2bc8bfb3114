"""Free text: the fallback that never refuses, and speeches of one speaker."""

from __future__ import annotations

import re
from dataclasses import replace

from relatoria.model import Contribution, Mode, Record
from relatoria.reading.figures import claims_of
from relatoria.reading.lists import statements_of
from relatoria.reading.source import Source

_FIRST_PERSON = {
    "en": r"I|we|our|my|us",
    "es": r"nosotros|nuestr[oa]s?|mi|quiero|quisiera|deseo|permítanme|queremos|hemos|estamos|"
    r"agradezco|reitero|creemos|somos|nos",
    "pt": r"nós|noss[oa]s?|meu|minha|quero|queremos|gostaria|desejo|temos|estamos|agradeço|"
    r"reitero|acreditamos|somos",
    "fr": r"je|j[’']|nous|notre|nos|mon|ma|mes",
}
_ADDRESS = re.compile(
    r"\b(?:(?:Mr|Madam|Mme)\.? (?:President|Chair\w*|Speaker|Secretary-General)|"
    r"Señora? (?:Presidente|Presidenta|Secretari[oa] General)|"
    r"Senhora? (?:Presidente|Presidenta|Secretári[oa]-Geral)|"
    r"(?:Monsieur|Madame) l[ae] (?:Présidente?|Secrétaire générale?)|"
    r"Excellenc(?:y|ies|es?)|Excelencias?|Excelências?|distinguished delegates|"
    r"distinguid[oa]s delegad[oa]s|ladies and gentlemen|señoras y señores|senhoras e senhores|"
    r"mesdames et messieurs)\b",
    re.I,
)
_SPOKEN = 5.0
"""Words of the first person in a thousand from which an addressed text is taken for a speech."""
_SPOKEN_ALONE = 20.0
"""The same where nobody is addressed."""
_FEWEST_WORDS = 120


class FreeTextReader:
    """Reads any text: its lists, its figures, and one contribution over all of it."""

    kind = "text"

    def likeness(self, source: Source) -> float:
        """Just above nothing, for every source: another reader with any likeness wins."""
        return 0.01

    def read(self, source: Source) -> Record:
        """A record with statements and claims; a speech is direct speech of one speaker.

        Nobody is named as its speaker: a file name or a heading may say who it was, the text of
        a speech seldom does.
        """
        spoken = is_speech(source)
        contributions = _whole(source, Mode.DIRECT_SPEECH if spoken else Mode.WRITTEN)
        statements, enumerations = statements_of(source, contributions)
        return Record(
            document=replace(source.document, kind="statement" if spoken else self.kind),
            contributions=contributions,
            statements=statements,
            enumerations=enumerations,
            claims=claims_of(source),
        )


def is_speech(source: Source) -> bool:
    """Whether the text speaks in the first person to somebody it addresses."""
    prose = " ".join(paragraph.text for paragraph in source.paragraphs)
    words = prose.count(" ") + 1
    if words < _FEWEST_WORDS:
        return False
    first = _FIRST_PERSON.get(source.grammar.language, _FIRST_PERSON["en"])
    said = sum(1 for _ in re.finditer(rf"(?<!\w)(?:{first})(?!\w)", prose, re.I))
    needed = _SPOKEN if _ADDRESS.search(prose) else _SPOKEN_ALONE
    return said * 1_000 / words >= needed


def _whole(source: Source, mode: Mode) -> tuple[Contribution, ...]:
    if not source.paragraphs:
        return ()
    start = source.paragraphs[0].block.start
    end = max(paragraph.block.end for paragraph in source.paragraphs)
    return (Contribution("c-1", start, end, mode, rule="whole_text"),)
