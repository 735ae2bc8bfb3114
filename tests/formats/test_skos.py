"""Frameworks go out as SKOS and come back."""

from __future__ import annotations

import pytest

from relatoria.errors import InvalidRecord
from relatoria.formats import skos
from relatoria.schemes.frameworks import crosswalks, exchange, framework, frameworks
from relatoria.schemes.frameworks.reading import read_framework


@pytest.mark.parametrize("name", list(frameworks()))
@pytest.mark.parametrize("form", ["jsonld", "turtle"])
def test_labels_titles_and_notations_survive(name: str, form: str) -> None:
    if form == "turtle":
        pytest.importorskip("rdflib", reason="needs the extra rdf")
    one = framework(name)
    back = exchange.framework_from(
        skos.read(skos.write(exchange.nodes_of(one, crosswalks()), form), form, "x"), "x"
    )
    assert back.id == one.id and back.version == one.version
    kept = {i.notation: (dict(i.title), dict(i.label), dict(i.unverified)) for i in back.items}
    assert kept == {i.notation: (i.title, i.label, i.unverified) for i in one.items}


def test_what_comes_back_is_a_valid_framework_file() -> None:
    nodes = skos.read(skos.write(exchange.nodes_of(framework("themes")), "jsonld"), "jsonld", "x")
    text = exchange.as_yaml(exchange.framework_from(nodes, "x"))
    assert [item.notation for item in read_framework(text, "x").items] == [
        f"T{number}" for number in range(1, 7)
    ]


def test_a_file_without_scheme_is_refused() -> None:
    with pytest.raises(InvalidRecord, match="0 schemes"):
        exchange.framework_from(skos.read('{"@graph": []}', "jsonld", "x"), "x")
    with pytest.raises(InvalidRecord, match="not JSON-LD"):
        skos.read("<rdf>", "jsonld", "x")
