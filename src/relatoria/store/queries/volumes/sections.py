"""A section as its page shows it: every sentence with its sources, remarks and clashes."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.drafting.volumes import Paragraph, Piece, Sentence, redline
from relatoria.store.models import SectionComment, SentenceClash, VolumeSection
from relatoria.store.queries.volumes.sources import CitedSource, Sources
from relatoria.store.volumes.values import paragraphs_from, sentence_from


@dataclass(frozen=True, slots=True)
class ClashView:
    """Two texts for one sentence, ``None`` where one of them took it out."""

    pk: int
    kind: str
    sentence: str
    stored: str | None
    offered: str | None
    by: str
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class SentenceView:
    """A sentence with what hangs on it."""

    sentence: Sentence
    sources: tuple[CitedSource, ...]
    comments: int
    clashes: tuple[ClashView, ...]
    is_first: bool
    is_last: bool

    @property
    def is_unsupported(self) -> bool:
        """Whether it neither cites a source nor is signed."""
        return not self.sources and not self.sentence.signed_by


@dataclass(frozen=True, slots=True)
class ParagraphView:
    """A paragraph of a section's page."""

    paragraph: Paragraph
    sentences: tuple[SentenceView, ...]


@dataclass(frozen=True, slots=True)
class SectionView:
    """A section's page."""

    paragraphs: tuple[ParagraphView, ...]
    stray: tuple[ClashView, ...]
    """Clashes over the order, or over sentences that no longer stand in the section."""


def section_view(row: VolumeSection, sources: Sources) -> SectionView:
    """The section as it stands now."""
    paragraphs = paragraphs_from(row.paragraphs)
    names = [one.id for paragraph in paragraphs for one in paragraph.sentences]
    clashes: dict[str, list[ClashView]] = {}
    for one in row.clashes.filter(settled_at=None):
        clashes.setdefault(one.sentence, []).append(_clash(one))
    comments: dict[str, int] = {}
    for name in SectionComment.objects.filter(section=row, settled_at=None).values_list(
        "sentence", flat=True
    ):
        comments[name] = comments.get(name, 0) + 1

    def viewed(sentence: Sentence) -> SentenceView:
        cited = tuple(sources.shown(one, n) for n, one in enumerate(sentence.citations))
        return SentenceView(
            sentence, cited, comments.get(sentence.id, 0), tuple(clashes.get(sentence.id, ())),
            sentence.id == names[0], sentence.id == names[-1],
        )  # fmt: skip

    views = tuple(ParagraphView(one, tuple(map(viewed, one.sentences))) for one in paragraphs)
    known = set(names)
    stray = [one for name, several in clashes.items() if name not in known for one in several]
    return SectionView(views, tuple(stray))


def _clash(row: SentenceClash) -> ClashView:
    stored, offered = sentence_from(row.stored), sentence_from(row.offered)
    here, there = stored.text if stored else "", offered.text if offered else ""
    return ClashView(
        row.pk, row.kind, row.sentence, stored.text if stored else None,
        offered.text if offered else None, row.by, redline(here, there),
    )  # fmt: skip
