"""Every setting the site takes from its environment, typed and with its default."""

from __future__ import annotations

import os
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import unquote, urlsplit

from relatoria.errors import UsageError

DEFAULT_REGISTER = "relatoria.db"
_CONNECTED = 60
"""Seconds a thread keeps its connection: to open a register costs more than most pages ask."""


@dataclass(frozen=True, slots=True)
class SignOn:
    """An organisation's sign-on (OpenID Connect)."""

    issuer: str
    """``RELATORIA_OIDC_ISSUER``: its address, below which it describes itself."""
    client: str
    """``RELATORIA_OIDC_CLIENT``: the name under which it knows this site."""
    secret: str = field(repr=False)
    """``RELATORIA_OIDC_SECRET``."""
    name: str = "OpenID Connect"
    """``RELATORIA_OIDC_NAME``: what the button is called."""


@dataclass(frozen=True, slots=True)
class Configuration:
    """What an operator may decide; docs/how-to.md has a heading for each variable."""

    register: str = DEFAULT_REGISTER
    """``DATABASE_URL``: a path, ``sqlite:///path`` or ``postgres://user:password@host/name``."""
    secret_key: str = field(default_factory=lambda: secrets.token_urlsafe(50), repr=False)
    """``RELATORIA_SECRET_KEY``: signs sessions and encrypts second factors; without it
    `web.keeping` keeps one beside an embedded register."""
    hosts: tuple[str, ...] = ("localhost", "127.0.0.1", "[::1]")
    """``RELATORIA_HOSTS``: names the site answers to, separated by commas."""
    https: bool = False
    """``RELATORIA_HTTPS``: 1 behind a proxy that speaks HTTPS: secure cookies, HSTS."""
    debug: bool = False
    """``RELATORIA_DEBUG``: 1 shows errors in the browser; never on a public server."""
    site_name: str = "Relatoría"
    """``RELATORIA_SITE_NAME``: the name at the top of every page."""
    data_licence: str = "CC-BY-4.0"
    """``RELATORIA_DATA_LICENCE``: terms of the open data, as SPDX names them."""
    address: str = "http://127.0.0.1:8000"
    """``RELATORIA_ADDRESS``: where people reach the site; links in mail begin with it."""
    mail: str = "console:"
    """``RELATORIA_MAIL``: ``console:`` prints letters, ``smtp://user:password@host:port`` and
    ``smtps://…`` send them, ``file:folder`` writes each into a file."""
    mail_from: str = "relatoria@localhost"
    """``RELATORIA_MAIL_FROM``: whom letters come from."""
    proxies: int = 0
    """``RELATORIA_PROXIES``: proxies of yours before the site, whose word on who asks counts."""
    sign_on: SignOn | None = None
    """``RELATORIA_OIDC_*``: an organisation whose members sign in with its own sign-on."""


def from_environment(environment: Mapping[str, str] | None = None) -> Configuration:
    """The configuration the environment asks for.

    Raises UsageError where a switch is neither 0 nor 1, a number is none, or a sign-on is named
    in part.
    """
    env = os.environ if environment is None else environment
    given: dict[str, object] = {
        name: env[variable] for name, variable in _WORDS.items() if env.get(variable)
    }
    if env.get("RELATORIA_HOSTS"):
        given["hosts"] = tuple(h.strip() for h in env["RELATORIA_HOSTS"].split(",") if h.strip())
    if env.get("RELATORIA_PROXIES"):
        given["proxies"] = _count("RELATORIA_PROXIES", env["RELATORIA_PROXIES"])
    if env.get("RELATORIA_OIDC_ISSUER"):
        given["sign_on"] = _sign_on(env)
    for name in ("https", "debug"):
        value = env.get(f"RELATORIA_{name.upper()}")
        if value:
            given[name] = _switch(f"RELATORIA_{name.upper()}", value)
    return Configuration(**given)  # type: ignore[arg-type]


_WORDS = {
    "register": "DATABASE_URL",
    "secret_key": "RELATORIA_SECRET_KEY",
    "site_name": "RELATORIA_SITE_NAME",
    "data_licence": "RELATORIA_DATA_LICENCE",
    "address": "RELATORIA_ADDRESS",
    "mail": "RELATORIA_MAIL",
    "mail_from": "RELATORIA_MAIL_FROM",
}
"""Settings that are taken as they stand, and where from."""


def _sign_on(env: Mapping[str, str]) -> SignOn:
    missing = [name for name in ("CLIENT", "SECRET") if not env.get(f"RELATORIA_OIDC_{name}")]
    if missing:
        raise UsageError(
            "the organisation's sign-on is named in part",
            where=f"RELATORIA_OIDC_{missing[0]}",
            remedy="Set RELATORIA_OIDC_ISSUER, RELATORIA_OIDC_CLIENT and RELATORIA_OIDC_SECRET",
        )
    return SignOn(
        issuer=env["RELATORIA_OIDC_ISSUER"],
        client=env["RELATORIA_OIDC_CLIENT"],
        secret=env["RELATORIA_OIDC_SECRET"],
        name=env.get("RELATORIA_OIDC_NAME") or "OpenID Connect",
    )


def _count(name: str, value: str) -> int:
    if not (value.isascii() and value.isdigit()):
        raise UsageError(f"{name} is {value!r}", remedy="Write a number, 0 for none")
    return int(value)


def _switch(name: str, value: str) -> bool:
    if value not in ("0", "1"):
        raise UsageError(f"{name} is {value!r}", remedy="Write 1 for yes, 0 for no")
    return value == "1"


def database(register: str) -> dict[str, object]:
    """Django's description of the database that ``register`` names.

    Raises UsageError for an address of a kind the register does not run on.
    """
    scheme = urlsplit(register).scheme if "://" in register else "sqlite"
    if scheme == "sqlite":
        return _sqlite(register.removeprefix("sqlite:///").removeprefix("sqlite://"))
    if scheme in ("postgres", "postgresql"):
        return _postgres(register)
    raise UsageError(
        f"a register does not run on {scheme}",
        where="DATABASE_URL",
        remedy="Name a file, sqlite:///FILE or postgres://USER:PASSWORD@HOST/NAME",
    )


def _sqlite(path: str) -> dict[str, object]:
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": path if path == ":memory:" else str(Path(path).absolute()),
        "CONN_MAX_AGE": _CONNECTED,
        "OPTIONS": {
            # A writer takes its place in the queue at once: no upgrade of a lock can fail later.
            "transaction_mode": "IMMEDIATE",
            "timeout": 30,
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-65536;"
                "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=268435456; PRAGMA foreign_keys=ON;"
            ),
        },
    }


def _postgres(address: str) -> dict[str, object]:
    parts = urlsplit(address)
    options = dict(pair.split("=", 1) for pair in parts.query.split("&") if "=" in pair)
    return {
        "ENGINE": "django.db.backends.postgresql",
        "NAME": unquote(parts.path.lstrip("/")),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(options.pop("host", parts.hostname or "")),
        "PORT": str(parts.port or ""),
        "CONN_MAX_AGE": _CONNECTED,
        "OPTIONS": options,
    }
