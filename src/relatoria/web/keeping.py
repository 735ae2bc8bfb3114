"""The secret of a site that was given none: made once, and kept beside its register.

What is encrypted under it (second factors) has to open after the site stopped and began again. On
PostgreSQL there is no place beside the register: the secret then lasts as long as the server.
"""

from __future__ import annotations

import os
import secrets
from pathlib import Path

from relatoria.web.configuration import database, from_environment

_OWN_EYES = 0o600


def kept_secret(register: str | None = None) -> str:
    """The secret beside ``register`` (by default ``DATABASE_URL``'s), made where there is none.

    The file is named like the register with ``.secret`` after it, and readable by its owner alone.
    Where it can be neither read nor made: a new one, good until the server stops.
    """
    described = database(register or from_environment().register)
    name = str(described["NAME"])
    new = secrets.token_urlsafe(50)
    if not str(described["ENGINE"]).endswith("sqlite3") or name == ":memory:":
        return new
    place = Path(f"{name}.secret")
    try:
        return _read(place) or _made(place, new)
    except OSError:
        return new


def _read(place: Path) -> str:
    return place.read_text("ascii").strip() if place.exists() else ""


def _made(place: Path, new: str) -> str:
    """Whole from the first moment, and by the first of two servers that begin at once."""
    place.parent.mkdir(parents=True, exist_ok=True)
    part = place.with_name(f".{place.name}.{os.getpid()}")
    try:
        with os.fdopen(os.open(part, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _OWN_EYES), "w") as out:
            out.write(f"{new}\n")
        os.link(part, place)
    except FileExistsError:
        return _read(place) or new
    finally:
        part.unlink(missing_ok=True)
    return new
