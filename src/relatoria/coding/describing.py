"""What a statement is told about besides its subject.

Groups it names, actors it addresses, the paradigm it argues from, how it stands to contested
terms, and what it cites; each with the words that say so. Nothing here is scored: words are there
or they are not, and a person decides.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache
from importlib.resources import files

import msgspec

from relatoria.coding.citing import cited_in
from relatoria.coding.compiling import Lexicon, compile_glossary
from relatoria.coding.finding import Finder, Span
from relatoria.coding.language import guess_language
from relatoria.coding.types import CodableStatement, Evidence
from relatoria.coding.words import LANGUAGES
from relatoria.schemes.glossary import read_concepts

VERSION = "1"
_NEAR = 10
"""Words between a contested term and what says how the speaker stands to it, at most."""

_CUES = ("cue/redefines", "cue/questions", "cue/asserts")
_STANCES = {"cue/redefines": "redefines", "cue/questions": "questions", "cue/asserts": "asserts"}


class Detail(msgspec.Struct, frozen=True):
    """One thing told: ``kind`` group, actor, paradigm, stance or citation; ``value`` its name.

    ``stance`` says of a contested term whether it is asserted, questioned, redefined or used
    without a position (``uses``).
    """

    statement: str
    kind: str
    value: str
    evidence: tuple[Evidence, ...]
    stance: str = ""
    version: str = VERSION


def describe(statement: CodableStatement) -> list[Detail]:
    """Everything told of ``statement``, in the order of kind and value."""
    language = statement.language[:2].lower()
    if language not in LANGUAGES:
        language = guess_language(statement.text)
    cited = list(_citations(statement))
    names = [span for one in cited for span in one.evidence]
    told = [*cited]
    for one in _from_words(statement, _finder(language)):
        # "ILO Convention No. 97" names a convention; nobody at the ILO is asked for anything.
        if one.kind != "actor" or not all(_inside(span, names) for span in one.evidence):
            told.append(one)
    return sorted(told, key=lambda one: (one.kind, one.value))


def _inside(span: Evidence, others: Sequence[Evidence]) -> bool:
    return any(one.start <= span.start and span.end <= one.end for one in others)


def line_of(detail: Detail) -> dict[str, object]:
    """A detail as its JSON line."""
    line: dict[str, object] = {
        "statement": detail.statement,
        "kind": detail.kind,
        "value": detail.value,
        "version": detail.version,
        "evidence": [
            {"start": one.start, "end": one.end, "in": one.place} for one in detail.evidence
        ],
    }
    if detail.stance:
        line["stance"] = detail.stance
    return line


def _citations(statement: CodableStatement) -> Iterator[Detail]:
    places: dict[str, list[Evidence]] = {}
    for one in cited_in(statement.text):
        places.setdefault(one.cited, []).append(one.evidence)
    for name, evidence in places.items():
        yield Detail(statement.id, "citation", name, tuple(evidence))


def _from_words(statement: CodableStatement, finder: Finder) -> Iterator[Detail]:
    classes = finder.matcher.classes_of(statement.text.split())
    found = finder.find_all(classes)
    if not found:
        return
    words = {word for places in found.values() for span in places for word in span}
    spans = finder.matcher.spans_in(statement.text, classes, words)
    names = [entry.id for entry in _lexicon().entries]
    cues = {names[entry]: places for entry, places in found.items()}
    for entry, places in found.items():
        kind, _, value = names[entry].partition("/")
        evidence = [*places]
        stance = ""
        if kind == "cue":
            continue
        if kind == "term":
            stance, cue = _stance(places, cues)
            evidence += cue
        shown = tuple(
            Evidence("text", spans[first][0], spans[last][1])
            for first, last in sorted(set(evidence))
        )
        yield Detail(statement.id, "stance" if stance else kind, value, shown, stance)


def _stance(places: list[Span], cues: dict[str, list[Span]]) -> tuple[str, list[Span]]:
    """The stance whose cue stands nearest; to redefine outweighs to question, and that to ask."""
    for cue in _CUES:
        near = [
            span
            for span in cues.get(cue, ())
            if any(_distance(span, place) <= _NEAR for place in places)
        ]
        if near:
            return _STANCES[cue], near
    return "uses", []


def _distance(one: Span, other: Span) -> int:
    return max(other[0] - one[1], one[0] - other[1], 0)


@cache
def _lexicon() -> Lexicon:
    text = files("relatoria.schemes").joinpath("data", "descriptors.yaml").read_text("utf-8")
    return compile_glossary({one.id: one for one in read_concepts(text, "descriptors.yaml")})


@cache
def _finder(language: str) -> Finder:
    return Finder(_lexicon(), language)
