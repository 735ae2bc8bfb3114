"""The one who is meant by the words that open a sentence."""

from __future__ import annotations

from dataclasses import dataclass, field

from relatoria.reading.source import Paragraph
from relatoria.reading.turns.attribution import NOBODY, Attribution, Resolution
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.roll import Roll
from relatoria.reading.turns.scope import Place
from relatoria.schemes import countries


@dataclass(slots=True)
class Speakers:
    """Resolves openings: seats of the panel first, then the cast, then the printed words."""

    p: Patterns
    attribution: Attribution
    roll: Roll
    offices: dict[str, set[str]] = field(default_factory=dict)
    """Agents by an office printed beside their name."""
    others: list[str] = field(default_factory=list)
    """Agents whom the sentence before speaks of, for «the latter» and «the former»."""

    def resolve(self, paragraph: Paragraph, opening: Opening, place: Place) -> Resolution:
        """Who opens the sentence; `NOBODY` where the words mean nobody in particular."""
        prose = paragraph.text
        if opening.form in (Form.LATTER, Form.FORMER):
            return self._back(opening)
        if opening.form is Form.STATE:
            return self._state(prose[opening.start : opening.end])
        if opening.form is Form.GROUP:
            return self.roll.group(prose[opening.start : opening.end])
        if opening.form is Form.NAME:
            office = opening.office.of(prose) if opening.office else None
            return self._name(prose[opening.start : opening.end], office, place)
        phrase = self.bare(prose[opening.start : opening.end])
        if opening.name is not None:
            return self._name(prose[opening.name.start : opening.name.end], phrase, place)
        return self._role(phrase, place)

    def together(self, paragraph: Paragraph, opening: Opening, place: Place) -> Resolution:
        """The group that a collective subject names; nobody for the impersonal."""
        if opening.form is not Form.GROUP:
            rule = "agreed" if opening.form is Form.AGREED else "unattributed"
            return Resolution(None, rule=rule)
        return self.resolve(paragraph, opening, place)

    def lists_states(self, paragraph: Paragraph, opening: Opening) -> bool:
        """Whether a plural subject names the States that speak together."""
        if opening.form is not Form.GROUP:
            return False
        words = opening.text(paragraph.text)
        return bool(countries.find(words, self.p.grammar.language, demonyms=False))

    def bare(self, phrase: str) -> str:
        """``phrase`` without its article."""
        article = self.p.article.match(phrase)
        return phrase[article.end() :] if article else phrase

    def _back(self, opening: Opening) -> Resolution:
        if not self.others:
            return NOBODY
        who = self.others[-1] if opening.form is Form.LATTER else self.others[0]
        return Resolution(who, rule="anaphor")

    def _state(self, printed: str) -> Resolution:
        name = self.bare(printed)
        code = countries.lookup(name)
        return self.roll.state(code, name) if code else NOBODY

    def _name(self, printed: str, office: str | None, place: Place) -> Resolution:
        found = self.attribution.name(printed, place.panel)
        if found is not NOBODY:
            return found
        titled = self.p.honorific.match(printed)
        if place.panel is not None and titled is None and office is None:
            return NOBODY
        made = self.roll.named(printed, office)
        if office and made.agent:
            for words in {office, self.p.linked.split(office, maxsplit=1)[0]}:
                self.offices.setdefault(words.lower(), set()).add(made.agent)
        return made

    def _role(self, phrase: str, place: Place) -> Resolution:
        known = self.offices.get(phrase.lower(), set())
        if len(known) == 1:
            return Resolution(next(iter(known)), rule="printed-office")
        found = self.attribution.role(phrase, place.panel, place.last)
        if found.agent or found.candidates:
            return found
        return self.roll.role(phrase)
