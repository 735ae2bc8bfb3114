"""``relatoria trace``: what became of a message in the text adopted later."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from relatoria.cli.followup_texts import add_text_option, text_of
from relatoria.cli.lines import FORMS, Line, emit
from relatoria.i18n import LANGUAGES, catalogue, language_of_locale

if TYPE_CHECKING:
    from relatoria.cli.followup_entries import Entry
    from relatoria.followup.alignment.aligning import Alignment

_DESCRIPTION = """\
Trace a message, or every statement of a document, to the text adopted later: taken up, partly,
weakened or absent, with both wordings side by side. A suggestion that a person confirms."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``trace`` to the commands of the program."""
    parser = commands.add_parser(
        "trace", help="what became of a message later", description=_DESCRIPTION
    )
    parser.add_argument(
        "message", metavar="MESSAGE", help="words, a file of statements, an identifier, or -"
    )
    parser.add_argument("--framework", default="gcm", metavar="ID", help="the later text")
    add_text_option(parser)
    parser.add_argument("--of", choices=LANGUAGES, default="", help="language of the message")
    parser.add_argument(
        "--register", default="", metavar="PATH", help="also the chain of arrows from and to it"
    )
    parser.add_argument("--to", choices=FORMS)
    parser.add_argument("--language", choices=LANGUAGES, default=language_of_locale())
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """One line per alignment, then the steps of the chain."""
    from relatoria.followup.linking.profiles import known_framework

    known_framework(arguments.framework)
    emit(_lines(arguments), arguments.to)
    return 0


def _lines(arguments: argparse.Namespace) -> Iterator[Line]:
    from relatoria.cli.followup_coders import coder_for, concept_finder
    from relatoria.followup.alignment.aligning import align

    adopted = text_of(arguments.framework, arguments.text, tell=True)
    for entry in _entries(arguments):
        found = align(
            entry.text,
            arguments.framework,
            language=entry.language,
            coder=coder_for(arguments.framework),
            concepts=concept_finder(),
            adopted=adopted,
        )
        for one in found:
            yield {**_line(entry, one, arguments.language), "text_at_hand": adopted is not None}
    if arguments.register:
        yield from _chain(arguments.message, arguments.register)


def _entries(arguments: argparse.Namespace) -> Iterator[Entry]:
    """A file's statements, standard input's, an identifier's text in the register, or the words."""
    from relatoria.cli.followup_entries import Entry, entries_of, language_of
    from relatoria.cli.followup_inputs import gather

    given: str = arguments.message
    if given == "-" or _is_file(given):
        yield from entries_of(given)
        return
    if arguments.register:
        register = gather([arguments.register])
        if given in register.commitments:
            one = register.commitments[given]
            yield Entry(one.id, one.text, one.language or arguments.of)
            return
        if given in register.reports:
            report = register.reports[given]
            yield Entry(report.id, report.words, report.language or arguments.of)
            return
        if any(given in (arrow.source, arrow.target) for arrow in register.arrows):
            return  # a step of a chain: its arrows say where it leads
    yield Entry("message", given, language_of(arguments.of, given))


def _is_file(given: str) -> bool:
    try:
        return Path(given).is_file()
    except OSError:  # words too long to be the name of a file
        return False


def _line(entry: Entry, one: Alignment, language: str) -> Line:
    return {
        "id": entry.id,
        "fate": one.fate.value,
        "says": catalogue(language)(f"followup.fate.{one.fate.value}"),
        "framework": one.framework,
        "notation": one.notation or None,
        "label": one.label,
        "provision": one.provision,
        "score": one.score,
        "message": entry.text,
        "later_text": one.later_text,
        "evidence": _spans(one.evidence, entry.text),
        "later_evidence": _spans(one.later_evidence, one.later_text),
        "shared": list(one.shared),
        "missing": list(one.missing),
        "binding": [word for word in one.binding if word],
        "state": "suggested",
    }


def _spans(spans: tuple[tuple[int, int], ...], text: str) -> list[dict[str, object]]:
    return [{"start": start, "end": end, "text": text[start:end]} for start, end in spans]


def _chain(start: str, path: str) -> Iterator[Line]:
    from relatoria.cli.followup_inputs import gather
    from relatoria.followup.commitments.chains import Chains, arrows_of_reports

    register = gather([path])
    chains = Chains([*register.arrows, *arrows_of_reports(register.reports.values())])
    for direction, steps in (("back", chains.back(start)), ("forward", chains.forward(start))):
        for step in steps:
            yield {
                "chain": direction,
                "depth": step.depth,
                "source": step.arrow.source,
                "target": step.arrow.target,
                "kind": step.arrow.kind.value,
                "date": step.arrow.date,
                "citation": step.arrow.citation,
                "confirmed_by": step.arrow.confirmed_by,
            }
