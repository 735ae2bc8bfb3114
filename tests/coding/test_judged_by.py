"""A statement nobody judged by a framework is no evidence against its items."""

from __future__ import annotations

import pytest

from relatoria.coding.training import fit_framework, labelled_lines, shipped_statements

np = pytest.importorskip("numpy")


def test_a_column_left_open_gives_no_label() -> None:
    kinds = {frozenset(one.labels) for one in shipped_statements()}
    assert kinds == {frozenset({"gcm", "themes"}), frozenset({"gcm"})}


def test_statements_judged_by_another_framework_change_nothing() -> None:
    from relatoria.coding.coder import Coder
    from relatoria.coding.fitting import prior_of
    from relatoria.coding.training import TRAINED, empty_model, featurise
    from relatoria.schemes.glossary import glossary

    concepts = glossary()
    reader = Coder(empty_model(concepts))
    prior = prior_of(concepts, "themes", TRAINED["themes"])
    known = [one for one in shipped_statements() if "themes" in one.labels][:40]
    line = b'{"id": 1, "text": "Remittances cost too much", "codes": {"gcm": ["20"]}}'
    more = known + labelled_lines([line] * 20, "x")
    fitted = [
        fit_framework(featurise(reader, [x.statement for x in rows]), rows, "themes", prior)
        for rows in (known, more)
    ]
    assert fitted[0] == fitted[1]
