"""Which of the lines that look labelled are labels: consistency over the whole document.

A colon in prose, a form («Objective:»), a list of officers and a programme all look like labels
one line at a time. In a transcript labels recur, alternate, keep one shape, and what follows
them is prose.
"""

from __future__ import annotations

import re
from collections import Counter
from dataclasses import dataclass
from itertools import pairwise

from relatoria.reading.transcript.heads import Head, Sign
from relatoria.reading.transcript.labels import Label, LabelForm, is_name, parse_label
from relatoria.reading.transcript.units import Unit
from relatoria.reading.transcript.vocabulary import bare, fold, vocabulary
from relatoria.schemes.countries import lookup

_WORD = re.compile(r"[^\W\d_]+")
_LEADER = re.compile(r"\.{4,}|…{2,}|(?:\. ){4,}|\t")
_ENDED = re.compile(r"[.!?…:;»”\"')\]–—-]\s*$")
_FORMAL = (LabelForm.CHAIR, LabelForm.HONORIFIC, LabelForm.REPRESENTATIVE)


@dataclass(frozen=True, slots=True)
class Candidate:
    """A unit that looks labelled."""

    index: int
    head: Head
    key: str
    words: int
    """Words after the label in the same unit."""
    prose: bool
    """Whether what follows reads as speech, not as an entry of a list."""


def key_of(label: Label) -> str:
    """What two printings of one label have in common."""
    core = label.name or label.represents or label.role
    return " ".join(bare(t) for t in core.replace("-", " ").split() if bare(t))


def candidates_of(units: list[Unit]) -> list[Candidate]:
    """Every unit that looks labelled, with what tells speech from entries of a list."""
    found = []
    for index, unit in enumerate(units):
        if unit.head is None:
            continue
        said = unit.text[unit.head.speech :]
        follows = units[index + 1] if index + 1 < len(units) else None
        found.append(
            Candidate(
                index,
                unit.head,
                key_of(unit.head.label),
                len(said.split()),
                _is_prose(unit.head, said, follows),
            )
        )
    return found


def _is_prose(head: Head, said: str, follows: Unit | None) -> bool:
    if not said:
        if follows is None or follows.heading:
            return False
        unsigned = head.sign is Sign.LINE and not head.timed
        return not unsigned or _ENDED.search(follows.text) is not None
    if _is_listed(said):
        # «The Chair: Ms. Ana Pérez» on a cover; «The Chair: Mr. Smith.» calls the next speaker.
        return head.label.form is LabelForm.CHAIR and said.endswith((".", "…"))
    words = said.split()
    if _ENDED.search(said):
        return len(words) > 1 or said[-1] in ".!?…"
    if is_name(words[:2]) and "," in said and len(words) < 25:
        return False  # «Ana Pérez, Head of Unit, Ministry of …»
    return head.timed or len(words) > 12


def chosen(units: list[Unit]) -> list[Candidate]:
    """The candidates that are labels, in order; empty where the text is no transcript."""
    found = candidates_of(units)
    declared = [c for c in found if c.head.sign is Sign.STYLE]
    if declared:
        return declared
    found = _without_addresses(_without_unsigned(found))
    found = _without_listings(found, units)
    counts = Counter(c.key for c in found)
    formal = [c for c in found if _is_formal(c, counts)]
    formal = _of_main_signs(formal)
    # Initials take turns with the full names that they stand for.
    initials = [c for c in found if c.head.label.form is LabelForm.MARK and "." in _role(c)]
    names = _names(found, [*formal, *initials], counts, units)
    kept = {c.index: c for c in (*formal, *names)}
    for candidate in _marks(found, counts, bool(kept)):
        kept.setdefault(candidate.index, candidate)
    return _coherent([kept[index] for index in sorted(kept)], found)


def _role(candidate: Candidate) -> str:
    return candidate.head.label.role


def _without_unsigned(found: list[Candidate]) -> list[Candidate]:
    """Drop labels that no sign sets off (headings, table cells) unless speakers take turns.

    Signatures, headings and the rows of a matrix look the same, but do not come back after
    somebody else as speakers do.
    """
    unsigned = [c for c in found if c.head.sign in (Sign.LINE, Sign.CELL) and not c.head.timed]
    returning = _returning(unsigned)
    kept = {c.index for c in unsigned if c.key in returning or c.head.sign is Sign.CELL}
    if len(returning) < 2 or 2 * sum(map(_is_state, unsigned)) > len(unsigned):
        kept = set()  # a list of signatures, or a matrix with a State in each row
    loose = {c.index for c in unsigned} - kept
    return [c for c in found if c.index not in loose]


def _is_state(candidate: Candidate) -> bool:
    label = candidate.head.label
    return label.form is LabelForm.NAME and lookup(label.name) is not None


def _returning(found: list[Candidate]) -> set[str]:
    """Keys that come back after another one: A, B, A."""
    seen: set[str] = set()
    returning = set()
    for before, after in pairwise(found):
        seen.add(before.key)
        if after.key in seen and after.key != before.key:
            returning.add(after.key)
    return returning


def _without_addresses(found: list[Candidate]) -> list[Candidate]:
    """Drop «Mr. President:», unless this is how the document itself labels speeches."""
    vocative = sum(c.head.label.vocative for c in found)
    if 2 * vocative > len(found) and len({c.key for c in found if c.head.label.vocative}) > 1:
        return found
    return [c for c in found if not c.head.label.vocative or c.head.sign is Sign.STOP]


def _without_listings(found: list[Candidate], units: list[Unit]) -> list[Candidate]:
    """Drop entries of lists; if most candidates are entries, the document is a list."""
    speakers = {c.key for c in found if c.prose}
    entries = {
        c.index
        for c in found
        if not c.prose and (c.key not in speakers or _is_unfinished_entry(_said(c, units)))
    }
    if 2 * len(entries) > len(found):
        return []
    return [c for c in found if c.index not in entries or _interrupts(c, units)]


def _is_unfinished_entry(said: str) -> bool:
    """Whether ``said`` is a name without a full stop: speakers who say a name finish with one."""
    return _is_listed(said) and not said.endswith((".", "!", "?", "…"))


def _interrupts(candidate: Candidate, units: list[Unit]) -> bool:
    """Whether an unfinished line is still a turn: transcripts of sound often lack full stops."""
    return candidate.head.sign is Sign.COLON and not _is_listed(_said(candidate, units))


def _said(candidate: Candidate, units: list[Unit]) -> str:
    return units[candidate.index].text[candidate.head.speech :]


def _is_listed(said: str) -> bool:
    """Whether ``said`` is a person's name and nothing else, as on a cover or a programme."""
    if _LEADER.search(said):
        return True
    label = parse_label(said.rstrip(" .;"))
    if label is None:
        return False
    # One capitalised word may be a whole answer: «Yes.»
    return label.form is LabelForm.HONORIFIC or (label.form is LabelForm.NAME and " " in label.name)


def _is_formal(candidate: Candidate, counts: Counter[str]) -> bool:
    """Whether the form of the label speaks for itself."""
    label, sign = candidate.head.label, candidate.head.sign
    if sign is Sign.LINE:
        return (label.strong or candidate.head.timed) and counts[candidate.key] > 1
    if label.form in (LabelForm.OFFICE, LabelForm.MODERATOR):
        return (
            counts[candidate.key] > 1
            or label.upper
            or bool(label.name)
            or bool(label.honorifics and label.brackets and sign is Sign.STOP)
            or (label.article and label.form is LabelForm.OFFICE)
        )
    if label.form is LabelForm.CHAIR and not label.article and not label.name:
        return counts[candidate.key] > 1 or label.upper or bool(label.brackets)
    return label.strong


def _of_main_signs(formal: list[Candidate]) -> list[Candidate]:
    """Labels whose sign the document uses for labels: a lone «Mr. X – …» is an entry of a list."""
    signs = Counter(c.head.sign for c in formal)
    most = max(signs.values(), default=0)
    keys = {c.key for c in formal if signs[c.head.sign] == most}
    kept = []
    for candidate in formal:
        sign, count = candidate.head.sign, signs[candidate.head.sign]
        risky = sign in (Sign.PERIOD, Sign.DASH, Sign.LINE)
        if risky and count < 3:
            continue
        if 10 * count >= most or candidate.key in keys or not risky:
            kept.append(candidate)
    return kept


def _names(
    found: list[Candidate], formal: list[Candidate], counts: Counter[str], units: list[Unit]
) -> list[Candidate]:
    """Plain names («Ana López:»), which need the company of their like."""
    names = [
        c
        for c in found
        if c.head.label.form is LabelForm.NAME and c.head.sign not in (Sign.PERIOD,)
    ]
    if not names:
        return []
    common = _common_words(units, names)
    names = [c for c in names if not _is_common(c, common)]
    names = [c for c in names if " " in c.key or counts[c.key] > 1 or c.head.timed]
    recurring = {c.key for c in names if counts[c.key] > 1}
    if not any(c.head.timed or c.head.sign is Sign.VOICE for c in names):
        recurring &= _returning(sorted((*names, *formal), key=lambda c: c.index))
    marked = sum(
        bool(c.head.label.brackets) or c.head.timed or c.head.sign is Sign.VOICE for c in names
    )
    among = len(names) + len(formal)
    family = len(names) >= 3 and (
        len(recurring) >= 2 or (recurring and len(formal) >= 2) or 2 * marked >= len(names)
    )
    # Nearly every line opens with a label: an interview, a chat, subtitles.
    family = family or (len(recurring) > 0 and among >= 4 and 2 * among >= len(units))
    family = family or marked == among > 1
    if not family:
        return [c for c in names if c.key in recurring and counts[c.key] > 2 and len(formal) > 2]
    if 4 * len(names) >= among:
        return names
    return [c for c in names if c.key in recurring or c.head.label.brackets or c.head.label.upper]


def _common_words(units: list[Unit], names: list[Candidate]) -> set[str]:
    """Words of the labels that the text prints in small letters somewhere."""
    wanted = {word for c in names for word in _WORD.findall(c.head.label.name.lower())}
    common: set[str] = set()
    for unit in units:
        common.update(wanted.intersection(_WORD.findall(unit.text)))
    return common


def _is_common(candidate: Candidate, common: set[str]) -> bool:
    particles = vocabulary().particles
    words = _WORD.findall(candidate.head.label.name.lower())
    telling = [word for word in words if len(word) > 1 and fold(word) not in particles]
    return all(word in common for word in telling)


def _marks(found: list[Candidate], counts: Counter[str], company: bool) -> list[Candidate]:
    """Signs of unnamed speakers («Q:», «Speaker 1:») and labels of groups."""
    marks = [c for c in found if c.head.label.form is LabelForm.MARK]
    kept: list[Candidate] = []
    if len(marks) >= 2 and len({c.key for c in marks}) > 1:
        kept += marks
    elif company:
        kept += [c for c in marks if counts[c.key] > 1 or c.head.timed or c.key[-1:].isdigit()]
    if company or kept:
        kept += [c for c in found if c.head.label.form is LabelForm.GROUP]
    return kept


def _coherent(kept: list[Candidate], found: list[Candidate]) -> list[Candidate]:
    """All of ``kept``, unless they are too few among what looks labelled to be a practice."""
    if not kept:
        return []
    weak = sum(1 for c in found if c.head.label.form is LabelForm.NAME) - sum(
        1 for c in kept if c.head.label.form is LabelForm.NAME
    )
    recurring = len({c.key for c in kept}) < len(kept)
    formal = any(c.head.label.form in _FORMAL and c.head.label.brackets for c in kept)
    if weak > 2 * len(kept) or not (recurring or formal or len(kept) > 2):
        return []
    return kept
