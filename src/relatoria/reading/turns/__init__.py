"""Who says what in reported speech: turns, attributions, mentions, relations."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.model import Agent, BlockKind, Contribution, Mention, Relation, Span
from relatoria.reading.meeting import Cast
from relatoria.reading.sentences import sentences
from relatoria.reading.source import Paragraph, Source
from relatoria.reading.turns.acquaintance import acquaintance_of
from relatoria.reading.turns.anaphora import anaphors_of
from relatoria.reading.turns.announced import named
from relatoria.reading.turns.attribution import Attribution
from relatoria.reading.turns.collective import collective_messages
from relatoria.reading.turns.designations import designations_of
from relatoria.reading.turns.draft import Draft, Outside
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.mentions import Meant, mentions_of
from relatoria.reading.turns.names import NamesIn
from relatoria.reading.turns.openings import Form, opening_of
from relatoria.reading.turns.patterns import patterns_for
from relatoria.reading.turns.relations import relations_of
from relatoria.reading.turns.roll import Roll
from relatoria.reading.turns.scope import Place, places_of
from relatoria.reading.turns.speakers import Speakers
from relatoria.reading.turns.strangers import handed_to, names_another
from relatoria.reading.turns.walk import Walk, number_of

__all__ = ["Turns", "turns_of"]

_LABELLED = 160
"""Characters of a line that can name a speaker and nothing else."""
_LINE = 80
"""Characters of a line that can be a heading."""


@dataclass(frozen=True, slots=True)
class Turns:
    """What was said by whom, as far as the words tell."""

    contributions: tuple[Contribution, ...]
    mentions: tuple[Mention, ...]
    relations: tuple[Relation, ...]
    agents: tuple[Agent, ...] = ()
    """Speakers whom the cast does not know, made from the words that name them."""


def turns_of(source: Source, cast: Cast) -> Turns:
    """The contributions, mentions and relations in the reported speech of ``source``."""
    p = patterns_for(source.grammar.language)
    met = acquaintance_of(source.paragraphs, cast, p)
    roll = Roll(p, (agent.id for agent in (*cast.agents, *met.agents)), source.text)
    names = NamesIn(cast, met.agents)
    parts = designations_of(source.paragraphs, names, p)
    attribution = Attribution(cast, source.text, p, met, parts)
    speakers = Speakers(p, attribution, roll, names=names)
    places = places_of(source, cast)
    walk = Walk(speakers)
    for paragraph, place in zip(source.paragraphs, places, strict=True):
        _read(walk, paragraph, place, names)
    said = [draft for draft in walk.drafts if draft.pieces]
    for together in collective_messages(source.paragraphs, places, p, roll):
        if not any(draft.start <= together.start < draft.end for draft in said):
            said.append(together)
    contributions = _finished(said, source)
    anaphors = tuple(anaphors_of(source.paragraphs, contributions, p))
    mentions = mentions_of(source, places, contributions, Meant(p, attribution, names), anaphors)
    relations = relations_of(source.paragraphs, places, contributions, mentions, speakers)
    heard = {turn.attributed_to for turn in contributions}
    heard.update(who for turn in contributions for who in turn.candidates)
    heard.update(relation.target for relation in relations)
    # Somebody cited in passing takes no part: only those who speak are kept.
    absent = {agent.id for agent in met.agents} - heard
    mentions = tuple(mention for mention in mentions if mention.agent not in absent)
    made = tuple(agent for agent in (*met.agents, *roll.agents) if agent.id in heard)
    return Turns(contributions, mentions, relations, made)


def _read(walk: Walk, paragraph: Paragraph, place: Place, names: NamesIn) -> None:
    if paragraph.block.kind is BlockKind.HEADING or _heads(paragraph, walk):
        walk.head(paragraph.text)
        walk.present(paragraph, place)
        return
    if not place.speech:
        walk.close()
        return
    if place.presents:
        _read_beside(walk, paragraph, place, names)
        return
    if _is_a_label(paragraph) and walk.present(paragraph, place):
        return
    walk.enter(place)
    whole = Span(paragraph.running.offset(0), paragraph.running.end)
    if _goes_on_anyway(paragraph) and not walk.headed:
        walk.go_on(whole)
        return
    prose, p = paragraph.text, walk.speakers.p
    told = _Told(paragraph, place, Line(prose, p, names.of(prose)))
    for index, sentence in enumerate(sentences(prose, p.grammar.language)):
        told.take(walk, sentence, first=index == 0)


@dataclass(frozen=True, slots=True)
class _Told:
    """A paragraph with its place and its line, for reading sentence by sentence."""

    paragraph: Paragraph
    place: Place
    line: Line

    def take(self, walk: Walk, sentence: Span, *, first: bool) -> None:
        """Read one sentence, and note whom it announces."""
        opening = opening_of(self.line, sentence, first=first)
        other = opening.form is Form.NONE and walk.is_another(names_another(self.line, sentence))
        walk.strange = other
        walk.take(self.paragraph, opening, self.place, first=first)
        handed = handed_to(self.line, sentence)
        walk.awaited = named(walk.speakers, self.paragraph, handed, self.place)
        walk.speakers.before = (self.paragraph, sentence)


def _read_beside(walk: Walk, paragraph: Paragraph, place: Place, names: NamesIn) -> None:
    """The sentences of a presentation that seat nobody: one who is presented may speak at once."""
    walk.close()
    if place.panel is None or paragraph.block.kind is not BlockKind.PARAGRAPH:
        return
    walk.enter(place)
    prose, p = paragraph.text, walk.speakers.p
    told = _Told(paragraph, place, Line(prose, p, names.of(prose)))
    for sentence in sentences(prose, p.grammar.language):
        span = paragraph.running.span(sentence.start, sentence.end)
        if any(span.overlaps(seat.span) for seat in place.panel.seats):
            walk.close()
            walk.speakers.before = (paragraph, sentence)
        else:
            told.take(walk, sentence, first=False)


def _is_a_label(paragraph: Paragraph) -> bool:
    """Whether a short line without a full stop may only name whoever speaks below."""
    text = paragraph.text.strip()
    return (
        paragraph.block.kind is BlockKind.PARAGRAPH
        and len(text) <= _LABELLED
        and text[-1:].isalnum() | text.endswith(")")
    )


def _heads(paragraph: Paragraph, walk: Walk) -> bool:
    """Whether a short line announces a debate without being set as a heading."""
    text = paragraph.text.strip()
    return len(text) <= _LINE and bool(walk.speakers.p.floor_heading.fullmatch(text))


def _goes_on_anyway(paragraph: Paragraph) -> bool:
    """Whether a paragraph can only continue: items with letters or bullets, rows of tables."""
    if paragraph.block.kind is BlockKind.TABLE_ROW:
        return True
    return paragraph.block.kind is BlockKind.ITEM and number_of(paragraph) is None


def _finished(drafts: Sequence[Draft], source: Source) -> tuple[Contribution, ...]:
    telling = {id(draft.parent) for draft in drafts if draft.parent and draft.words}
    # Anonymous stretches of a debate are told apart only where somebody in it is named.
    kept = [d for d in drafts if d.parent is None or id(d.parent) in telling]
    kept.sort(key=lambda draft: (draft.start, draft.parent is not None))
    for count, draft in enumerate(kept, start=1):
        draft.id = f"c{count}"
    outside = Outside(source.text, source.document.blocks)
    return tuple(draft.contribution(source.text, outside) for draft in kept)
