from __future__ import annotations

import pytest

from relatoria.errors import RelatoriaError
from relatoria.formats import ReadOptions
from relatoria.formats.sandbox import read_document_safely
from tests.formats.hostile import DOCUMENT, HOSTILE, Hostile

_OPTIONS = ReadOptions(seconds=60, memory_bytes=500_000_000)
_WORDS = ("Traceback", "object has no attribute", "NoneType", "the reader failed", "crashed")


@pytest.mark.parametrize("hostile", HOSTILE, ids=lambda hostile: hostile.name)
def test_a_hostile_file_ends_in_a_clear_message_or_a_document(hostile: Hostile) -> None:
    data = hostile.make()
    try:
        document = read_document_safely(data, hostile.name, _OPTIONS)
    except RelatoriaError as error:
        assert type(error).__name__ in hostile.ends, error
        assert not any(word in str(error) for word in _WORDS), error
        assert len(str(error)) > 20
    else:
        assert DOCUMENT in hostile.ends
        assert document.text.strip()
        document.text.encode("utf-8")  # no lone surrogates
