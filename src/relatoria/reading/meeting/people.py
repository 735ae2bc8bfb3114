"""Names of people: finding them where a name is due, and telling whether two are one person.

Latin American names have up to two given names and two surnames, of which documents drop any but
one of each; particles and initials come and go. Two names are taken for one person only where
the shorter is the longer with words left out, and two words or more are shared.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cache

from relatoria.reading.grammar import grammar_for
from relatoria.reading.grammar.meeting import Meeting
from relatoria.schemes.countries import lookup
from relatoria.schemes.names import fold, words_of

_CAPITALS = "A-ZÀ-ÖØ-ÞŠŽČĆŁŚ"
_TOKEN = (
    rf"(?:[{_CAPITALS}](?:['’][{_CAPITALS}])?[^\W\d_A-ZÀ-ÖØ-Þ][^\W\d_]*"
    rf"(?:[-'’‐][^\W\d_]+)*|[{_CAPITALS}]{{2,}}(?:[-'’][{_CAPITALS}]+)*|[{_CAPITALS}]\.)"
)
_SURNAME = re.compile(rf"(?:(?:[dD]e(?: l[ao]s?)?|[dD][ao]s?|[vV]an|[vV]on|[dD]el|Mc) )?{_TOKEN}")
_INITIALS = re.compile(rf"(?:[{_CAPITALS}]\.[ -]?){{1,3}}[{_CAPITALS}]")
# «Ms T Mokgalapa»: initials without stops, read only behind a form of address.
_BARE_INITIALS = re.compile(rf"[{_CAPITALS}]{{1,3}} (?=[{_CAPITALS}][^\W\d_]*[a-zß-ÿ])")
_WORD = re.compile(r"[^\W\d_][\w'’‐-]*\.?")
_INITIAL = re.compile(rf"[{_CAPITALS}]\.\Z")
# What may follow a name: punctuation, the end, a word in small letters, an acronym, a bracket.
_ENDS = re.compile(r"\s*(?:[,;.:()\[\]/*|–—-]|\Z|\s[^\W\d_A-ZÀ-ÖØ-Þ]|\s[A-ZÀ-Þ]{2,}(?![^\W\d_]))")
# A preposition before a form of address is no part of a name: «Autour de Mme Ruiz»; neither is
# the label of an answer: «R. Não».
_INNER = re.compile(
    r"(?:Autour|D[eu]|Pour|Par|Avec|Selon|Chez|Après|Sur|Con|Para|Por|Según|Tras|Com|Segundo|Após|Of"
    r"|By|For|With|From|After|Around)\s(?:.*\s)?(?:M(?:me|lle|M|r|rs|s)?|Dr[ae]?|Sr(?:a|ta)?|Prof)\.?\s"
    r"|.*\s(?:No|Non|Não|Yes|Oui|Sí|Sim)\Z"
)
_MOST = 8
"""Words in the longest name believed, particles included."""


@dataclass(frozen=True, slots=True)
class Name:
    """A person's name where it is printed."""

    text: str
    """Without forms of address."""
    start: int
    end: int
    honorific: str = ""
    """Forms of address before it, as printed."""
    begins: int = 0
    """Where the forms of address begin; equals ``start`` where there are none."""


_CONTRACTED = re.compile(r"(?:d[aoe]s?|del|al|aos?|às?|pel[oa]s?|du|des|aux?)\s")


@cache
def _name(language: str) -> re.Pattern[str]:
    particles = grammar_for(language).meeting.particles.pattern
    return re.compile(rf"{_TOKEN}(?:\s(?:(?:{particles})\s){{0,2}}{_TOKEN}){{1,7}}")


def honorific_at(text: str, at: int, grammar: Meeting) -> int:
    """Where the forms of address that begin at ``at`` end, white space after them included."""
    contracted = _CONTRACTED.match(text, at)
    if contracted and grammar.honorifics.match(text, contracted.end()):
        at = contracted.end()  # «e da Dra. Ana Ruiz»
    while True:
        match = grammar.honorifics.match(text, at)
        if not match or match.end() == at:
            return at
        at = match.end()
        while at < len(text) and text[at] in " \u00a0":
            at += 1


def name_at(text: str, at: int, grammar: Meeting, *, short: bool = False) -> Name | None:
    """The name of a person that begins at ``at`` (forms of address first), or ``None``.

    Refuses institutions, offices, countries and words of meetings, and names that run on into
    capitalised words that belong to none. A ``short`` name is a surname behind a form of address,
    or initials and a surname: «Mr. Grant», «R. Achterberg».
    """
    begins = at
    addressed = honorific_at(text, at, grammar)
    at = _office_at(text, addressed, grammar)
    match = _name_pattern(grammar).match(text, at)
    if match:
        end = _trimmed(text, match.start(), match.end(), grammar)
        named = end is not None and _ENDS.match(text, end)
        printed = text[at:end] if named else ""
        words = len(name_words(printed, grammar)) if printed else 0
        if end is not None and words >= (1 if short and _INITIALS.match(printed) else 2):
            if lookup(printed) or _INNER.match(printed):
                return None
            return Name(printed, at, end, text[begins:at].strip(), begins)
    bare = _BARE_INITIALS.match(text, addressed) if addressed > begins else None
    if bare and is_plain(text[begins:addressed]):
        surname = _surname_at(text, begins, bare.end(), grammar)
        title = text[begins:addressed].strip()
        printed = text[addressed : surname.end] if surname else ""
        return surname and replace(surname, text=printed, start=addressed, honorific=title)
    return _surname_at(text, begins, addressed, grammar) if short else None


def _surname_at(text: str, begins: int, at: int, grammar: Meeting) -> Name | None:
    """The surname that begins at ``at``, behind a form of address."""
    match = _SURNAME.match(text, at) if at > begins else None
    if not match or not _ENDS.match(text, match.end()):
        return None
    printed = match.group()
    if _is_common(printed, grammar) or lookup(printed) or not name_words(printed, grammar):
        return None
    return Name(printed, at, match.end(), text[begins:at].strip(), begins)


_ARTICLE = re.compile(
    r"(?:the|an?|el|la|los|las|al|del|o|a|os|as|à|aos?|d[oa]s?|pel[oa]s?|le|les|aux?|du|une?)\s"
    r"|l['’]",
    re.I,
)


# An occupation that no list holds, behind its article: «la comadrona», «the union leader».
_OCCUPATION = re.compile(r"[a-zà-ÿ][a-zà-ÿ'’-]{3,30}(?: [a-zà-ÿ-]{4,30}){0,2}(?= [A-ZÀ-ÖØ-Þ])")
_NO_OCCUPATION = re.compile(
    r"(?:with|from|that|para|sobre|entre|hasta|desde|ante|según|donde|quien|como|junto|avec|dans"
    r"|pour|sous|chez|segundo|conforme|também|ainsi|aussi|then|when|city|town|state|province|river|district|port|island|street|village|lake|border|called"
    r"|ciudad|provincia|estado|río|distrito|puerto|isla|calle|avenida|pueblo|lago|frontera|barrio"
    r"|localidad|municipio|llamad[oa]|denominad[oa]|titulad[oa]|zona|región|valle|entonces|finad[oa]"
    r"|cidade|rio|porto|ilha|rua|praia|bairro|município|chamad[oa]|intitulad[oa]|falecid[oa]"
    r"|ville|fleuve|rivière|port|île|rue|village|quartier|commune|feu|nommée?|intitulée?|défunte?"
    r"|hospital|hotel|hôtel|hôpital|premio|prix|prêmio|lei|ley|loi|caso|affaire|dictadura|operación"
    r"|convenio|tratado|acuerdo|plan|programa|proyecto|familia|família|famille|hermanos|lengua)",
    re.I,
)


def _office_at(text: str, at: int, grammar: Meeting) -> int:
    """Where an office set right before the name ends: «a pesquisadora Ana Ruiz»."""
    article = _ARTICLE.match(text, at)
    start = article.end() if article else at
    office = grammar.offices.match(text, start)
    if office and text[office.end() : office.end() + 2].strip()[:1].isupper():
        return honorific_at(text, office.end() + 1, grammar)
    other = _OCCUPATION.match(text, start) if article else None
    if other is None or not all(_may_occupy(word, grammar) for word in other.group().split()):
        return at
    return honorific_at(text, other.end() + 1, grammar)


def _may_occupy(word: str, grammar: Meeting) -> bool:
    known = _NO_OCCUPATION.fullmatch(word) or grammar.institutions.fullmatch(word)
    return not known and not grammar.meeting.match(word)


def _name_pattern(grammar: Meeting) -> re.Pattern[str]:
    return _name(grammar.language)


def _trimmed(text: str, start: int, end: int, grammar: Meeting) -> int | None:
    """Where the name really ends: before «de la Facultad», «del Perú», an acronym."""
    words = list(_WORD.finditer(text, start, end))[:_MOST]
    last = start
    after_particle = False
    for place, word in enumerate(words):
        token = word.group()
        if grammar.particles.fullmatch(token) and place:
            after_particle = True
            continue
        acronym = token.isupper() and len(token.strip(".")) > 1 and "." not in token
        # A surname may be set in capitals: «Ana RUIZ DÍAZ», never after a particle.
        foreign = acronym and (after_particle or not _is_surname(token, words, place))
        country = after_particle and (lookup(token) or lookup(text[word.start() : end]))
        if foreign or country or _is_common(token, grammar):
            return last if last > start and (after_particle or foreign) else None
        last = word.end() if not token.endswith(".") or _INITIAL.match(token) else word.end() - 1
        after_particle = False
    return last


def _is_surname(token: str, words: list[re.Match[str]], place: int) -> bool:
    if place == 0:
        return len(token) > 3 and any(not w.group().isupper() for w in words[1:])
    return len(token) >= 4 or words[place - 1].group().isupper()


def _is_common(token: str, grammar: Meeting) -> bool:
    bare = token.rstrip(".")
    return bool(
        grammar.not_names.fullmatch(bare)
        or grammar.institutions.fullmatch(bare)
        or grammar.offices.fullmatch(bare)
    )


def name_words(name: str, grammar: Meeting | None = None) -> tuple[str, ...]:
    """What names are compared by: folded words without initials, particles, forms of address."""
    grammar = grammar or grammar_for(None).meeting
    bare = name[honorific_at(name, 0, grammar) :]
    kept = (w.group() for w in _WORD.finditer(bare) if not _INITIAL.match(w.group()))
    return tuple(
        part
        for word in kept
        if not _PARTICLES.fullmatch(word) and not grammar.particles.fullmatch(word)
        for part in words_of(word)
        if len(part) > 1
    )


_PARTICLES = re.compile(r"(?:d[aeo]s?|del|l[ao]s?|el|[ey]|di|du|des|le|van|von|der|den)", re.I)


def same_person(one: tuple[str, ...], other: tuple[str, ...]) -> bool:
    """Whether two names (as `name_words` gives them) can be one person's.

    Whether they *are* depends on nobody else being meant: see `matches`.
    """
    shorter, longer = sorted((one, other), key=len)
    if len(shorter) < 2:
        return False
    rest = iter(longer)
    return all(word in rest for word in shorter)


def matches(
    name: tuple[str, ...], people: Iterable[tuple[str, tuple[tuple[str, ...], ...]]]
) -> list[str]:
    """Ids of all ``people`` (id, their known names) that ``name`` can mean; exact names win."""
    known = list(people)
    exact = [key for key, names in known if name in names]
    if exact:
        return exact
    return [key for key, names in known if any(same_person(name, other) for other in names)]


_HE = re.compile(
    r"(?:(?:el|al|del|o|ao|do|pelo|le|au|du)\s.*|(?:mr|sir|sr|se[ñn]or|senhor|don|dom|monsieur|m|mm"
    r"|padre|père|father|brother|dr\.?\s+don|hno|pbro)\b.*)",
    re.I,
)
_SHE = re.compile(
    r"(?:(?:la|a|à|da|pela)\s.*|(?:mrs|ms|miss|dame|sra|srta|señor(?:a|ita)|senhora|doña|dona|madame"
    r"|mme|mlle|mademoiselle|dra|dre|profa|profª|licda|lcda|hermana|hna|irmã|ir|sœur|sister)\b.*)",
    re.I,
)


def gender_of(honorific: str) -> str:
    """``m`` or ``f`` where a form of address or its article tells, else nothing."""
    bare = honorific.strip()
    return "f" if _SHE.fullmatch(bare) else "m" if _HE.fullmatch(bare) else ""


_PLAIN = re.compile(
    r"(?:(?:the|el|la|o|a|le)\s)?(?:mr|mrs|ms|miss|dr|dra|dre|prof|profa|professor|sr|sra|srta|señor"
    r"|señora|señorita|senhor|senhora|mme|mlle|madame|monsieur|m|pr|me|lic|licda|ing|don|doña|adv|cllr)\.?",
    re.I,
)


def is_plain(honorific: str) -> bool:
    """Whether a form of address is one that only a name follows: «Mr.», not «Minister»."""
    return _PLAIN.fullmatch(honorific.strip()) is not None


def initial_of(name: str) -> str:
    """The first initial of a name that has initials only: «P. Thorne» gives ``P``."""
    return name[0] if _INITIALS.match(name) or _BARE_INITIALS.match(name) else ""


def identifier(name: str) -> str:
    """A readable id made of a name: «Raúl Delgado Wise» is ``raul-delgado-wise``."""
    return "-".join(words_of(name)) or fold(name) or "unnamed"
