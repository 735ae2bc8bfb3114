"""The readers that follow-up is handed: the coder of concepts, and adopted texts at hand."""

from __future__ import annotations

from functools import cache, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING

from relatoria.errors import RelatoriaError, UsageError
from relatoria.evidence.datasets.folders import user_folder
from relatoria.i18n import LANGUAGES

if TYPE_CHECKING:
    from relatoria.followup.alignment.aligning import Alignment, Concepts
    from relatoria.followup.commitments.provisions import AdoptedText
    from relatoria.followup.linking.suggesting import Coder, Suggestion

FOLDER = "texts"
"""Inside the folder of added data: ``texts/gcm.en.json``, ``texts/gcm.es.tsv``."""


@cache
def coder_for(framework: str) -> Coder | None:
    """A coder for ``framework``; ``None`` where the shipped model does not know it."""
    from relatoria.coding import CodableStatement
    from relatoria.coding.coder import coder as shipped_coder
    from relatoria.followup.linking.suggesting import Coded

    try:
        one = shipped_coder((framework,))
    except UsageError:
        return None

    def code(text: str, language: str) -> list[Coded]:
        given = one.code(CodableStatement("", text, language), all_=True)
        return [
            Coded(
                each.notation,
                each.score,
                tuple((at.start, at.end) for at in each.evidence if at.place == "text"),
            )
            for each in given
        ]

    return code


@cache
def concept_finder() -> Concepts:
    """Finds the glossary's concepts in a text, each with its spans in characters."""
    from relatoria.coding import CodableStatement
    from relatoria.coding.coder import coder as shipped_coder

    one = shipped_coder(())
    names = [entry.id for entry in one.model.lexicon.entries]

    @lru_cache(maxsize=5_000)
    def concepts(text: str, language: str) -> dict[str, tuple[tuple[int, int], ...]]:
        seen = one.see(CodableStatement("", text, language))
        matcher = seen.finder.matcher
        words = {word for spans in seen.text.strong.values() for span in spans for word in span}
        where = matcher.spans_in(text, seen.classes, words)
        return {
            names[entry]: tuple((where[first][0], where[last][1]) for first, last in spans)
            for entry, spans in seen.text.strong.items()
        }

    return concepts


def texts_in_folder(framework: str) -> list[Path]:
    """The files of the data folder that hold the text behind ``framework``."""
    folder = user_folder() / FOLDER
    names = (f"{framework}.{code}.{end}" for code in LANGUAGES for end in ("tsv", "json"))
    return [path for name in names if (path := folder / name).is_file()]


@cache
def read_texts(paths: tuple[Path, ...]) -> AdoptedText:
    """The text in ``paths``, read once; raises the errors of reading."""
    from relatoria.followup.commitments.provisions import read_texts as read

    return read(paths)


def adopted_text(framework: str) -> AdoptedText | None:
    """The text behind ``framework`` in the data folder; ``None`` where none can be read."""
    paths = texts_in_folder(framework)
    try:
        return read_texts(tuple(paths)) if paths else None
    except RelatoriaError:
        return None


@lru_cache(maxsize=2_000)
def suggestions(text: str, language: str, framework: str) -> tuple[Suggestion, ...]:
    """The items of ``framework`` that ``text`` may answer, likeliest first."""
    from relatoria.followup.linking.suggesting import suggest

    return tuple(
        suggest(
            text, framework, language=language or "en", coder=coder_for(framework),
            adopted=adopted_text(framework),
        )
    )  # fmt: skip


@lru_cache(maxsize=500)
def traced(text: str, language: str, framework: str) -> tuple[Alignment, ...]:
    """What became of the message ``text`` in the text behind ``framework``."""
    from relatoria.followup.alignment.aligning import align

    return tuple(
        align(
            text, framework, language=language, coder=coder_for(framework),
            concepts=concept_finder(), adopted=adopted_text(framework),
        )
    )  # fmt: skip
