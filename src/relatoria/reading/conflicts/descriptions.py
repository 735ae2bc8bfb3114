"""One person described in ways that cannot all be right: office, institution, duty station."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from relatoria.model import Conflict, Span
from relatoria.reading.conflicts.evidence import Described, content, value

# Offices of which a body has one: where their names differ, one passage is wrong. Words are
# compared folded, so that gender and number do not matter.
_HEADS = re.compile(
    r"\b(chair(?:person|man|woman)?|president[ea]?s?|director[a]?|directeur|directrice|diretora?"
    r"|head|chief|jef[ea]|chefe?|secretar(?:y|io|ia)|secretaire|secretari[oa]|coordinator"
    r"|coordinadora?|coordenadora?|coordonnat(?:eur|rice)|rector|reitor|recteur|dean|decano)\b"
)
_SAME = (
    ("chair", "chairperson", "chairman", "chairwoman"),
    ("president", "presidente", "presidenta"),
    ("director", "directora", "directeur", "directrice", "diretor", "diretora"),
    ("head", "chief", "jefe", "jefa", "chef", "chefe"),
    ("secretary", "secretario", "secretaria", "secretaire"),
)
_NEXT = re.compile(r"[,;]|\s(?:and|y|e|et)\s(?=[a-zà-ÿ])")
_POST = re.compile(
    r"\b(?:consul|c[oóô]nsul|ambassador|embajadora?|embaixadora?|ambassadeur|ambassadrice"
    r"|permanent mission|misi[oó]n permanente|miss[aã]o permanente|mission permanente)\b",
    re.I,
)
_STATION = re.compile(
    r"\b(?:in|en|em|no|na|à|au|aux)\s(?:the\s|la\s|el\s)?"
    r"((?:[A-ZÀ-Þ][\w’'.-]+)(?:\s(?:de\s|del\s|da\s|do\s|of\s)?[A-ZÀ-Þ][\w’'.-]+)*)\s*\Z"
)
_PART_OF = re.compile(r"\s(?:of the|at the|del|de la|de los|de las|da|do|du|de l['’]|des)\s")


def description_conflicts(
    described: Sequence[Described], language: str, text: str
) -> tuple[Conflict, ...]:
    """Conflicts between the passages that describe one person."""
    found: list[Conflict] = []
    for agent in dict.fromkeys(one.agent for one in described):
        passages = [one for one in described if one.agent == agent]
        found += _titles(passages, language, text)
        found += _stations(passages, text)
        found += _organizations(passages, language, text)
        found += _name_forms(passages, language, text)
    return tuple(found)


def _titles(passages: Sequence[Described], language: str, text: str) -> Iterator[Conflict]:
    """Two offices for the head of one institution."""
    offices = [
        (one, office, head, body)
        for one in passages
        for office in one.offices
        if (head := _head(office)) and (body := _body(office, head, language))
    ]
    for one, other in combinations(offices, 2):
        if one[2] != other[2] and one[3] == other[3] and one[0].source != other[0].source:
            sides = [one]
            sides += [o for o in offices if o[2] == other[2] and o[3] == other[3]]
            yield Conflict(
                one[0].agent,
                "title",
                tuple(value(o[1], o[0].span, o[0].source, text) for o in sides),
            )
            return


def _head(office: str) -> str:
    match = _HEADS.search(office.lower())
    if not match or match.start() > 30:
        return ""
    return next((group[0] for group in _SAME if match[1] in group), match[1])


def _body(office: str, head: str, language: str) -> tuple[str, ...]:
    match = _HEADS.search(office.lower())
    after = _NEXT.split(office[match.end() :])[0] if match else ""
    words = tuple(sorted(content(after, language)))
    return words if len(words) >= 2 else ()


def _stations(passages: Sequence[Described], text: str) -> Iterator[Conflict]:
    """A consul or envoy posted to two places."""
    posted = []
    for one in passages:
        for said in (*one.offices, *one.institutions):
            post = _POST.search(said)
            station = _STATION.search(said)
            if post and station:
                posted.append((one, said, station[1].lower()))
                break
    if len({place for _, _, place in posted}) > 1:
        sides = {place: (one, said) for one, said, place in reversed(posted)}
        yield Conflict(
            passages[0].agent,
            "duty_station",
            tuple(value(said, one.span, one.source, text) for one, said in sides.values()),
        )


def _organizations(passages: Sequence[Described], language: str, text: str) -> Iterator[Conflict]:
    """Institutions in text and programme that have nothing in common."""
    told = [one for one in passages if one.source == "text" and _spelt_out(one)]
    planned = [one for one in passages if one.source == "programme" and _spelt_out(one)]
    for one in told:
        for other in planned:
            if not _share(one.institutions, other.institutions, language):
                yield Conflict(
                    one.agent,
                    "organization",
                    (
                        value(one.institutions[0], one.span, one.source, text),
                        value(other.institutions[0], other.span, other.source, text),
                    ),
                )
                return


def _spelt_out(one: Described) -> bool:
    """Whether institutions are named in words: a short name («Unicamp») can stand for any."""
    return bool(one.institutions) and all(" " in name for name in one.institutions)


def _share(one: Iterable[str], other: Iterable[str], language: str) -> bool:
    """Whether any two of the names can mean one institution, a part of it, or its acronym."""
    here = [(name, set(content(name, language))) for name in one]
    there = [(name, set(content(name, language))) for name in other]
    for name, words in here:
        for other_name, other_words in there:
            shared = len(words & other_words)
            if shared * 2 >= min(len(words), len(other_words)):
                return True
            if _acronyms(name) & _acronyms(other_name):
                return True
            if _abbreviates(name, other_words) or _abbreviates(other_name, words):
                return True
    return False


def _acronyms(name: str) -> set[str]:
    return set(re.findall(r"\b[A-ZÀ-Þ]{3,}\b", name))


def _abbreviates(name: str, words: set[str]) -> bool:
    """Whether ``name`` is an acronym whose letters begin the ``words``."""
    bare = name.strip()
    if not re.fullmatch(r"[A-Za-zÀ-ÿ]{2,10}", bare) or not any(c.isupper() for c in bare[1:]):
        return False
    initials = [word[0] for word in words]
    letters = [c.lower() for c in bare if c.isupper()]
    return all(letter in initials for letter in letters)


def _name_forms(passages: Sequence[Described], language: str, text: str) -> Iterator[Conflict]:
    """An institution named in a short and a longer form: «Z University», «Autonomous … of Z»."""
    told = [one for one in passages if one.source != "biography"]
    lived = [(one, name) for one in passages if one.source == "biography" for name in one.named]
    for one in told:
        for part in (part for name in one.institutions for part in _suffixes(name)):
            words = set(content(part, language))
            if not 2 <= len(words) <= 4:
                continue
            longer = _longer(words, [(name, span) for _, (name, span) in lived], language)
            if longer:
                short = value(part, one.span, one.source, text)
                full = value(longer[0], longer[1], "biography", text)
                yield Conflict(one.agent, "name", (short, full))
                return


def _suffixes(name: str) -> Iterator[str]:
    """``name`` and the bodies it says it is part of, outermost last."""
    yield name
    for match in _PART_OF.finditer(name):
        yield name[match.end() :]


def _longer(
    words: set[str], named: Sequence[tuple[str, Span]], language: str
) -> tuple[str, Span] | None:
    """A name with all of ``words`` and one or two more, unless the very same name is there."""
    wordings = [
        (part, span, set(content(part, language)))
        for name, span in named
        for part in _PART_OF.split(name)
    ]
    if any(other == words for _, _, other in wordings):
        return None
    for name, span, other in wordings:
        if words < other and len(other - words) <= 2:
            return name, span
    return None
