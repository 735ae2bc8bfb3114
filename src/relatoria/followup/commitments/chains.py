"""Chains from mandate to report: arrows that can be walked in both directions."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from relatoria.followup.types import Arrow, ArrowKind, LinkOrigin, Report

_DEEPEST = 40


@dataclass(frozen=True, slots=True)
class Step:
    """An arrow and how many steps it lies from where the walk began."""

    arrow: Arrow
    depth: int


class Chains:
    """Arrows by both ends."""

    def __init__(self, arrows: Iterable[Arrow]) -> None:
        self._out: dict[str, list[Arrow]] = defaultdict(list)
        self._in: dict[str, list[Arrow]] = defaultdict(list)
        for arrow in dict.fromkeys(arrows):
            self._out[arrow.source].append(arrow)
            self._in[arrow.target].append(arrow)

    def forward(self, start: str) -> list[Step]:
        """Every arrow that leads on from ``start``, nearest first, by date within a step."""
        return self._walk(start, self._out, towards_target=True)

    def back(self, start: str) -> list[Step]:
        """Every arrow that leads to ``start``, nearest first."""
        return self._walk(start, self._in, towards_target=False)

    def _walk(
        self, start: str, table: dict[str, list[Arrow]], *, towards_target: bool
    ) -> list[Step]:
        steps: list[Step] = []
        seen = {start}
        waiting = [start]
        for depth in range(1, _DEEPEST + 1):
            found = [arrow for name in waiting for arrow in table.get(name, ())]
            steps += [Step(arrow, depth) for arrow in sorted(found, key=lambda one: one.date)]
            ends = [arrow.target if towards_target else arrow.source for arrow in found]
            waiting = [name for name in dict.fromkeys(ends) if name not in seen]
            seen.update(waiting)
            if not waiting:
                break
        return steps


def undocumented(arrows: Iterable[Arrow]) -> list[Arrow]:
    """Arrows without a date or without a passage: they cannot be published."""
    return [arrow for arrow in arrows if not arrow.date or not arrow.citation]


def arrows_of_reports(reports: Iterable[Report]) -> list[Arrow]:
    """From each commitment to the reports that answer it; suggestions are no arrows."""
    return [
        Arrow(
            link.commitment,
            report.id,
            ArrowKind.ANSWERED_BY,
            report.date,
            f"{report.source}:{report.start}-{report.end}" if report.source else report.id,
            link.origin.value,
        )
        for report in reports
        for link in report.links
        if link.origin is not LinkOrigin.SUGGESTED
    ]
