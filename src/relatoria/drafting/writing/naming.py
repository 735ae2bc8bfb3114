"""How a contribution opens: the speaker's name where the source prints a role."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.drafting.volumes import Citation, CitationRelation, Sentence, SentenceKind
from relatoria.drafting.writing.cast import Described
from relatoria.drafting.writing.pen import Composition, Pen, shortened
from relatoria.model import AgentKind, Contribution, Mode, Span

_LONGEST_HEAD = 4
"""Words that may stand before the attribution («In turn, the expert…»)."""
_CLOSING = ",;:.)"


@dataclass(frozen=True, slots=True)
class Named:
    """The speaker, and whether the session has said already who that is."""

    who: Described
    introduced: bool

    @property
    def words(self) -> str:
        """The name, with role and institution where nobody has given them yet."""
        return self.who.name if self.introduced else self.who.full


def with_name(
    pen: Pen, turn: Contribution, named: Named, spans: Sequence[Span], ends: str
) -> Sentence | None:
    """The words of ``spans`` with the speaker's name in the place of the printed attribution.

    The words as they stand where the attribution names the speaker already; ``None`` where it
    does not stand near the beginning of ``spans``, or does not resolve.
    """
    at, who = turn.attribution, named.who
    agent = pen.record.agent(who.agent)
    if at is None or agent is None:
        return None
    holder = next((n for n, span in enumerate(spans) if span.covers(at)), None)
    if holder is None:
        return None
    if agent.kind is not AgentKind.PERSON or _holds_name(turn.attribution_text, who.name):
        # The source names the speaker, with the article its grammar asks for.
        return pen.verbatim(pen.citation(spans, contribution=turn.id), ends=ends, speaker=who.agent)
    before = _solid((*spans[:holder], Span(spans[holder].start, at.start)))
    after = _solid((Span(at.end, spans[holder].end), *spans[holder + 1 :]))
    head, tail = pen.words(before), pen.words(after)
    if len(head.split()) > _LONGEST_HEAD or not tail or tail[0] in "'’":
        return None
    made = Composition()
    if head:
        made.quote(head, pen.citation(before, contribution=turn.id)).add(" ")
    made.add(named.words).cite(who.citation)
    if tail[0] not in _CLOSING:
        made.add(" " if named.introduced or not who.description else ", ")
    citation = pen.citation(after, contribution=turn.id)
    if ends:
        tail, citation = tail.rstrip(" ;,.:"), shortened(citation, pen.record)
    made.quote(tail, citation).add(ends)
    return pen.sentence(SentenceKind.REPORTED, made, speaker=who.agent)


def opening(pen: Pen, turn: Contribution, named: Named, variant: int) -> Sentence | None:
    """«… took the floor», in one of three wordings; ``None`` where nobody is named."""
    who = named.who
    if not who.name or turn.mode is Mode.COLLECTIVE:
        return None
    agent = pen.record.agent(who.agent)
    reported = turn.mode is Mode.REPORTED_SPEECH and not pen.is_foreign
    if reported and agent is not None and agent.kind is not AgentKind.PERSON:
        return None  # a State goes on speaking: its paragraph before has named it
    words = who.name if pen.is_foreign else named.words
    made = Composition()
    before, _, behind = pen.phrases.say(f"report.opening.v{variant}", who="\0").partition("\0")
    made.add(before[:1].upper() + before[1:])
    made.add(words if before else words[:1].upper() + words[1:])
    if pen.is_foreign and who.description and not named.introduced and who.citation:
        made.add(" (").add(pen.phrases.quoted(who.description)).add(")")
    elif words != who.name and who.glue == ", " and behind.startswith(" "):
        made.add(",")
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
