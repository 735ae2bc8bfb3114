"""``relatoria followup coherence``: parties, overlaps, and questions with their sources."""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import msgspec

from relatoria.cli.followup_inputs import data_of, gather
from relatoria.cli.lines import Line, emit
from relatoria.errors import InvalidRecord

if TYPE_CHECKING:
    from relatoria.followup.coherence.findings import Finding
    from relatoria.followup.coherence.ratifications import Ratifications
    from relatoria.followup.coherence.reciprocity import Passage
    from relatoria.followup.register import Register


class _Said(msgspec.Struct):
    """What a State said, as a JSON line."""

    state: str
    text: str
    source: str
    language: str = ""
    date: str = ""


def run_coherence(arguments: argparse.Namespace) -> int:
    """Parties to each treaty with the date of the source, overlaps, then questions to States."""
    from relatoria.followup.coherence.findings import carrier_findings, ratification_findings
    from relatoria.followup.coherence.ratifications import lac_states
    from relatoria.schemes.countries import lookup

    register = gather(arguments.paths)
    known = _ratifications(arguments.ratifications)
    states = [lookup(one) or one for one in arguments.state] or list(lac_states())
    commitments = list(register.commitments.values())
    found = [
        *ratification_findings(commitments, known, states),
        *carrier_findings(commitments, register.reports.values()),
        *(_spoken(arguments.said, register) if arguments.said else ()),
    ]
    asked = [one for one in found if one.state in states]
    lines = (
        *_parties(known, states),
        *_overlaps(register),
        *_questions(asked, arguments.language),
    )
    emit(lines, arguments.to)
    return 0


def _ratifications(path: Path | None) -> Ratifications:
    from relatoria.followup.coherence import ratifications

    if path is None:
        return ratifications.shipped_ratifications()
    try:
        text = path.read_text(encoding="utf-8-sig")
    except (OSError, UnicodeDecodeError) as error:
        raise InvalidRecord(
            "the ratifications cannot be read", where=str(path), why=str(error)
        ) from error
    return ratifications.read_ratifications(text, str(path))


def _spoken(path: str, register: Register) -> list[Finding]:
    """What was said against what is granted to immigrants, and against what is reported."""
    from relatoria.cli.followup_coders import concept_finder
    from relatoria.followup.coherence.reciprocity import (
        Passage,
        reciprocity,
        reciprocity_findings,
    )
    from relatoria.followup.coherence.statements import said_and_reported, unreported_findings

    said = list(_passages(path))
    reports = register.reports.values()
    told = [
        Passage(one.country, one.words, one.source or one.id, one.language, one.date)
        for one in reports
        if one.country
    ]
    concepts = concept_finder()
    return [
        *reciprocity_findings(reciprocity([*said, *told], concepts)),
        *unreported_findings(said_and_reported(said, reports, concepts)),
    ]


def _passages(path: str) -> Iterator[Passage]:
    from relatoria.cli.followup_entries import language_of
    from relatoria.followup.coherence.reciprocity import Passage
    from relatoria.schemes.countries import lookup

    decoder = msgspec.json.Decoder(_Said)
    for number, line in enumerate(data_of(path).splitlines(), start=1):
        if not line.strip():
            continue
        try:
            one = decoder.decode(line)
        except (msgspec.DecodeError, UnicodeDecodeError) as error:
            raise InvalidRecord(
                "this line says nothing of a State",
                where=f"{path}, line {number}",
                why=str(error),
                remedy='Give {"state": …, "text": …, "source": …, "language": …, "date": …}',
            ) from error
        state = lookup(one.state) or one.state
        language = language_of(one.language, one.text)
        yield Passage(state, one.text, one.source, language, one.date)


def _parties(known: Ratifications, states: Sequence[str]) -> Iterator[Line]:
    for name in known.instruments:
        found = known.parties(name, states)
        yield {
            "type": "parties", "instrument": name, "parties": len(found.countries),
            "of": len(states), "as_of": found.as_of,
            "later": [{"country": country, "as_of": day} for country, day in found.later],
            "countries": list(found.countries),
        }  # fmt: skip


def _overlaps(register: Register) -> Iterator[Line]:
    from relatoria.followup.coverage.overlap import overlaps

    for one in overlaps(register.commitments.values(), register.statuses):
        yield {
            "type": "overlap", "theme": one.theme, "commitments": list(one.commitments),
            "instruments": list(one.instruments),
            "contradictions": [
                {"field": each.field, "values": [list(pair) for pair in each.values]}
                for each in one.contradictions
            ],
        }  # fmt: skip


def _questions(found: Iterable[Finding], language: str) -> Iterator[Line]:
    from relatoria.followup.coherence.wording import question

    for one in found:
        yield {
            "type": "question", "id": one.id, "kind": one.kind.value, "state": one.state,
            "commitment": one.commitment, "instrument": one.instrument, "subject": one.subject,
            "as_of": one.as_of, "question": question(one, language),
            "sources": [
                {"name": each.name, "as_of": each.as_of, "quote": each.quote}
                for each in one.sources
            ],
            "answer": one.answer.text if one.answer else None,
        }  # fmt: skip
