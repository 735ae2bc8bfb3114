"""Frameworks a team adds are coded by their concepts and terms, and change nothing else."""

from __future__ import annotations

import io
import json
from pathlib import Path

import pytest

from relatoria.cli.program import main
from relatoria.coding import CodableStatement
from relatoria.coding.adding import Coders
from relatoria.coding.coder import coder
from relatoria.coding.model import shipped_model
from relatoria.schemes.frameworks import Framework, read_framework

OURS = """\
scheme: {id: harbour, version: "1", title: {en: Harbour plan}}
items:
  - notation: H1
    label: {en: Ferries}
    terms:
      en: [ferry crossing, "boat* * island", cost of remittances]
      es: [cruce en transbordador, "lancha* * isla"]
      pt: [travessia de balsa]
      fr: [traversée en bac]
  - notation: H2
    label: {en: Money}
    concepts: [remittances]
  - notation: H3
    label: {en: Given up}
    terms: {en: [lighthouse]}
    retired: "1"
    replaced_by: [H1]
"""


def ours() -> Framework:
    return read_framework(OURS, "ours.yaml")


def notations(text: str, language: str, names: tuple[str, ...] = ("harbour",)) -> set[str]:
    made = Coders(shipped_model(), names, [ours()]).code(CodableStatement("1", text, language))
    return {one.notation for one in made}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Ferry crossings should be free."),
        ("en", "A boat to the outer island is needed."),
        ("es", "Los cruces en transbordador deben ser gratuitos."),
        ("es", "Hacen falta lanchas hacia la isla."),
        ("pt", "As travessias de balsa devem ser gratuitas."),
        ("fr", "Les traversées en bac devraient être gratuites."),
    ],
)
def test_own_terms_speak_of_their_item_in_every_language(language: str, text: str) -> None:
    statement = CodableStatement("1", text, language)
    (made,) = Coders(shipped_model(), ["harbour"], [ours()]).code(statement)
    assert (made.framework, made.notation, made.method) == ("harbour", "H1", "stated")
    assert all(text[one.start : one.end] for one in made.evidence)


def test_glossary_concepts_speak_of_an_item_too() -> None:
    assert notations("Las remesas sostienen a muchas familias.", "es") == {"H2"}


def test_a_retired_item_gets_no_new_assignment_and_offers_its_successor() -> None:
    assert notations("The lighthouse was repaired.", "en") == set()
    assert ours().recodings("H3") == ("H1",)
    retired = ours().item("H3")
    assert retired is not None and retired.name("en") == "Given up"


def test_an_added_framework_leaves_the_shipped_ones_as_they_were() -> None:
    statement = CodableStatement("1", "The cost of remittances must fall.", "en")
    both = Coders(shipped_model(), ["gcm", "harbour"], [ours()]).code(statement)
    assert [one for one in both if one.framework == "gcm"] == coder(("gcm",)).code(statement)
    assert "H1" in {one.notation for one in both}


def run(arguments: list[str], capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    status = main(arguments)
    out, err = capsys.readouterr()
    return status, out, err


@pytest.fixture
def said(tmp_path: Path) -> Path:
    path = tmp_path / "said.jsonl"
    path.write_text('{"id": "a", "text": "Ferry crossings should be free."}\n', "utf-8")
    return path


def test_the_command_takes_a_file(
    tmp_path: Path, said: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(OURS, "utf-8")
    status, out, _ = run(["code", str(said), "--framework-file", str(path)], capsys)
    assert status == 0
    assert "H1" in {json.loads(line)["notation"] for line in out.splitlines()}


def test_the_command_takes_a_folder_and_a_skos_scheme(
    tmp_path: Path,
    said: Path,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    folder = tmp_path / "frameworks"
    folder.mkdir()
    graph = [
        {"@id": "urn:x:port", "@type": "skos:ConceptScheme", "title": {"en": "Port"}},
        {
            "@id": "urn:x:port/9",
            "@type": "skos:Concept",
            "notation": "9",
            "prefLabel": {"en": "Crossings"},
            "altLabel": {"en": ["Ferries", "Ferry crossing"]},
        },
    ]
    (folder / "port.jsonld").write_text(json.dumps({"@context": {}, "@graph": graph}), "utf-8")
    monkeypatch.setenv("RELATORIA_FRAMEWORKS", str(folder))
    status, out, _ = run(["code", str(said), "--framework", "port"], capsys)
    assert status == 0
    assert [json.loads(line)["notation"] for line in out.splitlines()] == ["9"]


def test_a_mistake_in_the_file_is_named_with_its_line(
    tmp_path: Path, said: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(OURS.replace("en: [ferry crossing,", "de: [Fähre,", 1), "utf-8")
    status, out, err = run(["code", str(said), "--framework-file", str(path)], capsys)
    assert status == 1 and not out
    assert "line 6" in err and "terms.de" in err


def test_a_name_already_taken_is_refused(
    tmp_path: Path, said: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "ours.yaml"
    path.write_text(OURS.replace("id: harbour", "id: gcm"), "utf-8")
    status, _, err = run(["code", str(said), "--framework-file", str(path)], capsys)
    assert status == 1 and "'gcm' already" in err


def test_details_alone_can_be_asked_for(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    line = '{"id": "a", "text": "Indigenous women cited resolution 65/170 on remittances."}\n'
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(line.encode()), "utf-8"))
    arguments = ["code", "-", "--about", "groups", "--about", "instruments"]
    status, out, _ = run(arguments, capsys)
    lines = [json.loads(line) for line in out.splitlines()]
    assert status == 0
    assert {(one["kind"], one["value"]) for one in lines} == {
        ("group", "women"), ("group", "indigenous"), ("citation", "A/RES/65/170"),
    }  # fmt: skip
