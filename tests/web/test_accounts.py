"""Signing in: every way that is offered, and none that is not."""

from __future__ import annotations

import re
from datetime import timedelta

import pytest

from relatoria.i18n import LANGUAGES
from tests.store.registers import register
from tests.web.conftest import new_register
from tests.web.people import PASSWORD

_EMAIL = "ana@example.org"


@pytest.fixture(scope="module", autouse=True)
def place(tmp_path_factory):
    with register(new_register(tmp_path_factory.mktemp("accounts"))):
        yield


@pytest.fixture(autouse=True)
def _site():
    from django.core import mail
    from django.core.cache import cache
    from django.test import override_settings

    backend = "django.core.mail.backends.locmem.EmailBackend"
    with override_settings(ALLOWED_HOSTS=["localhost"], EMAIL_BACKEND=backend):
        mail.outbox = []
        cache.clear()
        yield


@pytest.fixture
def ana():
    """An account with a password, made anew for each test."""
    from django.contrib.auth import get_user_model

    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Account, Role

    Account.objects.all().delete()
    get_user_model().objects.all().delete()
    make_account("boss@example.org", Post(Role.ADMINISTRATOR), password=PASSWORD)
    return make_account(_EMAIL, Post(Role.RAPPORTEUR), name="Ana", password=PASSWORD)


@pytest.fixture
def client():
    from django.test import Client

    return Client(HTTP_HOST="localhost")


def _sign_in(client, password=PASSWORD, email=_EMAIL, language="en"):
    return client.post(f"/{language}/accounts/login/", {"login": email, "password": password})


def test_a_password_opens_the_desk_and_signing_out_closes_it(ana, client):
    assert _sign_in(client).headers["Location"] == "/en/desk/"
    assert client.get("/en/desk/").status_code == 200
    client.post("/en/accounts/logout/")
    assert client.get("/en/desk/").status_code == 302


def test_the_page_somebody_wanted_is_where_they_arrive(ana, client):
    led = client.get("/es/desk/me/").headers["Location"]
    assert led == "/es/accounts/login/?next=%2Fes%2Fdesk%2Fme%2F"
    given = {"login": _EMAIL, "password": PASSWORD, "next": "/es/desk/me/"}
    assert client.post("/es/accounts/login/", given).headers["Location"] == "/es/desk/me/"
    client.post("/es/accounts/logout/")
    elsewhere = given | {"next": "https://example.net/"}
    assert client.post("/es/accounts/login/", elsewhere).headers["Location"] == "/es/desk/"


def test_guessing_passwords_is_slowed_even_for_the_right_one(ana, client):
    for _ in range(5):
        assert _sign_in(client, "wrong-password-entirely").status_code == 200
    answer = _sign_in(client)
    assert answer.status_code in (200, 429)
    assert client.get("/en/desk/").status_code == 302


def test_a_session_has_a_new_key_after_signing_in_and_its_cookie_is_guarded(ana, client):
    client.get("/en/accounts/login/")
    client.session["before"] = "x"
    answer = _sign_in(client)
    cookie = answer.cookies["sessionid"]
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


def test_a_code_by_mail_opens_the_desk(ana, client):
    from django.core import mail

    client.post("/es/accounts/login/code/", {"email": _EMAIL})
    assert mail.outbox[0].to == [_EMAIL]
    code = re.search(r"^\s*([A-Z0-9]{3,}-?[A-Z0-9]{3,})\s*$", mail.outbox[0].body, re.M)[1]
    answer = client.post("/es/accounts/login/code/confirm/", {"code": code})
    assert answer.headers["Location"] == "/es/desk/"


def test_nobody_learns_from_the_site_who_has_an_account(ana, client):
    from django.core import mail

    answer = client.post("/en/accounts/login/code/", {"email": "nobody@example.org"})
    client.logout()
    known = client.post("/en/accounts/login/code/", {"email": _EMAIL})
    assert answer.status_code == known.status_code == 302
    assert answer.headers["Location"] == known.headers["Location"]
    assert [letter.to for letter in mail.outbox] == [[_EMAIL]]


def test_an_authenticator_app_is_asked_for_and_a_recovery_code_stands_in_for_it(ana, client):
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import (
        TOTP,
        format_hotp_value,
        generate_totp_secret,
        hotp_value,
        yield_hotp_counters_from_time,
    )

    secret = generate_totp_secret()
    TOTP.activate(ana.user, secret)
    codes = RecoveryCodes.activate(ana.user).get_unused_codes()
    for code in (
        lambda: format_hotp_value(hotp_value(secret, next(yield_hotp_counters_from_time()))),
        lambda: codes[0],
    ):
        assert _sign_in(client).headers["Location"].startswith("/en/accounts/2fa/authenticate/")
        assert client.get("/en/desk/").status_code == 302
        answer = client.post("/en/accounts/2fa/authenticate/", {"code": code()})
        assert answer.headers["Location"] == "/en/desk/"
        client.post("/en/accounts/logout/")
    _sign_in(client)
    again = client.post("/en/accounts/2fa/authenticate/", {"code": codes[0]})
    assert again.status_code == 200  # each recovery code is good once


def test_a_copy_of_the_database_makes_no_codes_and_another_key_opens_nothing(ana, client):
    from allauth.mfa.models import Authenticator
    from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
    from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret, validate_totp_code
    from django.test import override_settings

    from relatoria.web.accounts.sealing import open_sealed, seal

    secret = generate_totp_secret()
    app = TOTP.activate(ana.user, secret)
    codes = RecoveryCodes.activate(ana.user)
    held = str(list(Authenticator.objects.filter(user=ana.user).values_list("data", flat=True)))
    assert secret not in held
    assert open_sealed(app.instance.data["secret"]) == secret
    assert seal(secret) != seal(secret)  # two that are alike do not show it
    known = codes.get_unused_codes()
    with override_settings(SECRET_KEY=generate_totp_secret(40)):
        assert not codes.validate_code(known[0])
        assert not validate_totp_code(secret, "") and not app.validate_code("000000")
    assert codes.validate_code(known[0])


def test_nobody_opens_an_account_of_their_own_accord(ana, client):
    from django.contrib.auth import get_user_model

    before = get_user_model().objects.count()
    given = {"email": "new@example.org", "password1": PASSWORD, "password2": PASSWORD}
    client.post("/en/accounts/signup/", given)
    assert get_user_model().objects.count() == before


@pytest.mark.parametrize("language", LANGUAGES)
def test_an_invitation_makes_one_account_with_the_role_it_offers(ana, client, language):
    from relatoria.store.accounts import account_of_email
    from relatoria.store.models import Mail

    boss = account_of_email("boss@example.org")
    client.force_login(boss.user)
    email = f"new.{language}@example.org"
    given = {"email": email, "language": language, "role": "secretariat"}
    assert client.post("/en/desk/accounts/invite", given).status_code == 302
    client.logout()
    link = Mail.objects.get(to=email).values["link"].partition("8000")[2]
    page = client.get(link)
    assert page.status_code == 200
    assert f'lang="{language}"' in page.content.decode()
    weak = client.post(link, {"name": "Nora", "password": "12345678", "again": "12345678"})
    assert weak.status_code == 200
    taken = client.post(link, {"name": "Nora", "password": PASSWORD, "again": PASSWORD})
    assert taken.headers["Location"] == f"/{language}/desk/"
    assert account_of_email(email).role == "secretariat"
    assert client.get(link).status_code == 404
    client.post(f"/{language}/accounts/logout/")
    assert _sign_in(client, email=email, language=language).status_code == 302


def test_an_invitation_ends_with_its_days_or_is_withdrawn(ana, client):
    from django.utils import timezone

    from relatoria.store.accounts import invite, withdraw
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Invitation, Mail, Role

    for email in ("late@example.org", "gone@example.org"):
        made = invite(email, Post(Role.PARTICIPANT), by="test")
        link = Mail.objects.get(to=email).values["link"].partition("8000")[2]
        assert client.get(link).status_code == 200
        if email.startswith("late"):
            past = timezone.now() - timedelta(seconds=1)
            Invitation.objects.filter(pk=made.pk).update(expires_at=past)
        else:
            withdraw(made, "test")
        assert client.get(link).status_code == 404


def test_a_secretariat_makes_no_administrator(ana, client):
    from relatoria.store.accounts import change
    from relatoria.store.models import Invitation, Role

    change(ana, "test", role=Role.SECRETARIAT)
    client.force_login(ana.user)
    given = {"email": "up@example.org", "language": "en", "role": "administrator"}
    assert client.post("/en/desk/accounts/invite", given).status_code == 422
    assert not Invitation.objects.filter(email="up@example.org").exists()


def test_two_administrators_changing_one_account_lose_nothing(ana, client):
    from relatoria.store.accounts import account_of_email, change

    client.force_login(account_of_email("boss@example.org").user)
    page = client.get(f"/en/desk/accounts/{ana.key}/").content.decode()
    version = re.search(r'name="version" value="(\d+)"', page)[1]
    change(ana, "other", name="Ana María")
    given = {"name": "Anita", "role": "secretariat", "version": version}
    answer = client.post(f"/en/desk/accounts/{ana.key}/", given)
    assert answer.status_code == 422
    ana.refresh_from_db()
    assert (ana.name, ana.role) == ("Ana María", "rapporteur")


def test_everybody_can_take_their_data_away_and_be_erased(ana, client):
    from django.contrib.auth import get_user_model

    from relatoria.store.accounts import issue, token_for
    from relatoria.store.models import Account, Judgement, LogEntry

    _, secret = issue(ana, "script", ["judge"])
    client.force_login(ana.user)
    held = client.get("/en/desk/me/data").json()
    assert held["sign_in"]["email"] == _EMAIL
    assert held["account"]["name"] == "Ana"
    assert any(one["action"] == "issue-token" for one in held["log"])
    assert "digest" not in str(held) and secret not in str(held)
    client.post("/en/desk/me/erase")
    assert Account.objects.get(pk=ana.pk).erased_at is None  # without the box, nothing
    client.post("/en/desk/me/erase", {"confirm": "yes"})
    row = Account.objects.get(pk=ana.pk)
    assert row.erased_at is not None
    assert (row.name, row.user.email, row.user.is_active) == ("", "", False)
    assert not get_user_model().objects.filter(username=_EMAIL).exists()
    assert token_for(secret) is None
    assert client.get("/en/desk/").status_code == 302
    assert _sign_in(client).status_code == 200
    for text in (*LogEntry.objects.values_list("after", "reason", "user"),
                 *Judgement.objects.values_list("user", "reason")):  # fmt: skip
        assert _EMAIL not in str(text)


def test_the_last_administrator_stays(ana, client):
    from relatoria.store.accounts import account_of_email

    boss = account_of_email("boss@example.org")
    client.force_login(boss.user)
    client.post("/en/desk/me/erase", {"confirm": "yes"})
    boss.refresh_from_db()
    assert boss.erased_at is None


def test_a_token_does_what_its_scope_and_its_account_allow_and_no_more(ana, client):
    from relatoria.store.accounts import change, issue, revoke
    from relatoria.store.models import Agent, Judgement, Role

    Agent.objects.get_or_create(
        key="river-body", defaults={"kind": "organization", "name": "River", "folded": "river"}
    )
    given = {"subject_type": "agent", "subject": "river-body", "value": "accept"}

    def judge(secret: str) -> int:
        headers = {"HTTP_AUTHORIZATION": f"Bearer {secret}"}
        return client.post(
            "/api/v1/judgements", given, content_type="application/json", **headers
        ).status_code

    with pytest.warns(DeprecationWarning, match="Returning tuple"):
        token, secret = issue(ana, "script", ["judge"])
        assert judge(secret) == 201
    assert Judgement.objects.get(subject="river-body").user == ana.key
    assert judge("relatoria_nothing") == 401
    assert judge(issue(ana, "other", ["upload"])[1]) == 403
    change(ana, "test", role=Role.PARTICIPANT)
    assert judge(secret) == 403
    change(ana, "test", role=Role.RAPPORTEUR)
    revoke(token, "test")
    assert judge(secret) == 401


@pytest.mark.parametrize(
    ("language", "words"),
    [("en", "Sign In"), ("es", "Iniciar sesión"), ("pt", "Iniciar sessão"), ("fr", "Connexion")],
)
def test_signing_in_speaks_the_readers_language(client, language, words):
    page = client.get(f"/{language}/accounts/login/").content.decode()
    assert f"<h1>{words}</h1>" in page


def test_what_somebody_signed_in_is_shown_is_kept_by_nobody_between(ana, client):
    _sign_in(client)
    for path in ("/en/", "/en/desk/", "/en/meetings/"):
        assert "private" in client.get(path).headers["Cache-Control"]
        assert "Cookie" in client.get(path).headers["Vary"]
