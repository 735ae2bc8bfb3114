"""Who may see a source or a meeting; every reader of the register asks here."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from django.db import models
from django.utils import timezone

from relatoria.store.models.fields import one_of


class Access(StrEnum):
    """How far a source or a meeting is open."""

    PUBLIC = "public"
    RESTRICTED = "restricted"
    EMBARGOED = "embargoed"


class Guarded(models.Model):
    """Something with rules of access.

    ``public_from`` decides alone what the public sees, so that one comparison serves every
    query: ``None`` is never, a moment in the future is an embargo.
    """

    access = one_of(Access, default=Access.PUBLIC.value)
    public_from = models.DateTimeField(null=True, blank=True, default=timezone.now, db_index=True)
    attribution_withheld = models.BooleanField(default=False)
    """Held under a rule that lets out what was said and never who said it."""

    class Meta:
        abstract = True

    def open_to_all(self, now: datetime | None = None) -> bool:
        """Whether the public may see this at ``now``."""
        return self.public_from is not None and self.public_from <= (now or timezone.now())
