"""``relatoria lint``: what a careful editor would query in a report from anywhere."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any

from relatoria.cli.defects import defect_message
from relatoria.cli.gathering import (
    Outcome,
    add_reading_options,
    files_of,
    outcomes,
    reading_options,
)
from relatoria.cli.lines import write_lines
from relatoria.cli.lint_drafts import draft_lines, print_drafts, volumes_among
from relatoria.cli.lint_table import Cells, print_findings
from relatoria.i18n import LANGUAGES, Catalogue, catalogue, language_of_locale
from relatoria.model import Record

if TYPE_CHECKING:
    from relatoria.drafting.checks.wording import Worded

_DESCRIPTION = """\
Check a report against its own text: quotations, attributions, names, offices, numbers of lists,
counts, acronyms, symbols, dates, references, notes, figures. Several documents of one meeting are
also checked against each other. A volume that `relatoria draft` wrote (JSON) is checked sentence
by sentence against the sources it cites. Every finding names the sentence, says what is wrong, why
(with the other passage) and what to do. Ends with 1 where there is something to look at."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``lint`` to the commands of the program."""
    parser = commands.add_parser(
        "lint", help="check a report against its own text", description=_DESCRIPTION
    )
    parser.add_argument("paths", nargs="+", metavar="FILE|DIR|-", help="documents; - is stdin")
    parser.add_argument(
        "--to", choices=("jsonl", "table"), help="what to write (a table on a terminal)"
    )
    add_reading_options(parser)
    parser.add_argument(
        "--language",
        choices=LANGUAGES,
        default=None,
        help="language of the findings (default: the locale's)",
    )
    parser.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    """Check and write; 1 where there is a finding or a file could not be read, 0 otherwise."""
    options = reading_options(arguments)
    say = catalogue(arguments.language or language_of_locale())
    volumes, paths = volumes_among(arguments.paths)
    drafts = [one for name, volume in volumes for one in draft_lines(name, volume, say)]
    read = list(outcomes(files_of(paths), options)) if paths else []
    # A copy of a document already read has nothing of its own to say.
    records = list({one.record.document.id: one.record for one in read if one.record}.values())
    found = list(_findings(records, say))
    form = arguments.to or ("table" if sys.stdout.isatty() else "jsonl")
    if form == "jsonl":
        write_lines([*drafts, *(line_of(record, finding) for record, finding in found)])
    else:
        print_drafts([name for name, _ in volumes], drafts, say)
        for record in records:
            own = [_cells(record, finding, say) for of, finding in found if of is record]
            print_findings(record.document.name, own, say)
    return 1 if _failed(read, arguments.debug) or found or drafts else 0


def _findings(records: Sequence[Record], say: Catalogue) -> Iterator[tuple[Record, Worded]]:
    """Every finding with its document: first each on its own, then between them."""
    from relatoria.drafting.checks import findings_between, findings_in
    from relatoria.drafting.checks.page import page_of
    from relatoria.drafting.checks.wording import worded
    from relatoria.reading.conflicts.across import conflicts_between
    from relatoria.reading.sentences import sentences

    pages = {record.document.id: page_of(record, sentences) for record in records}
    found = [one for record in records for one in findings_in(record, sentences)]
    if len(records) > 1:
        found += findings_between(records, sentences, conflicts_between)
    by_id = {record.document.id: record for record in records}
    for one in found:
        if one.document in by_id:
            yield by_id[one.document], worded(one, pages[one.document], say)


def line_of(record: Record, finding: Worded) -> dict[str, Any]:
    """A finding as its JSON line."""
    return {
        "rule": finding.rule,
        "start": finding.start,
        "end": finding.end,
        "text": finding.text,
        "says": finding.says,
        "why": finding.why,
        "remedy": finding.remedy,
        "mark": {"start": finding.mark[0], "end": finding.mark[1]},
        "other": {"start": finding.other[0], "end": finding.other[1]} if finding.other else None,
        "page": finding.page,
        "document": record.document.name,
    }


def _cells(record: Record, finding: Worded, say: Catalogue) -> Cells:
    words = " ".join(record.document.text[slice(*finding.mark)].split())
    place = say("say.page", number=finding.page) if finding.page else str(finding.mark[0])
    return place, words, finding.says, finding.why, finding.remedy


def _failed(read: Sequence[Outcome], debug: bool) -> bool:
    """Say what went wrong with which file; whether anything did."""
    failed = [one for one in read if one.record is None]
    for one in failed:
        if one.defect is None:
            print(f"relatoria: {one.error}", file=sys.stderr)
        else:
            said = one.defect if debug else one.defect.strip().splitlines()[-1]
            print(defect_message(said, one.path), file=sys.stderr)
    return bool(failed)
