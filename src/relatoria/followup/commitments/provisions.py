"""What adopted texts say under each item of a framework, word for word.

The package carries no such text: whoever has one hands over a file. Two shapes are read: a table
(tab-separated: item, place, words; ``#`` begins a remark) and a JSON object with ``symbol``,
``language`` and ``objectives`` (``id``, ``commitment``, ``actions`` of ``id`` and ``description``).
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from relatoria.errors import InvalidRecord, UnreadableFile

_LARGEST = 20_000_000
"""Bytes of a file of provisions: thirty times the longest known."""


@dataclass(frozen=True, slots=True)
class Provision:
    """A commitment or action of an adopted text."""

    item: str
    """Notation of the framework item it stands under."""
    place: str
    """``0`` for the commitment that opens the item, ``a``, ``b``… for its actions."""
    text: str
    language: str
    symbol: str = ""

    @property
    def name(self) -> str:
        """The item with the place of the action: ``8(a)``; the item alone for its commitment."""
        return self.item if self.place == "0" else f"{self.item}({self.place})"


@dataclass(frozen=True, eq=False)
class AdoptedText:
    """The text behind a framework as somebody has it, in one language or several."""

    provisions: tuple[Provision, ...]

    def under(self, item: str, language: str = "en") -> list[Provision]:
        """The provisions under ``item`` in ``language``; where it is not at hand, in the first."""
        own = [one for one in self.provisions if one.item == item]
        spoken = {one.language for one in own}
        if language not in spoken and own:
            language = "en" if "en" in spoken else own[0].language
        return [one for one in own if one.language == language]

    def words_under(self, item: str) -> Iterator[str]:
        """Its words under ``item`` in every language at hand."""
        return (one.text for one in self.provisions if one.item == item)


class _Action(msgspec.Struct):
    id: str
    description: str


class _Objective(msgspec.Struct):
    id: str
    commitment: str = ""
    actions: list[_Action] = []


class _Text(msgspec.Struct):
    objectives: list[_Objective]
    symbol: str = ""
    language: str = ""


def read_texts(paths: Sequence[Path]) -> AdoptedText:
    """The text in ``paths``, a file a language; raises UnreadableFile or InvalidRecord."""
    return AdoptedText(tuple(one for path in paths for one in _read(path)))


def _read(path: Path) -> Iterator[Provision]:
    try:
        if path.stat().st_size > _LARGEST:
            raise UnreadableFile(
                "the text is too large", where=str(path), remedy="Give the provisions alone"
            )
        data = path.read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "the text cannot be opened", where=str(path), why=error.strerror or str(error)
        ) from error
    named = path.stem.rpartition(".")[2].rpartition("_")[2]
    language = named if len(named) == 2 else "en"
    found = list((_from_json if data.lstrip()[:1] == b"{" else _from_table)(data, path, language))
    if not found:
        raise InvalidRecord(
            "the text holds no provision", where=str(path), remedy="Give item, place and words"
        )
    yield from found


def _from_json(data: bytes, path: Path, language: str) -> Iterator[Provision]:
    try:
        text = msgspec.json.decode(data, type=_Text)
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise InvalidRecord(
            "this is no text of provisions",
            where=str(path),
            why=str(error),
            remedy="Give symbol, language and objectives with id, commitment and actions",
        ) from error
    language = text.language or language
    for one in text.objectives:
        if one.commitment:
            yield Provision(one.id, "0", one.commitment, language, text.symbol)
        for action in one.actions:
            yield Provision(one.id, action.id, action.description, language, text.symbol)


def _from_table(data: bytes, path: Path, language: str) -> Iterator[Provision]:
    try:
        lines = data.decode("utf-8-sig").split("\n")
    except UnicodeDecodeError as error:
        raise UnreadableFile(
            "the text is not UTF-8", where=str(path), why=str(error), remedy="Save it as UTF-8"
        ) from error
    for number, line in enumerate((one.rstrip("\r") for one in lines), start=1):
        if not line.strip() or line.startswith("#"):
            continue
        cells = [cell.strip() for cell in line.split("\t")]
        if len(cells) != 3 or not all(cells):
            raise InvalidRecord(
                "this line is no provision",
                where=f"{path}, line {number}",
                remedy="Give item, place and words with tabs between",
            )
        yield Provision(cells[0], cells[1], cells[2], language)
