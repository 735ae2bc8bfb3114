from __future__ import annotations

import pytest

from relatoria.errors import DamagedFile, LimitExceeded
from relatoria.formats import ReadOptions
from relatoria.formats.containers import Container, parse_xml
from tests.formats.office import zipped

OPTIONS = ReadOptions()


def test_members_are_read_within_the_limit_on_all_of_them() -> None:
    container = Container(
        zipped({"a": "x" * 600, "b": "y" * 600}), ReadOptions(max_unpacked_bytes=1000)
    )
    assert container.read("a") == b"x" * 600
    with pytest.raises(LimitExceeded, match="b unpacks to more"):
        container.read("b")


def test_too_many_members_are_refused() -> None:
    with pytest.raises(LimitExceeded, match="members"):
        Container(zipped({f"m{n}": "" for n in range(10_001)}), OPTIONS)


def test_paths_out_of_the_container_are_only_keys() -> None:
    container = Container(zipped({"../../etc/passwd": "x"}), OPTIONS)
    assert container.names == ("../../etc/passwd",)
    with pytest.raises(DamagedFile, match="holds no"):
        container.read("etc/passwd")


def test_a_document_type_is_refused_and_nothing_is_fetched() -> None:
    for declared in ("<!DOCTYPE x SYSTEM 'http://192.0.2.1/x'>", "<!DOCTYPE x [<!ENTITY e 'v'>]>"):
        with pytest.raises(DamagedFile, match="document type"):
            parse_xml(f"{declared}<x/>".encode(), "part.xml", OPTIONS)


def test_depth_is_limited() -> None:
    parse_xml(b"<a>" * 200 + b"</a>" * 200, "part.xml", OPTIONS)
    with pytest.raises(LimitExceeded, match="nested"):
        parse_xml(b"<a>" * 201 + b"</a>" * 201, "part.xml", OPTIONS)
    with pytest.raises(LimitExceeded, match="nested"):
        parse_xml(b"<a>" * 5000 + b"</a>" * 5000, "part.xml", OPTIONS)
