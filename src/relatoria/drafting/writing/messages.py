"""Messages: what all said together, and what several said in nearly the same words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from relatoria.drafting.volumes import (
    CitationRelation,
    Message,
    Paragraph,
    Part,
    PartKind,
    SentenceKind,
    Tally,
)
from relatoria.drafting.writing.cast import Cast
from relatoria.drafting.writing.likeness import Said, groups_of
from relatoria.drafting.writing.pen import Composition, Pen
from relatoria.drafting.writing.turns import TurnWriter
from relatoria.model import Contribution, Mode, Statement, StatementKind

_MERGEABLE = (
    StatementKind.PROPOSAL,
    StatementKind.PRINCIPLE,
    StatementKind.MESSAGE,
    StatementKind.COMMITMENT,
    StatementKind.CONCERN,
)


@dataclass(slots=True)
class Messages:
    """The part of the report that states them, and the messages themselves."""

    part: Part | None = None
    found: list[Message] = field(default_factory=list)

    @property
    def merged(self) -> dict[str, str]:
        """Qualified id of a merged statement → the message that carries it."""
        return {
            name: one.id for one in self.found if len(one.statements) > 1 for name in one.statements
        }


class MessageWriter:
    """Writes the messages of one record."""

    def __init__(self, pen: Pen, cast: Cast, turns: TurnWriter) -> None:
        self._pen, self._cast, self._turns = pen, cast, turns
        self._record = pen.record
        self._by_id = {one.id: one for one in self._record.statements}
        self._parents = {one.parent for one in self._record.statements if one.parent}
        self._said_by = {turn.id: turn for turn in self._record.contributions}

    def write(self, together: Sequence[Sequence[Paragraph]]) -> Messages:
        """``together``: the paragraphs of each contribution that all made as one."""
        made = Messages()
        paragraphs = [one for group in together for one in group]
        for paragraph in paragraphs:
            made.found += self._stated(paragraph)
        shared: list[Paragraph] = []
        for group in self._groups():
            paragraph, message = self._shared(group)
            shared.append(paragraph)
            made.found.append(message)
        if not paragraphs and not shared:
            return made
        say, ids = self._pen.phrases.say, self._pen.ids
        inner: tuple[Part, ...] = ()
        if shared and paragraphs:
            title = say("report.part.shared")
            inner = (Part(ids.next("part"), PartKind.MESSAGES, title, tuple(shared)),)
        made.part = Part(
            ids.next("part"),
            PartKind.MESSAGES,
            say("report.part.messages"),
            tuple(paragraphs or shared),
            inner,
        )
        return made

    def _stated(self, paragraph: Paragraph) -> list[Message]:
        """A message for every message or commitment that the paragraph states verbatim."""
        found = []
        for sentence in paragraph.sentences:
            for citation in sentence.citations:
                for name in citation.statements:
                    if self._by_id[name].kind in (StatementKind.MESSAGE, StatementKind.COMMITMENT):
                        whom = (sentence.speaker,) if sentence.speaker else ()
                        found.append(
                            Message(self._pen.ids.next("m"), paragraph.id, sentence.text,
                                    (self._pen.name(name),), whom)
                        )  # fmt: skip
        return found

    def _groups(self) -> list[list[Statement]]:
        said = []
        for statement in self._record.statements:
            speakers = self._speakers_of(statement)
            if speakers and statement.kind in _MERGEABLE and statement.id not in self._parents:
                text = self._pen.words(statement.span.without(statement.holes))
                said.append(Said(statement.id, speakers, text, statement.language))
        return [[self._by_id[one.name] for one in group] for group in groups_of(said)]

    def _speakers_of(self, statement: Statement) -> tuple[str, ...]:
        """Who made it: those it names itself, else whoever makes the contribution."""
        turn = self._said_by.get(statement.contribution or "")
        single = (turn.attributed_to,) if turn and turn.attributed_to else ()
        return statement.by or single

    def _shared(self, group: Sequence[Statement]) -> tuple[Paragraph, Message]:
        """«Three of thirty speakers made this proposal in nearly the same words: A; B; C.»."""
        pen, phrases = self._pen, self._pen.phrases
        names = list(dict.fromkeys(name for one in group for name in self._speakers_of(one)))
        everybody = self.speakers()
        text = phrases.counted(
            "report.shared", len(names), m=phrases.number(len(everybody)),
            who=phrases.listed([self._cast.described(name).name for name in names]),
        )  # fmt: skip
        made = Composition(f"{text}: ")
        for n, one in enumerate(group):
            spans = one.span.without(one.holes)
            citation = pen.citation(spans, statements=[one.id], contribution=one.contribution)
            relation = CitationRelation.COUNTS
            if n == 0:
                made.add(phrases.say("report.quote_open")).quote(pen.words(spans), citation)
                made.add(phrases.say("report.quote_close")).add(".")
            else:
                made.cite(pen.citation(spans, relation, statements=[one.id],
                                       contribution=one.contribution))  # fmt: skip
        counted = tuple(pen.name(name) for name in names)
        tally = Tally(len(counted), counted, tuple(pen.name(name) for name in everybody))
        sentence = pen.sentence(SentenceKind.COUNTED, made, tallies=[tally])
        paragraph = pen.paragraph([sentence])
        statements = tuple(pen.name(one.id) for one in group)
        words = pen.words(group[0].span.without(group[0].holes))
        message = Message(
            pen.ids.next("m"), paragraph.id, words, statements, counted,
            merged_from=statements,
        )  # fmt: skip
        return paragraph, message

    def speakers(self) -> list[str]:
        """Everybody to whom a contribution is attributed, in the order of speaking."""
        turns: list[Contribution] = sorted(self._record.contributions, key=lambda one: one.start)
        found = [
            turn.attributed_to for turn in turns
            if turn.attributed_to and turn.mode is not Mode.COLLECTIVE
        ]  # fmt: skip
        found += [name for one in self._record.statements for name in one.by]
        return list(dict.fromkeys(found))
