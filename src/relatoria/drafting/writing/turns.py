"""One contribution as paragraphs: who speaks, what stands for it, its lists."""

from __future__ import annotations

from collections.abc import Sequence

from relatoria.drafting.volumes import Paragraph, ParagraphKind, Sentence, SentenceKind
from relatoria.drafting.writing.cast import Cast, Described
from relatoria.drafting.writing.choosing import chosen
from relatoria.drafting.writing.naming import Named, attribution_of, opening, with_name
from relatoria.drafting.writing.passages import SourceSentence
from relatoria.drafting.writing.pen import Composition, Pen
from relatoria.drafting.writing.units import (
    Item,
    ListUnit,
    Prose,
    lists_of,
    prose_of,
    with_statements,
)
from relatoria.model import Contribution, Mode, Statement

_SHARE = 0.4
"""Of the sentences that no list uses up, the share that is carried…"""
_FEWEST, _MOST = 2, 8
"""…and how many that is at least and at most."""
_LONGEST_PARAGRAPH = 4
"""Sentences of different paragraphs of the source that one paragraph holds at most."""
_OPENINGS = 3


class TurnWriter:
    """Writes the contributions of one record."""

    def __init__(self, pen: Pen, cast: Cast, weight: dict[str, float]) -> None:
        self._pen, self._cast, self._weight = pen, cast, weight
        self._openings = 0

    def write(
        self,
        turn: Contribution,
        sentences: Sequence[SourceSentence],
        statements: Sequence[Statement],
        *,
        introduced: bool = False,
    ) -> list[Paragraph]:
        """The paragraphs of ``turn``; ``introduced``: the session has described its speaker."""
        units = self._units(sentences, statements)
        if not units:
            return []
        if turn.mode in (Mode.DIRECT_SPEECH, Mode.WRITTEN) or self._pen.is_foreign:
            return self._quoted(turn, units, introduced)
        return self._reported(turn, units, introduced)

    def narrate(
        self,
        sentences: Sequence[SourceSentence],
        statements: Sequence[Statement],
        who: Described,
        turn: Contribution | None,
    ) -> list[Paragraph]:
        """The same for words that no speaker opens: sentences and lists as they stand."""
        paragraphs: list[Paragraph] = []
        pending: list[Sentence] = []
        for unit in self._units(sentences, statements):
            if isinstance(unit, ListUnit):
                paragraphs += self._list(turn, unit, who, pending, None)
                pending = []
                continue
            if len(pending) >= _LONGEST_PARAGRAPH:
                paragraphs.append(self._pen.paragraph(pending))
                pending = []
            pending.append(self._plain(turn, unit, who))
        return paragraphs + ([self._pen.paragraph(pending)] if pending else [])

    def _units(
        self, sentences: Sequence[SourceSentence], statements: Sequence[Statement]
    ) -> list[Prose | ListUnit]:
        lists, used = lists_of(self._pen.record, statements, sentences)
        must = with_statements(sentences, statements) - used
        faulty = {n for n, one in enumerate(sentences) if self._pen.is_faulty(one.spans)}
        if len(faulty | used | must) < len(sentences):
            used |= faulty - must
        free = len(sentences) - len(used | must)
        fewest = 1 if used or must else _FEWEST
        most = min(max(round(free * _SHARE), fewest), _MOST, free)
        picked = sorted(must | set(chosen(sentences, used | must, most, self._weight)))
        if not picked and not lists:
            # Nothing stands for a short turn but itself.
            picked = list(range(min(len(sentences), _FEWEST)))
        units: list[Prose | ListUnit] = [*prose_of(sentences, statements, picked), *lists]
        return sorted(units, key=lambda unit: unit.start)

    def _reported(
        self, turn: Contribution, units: Sequence[Prose | ListUnit], introduced: bool
    ) -> list[Paragraph]:
        """The source reports already, in this language: its sentences stand as they are."""
        who = self._cast.speaker(turn)
        head = units[0]
        spans = head.lead if isinstance(head, ListUnit) else head.sentence.spans
        ends = ":" if isinstance(head, ListUnit) else ""
        named = with_name(self._pen, turn, Named(who, introduced), spans, ends)
        pending = (
            [] if named or turn.mode is Mode.FLOOR_DEBATE else self._opening(turn, who, introduced)
        )
        paragraphs: list[Paragraph] = []
        block = -1
        for n, unit in enumerate(units):
            first = named if n == 0 else None
            if isinstance(unit, ListUnit):
                paragraphs += self._list(turn, unit, who, pending, first)
                pending = []
                continue
            if len(pending) >= _LONGEST_PARAGRAPH and unit.sentence.block != block:
                paragraphs.append(self._pen.paragraph(pending))
                pending = []
            pending.append(first or self._plain(turn, unit, who))
            block = unit.sentence.block
        if pending:
            paragraphs.append(self._pen.paragraph(pending))
        return paragraphs

    def _quoted(
        self, turn: Contribution, units: Sequence[Prose | ListUnit], introduced: bool
    ) -> list[Paragraph]:
        """Somebody's own words, or words in another language: quoted, set apart from the report."""
        who = self._cast.speaker(turn)
        start = self._opening(turn, who, introduced)
        paragraphs = [self._pen.paragraph(start, ParagraphKind.BODY)] if start else []
        run: list[Prose] = []
        for unit in units:
            if isinstance(unit, Prose):
                run.append(unit)
                continue
            paragraphs += self._run(turn, run, who)
            run = []
            paragraphs += self._list(turn, unit, who, [], None)
        return paragraphs + self._run(turn, run, who)

    def _run(self, turn: Contribution, run: Sequence[Prose], who: Described) -> list[Paragraph]:
        """Sentences of one speaker as one quotation; where words are left out, it says so."""
        if not run:
            return []
        pen, made = self._pen, Composition()
        framed = pen.is_foreign
        made.add("" if framed else pen.phrases.say("report.quote_open"))
        for n, prose in enumerate(run):
            if n:
                made.add(" " if prose.index == run[n - 1].index + 1 else " […] ")
            citation = pen.citation(
                prose.sentence.spans,
                statements=[one.id for one in prose.statements],
                contribution=turn.id,
            )
            made.quote(prose.sentence.text, citation)
        made.add("" if framed else pen.phrases.say("report.quote_close"))
        sentence = pen.sentence(SentenceKind.QUOTED, made, speaker=who.agent, language=pen.language)
        return [pen.paragraph([sentence])]

    def _list(
        self,
        turn: Contribution | None,
        unit: ListUnit,
        who: Described,
        before: Sequence[Sentence],
        lead: Sentence | None,
    ) -> list[Paragraph]:
        pen = self._pen
        if lead is None and unit.lead:
            citation = pen.citation(unit.lead, contribution=_id(turn))
            lead = pen.verbatim(citation, ends=":", speaker=who.agent)
        opening_words = [*before, *([lead] if lead else [])]
        paragraphs = [pen.paragraph(opening_words)] if opening_words else []
        for item, following in zip(unit.items, [*unit.items[1:], None], strict=True):
            paragraphs.append(self._item(turn, item, who, _ending(item, following)))
        return paragraphs

    def _item(self, turn: Contribution | None, item: Item, who: Described, ends: str) -> Paragraph:
        pen = self._pen
        by = [self._cast.agent(name) for name in item.statement.by]
        if by:
            names = pen.phrases.listed([one.name for one in by if one])
            ends = f" ({names}){ends}"
        citation = pen.citation(item.spans, statements=[item.statement.id], contribution=_id(turn))
        sentence = pen.verbatim(citation, ends=ends, speaker=who.agent)
        return pen.paragraph([sentence], ParagraphKind.ITEM, item.level)

    def _plain(self, turn: Contribution | None, prose: Prose, who: Described) -> Sentence:
        citation = self._pen.citation(
            prose.sentence.spans,
            statements=[one.id for one in prose.statements],
            contribution=_id(turn),
        )
        return self._pen.verbatim(citation, speaker=who.agent)

    def _opening(self, turn: Contribution, who: Described, introduced: bool) -> list[Sentence]:
        self._openings = self._openings % _OPENINGS + 1
        if turn.mode is Mode.FLOOR_DEBATE and not who.name:
            text = self._pen.phrases.say("report.floor")
            made = Composition(text).cite(attribution_of(self._pen, turn))
            return [self._pen.sentence(SentenceKind.REPORTED, made)]
        found = opening(self._pen, turn, Named(who, introduced), self._openings)
        return [found] if found else []


def _ending(item: Item, following: Item | None) -> str:
    """How a list is punctuated: a colon before items inside, a full stop at the end."""
    if following is None:
        return "."
    return ":" if following.level > item.level else ";"


def _id(turn: Contribution | None) -> str | None:
    return turn.id if turn else None
