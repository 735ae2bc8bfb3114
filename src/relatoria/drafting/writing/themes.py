"""A part per theme: who spoke to it, and what each one proposed."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from relatoria.drafting.volumes import (
    Citation,
    Paragraph,
    ParagraphKind,
    Part,
    PartKind,
    Sentence,
    SentenceKind,
    Tally,
)
from relatoria.drafting.writing.cast import Cast, Described
from relatoria.drafting.writing.naming import attribution_of
from relatoria.drafting.writing.pen import Composition, Pen
from relatoria.drafting.writing.units import marker_start
from relatoria.model import Contribution, MarkerStyle, Span, Statement


@dataclass(frozen=True, slots=True)
class Theme:
    """A heading of the report, and the statements that speak to it."""

    id: str
    label: str
    """In the report's language."""
    statements: tuple[str, ...]
    """Qualified ids; a statement stands under the first theme that names it."""


class ThemeWriter:
    """Writes one record's statements by theme."""

    def __init__(self, pen: Pen, cast: Cast, speakers: Sequence[str]) -> None:
        self._pen, self._cast, self._speakers = pen, cast, speakers
        self._record = pen.record
        self._turns = {turn.id: turn for turn in self._record.contributions}
        self._placed: set[str] = set()

    def parts(self, themes: Sequence[Theme]) -> list[Part]:
        """The themes that this record speaks to, then what speaks to none of them."""
        found = [self._part(theme) for theme in themes]
        left = [one.id for one in self._record.statements if one.id not in self._placed]
        label = self._pen.phrases.say("report.part.other_themes")
        found.append(self._part(Theme("", label, tuple(self._pen.name(one) for one in left))))
        return [part for part in found if part]

    def _part(self, theme: Theme) -> Part | None:
        wanted = set(theme.statements)
        statements = [
            one for one in self._record.statements
            if self._pen.name(one.id) in wanted and one.id not in self._placed
            and one.contribution in self._turns
        ]  # fmt: skip
        if not statements:
            return None
        self._placed |= {one.id for one in statements}
        groups: dict[str, list[Statement]] = {}
        for one in statements:
            groups.setdefault(one.contribution or "", []).append(one)
        turns = sorted((self._turns[name] for name in groups), key=lambda turn: turn.start)
        paragraphs = [*self._spoke(turns)]
        for turn in turns:
            paragraphs += self._turn(turn, groups[turn.id])
        ids = self._pen.ids
        return Part(ids.next("part"), PartKind.THEME, theme.label, tuple(paragraphs))

    def _spoke(self, turns: Sequence[Contribution]) -> list[Paragraph]:
        """«Six of nine speakers addressed this theme: …»."""
        names = list(dict.fromkeys(turn.attributed_to for turn in turns if turn.attributed_to))
        names = [name for name in names if name in self._speakers]
        if not names or len(self._speakers) < 2:
            return []
        pen, phrases = self._pen, self._pen.phrases
        described = [self._cast.described(name) for name in names]
        text = phrases.counted(
            "report.addressed", len(names), m=phrases.number(len(self._speakers)),
            who=phrases.listed([self._full(one) for one in described]),
        )  # fmt: skip
        made = Composition(text).cite(*[one.citation for one in described])
        made.cite(*[attribution_of(pen, turn) for turn in turns if turn.attributed_to in names])
        counted = tuple(pen.name(name) for name in names)
        tally = Tally(len(counted), counted, tuple(pen.name(name) for name in self._speakers))
        return [pen.paragraph([pen.sentence(SentenceKind.COUNTED, made, tallies=[tally])])]

    def _full(self, one: Described) -> str:
        if not self._pen.is_foreign or not one.description:
            return one.full
        return f"{one.name} ({self._pen.phrases.quoted(one.description)})"

    def _turn(self, turn: Contribution, statements: Sequence[Statement]) -> list[Paragraph]:
        who = self._cast.speaker(turn)
        pen = self._pen
        key = "report.put_forward" if who.name else "report.put_forward_floor"
        made = Composition(pen.phrases.say(key, who=who.name)).cite(
            who.citation, attribution_of(pen, turn)
        )
        made.text = made.text[:1].upper() + made.text[1:]
        lead = pen.sentence(SentenceKind.REPORTED, made, speaker=who.agent)
        paragraphs = [pen.paragraph([lead])]
        for n, one in enumerate(statements):
            sentence = self._item(turn, one, statements, who, is_last=n == len(statements) - 1)
            if sentence is not None:
                paragraphs.append(pen.paragraph([sentence], ParagraphKind.ITEM))
        return paragraphs

    def _item(
        self,
        turn: Contribution,
        one: Statement,
        among: Sequence[Statement],
        who: Described,
        *,
        is_last: bool,
    ) -> Sentence | None:
        inside = [
            marker_start(self._record, other) for other in among
            if other.id != one.id and one.start <= other.start and other.end <= one.end
        ]  # fmt: skip
        start = one.start
        if one.marker_style is MarkerStyle.ORDINAL:
            start = marker_start(self._record, one)
        whole = Span(start, max(min([one.end, *inside]), start))
        citation: Citation = self._pen.citation(
            whole.without(one.holes), statements=[one.id], contribution=turn.id
        )
        if not self._pen.words(citation.spans).rstrip(" ;,.:"):
            return None
        return self._pen.verbatim(citation, ends="." if is_last else ";", speaker=who.agent)
