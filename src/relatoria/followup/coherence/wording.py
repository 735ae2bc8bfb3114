"""Findings as questions in the languages of the interface."""

from __future__ import annotations

from relatoria.errors import UsageError
from relatoria.followup.coherence.findings import Finding
from relatoria.followup.coherence.instruments import instrument_title
from relatoria.i18n import catalogue
from relatoria.schemes.countries import display_name
from relatoria.schemes.glossary import glossary

_LONGEST = 160


def question(finding: Finding, language: str) -> str:
    """``finding`` as a question; the as-of date of its source stands in it where there is one."""
    concept = glossary().get(finding.subject)
    subject = finding.subject.replace("_", " ")
    if concept:
        subject = concept.label.get(language) or concept.label.get("en") or subject
    return catalogue(language)(
        f"followup.question.{finding.kind.value}",
        state=state_name(finding.state, language),
        commitment=_commitment(finding),
        instrument=instrument_title(finding.instrument, language),
        date=finding.as_of,
        signed=finding.signed,
        right=subject,
        subject=subject,
    )


def state_name(code: str, language: str) -> str:
    """The name of a country; any other name as it stands."""
    try:
        return display_name(code, language)
    except UsageError:
        return code


def _commitment(finding: Finding) -> str:
    """The commitment in its own words and place; its identifier where no source quotes it."""
    source = finding.sources[-1] if finding.sources else None
    if not finding.commitment or source is None or not source.quote:
        return finding.commitment
    words = " ".join(source.quote.split())
    if len(words) > _LONGEST:
        words = f"{words[:_LONGEST].rsplit(' ', 1)[0]}…"
    return f"«{words}» ({source.name})" if source.name else f"«{words}»"
