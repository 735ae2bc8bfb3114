"""Training reads what people decided."""

from __future__ import annotations

import pytest

from relatoria.coding.training import TRAINED, labelled_lines, shipped_statements
from relatoria.errors import InvalidRecord


def test_the_shipped_statements_cover_every_item_in_every_language() -> None:
    seen = {
        (one.statement.language, framework, notation)
        for one in shipped_statements()
        for framework, notations in one.labels.items()
        for notation in notations
    }
    wanted = {
        (language, framework, notation)
        for language in ("en", "es", "pt", "fr")
        for framework, notations in TRAINED.items()
        for notation in notations
    }
    assert wanted == seen


def test_a_line_that_is_no_statement_is_named() -> None:
    with pytest.raises(InvalidRecord, match="mine, line 2"):
        labelled_lines([b'{"id": 1, "text": "x", "codes": {"gcm": [2]}}', b"{}"], "mine")
