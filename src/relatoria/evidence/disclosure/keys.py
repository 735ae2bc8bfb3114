"""Record keys: noise that belongs to a person's record, not to a table.

A key is the first byte of ``SHA-256(secret + SHA-256(secret + identifier))``: without the secret
nobody can tell it from chance, and the nesting is that of HMAC (RFC 2104), for a hash that every
engine has. The secret is the lower-case hexadecimal writing of the bytes given.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from relatoria.errors import InputError, UnreadableFile

KEYS = 256
SHORTEST_SECRET = 16


def record_keys(identifiers: Iterable[object], secret: bytes) -> NDArray[np.int64]:
    """Keys 0 to 255 of ``identifiers``, in their order: those the engines work out."""
    inner, outer = secret.hex(), secret.hex()
    return np.array(
        [_first_byte(outer + _digest(inner + str(one))) for one in identifiers], dtype=np.int64
    )


def read_secret(path: Path) -> bytes:
    """The secret in a file. Raises where it cannot be read or is shorter than SHORTEST_SECRET."""
    try:
        secret = path.read_bytes().strip()
    except OSError as error:
        raise UnreadableFile(
            "the secret cannot be read", where=str(path), why=error.strerror or str(error)
        ) from error
    if len(secret) < SHORTEST_SECRET:
        raise InputError(
            f"the secret has {len(secret)} bytes",
            where=str(path),
            remedy=f"Use at least {SHORTEST_SECRET} bytes of chance, and the same file every time",
        )
    return secret


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def _first_byte(text: str) -> int:
    return int(_digest(text)[:2], 16)
