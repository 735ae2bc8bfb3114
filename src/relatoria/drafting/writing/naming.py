"""How a contribution opens: the speaker's name where the source prints a role."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.drafting.volumes import Citation, CitationRelation, Sentence, SentenceKind
from relatoria.drafting.writing.cast import Described
from relatoria.drafting.writing.pen import Composition, Pen, shortened
from relatoria.model import Contribution, Mode, Span

_LONGEST_HEAD = 4
"""Words that may stand before the attribution («In turn, the expert…»)."""
_CLOSING = ",;:.)"


def with_name(
    pen: Pen, turn: Contribution, who: Described, spans: Sequence[Span], introduced: bool, ends: str
) -> Sentence | None:
    """The words of ``spans`` with the speaker's name in the place of the printed attribution.

    ``None`` where the attribution does not stand near the beginning of ``spans``, names the
    speaker already, or does not resolve.
    """
    at = turn.attribution
    if at is None or who.agent is None or _holds_name(turn.attribution_text, who.name):
        return None
    holder = next((n for n, span in enumerate(spans) if span.covers(at)), None)
    if holder is None:
        return None
    before = _solid((*spans[:holder], Span(spans[holder].start, at.start)))
    after = _solid((Span(at.end, spans[holder].end), *spans[holder + 1 :]))
    head, tail = pen.words(before), pen.words(after)
    if len(head.split()) > _LONGEST_HEAD or not tail or tail[0] in "'’":
        return None
    made = Composition()
    if head:
        made.quote(head, pen.citation(before, contribution=turn.id)).add(" ")
    made.add(who.name if introduced else who.full).cite(who.citation)
    if tail[0] not in _CLOSING:
        made.add(" " if introduced or not who.description else ", ")
    citation = pen.citation(after, contribution=turn.id)
    if ends:
        tail, citation = tail.rstrip(" ;,.:"), shortened(citation, pen.record)
    made.quote(tail, citation).add(ends)
    return pen.sentence(SentenceKind.REPORTED, made, speaker=who.agent)


def opening(
    pen: Pen, turn: Contribution, who: Described, introduced: bool, variant: int
) -> Sentence | None:
    """«… took the floor», in one of three wordings; ``None`` where nobody is named."""
    if not who.name or turn.mode is Mode.COLLECTIVE:
        return None
    named = who.name if introduced or pen.is_foreign else who.full
    made = Composition()
    before, _, behind = pen.phrases.say(f"report.opening.v{variant}", who="\0").partition("\0")
    made.add(before[:1].upper() + before[1:])
    made.add(named if before else named[:1].upper() + named[1:])
    if pen.is_foreign and who.description and not introduced and who.citation:
        made.add(" (").add(pen.phrases.quoted(who.description)).add(")")
    made.add(behind).cite(who.citation, attribution_of(pen, turn))
    return pen.sentence(SentenceKind.REPORTED, made, speaker=who.agent)


def attribution_of(pen: Pen, turn: Contribution) -> Citation:
    """The passage that says who makes ``turn``; its first words where none does."""
    where = turn.attribution or Span(turn.start, min(turn.start + 80, turn.end))
    return pen.citation([where], CitationRelation.ATTRIBUTED_TO, contribution=turn.id)


def _solid(spans: Sequence[Span]) -> list[Span]:
    return [span for span in spans if len(span)]


def _holds_name(words: str, name: str) -> bool:
    return any(part in words for part in name.split() if len(part) > 3)
