"""What follow-up is given: registers, follow-up pages, reports, reviews, spreadsheets."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from relatoria.cli.followup_texts import text_of
from relatoria.errors import UnreadableFile

if TYPE_CHECKING:
    from relatoria.followup.register import Register
    from relatoria.model import Record

_REGISTER_TYPES = (b"commitment", b"report", b"status", b"arrow", b"reporter")
_MEETING_REPORT = "rapporteurs_report"
_SPREADSHEETS = (".csv", ".xlsx", ".tsv")
PAGES_FRAMEWORK = "summits"
"""Whose paragraphs a follow-up page speaks of where nothing else is said."""


@dataclass(frozen=True, slots=True)
class Given:
    """How the person told us to read what does not say so itself."""

    framework: str = ""
    reporter: str = ""
    date: str = ""
    state: str = ""
    partial: bool = False
    themes: bool = False


@dataclass(frozen=True, slots=True)
class Brought:
    """What one file brought."""

    path: str
    kind: str
    register: Register
    left: tuple[Any, ...] = ()
    """Rows in error that were left out."""
    blank: int = 0
    claims: int = field(default=0)


def gather(paths: Sequence[str], given: Given | None = None) -> Register:
    """Everything in ``paths`` as one register; later files update what earlier ones hold."""
    from relatoria.followup.register import Register, merge

    whole = Register()
    for path in paths:
        for one in bring(path, given or Given(), whole):
            whole = merge(whole, one.register).register
    return whole


def bring(path: str, given: Given, known: Register) -> Iterator[Brought]:
    """What ``path`` holds: a file, a folder of files, or standard input.

    Raises the errors of reading, each naming its file.
    """
    if path != "-" and Path(path).is_dir():
        files = sorted(one for one in Path(path).iterdir() if one.is_file())
        visible = [one for one in files if not one.name.startswith(".")]
        if not visible:
            raise UnreadableFile("the folder is empty", where=path, remedy="Name a file")
        for one in visible:
            yield _bring_file(one.read_bytes(), str(one), given, known)
        return
    yield _bring_file(data_of(path), "standard input" if path == "-" else path, given, known)


def data_of(path: str) -> bytes:
    """The bytes of a file, or of standard input for ``-``; raises UnreadableFile."""
    if path == "-":
        return sys.stdin.buffer.read()
    try:
        return Path(path).read_bytes()
    except OSError as error:
        raise UnreadableFile(
            "the file cannot be opened", where=path, why=error.strerror or str(error)
        ) from error


def is_register(data: bytes) -> bool:
    """Whether ``data`` are the lines of a register."""
    first = data[:400].lstrip(b"\xef\xbb\xbf \t\r\n").split(b"\n", 1)[0].replace(b" ", b"")
    return any(first.startswith(b'{"type":"' + name + b'"') for name in _REGISTER_TYPES)


def _bring_file(data: bytes, name: str, given: Given, known: Register) -> Brought:
    from relatoria.followup.imports import forms, lines

    if is_register(data):
        return Brought(name, "register", lines.read_bytes(data, name))
    if Path(name).suffix.lower() in _SPREADSHEETS:
        delivery = forms.read_spreadsheet(
            data, name, partial=given.partial, known=known.commitments.keys()
        )
        left = tuple(error.sentence() for error in delivery.errors)
        return Brought(name, "spreadsheet", delivery.register, left, delivery.blank)
    from relatoria.reading import read_bytes

    return _from_record(read_bytes(data, Path(name).name, sandboxed=True), name, given, known)


def _from_record(record: Record, name: str, given: Given, known: Register) -> Brought:
    from relatoria.followup.commitments.shipped import shipped_commitments
    from relatoria.followup.imports.arrows import arrows_in
    from relatoria.followup.imports.pages import reporters_in, reports_in
    from relatoria.followup.imports.reviews import recommendations_in
    from relatoria.followup.register import register_of

    recommendations = recommendations_in(
        record, state=given.state, themes=_themes() if given.themes else None
    )
    if recommendations:
        return Brought(name, "review", register_of(recommendations))
    if record.document.kind == _MEETING_REPORT and not given.reporter:
        arrows = arrows_in(record, _aligner(given.framework) if given.framework else None)
        return Brought(name, "meeting", register_of(arrows=arrows))
    framework = given.framework or (PAGES_FRAMEWORK if record.reports else "")
    shipped = shipped_commitments(framework, "en", text_of(framework, [])) if framework else ()
    reports = reports_in(
        record,
        commitments=(*known.commitments.values(), *shipped),
        reporter=given.reporter,
        date=given.date,
    )
    kind = "follow-up page" if record.reports else "report"
    claims = sum(len(one.figures) for one in reports)
    return Brought(
        name, kind, register_of(shipped, reports, reporters=reporters_in(record)), claims=claims
    )


def _aligner(framework: str) -> Any:
    from relatoria.cli.followup_coders import coder_for, concept_finder
    from relatoria.followup.alignment.aligning import align

    def aligned(text: str, language: str) -> Any:
        return align(
            text, framework, language=language,
            coder=coder_for(framework), concepts=concept_finder(), adopted=text_of(framework, []),
        )  # fmt: skip

    return aligned


def _themes() -> Any:
    from relatoria.followup.linking.suggesting import suggest

    def themes(text: str) -> tuple[str, ...]:
        return tuple(
            f"{one.framework}/{one.notation}" for one in suggest(text, "upr_themes", most=2)
        )

    return themes
