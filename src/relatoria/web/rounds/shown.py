"""The results of a round as its page shows them, in the reader's language."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from relatoria.i18n import Catalogue, catalogue
from relatoria.store.models import Manner, Round, RoundStage, Shown
from relatoria.store.queries.rounds import cards, votes
from relatoria.store.queries.rounds.cards import MessageCard
from relatoria.store.queries.rounds.votes import Hands, Position
from relatoria.web.rounds.analysing import Analysed, analysed
from relatoria.web.rounds.groups import Declared, declared
from relatoria.web.rounds.opinion_map import OpinionMap, letter, opinion_map

ORDERS = ("number", "consensus", "bridging", "divided", "votes")


@dataclass(frozen=True, slots=True)
class Share:
    """How one discovered group voted on a message."""

    letter: str
    agree: int
    disagree: int
    seen: int
    shown: bool
    """Whether enough of the group voted."""


@dataclass(frozen=True, slots=True)
class MessageResult:
    """One message with everything that is known of it."""

    card: MessageCard
    text: str
    tongue: str
    agree: int
    disagree: int
    passed: int
    seen: int
    told: bool
    """Whether enough people voted on it to say anything."""
    label: str = "few_votes"
    value: float = 0.0
    low: float = 0.0
    high: float = 1.0
    bridging: float = 0.0
    explanation: str = ""
    groups: tuple[Share, ...] = ()
    declared: tuple[Declared, ...] = ()
    reactions: tuple[tuple[str, int], ...] = ()
    """In a round of positions: how many say each."""
    positions: tuple[Position, ...] = ()
    reservations: tuple[Position, ...] = ()
    """Of its own words, then of those it came of."""
    hands: tuple[Hands, ...] = ()

    @property
    def bar(self) -> tuple[float, float, float]:
        """Shares who agree, pass and disagree, in hundredths."""
        whole = max(self.seen, 1) / 100
        return self.agree / whole, self.passed / whole, self.disagree / whole

    @property
    def disagree_at(self) -> float:
        """Where the share who disagree begins, in hundredths."""
        return self.bar[0] + self.bar[1]


@dataclass(frozen=True, slots=True)
class RoundResults:
    """The results of a round."""

    messages: tuple[MessageResult, ...]
    at: datetime | None
    """When they were computed; ``None`` where there is nothing to say yet."""
    people: int
    votes: int
    map: OpinionMap | None
    groups_told: str
    """How many groups there are and why, or why none."""
    tested_on: int
    stable: bool


def may_see(row: Round, *, team: bool, takes_part: bool) -> bool:
    """Whether somebody sees the results now."""
    if team:
        return True
    if row.stage == RoundStage.DRAFT.value:
        return False
    if row.takes_votes() and not row.shown_before_close:
        return False
    if row.shown == Shown.PARTICIPANTS.value:
        return takes_part
    return row.shown == Shown.EVERYBODY.value


def results(row: Round, language: str, *, team: bool, order: str = "number") -> RoundResults:
    """What ``row`` says now, to the team or to those who may see it.

    In an open round the public is told nothing before the round's smallest number of people voted,
    nor of a message on which fewer did.
    """
    say = catalogue(language)
    found = analysed(row, team=team)
    listed = cards.messages(row)
    least = 1 if team or row.manner == Manner.POSITIONS.value else row.smallest
    people = len(found.done.votes.participants) if found else 0
    if found is None or people < least:
        empty = tuple(_untold(card, language) for card in listed)
        return RoundResults(empty, None, 0, 0, None, "", 0, False)
    from relatoria.consensus.explaining import explain_groups

    made = _Making(row, found, say, least)
    rows = [made.result(card) for card in listed]
    drawn = opinion_map(found, {str(card.number): card.ordinal for card in listed})
    enough = people >= max(least, 7)
    return RoundResults(
        tuple(_ordered(rows, order)), found.at, people, found.votes, drawn if enough else None,
        explain_groups(found.done, language), found.tested_on, found.done.stability.stable,
    )  # fmt: skip


def _untold(card: MessageCard, language: str) -> MessageResult:
    text, tongue = card.wording(language)
    return MessageResult(card, text, tongue, 0, 0, 0, 0, told=False)


class _Making:
    """What the results of every message are made of."""

    def __init__(self, row: Round, found: Analysed, say: Catalogue, least: int) -> None:
        self.found, self.say, self.least = found, say, least
        self.open = row.manner == Manner.OPEN.value
        self.place = {name: j for j, name in enumerate(found.done.votes.statements)}
        self.declared = declared(row, found, say)
        self.positions = {} if self.open else votes.positions(row)
        self.reactions = {} if self.open else votes.reaction_counts(row)
        self.hands = votes.hands(row)

    def result(self, card: MessageCard) -> MessageResult:
        from relatoria.consensus.explaining import explain, label

        text, tongue = card.wording(self.say.language)
        j = self.place.get(str(card.number))
        done = self.found.done
        counted = (0, 0, 0) if j is None else tuple(done.totals[j].tolist())
        agree, disagree, seen = counted
        beside = {
            "reactions": tuple(
                (name, number)
                for name, number in self.reactions.get(card.number, {}).items()
                if name in _POSITIONS
            ),
            "positions": self.positions.get(card.key, ()),
            "reservations": self._reservations(card),
            "hands": self.hands.get(card.number, ()),
        }
        if j is None or seen < self.least:
            return MessageResult(card, text, tongue, 0, 0, 0, 0, told=False, **beside)  # type: ignore[arg-type]
        return MessageResult(
            card, text, tongue, agree, disagree, seen - agree - disagree, seen, told=True,
            label=label(done, j), value=float(done.consensus.value[j]),
            low=float(done.consensus.low[j]), high=float(done.consensus.high[j]),
            bridging=float(done.bridging[j]), explanation=explain(done, j, self.say.language),
            groups=self._shares(j), declared=self.declared.get(str(card.number), ()),
            **beside,  # type: ignore[arg-type]
        )  # fmt: skip

    def _shares(self, j: int) -> tuple[Share, ...]:
        done = self.found.done
        shares = []
        for group in range(done.stability.groups):
            agree, disagree, seen = (int(number) for number in done.counts[group, j])
            shares.append(Share(letter(group), agree, disagree, seen, seen >= self.least))
        return tuple(shares)

    def _reservations(self, card: MessageCard) -> tuple[Position, ...]:
        """Everything kept beside the text, what was said of earlier wordings included."""
        return tuple(
            one
            for key in (card.key, *card.origins)
            for one in self.positions.get(key, ())
            if one.reservation
        )


_POSITIONS = ("support", "support_with_reservation", "oppose", "abstain")


def _ordered(rows: Sequence[MessageResult], order: str) -> list[MessageResult]:
    """By number, or by a score with what cannot be told at the end; ties keep their number."""
    keys = {
        "consensus": lambda one: (not one.told, -one.low),
        "bridging": lambda one: (not one.told, -one.bridging),
        "divided": lambda one: (not one.told, one.high),
        "votes": lambda one: (not one.told, -one.seen),
    }
    return sorted(rows, key=keys[order]) if order in keys else list(rows)


def signs(row: Round) -> tuple[tuple[int, int], ...]:
    """For the team: how many accounts vote alike beyond chance, and how many votes they share.

    A reason to look, never a verdict.
    """
    found = analysed(row, team=True)
    if found is None:
        return ()
    from relatoria.consensus.coordination import same_patterns

    patterns = same_patterns(found.done.votes, found.done.parts)
    return tuple((len(one.participants), one.votes) for one in patterns)
