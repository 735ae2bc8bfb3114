"""What one label tells of its speaker: name, country, institutions, offices."""

from __future__ import annotations

import re
from dataclasses import dataclass

from relatoria.model import AgentKind
from relatoria.reading.transcript.labels import Label, LabelForm, is_name
from relatoria.reading.transcript.vocabulary import bare, fold, vocabulary
from relatoria.schemes.countries import lookup

# «PT - SP. Sem revisão do orador.»: party and region, then notes of the editors.
_NOTE = re.compile(r"\.\s+(?=\S)")
_PARTY = re.compile(r"[\s/–—-]+")
_GROUPS = (LabelForm.GROUP,)


@dataclass(frozen=True, slots=True)
class Portrait:
    """A speaker as one label shows him, her or it; parts the label lacks are empty."""

    name: str
    words: tuple[str, ...]
    """The telling words of the name, folded: what two labels are compared by."""
    kind: AgentKind
    personal: bool
    """Whether ``name`` is a person's own name, not an office."""
    gender: str = ""
    """``m`` or ``f`` where the honorific says it."""
    country: str | None = None
    organizations: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    nameless: bool = False
    """Whether the label is a sign that stands for nobody by name."""


def portrait_of(label: Label) -> Portrait:
    """What ``label`` tells of its speaker."""
    country, organizations, titles, named = _brackets(label)
    titles = (*label.honorifics, *([label.role] if label.role else []), *titles)
    organizations = (*organizations, *_apposed(label))
    titles = (*titles, *(part for part in label.apposition if _is_office(part)))
    name = label.name or named
    if label.represents and not name:
        return _representative(label, organizations, titles)
    if name:
        if label.represents:
            country = country or lookup(_plain(label.represents))
        return Portrait(
            _written(name),
            name_words(name),
            AgentKind.PERSON,
            personal=True,
            gender=_gender(label),
            country=country,
            organizations=organizations,
            titles=_unique(titles),
        )
    kind = AgentKind.GROUP if label.form in _GROUPS else AgentKind.PERSON
    return Portrait(
        label.role,
        name_words(label.role),
        kind,
        personal=False,
        gender=_gender(label),
        country=country,
        organizations=organizations,
        titles=_unique(titles) if label.form is not LabelForm.MARK else (),
    )


def _representative(
    label: Label, organizations: tuple[str, ...], titles: tuple[str, ...]
) -> Portrait:
    """Who speaks for a State is the State; nobody else is named."""
    printed = _plain(label.represents)
    code = lookup(printed)
    return Portrait(
        _written(printed),
        name_words(printed),
        AgentKind.STATE if code else AgentKind.ORGANIZATION,
        personal=False,
        country=code,
        organizations=organizations,
        titles=_unique(titles),
    )


def _plain(printed: str) -> str:
    return printed.strip(" .,")


def name_words(name: str) -> tuple[str, ...]:
    """The telling words of ``name``: folded, hyphens parted, particles and articles left out."""
    words = vocabulary()
    tokens = [bare(t) for t in re.split(r"[\s\-‐‑/]+", name.replace("’", "'"))]
    told = [t for t in tokens if t and t not in words.particles]
    return tuple(told or [t for t in tokens if t])


def _brackets(label: Label) -> tuple[str | None, tuple[str, ...], tuple[str, ...], str]:
    """Country, institutions, offices and personal name out of the label's brackets."""
    country: str | None = None
    organizations: list[str] = []
    titles: list[str] = []
    named = ""
    for bracket in label.brackets:
        first, *notes = _parts(bracket)
        if vocabulary().spoke.match(fold(first)) or not any(c.isalpha() for c in first):
            continue
        nameless = not label.name and not named
        presiding = label.form in (LabelForm.CHAIR, LabelForm.OFFICE, LabelForm.REPRESENTATIVE)
        if nameless and presiding and not _is_office(first) and _as_name(first):
            named = _as_name(first)
            organizations += [n.strip() for n in notes[:1] if _is_party(n)]
            continue
        found = lookup(first)
        if found and country is None:
            country = found
        elif _is_office(first):
            titles.append(first)
        else:
            organizations.append(first)
    return country, _unique(organizations), _unique(titles), named


def _parts(bracket: str) -> list[str]:
    """The bracket cut at its full stops, those of honorifics excepted."""
    parts: list[str] = []
    for piece in _NOTE.split(bracket.strip(" .")):
        if parts and bare(parts[-1].split()[-1]) in vocabulary().honorifics:
            parts[-1] += f". {piece}"
        else:
            parts.append(piece)
    return parts


def _as_name(printed: str) -> str:
    """The personal name in ``printed``, its honorifics dropped; empty where it is none."""
    tokens = printed.split(",", maxsplit=1)[0].split()
    while tokens and bare(tokens[0]) in vocabulary().honorifics:
        tokens = tokens[1:]
    name = " ".join(tokens)
    if (
        not is_name(tokens)
        or lookup(name)
        or (len(tokens) == 1 and name.isupper() and len(name) < 6)
    ):
        return ""
    return name


def _is_party(note: str) -> bool:
    """Whether a note is a party: capitals, a slash or a dash, no sentence."""
    return len(note.split()) <= 5 and (note.isupper() or bool(re.search(r"[/–—-]", note)))


def _is_office(printed: str) -> bool:
    words = vocabulary().role_words
    return any(bare(token) in words for token in printed.split())


def _apposed(label: Label) -> list[str]:
    spoke = vocabulary().spoke
    return [p for p in label.apposition if not _is_office(p) and not spoke.match(fold(p))]


def _gender(label: Label) -> str:
    words = vocabulary()
    said = [bare(h) for h in label.honorifics]
    masculine = any(h in words.masculine for h in said)
    feminine = any(h in words.feminine for h in said)
    return "" if masculine == feminine else "m" if masculine else "f"


def _written(name: str) -> str:
    """A name set in capitals as it is written in prose: «DE LA CRUZ» becomes «de la Cruz»."""
    particles = vocabulary().particles
    if " " not in name and len(name) < 5:
        return name  # «CEPAL», «OIM»: an acronym keeps its capitals
    words = []
    for word in name.split():
        if not word.isupper() or len(bare(word)) < 2:
            words.append(word)
        else:
            words.append(word.lower() if bare(word) in particles else word.title())
    return " ".join(words)


def _unique(values: list[str] | tuple[str, ...]) -> tuple[str, ...]:
    return tuple(dict.fromkeys(values))


def parties_conflict(one: Portrait, other: Portrait) -> bool:
    """Whether both print an institution and no word of it is common to both."""
    if not one.organizations or not other.organizations:
        return False
    mine = {fold(w) for o in one.organizations for w in _PARTY.split(o) if w}
    theirs = {fold(w) for o in other.organizations for w in _PARTY.split(o) if w}
    return not mine & theirs
