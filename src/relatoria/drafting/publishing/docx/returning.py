"""A document that a colleague has edited, laid over the volume it came from."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from relatoria.drafting.publishing.docx.edited import (
    EditedParagraph,
    Stretch,
    open_document,
    paragraphs_of,
)
from relatoria.drafting.volumes import (
    Citation,
    Paragraph,
    ParagraphKind,
    Part,
    Sentence,
    SentenceKind,
    Volume,
    reworded,
)
from relatoria.errors import InvalidRecord

_ALIKE = 70.0
"""Rapidfuzz ratio from which words without a bookmark are a sentence that lost its own."""


class ChangeKind(StrEnum):
    """What an editor did."""

    EDITED = "edited"
    ADDED = "added"
    REMOVED = "removed"
    MOVED = "moved"
    TITLE = "title"


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the sentence (or part) and its words before and after."""

    kind: ChangeKind
    id: str
    before: str = ""
    after: str = ""
    citations: tuple[Citation, ...] = ()
    """For a sentence removed: the sources nobody cites any more for it."""


@dataclass(frozen=True, slots=True)
class Returned:
    """The volume as edited, and every change."""

    volume: Volume
    changes: tuple[Change, ...]


def take_back(data: bytes, name: str = "the document", volume: Volume | None = None) -> Returned:
    """The edited document as a volume; citations stay with the sentences they belong to.

    ``volume`` is the one it was written from, where the document itself no longer carries it. New
    sentences come back as editorial and unsigned: they build once somebody cites or signs them.
    Raises InvalidRecord where the document holds no sentence of the volume, and the errors of
    reading.
    """
    body, carried = open_document(data, name)
    base = volume or carried
    if base is None:
        raise InvalidRecord(
            "the document carries no volume",
            where=name,
            why="it was not written by this program, or its custom part was dropped",
            remedy="Name the volume it was written from as well",
        )
    return _Laying(base, paragraphs_of(body), name).result()


class _Laying:
    def __init__(self, base: Volume, edited: Sequence[EditedParagraph], name: str) -> None:
        self._base, self._name = base, name
        self._old = {sentence.id: sentence for sentence in base.sentences()}
        self._home = {
            sentence.id: paragraph
            for paragraph in base.paragraphs()
            for sentence in paragraph.sentences
        }
        self._edited = _claimed(edited, self._old)
        self._changes: list[Change] = []
        self._new = 0

    def result(self) -> Returned:
        present = {name for one in self._edited for name in one.sentences}
        if not present & set(self._old):
            raise InvalidRecord(
                "the document holds no sentence of the volume",
                where=self._name,
                why="all bookmarks and all words differ",
                remedy="Name the volume it was written from",
            )
        texts = self._texts()
        placed: set[str] = set()
        by_part: dict[str, list[Paragraph]] = {}
        titles: dict[str, str] = {}
        for one in self._edited:
            if one.is_heading:
                titles[one.part or ""] = " ".join("".join(s.text for s in one.stretches).split())
                continue
            paragraph = self._paragraph(one, texts, placed)
            if paragraph is not None:
                by_part.setdefault(one.part or "", []).append(paragraph)
        parts = tuple(self._part(part, by_part, titles) for part in self._base.parts)
        for name, sentence in self._old.items():
            if name not in present:
                self._changes.append(
                    Change(ChangeKind.REMOVED, name, sentence.text, citations=sentence.citations)
                )
        return Returned(replace(self._base, parts=parts), tuple(self._changes))

    def _texts(self) -> dict[str, str]:
        """Sentence → its words, also where its bookmark runs over several paragraphs."""
        found: dict[str, str] = {}
        for one in self._edited:
            for stretch in one.stretches:
                if stretch.sentence in self._old:
                    before = found.get(stretch.sentence, "")
                    found[stretch.sentence] = f"{before} {stretch.text}" if before else stretch.text
        return {name: " ".join(text.split()) for name, text in found.items()}

    def _paragraph(
        self, one: EditedParagraph, texts: dict[str, str], placed: set[str]
    ) -> Paragraph | None:
        sentences: list[Sentence] = []
        for stretch in one.stretches:
            words = " ".join(stretch.text.split())
            if stretch.sentence in self._old:
                name = stretch.sentence
                if name not in placed and texts[name]:
                    placed.add(name)
                    sentences.append(self._sentence(self._old[name], texts[name]))
            elif any(character.isalnum() for character in words):
                sentences.append(self._added(words))
        if not sentences:
            return None
        known = [self._home[s.id] for s in sentences if s.id in self._home]
        if not known:
            self._new += 1
            return Paragraph(f"new-p{self._new}", ParagraphKind.BODY, tuple(sentences))
        first = known[0]
        # A paragraph cut in two keeps its id once; the second half gets one of its own.
        name = first.id if first.id not in placed else f"{first.id}-{sentences[0].id}"
        placed.add(first.id)
        return replace(first, id=name, sentences=tuple(sentences))

    def _sentence(self, old: Sentence, words: str) -> Sentence:
        if words == " ".join(old.text.split()):
            return old
        self._changes.append(Change(ChangeKind.EDITED, old.id, old.text, words))
        return reworded(old, words)

    def _added(self, words: str) -> Sentence:
        self._new += 1
        name = f"new-s{self._new}"
        self._changes.append(Change(ChangeKind.ADDED, name, "", words))
        return Sentence(name, SentenceKind.EDITORIAL, words)

    def _part(
        self, part: Part, by_part: dict[str, list[Paragraph]], titles: dict[str, str]
    ) -> Part:
        head = [one for one in part.paragraphs if one.kind is ParagraphKind.HEAD]
        title = self._title(part, titles.get(part.id))
        inner = tuple(self._part(one, by_part, titles) for one in part.parts)
        paragraphs = (*head, *by_part.get(part.id, ()))
        before = {s.id for p in part.paragraphs for s in p.sentences}
        for paragraph in paragraphs:
            for sentence in paragraph.sentences:
                if sentence.id in self._old and sentence.id not in before:
                    self._changes.append(Change(ChangeKind.MOVED, sentence.id, "", part.title))
        return replace(part, title=title, paragraphs=paragraphs, parts=inner)

    def _title(self, part: Part, found: str | None) -> str:
        if not found or found.endswith(" ".join(part.title.split())):
            return part.title
        # The number in front («A.», «Annex I.») belongs to the layout.
        head, dot, rest = found.partition(". ")
        title = rest if dot and len(head) <= len("Annexe XVIII") else found
        if title != part.title:
            self._changes.append(Change(ChangeKind.TITLE, part.id, part.title, title))
        return title


def _claimed(edited: Sequence[EditedParagraph], old: dict[str, Sentence]) -> list[EditedParagraph]:
    """Words that lost their bookmark (cut and pasted) get back the sentence they are nearly."""
    from rapidfuzz import fuzz, process

    present = {name for one in edited for name in one.sentences}
    missing = {name: sentence.text for name, sentence in old.items() if name not in present}
    for one in edited:
        if not one.is_heading:
            one.stretches = [
                cut for stretch in one.stretches for cut in _cut(stretch, missing, old)
            ]
        for n, stretch in enumerate(one.stretches):
            if one.is_heading or stretch.sentence in old or not missing or not stretch.text.strip():
                continue
            words = " ".join(stretch.text.split())
            best = process.extractOne(words, missing, scorer=fuzz.ratio, score_cutoff=_ALIKE)
            if best is not None:
                one.stretches[n] = Stretch(str(best[2]), stretch.text, stretch.note)
                missing.pop(best[2])
            else:
                one.stretches[n] = Stretch(None, stretch.text, stretch.note)
    return list(edited)


def _cut(stretch: Stretch, missing: dict[str, str], old: dict[str, Sentence]) -> Iterator[Stretch]:
    """Words without a bookmark, cut at the sentences that stand in them unchanged."""
    words = " ".join(stretch.text.split())
    if stretch.sentence in old or not words:
        yield stretch
        return
    at = 0
    for name, text in list(missing.items()):
        whole = " ".join(text.split())
        place = words.find(whole, at) if whole else -1
        if place < 0:
            continue
        if words[at:place].strip():
            yield Stretch(None, words[at:place])
        yield Stretch(name, whole)
        missing.pop(name)
        at = place + len(whole)
    if words[at:].strip():
        yield Stretch(None, words[at:], stretch.note)
