"""Who was heard and who is missing, by country, subregion, sector and sex.

What nobody declared is counted as unknown (an empty value) and stays so: no value is guessed from
a name, a title or a language.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from relatoria.coding.views.records import CodedStatement, Speaker

Side = Literal["country", "subregion", "sector", "sex"]

_VALUE: Mapping[Side, Callable[[Speaker], str]] = {
    "country": lambda one: one.country,
    "subregion": lambda one: one.subregion,
    "sector": lambda one: one.sector,
    "sex": lambda one: one.sex,
}


@dataclass(frozen=True, slots=True)
class HeardRow:
    """One country, subregion, sector or sex: who of it was there, who spoke, what was said.

    ``value`` is empty where it is not known. ``share`` is of all statements with a speaker,
    between 0 and 1.
    """

    value: str
    present: tuple[str, ...]
    spoke: tuple[str, ...]
    statements: tuple[str, ...]
    share: float


@dataclass(frozen=True, slots=True)
class Heard:
    """``rows`` by most statements first; ``missing`` are the values expected and never heard.

    ``unattributed`` are the statements nobody is named for: they belong to no row.
    """

    side: Side
    rows: tuple[HeardRow, ...]
    missing: tuple[str, ...]
    unattributed: tuple[str, ...]


def heard(
    statements: Iterable[CodedStatement],
    speakers: Iterable[Speaker],
    side: Side,
    expected: Sequence[str] = (),
) -> Heard:
    """Who was heard, side by ``side``; ``expected`` are the values that should have been.

    A statement by a speaker who is not among ``speakers`` counts as of unknown value.
    """
    value_of = _VALUE[side]
    listed = {one.id: one for one in speakers}
    present: dict[str, list[str]] = {}
    for one in listed.values():
        present.setdefault(value_of(one), []).append(one.id)
    said: dict[str, list[CodedStatement]] = {}
    unattributed = []
    for statement in statements:
        if not statement.speaker:
            unattributed.append(statement.id)
            continue
        speaker = listed.get(statement.speaker, Speaker(statement.speaker))
        said.setdefault(value_of(speaker), []).append(statement)
    total = sum(map(len, said.values()))
    rows = [
        _row(value, present.get(value, []), said.get(value, []), total)
        for value in present.keys() | said.keys()
    ]
    rows.sort(key=lambda row: (-len(row.statements), row.value))
    missing = tuple(value for value in expected if not said.get(value))
    return Heard(side, tuple(rows), missing, tuple(unattributed))


def _row(value: str, present: list[str], said: list[CodedStatement], total: int) -> HeardRow:
    return HeardRow(
        value,
        tuple(present),
        tuple(dict.fromkeys(one.speaker for one in said)),
        tuple(one.id for one in said),
        len(said) / total if total else 0.0,
    )
