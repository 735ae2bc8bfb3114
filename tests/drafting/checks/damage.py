"""Clean reports and the faults that are planted in them, one at a time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

import yaml

from relatoria.drafting.checks import Finding, findings_in
from relatoria.reading import read_bytes
from relatoria.reading.sentences import sentences

REPORTS = Path(__file__).parent / "reports"
LANGUAGES = ("en", "es", "pt", "fr")


@dataclass(frozen=True)
class Fault:
    """One change of one report."""

    language: str
    kind: str
    old: str
    new: str

    @property
    def damaged(self) -> str:
        return clean(self.language).replace(self.old, self.new, 1)


@cache
def clean(language: str) -> str:
    """The report without a fault."""
    return (REPORTS / f"{language}.md").read_text("utf-8")


def faults() -> Iterator[Fault]:
    """Every planted fault, in every language."""
    for language in LANGUAGES:
        for kind, old, new in yaml.safe_load((REPORTS / f"{language}.yaml").read_text("utf-8")):
            yield Fault(language, kind, old, new)


@cache
def lint(text: str) -> tuple[Finding, ...]:
    """The findings in a report given as Markdown."""
    return findings_in(read_bytes(text.encode(), "report.md"), sentences)
