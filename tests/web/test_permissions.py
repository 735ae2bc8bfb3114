"""Every address × every role. The addresses come from the site's own list, so that a new one
without a rule fails; what is not open is looked for in every way out, for every role."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from tests.store.registers import register
from tests.web import people
from tests.web.conftest import new_register

# The API's library has found a new way to say a status since its operations were written.
pytestmark = pytest.mark.filterwarnings("ignore:Returning tuple:DeprecationWarning")
_CONVERTED = re.compile(r"<(?:(\w+):)?(\w+)>")
_LANGUAGES = ("en/", "es/", "pt/", "fr/")


@dataclass(frozen=True)
class Door:
    """An address of the site's list, with its view."""

    route: str
    name: str
    view: Any

    def filled(self, key: str = "none") -> str:
        """The address with ``key`` for every name, 0 for every number."""
        return _CONVERTED.sub(lambda one: "0" if one[1] == "int" else key, self.route)


def doors() -> list[Door]:
    """Every address, once: of the pages in four languages the English one."""
    from django.urls import get_resolver

    return list(_walk(get_resolver("relatoria.web.urls").url_patterns, "/"))


def _walk(patterns: Any, stem: str) -> Iterator[Door]:
    for one in patterns:
        route = str(one.pattern)
        if type(one.pattern).__name__ == "RegexPattern":
            route = re.sub(r"\(\?P<(\w+)>[^)]*\)", r"<\1>", route).strip("^$")
        if hasattr(one, "url_patterns"):
            if type(one.pattern).__name__ == "LocalePrefixPattern":
                route = "en/"
            yield from _walk(one.url_patterns, stem + route)
        else:
            yield Door(stem + route, one.name or "", one.callback)


@pytest.fixture(scope="module", autouse=True)
def world(tmp_path_factory):
    """The register, everybody's browser, and the keys that are in it."""
    from django.test import Client, override_settings

    logging.disable(logging.ERROR)  # a line for each of thousands of answers
    with register(new_register(tmp_path_factory.mktemp("permissions"))):
        keys = people.fill()
        accounts = people.accounts()
        with override_settings(ALLOWED_HOSTS=["localhost"]):
            clients = {"signed out": Client(HTTP_HOST="localhost")}
            for name, account in accounts.items():
                clients[name] = Client(HTTP_HOST="localhost")
                clients[name].force_login(account.user)
            yield {"clients": clients, "accounts": accounts, "keys": keys}
    logging.disable(logging.NOTSET)


def test_every_address_has_a_rule():
    from relatoria.store.permissions import ACTIONS
    from relatoria.web.desk.open_views import ONES_OWN, READS, SIGNING_IN
    from relatoria.web.desk.rules import rule_of

    without = []
    for door in doors():
        rule = rule_of(door.view)
        module = getattr(door.view, "__module__", "")
        known = door.name in ONES_OWN | SIGNING_IN or module.startswith(READS)
        if rule is None and not known and not _of_api(door):
            without.append((door.route, door.name, module))
        assert rule is None or rule.anybody or rule.action in ACTIONS, door
    assert not without


def _of_api(door: Door) -> bool:
    """Operations of the API are asked for below, one by one."""
    return door.route.startswith("/api/v1/")


def test_every_operation_of_the_api_has_a_rule():
    from relatoria.store.accounts import SCOPES
    from relatoria.store.permissions import ACTIONS
    from relatoria.web.api import api

    seen = 0
    for _, router in api._routers:
        for path, view in router.path_operations.items():
            for operation in view.operations:
                methods = set(operation.methods)
                scope = getattr(operation.view_func, "relatoria_scope", None)
                seen += 1
                if methods == {"GET"} and scope is None:
                    continue  # reads for the public alone
                assert scope in SCOPES, (path, methods)
                assert SCOPES[scope] in ACTIONS
                assert operation.auth_callbacks, path
    assert seen > 30


def test_every_page_of_the_desk_opens_to_its_roles_alone(world):
    from relatoria.store.permissions import roles_of
    from relatoria.web.desk.rules import rule_of

    tried = 0
    for door in doors():
        rule = rule_of(door.view)
        if rule is None or not rule.action:
            continue
        address = door.filled()
        for name, client in world["clients"].items():
            account = world["accounts"].get(name)
            allowed = account is not None and account.role in roles_of(rule.action)
            answer = client.get(address)
            _check(answer, account, allowed, (door.route, name))
            if not allowed:
                posted = client.post(address)
                assert posted.status_code != 405 or answer.status_code != 405, door
                _check(posted, account, False, (door.route, name, "POST"))
            tried += 1
    assert tried > 100


def _check(answer: Any, account: Any, allowed: bool, where: object) -> None:
    status, led = answer.status_code, answer.headers.get("Location", "")
    if status == 405:
        return  # an address that takes forms alone tells nobody anything else
    if allowed:
        assert status in (200, 302, 400, 404, 405, 422), (where, status)
        assert "/accounts/login/" not in led, where
    elif account is None:
        assert status == 302 and "/accounts/login/?next=" in led, (where, status)
    else:
        assert status == 403, (where, status)
        assert b"<h1>" in answer.content, where


def test_every_other_address_answers_everybody_and_fails_for_nobody(world):
    from relatoria.web.desk.open_views import ONES_OWN
    from relatoria.web.desk.rules import rule_of

    for door in doors():
        rule = rule_of(door.view)
        if (rule is not None and rule.action) or "oidc" in door.route or "openapi" in door.route:
            continue
        if door.name == "account_logout":
            continue
        for name, client in world["clients"].items():
            answer = client.get(door.filled())
            if door.name in ONES_OWN:
                assert answer.status_code in (200, 302, 404), (door.route, name)
                assert name != "signed out" or "/login/" in answer.headers["Location"], door
            else:
                assert answer.status_code < 500, (door.route, name, answer.status_code)
                assert answer.status_code != 403, (door.route, name)


def test_a_refusal_explains_itself_in_the_readers_language(world):
    answer = world["clients"]["participant"].get("/es/desk/accounts/")
    assert answer.status_code == 403
    assert "participante" in answer.content.decode()
    assert 'lang="es"' in answer.content.decode()


def test_a_form_without_the_sites_sign_changes_nothing(world):
    from django.test import Client

    client = Client(HTTP_HOST="localhost", enforce_csrf_checks=True)
    client.force_login(world["accounts"]["secretariat"].user)
    answer = client.post("/en/desk/accounts/invite", {"email": "x@example.org"})
    assert answer.status_code == 403
    assert "Nothing was changed" in answer.content.decode()


SEES = {
    "signed out": set(),
    "participant": set(),
    "guest of the embargoed": {"embargoed"},
    "guest of the withheld": {"withheld"},
    "focal point": set(),
    "rapporteur": {"embargoed", "restricted", "withheld", "pseudonym"},
    "secretariat": {"embargoed", "restricted", "withheld", "pseudonym"},
    "administrator": {"embargoed", "restricted", "withheld", "pseudonym"},
}
"""What each sees beyond what everybody does."""


def _secrets(case: str) -> set[str]:
    words = people.CASES[case]
    if case == "pseudonym":
        return {words["name"], "urrutia", "leocadia"}
    who = {words["name"], words["other"], words["office"]}
    return who if case == "withheld" else who | {words["secret"], words["topic"]}


@pytest.fixture(scope="module")
def answering(world) -> list[str]:
    """Of all ways out with all keys those behind which there is something. The team sees whatever
    is there, but for the pages that only the public reaches by a sign; three addresses in four are
    none, and need not be asked for once a role."""
    from relatoria.store.models import Pseudonym

    team = world["clients"]["secretariat"]
    found = [one for one in _ways_out(_keys()) if team.get(one).status_code != 404]
    assert len(found) > 300
    signs = [code.lower() for code in Pseudonym.objects.values_list("code", flat=True)]
    return found + [one for one in _ways_out(signs) if any(sign in one for sign in signs)]


@pytest.mark.parametrize("name", SEES)
def test_what_is_not_open_is_found_only_by_those_who_may_see_it(world, answering, name):
    client, found = world["clients"][name], set()
    for address in answering:
        answer = client.get(address)
        assert answer.status_code < 500, address
        body = answer.getvalue().decode("utf-8", "replace").lower()
        programs = address.startswith(("/api/", "/open-data/")) or "/feeds/" in address
        for case in ("embargoed", "restricted", "withheld", "pseudonym"):
            for secret in _secrets(case):
                if secret.lower() in body:
                    allowed = case in SEES[name] and not (programs and case != "pseudonym")
                    assert allowed, (address, case, secret)
                    found.add(case)
    assert found == SEES[name]


@pytest.mark.parametrize("name", SEES)
def test_search_says_where_it_finds_less_than_the_pages_show(world, name):
    page = world["clients"][name].get("/en/search?q=boats").content.decode()
    assert ("Closed meetings in which you took part" in page) == name.startswith("guest of")


def _ways_out(keys: list[str]) -> list[str]:
    """Every address that reads, with each of ``keys`` it could take, and searches."""
    from relatoria.web.desk.rules import rule_of

    found = []
    for door in doors():
        if (rule_of(door.view) and rule_of(door.view).action) or "/accounts/" in door.route:
            continue
        names = _CONVERTED.findall(door.route)
        texts = [name for kind, name in names if kind != "int"]
        if not names:
            found.append(door.route)
        elif len(texts) == 1:
            found += [door.filled(key) for key in keys]
    words = [word for case in people.CASES.values() for word in case.values()]
    for word in words:
        last = word.split()[-1]
        paths = ("/en/search", "/api/v1/search", "/en/people/", "/api/v1/people", "/en/sources/")
        found += [f"{path}?q={last}&name={last}" for path in paths]
    return [one for one in found if not _repeats(one)]


def _keys() -> list[str]:
    """Of every source its own, its meeting's, two people's, a statement's."""
    from relatoria.store.models import Agent, Expression, Statement

    found = []
    for source in Expression.objects.select_related("work__meeting"):
        people_of = Agent.objects.filter(printed__expression=source, kind="person").distinct()
        said = Statement.objects.filter(expression=source).order_by("pk").first()
        found += [source.key, source.work.meeting.key, said.key]
        found += people_of.order_by("key").values_list("key", flat=True)
    return found


def _repeats(address: str) -> bool:
    """A page that repeats the question gives nothing away by it."""
    asked = address.partition("?q=")[2].partition("&")[0].lower()
    return any(asked and asked in one.lower().split() for one in _single_words())


def _single_words() -> set[str]:
    return {"urrutia", "leocadia"}


def test_neither_archive_nor_publication_holds_what_is_not_open(world, tmp_path):
    from relatoria.store.exchange.backups import back_up
    from relatoria.store.models import Meeting
    from relatoria.web.archive import archive

    key = Meeting.objects.get(title__contains="shelters").key
    archive(key, tmp_path / "archive")
    back_up(tmp_path / "public.db", publication=True)
    files = [path for path in (tmp_path / "archive").rglob("*") if path.is_file()]
    assert len(files) > 20
    for path in (*files, tmp_path / "public.db"):
        held = path.read_bytes().decode("utf-8", "replace").lower()
        for case in ("embargoed", "restricted", "withheld", "pseudonym"):
            for secret in _secrets(case):
                assert secret.lower() not in held, (path.name, case, secret)


def test_a_pseudonym_is_one_and_leads_to_the_page(world):
    from relatoria.store.models import Pseudonym

    one = Pseudonym.objects.get()
    out, team = world["clients"]["signed out"], world["clients"]["rapporteur"]
    page = out.get(f"/en/people/{one.code.lower()}/")
    assert page.status_code == 200
    assert one.code in page.content.decode()
    assert out.get(f"/en/people/{one.agent.key}/").status_code == 404
    told = json.loads(out.get(f"/api/v1/agents/{one.code.lower()}").content)
    assert told["agent"]["name"] == one.code
    assert one.agent.name in team.get(f"/en/people/{one.agent.key}/").content.decode()


def test_whoever_writes_the_name_is_not_told_the_sign(world):
    from relatoria.store.models import Pseudonym, Statement

    one = Pseudonym.objects.get()
    said = Statement.objects.filter(agent=one.agent).first()
    page = world["clients"]["signed out"].get(f"/en/statements/{said.key}/", {"q": one.agent.name})
    assert page.status_code == 200
    assert one.code not in page.content.decode()
