from __future__ import annotations

import json

import pytest

from relatoria.drafting.volumes import read_volume, write_volume
from relatoria.errors import InvalidRecord
from tests.drafting.material import OTHERS, REPORTS, volume


@pytest.mark.parametrize("name", [*REPORTS.values(), *OTHERS])
def test_a_volume_comes_back_as_it_was_written(name):
    assert read_volume(write_volume(volume(name))) == volume(name)


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (b"{", "not JSON"),
        (b"[1, 2]", "not a volume"),
        (b'{"type": "record"}', "not a volume"),
        (b'{"type": "volume", "version": 99}', "version 99"),
        (b'{"type": "volume", "version": 1, "id": "x", "title": "T"}', "language"),
        (b'{"type": "volume", "version": 1, "sources": 3}', "sources"),
    ],
)
def test_what_is_no_volume_is_named_with_its_file(data, says):
    with pytest.raises(InvalidRecord, match=says) as caught:
        read_volume(data, "report.json")
    assert "report.json" in str(caught.value)


def test_a_broken_place_inside_is_named():
    plain = json.loads(write_volume(volume(REPORTS["en"])))
    plain["parts"][0]["paragraphs"][0]["sentences"][0]["kind"] = "shouted"
    with pytest.raises(InvalidRecord, match=r"parts.*paragraphs.*sentences"):
        read_volume(json.dumps(plain).encode(), "report.json")
