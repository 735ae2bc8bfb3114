"""Language versions: paragraph beside paragraph, how far each is, and what has drifted."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from functools import lru_cache

from relatoria.drafting.volumes import Paragraph, ParagraphKind, Piece, Sentence, redline
from relatoria.schemes.glossary import ConceptKind, glossary
from relatoria.schemes.names import fold
from relatoria.store.models import DraftVolume, TranslationState, VolumeSection
from relatoria.store.volumes.translating import original_paragraphs
from relatoria.store.volumes.values import paragraphs_from, words_of

_TERMS = 8


@dataclass(frozen=True, slots=True)
class Term:
    """A term of the glossary that the original uses, and its word in the other language."""

    here: str
    there: str


@dataclass(frozen=True, slots=True)
class AlignedSentence:
    """A sentence of the original and its translation."""

    id: str
    original: str
    words: str


@dataclass(frozen=True, slots=True)
class Aligned:
    """A paragraph of the original beside its translation."""

    paragraph: str
    sentences: tuple[AlignedSentence, ...]
    state: str
    drifted: bool
    """Whether the original says something else than when it was translated."""
    pieces: tuple[Piece, ...]
    """What changed in the original since, where it drifted."""
    terms: tuple[Term, ...]


def aligned(section: VolumeSection) -> list[Aligned]:
    """The section of a language version, paragraph by paragraph, in the original's order."""
    originals = original_paragraphs(section)
    own = {one.id: one for one in paragraphs_from(section.paragraphs)}
    known = {one.paragraph: one for one in section.translations.all()}
    volume = section.volume
    source = volume.translation_of.language if volume.translation_of else volume.language
    found = []
    for name, original in originals.items():
        if original.kind is ParagraphKind.HEAD:
            continue
        kept = known.get(name)
        now = words_of(original)
        drifted = kept is not None and kept.original != now
        found.append(
            Aligned(
                name,
                _sentences(original, own.get(name)),
                _state(own.get(name), kept.state if kept else ""),
                drifted,
                redline(kept.original, now) if kept is not None and drifted else (),
                terms_in(now, source, volume.language),
            )
        )
    return found


def progress(row: DraftVolume) -> Counter[str]:
    """How many paragraphs of a language version are in each state; ``drifted`` and ``all`` too."""
    counted: Counter[str] = Counter()
    for section in row.sections.select_related("volume__translation_of"):
        for one in aligned(section):
            counted[one.state] += 1
            counted["drifted"] += one.drifted
            counted["all"] += 1
    return counted


def _sentences(original: Paragraph, own: Paragraph | None) -> tuple[AlignedSentence, ...]:
    words: dict[str, Sentence] = {one.id: one for one in own.sentences} if own else {}
    return tuple(
        AlignedSentence(one.id, one.text, words[one.id].text if one.id in words else "")
        for one in original.sentences
    )


def _state(own: Paragraph | None, kept: str) -> str:
    if own is None or not all(one.text.strip() for one in own.sentences):
        return TranslationState.MISSING.value
    return kept or TranslationState.DRAFT.value


def terms_in(text: str, source: str, target: str) -> tuple[Term, ...]:
    """The glossary's terms that ``text`` uses, with their preferred word in ``target``."""
    folded = f" {fold(text)} "
    found: dict[str, Term] = {}
    for words, here, there in _pairs(source, target):
        if f" {words}" in folded and words not in " ".join(found):
            found[words] = Term(here, there)
        if len(found) == _TERMS:
            break
    return tuple(found.values())


@lru_cache(maxsize=12)
def _pairs(source: str, target: str) -> tuple[tuple[str, str, str], ...]:
    """Folded term, the term, its word in the other language; the longest first."""
    pairs = [
        (fold(term), term, concept.label[target])
        for concept in glossary().values()
        if concept.kind is ConceptKind.CONCEPT and concept.label.get(target)
        for term in (concept.label.get(source, ""), *concept.terms.get(source, ()))
        if term and "*" not in term and "=" not in term
    ]
    return tuple(sorted(pairs, key=lambda one: -len(one[0])))
