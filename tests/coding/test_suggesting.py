"""A model server's suggestions count only with words found in the statement."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path
from typing import Any, ClassVar

import pytest

from relatoria.cli.program import main
from relatoria.coding import CodableStatement, Evidence
from relatoria.coding.suggesting import Limits, ModelServer, Suggester
from relatoria.errors import InputError, InvalidRecord, LimitExceeded, UsageError
from relatoria.schemes.frameworks import framework

STATEMENT = CodableStatement("s", "Lower the fees of money transfers.", "en", "On remittances")

Reply = Callable[["Handler"], None]


class Handler(BaseHTTPRequestHandler):
    """Answers as the test says and keeps what was asked."""

    reply: ClassVar[Reply]
    asked: ClassVar[list[dict[str, Any]]]

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        type(self).asked.append({"path": self.path, "body": json.loads(body), **self.headers})
        type(self).reply(self)

    def log_message(self, *_: Any) -> None:
        """Says nothing."""


def chat(content: str) -> Reply:
    def reply(handler: Handler) -> None:
        send(handler, 200, json.dumps({"choices": [{"message": {"content": content}}]}))

    return reply


def send(handler: Handler, status: int, body: str, **headers: str) -> None:
    data = body.encode()
    handler.send_response(status)
    for name, value in {"Content-Length": str(len(data)), **headers}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(data)


def suggested(*rows: tuple[str, str]) -> str:
    return json.dumps({"suggestions": [{"item": item, "quote": quote} for item, quote in rows]})


@pytest.fixture
def server() -> Iterator[tuple[str, type[Handler]]]:
    class Own(Handler):
        asked: ClassVar[list[dict[str, Any]]] = []
        reply = chat("{}")

    listening = HTTPServer(("127.0.0.1", 0), Own)
    thread = threading.Thread(target=listening.serve_forever, args=(0.02,))
    thread.start()
    yield f"http://127.0.0.1:{listening.server_port}/v1", Own
    listening.shutdown()
    thread.join()
    listening.server_close()


def suggester(url: str, **limits: Any) -> Suggester:
    limits.setdefault("pause", 0.01)
    asked = ModelServer(url, "tiny", key="secret", limits=Limits(**limits))
    return Suggester(asked, [framework("gcm")])


def test_a_quote_found_in_text_or_heading_becomes_evidence(
    server: tuple[str, type[Handler]],
) -> None:
    url, handler = server
    answer = suggested(("gcm/20", "fees of money transfers"), ("gcm/19", "remittances"))
    handler.reply = chat(f"Here you are:\n```json\n{answer}\n```")
    made = suggester(url).code(STATEMENT)
    assert [(one.notation, one.method, one.version) for one in made] == [
        ("20", "model-server", "tiny"), ("19", "model-server", "tiny"),
    ]  # fmt: skip
    assert made[0].evidence == (Evidence("text", 10, 33),)
    assert made[1].evidence == (Evidence("heading", 3, 14),)
    (asked,) = handler.asked
    assert asked["path"] == "/v1/chat/completions"
    assert asked["Authorization"] == "Bearer secret"
    assert asked["body"]["model"] == "tiny"


@pytest.mark.parametrize(
    "row",
    [
        ("gcm/20", "lower the fees of remittances"),
        ("gcm/20", "  "),
        ("gcm/99", "fees"),
        ("themes/T4", "fees of money"),
    ],
)
def test_what_quotes_nothing_found_or_names_no_item_is_dropped(
    server: tuple[str, type[Handler]], row: tuple[str, str]
) -> None:
    url, handler = server
    handler.reply = chat(suggested(row))
    asking = suggester(url)
    assert asking.code(STATEMENT) == []
    assert asking.dropped == 1


@pytest.mark.parametrize("content", ["", "no idea", "[]", '{"suggestions": 3}', "{" * 5000])
def test_an_answer_without_suggestions_gives_none(
    server: tuple[str, type[Handler]], content: str
) -> None:
    url, handler = server
    handler.reply = chat(content)
    assert suggester(url).code(STATEMENT) == []


def test_a_busy_server_is_asked_once_more_and_never_again(
    server: tuple[str, type[Handler]],
) -> None:
    url, handler = server
    handler.reply = lambda one: send(one, 503, "warming up")
    with pytest.raises(InputError, match=r"503.*warming up"):
        suggester(url).code(STATEMENT)
    assert len(handler.asked) == 2


def test_a_refusal_is_not_repeated(server: tuple[str, type[Handler]]) -> None:
    url, handler = server
    handler.reply = lambda one: send(one, 404, "no such model")
    with pytest.raises(InputError, match=r"404.*no such model"):
        suggester(url).code(STATEMENT)
    assert len(handler.asked) == 1


def test_a_redirection_is_not_followed(server: tuple[str, type[Handler]]) -> None:
    url, handler = server
    handler.reply = lambda one: send(one, 307, "", Location=f"{url}/elsewhere")
    with pytest.raises(InputError, match="307"):
        suggester(url).code(STATEMENT)
    assert len(handler.asked) == 1


def test_an_answer_too_long_is_cut_off(server: tuple[str, type[Handler]]) -> None:
    url, handler = server
    handler.reply = chat("x" * 5000)
    with pytest.raises(LimitExceeded, match="1,000 bytes"):
        suggester(url, size=1000).code(STATEMENT)


def test_a_server_that_trickles_does_not_outlast_the_time(
    server: tuple[str, type[Handler]],
) -> None:
    url, handler = server

    def trickle(one: Handler) -> None:
        one.send_response(200)
        one.send_header("Content-Length", "100000")
        one.end_headers()
        try:
            for _ in range(40):
                one.wfile.write(b" ")
                time.sleep(0.05)
        except OSError:
            return

    handler.reply = trickle
    with pytest.raises(LimitExceeded, match=r"longer than 0\.3 seconds"):
        suggester(url, seconds=0.3).code(STATEMENT)
    assert len(handler.asked) == 1


def test_what_is_no_chat_is_said(server: tuple[str, type[Handler]]) -> None:
    url, handler = server
    handler.reply = lambda one: send(one, 200, "<html>")
    with pytest.raises(InvalidRecord, match="none of a chat"):
        suggester(url).code(STATEMENT)


def test_a_server_that_is_not_there_is_said() -> None:
    with pytest.raises(InputError, match="cannot be reached"):
        suggester("http://127.0.0.1:9/v1").code(STATEMENT)


@pytest.mark.parametrize(
    "url", ["ftp://localhost/v1", "localhost:8080", "http://example.org/v1", "http://10.0.0.1/v1",
            "https://me:secret@example.org/v1", "http://localhost:x/v1"],
)  # fmt: skip
def test_an_address_that_is_wrong_or_unsafe_is_refused(url: str) -> None:
    with pytest.raises(UsageError):
        ModelServer(url, "tiny")


def test_https_and_this_machine_are_allowed_and_more_when_told() -> None:
    ModelServer("https://example.org/v1", "tiny")
    ModelServer("http://[::1]:8080/v1", "tiny")
    ModelServer("http://example.org/v1", "tiny", plain=True)


def test_the_command_adds_the_suggestions(
    server: tuple[str, type[Handler]], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    url, handler = server
    handler.reply = chat(suggested(("gcm/20", "fees"), ("gcm/1", "nowhere")))
    path = tmp_path / "said.jsonl"
    path.write_text(json.dumps({"id": "s", "text": STATEMENT.text}), "utf-8")
    arguments = ["code", str(path), "--framework", "gcm"]
    assert main([*arguments, "--model-server", url, "--model", "tiny"]) == 0
    out, err = capsys.readouterr()
    methods = {json.loads(line)["method"] for line in out.splitlines()}
    assert methods == {"linear", "model-server"}
    assert "1 suggestions of the model server dropped" in err
    assert main([*arguments, "--model-server", url]) == 2
