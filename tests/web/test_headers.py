"""Every address of the site's own list answers with the headers that keep its readers safe."""

from __future__ import annotations

import urllib.error
import urllib.request
from functools import cache

import pytest

from tests.web.test_access import _addresses

WANTED = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=()",
}


@pytest.fixture(scope="module")
def listed(addresses, site) -> list[str]:
    """Every address of the list with keys of the sample, and some that lead nowhere."""
    wanted = ("meeting", "person", "country", "source")
    known = [addresses[name].rstrip("/").rpartition("/")[2] for name in wanted]
    found = _addresses({"some": [*known, addresses["statement"].split("/")[2], "none"]})
    return [*found, "/nothing", "/en/nothing", "/static/relatoria/site.css", "/static/none.css"]


def test_every_answer_is_guarded(listed, site):
    assert len(listed) > 100
    for path in listed:
        headers = _headers(site + path)
        for name, value in WANTED.items():
            assert headers[name] == value, (path, name)
        policy = headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe" not in policy, path
        assert "frame-ancestors 'none'" in policy or "sandbox" in policy, path
        assert "Server" not in headers or "/" not in headers["Server"], path


def test_no_page_for_readers_sets_a_cookie(site, addresses):
    for path in addresses.values():
        assert _headers(f"{site}/en{path}")["Set-Cookie"] is None, path


def test_only_what_is_for_programs_is_open_to_other_sites(listed, site):
    for path in listed:
        headers = _headers(site + path)
        programs = path.startswith(("/api/", "/open-data/"))
        wanted = "cross-origin" if programs else "same-origin"
        assert headers["Cross-Origin-Resource-Policy"] == wanted, path
        if not path.startswith("/static/"):
            assert (headers["Access-Control-Allow-Origin"] == "*") == programs, path


@cache
def _headers(address: str):
    try:
        with urllib.request.urlopen(address, timeout=60) as answer:
            return answer.headers
    except urllib.error.HTTPError as error:
        assert error.code < 500, address
        return error.headers
