"""From when and by which source's rules an entry is seen."""

from __future__ import annotations

from datetime import datetime
from functools import cached_property

from django.utils import timezone

from relatoria.errors import InvalidRecord
from relatoria.store import access
from relatoria.store.access import PUBLIC
from relatoria.store.followup.types import Release
from relatoria.store.models import Expression, Released, Stage
from relatoria.store.rows import Columns


class Placing:
    """The terms of one delivery, for new entries and for those the register has.

    What the public sees is never taken back by a delivery: a draft of a published entry is
    refused, and a source that is not open does not take an open entry over.
    """

    def __init__(self, release: Release) -> None:
        self._release = release
        self._now = timezone.now()

    @property
    def fresh(self) -> Columns:
        """The columns of a new entry."""
        return {
            "stage": self._release.stage.value,
            "public_from": self._release.public_from or self._now,
            "expression_id": self._release.expression,
        }

    def of(self, model: type[Released], before: Columns, *, changed: bool) -> Columns:
        """What changes of an entry's terms; raises InvalidRecord where a draft would hide it."""
        placed: Columns = {}
        if not _open(before["stage"], before["public_from"], self._now):
            placed = {name: self.fresh[name] for name in ("stage", "public_from")}
            if placed["stage"] == before["stage"] and not self._opens(before):
                placed = {}
        elif changed and not self._is_open:
            name = before.get("key") or before.get("name")
            raise InvalidRecord(
                f"{name} is published, and this would put a draft in its place",
                where=self._release.name,
                remedy="Deliver it under an identifier of its own, or without --draft",
            )
        if self._takes_over(before["expression_id"]):
            placed["expression_id"] = self._release.expression
        return placed

    def _opens(self, before: Columns) -> bool:
        later = self._release.public_from
        return later != before["public_from"] if later else self._is_open

    @property
    def _is_open(self) -> bool:
        when = self._release.public_from or self._now
        return _open(self._release.stage.value, when, self._now)

    @cached_property
    def _source_is_open(self) -> bool:
        found = access.expressions(PUBLIC).filter(pk=self._release.expression or 0).first()
        return found is not None and access.readable(PUBLIC, found)

    def _takes_over(self, earlier: int | None) -> bool:
        if self._release.expression is None or earlier == self._release.expression:
            return False
        if earlier is None:
            return self._source_is_open
        return not Expression.objects.filter(pk=earlier, current=True).exists()


def _open(stage: str, public_from: datetime | None, now: datetime) -> bool:
    return stage == Stage.PUBLISHED.value and public_from is not None and public_from <= now
