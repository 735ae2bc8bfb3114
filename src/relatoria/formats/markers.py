"""Markers of list items and numbered paragraphs, as they stand at the beginning of a line."""

from __future__ import annotations

import re
from dataclasses import dataclass

BULLETS = "•·▪▫◦‣⁃●○■□➢➤►▶✓✔❖\uf0b7\uf0a7\uf0d8\uf0fc\uf02d"
"""Signs that mark an item whether or not a space follows."""
_DASHES = "-–—*+"

_BULLET = re.compile(rf"[{BULLETS}](?:[ \t\u00a0]+|(?=\S))|[{_DASHES}][ \t\u00a0]+|o\t+")
_EMPHASIS = re.compile(r"(?:\*\*|__)?")
_LABEL = re.compile(
    r"""
    (?P<round>\( (?:[ivxlcdm]{1,7}|[a-zñ]{1,2}|\d{1,3}|[IVXLC]{1,6}|[A-Z]) \))
    | (?P<number>\d{1,3}(?:\.\d{1,3}){0,4} (?:\.-|\.?[º°]\.?|[.)](?!\d)))
    | (?P<letter>(?:[ivxl]{1,6}|[a-zñ]|[IVXLC]{1,6}|[A-Z]) (?:\.-|[.)]))
    | (?P<bare>\d{1,3}(?:\.\d{1,3}){1,4}) (?=[ \t\u00a0]+["“«¿]?[A-ZÁÉÍÓÚÀÂÇÈÊÎÔÑ])
    """,
    re.X,
)
_AFTER = re.compile(r"(?:\*\*|__)?(?:[ \t\u00a0]+|$)")
# «9.30 Registration» is a time of day, «p. 12» and «n. 5» are references.
_TIME = re.compile(r"(?:[01]?\d|2[0-4])\.[0-5][05]")
_NOT_LETTERS = frozenset(("p.", "n."))
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100, "d": 500, "m": 1000}
_VALID_ROMAN = re.compile(r"m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})")


@dataclass(frozen=True, slots=True)
class Marker:
    """A marker found: ``text`` stands at ``start``; the item's own words begin at ``body``."""

    text: str
    start: int
    body: int

    @property
    def is_bullet(self) -> bool:
        """Whether it is a sign rather than a number or letter."""
        return not any(c.isalnum() for c in self.text) or self.text == "o"

    @property
    def label(self) -> str:
        """The number or letters without brackets and points."""
        return self.text.strip("().-º° \u00a0")

    @property
    def form(self) -> str:
        """What stands around the label: ``()``, ``)``, ``.``; the sign itself for a bullet."""
        return self.text if self.is_bullet else self.text.replace(self.label, "", 1)

    @property
    def is_initial(self) -> bool:
        """Whether it may as well be an initial: a single capital with a point."""
        return len(self.text) == 2 and self.text[0].isupper() and self.text[1] == "."

    def readings(self) -> tuple[tuple[str, int], ...]:
        """The ways to count it, likeliest first: (style, value); none for a bullet."""
        label = self.label
        if self.is_bullet:
            return ()
        if label[0].isdigit():
            parts = label.split(".")
            return ((f"number{len(parts)}", int(parts[-1])),)
        case = "upper" if label.isupper() else "lower"
        roman, letter = roman_value(label), _letter_value(label)
        found = []
        if letter:
            found.append((f"{case}-letter", letter))
        if roman:
            # A lone c, d, l or m is a letter far more often than 100, 500, 50 or 1,000.
            at = len(found) if label.lower() in "cdlm" else 0
            found.insert(at, (f"{case}-roman", roman))
        return tuple(found)


def find_marker(text: str, at: int = 0) -> Marker | None:
    """The marker at ``at`` in ``text``, or ``None``.

    Where a list sign stands before a printed label («- (i) …»), the label is the marker: it is
    what the author wrote and what others cite.
    """
    bullet = _BULLET.match(text, at)
    label_at = bullet.end() if bullet else at
    label = _label(text, label_at)
    if bullet is None:
        return label
    if label is not None and not label.is_initial:
        return label  # «- M. Durand» is a bullet before an initial or an honorific
    return Marker(text[at : at + 1], at, bullet.end())


def _label(text: str, at: int) -> Marker | None:
    opening = _EMPHASIS.match(text, at)
    start = opening.end() if opening else at
    match = _LABEL.match(text, start)
    if match is None:
        return None
    after = _AFTER.match(text, match.end())
    if after is None:
        return None
    found = match[0]
    if found in _NOT_LETTERS or (match["bare"] and _TIME.fullmatch(found)):
        return None
    if match["letter"] and not _letter_is_marker(text, match, after.end()):
        return None
    if match["round"] and not _counts(found.strip("()")):
        return None
    return Marker(found, start, after.end())


def _letter_is_marker(text: str, match: re.Match[str], body: int) -> bool:
    label = match[0].rstrip(".)-")
    if not _counts(label):
        return False
    following = text[body : body + 1]
    return not following.isdigit() or match[0].endswith(")")


def _counts(label: str) -> bool:
    if label.isdigit() or len(label) == 1:
        return True
    if len(label) == 2 and label[0] == label[1]:
        return True  # (aa), (bb): the second round of the alphabet
    return roman_value(label) is not None


def roman_value(label: str) -> int | None:
    """The value of a Roman numeral in either case, or ``None`` where it is not one."""
    folded = label.lower()
    if not folded or _VALID_ROMAN.fullmatch(folded) is None:
        return None
    values = [_ROMAN[c] for c in folded]
    total = 0
    for value, following in zip(values, [*values[1:], 0], strict=True):
        total += -value if value < following else value
    return total


def _letter_value(label: str) -> int | None:
    folded = label.lower()
    if len(folded) == 1 and "a" <= folded <= "z":
        return ord(folded) - 96
    if len(folded) == 2 and folded[0] == folded[1] and folded.isalpha() and folded.isascii():
        return 26 + ord(folded[0]) - 96
    return None
