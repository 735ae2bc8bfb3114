"""An organisation's sign-on, there and back: it opens accounts that are there or were offered, to
people whose address it vouches for, and to nobody else."""

from __future__ import annotations

import urllib.error
import urllib.request
from urllib.parse import parse_qs, urlsplit

import pytest

from tests.store.registers import register
from tests.web.conftest import new_register
from tests.web.organisation import CLIENT, SECRET, organisation

_LOGIN = "/accounts/oidc/organisation/login/"


@pytest.fixture(scope="module", autouse=True)
def place(tmp_path_factory):
    with register(new_register(tmp_path_factory.mktemp("sign-on"))):
        yield


@pytest.fixture(scope="module")
def provider(place):
    """The organisation, named in the site's settings as the environment would name it."""
    from django.test import override_settings

    from relatoria.web.accounts.settings import account_settings
    from relatoria.web.configuration import from_environment

    with organisation() as known:
        named = from_environment(
            {
                "RELATORIA_OIDC_ISSUER": known.address,
                "RELATORIA_OIDC_CLIENT": CLIENT,
                "RELATORIA_OIDC_SECRET": SECRET,
                "RELATORIA_OIDC_NAME": "Harbour House",
            }
        )
        providers = account_settings(named)["SOCIALACCOUNT_PROVIDERS"]
        with override_settings(SOCIALACCOUNT_PROVIDERS=providers, ALLOWED_HOSTS=["localhost"]):
            yield known


@pytest.fixture(autouse=True)
def _nobody(provider):
    from django.contrib.auth import get_user_model
    from django.core.cache import cache

    from relatoria.store.models import Account, Invitation

    cache.clear()
    provider.audience = CLIENT
    Invitation.objects.all().delete()
    Account.objects.all().delete()
    get_user_model().objects.all().delete()


def _member(name: str, *, verified: bool = True) -> dict[str, object]:
    email = f"{name}@example.org"
    return {"sub": f"id-{name}", "email": email, "email_verified": verified, "name": name.title()}


def _come_back(provider, member, client=None):
    """Sign in at the organisation as ``member``; gives the browser and the site's answer."""
    from django.test import Client

    client = client or Client(HTTP_HOST="localhost")
    provider.member = member
    led = client.post(_LOGIN)
    assert led.status_code == 302, led.content[:300]
    assert led.headers["Location"].startswith(f"{provider.address}/authorize?")
    back = _redirect(led.headers["Location"])
    return client, client.get(back.partition("localhost")[2])


def _redirect(address: str) -> str:
    class Still(urllib.request.HTTPRedirectHandler):
        def redirect_request(self, *_):
            return None

    try:
        urllib.request.build_opener(Still).open(address, timeout=30)
    except urllib.error.HTTPError as answer:
        return str(answer.headers["Location"])
    raise AssertionError("nobody was sent back")


def _known(name: str):
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    return make_account(f"{name}@example.org", Post(Role.RAPPORTEUR), name=name)


def test_somebody_with_an_account_arrives_at_the_desk(provider):
    from django.test import Client

    account = _known("ana")
    page = Client(HTTP_HOST="localhost").get("/en/accounts/login/").content.decode()
    assert "Harbour House" in page
    for _ in range(2):  # the first time the two are connected, the second they are
        client, answer = _come_back(provider, _member("ana"))
        assert answer.headers["Location"] == "/en/desk/"
        assert client.get("/en/desk/").status_code == 200
    assert str(account.user.pk) == client.session["_auth_user_id"]


def test_an_invitation_becomes_the_account_it_offers(provider):
    from relatoria.store.accounts import account_of_email, invite
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Invitation, Role

    invite("nora@example.org", Post(Role.SECRETARIAT), by="boss")
    client, _ = _come_back(provider, _member("nora"))
    assert account_of_email("nora@example.org").role == "secretariat"
    assert Invitation.objects.get().accepted_by is not None
    assert client.get("/en/desk/").status_code == 200


def test_nobody_else_gets_in(provider):
    from django.contrib.auth import get_user_model

    from relatoria.store.accounts import invite
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    _known("ana")
    invite("nora@example.org", Post(Role.PARTICIPANT), by="boss")
    before = get_user_model().objects.count()
    for member in (
        _member("stranger"), _member("ana", verified=False), _member("nora", verified=False),
    ):  # fmt: skip
        client, answer = _come_back(provider, member)
        assert answer.status_code < 500
        assert client.get("/en/desk/").status_code == 302, member
    assert get_user_model().objects.count() == before


def test_a_code_is_good_for_the_browser_that_asked_and_a_token_for_this_site(provider):
    from django.test import Client

    _known("ana")
    provider.member = _member("ana")
    asker, other = Client(HTTP_HOST="localhost"), Client(HTTP_HOST="localhost")
    back = _redirect(asker.post(_LOGIN).headers["Location"]).partition("localhost")[2]
    assert parse_qs(urlsplit(back).query)["state"]
    other.get(back)
    assert other.get("/en/desk/").status_code == 302
    provider.audience = "another-site"
    client, answer = _come_back(provider, _member("ana"))
    assert answer.status_code < 500
    assert client.get("/en/desk/").status_code == 302
