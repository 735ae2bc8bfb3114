from __future__ import annotations

import pytest

from relatoria.drafting.checks.page import page_of
from relatoria.drafting.checks.wording import worded
from relatoria.i18n import catalogue
from relatoria.reading import read_bytes
from relatoria.reading.sentences import sentences
from tests.drafting.checks.damage import LANGUAGES, Fault, faults, lint


@pytest.mark.parametrize("fault", list(faults())[::7], ids=lambda f: f"{f.language}-{f.kind}")
def test_every_finding_is_worded_in_every_language(fault: Fault) -> None:
    page = page_of(read_bytes(fault.damaged.encode(), "report.md"), sentences)
    for finding in lint(fault.damaged):
        for language in LANGUAGES:
            said = worded(finding, page, catalogue(language))
            assert said.text == page.document.text[said.start : said.end]
            assert said.start <= finding.start < finding.end <= said.end
            for words in (said.says, said.why, said.remedy):
                assert words.strip()
                assert "{" not in words
                assert not words.startswith(finding.rule.replace("_", " "))
