"""Printed numbers and their values: «57.5», «16.000», «1 234 567», «2,3»."""

from __future__ import annotations

import re

PRINTED = r"\d{1,3}(?:[ .,’']\d{3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d+)?"
"""A number with or without marks; what the marks mean is decided by `value_of`."""
_GROUPED_BY_SPACE = re.compile(r"[ ’']")


def value_of(printed: str, decimal: str, *, counted: bool) -> float:
    """The value of ``printed`` in a language whose decimal mark is ``decimal``.

    ``counted`` says that whole things are counted: then three digits after a single mark are a
    group, whatever the language, because nobody counts thousandths of a person.
    """
    plain = _GROUPED_BY_SPACE.sub("", printed)
    marks = [mark for mark in plain if mark in ".,"]
    if not marks:
        return float(plain)
    last = plain.rfind(marks[-1])
    tail = len(plain) - last - 1
    if len(set(marks)) == 2:
        return _with_decimal(plain, marks[-1])
    if len(marks) > 1:
        return _with_decimal(plain, "")
    if tail == 3 and (marks[0] != decimal or counted):
        return _with_decimal(plain, "")
    return _with_decimal(plain, marks[0])


def _with_decimal(plain: str, mark: str) -> float:
    digits = "".join(
        "." if character == mark else character
        for character in plain
        if character.isdigit() or character == mark
    )
    return float(digits)
