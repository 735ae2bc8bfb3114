"""Accounts for the tests of drafts: two focal points, their superior, a stranger, the office."""

from __future__ import annotations

from typing import Any

from tests.store.followup.deliveries import delivery


def office() -> dict[str, Any]:
    """A register with a delivery and accounts by name; the superior is appointed."""
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.followup import load
    from relatoria.store.followup.drafts import appoint
    from relatoria.store.models import Agent, Role
    from relatoria.web.viewer import viewer_for

    load(delivery())
    state = Agent.objects.create(
        key="state-chl", kind="state", name="Chile", folded="chile", country="CHL"
    )
    other = Agent.objects.create(
        key="org-tides", kind="organization", name="Institute of Tides", folded="institute of tides"
    )
    point = Role.FOCAL_POINT
    made = {
        "ana": make_account("ana@chile.example", Post(point, institution=state), name="Ana"),
        "eva": make_account("eva@chile.example", Post(point, institution=state), name="Eva"),
        "jefa": make_account("jefa@chile.example", Post(point, institution=state), name="Jefa"),
        "tide": make_account("tide@tides.example", Post(point, institution=other), name="Tide"),
        "office": make_account("office@desk.example", Post(Role.SECRETARIAT), name="Office"),
    }
    viewers = {name: viewer_for(account) for name, account in made.items()}
    appoint(made["jefa"], viewers["office"], validates=True)
    return {"accounts": made, "state": state, "other": other, **viewers}
