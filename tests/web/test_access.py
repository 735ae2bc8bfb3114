"""What is embargoed, restricted or withheld is looked for on every way out, and never found.

The addresses come from the site's own list, so a new one is tried as soon as it exists.
"""

from __future__ import annotations

import json
import re
import urllib.request
from pathlib import Path

import pytest

from relatoria.i18n import LANGUAGES
from tests.store.registers import register as in_process
from tests.web.conftest import new_register, run, served

# The API's library has found a new way to say a status since its operations were written.
pytestmark = pytest.mark.filterwarnings("ignore:Returning tuple:DeprecationWarning")
_DOCUMENT = """# Report of the meeting of experts on {topic}

{place}, 3 and 4 May 2016

## A. {topic}

The speakers in this session were {name}, {office}, and {other}, Director of the Harbour Forum. \
The moderator was Ana Quispe Rada of the Southern Observatory.

{name} said that {secret}. She proposed three measures: (i) that {secret} be counted every year; \
(ii) that shelters be opened near the {topic}; and (iii) that nobody be asked for papers there.

{other} agreed with the previous speaker and added that {secret} had been seen since 2014.
"""
_CASES = {
    "embargoed": (
        ["--embargo-until", "2090-01-01"],
        {"topic": "river crossings", "place": "Asuncion", "name": "Petrona Villagra Ojeda",
         "office": "Head of the Ferry Guild", "other": "Ramiro Zelaya Funes",
         "secret": "boats sink at the sandbanks"},
    ),
    "restricted": (
        ["--access", "restricted"],
        {"topic": "desert roads", "place": "Antofagasta", "name": "Celinda Mamani Torrico",
         "office": "Secretary of the Caravan League", "other": "Eusebio Larrain Pinto",
         "secret": "wells were poisoned by the quarries"},
    ),
    "withheld": (
        ["--withhold-attribution"],
        {"topic": "border markets", "place": "Tapachula", "name": "Brigida Cahuana Sosa",
         "office": "Convener of the Stallholders Bench", "other": "Otoniel Paredes Lux",
         "secret": "stalls are cleared before dawn"},
    ),
}  # fmt: skip
_MANY, _MOST = ("statement", "contribution", "event", "claim"), 6
"""Of what a source holds dozens of, some keys stand for all."""
_TAIL = re.compile(r"<[^:]*:?(\w+)>")


@pytest.fixture(scope="module")
def guarded(tmp_path_factory) -> Path | str:
    """A register with one source of each kind that is not open."""
    folder = tmp_path_factory.mktemp("guarded")
    register = new_register(folder)
    for name, (options, words) in _CASES.items():
        source = folder / f"{name}.md"
        source.write_text(_DOCUMENT.format(**words), "utf-8")
        added = run("add", str(source), *options, register=register)
        assert added.returncode == 0, added.stderr
    return register


@pytest.fixture(scope="module")
def hidden(guarded) -> dict[str, list[str]]:
    """Every public key in the register, for trying addresses nobody should guess."""
    exported = run("export", register=guarded)
    assert exported.returncode == 0, exported.stderr
    keys: dict[str, list[str]] = {}
    for line in map(json.loads, exported.stdout.splitlines()):
        if isinstance(line.get("key"), str):
            keys.setdefault(line["type"], []).append(line["key"])
    return {kind: found[:_MOST] if kind in _MANY else found for kind, found in keys.items()}


def test_the_sources_are_in_the_register(guarded):
    exported = run("export", register=guarded).stdout
    for _, words in _CASES.values():
        assert words["secret"] in exported
        assert words["name"] in exported


def test_no_address_shows_what_is_not_open(guarded, hidden):
    from django.test import Client, override_settings

    with in_process(guarded), override_settings(ALLOWED_HOSTS=["localhost"]):
        client, tried = Client(HTTP_HOST="localhost"), 0
        for address in _addresses(hidden):
            answer = client.get(address)
            assert answer.status_code < 500, (address, answer.status_code)
            body = answer.getvalue().decode("utf-8", "replace").lower()
            tried += answer.status_code == 200
            for case, (_, words) in _CASES.items():
                secrets = {words["name"], words["other"], words["office"]}
                if case != "withheld":
                    secrets |= {words["secret"], words["topic"]}
                for secret in secrets:
                    assert secret.lower() not in body, (address, secret)
        assert tried > 100


def test_what_was_said_under_the_rule_is_shown_without_who(guarded):
    with served(guarded) as site:
        with urllib.request.urlopen(f"{site}/api/v1/search?q=stalls+dawn", timeout=60) as answer:
            found = json.load(answer)
        assert found["total"] >= 1
        assert all(hit["speaker"] is None for hit in found["hits"])


def _addresses(hidden: dict[str, list[str]]) -> list[str]:
    """Every address of the site with every value it could take, and searches for each secret."""
    from django.urls import get_resolver

    from tests.store import conftest as _set_up  # noqa: F401 - Django's set-up for tests

    patterns = _patterns(get_resolver("relatoria.web.urls").url_patterns)
    every = sorted({key for keys in hidden.values() for key in keys})
    found = []
    for pattern in patterns:
        wanted = _TAIL.findall(pattern)
        if not wanted:
            found.append(pattern)
        elif len(wanted) == 1 or wanted == ["key", "offset"]:
            found += [_TAIL.sub("0", _TAIL.sub(key, pattern, count=1)) for key in every]
    searches = [
        # One word of the secret, so that a page that repeats the question gives nothing away.
        f"{path}?q={word.split()[-1]}&name={word.split()[-1]}"
        for _, words in _CASES.values()
        for word in words.values()
        for path in ("/en/search", "/api/v1/search", "/en/people/", "/api/v1/people")
    ]
    return [*found, *searches]


def _patterns(patterns, stem: str = "/") -> list[str]:
    found = []
    for one in patterns:
        route = str(one.pattern)
        if hasattr(one, "url_patterns"):
            inner = "en/" if route == "en/" or route.strip("/") in LANGUAGES else route
            found += _patterns(one.url_patterns, stem + inner)
        elif "api-root" not in (one.name or ""):
            found.append(stem + route)
    return found
