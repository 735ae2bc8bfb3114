"""What a document says in its own voice, section by section: no speaker, no session."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.drafting.volumes import Paragraph, ParagraphKind, Part, PartKind, printed
from relatoria.drafting.writing.cast import Described
from relatoria.drafting.writing.passages import SourceSentence
from relatoria.drafting.writing.pen import Pen
from relatoria.drafting.writing.turns import TurnWriter
from relatoria.model import Passage, Statement

_FEWEST = 3
"""Sentences below which a section without statements is taken for front matter."""


class BackgroundWriter:
    """Writes the sections of a document that belong to nobody in particular."""

    def __init__(self, pen: Pen, turns: TurnWriter) -> None:
        self._pen, self._turns = pen, turns
        self._sections = [one for one in pen.record.passages if one.kind == "section" and one.title]

    def parts(
        self,
        sentences: Sequence[SourceSentence],
        statements: Sequence[Statement],
        *,
        whole: bool,
    ) -> list[Part]:
        """A part per section that holds statements; ``whole``: also sections of plain prose."""
        found = []
        for section, said, inside in self._by_section(sentences, statements):
            if not inside and not (whole and len(said) >= _FEWEST):
                continue
            paragraphs = self._turns.narrate(said, inside, Described(""), None)
            if paragraphs:
                found.append(self._part(section, paragraphs))
        return found

    def _by_section(
        self, sentences: Sequence[SourceSentence], statements: Sequence[Statement]
    ) -> list[tuple[Passage | None, list[SourceSentence], list[Statement]]]:
        groups: dict[int, tuple[Passage | None, list[SourceSentence], list[Statement]]] = {}
        for sentence in sentences:
            section = self._around(sentence.start)
            key = section.start if section else -1
            groups.setdefault(key, (section, [], []))[1].append(sentence)
        for statement in statements:
            section = self._around(statement.start)
            key = section.start if section else -1
            groups.setdefault(key, (section, [], []))[2].append(statement)
        return [groups[key] for key in sorted(groups)]

    def _around(self, offset: int) -> Passage | None:
        inside = [one for one in self._sections if one.start <= offset < one.end]
        return max(inside, key=lambda one: one.start) if inside else None

    def _part(self, section: Passage | None, paragraphs: Sequence[Paragraph]) -> Part:
        pen = self._pen
        title = printed(section.title or "") if section else ""
        return Part(
            pen.ids.next("part"),
            PartKind.INTRODUCTION,
            title or pen.phrases.say("report.part.background"),
            _opened(paragraphs),
            language=pen.language if title else None,
        )


def _opened(paragraphs: Sequence[Paragraph]) -> tuple[Paragraph, ...]:
    """Paragraphs, none of whose lists stands without a paragraph to number it by."""
    if paragraphs and paragraphs[0].kind is ParagraphKind.ITEM:
        first = paragraphs[0]
        return (
            Paragraph(first.id, ParagraphKind.BODY, first.sentences, 1), *paragraphs[1:],
        )  # fmt: skip
    return tuple(paragraphs)
