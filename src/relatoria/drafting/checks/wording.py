"""Findings in the words of a reader's language."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page
from relatoria.i18n import Catalogue

_SHARED = ("number_missing", "number_again")
"""Endings of rules that are explained in the same words, whatever is numbered."""
SOURCES = ("text", "programme", "biography", "participants", "cover")


@dataclass(frozen=True, slots=True)
class Worded:
    """A finding for people: the sentence, what is wrong, why, and what to do."""

    rule: str
    start: int
    end: int
    """The sentence in which the words stand."""
    text: str
    says: str
    why: str
    remedy: str
    mark: tuple[int, int]
    """The words themselves."""
    page: int | None
    other: tuple[int, int] | None
    """The passage they disagree with."""


def worded(finding: Finding, page: Page, say: Catalogue) -> Worded:
    """``finding`` in the language of ``say``, with the sentence of ``page`` it stands in."""
    sentence = page.sentence_at(finding.start)
    start = min(sentence.start, finding.start)
    end = max(sentence.end, finding.end)
    values = {name: _value(value, say) for name, value in finding.values.items()}
    if isinstance(values.get("source"), str):
        values["source"] = _source(str(finding.values["source"]), say)
    key = next((one for one in _SHARED if finding.rule.endswith(one)), finding.rule)
    return Worded(
        finding.rule,
        start,
        end,
        page.document.text[start:end],
        say(f"lint.{key}.says", **values),
        say(f"lint.{key}.why", **values),
        say(f"lint.{key}.remedy", **values),
        (finding.start, finding.end),
        page.document.page_at(finding.start),
        (finding.other.start, finding.other.end) if finding.other else None,
    )


def _value(value: str | int, say: Catalogue) -> str:
    if isinstance(value, int):
        # Years and ordinals stay as they are; only long numbers take separators.
        return str(value) if value < 10_000 else say.number(value)
    return value


def _source(source: str, say: Catalogue) -> str:
    return say(f"source.{source.replace(' ', '_')}")
