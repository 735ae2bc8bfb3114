"""Taking a step back: its moves in reverse, where nothing has been built on them."""

from __future__ import annotations

from relatoria.errors import InvalidRecord, UsageError
from relatoria.store.lineage.cells import cell_of, run, values
from relatoria.store.lineage.steps import Change, in_force, origin_of, record
from relatoria.store.models import LineageStep, LogEntry, Operation
from relatoria.store.transactions import one_writer


def undo(key: str, user: str, reason: str = "") -> LineageStep:
    """Take back the step ``key``: a merge, a split, or an undo (which does it again).

    Last in, first out among steps that moved the same cells. What a split made is kept, retired.
    Raises UsageError where there is no such step or it was undone, InvalidRecord where a later
    step or act moved the same rows; the message names it.
    """
    with one_writer():
        step = LineageStep.objects.filter(key=key).first()
        if step is None:
            raise UsageError(
                "there is no such step", where=key, remedy="relatoria undo --list shows them"
            )
        _check_standing(step)
        _check_untouched(step)
        moves = [
            [table, row, column, after, before]
            for table, row, column, before, after in reversed(step.moves)
        ]
        run(moves)
        back = Change(Operation.UNDO, step.kind, step.results, step.sources, moves, step)
        return record(back, user, reason)


def _check_standing(step: LineageStep) -> None:
    taken_back = LineageStep.objects.filter(undoes=step).first()
    if taken_back is None:
        return
    again = LineageStep.objects.filter(undoes=taken_back).first()
    remedy = f"It was done again by {again.key}: undo that" if again else ""
    raise UsageError(f"{step.key} was undone by {taken_back.key}", where=step.key, remedy=remedy)


def _check_untouched(step: LineageStep) -> None:
    if not step.moves:
        raise InvalidRecord(
            "the step does not say what it moved",
            where=step.key,
            why="this register is a publication",
            remedy="Undo it in the register that was published",
        )
    cells = {cell_of(move) for move in step.moves}
    for later in reversed(in_force(LineageStep.objects.order_by("id"))):
        if later.pk <= step.pk or _came_to_nothing(later, step):
            continue
        if cells & {cell_of(move) for move in later.moves}:
            raise InvalidRecord(
                f"{later.key} built on {step.key}",
                where=step.key,
                why="it moved the same rows later",
                remedy=f"Undo {later.key} first",
            )
    now = values(cells)
    last = {cell_of(move): move[4] for move in step.moves}
    for cell, after in last.items():
        if cell not in now:
            raise InvalidRecord(f"the {cell[0]} {cell[1]} is not in this register", where=step.key)
        if now[cell] != after:
            raise InvalidRecord(
                f"{cell[2]} of {cell[0]} {cell[1]} was changed since",
                where=step.key,
                why=f"{_act_on(cell[1], step)}: it was {after!r} then and is {now[cell]!r} now",
                remedy="Change it back first",
            )


def _came_to_nothing(later: LineageStep, step: LineageStep) -> bool:
    """Whether ``later`` only took back what itself came after ``step``."""
    origin, turns = origin_of(later)
    return turns % 2 == 1 and origin.pk > step.pk


def _act_on(row: str, step: LineageStep) -> str:
    entry = LogEntry.objects.filter(subject=row, at__gt=step.at).order_by("-id").first()
    return f"{entry.action} by {entry.user}" if entry else "outside the log"
