"""The record's last part: lists counted, conflicts, figures, reports, coverage."""

from __future__ import annotations

from relatoria.formats.record_page.html import Html, joined, tag
from relatoria.formats.record_page.targets import Targets
from relatoria.i18n import Catalogue
from relatoria.model import Coverage, Record


def lists(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """What lists announce beside what they have; only those that announce a number."""
    entries = []
    for found in record.enumerations:
        if found.declared is None:
            continue
        right = found.declared == found.extracted
        counts = say("say.declared", declared=found.declared, extracted=found.extracted)
        verdict = say("say.agrees") if right else say("say.differs")
        href = targets.link("", found.start)
        printed = tag("a" if href else "span", f"«{found.declared_text or ''}»", href=href)
        entries.append(tag(
            "li", "✓ " if right else "≠ ", printed, " ", counts, " — ", verdict,
            class_="agrees" if right else "differs",
        ))  # fmt: skip
    return tag("ul", *entries) if entries else None


def conflicts(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Passages that cannot all be right, each quoted."""
    if not record.conflicts:
        return None
    names = {agent.id: agent.name for agent in record.agents}
    names |= {event.id: event.title for event in record.events}
    parts = []
    for n, conflict in enumerate(record.conflicts, start=1):
        sides = []
        for side, value in enumerate(conflict.values, start=1):
            # A quote from another document has no place on this page.
            own = value.document in (None, record.document.id)
            href = targets.link(f"q{n}-{side}", value.start) if own else None
            source = say(f"source.{value.source}")
            sides.append(tag(
                "figure",
                tag("figcaption", tag("strong", value.value), " — ",
                    tag("a", source, href=href) if href else source),
                tag("blockquote", value.quote),
            ))  # fmt: skip
        subject = names.get(conflict.subject, conflict.subject)
        head = tag("h3", f"{say(f'field.{conflict.field}')}: {subject}")
        parts.append(tag("article", head, *sides, id=f"rq{n}", class_="conflict"))
    return joined(*parts)


def claims(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Figures printed in prose, with what they count."""
    entries = []
    for n, claim in enumerate(record.claims, start=1):
        digits = 0 if claim.value == int(claim.value) else 1
        value = say.number(claim.value, digits)
        about = " · ".join(filter(None, (claim.quantity, claim.area, claim.year, claim.share_of)))
        link = tag("a", f"#{n}", href=targets.link(f"k{n}", claim.start), class_="n")
        figure = tag("strong", f"{value} {claim.unit}")
        entries.append(tag("li", link, figure, f" {about}", id=f"rk{n}"))
    return tag("ul", *entries, class_="statements") if entries else None


def reports(record: Record, say: Catalogue, targets: Targets) -> Html | None:
    """Entries of a follow-up page, with the paragraphs they answer."""
    entries = []
    for report in record.reports:
        href = targets.link("", report.start)
        head = tag("strong", report.institution or say("say.nobody_named"))
        numbers = ", ".join(report.paragraphs)
        answers = say("say.answers_paragraphs", numbers=numbers) if numbers else say("say.unlinked")
        tags = [tag("span", theme, class_="tag") for theme in report.themes]
        date = tag("a", report.date or say("say.to_source"), href=href)
        entries.append(tag("li", head, " · ", date, " · ", answers, " ", *tags))
    return tag("ul", *entries) if entries else None


def coverage(found: Coverage, say: Catalogue, targets: Targets, source: str) -> Html:
    """How much of the text is in the record, and what is not."""
    entries = []
    for n, gap in enumerate(found.gaps, start=1):
        words = " ".join(source[gap.start : gap.end].split())
        shown = words if len(words) < 120 else f"{words[:120]}…"
        link = tag("a", shown, href=targets.link(f"g{n}", gap.start))
        entries.append(tag("li", link, " — ", say(f"reason.{gap.reason}")))
    share = found.ignored / found.characters if found.characters else 0.0
    left = say("say.left", count=len(found.gaps)) if entries else say("say.left_none")
    shown_share = say("say.covered", share=say.share(found.share))
    return joined(
        tag("p", tag("strong", shown_share), "; ", say("say.ignored", share=say.share(share))),
        tag("p", left),
        tag("ul", *entries, class_="gaps") if entries else None,
    )
