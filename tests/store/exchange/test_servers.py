"""From a file to PostgreSQL and back without loss."""

from __future__ import annotations

from pathlib import Path

import pytest

from relatoria.errors import InputError, UsageError
from tests import postgres
from tests.store.exchange.test_backups import described
from tests.store.exchange.test_round_trip import exported, take_over
from tests.store.registers import fill, register

pytestmark = pytest.mark.skipif(postgres.binaries() is None, reason="there is no PostgreSQL here")


def test_to_postgresql_and_back_every_export_is_the_same(tmp_path: Path) -> None:
    from relatoria.web.configuration import database

    address = postgres.fresh_database()
    with register(tmp_path / "one.db"):
        from django.contrib.auth.models import Permission, User

        from relatoria.store.exchange.backups import move

        fill()
        user = User.objects.create_user("ana")
        user.user_permissions.add(Permission.objects.get(codename="add_work"))
        first = exported()
        move(database(address))
        with pytest.raises(InputError, match="not empty"):
            move(database(address))
    with register(address):
        from relatoria.store.models import Work

        assert exported() == first
        assert User.objects.get().user_permissions.get().codename == "add_work"
        assert Work.objects.create(key="work-next").pk > 3
        Work.objects.filter(key="work-next").delete()
        move(described(tmp_path / "two.db"))
    with register(tmp_path / "two.db"):
        assert exported() == first


def test_an_export_of_a_file_imports_on_a_server_and_its_backup_in_a_file(tmp_path: Path) -> None:
    from relatoria.web.configuration import database

    address = postgres.fresh_database()
    with register(tmp_path / "one.db"):
        fill()
        first = exported()
    with register(address):
        from relatoria.store.exchange.backups import back_up, restore

        take_over(first)
        assert exported() == first
        assert take_over(first).nothing
        back_up(tmp_path / "server.backup")
        restore(tmp_path / "server.backup", described(tmp_path / "two.db"), "ana")
        with pytest.raises(UsageError, match="--replace"):
            restore(tmp_path / "server.backup", database(address), "ana")
        restore(tmp_path / "server.backup", database(address), "ana", replace=True)
        assert exported() == first
        restore(tmp_path / "one.db", database(address), "ana", replace=True)
        assert exported() == first
    with register(tmp_path / "two.db"):
        assert exported() == first


def test_merges_and_undo_on_a_server(tmp_path: Path) -> None:
    with register(postgres.fresh_database()):
        from relatoria.store.lineage.merging import merge
        from relatoria.store.lineage.state import effective_digest
        from relatoria.store.lineage.undoing import undo

        fill()
        before = effective_digest()
        step = merge("agent", "person-0", ["person-1"], "ana")
        assert effective_digest() != before
        undo(step.key, "ana")
        assert effective_digest() == before
