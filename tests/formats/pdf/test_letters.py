from __future__ import annotations

import pytest

from relatoria.formats.pdf.letters import composed


@pytest.mark.parametrize(
    ("painted", "read"),
    [
        ("la migraci\u00b4on", "la migración"),
        ("ni\u02dcnez", "niñez"),
        ("pol\u00b4\u0131tica", "política"),
        ("o\ufb03cial e\ufb00ort", "official effort"),
        ("accio\u0301n", "acción"),
        ("rock \u2019n\u2019 roll", "rock \u2019n\u2019 roll"),
        ("5\u00b4 x", "5\u00b4 x"),
    ],
)
def test_letters_come_out_whole(painted: str, read: str) -> None:
    assert composed(painted) == read
