"""Tables asked for one after the other: each is audited with what is out already."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from relatoria.evidence.disclosure.figures import TableShape
from relatoria.evidence.disclosure.policy import Policy
from relatoria.evidence.disclosure.refusals import Refused, check_request
from relatoria.evidence.disclosure.release import Release, release
from relatoria.evidence.disclosure.requests import Request, append, read
from relatoria.evidence.tables.engines import Engine
from relatoria.evidence.tables.specification import Classes, TableSpec

_BLOCK = 1 << 20


@dataclass(frozen=True)
class Asking:
    """Who asks, why, and the log it is written to."""

    who: str
    why: str
    log: Path


def fingerprint(path: Path) -> str:
    """The SHA-256 of a file: the same records under another name are the same data."""
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while block := file.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest()


def answer(engine: Engine, data: str, spec: TableSpec, policy: Policy, asking: Asking) -> Release:
    """The table ``spec`` of ``data`` (a fingerprint) as ``policy`` lets it out, logged.

    A policy that withholds is held against every table that went out before; one that perturbs
    needs no memory, as the same records have the same noise. Raises :class:`Refused`, logged too.
    """
    spec = replace(spec, classes={**_applying(policy.coarsen, spec), **spec.classes})
    request = Request(
        who=asking.who, why=asking.why, data=data, policy=policy.id, table=_as_data(spec),
        outcome="released", rules=[],
    )  # fmt: skip
    try:
        check_request(policy, (*spec.variables, *spec.where))
        past = _earlier(asking.log, data, policy, spec)
        released = _released(engine, [*past, spec], policy)
    except Refused as refusal:
        reason = f"{refusal.what}: {refusal.why}"
        append(asking.log, _told(request, "refused", [reason]))
        raise
    append(asking.log, _told(request, "released", list(released.rules)))
    return released


def _released(engine: Engine, specs: list[TableSpec], policy: Policy) -> Release:
    """The last of ``specs``; the ones before it are worked out again, as they were released."""
    last = specs[-1]
    names = dict.fromkeys(name for one in specs for name in (*one.variables, *one.where))
    classes = {name: found for one in specs for name, found in one.classes.items()}
    joint = replace(last, rows=tuple(names), by=(), where={}, classes=classes)
    if not names.keys() - {*last.variables}:
        joint = replace(joint, rows=last.variables)
    cells = engine.tabulate(joint)
    out: list[Release] = []
    for one in specs:
        out.append(release(cells, policy, TableShape(one.variables, one.where), out))
    return out[-1]


def _earlier(log: Path, data: str, policy: Policy, spec: TableSpec) -> list[TableSpec]:
    """Tables of the same data that went out before, without the one asked for again."""
    past: list[TableSpec] = []
    for request in read(log):
        if request.data != data or request.outcome != "released":
            continue
        if request.policy != policy.id:
            raise Refused(
                f"tables of these records went out under the policy {request.policy}",
                why="two policies together protect less than each of them",
                remedy=f"Use the policy {request.policy}",
            )
        if policy.method == "cell-key":
            continue
        one = _from_data(request.table)
        changed = [
            name for name in {*one.variables, *one.where} & {*spec.variables, *spec.where}
            if one.classes.get(name) != spec.classes.get(name)
        ]  # fmt: skip
        if changed:
            raise Refused(
                f"{min(changed)} went out in other classes before",
                why="two sets of classes together are finer than each",
                remedy="Use the same classes",
            )
        if _as_data(one) == _as_data(spec):
            # The same table again: it goes out as it did, with what came before it.
            return past
        past.append(one)
    return past


def _applying(coarsen: Mapping[str, Classes], spec: TableSpec) -> dict[str, Classes]:
    return {name: one for name, one in coarsen.items() if name in spec.variables}


def _as_data(spec: TableSpec) -> dict[str, Any]:
    return {
        "rows": list(spec.rows),
        "by": list(spec.by),
        "classes": {name: [one.width, one.top] for name, one in sorted(spec.classes.items())},
        "where": {name: list(values) for name, values in sorted(spec.where.items())},
    }


def _from_data(table: Mapping[str, Any]) -> TableSpec:
    return TableSpec(
        tuple(table["rows"]),
        tuple(table["by"]),
        classes={name: Classes(*one) for name, one in table["classes"].items()},
        where={name: tuple(values) for name, values in table["where"].items()},
    )


def _told(request: Request, outcome: str, rules: list[str]) -> Request:
    import msgspec

    return msgspec.structs.replace(request, outcome=outcome, rules=rules)
