"""The side panel: statements that no sentence uses yet; from a statement to the draft."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.drafting.volumes import qualified
from relatoria.model import StatementKind
from relatoria.schemes.names import fold
from relatoria.store.models import DraftVolume, SentenceSource
from relatoria.store.queries.volumes.sources import Sources
from relatoria.store.volumes.values import paragraphs_from, sentences_of

AT_ONCE = 20


@dataclass(frozen=True, slots=True)
class PanelStatement:
    """A statement that may be cited."""

    subject: str
    """Its qualified id."""
    words: str
    speaker: str
    kind: str
    language: str
    document: str
    offset: int
    uses: int
    """Sentences of the volume that cite it."""


@dataclass(frozen=True, slots=True)
class Panel:
    """What the side panel lists."""

    statements: tuple[PanelStatement, ...]
    total: int
    unused: int
    speakers: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Asked:
    """What somebody looks for in the panel."""

    words: str = ""
    speaker: str = ""
    used_too: bool = False


@dataclass(frozen=True, slots=True)
class Place:
    """A sentence of a draft that cites something."""

    volume: DraftVolume
    section: int
    title: str
    sentence: str
    text: str
    kind: str


def panel(row: DraftVolume, sources: Sources, asked: Asked) -> Panel:
    """The statements that match, those of the agenda left out; at most `AT_ONCE`."""
    uses: dict[str, set[str]] = {}
    rows = SentenceSource.objects.filter(section__volume=row).values_list("subject", "sentence")
    for subject, sentence in rows:
        uses.setdefault(subject, set()).add(sentence)
    found, speakers, unused = [], set(), 0
    needle = fold(asked.words.strip())
    for subject, (record, one) in sources.statements.items():
        if one.kind is StatementKind.AGENDA_TOPIC:
            continue
        speaker = sources.speaker(subject)
        speakers.add(speaker)
        used = len(uses.get(subject, ()))
        unused += not used
        if (used and not asked.used_too) or (asked.speaker and speaker != asked.speaker):
            continue
        if needle and needle not in fold(one.text) and needle not in fold(speaker):
            continue
        found.append(
            PanelStatement(
                subject, sources.words(subject), speaker, one.kind.value,
                one.language or record.document.language or "", record.document.id, one.start, used,
            )
        )  # fmt: skip
    return Panel(
        tuple(found[:AT_ONCE]), len(found), unused, tuple(sorted(speakers - {""}, key=fold))
    )


def places_of(subject: str, volume: DraftVolume | None = None) -> list[Place]:
    """Where a statement or contribution is in the draft (or in all of them)."""
    rows = SentenceSource.objects.filter(subject=subject).select_related("section__volume")
    if volume is not None:
        rows = rows.filter(section__volume=volume)
    found = []
    for row in rows.order_by("section__volume", "section__ordinal", "pk"):
        sentences = {one.id: one for one in sentences_of(paragraphs_from(row.section.paragraphs))}
        one = sentences.get(row.sentence)
        if one is not None:
            found.append(
                Place(row.section.volume, row.section_id, row.section.title, one.id, one.text,
                      one.kind.value)
            )  # fmt: skip
    return found


def subject_of(expression: str, local_id: str) -> str:
    """The qualified id under which volumes cite a statement of the register."""
    return qualified(expression, local_id)
