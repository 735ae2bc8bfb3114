"""Number words above twenty, put together as each language does."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

_TENS = range(20, 100, 10)


def joined(tens: Sequence[str], units: Mapping[str, int], joins: Sequence[str]) -> dict[str, int]:
    """«thirty-one», «treinta y uno»: every ten from twenty on with every unit behind it."""
    found: dict[str, int] = {}
    for value, ten in zip(_TENS, tens, strict=False):
        if not ten:
            continue
        found.setdefault(ten, value)
        for word, unit in units.items():
            found.update({f"{ten}{join}{word}": value + unit for join in joins})
    return found


def spanish(units: Sequence[str]) -> dict[str, int]:
    """«veintidós», which is one word, and the tens with «y»."""
    accented = {"dos": "dós", "tres": "trés", "seis": "séis"}
    twenties = {f"veinti{accented.get(word, word)}": 20 + n for n, word in enumerate(units, 1)}
    tens = ("", "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa")
    below_ten = {word: n for n, word in enumerate(units, 1)} | {"un": 1, "una": 1}
    return twenties | {"veintiún": 21, "veintiuna": 21} | joined(tens, below_ten, (" y ",))


def french(numbers: Mapping[str, int]) -> dict[str, int]:
    """«vingt et un», «soixante-douze», «quatre-vingt-dix»: tens that count on from sixty."""
    bases = {"vingt": 20, "trente": 30, "quarante": 40, "cinquante": 50, "soixante": 60}
    return {
        word: value
        for ten, base in (bases | {"quatre-vingt": 80}).items()
        for word, value in _french_row(ten, base, numbers)
    }


def _french_row(ten: str, base: int, numbers: Mapping[str, int]) -> Iterator[tuple[str, int]]:
    yield ten, base
    if base == 80:
        yield "quatre-vingts", 80
    for word, unit in numbers.items():
        if unit >= (20 if base >= 60 else 10):
            continue
        yield f"{ten}-{word}", base + unit
        if unit in (1, 11):
            yield f"{ten} et {word}", base + unit
            yield f"{ten}-et-{word}", base + unit
