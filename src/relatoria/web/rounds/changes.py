"""What changed since the round before: the same message then and now, what is new, what is gone."""

from __future__ import annotations

from dataclasses import dataclass

from relatoria.store.models import DraftMessage, Round
from relatoria.store.queries.rounds import cards
from relatoria.store.rounds.lineage import origins
from relatoria.web.rounds.shown import MessageResult, RoundResults, results


@dataclass(frozen=True, slots=True)
class Change:
    """A message of this round beside the one it continues."""

    now: MessageResult
    before: MessageResult | None
    """``None`` where the message is new."""
    reworded: bool
    """Whether its words are others than they were."""

    @property
    def sure(self) -> bool:
        """Whether the two intervals lie apart: a difference that chance does not explain."""
        if self.before is None or not (self.now.told and self.before.told):
            return False
        return self.now.low > self.before.high or self.now.high < self.before.low

    @property
    def by(self) -> float:
        """How far the score moved."""
        return 0.0 if self.before is None else self.now.value - self.before.value


@dataclass(frozen=True, slots=True)
class Changes:
    """This round beside the one before it."""

    before: cards.RoundCard
    changes: tuple[Change, ...]
    gone: tuple[MessageResult, ...]
    """Messages of the round before that nothing here continues."""


def changes(row: Round, now: RoundResults, language: str, *, team: bool) -> Changes | None:
    """The comparison; ``None`` where no round came before."""
    if row.follows is None:
        return None
    before = results(row.follows, language, team=team)
    then = {one.card.key: one for one in before.messages}
    came = origins(row)
    links = dict(
        DraftMessage.objects.filter(round=row, carried_from__isnull=False).values_list(
            "key", "carried_from__key"
        )
    )
    made: list[Change] = []
    kept: set[str] = set()
    for one in now.messages:
        earlier = [
            links[key] for key in (one.card.key, *came.get(one.card.key, ())) if key in links
        ]
        kept.update(earlier)
        old = next((then[key] for key in earlier if key in then), None)
        made.append(Change(one, old, old is not None and old.card.texts != one.card.texts))
    gone = tuple(one for key, one in then.items() if key not in kept)
    return Changes(cards.round_card(row.follows), tuple(made), gone)
