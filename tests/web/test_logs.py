"""What the log holds of a request: never a secret that would let its reader in."""

from __future__ import annotations

import logging

import pytest

from tests.store import conftest  # noqa: F401 - Django, set up for a register in memory

HUSHED = "b2f1-hushed-and-long"
PRIVATE = (
    f"/en/confirm/{HUSHED}/",
    f"/en/rounds/some/in/{HUSHED}",
    f"/en/take-part/invited/{HUSHED}/",
    f"/accounts/invitation/{HUSHED}/",
)


@pytest.fixture
def resolved():
    """Those of the private addresses that the site has, with what they lead to."""
    from django.test import RequestFactory
    from django.urls import Resolver404, resolve
    from django.utils.translation import override

    found = []
    with override("en"):
        for path in PRIVATE:
            request = RequestFactory().get(path)
            try:
                request.resolver_match = resolve(path)
            except Resolver404:
                continue
            found.append(request)
    return found


def test_no_private_link_is_logged(resolved, caplog):
    from django.http import HttpResponse

    from relatoria.web.middleware import security_headers

    assert len(resolved) >= 3
    with caplog.at_level(logging.INFO, "relatoria.requests"):
        for request in resolved:
            security_headers(lambda _: HttpResponse())(request)
    paths = [record.path for record in caplog.records]
    assert len(paths) == len(resolved)
    assert all(HUSHED not in path and "…" in path for path in paths)
