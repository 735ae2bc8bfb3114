"""Who is quoted: a name and an office out of «says IOM Regional Director for … Jane Doe»."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.reading.figures.patterns import patterns_of
from relatoria.reading.grammar import Grammar
from relatoria.schemes import countries

_CAPITALISED = r"[A-ZÀ-Þ][a-zß-ÿ’'][\w’'-]*|[A-ZÀ-Þ]\."
_PARTICLE = r"de|del|da|do|dos|das|la|las|los|van|von|di|y|e"
_NAME = re.compile(
    rf"(?:{_CAPITALISED})(?:\s(?:(?:{_PARTICLE})\s){{0,2}}(?:{_CAPITALISED})){{1,4}}"
)
_HONORIFIC = re.compile(
    r"(?:Mr|Mrs|Ms|Dr|Dra|Prof|Sr|Sra|Srta|M|Mme|Mlle|Ambassador|Embajador|Embajadora|Minister|"
    r"Ministro|Ministra|President|Presidente|Presidenta)\.?\s+"
)
_OFFICE = re.compile(
    r"\b(?:[\w-]*[Dd]ire(?:c|t)\w+|[Ss]ecretar\w*|[Ss]ecrétaire|[Cc]hief|[Jj]ef[ea]|[Cc]hef(?:fe)?|"
    r"[Hh]ead|[Oo]fficer|[Oo]ficial|[Mm]inist\w+|[Pp]resident\w*|[Pp]résident\w*|[Cc]hair\w*|"
    r"[Cc]oordina\w+|[Cc]oordonna\w+|[Rr]epresenta\w+|[Rr]eprésentan\w+|[Rr]apporteu\w+|"
    r"[Rr]elator\w*|[Cc]ommissioner|[Cc]omisionad[oa]|[Aa]dviser|[Aa]dvisor|[Aa]sesor\w*|"
    r"[Cc]onseiller\w*|[Ee]xpert\w*|[Pp]rofessor\w*|[Pp]rofesor\w*|[Ss]pokes\w+|[Pp]ortavoz|"
    r"[Pp]orta-voz|[Aa]mbassad\w+|[Ee]mbajador\w*|[Mm]anager|[Gg]erente|[Cc]onsul\w*|[Cc]ónsul\w*|"
    r"[Ss]pecialist\w*|[Ee]specialista|[Rr]esearcher|[Ii]nvestigador\w*|[Gg]overnor|[Gg]obernador\w*|"
    r"[Mm]ayor|[Aa]lcald\w+|[Dd]eputy|[Vv]ice\w*|[Ee]nvoy|[Dd]elegad[oa])\b"
)
_ACRONYM = re.compile(r"\b[A-Z][A-Z-]{1,9}[A-Z]\b")


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person as a quotation names them."""

    name: str
    office: str | None
    organizations: tuple[str, ...]


def speaker_in(words: str, grammar: Grammar) -> Speaker | None:
    """The one person that ``words`` name, or ``None`` where they name none or several."""
    words = words.strip(" ,.;:—–-")
    parts = [part.strip() for part in words.split(",") if part.strip()]
    if not parts:
        return None
    plain = [part for part in parts if _is_name(part)]
    if len(plain) == 1:
        office = ", ".join(part for part in parts if part != plain[0])
        return _speaker(plain[0], office)
    if len(plain) > 1:
        return None
    tail = _trailing_name(parts[0], grammar)
    if tail is None:
        return None
    name, before = tail
    return _speaker(name, ", ".join([before, *parts[1:]]))


def _is_name(part: str) -> bool:
    bare = _HONORIFIC.sub("", part, count=1) if _HONORIFIC.match(part) else part
    if not _NAME.fullmatch(bare) or _OFFICE.search(bare):
        return False
    return countries.lookup(bare) is None


def _trailing_name(part: str, grammar: Grammar) -> tuple[str, str] | None:
    """«Regional Director for South America Diego X»: the capitals after office and places."""
    if not _OFFICE.search(part):
        return None
    start = max(found.end() for found in _OFFICE.finditer(part))
    regions = patterns_of(grammar.figures).region
    start = max([start, *(found.end() for found in regions.finditer(part))])
    start = max([start, *(one.end for one in countries.find(part, grammar.language))])
    start = max([start, *(found.end() for found in _ACRONYM.finditer(part))])
    rest = part[start:]
    found = re.search(rf"(?:^|\s)({_NAME.pattern})$", rest)
    if not found:
        return None
    at = start + found.start(1)
    return found.group(1), part[:at].strip()


def _speaker(name: str, office: str) -> Speaker:
    honorific = _HONORIFIC.match(name)
    if honorific:
        name = name[honorific.end() :]
    office = re.sub(r"^(?:the|el|la|o|a|le|l[’'])\s*(?=\S)", "", office.strip(" ,"), flags=re.I)
    return Speaker(name, office or None, tuple(dict.fromkeys(_ACRONYM.findall(office))))
