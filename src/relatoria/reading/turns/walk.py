"""From sentence to sentence: who speaks, until somebody else does."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from relatoria.model import Mode, Role, Span
from relatoria.reading.meeting import Panel
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.announced import headed, told_of
from relatoria.reading.turns.attribution import NOBODY, Resolution
from relatoria.reading.turns.draft import Draft
from relatoria.reading.turns.handover import (
    decides,
    is_a_stranger,
    is_unknown,
    takes_over,
    together,
)
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.scope import Place
from relatoria.reading.turns.speakers import Speakers

_NAMED = (Form.ROLE, Form.NAME, Form.STATE, Form.LATTER, Form.FORMER)
_GOING_ON = (Form.ANAPHOR, Form.PRONOUN)
_EXCHANGE = 6
"""How many of the last speakers a pronoun may mean."""
_ANONYMOUS = (Form.IMPERSONAL, Form.AGREED, Form.SOME, Form.GROUP)


@dataclass(slots=True)
class Walk:
    """The turns of a document, read sentence by sentence in order.

    A turn runs from the sentence that opens it to the next opening; a heading, the presentation
    of a panel or the rapporteur's own narration ends it. Inside a floor debate everything stays
    anonymous except the sentences of those the text names.
    """

    speakers: Speakers
    drafts: list[Draft] = field(default_factory=list)
    turn: Draft | None = None
    child: Draft | None = None
    """Inside a floor debate: the stretch of one named speaker, or of nobody."""
    heard: set[str] = field(default_factory=set)
    """Agents who have spoken in the current panel."""
    panel: Panel | None = None
    announced: bool = False
    """Whether a heading or whoever presides has just opened the floor."""
    headed: bool = False
    """Whether a heading did, so that the debate lasts until the next one."""

    strange: bool = False
    """Whether the sentence names somebody without its own subject being understood."""
    awaited: tuple[Resolution, Span] | None = None
    """Whom the sentence before introduced or gave the floor, and the words that name them."""

    def is_another(self, name: str) -> bool:
        """Whether ``name`` is that of anybody but the speaker of now."""
        if not name or self.turn is None:
            return False
        who = self.speakers.attribution.name(name, self.panel).agent
        return who is None or who != self.turn.speaker.agent

    def close(self) -> None:
        """End whatever runs."""
        self.turn = self.child = None
        self.announced = self.headed = False

    def head(self, text: str) -> None:
        """A heading, which may announce a floor debate."""
        self.close()
        self.speakers.lately.clear()
        self.announced = self.headed = bool(self.speakers.p.floor_heading.fullmatch(text.strip()))

    def enter(self, place: Place) -> None:
        """Note the panel of the next paragraph."""
        if place.panel is not self.panel:
            self.panel = place.panel
            self.heard.clear()

    def present(self, paragraph: Paragraph, place: Place) -> bool:
        """Open the turn of whoever a heading names: «Presentation by Ms. Ruiz»; whether it does."""
        named = headed(self.speakers, paragraph, place)
        if named is not None and place.speech:
            who, words = named
            self.speakers.lately.append(who.agent or "")
            self._begin(Draft(Mode.REPORTED_SPEECH, place.event, who, words))
            return True
        return False

    def go_on(self, span: Span) -> None:
        """Add ``span`` to what runs: an item of a list, a table row, a sentence without speaker."""
        if self.turn is not None:
            self.turn.pieces.append(span)
        if self.child is not None:
            self.child.pieces.append(span)

    def take(self, paragraph: Paragraph, opening: Opening, place: Place, *, first: bool) -> None:
        """Read one sentence."""
        opening = self._told(paragraph, opening, place)
        span = paragraph.running.span(opening.sentence.start, opening.sentence.end)
        if opening.form is Form.NARRATION:
            headed = self.headed
            self.close()
            self.announced = self.headed = headed
            self._introduce(paragraph, opening, place)
        else:
            if self._opens_floor(opening, place) and not self._on_the_floor:
                self._begin(
                    Draft(Mode.FLOOR_DEBATE, place.event, Resolution(None, rule="floor-debate"))
                )
            if self._on_the_floor:
                self._from_the_floor(paragraph, opening, place, span, first=first)
            else:
                self._in_turn(paragraph, opening, place, span, first=first)
        yields = self.speakers.p.yields
        if yields.search(paragraph.text, opening.sentence.start, opening.sentence.end):
            self.announced = True

    def _told(self, paragraph: Paragraph, opening: Opening, place: Place) -> Opening:
        """``opening``, or none where its noun is nobody's occupation on the panel."""
        if opening.form is not Form.STRANGER or opening.sure:
            return opening
        known = self.speakers.by_occupation(paragraph, opening, place).agent
        now = self.turn.speaker.agent if self.turn else None
        other = now is not None and self.speakers.contradicts(paragraph, opening, now)
        return opening if known or other else replace(opening, form=Form.NONE, end=opening.start)

    def _opens_floor(self, opening: Opening, place: Place) -> bool:
        if place.named_only:
            return False
        if opening.floor is not None or (self.headed and self.announced):
            return True
        anonymous = opening.form in _ANONYMOUS and opening.form is not Form.AGREED
        if self.announced and anonymous:
            return True
        return opening.form is Form.SOME and opening.present and self.panel is not None

    def _introduce(self, paragraph: Paragraph, opening: Opening, place: Place) -> None:
        """Somebody of whom a narrated sentence goes on to tell: «…, who thanked the hosts»."""
        told = told_of(self.speakers, paragraph, opening.sentence, place)
        if told is None:
            return
        who, words, clause = told
        draft = Draft(Mode.REPORTED_SPEECH, place.event, who, words, number=number_of(paragraph))
        self._begin(draft)
        self.go_on(paragraph.running.span(clause, opening.sentence.end))

    @property
    def _on_the_floor(self) -> bool:
        return self.turn is not None and self.turn.mode is Mode.FLOOR_DEBATE

    def _begin(self, draft: Draft) -> None:
        self.drafts.append(draft)
        self.turn, self.child = draft, None
        self.announced = False

    def _in_turn(
        self, paragraph: Paragraph, opening: Opening, place: Place, span: Span, *, first: bool
    ) -> None:
        if self.awaited is not None and self._comes(paragraph, opening):
            who, words = self.awaited
            self.speakers.lately.append(who.agent or "")
            self._begin(Draft(Mode.REPORTED_SPEECH, place.event, who, words))
        elif opening.form in _NAMED:
            who = self.speakers.resolve(paragraph, opening, place)
            if takes_over(self.turn, opening, who, place, first=first):
                self._begin(self._named(paragraph, opening, place, who))
            elif is_unknown(opening, who, place, first=first) and not (
                place.scoped and self.speakers.is_absent(paragraph, opening)
            ):
                unknown = Resolution(None, who.candidates, "unknown-subject")
                self._begin(self._named(paragraph, opening, place, unknown))
            elif is_a_stranger(self.turn, opening, who, first=first):
                self.close()
        elif opening.form is Form.STRANGER:
            self._by_a_stranger(paragraph, opening, place, first=first)
        elif opening.form in _GOING_ON:
            self._resume(paragraph, opening, place, first=first)
        elif opening.form in _ANONYMOUS and together(self.turn, opening, place, first=first):
            self._begin(self._anonymous(paragraph, opening, place))
        elif first and self.turn is not None and (self.turn.brief or self.strange):
            self.close()
        elif first and self.turn is None:
            self._introduce(paragraph, opening, place)
            return
        self.go_on(span)

    def _comes(self, paragraph: Paragraph, opening: Opening) -> bool:
        """Whether a sentence without a subject of its own belongs to whoever was introduced."""
        assert self.awaited is not None  # noqa: S101
        if opening.form is Form.PRONOUN:
            return self.speakers.agrees(opening.text(paragraph.text), self.awaited[0].agent)
        return opening.form is Form.ANAPHOR or (opening.form is Form.NONE and not self.strange)

    def _by_a_stranger(
        self, paragraph: Paragraph, opening: Opening, place: Place, *, first: bool
    ) -> None:
        """A body or somebody of whom only an occupation is printed: a turn of their own."""
        who = self.speakers.stranger(paragraph, opening, place)
        if self.turn is None and place.named_only:
            return
        if who.agent is not None and self.turn and who.agent == self.turn.speaker.agent:
            return
        named = opening.text(paragraph.text)
        person = self.speakers.bare(named)[:1].islower()
        if first or not place.scoped or (person and who.rule.startswith("panel")):
            self._begin(self._named(paragraph, opening, place, who))

    def _resume(self, paragraph: Paragraph, opening: Opening, place: Place, *, first: bool) -> None:
        """A pronoun or a noun like «the expert»: the same speaker, if it can be."""
        who = self._meant(paragraph, opening, place, first=first)
        if who is None:
            return
        if who is NOBODY:
            self.close()
            return
        self._begin(self._named(paragraph, opening, place, who))

    def _meant(
        self, paragraph: Paragraph, opening: Opening, place: Place, *, first: bool
    ) -> Resolution | None:
        """Somebody else than the speaker of now whom such a word means; ``None`` for the same."""
        running = self.child or self.turn
        now = running.speaker.agent if running is not None else None
        if opening.form is Form.PRONOUN:
            who = self.speakers.pronoun(paragraph, opening, now)
        elif opening.form is Form.ANAPHOR:
            who = self.speakers.anaphor(paragraph, opening, place, now, first=first)
        else:
            return None
        return None if who is None or (who.agent is not None and who.agent == now) else who

    def _from_the_floor(
        self, paragraph: Paragraph, opening: Opening, place: Place, span: Span, *, first: bool
    ) -> None:
        who = NOBODY
        if opening.form is Form.STRANGER:
            who = self.speakers.stranger(paragraph, opening, place)
        elif opening.form is Form.STATE and opening.sure:
            who = self.speakers.state(opening.text(paragraph.text))
        elif opening.form in _NAMED or self.speakers.lists_states(paragraph, opening):
            who = self.speakers.resolve(paragraph, opening, place)
            if self._leaves_floor(opening, who, place, first=first):
                self._begin(self._named(paragraph, opening, place, who))
                self.go_on(span)
                return
        if first and opening.floor is None and decides(paragraph.text, opening):
            self._begin(self._anonymous(paragraph, opening, place))
            self.go_on(span)
            return
        assert self.turn is not None  # noqa: S101
        self.turn.pieces.append(span)
        if who is not NOBODY and (opening.sure or who.agent):
            if self.child is None or who.agent is None or who.agent != self.child.speaker.agent:
                self._child(self._named(paragraph, opening, place, who))
            if opening.floor is not None:
                span = paragraph.running.span(opening.start, opening.sentence.end)
        elif (meant := self._meant(paragraph, opening, place, first=first)) is not None:
            self._child(
                self._named(paragraph, opening, place, meant)
                if meant is not NOBODY
                else Draft(Mode.FLOOR_DEBATE, place.event, Resolution(None, rule="floor-debate"))
            )
        elif not self._child_goes_on(opening, first=first):
            self._child(
                Draft(Mode.FLOOR_DEBATE, place.event, Resolution(None, rule="floor-debate"))
            )
        if self.child is not None:
            self.child.pieces.append(span)

    def _child(self, draft: Draft) -> None:
        draft.parent = self.turn
        self.drafts.append(draft)
        self.child = draft

    def _child_goes_on(self, opening: Opening, *, first: bool) -> bool:
        if self.child is None:
            return False
        named = self.child.words is not None
        if opening.form in _GOING_ON:
            return True
        if opening.form in _ANONYMOUS:
            return not named
        return not (first and named)

    def _leaves_floor(
        self, opening: Opening, who: Resolution, place: Place, *, first: bool
    ) -> bool:
        """Whether a panellist who has not spoken yet begins a presentation."""
        if not first or opening.floor is not None or who.agent is None or self.headed:
            return False
        if place.panel is None:
            return opening.sure and opening.form in _NAMED
        speaking = {s.agent for s in place.panel.seats if s.role is Role.SPEAKER}
        return who.agent in speaking - self.heard

    def _named(
        self, paragraph: Paragraph, opening: Opening, place: Place, who: Resolution
    ) -> Draft:
        if who.agent is not None:
            self.heard.add(who.agent)
            self.speakers.lately[:-_EXCHANGE] = []
            self.speakers.lately.append(who.agent)
        words = paragraph.running.span(opening.start, opening.end)
        mode = Mode.COLLECTIVE if opening.form is Form.GROUP else Mode.REPORTED_SPEECH
        return Draft(mode, place.event, who, words, number=number_of(paragraph))

    def _anonymous(self, paragraph: Paragraph, opening: Opening, place: Place) -> Draft:
        who = self.speakers.together(paragraph, opening, place)
        words = paragraph.running.span(opening.start, opening.end)
        brief = opening.form is not Form.GROUP
        return Draft(
            Mode.COLLECTIVE, place.event, who, words, number=number_of(paragraph), brief=brief
        )


def number_of(paragraph: Paragraph) -> str | None:
    """The printed number of a paragraph, without its stop."""
    marker = paragraph.block.marker
    if marker is None:
        return None
    bare = marker.strip(" .)(")
    return bare if bare.isdigit() else None
