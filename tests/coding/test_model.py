"""The shipped model fits the glossary it was compiled from."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest

from relatoria.coding.model import CodingModel, load_model, probability, shipped_model
from relatoria.errors import DamagedFile, UsageError
from relatoria.schemes.glossary import digest, glossary


def test_the_shipped_model_was_made_from_the_glossary_as_it_is() -> None:
    model = shipped_model()
    assert model.glossary == digest(), "train it again: relatoria coders train"
    assert [entry.id for entry in model.lexicon.entries] == list(glossary())


def test_a_model_reads_back_as_it_was_written(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_bytes(msgspec.json.encode(shipped_model()))
    assert load_model(path) == shipped_model()


def test_what_is_no_model_says_so(tmp_path: Path) -> None:
    path = tmp_path / "model.json"
    path.write_text("{}", encoding="utf-8")
    with pytest.raises(DamagedFile, match="not a coding model"):
        load_model(path)
    with pytest.raises(UsageError, match="cannot be read"):
        load_model(tmp_path / "none.json")


def test_probability_is_safe_at_both_ends() -> None:
    assert probability(-1e9) < 1e-20
    assert probability(0) == 0.5
    assert probability(1e9) <= 1.0


def test_every_learnt_bias_is_below_every_threshold() -> None:
    # Nothing is assigned without evidence: the bias alone never reaches the threshold.
    model: CodingModel = shipped_model()
    for one in model.frameworks:
        for bias in one.bias:
            assert probability(one.slope * bias + one.shift) < one.threshold
