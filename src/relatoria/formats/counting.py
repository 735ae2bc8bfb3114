"""Numbers as lists print them: decimal, Roman, letters, ordinals."""

from __future__ import annotations

_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"),
    (50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip
_LARGEST_ROMAN = 3999


def roman(value: int) -> str:
    """``value`` as a Roman numeral in small letters; as decimal outside 1 to 3,999."""
    if not 1 <= value <= _LARGEST_ROMAN:
        return str(value)
    written = []
    for worth, sign in _ROMAN:
        count, value = divmod(value, worth)
        written.append(sign * count)
    return "".join(written)


def letters(value: int) -> str:
    """``value`` as a letter: a to z, then aa, bb… as word processors go on."""
    if not 1 <= value <= 26 * 26:
        return str(value)
    turns, at = divmod(value - 1, 26)
    return chr(97 + at) * (turns + 1)


def formatted(value: int, form: str) -> str:
    """``value`` in the number format ``form`` of Word or CSS; decimal where it is unknown."""
    match form:
        case "lowerRoman" | "lower-roman" | "i":
            return roman(value)
        case "upperRoman" | "upper-roman" | "I":
            return roman(value).upper()
        case "lowerLetter" | "lower-alpha" | "lower-latin" | "a":
            return letters(value)
        case "upperLetter" | "upper-alpha" | "upper-latin" | "A":
            return letters(value).upper()
        case "decimalZero" | "decimal-leading-zero":
            return f"{value:02d}"
        case "decimalEnclosedParen":
            return f"({value})"
        case "ordinal":
            return f"{value}º"
    return str(value)
