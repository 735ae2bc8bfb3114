"""Names and highlighted words, as the pages of follow-up show them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib.resources import files

import yaml
from django.http import HttpResponse
from django.utils.http import content_disposition_header

from relatoria.errors import RelatoriaError
from relatoria.followup.alignment.aligning import Alignment
from relatoria.followup.coherence.findings import Finding
from relatoria.followup.coherence.instruments import instrument_title
from relatoria.followup.coherence.wording import question, state_name
from relatoria.followup.commitments.shipped import wording_of
from relatoria.followup.linking.profiles import known_framework
from relatoria.followup.types import Commitment
from relatoria.schemes.countries import countries
from relatoria.schemes.glossary import glossary
from relatoria.store.access import PUBLIC
from relatoria.store.queries.followup.cards import CommitmentCard, ReportCard
from relatoria.store.queries.followup.views import questions
from relatoria.web.followup import readers

_LONGEST_READ = 20_000
"""Characters of a report that are read for suggestions."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Some words, and whether they are evidence."""

    text: str
    marked: bool


@dataclass(frozen=True, slots=True)
class Suggested:
    """A paragraph or item that a report may answer, and its words that say so."""

    framework: str
    notation: str
    label: str
    score: float
    words: tuple[str, ...]
    is_commitment: bool

    @property
    def key(self) -> str:
        """How the register names it, where it holds it as a commitment."""
        return f"{self.framework}/{self.notation}"


@dataclass(frozen=True, slots=True)
class Aligned:
    """A message and the later text, both in their own words with the evidence marked."""

    fate: str
    label: str
    provision: str
    score: float
    message: tuple[Piece, ...]
    later: tuple[Piece, ...]
    later_language: str
    shared: tuple[str, ...]
    missing: tuple[str, ...]
    binding: tuple[str, str]
    adopted: str


@lru_cache(maxsize=4_096)
def theme(value: str, language: str) -> str:
    """What a theme (``framework/notation``) is called."""
    name, _, notation = value.partition("/")
    try:
        item = known_framework(name).item(notation)
    except RelatoriaError:
        return value
    return f"{notation} · {item.label.get(language) or item.name(language)}" if item else value


@cache
def _processes() -> Mapping[str, Mapping[str, str]]:
    text = files("relatoria.schemes").joinpath("data", "processes.yaml").read_text("utf-8")
    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    rows = yaml.load(text, Loader=loader)  # noqa: S506 - a safe loader, in C where built
    return {row["id"]: row.get("name") or {} for row in rows}


def process(identifier: str, language: str) -> str:
    """The name of a process; the identifier where the package knows none."""
    names = _processes().get(identifier, {})
    return names.get(language) or names.get("en") or identifier


def treaty(identifier: str, language: str) -> str:
    """The title of a treaty."""
    return instrument_title(identifier, language)


def named(card: CommitmentCard, language: str) -> str:
    """Instrument and paragraph; the first words where neither is known."""
    place = ", ".join(part for part in (card.instrument, card.paragraph) if part)
    return place or card.text[:80] or theme(card.key, language)


def worded(card: CommitmentCard, language: str) -> str:
    """The words of a commitment: our label in the reader's language where it is our item."""
    name, _, notation = card.key.partition("/")
    if language == card.language or card.key not in card.themes:
        return card.text
    try:
        item = known_framework(name).item(notation)
    except RelatoriaError:
        return card.text
    return (item.label.get(language) or item.name(language)) if item else card.text


def titled(one: Commitment, language: str) -> str:
    """The words of a commitment: our label in the reader's language where it is our item."""
    return wording_of(one, language)


def subject(name: str, language: str) -> str:
    """A country's name, a theme's, or the name as it stands."""
    return theme(name, language) if "/" in name else state_name(name, language)


def asked(finding: Finding, language: str) -> str:
    """A finding as a question."""
    return question(finding, language)


def suggested(
    report: ReportCard, language: str, frameworks: Sequence[str]
) -> list[tuple[str, list[Suggested]]]:
    """By framework, the items that ``report`` may answer; none without words that say so."""
    text = report.words[:_LONGEST_READ]
    found = []
    for name in frameworks:
        made = [
            Suggested(
                name, one.notation, theme(f"{name}/{one.notation}", language), one.score,
                tuple(text[start:end] for start, end in one.evidence)[:8], name != "themes",
            )
            for one in readers.suggestions(text, report.language, name)
            if one.evidence
        ]  # fmt: skip
        if made:
            found.append((name, made))
    return found


def aligned(one: Alignment, message: str, language: str) -> Aligned:
    """An alignment with its words cut into pieces."""
    return Aligned(
        one.fate.value,
        theme(f"{one.framework}/{one.notation}", language) if one.notation else "",
        one.provision,
        one.score,
        pieces(message, one.evidence),
        pieces(one.later_text, one.later_evidence),
        one.later_language,
        concepts(one.shared, language),
        concepts(one.missing, language),
        one.binding,
        one.adopted,
    )


def question_of(identifier: str, language: str) -> str:
    """The question with this identifier, in words; empty where nothing asks it now."""
    state = next((part for part in identifier.split("/") if part in countries()), "")
    asked_now = questions(PUBLIC, state) if identifier and state else ()
    return next((asked(one, language) for one in asked_now if one.id == identifier), "")


def attachment(name: str, media_type: str, data: bytes) -> HttpResponse:
    """A file to take away, which no browser runs or shows inside the site."""
    response = HttpResponse(data, content_type=media_type)
    response["Content-Disposition"] = content_disposition_header(True, name)
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    response["X-Content-Type-Options"] = "nosniff"
    return response


def concepts(names: Sequence[str], language: str) -> tuple[str, ...]:
    """What concepts of the glossary are called."""
    known = glossary()
    return tuple(
        known[name].label.get(language) or known[name].label.get("en") or name
        for name in names
        if name in known
    )


def pieces(text: str, spans: Sequence[tuple[int, int]]) -> tuple[Piece, ...]:
    """``text`` cut at ``spans``, which are in order and do not overlap by more than they touch."""
    cut: list[Piece] = []
    at = 0
    for start, end in spans:
        begin = max(start, at)
        if begin > at:
            cut.append(Piece(text[at:begin], marked=False))
        if end > begin:
            cut.append(Piece(text[begin:end], marked=True))
            at = end
    if at < len(text):
        cut.append(Piece(text[at:], marked=False))
    return tuple(cut)
