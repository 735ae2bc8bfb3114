"""The API holds what its OpenAPI document says, whatever it is asked."""

from __future__ import annotations

import json
import re
import urllib.error
import urllib.parse
import urllib.request
from email.message import Message
from typing import Any

import jsonschema
import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, given, seed, settings
from schemathesis.generation import GenerationMode

from relatoria.i18n import LANGUAGES, catalogue

HOSTILE = (
    b"\x00", b"a\x00b", b"\xed\xa0\x80", b"\xff\xfe", "\U0010ffff", "x" * 10_000, "9" * 400, "-1",
    "1e999", "NaN", "null", "' OR 1=1 --", "%", "../../etc/passwd", "{{7*7}}", "\u202e", "\r\nA: b",
    "*", '"', "(" * 300, "<script>alert(1)</script>", "AND", "!@#",
)  # fmt: skip
_SETTINGS = settings(
    max_examples=6,
    deadline=None,
    database=None,
    derandomize=False,
    phases=[Phase.generate],
    suppress_health_check=list(HealthCheck),
)


@pytest.fixture(scope="module")
def document(site) -> dict[str, Any]:
    return json.loads(_asked(f"{site}/api/v1/openapi.json")[2])


@pytest.fixture(scope="module")
def operations(document, site):
    schema = schemathesis.openapi.from_dict(document)
    schema.config.update(base_url=site)
    return [one.ok() for one in schema.get_all_operations()]


@pytest.mark.parametrize("mode", [GenerationMode.POSITIVE, GenerationMode.NEGATIVE])
def test_no_request_finds_an_error_or_an_undocumented_answer(operations, mode):
    for operation in operations:
        if mode is GenerationMode.NEGATIVE and not operation.query:
            continue  # there is no text that is not a possible key
        _explore(operation.as_strategy(generation_mode=mode))


def _explore(cases):
    @seed(2013)
    @_SETTINGS
    @given(case=cases)
    def ask(case):
        case.call_and_validate()

    ask()


def test_hostile_words_in_every_place_are_answered_as_documented(document, site):
    for path, operation in _operations(document):
        for place in operation.get("parameters", ()):
            for value in HOSTILE:
                address, query = _filled(path, place, value)
                status, headers, body = _asked(f"{site}{address}{query}")
                # A slash or nothing at all in a path leads to another address, or to none.
                known = {int(code) for code in operation["responses"]} | (
                    {404} if place["in"] == "path" else set()
                )
                assert status in known, (address, query, status)
                assert headers["Content-Type"].startswith("application/json")
                assert json.loads(body)


def test_failures_have_the_documented_shape(document, site):
    shapes = {404: ("Problem", "meetings/none"), 422: ("Faults", "meetings?page=0")}
    for status, (name, path) in shapes.items():
        found, _, body = _asked(f"{site}/api/v1/{path}")
        assert found == status
        root = {"$ref": f"#/components/schemas/{name}", "components": document["components"]}
        jsonschema.validate(json.loads(body), root)
    for path in ("nothing", "meetings/a/b/c"):
        status, headers, body = _asked(f"{site}/api/v1/{path}")
        assert (status, headers.get_content_type()) == (404, "application/json")
        assert "detail" in json.loads(body)


def test_only_reads_are_taken(site):
    for method in ("POST", "PUT", "PATCH", "DELETE"):
        status, headers, body = _asked(f"{site}/api/v1/meetings", method=method)
        assert status == 405
        assert headers["Allow"] == "GET, HEAD, OPTIONS"
        assert "detail" in json.loads(body)
    status, headers, body = _asked(f"{site}/api/v1/meetings", method="HEAD")
    assert (status, body) == (200, b"")
    assert int(headers["Content-Length"]) > 2


def test_other_sites_may_read_the_api_and_the_open_data_and_nothing_else(site):
    for path in ("/api/v1/meetings", "/api/v1/none", "/open-data/v1/datapackage.json"):
        headers = _asked(site + path)[1]
        assert headers["Access-Control-Allow-Origin"] == "*", path
        assert headers["Cross-Origin-Resource-Policy"] == "cross-origin"
        assert headers["Access-Control-Allow-Credentials"] is None
        status, headers, _ = _asked(site + path, method="OPTIONS")
        assert status == 204
        assert "GET" in headers["Access-Control-Allow-Methods"]
    for path in ("/en/", "/en/meetings/", "/health", "/static/relatoria/site.css"):
        headers = _asked(site + path)[1]
        assert headers["Access-Control-Allow-Origin"] in (None, "*") and not (
            headers["Access-Control-Allow-Origin"] and path.startswith("/en/")
        )


def test_an_answer_that_did_not_change_is_not_sent_again(site):
    for path in ("meetings", "overview", "search?q=rights"):
        status, headers, body = _asked(f"{site}/api/v1/{path}")
        assert (status, bool(body)) == (200, True)
        again = {"If-None-Match": headers["ETag"]}
        assert _asked(f"{site}/api/v1/{path}", headers=again)[::2] == (304, b"")
        assert _asked(f"{site}/api/v1/{path}", headers={"If-None-Match": '"0"'})[0] == 200


def test_every_read_of_the_site_has_its_answer(document, site, addresses):
    for path in ("overview", "topics", f"topics/{addresses['topic'][8:-1]}/statements"):
        assert _asked(f"{site}/api/v1/{path}")[0] == 200
    page = json.loads(_asked(f"{site}/api/v1/people?size=2")[2])
    assert (len(page["items"]), page["size"]) == (2, 2)
    second = json.loads(_asked(f"{site}/api/v1/people?size=2&page=2")[2])
    assert page["items"][0] != second["items"][0]


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_about_the_api_shows_every_operation_and_needs_no_script(document, site, language):
    status, _, body = _asked(f"{site}/{language}/api/")
    page = body.decode()
    assert status == 200
    assert "<script" not in page
    assert catalogue(language)("api.lead")[:30] in page
    for path, operation in _operations(document):
        assert path in re.sub(r"<wbr>", "", page)
        assert operation["summary"] in page


def _operations(document):
    """Reads; those that need a token answer 401 without one, as documented."""
    return [(path, found["get"]) for path, found in document["paths"].items() if "get" in found]


def _filled(path: str, place: dict[str, Any], value: str | bytes) -> tuple[str, str]:
    """The address with ``value`` in ``place``, and harmless words in the others."""
    written = urllib.parse.quote(value, safe="")
    if place["in"] == "query":
        return re.sub(r"{\w+}", "none", path), f"?{place['name']}={written}"
    own = path.replace(f"{{{place['name']}}}", written)
    return re.sub(r"{\w+}", "none", own), ""


def _asked(
    address: str, *, method: str = "GET", headers: dict[str, str] | None = None
) -> tuple[int, Message, bytes]:
    request = urllib.request.Request(address, method=method, headers=headers or {})
    try:
        with urllib.request.urlopen(request, timeout=60) as answer:
            return answer.status, answer.headers, answer.read()
    except urllib.error.HTTPError as error:
        return error.code, error.headers, error.read()
