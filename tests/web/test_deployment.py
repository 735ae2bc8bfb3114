"""A site behind HTTPS passes Django's own check of deployments, without a warning left out."""

from __future__ import annotations

import os
import secrets
import subprocess
import sys
from pathlib import Path

import pytest

from relatoria.errors import UsageError
from relatoria.web.configuration import from_environment
from relatoria.web.keeping import kept_secret
from relatoria.web.mail_server import mail_settings


def test_djangos_check_of_deployments_finds_nothing(tmp_path: Path):
    # Tests with a browser set this for their own process.
    inherited = {key: os.environ[key] for key in os.environ if key != "DJANGO_ALLOW_ASYNC_UNSAFE"}
    environment = {
        **inherited,
        "DATABASE_URL": str(tmp_path / "register.db"),
        "DJANGO_SETTINGS_MODULE": "relatoria.web.settings",
        "RELATORIA_SECRET_KEY": secrets.token_urlsafe(50),
        "RELATORIA_HOSTS": "consultation.example.org",
        "RELATORIA_HTTPS": "1",
    }
    command = [sys.executable, "-m", "django", "check", "--deploy", "--fail-level", "DEBUG"]
    done = subprocess.run(
        command, env=environment, capture_output=True, text=True, timeout=300, check=False
    )
    assert done.returncode == 0, done.stderr
    assert "0 silenced" in done.stdout


def test_a_site_that_was_given_no_secret_keeps_one_for_its_owner_alone(tmp_path: Path):
    register = tmp_path / "new" / "register.db"
    first = kept_secret(str(register))
    held = register.with_name("register.db.secret")
    assert len(first) > 50
    assert kept_secret(f"sqlite:///{register}") == first == held.read_text().strip()
    assert held.stat().st_mode & 0o077 == 0
    assert [one.name for one in held.parent.iterdir()] == ["register.db.secret"]
    assert kept_secret(str(tmp_path / "other.db")) != first
    assert kept_secret(":memory:") != kept_secret(":memory:")


def test_an_organisations_sign_on_is_named_whole_or_not_at_all():
    whole = {
        "RELATORIA_OIDC_ISSUER": "https://id.example.org",
        "RELATORIA_OIDC_CLIENT": "relatoria",
        "RELATORIA_OIDC_SECRET": "x",
    }
    assert from_environment({}).sign_on is None
    assert from_environment(whole).sign_on.client == "relatoria"
    del whole["RELATORIA_OIDC_SECRET"]
    with pytest.raises(UsageError, match="RELATORIA_OIDC_SECRET"):
        from_environment(whole)


@pytest.mark.parametrize(
    ("address", "wanted"),
    [
        ("console:", {"EMAIL_BACKEND": "django.core.mail.backends.console.EmailBackend"}),
        ("smtp://mail.example.org", {"EMAIL_PORT": 25, "EMAIL_USE_TLS": False}),
        ("smtp://a:b%40c@mail.example.org", {"EMAIL_PORT": 587, "EMAIL_HOST_PASSWORD": "b@c"}),
        ("smtps://a:b@mail.example.org", {"EMAIL_PORT": 465, "EMAIL_USE_SSL": True}),
    ],
)
def test_mail_goes_where_the_address_says(address, wanted):
    assert mail_settings(address).items() >= wanted.items()


def test_mail_of_an_unknown_kind_is_refused():
    with pytest.raises(UsageError, match="RELATORIA_MAIL"):
        mail_settings("pigeon://roof")
