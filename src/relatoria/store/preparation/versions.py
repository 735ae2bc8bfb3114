"""Changing a row that several people may be working on: nothing anybody wrote gets lost."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, TypeVar

from django.db import models

from relatoria.errors import InputError
from relatoria.store import journal
from relatoria.store.transactions import one_writer

Row = TypeVar("Row", bound=models.Model)


class ChangedMeanwhile(InputError):
    """Somebody else changed the row since it was read; ``differences`` holds both texts."""

    differences: tuple[tuple[str, Any, Any], ...] = ()
    """Column, what stands there now, what was to be written."""


@dataclass(frozen=True, slots=True)
class Subject:
    """What the log calls a kind of row, and of which columns it says no more than that they
    changed."""

    kind: str
    private: frozenset[str] = frozenset()


def change(row: Row, version: int, values: Mapping[str, Any], by: str, subject: Subject) -> Row:
    """Write ``values`` into ``row``, read at ``version``, and log it.

    What is there already is no change. Raises ChangedMeanwhile where the row has another version
    by now.
    """
    with one_writer():
        current: Any = type(row)._base_manager.get(pk=row.pk)
        other = {name: value for name, value in values.items() if getattr(current, name) != value}
        if not other:
            return current  # type: ignore[no-any-return]
        if current.version != version:
            raise meanwhile(current, other)
        before = {name: getattr(current, name) for name in other}
        for name, value in other.items():
            setattr(current, name, value)
        current.version += 1
        current.save(update_fields=[*other, "version"])
        was, said = (_told(one, subject.private) for one in (before, other))
        act = journal.Act(f"change-{subject.kind}", subject.kind, name_of(current), was, said)
        journal.append(by, [act])
    return current  # type: ignore[no-any-return]


def name_of(row: Any) -> str:
    """How the log names ``row``: its key, or that of its meeting."""
    return str(getattr(row, "key", "") or getattr(row, "client_id", "") or row.meeting.key)


def meanwhile(current: Any, wanted: Mapping[str, Any]) -> ChangedMeanwhile:
    """The refusal to write ``wanted`` over what ``current`` holds by now."""
    error = ChangedMeanwhile(
        "somebody else changed this meanwhile",
        where=name_of(current),
        remedy="Both texts are shown: put together what is wanted, then save",
    )
    error.differences = tuple((name, getattr(current, name), to) for name, to in wanted.items())
    return error


def _told(values: Mapping[str, Any], private: frozenset[str]) -> dict[str, Any]:
    return {name: "…" if name in private else _plain(value) for name, value in values.items()}


def _plain(value: Any) -> Any:
    if isinstance(value, models.Model):
        return name_of(value)
    return value if isinstance(value, str | int | float | list | dict | None) else str(value)
