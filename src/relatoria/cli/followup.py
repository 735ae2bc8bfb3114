"""``relatoria followup``: commitments, the reports on them, their silence and coherence."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from relatoria.cli.followup_coherence import run_coherence
from relatoria.cli.followup_inputs import Given, bring, gather
from relatoria.cli.followup_load import add_actions
from relatoria.cli.followup_texts import add_text_option, text_of
from relatoria.cli.lines import FORMS, Line, emit
from relatoria.cli.saving import save
from relatoria.errors import UsageError
from relatoria.i18n import LANGUAGES, language_of_locale

_REGISTER = "a register (JSON lines), a follow-up page, a report, a spreadsheet, or a folder"


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``followup`` to the commands of the program."""
    parser = commands.add_parser(
        "followup", help="what was done about what was agreed", description=__doc__
    )
    inside = parser.add_subparsers(title="what to do", metavar="ACTION", required=True)
    _add_import(inside)
    add_actions(inside)
    _add_views(inside)
    _add_suggest(inside)
    one = _with_paths(inside, "coherence", "ratifications beside commitments, as questions")
    one.add_argument("--ratifications", type=Path, metavar="CSV", help="instead of the package's")
    one.add_argument("--state", action="append", default=[], metavar="COUNTRY", help="only these")
    one.add_argument("--said", default="", metavar="FILE",
                     help="what was said, as JSON lines: state, text, source, date")  # fmt: skip
    one.add_argument("--to", choices=FORMS)
    _with_language(one)
    one.set_defaults(run=run_coherence)
    one = _with_paths(inside, "sheet", "one page on a country, institution or theme; or its form")
    one.add_argument("--for", dest="subject", required=True, metavar="SUBJECT")
    one.add_argument("--to", choices=("html", "docx", "pdf", "jsonl", "csv", "xlsx"),
                     default="html", help="csv and xlsx give the form to fill in")  # fmt: skip
    one.add_argument("-o", "--output", type=Path, metavar="FILE")
    _with_day(one)
    _with_language(one)
    one.set_defaults(run=run_sheet)


def _add_import(inside: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = _with_paths(inside, "import", "documents and spreadsheets into a register")
    one.add_argument("--into", type=Path, metavar="FILE", help="the register to add to")
    one.add_argument("--framework", default="", metavar="ID", help="whose paragraphs are cited")
    one.add_argument("--reporter", default="", help="who reports, where a document does not say")
    one.add_argument("--date", default="", help="of the report, where a document does not say")
    one.add_argument("--state", default="", metavar="COUNTRY", help="the State under review")
    one.add_argument("--partial", action="store_true", help="leave rows in error, import the rest")
    one.add_argument("--themes", action="store_true", help="suggest themes of recommendations")
    one.set_defaults(run=run_import)


def _add_views(inside: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = _with_paths(inside, "matrix", "who reported on what, blanks in plain sight")
    one.add_argument("--rows", choices=("addressed", "lac"), default="addressed",
                     help="lac: the 33 States, whether addressed or not")  # fmt: skip
    one.add_argument("--to", choices=FORMS)
    one.set_defaults(run=run_matrix)
    one = _with_paths(inside, "silence", "days without a report, by institution and paragraph")
    one.add_argument("--to", choices=FORMS)
    _with_day(one)
    one.set_defaults(run=run_silence)
    one = _with_paths(inside, "unlinked", "reports tied to no commitment, with suggestions")
    one.add_argument("--framework", default="themes", metavar="ID")
    one.add_argument("--to", choices=FORMS)
    one.set_defaults(run=run_unlinked)


def _add_suggest(inside: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    one = inside.add_parser("suggest", help="paragraphs or objectives that a report may answer")
    one.add_argument("path", metavar="FILE|-", help="a document, or JSON lines: id, text, language")
    one.add_argument("--framework", action="append", default=[], metavar="ID",
                     help="repeat for several; gcm by default")  # fmt: skip
    add_text_option(one)
    one.add_argument("--most", type=int, default=3, metavar="N")
    one.add_argument("--to", choices=FORMS)
    one.set_defaults(run=run_suggest)


def _with_paths(
    inside: argparse._SubParsersAction[argparse.ArgumentParser], name: str, about: str
) -> argparse.ArgumentParser:
    one = inside.add_parser(name, help=about)
    one.add_argument("paths", nargs="+", metavar="PATH|-", help=_REGISTER)
    return one


def _with_day(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--as-of", default="", metavar="DATE", help="today by default")


def _with_language(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--language", choices=LANGUAGES, default=language_of_locale())


def _day(written: str) -> date:
    if not written:
        return datetime.now(UTC).date()
    try:
        return date.fromisoformat(written)
    except ValueError:
        raise UsageError(f"{written!r} is no date", remedy="Write it as 2026-03-31") from None


def run_import(arguments: argparse.Namespace) -> int:
    """Add what the files hold to the register, all or nothing; 1 where rows were left."""
    from relatoria.followup.imports import lines
    from relatoria.followup.register import Register, merge

    into: Path | None = arguments.into
    whole = lines.read(into) if into and into.exists() else Register()
    given = Given(
        arguments.framework, arguments.reporter, arguments.date, arguments.state,
        arguments.partial, arguments.themes,
    )  # fmt: skip
    told: list[Line] = []
    for path in arguments.paths:
        for one in bring(path, given, whole):
            merged = merge(whole, one.register)
            whole = merged.register
            told.append(
                {
                    "file": one.path, "kind": one.kind, "added": len(merged.added),
                    "updated": len(merged.updated), "unchanged": merged.unchanged,
                    "reports": len(one.register.reports),
                    "institutions": len(one.register.reporters),
                    "linked": sum(each.is_linked for each in one.register.reports.values()),
                    "arrows": len(one.register.arrows), "blank": one.blank,
                    "figures": one.claims, "left": list(one.left),
                }
            )  # fmt: skip
    if into:
        save(into, lines.write(whole))
        emit(told, None)
    else:
        sys.stdout.buffer.write(lines.write(whole))
        sys.stdout.buffer.flush()
    for line in told:
        for left in line["left"]:
            print(f"relatoria: {line['file']}: not imported: {left}", file=sys.stderr)
    return 1 if any(line["left"] for line in told) else 0


def run_matrix(arguments: argparse.Namespace) -> int:
    """One line per State or institution; a blank is an empty list."""
    from relatoria.followup.coherence.ratifications import lac_states
    from relatoria.followup.coverage.matrix import Matrix

    register = gather(arguments.paths)
    rows = lac_states() if arguments.rows == "lac" else ()
    expected = tuple(one.country or name for name, one in register.reporters.items())
    matrix = Matrix(
        register.commitments.values(), register.reports.values(), register.statuses, rows, expected
    )
    emit(_matrix_lines(matrix), arguments.to)
    return 0


def _matrix_lines(matrix: Any) -> Iterator[Line]:
    for row in matrix.rows:
        covered, bound = matrix.coverage(row)
        cells = {}
        for name in matrix.columns:
            cell = matrix.cell(row, name)
            if cell.addressed or cell.reports:
                cells[name] = list(cell.reports)
        yield {"row": row, "reported_on": covered, "bound_by": bound, "cells": cells}


def run_silence(arguments: argparse.Namespace) -> int:
    """Per reporter every silence between reports and the one that lasts; then per commitment."""
    from relatoria.followup.coverage.silence import (
        silences_of_commitments,
        silences_of_reporters,
        silent_institutions,
    )

    register, day = gather(arguments.paths), _day(arguments.as_of)
    reports = register.reports.values()
    found = [
        *(("reporter", one) for one in silences_of_reporters(reports, day)),
        *(("reporter", one) for one in silent_institutions(register.reporters, reports)),
        *(
            ("commitment", one)
            for one in silences_of_commitments(register.commitments.values(), reports, day)
        ),
    ]
    emit(
        (
            {
                "of": kind, "subject": one.subject, "since": one.since, "until": one.until,
                "days": one.days, "lasts": one.lasts, "as_of": day.isoformat(),
            }
            for kind, one in found
        ),
        arguments.to,
    )  # fmt: skip
    return 0


def run_unlinked(arguments: argparse.Namespace) -> int:
    """One line per unlinked report, with what it may answer."""
    from relatoria.cli.followup_coders import coder_for
    from relatoria.followup.coverage.unlinked import unlinked

    register = gather(arguments.paths)
    found = unlinked(
        register.reports.values(),
        arguments.framework,
        coder=coder_for(arguments.framework),
        adopted=text_of(arguments.framework, []),
    )
    emit(
        (
            {
                "report": one.report.id, "reporter": one.report.reporter, "date": one.report.date,
                "state": "unlinked", "cited": list(one.unresolved),
                "suggestions": [
                    {
                        "framework": each.framework, "notation": each.notation,
                        "label": each.label, "score": each.score,
                        "evidence": _spans(each.evidence, one.report.words),
                    }
                    for each in one.suggestions
                ],
            }
            for one in found
        ),
        arguments.to,
    )  # fmt: skip
    return 0


def run_suggest(arguments: argparse.Namespace) -> int:
    """One line per suggestion, ranked in its entry; one without notation where nothing tells."""
    from relatoria.cli.followup_coders import coder_for
    from relatoria.cli.followup_entries import entries_of
    from relatoria.followup.linking.profiles import known_framework
    from relatoria.followup.linking.suggesting import suggest

    names = list(dict.fromkeys(arguments.framework)) or ["gcm"]
    for name in names:
        known_framework(name)
    if arguments.most < 1:
        raise UsageError("--most is less than one", remedy="Ask for at least one suggestion")

    adopted = {name: text_of(name, arguments.text, tell=name == "gcm") for name in names}

    def lines() -> Iterator[Line]:
        for entry in entries_of(arguments.path):
            for name in names:
                found = suggest(
                    entry.text, name, language=entry.language,
                    coder=coder_for(name), adopted=adopted[name], most=arguments.most,
                )  # fmt: skip
                if not found:
                    yield {"id": entry.id, "framework": name, "rank": 0, "notation": None}
                for rank, one in enumerate(found, start=1):
                    yield {
                        "id": entry.id, "framework": name, "rank": rank, "notation": one.notation,
                        "label": one.label, "score": one.score, "state": "suggested",
                        "evidence": _spans(one.evidence, entry.text), "offset": entry.start,
                    }  # fmt: skip

    emit(lines(), arguments.to)
    return 0


def run_sheet(arguments: argparse.Namespace) -> int:
    """The sheet, or the form to fill in, to standard output or a file."""
    content = _sheet_content(arguments)
    if arguments.output:
        save(arguments.output, content)
    else:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    return 0


def _sheet_content(arguments: argparse.Namespace) -> bytes:
    register, day = gather(arguments.paths), _day(arguments.as_of)
    if arguments.to in ("csv", "xlsx"):
        from relatoria.followup.imports.outgoing import form_rows, write_form
        from relatoria.schemes.countries import lookup

        reporter = lookup(arguments.subject) or arguments.subject
        return write_form(form_rows(register, reporter, day), arguments.language, arguments.to)
    from relatoria.followup.sheet import building, docx, html, pdf
    from relatoria.followup.sheet.content import content_of

    sheet = building.sheet_about(arguments.subject, register, day)
    if arguments.to == "html":
        return html.write(sheet, arguments.language)
    writers = {"docx": docx.write, "pdf": pdf.write}
    if arguments.to in writers:
        return writers[arguments.to](content_of(sheet, arguments.language))
    import msgspec

    return msgspec.json.encode(sheet) + b"\n"


def _spans(spans: tuple[tuple[int, int], ...], text: str) -> list[dict[str, object]]:
    return [{"start": start, "end": end, "text": text[start:end]} for start, end in spans]
