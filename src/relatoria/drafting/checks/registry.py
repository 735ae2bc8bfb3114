"""Every check of a report, in the order in which findings are explained."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from relatoria.drafting.checks import (
    acronyms,
    attribution,
    bodies,
    conflicts,
    counts,
    dates,
    figures,
    footnotes,
    lists,
    numbering,
    ordinals,
    people,
    quotations,
    references,
    symbols,
    typing,
)
from relatoria.drafting.checks.finding import Finding
from relatoria.drafting.checks.page import Page

Check = Callable[[Page], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    conflicts.record_conflicts,
    attribution.ambiguous_speakers,
    attribution.unsupported_speakers,
    attribution.offices_at_turn,
    people.names,
    people.honorifics,
    people.countries,
    people.institutions,
    bodies.body_names,
    acronyms.acronyms,
    acronyms.two_names,
    quotations.quotations,
    lists.declared_numbers,
    lists.lists_that_part,
    ordinals.ordinal_jumps,
    numbering.inline_lists,
    numbering.marked_lists,
    numbering.paragraphs,
    numbering.headings,
    numbering.named_rows,
    counts.whole_counts,
    counts.counted_lists,
    counts.panel_counts,
    counts.session_counts,
    figures.sums,
    figures.shares,
    figures.ranges,
    figures.table_totals,
    figures.claims,
    symbols.malformed_symbols,
    symbols.resolutions,
    symbols.twin_resolutions,
    symbols.session_numerals,
    dates.dates,
    dates.meeting_dates,
    dates.programme_days,
    references.missing_targets,
    references.contents,
    footnotes.footnotes,
    typing.doubled_words,
    typing.punctuation,
    typing.brackets,
    typing.quotation_marks,
    typing.placeholders,
)
"""One function a check; a new check is one more line."""
