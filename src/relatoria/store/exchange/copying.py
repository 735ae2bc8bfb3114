"""Moving a register: every row with its number, from one database to another."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from django.apps import apps
from django.contrib.auth.models import Permission
from django.core.management.color import no_style
from django.db import Error, connection, connections
from django.db import models as orm

from relatoria.errors import InputError
from relatoria.store.exchange.exporting import digest, snapshot
from relatoria.store.exchange.rows import AT_ONCE, chunks
from relatoria.store.exchange.tables import KEPT_AT_HOME, TABLES
from relatoria.store.models import Expression
from relatoria.store.search import indexing
from relatoria.store.transactions import one_writer

_ACCOUNTS = (
    "auth.Group",
    "auth.User",
    "auth.User_groups",
    "account.EmailAddress",
    "mfa.Authenticator",
    "socialaccount.SocialAccount",
)
_PERMISSIONS = ("auth.Group_permissions", "auth.User_user_permissions")
_INDEXED_AT_ONCE = 20


def copy_all(source: str, *, clear: bool = False) -> int:
    """Copy every row, accounts too, from the database ``source`` into the default one.

    One transaction on the target, one moment of the source. Counts and digests are compared
    before anything is kept. Gives the number of rows. ``clear`` empties the target first.
    Raises InputError where the target holds something, does not take a row, or came out another.
    """
    with snapshot(source), one_writer():
        if clear:
            empty()
        for model in _models():
            if model._base_manager.exists():
                raise InputError(
                    "the target is not empty",
                    where=str(connection.settings_dict["NAME"]),
                    why=f"it has rows of {model._meta.verbose_name}",
                    remedy="Name an empty database",
                )
        copied = sum(_copy(model, source) for model in _models())
        _copy_permissions(source)
        _reset_sequences()
        documents = Expression.objects.order_by("pk").values_list("pk", flat=True)
        for numbers in chunks(list(documents), _INDEXED_AT_ONCE):
            indexing.index(numbers)
        _compare(source)
    return copied


_INDEX = "store_searchindex"
"""No model stands for it, and its rows bear the numbers of search rows, which begin anew."""


def empty() -> None:
    """Take every row of the register and its accounts out of the default database (PostgreSQL)."""
    tables = [model._meta.db_table for model in (*_models(), *_in_store())]
    tables.append(_INDEX)
    quoted = ", ".join(connection.ops.quote_name(name) for name in dict.fromkeys(tables))
    with connection.cursor() as cursor:
        cursor.execute(f"TRUNCATE {quoted} RESTART IDENTITY CASCADE")


def _models() -> Iterator[type[orm.Model]]:
    yield from (table.model for table in TABLES)
    for name in _ACCOUNTS:
        yield apps.get_model(name)
    yield from KEPT_AT_HOME


def _in_store() -> Iterator[type[orm.Model]]:
    yield from apps.get_app_config("store").get_models()


def _copy(model: type[orm.Model], source: str) -> int:
    fields = model._meta.concrete_fields
    large = any(isinstance(field, orm.BinaryField) for field in fields)
    size = 1 if large else AT_ONCE
    copied = 0
    rows = model._base_manager.using(source).order_by("pk").iterator(chunk_size=size)
    for batch in chunks(rows, size):
        try:
            model._base_manager.bulk_create(batch)
        except (Error, ValueError) as error:
            raise InputError(
                f"the target does not take rows {batch[0].pk} to {batch[-1].pk}",
                where=model._meta.db_table,
                why=str(error).splitlines()[0],
                remedy="Nothing was moved",
            ) from error
        copied += len(batch)
    there = model._base_manager.count()
    if there != copied:
        raise InputError(f"{copied} rows were read and {there} written", where=model._meta.db_table)
    return copied


def _copy_permissions(source: str) -> None:
    """Permissions are numbered by each database itself, and known by their names."""
    wanted = _permissions(source)
    here = {name: number for number, name in _permissions("default").items()}
    for label in _PERMISSIONS:
        through: Any = apps.get_model(label)
        rows = list(through._base_manager.using(source).order_by("pk"))
        for row in rows:
            row.permission_id = here[wanted[row.permission_id]]
        through._base_manager.bulk_create(rows)


def _permissions(using: str) -> dict[int, tuple[str, str]]:
    rows = Permission.objects.using(using).values_list("pk", "content_type__model", "codename")
    return {number: (model, name) for number, model, name in rows}


def _reset_sequences() -> None:
    models = [*_models(), *(apps.get_model(label) for label in _PERMISSIONS)]
    statements = connection.ops.sequence_reset_sql(no_style(), models)
    with connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)


def _compare(source: str) -> None:
    before, after = digest(using=source), digest()
    if before != after:
        raise InputError(
            "the copy is not equal to the register",
            where=str(connections[source].settings_dict["NAME"]),
            why=f"its digest is {after[:16]} instead of {before[:16]}",
            remedy="Nothing was moved. Please report this",
        )
