"""Messages that merge, split and get other words; every author and every reaction stays.

A reaction belongs to the text it was given on: merging makes nobody agree with words they have
not seen. What came before is found by walking the steps, and is told with its origin.
"""

from __future__ import annotations

from collections.abc import Sequence

from django.db.models import F

from relatoria.errors import InputError
from relatoria.store import journal
from relatoria.store.models import DraftMessage, DraftOperation, MessageStep, Round
from relatoria.store.rounds.opening import Wording, checked_texts, new_message
from relatoria.store.transactions import one_writer


def merge(
    messages: Sequence[DraftMessage], wording: Wording, by: str, reason: str = ""
) -> DraftMessage:
    """Two or more messages become one. Raises InputError where one of them is not open."""
    if len({message.pk for message in messages}) < 2:
        raise InputError("a merge takes two messages or more, each named once")
    return _stepped(DraftOperation.MERGE, messages, [wording], by, reason)[0]


def split(
    message: DraftMessage, parts: Sequence[Wording], by: str, reason: str = ""
) -> list[DraftMessage]:
    """A message becomes two or more. Raises InputError where it is not open."""
    if len(parts) < 2:
        raise InputError("a split gives two messages or more")
    return _stepped(DraftOperation.SPLIT, [message], parts, by, reason)


def reword(message: DraftMessage, wording: Wording, by: str, reason: str = "") -> DraftMessage:
    """A message gets other words, to which nobody has reacted yet."""
    return _stepped(DraftOperation.REWORD, [message], [wording], by, reason)[0]


def _stepped(
    operation: DraftOperation,
    before: Sequence[DraftMessage],
    wordings: Sequence[Wording],
    by: str,
    reason: str,
) -> list[DraftMessage]:
    round_ = before[0].round
    texts = [checked_texts(one.texts, one.original) for one in wordings]
    with one_writer():
        fresh = list(DraftMessage.objects.filter(pk__in=[one.pk for one in before]))
        for message in fresh:
            if message.round_id != round_.pk or not message.takes_reactions:
                raise InputError(
                    "this message is not open",
                    where=message.key,
                    why="it was merged, split, reworded or not accepted before",
                    remedy="Take what came of it instead",
                )
        statements = list(dict.fromkeys(key for one in before for key in one.statements))
        # Authors of origins are found by walking the steps: these are of the new words alone.
        made = [
            new_message(
                round_, text, one.original, statements=statements, authors=list(one.authors)
            )
            for one, text in zip(wordings, texts, strict=True)
        ]
        step = MessageStep.objects.create(
            round=round_, operation=operation.value, before=[one.key for one in before],
            after=[one.key for one in made], by=by, reason=reason,
        )  # fmt: skip
        DraftMessage.objects.filter(pk__in=[one.pk for one in before]).update(
            ended_by=step, version=F("version") + 1
        )
        acts = [
            journal.Act(
                operation.value, "draft-message", one.key, {"before": step.before},
                {"texts": one.texts}, reason,
            )
            for one in made
        ]  # fmt: skip
        journal.append(by, acts)
    return made


def origins(round_: Round) -> dict[str, tuple[str, ...]]:
    """For each message of the round, those it came of, over any number of generations, nearest
    first; blank for one that nothing came before.
    """
    came: dict[str, tuple[str, ...]] = {}
    for step in MessageStep.objects.filter(round=round_):
        for key in step.after:
            nearest = dict.fromkeys(step.before)
            further = dict.fromkeys(old for one in step.before for old in came.get(one, ()))
            came[key] = tuple(nearest | further)
    return came
