"""Languages are named in four languages and recognised by any of those names."""

from __future__ import annotations

import pytest

from relatoria.errors import UsageError
from relatoria.schemes.languages import LANGUAGES, language_code, language_name


def test_every_name_leads_back_to_its_code() -> None:
    for code in LANGUAGES:
        for language in LANGUAGES:
            assert language_code(language_name(code, language)) == code


def test_covers_name_other_languages_of_the_united_nations() -> None:
    assert [language_code(name) for name in ("ESPAÑOL", "Arabic", "russe")] == ["es", "ar", "ru"]
    assert language_code("Klingon") is None


def test_an_unknown_code_is_refused() -> None:
    with pytest.raises(UsageError, match="no name for the language"):
        language_name("de", "en")
