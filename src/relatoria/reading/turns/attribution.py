"""Who the printed words mean: one agent, or the agents they could mean."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.model import Role
from relatoria.reading.meeting import Cast, Panel
from relatoria.reading.turns.acquaintance import Acquaintance
from relatoria.reading.turns.designations import LEADING, LOCAL, Designations
from relatoria.reading.turns.gender import Gender, gender_of_address, gender_of_office
from relatoria.reading.turns.patterns import Patterns
from relatoria.reading.turns.profiles import Profile, Profiles, offices_of
from relatoria.reading.turns.words import Abbreviations, countries_in, telling_words
from relatoria.schemes.names import fold, words_of

_ENOUGH = 0.75
"""The share of telling words that must fit where no seat fits all of them."""
_OF_BODY = re.compile(r"\s(?:d[eoa]s?|del|of|from|du|des)\s(?=[A-ZÀ-Þ])")
_INITIAL = re.compile(r"(?<!\w)([A-ZÀ-ÖØ-Þ])(?:\.\s?|\s(?=[A-ZÀ-ÖØ-Þ]))(?=\S)")
_OCCUPATION_STEM = 7
_NOUN_STEM = 5
_RIVAL = 0.5
"""A second seat that fits this share leaves the words ambiguous."""


@dataclass(frozen=True, slots=True)
class Resolution:
    """One agent, or several candidates, or nobody; and the rule that decided."""

    agent: str | None
    candidates: tuple[str, ...] = ()
    rule: str = ""


NOBODY = Resolution(None)


def _ambiguous(fitting: list[Profile]) -> Resolution:
    return Resolution(None, tuple(one.agent for one in fitting), "ambiguous" if fitting else "")


class Attribution:
    """Resolves role phrases and names, in a panel first and in the whole cast after."""

    def __init__(
        self,
        cast: Cast,
        text: str,
        p: Patterns,
        met: Acquaintance,
        parts: Designations | None = None,
    ) -> None:
        self._parts = parts or Designations(p.grammar.language)
        self._p = p
        self._language = p.grammar.language
        self._short = Abbreviations(text, self._language)
        self._profiles = Profiles(cast, self._short, p, met)
        self._met = frozenset(agent.id for agent in met.agents)
        self._known: dict[tuple[str, int, int, Gender], Resolution] = {}
        self._by_word: dict[str, set[str]] = {}
        self._initials: dict[str, set[str]] = {}
        self._gender = dict(met.gender)
        self._address = met.address
        self._leaders = [
            part.agent for part in cast.participations if part.role in (Role.MODERATOR, Role.CHAIR)
        ]
        self._rapporteurs = [p.agent for p in cast.participations if p.role is Role.RAPPORTEUR]
        seats = [(s.agent, s.as_printed) for panel in cast.panels for s in panel.seats]
        for agent in (*cast.agents, *met.agents):
            for name in (agent.name, *agent.name_variants):
                for word in words_of(name):
                    self._by_word.setdefault(word, set()).add(agent.id)
                    self._initials.setdefault(agent.id, set()).add(word[0])
            self._tell_gender(agent.id, agent.titles)
        self._seated = {who for who, _ in seats}
        for who, printed in seats:
            described = printed.rsplit(", ", maxsplit=1)[-1] if ", " in printed else ""
            self._tell_gender(who, (described,))

    def _tell_gender(self, who: str, titles: Iterable[str]) -> None:
        if self._gender.get(who):
            return
        for title in titles:
            gender = gender_of_address(title, self._language) or gender_of_office(
                title, self._language
            )
            if gender:
                self._gender[who] = gender
                return

    def gender(self, agent: str | None) -> Gender:
        """What the document's words say of ``agent``'s gender."""
        return self._gender.get(agent or "", Gender.OPEN)

    def fits(self, phrase: str, agent: str) -> bool:
        """Whether the offices in ``phrase`` are printed of ``agent``, or nothing else is."""
        wanted, offices = self._wanted(phrase)
        profile = self._profiles.of(agent)
        if profile is None:
            return not offices
        if wanted and self._share(wanted, profile.words) < 1:
            return False
        return offices <= profile.offices or not (offices or wanted)

    def has_office(self, agent: str) -> bool:
        """Whether it is printed who ``agent`` is, by an office or otherwise."""
        profile = self._profiles.of(agent)
        return bool(profile and (profile.offices or profile.words))

    def _agreeing(self, who: Iterable[str], gender: Gender) -> list[str]:
        """Those of ``who`` whose gender does not contradict ``gender``."""
        return [one for one in dict.fromkeys(who) if not gender.differs(self.gender(one))]

    def role(
        self,
        phrase: str,
        panel: Panel | None,
        last: Panel | None = None,
        gender: Gender = Gender.OPEN,
    ) -> Resolution:
        """Who ``phrase`` (without its article) means.

        ``panel`` is the one sitting; a section without a panel of its own looks in the whole
        cast first and then on the ``last`` panel. Nobody of another ``gender`` is meant.
        """
        key = (phrase, panel.span.start if panel else -1, last.span.start if last else -1, gender)
        found = self._known.get(key)
        if found is None:
            found = self._known[key] = self._role(phrase, panel, last, gender)
        return found

    def _role(
        self, phrase: str, panel: Panel | None, last: Panel | None, gender: Gender
    ) -> Resolution:
        here = panel or last
        part = self._parts.part(phrase)
        if part is not None:
            playing = self._playing(*part, here, gender)
            if playing.agent or (playing.candidates and (part[1] or part[0] in LEADING)):
                return playing
            if part[0] not in LEADING and self._p.presiding.match(phrase):
                return playing
        if self._p.presiding.match(phrase):
            leading = self._presiding(here, gender)
            if leading.agent or leading.candidates or here is not None:
                return leading if leading is not NOBODY else self._office(phrase, gender)
        seated = NOBODY
        if here:
            seated = self._among(phrase, self._of(self._profiles.seated(here), gender), "panel")
        if panel is not None and (seated.agent or seated.rule == "ambiguous"):
            return seated
        anybody = self._office(phrase, gender)
        if anybody.agent is not None or here is None:
            return anybody
        if seated.agent is not None:
            return seated
        return anybody if anybody.candidates else seated

    def is_part(self, phrase: str) -> bool:
        """Whether ``phrase`` names a part that somebody plays: «invitada», «rapporteur»."""
        return self._parts.part(phrase) is not None

    def plays(self, phrase: str) -> tuple[str, ...]:
        """Those to whom the document gives the part that ``phrase`` names: «the rapporteur»."""
        part = self._parts.part(phrase)
        return tuple(self._parts.of.get(part[0], ())) if part else ()

    def _playing(self, part: str, more: str, here: Panel | None, gender: Gender) -> Resolution:
        """Who has a part in the panel or in the meeting: «the Employer Vice-Chairperson»."""
        if part in LEADING and not more and here is not None:
            leading = self._presiding(here, gender)
            chairs = self._parts.of.get("chair", ())
            if leading.agent is not None and part == "chair" and len(chairs) == 1:
                moderates = any(
                    s.agent == leading.agent and s.role is Role.MODERATOR for s in here.seats
                )
                if moderates and chairs[0] != leading.agent:
                    return Resolution(None, (leading.agent, chairs[0]), "ambiguous")
            if leading.agent is not None:
                return leading
        who = self._agreeing(self._parts.of.get(part, ()), gender)
        if not who and part == "rapporteur" and not more:
            who = self._agreeing(self._rapporteurs, gender)
        if not who and part in LEADING and not more:
            # The one who leads anywhere in the document leads where nobody else does.
            who = self._agreeing(self._leaders, gender) if len(set(self._leaders)) == 1 else []
        if here is not None and part in LOCAL:
            seated = {seat.agent for seat in here.seats}
            # … or somebody named beside the panel, whom no panel seats
            free = [one for one in who if one not in self._seated]
            who = [one for one in who if one in seated] or free
        if more:
            wanted = telling_words(more, self._language)
            profiles = ((one, self._profiles.of(one)) for one in who)
            who = [one for one, has in profiles if has and wanted <= has.words]
        if len(who) == 1:
            return Resolution(who[0], rule="designated")
        return Resolution(None, tuple(who), "ambiguous") if who else NOBODY

    def _office(self, phrase: str, gender: Gender) -> Resolution:
        """Who in the cast, or else among those whom the text introduces, bears an office."""
        everybody = self._of(self._profiles.everybody, gender)
        found = self._among(phrase, everybody, "cast", strict=True)
        if found.agent or found.candidates:
            return found
        return self._among(phrase, self._of(self._profiles.met, gender), "printed", strict=True)

    def _of(self, profiles: Iterable[Profile], gender: Gender) -> list[Profile]:
        return [one for one in profiles if not gender.differs(self.gender(one.agent))]

    def name(self, printed: str, panel: Panel | None, gender: Gender = Gender.OPEN) -> Resolution:
        """Whom ``printed`` names: every word of it must be a word of one person's name."""
        gender = gender or gender_of_address(printed[:24], self._language)
        bare = self._bare_name(printed)
        initials = {letter.lower() for letter in _INITIAL.findall(bare)}
        words = [w for w in words_of(_INITIAL.sub(" ", bare)) if w not in ("de", "la")]
        if not words:
            return NOBODY
        sets = [self._by_word.get(word, set()) for word in words]
        everybody = set.intersection(*sets) if sets else set()
        if initials:
            # «H. Salcido» is Héctor Salcido, never Ana Salcido.
            everybody = {one for one in everybody if initials <= self._initials.get(one, set())}
        fitting = set(self._agreeing(everybody, gender))
        if panel is not None and len(fitting) > 1:
            seated = fitting & {seat.agent for seat in panel.seats}
            fitting = seated or fitting
        if len(fitting) > 1 and (title := self._p.without_title.match(printed)):
            address = " ".join(words_of(title.group()))
            same = {one for one in fitting if address and self._address.get(one) == address}
            if len(same) == 1 and all(self._address.get(one) for one in fitting):
                fitting = same
        if len(fitting) == 1:
            return Resolution(next(iter(fitting)), rule="name")
        if not everybody and (part := _OF_BODY.search(printed)):
            # «Sr. Sol do Sindicato»: a name, and where its bearer belongs.
            found = self.name(printed[: part.start()], panel, gender)
            return found if found.agent else self._of_body(found, printed[part.end() :])
        return Resolution(None, tuple(sorted(fitting)), "ambiguous") if fitting else NOBODY

    def _of_body(self, several: Resolution, body: str) -> Resolution:
        """The one of ``several`` of whom ``body`` is printed."""
        wanted = telling_words(body, self._language)
        profiles = ((who, self._profiles.of(who)) for who in several.candidates)
        fitting = [w for w, one in profiles if one and wanted and wanted <= one.words]
        return Resolution(fitting[0], rule="name") if len(fitting) == 1 else several

    def officed(self, several: Resolution, office: str) -> Resolution:
        """The one of ``several`` of whom ``office`` is printed: «el comisario Soto»."""
        _, offices = self._wanted(office)
        profiles = ((who, self._profiles.of(who)) for who in several.candidates)
        fitting = [who for who, one in profiles if one and offices and offices <= one.offices]
        return Resolution(fitting[0], rule="name") if len(fitting) == 1 else several

    def other(self, panel: Panel | None, heard: Iterable[str]) -> Resolution:
        """«The other speaker»: the one of the panel who has not spoken."""
        if panel is None:
            return NOBODY
        speaking = {seat.agent for seat in panel.seats if seat.role is Role.SPEAKER}
        left = sorted(speaking - set(heard))
        return Resolution(left[0], rule="panel-other") if len(left) == 1 else NOBODY

    def noun(self, phrase: str, panel: Panel | None, gender: Gender) -> Resolution:
        """«O perito»: the one seat whose description begins with this noun."""
        if panel is None:
            return NOBODY
        stem = fold(phrase.split(maxsplit=1)[0])[:_NOUN_STEM] if phrase.split() else ""
        fitting = [
            seat.agent
            for seat in panel.seats
            if any(fold(word).startswith(stem) for word in seat.as_printed.split()) and stem
        ]
        left = self._agreeing(fitting, gender)
        return Resolution(left[0], rule="panel-noun") if len(left) == 1 else NOBODY

    def occupied(self, phrase: str, panel: Panel | None, gender: Gender) -> Resolution:
        """The one seat of ``panel`` whose description begins with the noun of ``phrase``."""
        if panel is None:
            return NOBODY
        stem = fold(phrase)[:_OCCUPATION_STEM]
        fitting = [
            seat.agent
            for seat in panel.seats
            if any(fold(said).startswith(stem) for said in seat.words)
        ]
        left = self._agreeing(fitting, gender)
        return Resolution(left[0], rule="panel-noun") if len(left) == 1 else NOBODY

    def _bare_name(self, printed: str) -> str:
        title = self._p.without_title.match(printed) if self._p.honorific.match(printed) else None
        return printed[title.end() if title else 0 :].split("(", maxsplit=1)[0]

    def _presiding(self, panel: Panel | None, gender: Gender) -> Resolution:
        leading = self._leaders
        if panel is not None:
            leading = [s.agent for s in panel.seats if s.role in (Role.MODERATOR, Role.CHAIR)]
        leading = self._agreeing(leading, gender)
        if len(leading) == 1:
            return Resolution(leading[0], rule="panel-moderator")
        return Resolution(None, tuple(leading), "ambiguous") if leading else NOBODY

    def _among(
        self, phrase: str, profiles: Iterable[Profile], scope: str, *, strict: bool = False
    ) -> Resolution:
        wanted, offices = self._wanted(phrase)
        if not wanted and not offices:
            return NOBODY
        asked = countries_in(wanted)
        # Where both name countries, one must be the same.
        possible = [
            one for one in profiles if not (asked and one.countries) or asked & one.countries
        ]
        if wanted <= asked and self._p.state_voice.match(phrase):
            # «The representative of Ecuador» is nobody who merely works in Ecuador.
            possible = [one for one in possible if one.official]
            strict = True
        # What the panel itself prints of a person comes before what is printed elsewhere.
        full = [one for one in possible if self._share(wanted, one.printed) >= 1]
        shares = {one.agent: self._share(wanted, one.words) for one in possible} if not full else {}
        full = full or [one for one in possible if shares[one.agent] >= 1]
        if not full and not strict:
            near = [one for one in possible if shares[one.agent] >= _RIVAL]
            if len(near) != 1 or shares[near[0].agent] < _ENOUGH:
                return Resolution(None, tuple(one.agent for one in near), "partial" if near else "")
            full = near
        return self._by_office(full, offices, wanted, scope)

    def _by_office(
        self, fitting: list[Profile], offices: frozenset[str], wanted: frozenset[str], scope: str
    ) -> Resolution:
        """Among those of the right institution, the one with the right office."""
        rule = f"{scope}-role" if offices else f"{scope}-institution"
        if offices:
            exact = [one for one in fitting if offices <= one.offices]
            if exact or not wanted:
                # «The Secretary» is no Secretary-General where there is a Secretary.
                only = [one for one in exact if one.offices == offices]
                fitting = only if len(only) == 1 and not wanted else exact
            elif not all(self._same_place(wanted, one) for one in fitting):
                # Somebody of the institution in another office may not be the one meant.
                return _ambiguous(fitting)
        if len(fitting) == 1:
            return Resolution(fitting[0].agent, rule=rule)
        return _ambiguous(fitting)

    def _wanted(self, phrase: str) -> tuple[frozenset[str], frozenset[str]]:
        """The telling words of ``phrase`` and the offices among them; empty roles left out."""
        plain: list[str] = []
        offices: set[str] = set()
        at = 0
        for role in self._p.role.finditer(phrase):
            if role["generic"] or role["delegation"]:
                plain.append(phrase[at : role.start()])
                at = role.end()
            else:
                offices.update(offices_of(role.group()))
                plain.append(phrase[at : role.start()])
                at = role.end()
        plain.append(phrase[at:])
        words = telling_words(" ".join(plain), self._language)
        return words, frozenset(offices)

    def _same_place(self, wanted: frozenset[str], profile: Profile) -> bool:
        """Whether a person without a printed office belongs to just the institution meant."""
        if profile.offices:
            return False
        wide = self._short.widened(wanted)
        own = profile.words - profile.countries
        return 2 * len(own & wide) >= len(own)

    def _share(self, wanted: frozenset[str], has: frozenset[str]) -> float:
        """The share of ``wanted`` that is printed, in words or by its explanation."""
        missing = wanted - has
        if not missing:
            return 1.0
        explained = sum(1 for word in missing if any(m <= has for m in self._short.meanings(word)))
        return 1 - (len(missing) - explained) / len(wanted)
