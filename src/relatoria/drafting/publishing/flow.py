"""A volume as the line of things that every format sets: headings, paragraphs, lists, tables."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from relatoria.drafting.volumes import ANNEXES, Paragraph, ParagraphKind, Part, PartKind, Volume
from relatoria.i18n import Catalogue, catalogue

_ROMAN = ((10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
_ALPHABET = 26


@dataclass(frozen=True, slots=True)
class Heading:
    """A part's title: its depth, its number as printed, the part."""

    part: Part
    level: int
    number: str
    """«A», «1», «Annex I»; empty below the second level."""

    @property
    def text(self) -> str:
        """Number and title."""
        return f"{self.number}. {self.part.title}" if self.number else self.part.title

    @property
    def is_outlined(self) -> bool:
        """Whether the table of contents lists it: not every person of an annex."""
        return self.level == 1 or self.part.kind not in ANNEXES


@dataclass(frozen=True, slots=True)
class Numbered:
    """A paragraph; ``number`` is its running number, 0 where it carries none."""

    paragraph: Paragraph
    number: int


@dataclass(frozen=True, slots=True)
class Listed:
    """A list item with its label: «(a)», «(i)», «a.»."""

    paragraph: Paragraph
    label: str
    is_first: bool
    """Whether a new list begins at its level."""


@dataclass(frozen=True, slots=True)
class Table:
    """A table: labels of its columns, its rows."""

    labels: tuple[str, ...]
    rows: tuple[Paragraph, ...]
    title: str


Element = Heading | Numbered | Listed | Table


def flow_of(volume: Volume) -> Iterator[Element]:
    """Everything in reading order. Body paragraphs are numbered through, annexes are not."""
    return _Flow(volume).elements()


class _Flow:
    def __init__(self, volume: Volume) -> None:
        self._volume = volume
        self._say: Catalogue = catalogue(volume.language)
        self._paragraph = 0
        self._counts: list[int] = []

    def elements(self) -> Iterator[Element]:
        section = annex = 0
        for part in self._volume.parts:
            if part.kind in ANNEXES:
                annex += 1
                number = f"{self._say('report.annex')} {_roman(annex).upper()}"
                yield from self._part(part, 1, number, in_annex=True)
            else:
                section += 1
                yield from self._part(part, 1, letters(section).upper(), in_annex=False)

    def _part(self, part: Part, level: int, number: str, *, in_annex: bool) -> Iterator[Element]:
        yield Heading(part, level, number)
        yield from self._paragraphs(part, in_annex=in_annex and part.kind is not PartKind.STUDY)
        for n, inner in enumerate(part.parts, start=1):
            shown = str(n) if level == 1 and not in_annex else ""
            yield from self._part(inner, level + 1, shown, in_annex=in_annex)

    def _paragraphs(self, part: Part, *, in_annex: bool) -> Iterator[Element]:
        labels: tuple[str, ...] = ()
        rows: list[Paragraph] = []
        self._counts = []
        for paragraph in part.paragraphs:
            if paragraph.kind is ParagraphKind.HEAD:
                labels = paragraph.labels
            elif paragraph.kind is ParagraphKind.ROW:
                rows.append(paragraph)
            elif paragraph.kind is ParagraphKind.ITEM:
                yield self._item(paragraph)
            else:
                self._counts = []
                if paragraph.kind is ParagraphKind.BODY and not in_annex:
                    self._paragraph += 1
                    yield Numbered(paragraph, self._paragraph)
                else:
                    yield Numbered(paragraph, 0)
        if rows:
            yield Table(labels, tuple(rows), part.title)

    def _item(self, paragraph: Paragraph) -> Listed:
        level = min(max(paragraph.level, 1), 3)
        self._counts = self._counts[:level]
        self._counts += [0] * (level - len(self._counts))
        self._counts[level - 1] += 1
        n = self._counts[level - 1]
        label = (f"({letters(n)})", f"({_roman(n)})", f"{letters(n)}.")[level - 1]
        return Listed(paragraph, label, n == 1)


def letters(n: int) -> str:
    """1 → a, 26 → z, 27 → aa: as word processors count."""
    return chr(ord("a") + (n - 1) % _ALPHABET) * ((n - 1) // _ALPHABET + 1)


def _roman(n: int) -> str:
    found = ""
    for value, sign in _ROMAN:
        while n >= value:
            found += sign
            n -= value
    return found
