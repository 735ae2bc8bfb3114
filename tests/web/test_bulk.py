"""Open data: the same rows in every form, nothing closed in any, in little memory."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import tracemalloc
from datetime import UTC, datetime

import pytest

from tests.store.conftest import empty_register, fresh_register  # noqa: F401 - fixtures
from tests.store.registers import fill

from relatoria.errors import RelatoriaError  # isort: skip
from relatoria.i18n import LANGUAGES, catalogue  # isort: skip

ENDINGS = ("jsonl", "csv", "jsonld", "parquet")


@pytest.fixture
def client(fresh_register):  # noqa: F811
    from django.test import Client

    fill(documents=4, statements=6)
    return Client(HTTP_HOST="localhost")


def test_every_form_holds_the_same_rows(client):
    import pyarrow.parquet as pq

    from relatoria.web.bulk.tables import TABLES

    for name, table in TABLES.items():
        lines = [json.loads(line) for line in _body(client, f"{name}.jsonl").splitlines()]
        assert lines, name
        assert [one["key"] for one in lines] == sorted(one["key"] for one in lines)
        assert all(tuple(one) == table.names for one in lines)
        assert pq.read_table(io.BytesIO(_body(client, f"{name}.parquet"))).to_pylist() == lines
        rows = list(csv.DictReader(io.StringIO(_body(client, f"{name}.csv").decode())))
        assert [row["key"] for row in rows] == [one["key"] for one in lines]
        assert len(json.loads(_body(client, f"{name}.jsonld"))["@graph"]) == len(lines)


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph:DeprecationWarning")
def test_a_statement_is_the_words_of_its_source_in_linked_data_too(client):
    rdflib = pytest.importorskip("rdflib")
    graph = rdflib.Graph().parse(data=_body(client, "statements.jsonld"), format="json-ld")
    found = list(
        graph.query(
            """PREFIX prov: <http://www.w3.org/ns/prov#> PREFIX oa: <http://www.w3.org/ns/oa#>
            SELECT ?source ?who ?start ?exact WHERE {
              ?said prov:wasQuotedFrom ?source ; prov:wasAttributedTo ?who ; oa:hasTarget ?target .
              ?target oa:hasSource ?source ; oa:hasSelector ?place, ?words .
              ?place a oa:TextPositionSelector ; oa:start ?start .
              ?words a oa:TextQuoteSelector ; oa:exact ?exact . }"""
        )
    )
    assert len(found) == 24
    said = {json.loads(line)["text"] for line in _body(client, "statements.jsonl").splitlines()}
    assert {str(row.exact) for row in found} == said
    people = rdflib.Graph().parse(data=_body(client, "people.jsonld"), format="json-ld")
    assert {row.who for row in found} <= set(people.subjects())


def test_the_version_is_a_digest_of_the_data(client):
    described = client.get("/open-data/v1/datapackage.json").json()
    for resource in described["resources"]:
        body = _body(client, resource["path"])
        if "hash" in resource:
            assert resource["hash"] == f"sha256:{hashlib.sha256(body).hexdigest()}"
            assert len(body.splitlines()) == resource["rows"]
    page = client.get("/en/open-data/").content.decode()
    assert described["version"] in page
    assert described["licenses"] == [{"name": "CC-BY-4.0"}]


def test_equal_data_have_equal_versions_and_a_change_gives_another(client, tmp_path):
    from relatoria.store.exchange import embedded
    from relatoria.store.exchange.exporting import export
    from relatoria.store.exchange.importing import import_

    first = client.get("/open-data/v1/datapackage.json").json()["version"]
    with (tmp_path / "lines").open("wb") as stream:
        export(stream)
    with (tmp_path / "lines").open("rb") as stream, embedded.made(tmp_path / "other.db"):
        import_(stream, "lines", "ana")
        assert client.get("/open-data/v1/datapackage.json").json()["version"] == first
    _close(documents=1)
    assert client.get("/open-data/v1/datapackage.json").json()["version"] != first


def test_a_file_that_did_not_change_is_not_sent_again(client):
    for ending in ENDINGS:
        answer = client.get(f"/open-data/v1/statements.{ending}")
        etag = answer.headers["ETag"]
        answer.getvalue()
        again = {"If-None-Match": etag}
        assert client.get(f"/open-data/v1/statements.{ending}", headers=again).status_code == 304
    _close(documents=1)
    assert client.get("/open-data/v1/statements.parquet", headers=again).status_code == 200


def test_what_is_closed_is_in_no_file(client):
    from relatoria.store.models import Expression

    hidden = _close(documents=1)
    held = Expression.objects.exclude(pk=hidden.pk).select_related("work__meeting").first()
    held.attribution_withheld = True
    held.save()
    _log()
    speaker = held.agents.first().agent
    for name in ("statements", "meetings", "people", "organizations", "sources", "conflicts"):
        for ending in ENDINGS[:3]:
            body = _body(client, f"{name}.{ending}").decode()
            assert hidden.key not in body, (name, ending)
            assert speaker.name not in body, (name, ending)
            assert held.name not in body, (name, ending)
    rows = [json.loads(line) for line in _body(client, "statements.jsonl").splitlines()]
    bare = [one for one in rows if one["source"] == held.key]
    assert len(bare) == 6
    for one in bare:
        assert one["withheld"] is True
        assert not any(one[name] for name in ("speaker", "speaker_name", "attribution", "by"))
        assert one["text"]


def test_a_file_is_broken_off_rather_than_be_another_version_than_it_says(client):
    answer = client.get("/open-data/v1/statements.csv")
    _close(documents=1)
    with pytest.raises(RelatoriaError):
        answer.getvalue()


def test_parquet_is_offered_where_it_can_be_written(client, monkeypatch):
    from relatoria.web.bulk import forms

    monkeypatch.setattr(forms, "find_spec", lambda name: None)
    assert client.get("/open-data/v1/statements.parquet").status_code == 404
    assert "statements.parquet" not in client.get("/en/open-data/").content.decode()


@pytest.mark.parametrize("value", ["=1+1", "+1", "-1", "@SUM(1)", "\t=1", " =1", "\u202e=1", "＝1"])
def test_no_cell_is_a_formula(value):
    from relatoria.web.bulk.forms.csv_lines import cell

    assert cell(value) == f"'{value}"
    assert cell([value, "b"]) == f"'{value} | b"


def test_other_cells_are_as_they_are():
    from relatoria.web.bulk.forms.csv_lines import cell

    assert [cell(one) for one in ("a=b", -1, 0.5, None, True, [], "a-b", "'a")] == [
        "a=b", -1, 0.5, "", "true", "", "a-b", "'a",
    ]  # fmt: skip


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_page_describes_every_column(client, language):
    from relatoria.web.bulk.tables import TABLES

    say = catalogue(language)
    page = client.get(f"/{language}/open-data/").content.decode()
    for table in TABLES.values():
        for column in table.columns:
            assert f"column.{column.name}" in say.strings
            assert f"<code>{column.name}</code>" in page
    assert say("open_data.table.statements") in page


def test_memory_does_not_grow_with_the_register(client):
    from relatoria.store.access import PUBLIC
    from relatoria.store.models import Statement
    from relatoria.web.bulk.forms import forms
    from relatoria.web.bulk.tables import TABLES

    table, one = TABLES["statements"], Statement.objects.first()

    def added(count: int) -> None:
        begun = Statement.objects.count()
        Statement.objects.bulk_create(
            [
                Statement(
                    key=f"{one.key}.{n:06}", expression=one.expression, local_id=f"x{n}", ordinal=n,
                    start=n, end=n + 1, text=f"what was said {n} times " * 10, kind="proposal",
                )
                for n in range(begun, begun + count)
            ],
            batch_size=500,
        )  # fmt: skip

    def most(ending: str) -> int:
        tracemalloc.start()
        for _ in forms()[ending].write(table, table.chunks(PUBLIC)):
            pass
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    added(4_000)
    few = {ending: most(ending) for ending in ("jsonl", "csv", "jsonld")}
    added(12_000)
    for ending, peak in few.items():
        assert most(ending) < 1.5 * peak, ending


def _body(client, path: str) -> bytes:
    answer = client.get(f"/open-data/v1/{path}")
    assert answer.status_code == 200
    assert answer.headers["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.headers["Content-Disposition"].startswith("attachment")
    return answer.getvalue()


def _close(documents: int):
    """Put an embargo on a source and its meeting, as the register's own commands log it."""
    from relatoria.store.models import Expression

    for expression in Expression.objects.order_by("pk")[:documents]:
        expression.public_from = datetime(2090, 1, 1, tzinfo=UTC)
        expression.work.meeting.public_from = expression.public_from
        expression.work.meeting.save()
        expression.save()
    _log()
    return expression


def _log() -> None:
    from relatoria.store import journal

    journal.append("ana", [journal.Act("access", "expression", "x")])
