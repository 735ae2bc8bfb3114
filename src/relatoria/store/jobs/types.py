"""How a job may end before it is done."""

from __future__ import annotations

from relatoria.errors import RelatoriaError


class Cancelled(RelatoriaError):
    """Somebody asked for the job to be cancelled; it ends between two of its steps."""


class LeaseLost(RelatoriaError):
    """The lease ran out and another worker has the job: this one must not write any more."""
