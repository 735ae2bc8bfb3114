"""Backups, restores and moves: whole, equal, and nothing private in a publication."""

from __future__ import annotations

import sqlite3
import threading
from pathlib import Path

import pytest

from relatoria.errors import DamagedFile, InputError, UnknownFormat, UsageError
from tests.store.exchange.test_round_trip import exported
from tests.store.registers import fill, register


def described(path: Path) -> dict[str, object]:
    from relatoria.web.configuration import database

    return database(str(path))


def test_a_backup_restored_is_the_same_register(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.exchange.backups import back_up, restore

        fill()
        first = exported()
        back_up(tmp_path / "one.backup")
        with pytest.raises(UsageError, match="already"):
            back_up(tmp_path / "one.backup")
        restore(tmp_path / "one.backup", described(tmp_path / "two.db"), "ana")
    with register(tmp_path / "two.db"):
        assert exported() == first
    assert not list(tmp_path.glob(".*"))


def test_a_register_in_use_is_replaced_in_one_step(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.exchange.backups import back_up, restore

        fill(documents=1)
        first = exported()
        back_up(tmp_path / "one.backup")
    with register(tmp_path / "two.db"):
        fill(documents=3)
        second = exported()
        with pytest.raises(UsageError, match="--replace"):
            restore(tmp_path / "one.backup", described(tmp_path / "two.db"), "ana")
        assert exported() == second
        restore(tmp_path / "one.backup", described(tmp_path / "two.db"), "ana", replace=True)
        assert exported() == first


def test_a_damaged_backup_changes_nothing(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.exchange.backups import back_up, restore

        fill()
        back_up(tmp_path / "one.backup")
        data = bytearray((tmp_path / "one.backup").read_bytes())
        data[8192:40960] = b"\xff" * (40960 - 8192)
        (tmp_path / "bad.backup").write_bytes(data)
        target = described(tmp_path / "two.db")
        with pytest.raises(DamagedFile):
            restore(tmp_path / "bad.backup", target, "ana")
        sqlite3.connect(tmp_path / "other.db").execute("CREATE TABLE a (b)").connection.commit()
        with pytest.raises(UnknownFormat):
            restore(tmp_path / "other.db", target, "ana")
        assert not (tmp_path / "two.db").exists()


def test_a_backup_is_of_one_moment_while_people_write(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.exchange.backups import back_up

        fill(documents=2, statements=200)
        path, stop = tmp_path / "one.db", threading.Event()

        def write() -> None:
            database = sqlite3.connect(path, timeout=30, isolation_level=None)
            while not stop.is_set():
                database.execute("BEGIN IMMEDIATE")
                for table in ("store_meeting", "store_work"):
                    database.execute(f"UPDATE {table} SET title = title || 'x'")  # noqa: S608
                database.execute("COMMIT")
            database.close()

        writer = threading.Thread(target=write)
        writer.start()
        try:
            for number in range(5):
                back_up(tmp_path / f"{number}.backup")
        finally:
            stop.set()
            writer.join()
    for number in range(5):
        with sqlite3.connect(tmp_path / f"{number}.backup") as copy:
            marks = {
                title.count("x")
                for table in ("store_meeting", "store_work")
                for (title,) in copy.execute(f"SELECT title FROM {table}")  # noqa: S608
            }
        assert len(marks) == 1


def test_a_publication_holds_nothing_that_is_not_public(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from relatoria.store.exchange.backups import back_up
        from relatoria.store.models import Agent, Expression, Meeting, SourceFile

        fill(documents=4)
        Agent.objects.update(sex="female")
        Meeting.objects.filter(key="meeting-0").update(access="restricted", public_from=None)
        Expression.objects.filter(name="informe-2.txt").update(attribution_withheld=True)
        secret = [bytes(one.data) for one in SourceFile.objects.order_by("id")]
        back_up(tmp_path / "public.db", publication=True)
    with register(tmp_path / "public.db"):
        from relatoria.store.models import Judgement, LogEntry, Suggestion

        assert set(Expression.objects.values_list("name", flat=True)) == {
            "informe-1.txt", "informe-3.txt",
        }  # fmt: skip
        assert Expression.objects.get(name="informe-1.txt").supersedes is None
        assert set(Agent.objects.values_list("key", "sex")) == {
            ("org-red", "female"), ("person-1", ""), ("person-3", ""),
        }  # fmt: skip
        assert not LogEntry.objects.exists()
        assert not Suggestion.objects.exists()
        assert not Judgement.objects.exists()
    data = (tmp_path / "public.db").read_bytes()
    for hidden in (secret[0], secret[2], b"person-2", b"meeting-0", b"Ana R\xc3\xados 0"):
        assert hidden not in data


def test_a_moved_register_is_equal_and_its_target_was_empty(tmp_path: Path) -> None:
    with register(tmp_path / "one.db"):
        from django.contrib.auth.models import User

        from relatoria.store.exchange.backups import move

        fill()
        User.objects.create_user("ana")
        first = exported()
        move(described(tmp_path / "two.db"))
        with pytest.raises((UsageError, InputError), match="already"):
            move(described(tmp_path / "two.db"))
        assert exported() == first
    with register(tmp_path / "two.db"):
        assert exported() == first
        assert User.objects.get().username == "ana"
