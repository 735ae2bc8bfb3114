"""Coding at the desk by plain forms: one post a decision, nothing lost, blind rounds, who may."""

from __future__ import annotations

import re

import pytest
from django.test import Client

from relatoria.store import models as m
from relatoria.store.judging import current
from tests.store.registers import fill

_DESK = "/en/desk/coding/"


@pytest.fixture
def desk(fresh_register, settings_hosts):
    fill(documents=2)
    return {role: _client(role) for role in ("secretariat", "rapporteur", "participant")}


@pytest.fixture
def settings_hosts():
    from django.test.utils import override_settings

    with override_settings(ALLOWED_HOSTS=["testserver"]):
        yield


def _client(role: str) -> Client:
    from django.contrib.auth.models import User

    user = User.objects.create_user(f"{role}@example.org", password="unused-here-1")  # noqa: S106
    m.Account.objects.create(key=f"a-{role}", user=user, role=role, name=role)
    client = Client()
    client.force_login(user)
    return client


def _body(client: Client, address: str) -> str:
    answer = client.get(address)
    assert answer.status_code == 200, address
    return answer.content.decode()


def test_one_post_decides_and_leads_on(desk):
    ana, bea = desk["secretariat"], desk["rapporteur"]
    (number,) = re.findall(r'name="code" value="(\d+)"', _body(ana, f"{_DESK}review"))[:1]
    row = m.Assignment.objects.select_related("statement").get(pk=number)
    post = {"code": number, "seen": "", "value": "accept", "reason": "it says so"}
    answer = ana.post(f"{_DESK}review/decide?framework=gcm", post)
    assert f"after={number}" in answer["Location"]
    found = current("assignment", f"{row.statement.key}/gcm/6")
    assert (found.value, found.user) == ("accept", "a-secretariat")
    late = bea.post(f"{_DESK}review/decide?framework=gcm", {**post, "value": "reject"}, follow=True)
    assert "it says so" in late.content.decode()
    assert current("assignment", f"{row.statement.key}/gcm/6").value == "accept"


def test_what_was_typed_comes_back_where_it_cannot_be(desk):
    key = m.Statement.objects.last().key
    typed = {"item": "gcm/7", "words": "words of another text", "reason": "my own reason"}
    answer = desk["rapporteur"].post(f"{_DESK}statements/{key}/add", typed)
    assert answer.status_code == 422
    assert "words of another text" in answer.content.decode()
    assert "my own reason" in answer.content.decode()


def test_a_round_shows_no_decision_of_another_before_its_end(desk):
    ana, bea = desk["secretariat"], desk["rapporteur"]
    plan = {"title": "First", "framework": "themes", "coder": ["a-secretariat", "a-rapporteur"],
            "size": "2"}  # fmt: skip
    address = ana.post(f"{_DESK}rounds/open", plan)["Location"]
    for _ in range(2):
        item = re.search(r'name="item" value="(\d+)"', _body(ana, f"{address}code"))
        ana.post(f"{address}code", {"item": item[1], "of-themes": "T2", "reason": "only ana knows"})
    ana.post(f"{address}finish")
    for page in (address, f"{address}code", f"{_DESK}rounds/"):
        assert "only ana knows" not in _body(bea, page)
    assert "T2" not in re.findall(r'value="(\w+)" checked', _body(bea, f"{address}code"))


def test_only_the_team_codes(desk):
    key = m.Statement.objects.last().key
    for page in ("", "review", "rounds/", "learning/", f"statements/{key}/"):
        assert desk["participant"].get(f"{_DESK}{page}").status_code == 403
        assert Client().get(f"{_DESK}{page}").status_code == 302
        _body(desk["secretariat"], f"{_DESK}{page}")


def test_search_finds_no_statement_by_a_code_that_was_rejected(desk):
    from relatoria.store.coding.reviewing import Code, decide_codes
    from relatoria.store.search import Filters, search

    row = m.Assignment.objects.filter(notation="6").first()
    code, seen = Code(row.statement.key, "gcm", "6"), ""
    for value, stands in (("reject", False), ("accept", True), ("reject", False)):
        decide_codes("a-rapporteur", [code], m.JudgementValue(value), "as it reads", seen=seen)
        seen = current("assignment", code.subject).key
        found = search("", filters=Filters(theme=("gcm:6",)), size=100)
        assert (row.statement.key in {hit.key for hit in found.hits}) is stands, value
