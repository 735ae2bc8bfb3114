"""Backups that are whole or not there, and registers made of them again."""

from __future__ import annotations

from pathlib import Path

from django.core.management import call_command
from django.db import connection

from relatoria.errors import UsageError
from relatoria.store.exchange import embedded
from relatoria.store.exchange.copying import copy_all, empty
from relatoria.store.exchange.databases import Description, is_embedded, named
from relatoria.store.exchange.exporting import export
from relatoria.store.exchange.files import written_whole
from relatoria.store.exchange.importing import import_, is_empty
from relatoria.store.exchange.lines import Reader
from relatoria.store.exchange.publication import Publication
from relatoria.store.transactions import one_writer

_SOURCE = "source"


def back_up(path: Path, *, replace: bool = False, publication: bool = False) -> int:
    """Write the register as it is at one moment into the file ``path``; gives its bytes.

    A register in a file gives a file of the same kind, one on a server an export. It is read
    back and checked before it takes its name; a process killed meanwhile leaves no ``path``.
    ``publication`` writes only what may be handed to anybody (see `publication.Publication`).
    Raises UsageError where ``path`` exists and ``replace`` is false.
    """
    with written_whole(path, replace=replace) as partial:
        if not is_embedded(connection.settings_dict):
            _write_export(partial, publication=publication)
        elif publication:
            _write_publication(partial)
        else:
            embedded.copy(Path(str(connection.settings_dict["NAME"])), partial)
            embedded.close_up(partial)
            embedded.verify(partial)
        return partial.stat().st_size


def restore(path: Path, target: Description, user: str, *, replace: bool = False) -> None:
    """Make the register ``target`` of the backup in ``path``: all of it, or nothing changes.

    Takes backups and exports, whichever kind of database they come from. Those who have the
    register open see the old one or the new. Raises UsageError where ``target`` holds something
    and ``replace`` is false, DamagedFile, UnknownFormat and InvalidRecord for what is no backup.
    """
    if not path.is_file():
        raise UsageError("there is no such file", where=str(path), remedy="Name a backup")
    database = embedded.is_database(path)
    if database:
        embedded.verify(path)
    if is_embedded(target):
        _restore_file(path, Path(str(target["NAME"])), user, replace=replace, database=database)
    else:
        _restore_server(path, target, user, replace=replace, database=database)


def move(target: Description) -> int:
    """Copy the whole register, accounts too, to the empty database ``target``; gives its rows.

    Equal to the old one when done, row by row and in its export; nothing is there otherwise. The
    old register stays as it is. Raises UsageError or InputError where ``target`` is not empty.
    """
    source = dict(connection.settings_dict)
    if not is_embedded(target):
        with named(_SOURCE, source), named("default", target):
            call_command("migrate", verbosity=0, interactive=False)
            return copy_all(_SOURCE)
    path = Path(str(target["NAME"]))
    with written_whole(path, replace=False) as partial:
        with named(_SOURCE, source), embedded.made(partial):
            rows = copy_all(_SOURCE)
        embedded.verify(partial)
        embedded.forget_logs(path)
    return rows


def _write_export(partial: Path, *, publication: bool) -> None:
    with partial.open("wb") as stream:
        export(stream, Publication() if publication else None)
    with partial.open("rb") as stream:
        for _ in Reader(stream, str(partial)):
            pass


def _write_publication(partial: Path) -> None:
    """A new register with what may go out: nothing else was ever in its pages."""
    lines = partial.with_name(f"{partial.name}.lines")
    try:
        _write_export(lines, publication=True)
        _make_of_lines(lines, partial, "")
    finally:
        lines.unlink(missing_ok=True)


def _make_of_lines(lines: Path, partial: Path, user: str) -> None:
    with embedded.made(partial), lines.open("rb") as stream:
        import_(stream, lines.name, user)
    embedded.verify(partial)


def _restore_file(path: Path, target: Path, user: str, *, replace: bool, database: bool) -> None:
    with written_whole(target, replace=replace, put=_put) as partial:
        if database:
            embedded.copy(path, partial)
            embedded.bring_up_to_date(partial)
        else:
            _make_of_lines(path, partial, user)
        embedded.close_up(partial)
        embedded.forget_logs(target)


def _put(partial: Path, target: Path) -> None:
    """Put a register where one may be in use.

    A file renamed onto an open database would meet the old one's log; a copy in one transaction
    does not.
    """
    embedded.copy(partial, target)


def _restore_server(
    path: Path, target: Description, user: str, *, replace: bool, database: bool
) -> None:
    with named("default", target):
        call_command("migrate", verbosity=0, interactive=False)
        if not replace and not is_empty():
            raise UsageError(
                "there is a register already",
                where=str(target["NAME"]),
                remedy="Name an empty database, or give --replace",
            )
        if database:
            with named(_SOURCE, embedded.description(path)):
                copy_all(_SOURCE, clear=replace)
            return
        with one_writer(), path.open("rb") as stream:
            if replace:
                empty()
            import_(stream, str(path), user)
