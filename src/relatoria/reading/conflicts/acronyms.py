"""Acronyms with two long forms, and long forms with two acronyms."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from relatoria.model import Conflict
from relatoria.reading.conflicts.evidence import Expanded, content, value
from relatoria.schemes.names import words_of


def acronym_conflicts(
    expanded: Sequence[Expanded], language: str, text: str
) -> tuple[Conflict, ...]:
    """Disagreements between the places where ``text`` writes acronyms out."""
    return (*_two_acronyms(expanded, text), *_two_names(expanded, language, text))


def _two_acronyms(expanded: Sequence[Expanded], text: str) -> Iterator[Conflict]:
    by_name: dict[tuple[str, ...], dict[str, Expanded]] = {}
    for one in expanded:
        by_name.setdefault(words_of(one.long_form), {}).setdefault(one.acronym, one)
    for forms in by_name.values():
        if len(forms) > 1 and _alike(list(forms)):
            sides = tuple(value(one.acronym, one.span, "text", text) for one in forms.values())
            yield Conflict(next(iter(forms.values())).long_form, "acronym", sides)


def _alike(acronyms: list[str]) -> bool:
    """Whether they can be slips for each other, not the acronyms of two languages."""
    first, *others = (one.upper() for one in acronyms)
    if any("-" in one for one in acronyms):
        return False  # «UNFPA-LACRO» is an office of its own
    return all(
        sorted(first) != sorted(other)
        and (first[0] == other[0] or first in other or other in first)
        for other in others
    )


def _two_names(expanded: Sequence[Expanded], language: str, text: str) -> Iterator[Conflict]:
    by_acronym: dict[str, list[Expanded]] = {}
    for one in expanded:
        by_acronym.setdefault(one.acronym, []).append(one)
    for acronym, places in by_acronym.items():
        sides: list[Expanded] = []
        for one in places:
            if not any(_agree(one.long_form, other.long_form, language) for other in sides):
                sides.append(one)
        if len(sides) > 1:
            values = tuple(value(one.long_form, one.span, "text", text) for one in sides)
            yield Conflict(acronym, "name", values)


def _agree(one: str, other: str, language: str) -> bool:
    """Whether two long forms are one name, or one is «the office of» the other."""
    here, there = content(one, language), content(other, language)
    if sorted(here) == sorted(there):
        return True
    shorter, longer = sorted((words_of(one), words_of(other)), key=len)
    if longer[-len(shorter) :] != shorter:
        # Different from the first word on: another body, or the bracket names a part of it.
        return not set(here) & set(there) or len(set(here) & set(there)) * 2 < len(set(here))
    before = longer[: -len(shorter)]
    return len(before) > 1 or not before or before[0] in ("the", "el", "la", "o", "a", "le")
