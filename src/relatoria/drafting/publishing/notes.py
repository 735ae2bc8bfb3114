"""Footnotes: one per sentence and source, numbered through the whole volume."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Paragraph,
    Sentence,
    Volume,
    cited_text,
    printed,
)
from relatoria.i18n import Catalogue, catalogue
from relatoria.model import Passage, Record

_EXCERPT = 140
_STEP = re.compile(r"(sec|para|item|row|fn|note|list|tbl)_(\d+)")


@dataclass(frozen=True, slots=True)
class Note:
    """A footnote: its number, the citations it prints, its words."""

    number: int
    citations: tuple[Citation, ...]
    text: str


class Notes:
    """The notes of a volume; sentences of one paragraph with the same sources share one."""

    def __init__(self, volume: Volume) -> None:
        self.locators = Locators(volume.sources, catalogue(volume.language))
        self._of: dict[str, Note] = {}
        self.all: list[Note] = []
        for paragraph in volume.paragraphs():
            self._number(paragraph)

    def of(self, sentence: Sentence) -> Note | None:
        """The sentence's note; ``None`` for an editorial sentence without sources."""
        return self._of.get(sentence.id)

    def _number(self, paragraph: Paragraph) -> None:
        shared: dict[tuple[Citation, ...], Note] = {}
        for sentence in paragraph.sentences:
            if not sentence.citations:
                continue
            note = shared.get(sentence.citations)
            if note is None:
                text = self.locators.note(sentence)
                note = Note(len(self.all) + 1, sentence.citations, text)
                self.all.append(note)
                shared[sentence.citations] = note
            self._of[sentence.id] = note

    def marks(self, paragraph: Paragraph) -> list[tuple[Sentence, Note | None]]:
        """Each sentence with the note to set behind it; a shared note comes once, at its last."""
        found: list[tuple[Sentence, Note | None]] = []
        following: set[int] = set()
        for sentence in reversed(paragraph.sentences):
            note = self._of.get(sentence.id)
            shown = note if note and note.number not in following else None
            if note:
                following.add(note.number)
            found.append((sentence, shown))
        return found[::-1]


class Locators:
    """Says in a line where a citation points."""

    def __init__(self, sources: Iterable[Record], say: Catalogue) -> None:
        self._say = say
        self._records = {record.document.id: record for record in sources}
        self._passages: dict[str, tuple[list[int], list[Passage]]] = {}
        for record in self._records.values():
            leaves = sorted(
                (one for one in record.passages if one.kind != "section"), key=lambda one: one.start
            )
            self._passages[record.document.id] = ([one.start for one in leaves], leaves)

    def note(self, sentence: Sentence) -> str:
        """The words of a footnote: every source, and the words of those not quoted in full."""
        quoted = {quotation.citation for quotation in sentence.quotations}
        parts = []
        for n, citation in enumerate(sentence.citations):
            line = self.line(citation)
            if n not in quoted and citation.relation is CitationRelation.DERIVED_FROM:
                line = self._with_excerpt(line, citation)
            parts.append(line)
        return "; ".join(parts) + "."

    def line(self, citation: Citation) -> str:
        """«LC/L.3702, sec. 4, para. 2, p. 12 [2140–2312]»; a figure names dataset and revision."""
        if citation.observation is not None:
            seen = citation.observation
            cell = ", ".join(f"{name} {code}" for name, code in seen.dimensions)
            return f"{seen.dataset}, {seen.revision}: {cell} = {seen.value:g}"
        record = self._records[citation.document or ""]
        parts = [self.source(record), *self._place(record, citation)]
        ranges = ", ".join(f"{span.start}–{span.end}" for span in citation.spans)
        where = ", ".join(part for part in parts if part)
        return f"{where} [{ranges}]" if ranges else where

    def source(self, record: Record) -> str:
        """How a document is called in a note: its symbol, else its title, else its file."""
        document = record.document
        title = printed(document.title or document.name)
        short = title if len(title) <= 60 else f"{title[:60].rsplit(' ', 1)[0]}…"
        return document.symbol or short

    def _place(self, record: Record, citation: Citation) -> list[str]:
        if not citation.spans:
            return [", ".join(citation.statements)]
        start = citation.spans[0].start
        page = record.document.page_at(start)
        starts, leaves = self._passages[record.document.id]
        at = bisect_right(starts, start) - 1
        place = self._named(leaves[at].eid) if at >= 0 else ""
        return [place, self._say("say.page", number=page) if page else ""]

    def _named(self, eid: str) -> str:
        """``sec_2__sec_1__para_4`` as «sec. 2.1, para. 4»."""
        numbers: dict[str, list[str]] = {}
        for kind, number in _STEP.findall(eid):
            numbers.setdefault(kind, []).append(number)
        return ", ".join(
            self._say(f"cite.{kind}", n=".".join(found)) for kind, found in numbers.items()
        )

    def _with_excerpt(self, line: str, citation: Citation) -> str:
        words = printed(cited_text(citation, self._records))
        if not words:
            return line
        if len(words) > _EXCERPT:
            words = f"{_closed(words[:_EXCERPT].rsplit(' ', 1)[0])}…"
        return f"{line}: {words.rstrip('.;')}"


def _closed(words: str) -> str:
    """``words`` cut before a bracket or quotation mark that nothing closes."""
    for opened, closing in (("(", ")"), ("[", "]"), ("“", "”"), ("«", "»")):
        if words.count(opened) > words.count(closing):
            words = words[: words.rindex(opened)].rstrip(" ,;")
    return words
