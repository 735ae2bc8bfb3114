"""Documents handed in at the desk: refused with reasons or read, whatever becomes of the worker."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from tests.store.registers import register
from tests.web.conftest import new_register
from tests.web.people import CASES, DOCUMENT


@pytest.fixture
def place(tmp_path: Path):
    """The address of a register of this test alone."""
    address = new_register(tmp_path)
    with register(address):
        yield str(address)


@pytest.fixture
def client(place):
    """The browser of somebody of the team."""
    from django.test import Client, override_settings

    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    account = make_account("ana@example.org", Post(Role.RAPPORTEUR), name="Ana")
    with override_settings(ALLOWED_HOSTS=["localhost"]):
        client = Client(HTTP_HOST="localhost")
        client.force_login(account.user)
        yield client


def _file(name: str, data: bytes):
    from django.core.files.uploadedfile import SimpleUploadedFile

    return SimpleUploadedFile(name, data)


def _report(case: str) -> bytes:
    return DOCUMENT.format(**CASES[case]).encode()


def _hand_in(client, *files, **fields):
    given = {"documents": list(files), "access": "public", **fields}
    return client.post("/es/desk/uploads/", given)


def _work() -> None:
    from relatoria.store.jobs import Worker
    from relatoria.web.background import register_handlers

    register_handlers()
    Worker().run(until_idle=True)


def test_a_document_handed_in_appears_with_what_was_read_and_what_was_left(client):
    from relatoria.store.models import Expression, JobFile

    led = _hand_in(client, _file("informe.md", _report("open"))).headers["Location"]
    assert "en espera" in client.get(led).content.decode()
    _work()
    page = client.get(led).content.decode()
    assert "terminado" in page
    assert "Lo que se leyó" in page and "Lo que se dejó" in page and "dudoso" in page
    source = Expression.objects.get()
    assert client.get(f"/es/sources/{source.key}/").status_code == 200
    assert bytes(JobFile.objects.get().data) == b""
    assert bytes(source.file.data) == _report("open")


def test_terms_hold_for_what_comes_in(client):
    from django.test import Client

    from relatoria.store.models import Expression

    _hand_in(client, _file("a.md", _report("open")), access="embargoed", public_from="2090-01-01")
    _hand_in(client, _file("b.md", _report("withheld")), attribution_withheld="on")
    _work()
    late, quiet = Expression.objects.order_by("pk")
    assert (late.access, late.public_from.year) == ("embargoed", 2090)
    assert quiet.attribution_withheld
    assert Client(HTTP_HOST="localhost").get(f"/en/sources/{late.key}/").status_code == 404


def test_an_embargo_without_its_end_is_sent_back(client):
    from relatoria.store.models import Job

    answer = _hand_in(client, _file("a.md", _report("open")), access="embargoed")
    assert answer.status_code == 422
    assert not Job.objects.exists()


def test_one_refused_file_keeps_no_other_out_and_says_why(client):
    answer = client.post(
        "/es/desk/uploads/",
        {"documents": [_file("a.md", _report("open")), _file("b.pdf", b"MZ\x00program")],
         "access": "public"},
        follow=True,
    )  # fmt: skip
    page = answer.content.decode()
    assert "No se recibió b.pdf. El archivo es un programa" in page
    assert "a.md" in page
    none = _hand_in(client, _file("b.pdf", b"MZ\x00program"))
    assert none.status_code == 422
    assert "programa" in none.content.decode()


def test_a_file_that_cannot_be_read_is_told_and_can_be_tried_again(client):
    from relatoria.store.models import Job, JobFile

    broken = b"%PDF-1.7\nthis is no page description at all"
    led = _hand_in(client, _file("x.pdf", broken), _file("y.md", _report("open"))).headers[
        "Location"
    ]
    _work()
    assert Job.objects.get().result == {"read": 1, "failed": 1}
    page = client.get(led).content.decode()
    assert "fallido" in page and "Intentar de nuevo" in page
    client.post(f"{led}again")
    assert JobFile.objects.get(name="x.pdf").state == "waiting"
    assert JobFile.objects.get(name="y.md").state == "done"


def test_a_waiting_job_can_be_cancelled(client):
    from relatoria.store.models import Expression, Job

    led = _hand_in(client, _file("a.md", _report("open"))).headers["Location"]
    client.post(f"{led}cancel")
    _work()
    assert Job.objects.get().state == "cancelled"
    assert not Expression.objects.exists()
    assert client.get(f"{led}state").json()["moving"] is False


def test_a_form_that_is_too_large_is_stopped_with_a_word(client, monkeypatch):
    from relatoria.store.models import Job

    monkeypatch.setattr("relatoria.web.uploading.MOST_BYTES", 1000)
    answer = _hand_in(client, _file("a.md", b"x" * 4000))
    assert answer.status_code == 413
    assert "MB" in answer.content.decode()
    assert not Job.objects.exists()


def test_a_file_that_is_too_large_is_refused(client, monkeypatch):
    monkeypatch.setattr("relatoria.store.uploads.receiving.LARGEST", 100)
    answer = _hand_in(client, _file("a.md", _report("open")))
    assert answer.status_code == 422


def test_a_worker_killed_in_the_act_loses_nothing(client, place):
    from relatoria.store.models import Expression, Job, JobFile

    files = [_file(f"{case}.md", _report(case)) for case in CASES]
    _hand_in(client, *files)
    worker = subprocess.Popen(
        [sys.executable, "-m", "relatoria", "work", "--lease", "0.5"],
        env={**os.environ, "DATABASE_URL": place},
    )
    _until(lambda: Job.objects.get().done > 0)
    worker.send_signal(signal.SIGKILL)
    worker.wait()
    done = subprocess.run(
        [sys.executable, "-m", "relatoria", "work", "--lease", "0.5", "--once"],
        env={**os.environ, "DATABASE_URL": place}, check=False, timeout=120,
    )  # fmt: skip
    assert done.returncode == 0
    if Job.objects.get().state != "done":  # the lease of the dead one had not run out yet
        time.sleep(0.6)
        _work()
    assert Job.objects.get().state == "done"
    assert set(JobFile.objects.values_list("state", flat=True)) == {"done"}
    assert Expression.objects.count() == len(CASES)


def _until(there, seconds: float = 90) -> None:
    deadline = time.monotonic() + seconds
    while not there():
        assert time.monotonic() < deadline, "it did not come to pass"
        time.sleep(0.01)
