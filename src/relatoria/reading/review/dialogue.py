"""The turns of the dialogue: every paragraph with the State or official that speaks in it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from relatoria.model import Contribution, Mode, Span
from relatoria.reading.grammar.review import Review
from relatoria.reading.review.agents import Register
from relatoria.reading.review.entries import Entry, Part, holes_of
from relatoria.reading.review.openings import SENTENCE_END, Opening, Openings, Voice
from relatoria.reading.review.proceedings import honorifics
from relatoria.reading.source import Source

_SPOKEN = (Part.UNKNOWN, Part.PRESENTATION, Part.DIALOGUE, Part.PLEDGES)
_PROSE = re.compile(r"[.:;!?]['\"”’»)]?\s*\d{0,3}$")


@dataclass(frozen=True, slots=True)
class _Speaker:
    """Who holds the floor, and how that is known."""

    agent: str | None
    country: str | None
    rule: str
    candidates: tuple[str, ...] = ()
    official: bool = False


class Dialogue:
    """Reads the paragraphs of a dialogue in order, remembering who spoke last."""

    def __init__(
        self, source: Source, register: Register, under_review: str | None, event: str | None
    ) -> None:
        self._source = source
        self._grammar = source.grammar.review
        self._register = register
        self._reviewed = under_review
        self._event = event
        self._last: _Speaker | None = None
        self._turns: list[Contribution] = []

    def read(self, entries: list[Entry]) -> tuple[Contribution, ...]:
        """A contribution for every paragraph, more where the speaker changes inside one."""
        for entry in entries:
            if entry.part in _SPOKEN and _is_prose(entry):
                for speaker, opening, start, end in self._voices(entry):
                    self._add(entry, speaker, opening, (start, end))
        return tuple(self._turns)

    def _voices(self, entry: Entry) -> Iterator[tuple[_Speaker, Opening | None, int, int]]:
        """Each stretch of a paragraph with one speaker; offsets count in the entry's words."""
        text = entry.text
        openings = Openings(text, self._grammar)
        opening = openings.at()
        speaker = self._speaker(opening, entry, text)
        start = 0
        for sentence in SENTENCE_END.finditer(text):
            at = sentence.end()
            following = openings.at(at, strict=True)
            if following is None or not self._hands_over(text, at, following, speaker):
                continue
            yield speaker, opening, start, start + len(text[start:at].rstrip())
            start, opening = at, following
            speaker = self._speaker(opening, entry, text)
        self._last = speaker
        yield speaker, opening, start, len(text)

    def _speaker(self, opening: Opening | None, entry: Entry, text: str) -> _Speaker:
        if opening is None or (opening.voice is Voice.COLLECTIVE and self._answering):
            return self._carried(entry, text)
        if opening.voice in (Voice.NARRATION, Voice.COLLECTIVE):
            return _Speaker(None, None, "narration")
        printed = text[opening.start : opening.end]
        if opening.voice is Voice.OFFICIAL:
            return self._official(printed)
        if opening.voice is Voice.DELEGATION:
            return self._state(self._reviewed, "delegation")
        if len(opening.states) == 1:
            reviewed = opening.states[0] == self._reviewed
            rule = "state_under_review_named" if reviewed else "state_named"
            return self._state(opening.states[0], rule, printed)
        ids = tuple(self._register.state(alpha3) for alpha3 in opening.states)
        return _Speaker(None, None, "several_states", ids)

    def _state(self, alpha3: str | None, rule: str, printed: str = "") -> _Speaker:
        if alpha3 is None:
            return _Speaker(None, None, "state_under_review_unknown")
        return _Speaker(self._register.state(alpha3, printed), alpha3, rule)

    def _official(self, name: str) -> _Speaker:
        """An office, or the one official whose longer title begins with these words."""
        honorific = honorifics(self._grammar).match(name)
        titles = (honorific.group().strip(),) if honorific else ()
        name = name[honorific.end() :] if honorific else name
        known = self._register.officials_named(name, self._reviewed)
        last = self._last
        if last and last.official and last.agent in known:
            return _Speaker(last.agent, self._reviewed, "official", official=True)
        if len(known) > 1:
            return _Speaker(None, self._reviewed, "official_ambiguous", known, official=True)
        agent = known[0] if known else self._register.official(name, self._reviewed, titles)
        return _Speaker(agent, self._reviewed, "official", official=True)

    def _carried(self, entry: Entry, text: str) -> _Speaker:
        """Nobody is named: the official before goes on, or else the State under review."""
        last = self._last
        if last and last.official and _pronoun(self._grammar).match(text):
            return _Speaker(last.agent, last.country, "pronoun", last.candidates, official=True)
        if last and entry.number is None and last.country != self._reviewed:
            return last
        return self._state(self._reviewed, "state_under_review_carried")

    @property
    def _answering(self) -> bool:
        return bool(self._last and self._last.country and self._last.country == self._reviewed)

    def _hands_over(self, text: str, at: int, opening: Opening, speaker: _Speaker) -> bool:
        """Whether ``opening``, at the sentence that begins at ``at``, gives the floor away."""
        reviewed = speaker.country is not None and speaker.country == self._reviewed
        answers = bool(_answers(self._grammar).match(opening.verb)) or bool(
            _answering(self._grammar).match(text, at)
        )
        if opening.voice is Voice.OFFICIAL:
            return reviewed and opening.first
        if opening.voice is Voice.DELEGATION:
            return speaker.official if reviewed else answers and self._reviewed is not None
        if opening.voice is not Voice.STATE or len(opening.states) != 1:
            return False
        named = opening.states[0]
        if named == self._reviewed:
            return not reviewed and answers
        return opening.first and named != speaker.country

    def _add(
        self,
        entry: Entry,
        speaker: _Speaker,
        opening: Opening | None,
        stretch: tuple[int, int],
    ) -> None:
        start, end = (entry.start + offset for offset in stretch)
        span = entry.span(start, end)
        attribution: Span | None = None
        if opening and opening.end > opening.start and speaker.rule != "narration":
            attribution = entry.span(entry.start + opening.start, entry.start + opening.end)
        self._turns.append(
            Contribution(
                id=f"contribution-{len(self._turns) + 1}",
                start=span.start,
                end=span.end,
                mode=Mode.REPORTED_SPEECH,
                attribution_text=attribution.of(self._source.text) if attribution else "",
                attribution=attribution,
                attributed_to=speaker.agent,
                candidates=speaker.candidates,
                rule=speaker.rule,
                event=self._event,
                holes=holes_of(self._source, entry, span),
                number=entry.number,
            )
        )


def _is_prose(entry: Entry) -> bool:
    """A numbered paragraph, or one that ends as a sentence does: never a heading."""
    if not entry.text:
        return False
    return entry.number is not None or bool(_PROSE.search(entry.text))


@cache
def _pronoun(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar.pronouns})", re.I)


@cache
def _answers(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar.helpers})(?:{grammar.answers})", re.I)


@cache
def _answering(grammar: Review) -> re.Pattern[str]:
    return re.compile(rf"(?:{grammar.answering})", re.I)
