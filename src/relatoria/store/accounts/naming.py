"""Who stands behind a name in the log."""

from __future__ import annotations

from collections.abc import Iterable

from relatoria.store.models import Account
from relatoria.store.rows import among


def names_of(names: Iterable[str]) -> dict[str, str]:
    """How to call those whom the log names, as far as accounts stand behind them.

    A command's user and an erased account keep the name that the log has.
    """
    wanted = {name for name in names if name}
    rows = among(Account.objects.filter(erased_at=None), "key", wanted)
    return {name: name for name in wanted} | {one.key: one.name for one in rows if one.name}
