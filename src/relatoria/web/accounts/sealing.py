"""Secrets of second factors at rest: encrypted, under a key drawn from the site's own.

Fernet (AES-128-CBC with HMAC-SHA-256) under a key derived by HKDF (RFC 5869): whoever has a copy
of the database alone can make no codes. With another `RELATORIA_SECRET_KEY` nothing opens.
"""

from __future__ import annotations

import base64
from functools import lru_cache
from typing import TYPE_CHECKING

from django.conf import settings

from relatoria.errors import DamagedFile

if TYPE_CHECKING:
    from cryptography.fernet import Fernet

_PURPOSE = b"relatoria second factors"
"""Keeps the key apart from every other drawn from the same secret."""


def seal(text: str) -> str:
    """``text`` encrypted, as letters and digits."""
    return _box(settings.SECRET_KEY).encrypt(text.encode()).decode("ascii")


def open_sealed(sealed: str) -> str:
    """What `seal` was given. Raises DamagedFile where it was sealed under another key, or is not
    what it was."""
    from cryptography.fernet import InvalidToken

    try:
        return _box(settings.SECRET_KEY).decrypt(sealed.encode()).decode()
    except InvalidToken as error:
        raise DamagedFile(
            "a second factor cannot be read",
            why="it was kept under another secret key",
            remedy="Set RELATORIA_SECRET_KEY to what it was, or let the account set it up anew",
        ) from error


@lru_cache(maxsize=4)
def _box(secret: str) -> Fernet:
    from cryptography.fernet import Fernet
    from cryptography.hazmat.primitives.hashes import SHA256
    from cryptography.hazmat.primitives.kdf.hkdf import HKDF

    key = HKDF(algorithm=SHA256(), length=32, salt=None, info=_PURPOSE).derive(secret.encode())
    return Fernet(base64.urlsafe_b64encode(key))
