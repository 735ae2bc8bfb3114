"""Tables that are only ever added to, kept so by the database itself.

Triggers stop an UPDATE or DELETE on judgements, lineage steps, findings on commitments, votes and
the log, whoever asks: a command, the admin, a script. `relatoria check` says where one is missing.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from django.db import connection
from django.db.backends.base.base import BaseDatabaseWrapper

FIRST = ("store_judgement", "store_lineagestep", "store_logentry")
FINDINGS = ("store_commitmentstatus",)
VOTES = ("store_ballot", "store_messagestep", "store_handcount")
TABLES = (*FIRST, *FINDINGS, *VOTES)
_ACTS = ("UPDATE", "DELETE")
_REFUSAL = "the register only adds to this table: record a new entry instead"


def forbid_changes(apps: Any, schema_editor: Any) -> None:
    """Set the triggers of the first tables up; for a migration."""
    _forbid(schema_editor, FIRST)


def permit_changes(apps: Any, schema_editor: Any) -> None:
    """Take them away; for a migration run backwards."""
    _permit(schema_editor, FIRST)


def forbid_changes_of_findings(apps: Any, schema_editor: Any) -> None:
    """Set the triggers of findings on commitments up; for a migration."""
    _forbid(schema_editor, FINDINGS)


def permit_changes_of_findings(apps: Any, schema_editor: Any) -> None:
    """Take them away; for a migration run backwards."""
    _permit(schema_editor, FINDINGS)


def forbid_changes_of_votes(apps: Any, schema_editor: Any) -> None:
    """Set the triggers of votes and of the lineage of drafts up; for a migration."""
    _forbid(schema_editor, VOTES)


def permit_changes_of_votes(apps: Any, schema_editor: Any) -> None:
    """Take them away; for a migration run backwards."""
    _permit(schema_editor, VOTES)


def _forbid(schema_editor: Any, tables: Sequence[str]) -> None:
    database: BaseDatabaseWrapper = schema_editor.connection
    with database.cursor() as cursor:
        if database.vendor == "postgresql":
            cursor.execute(
                "CREATE OR REPLACE FUNCTION store_only_added() RETURNS trigger LANGUAGE plpgsql AS"
                f" $$ BEGIN RAISE EXCEPTION '{_REFUSAL}'; END $$"
            )
        for table in tables:
            for act in _ACTS:
                cursor.execute(_statement(database.vendor, table, act))


def _permit(schema_editor: Any, tables: Sequence[str]) -> None:
    database: BaseDatabaseWrapper = schema_editor.connection
    with database.cursor() as cursor:
        for table in tables:
            for act in _ACTS:
                where = f" ON {table}" if database.vendor == "postgresql" else ""
                cursor.execute(f"DROP TRIGGER IF EXISTS {_name(table, act)}{where}")


def missing_triggers() -> list[str]:
    """Names of triggers that should be there and are not."""
    with connection.cursor() as cursor:
        if connection.vendor == "postgresql":
            cursor.execute(
                "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal AND tgenabled <> 'D'"
            )
        else:
            cursor.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        there = {str(name) for (name,) in cursor.fetchall()}
    return [name for table in TABLES for act in _ACTS if (name := _name(table, act)) not in there]


def _name(table: str, act: str) -> str:
    return f"{table}_no_{act.lower()}"


def _statement(vendor: str, table: str, act: str) -> str:
    head = f"CREATE TRIGGER {_name(table, act)} BEFORE {act} ON {table} FOR EACH ROW"
    if vendor == "postgresql":
        return f"{head} EXECUTE FUNCTION store_only_added()"
    return f"{head} BEGIN SELECT RAISE(ABORT, '{_REFUSAL}'); END"
