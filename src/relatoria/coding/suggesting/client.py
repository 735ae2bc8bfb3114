"""Talks to a model server: one request at a time, limited in time and size, standard library only.

The address is that of an OpenAI-compatible service (``…/v1``); requests go to its
``chat/completions``. Statements may be confidential: plain HTTP is for this machine alone, no
redirection is followed, and no proxy of the environment is used.
"""

from __future__ import annotations

import http.client
import ipaddress
import json
import time
import urllib.error
import urllib.request
from dataclasses import dataclass
from typing import Any
from urllib.parse import SplitResult, urlsplit

from relatoria.errors import InputError, InvalidRecord, LimitExceeded, UsageError

_BUSY = frozenset({429, 502, 503, 504})
_CHUNK = 65_536


@dataclass(frozen=True, slots=True)
class Limits:
    """``seconds`` for one whole answer, ``size`` of it in bytes, ``pause`` before the one retry."""

    seconds: float = 60.0
    size: int = 1_000_000
    pause: float = 2.0


class _Stay(urllib.request.HTTPRedirectHandler):
    """Follows no redirection: the statements go where the user said, and nowhere else."""

    def redirect_request(self, *_: Any, **__: Any) -> None:
        return None


class ModelServer:
    """A model behind an address.

    Raises :class:`UsageError` for an address that is no web address, or plain HTTP to another
    machine unless ``plain`` allows it.
    """

    def __init__(
        self, url: str, model: str, *, key: str = "", limits: Limits | None = None,
        plain: bool = False,
    ) -> None:  # fmt: skip
        self.model = model
        self.limits = limits or Limits()
        self._url = _endpoint(url, plain)
        self._key = key
        self._opener = urllib.request.build_opener(urllib.request.ProxyHandler({}), _Stay())

    def ask(self, system: str, question: str) -> str:
        """The model's answer. A server that is busy is asked once more, never again.

        Raises :class:`LimitExceeded` where the answer takes too long or is too big,
        :class:`InputError` where the server cannot be reached or refuses, and
        :class:`InvalidRecord` where the answer is none of a chat.
        """
        body = {
            "model": self.model,
            "temperature": 0,
            "messages": [
                {"role": "system", "content": system},
                {"role": "user", "content": question},
            ],
        }
        data = json.dumps(body, ensure_ascii=False).encode()
        try:
            answer = self._send(data)
        except urllib.error.HTTPError as error:
            if error.code not in _BUSY:
                raise self._refused(error) from error
            time.sleep(self.limits.pause)
            try:
                answer = self._send(data)
            except urllib.error.HTTPError as again:
                raise self._refused(again) from again
        return self._content(answer)

    def _send(self, data: bytes) -> bytes:
        headers = {"Content-Type": "application/json", "Accept": "application/json"}
        if self._key:
            headers["Authorization"] = f"Bearer {self._key}"
        request = urllib.request.Request(self._url, data, headers, method="POST")  # noqa: S310
        end = time.monotonic() + self.limits.seconds
        try:
            with self._opener.open(request, timeout=self.limits.seconds) as response:
                return self._read(response, end)
        except urllib.error.HTTPError:
            raise
        except (OSError, http.client.HTTPException) as error:
            if isinstance(error, TimeoutError) or isinstance(
                getattr(error, "reason", None), TimeoutError
            ):
                raise self._slow() from error
            raise InputError(
                "the model server cannot be reached",
                where=self._url,
                why=str(getattr(error, "reason", "") or error),
                remedy="Start it, or correct --model-server",
            ) from error

    def _read(self, response: Any, end: float) -> bytes:
        parts: list[bytes] = []
        size = 0
        # A piece at a time: a server that trickles must not outlast the time of the whole.
        while chunk := response.read1(_CHUNK):
            size += len(chunk)
            if size > self.limits.size:
                raise LimitExceeded(
                    f"the answer is longer than {self.limits.size:,} bytes", where=self._url
                )
            if time.monotonic() > end:
                raise self._slow()
            parts.append(chunk)
        return b"".join(parts)

    def _slow(self) -> LimitExceeded:
        return LimitExceeded(
            f"the model server took longer than {self.limits.seconds:g} seconds",
            where=self._url,
            remedy="Allow more with --model-seconds, or use a smaller model",
        )

    def _refused(self, error: urllib.error.HTTPError) -> InputError:
        with error:
            words = error.read(300).decode("utf-8", "replace").strip()
        return InputError(
            f"the model server answered {error.code} {error.reason}",
            where=self._url,
            why=words,
            remedy="See its log; --model must name a model it knows",
        )

    def _content(self, answer: bytes) -> str:
        try:
            content = json.loads(answer)["choices"][0]["message"]["content"]
        except (ValueError, KeyError, IndexError, TypeError, RecursionError) as error:
            raise self._no_chat(str(error)) from error
        if not isinstance(content, str):
            raise self._no_chat("its content is no text")
        return content

    def _no_chat(self, why: str) -> InvalidRecord:
        return InvalidRecord(
            "the answer is none of a chat",
            where=self._url,
            why=why,
            remedy="--model-server takes the address of an OpenAI-compatible service, up to /v1",
        )


def _endpoint(url: str, plain: bool) -> str:
    try:
        parts = urlsplit(url)
        host = parts.hostname or ""
        parts.port  # noqa: B018 - raises for a port that is no number
    except ValueError as error:
        raise _no_address(url, str(error)) from error
    if parts.scheme not in ("http", "https") or not host:
        raise _no_address(url, "it begins with neither https:// nor http://")
    if parts.username or parts.password:
        raise _no_address(url, "a key does not belong in an address")
    if parts.scheme == "http" and not plain and not _is_this_machine(host):
        raise UsageError(
            "statements would travel unencrypted to another machine",
            where=url,
            remedy="Use https, or allow it with --model-plain-http",
        )
    return _with_path(parts)


def _with_path(parts: SplitResult) -> str:
    path = parts.path.rstrip("/")
    if not path.endswith("/chat/completions"):
        path += "/chat/completions"
    return parts._replace(path=path, fragment="").geturl()


def _is_this_machine(host: str) -> bool:
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


def _no_address(url: str, why: str) -> UsageError:
    return UsageError(
        "this is no address of a model server",
        where=url,
        why=why,
        remedy="Write, for instance, http://localhost:8080/v1",
    )
