"""The one who is meant by the words that open a sentence."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from relatoria.model import Span
from relatoria.reading.grammar import grammar_for
from relatoria.reading.meeting.affiliations import affiliation_of
from relatoria.reading.source import Paragraph
from relatoria.reading.turns.attribution import NOBODY, Attribution, Resolution
from relatoria.reading.turns.gender import (
    Gender,
    gender_of_address,
    gender_of_phrase,
    gender_of_pronoun,
)
from relatoria.reading.turns.line import Line, Names
from relatoria.reading.turns.names import NamesIn
from relatoria.reading.turns.openings import Form, Opening
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.roll import Roll
from relatoria.reading.turns.scope import Place
from relatoria.reading.turns.subjects import subject_in
from relatoria.schemes import countries

_DESCRIBED = re.compile(r",\s((?:an?\s|the\s)?[a-zß-ÿ][^,;:.]{2,80}),\s")
_LEADING = re.compile(
    r"(?:direct|minist|viceminist|ambass|embaj|embaix|secret|sécret|presid|présid|treasur|tesor|trésor"
    r"|mayor|maire|alcald|prefeit|rect[eo]|superintend|govern|gobern|chief|jef[ea]|chef|coord)",
    re.I,
)
_VERB_REACH = 60
_NOUN = 2
"""Words of a role that says nothing but an occupation: «the public defender»."""


@dataclass(slots=True)
class Speakers:
    """Resolves openings: seats of the panel first, then the cast, then the printed words."""

    p: Patterns
    attribution: Attribution
    roll: Roll
    offices: dict[str, set[str]] = field(default_factory=dict)
    """Agents by an office printed beside their name."""
    before: tuple[Paragraph, Span] | None = None
    """The sentence read before, for «the latter» and «the former»."""
    names: NamesIn | None = None
    lately: list[str] = field(default_factory=list)
    """Agents who have spoken since the last heading, the latest last."""

    def resolve(self, paragraph: Paragraph, opening: Opening, place: Place) -> Resolution:
        """Who opens the sentence; `NOBODY` where the words mean nobody in particular."""
        prose = paragraph.text
        if opening.form in (Form.LATTER, Form.FORMER):
            return self._back(opening, place)
        if opening.form is Form.STATE:
            if place.scoped:
                return NOBODY
            return self.state(prose[opening.start : opening.end])
        if opening.form is Form.GROUP:
            return self.roll.group(prose[opening.start : opening.end])
        if opening.form is Form.NAME:
            office = opening.office.of(prose) if opening.office else None
            name = opening.name or Span(opening.start, opening.end)
            if office is None and (described := _DESCRIBED.match(prose, opening.end)):
                office = described[1]
            # «In the floor debate, Ana Sol recalled …»: whoever is named there is in the room.
            cued = opening.floor is not None and opening.sure
            gender = self._gender(prose, opening)
            return self._name(name.of(prose), office, place, gender, cued=cued)
        phrase = self.bare(prose[opening.start : opening.end])
        gender = self._gender(prose, opening)
        if self.p.others.match(phrase):
            return self.attribution.other(place.panel, self.lately)
        if self.p.previous.search(phrase) and len(phrase.split()) <= 3:
            return self._previous()
        if opening.name is not None:
            return self._name(opening.name.of(prose), phrase, place, gender)
        cued = opening.cued or opening.floor is not None
        return self._role(phrase, place, gender, cued=cued)

    def _address(self, printed: str) -> Gender:
        title = self.p.without_title.match(printed)
        return gender_of_address(title.group() if title else "", self.p.grammar.language)

    def by_occupation(self, paragraph: Paragraph, opening: Opening, place: Place) -> Resolution:
        """The one panellist whose description begins with the noun: «la dirigenta»."""
        phrase = self.bare(opening.text(paragraph.text))
        gender = self._gender_of_noun(paragraph.text, opening)
        if self.attribution.plays(phrase):
            return self.attribution.role(phrase, place.panel, place.last, gender)
        return self.attribution.occupied(phrase, place.panel or place.last, gender)

    def contradicts(self, paragraph: Paragraph, opening: Opening, agent: str | None) -> bool:
        """Whether a noun with its article cannot mean ``agent``: «la invitada» of a man."""
        gender = self._gender_of_noun(paragraph.text, opening)
        person = self.attribution.is_part(self.bare(opening.text(paragraph.text)))
        return person and gender.differs(self.attribution.gender(agent))

    def stranger(self, paragraph: Paragraph, opening: Opening, place: Place) -> Resolution:
        """The one seat that such words describe, the body that they name, or somebody unknown."""
        prose = paragraph.text
        if not opening.sure:
            return self.by_occupation(paragraph, opening, place)
        phrase = self.bare(opening.text(prose))
        gender = self._gender_of_noun(prose, opening)
        found = self.attribution.role(phrase, place.panel, place.last, gender)
        if found.agent is None and not phrase[:1].isupper():
            found = self.attribution.noun(phrase, place.panel or place.last, gender)
        if found.agent or (found.candidates and found.rule != "partial"):
            return found
        # A few words shared with a panellist's institution make nobody of a body.
        if phrase[:1].isupper() and self._is_body(phrase):
            return self.roll.organization(phrase)
        return Resolution(None, rule="unknown-subject")

    def _is_body(self, phrase: str) -> bool:
        """Whether a name in capitals is that of an institution, not of an office."""
        said = affiliation_of(phrase, grammar_for(self.p.grammar.language).meeting, {})
        if not said.institutions or said.offices:
            return False
        return len(phrase.split()) > 1 or phrase.isupper()

    def _gender_of_noun(self, prose: str, opening: Opening) -> Gender:
        words = opening.text(prose)
        article = self.p.bare.match(words)
        if article is None or words[article.end() : article.end() + 1].isupper():
            return Gender.OPEN
        phrase = words[article.end() :]
        return gender_of_phrase(article.group(), phrase, self.p.grammar.language)

    def _previous(self) -> Resolution:
        """Who spoke before the speaker of now."""
        return Resolution(self.lately[-2], rule="previous") if len(self.lately) > 1 else NOBODY

    def _gender(self, prose: str, opening: Opening) -> Gender:
        """What the article and the noun that open the sentence say of the speaker."""
        words = opening.text(prose)
        if opening.form is Form.NAME and opening.name is None:
            return self._address(words) if self.p.honorific.match(words) else Gender.OPEN
        article = self.p.bare.match(words)
        printed = article.group() if article else ""
        phrase = words[article.end() :] if article else words
        role = self.p.role.search(phrase)
        if role is None or role["delegation"]:
            return Gender.OPEN
        addressed = self._address(opening.name.of(prose)) if opening.name else Gender.OPEN
        return addressed or gender_of_phrase(printed, phrase, self.p.grammar.language)

    def known_in(self, prose: str) -> Names:
        """The names of known people in ``prose``."""
        return self.names.of(prose) if self.names else Names([])

    def together(self, paragraph: Paragraph, opening: Opening, place: Place) -> Resolution:
        """The group that a collective subject names; nobody for the impersonal."""
        if opening.form is not Form.GROUP:
            rule = "agreed" if opening.form is Form.AGREED else "unattributed"
            return Resolution(None, rule=rule)
        return self.resolve(paragraph, opening, place)

    def pronoun(self, paragraph: Paragraph, opening: Opening, now: str | None) -> Resolution | None:
        """Whom a pronoun means that does not fit the speaker ``now``; ``None`` where it fits.

        «She» after a man's words is the woman who spoke last, or nobody.
        """
        prose = paragraph.text
        gender = gender_of_pronoun(opening.text(prose))
        if not gender or not self._reports(prose, opening):
            return None
        if now is not None and not gender.differs(self.attribution.gender(now)):
            return None
        if now is None and not self.lately:
            return None
        meant = [one for one in self.lately if self.attribution.gender(one) is gender]
        return Resolution(meant[-1], rule="pronoun") if meant else NOBODY

    def agrees(self, pronoun: str, agent: str | None) -> bool:
        """Whether ``pronoun`` can stand for ``agent``."""
        return not gender_of_pronoun(pronoun).differs(self.attribution.gender(agent))

    def anaphor(
        self, paragraph: Paragraph, opening: Opening, place: Place, now: str | None, *, first: bool
    ) -> Resolution | None:
        """Whom «the director» means where it is not the speaker ``now``; ``None`` where it is."""
        prose = paragraph.text
        phrase = self.bare(opening.text(prose))
        gender = self._gender(prose, opening)
        clash = gender.differs(self.attribution.gender(now))
        holders = self.attribution.plays(phrase)
        if holders and now not in holders:
            # «The commentator», where another than the speaker of now has that part.
            who = self._role(phrase, place, gender, cued=False)
            if who.agent is not None and who.agent in holders:
                return who
        if now is not None and not clash and (now in holders or self.attribution.fits(phrase, now)):
            return None
        role = self.p.role.match(phrase)
        if role is None or (not role["office"] and not clash and now is not None):
            return None
        who = self._role(phrase, place, gender, cued=False) if role["office"] else NOBODY
        if who.agent is None and not who.candidates:
            who = self.attribution.noun(phrase, place.panel, gender)
        free = not place.scoped or who.rule != "printed-office"
        alone = clash or first or now is None or not place.scoped
        # Among panellists, somebody else by office who reports takes over in mid-paragraph.
        told = bool(role["office"]) and who.rule == "panel-role" and self._reports(prose, opening)
        if who.agent is not None and free and (alone or told):
            return who
        if clash:
            return who if who.candidates else NOBODY
        if now is None:
            return who if who.candidates else None
        # «The Director» is not a treasurer who has just spoken, whoever else it may be.
        elsewhere = _LEADING.match(phrase) and self.attribution.has_office(now)
        return Resolution(None, who.candidates, "unknown-subject") if elsewhere else None

    def _reports(self, prose: str, opening: Opening) -> bool:
        """Whether a reporting verb follows the subject closely."""
        at = opening.end
        limit = min(opening.sentence.end, at + _VERB_REACH)
        verb = self.p.verb.search(prose, at, limit)
        if verb is None:
            return False
        between = self.p.adverbs.sub(" ", prose[at : verb.start()])
        return not between.strip(" ,") or between.startswith(", ")

    def lists_states(self, paragraph: Paragraph, opening: Opening) -> bool:
        """Whether a plural subject names the States that speak together."""
        if opening.form is not Form.GROUP:
            return False
        words = opening.text(paragraph.text)
        return bool(countries.find(words, self.p.grammar.language, demonyms=False))

    def bare(self, phrase: str) -> str:
        """``phrase`` without its article."""
        article = self.p.bare.match(phrase)
        return phrase[article.end() :] if article else phrase

    def _back(self, opening: Opening, place: Place) -> Resolution:
        """The last (or first) of those whom the sentence before speaks of."""
        if self.before is None:
            return NOBODY
        paragraph, sentence = self.before
        spoken_of = self._spoken_of(paragraph, sentence, place)
        if not spoken_of:
            return NOBODY
        who = spoken_of[-1] if opening.form is Form.LATTER else spoken_of[0]
        return Resolution(who.agent, rule="anaphor") if who.agent else NOBODY

    def _spoken_of(self, paragraph: Paragraph, sentence: Span, place: Place) -> list[Resolution]:
        prose = paragraph.text
        known = self.known_in(prose)
        starts = [m.start() for m in self.p.role_anywhere.finditer(prose, *_ends(sentence))]
        starts += [span.start for span in known.spans if sentence.covers(span)]
        found: list[Resolution] = []
        done = 0
        for start in sorted(starts):
            subject = subject_in(Line(prose, self.p, known), start, sentence.end)
            if start < done or subject is None or subject.form not in ("role", "name", "state"):
                continue
            done = subject.end
            opened = Opening(Form(subject.form), subject.start, subject.end, sentence)
            found.append(self.resolve(paragraph, opened, place))
        return found

    def state(self, printed: str) -> Resolution:
        """The State that ``printed`` names, its article left out."""
        name = self.bare(printed)
        code = countries.lookup(name)
        return self.roll.state(code, name) if code else NOBODY

    def _name(
        self,
        printed: str,
        office: str | None,
        place: Place,
        gender: Gender,
        *,
        cued: bool = False,
    ) -> Resolution:
        found = self.attribution.name(printed, place.panel, gender)
        if found.candidates and office:
            found = self.attribution.officed(found, office)
        if found is not NOBODY:
            return found
        titled = self.p.honorific.match(printed)
        if len(printed.split()) == 1:
            return NOBODY
        if place.scoped and titled is None and office is None and not cued:
            return NOBODY
        made = self.roll.named(printed, office)
        if office and made.agent:
            for words in {office, self.p.linked.split(office, maxsplit=1)[0]}:
                self.offices.setdefault(words.lower(), set()).add(made.agent)
        return made

    def _role(self, phrase: str, place: Place, gender: Gender, *, cued: bool) -> Resolution:
        known = self.offices.get(phrase.lower(), set())
        if len(known) == 1:
            return Resolution(next(iter(known)), rule="printed-office")
        found = self.attribution.role(phrase, place.panel, place.last, gender)
        if found.agent or found.candidates:
            return found
        if (comma := phrase.find(", ")) > 0:
            # «The Chair, putting the motion to the vote, …»
            return self._role(phrase[:comma], place, gender, cued=cued)
        if len(phrase.split()) <= _NOUN and place.panel is not None:
            found = self.attribution.noun(phrase, place.panel, gender)
            if found.agent is not None:
                return found
        return self.roll.role(phrase) if self._may_be_new(phrase, place, cued=cued) else NOBODY

    def is_absent(self, paragraph: Paragraph, opening: Opening) -> bool:
        """Whether a role is of those whom panellists speak of: a Government, a country's head."""
        phrase = self.bare(opening.text(paragraph.text))
        if self._is_spoken_of(phrase):
            return True
        role = self.p.role.search(phrase)
        abroad = countries.find(phrase, self.p.grammar.language)
        return bool(abroad and role and role["office"])

    def _is_spoken_of(self, phrase: str) -> bool:
        """Whether a phrase is of a Government or a State, not of somebody whom one sent."""
        absent = self.p.absent.match(phrase)
        sent = absent and self.p.role.match(phrase, absent.end() + 1)
        return absent is not None and not (sent and sent["generic"])

    def _may_be_new(self, phrase: str, place: Place, *, cued: bool) -> bool:
        """Whether somebody whom no panel announces may take the floor.

        Among panellists the Government of a country or the Director of an institution is what
        they speak of, unless words like «next» give the floor; a representative is in the room.
        """
        if place.panel is None or cued:
            return True
        if self._is_spoken_of(phrase):
            return False
        sent = any(role["generic"] for role in self.p.role.finditer(phrase))
        return sent or bool(self.p.state_voice.match(phrase))


def _ends(span: Span) -> tuple[int, int]:
    return span.start, span.end
