"""The checks by name, and running them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from django.db import transaction

from relatoria.errors import UsageError
from relatoria.store.checks import (
    attribution,
    chains,
    following,
    identities,
    indexes,
    readings,
    seals,
    texts,
    versions,
)
from relatoria.store.checks.types import Check, Finding

CHECKS: dict[str, Check] = {
    "text": texts.check_statements,
    "places": texts.check_places,
    "evidence": texts.check_evidence,
    "reading": readings.check_readings,
    "attribution": attribution.check_attribution,
    "anonymity": attribution.check_floor,
    "speaker": attribution.check_statements,
    "version": versions.check_versions,
    "file": versions.check_files,
    "key": versions.check_keys,
    "judgement": chains.check_judgements,
    "lineage": identities.check_merges,
    "undo": identities.check_undos,
    "redirect": identities.check_redirects,
    "reference": identities.check_references,
    "log": seals.check_log,
    "append-only": seals.check_triggers,
    "follow-up": following.check_follow_up,
    "search": indexes.check_search,
}
"""Name of each check → the function that gives what it finds."""


def check(names: Sequence[str] = ()) -> Iterator[Finding]:
    """Everything wrong with the register, in one reading of it; all checks unless some are named.

    Raises UsageError for a check that does not exist.
    """
    for name in names:
        if name not in CHECKS:
            raise UsageError(f"there is no check {name!r}", remedy=f"Known are {', '.join(CHECKS)}")
    with transaction.atomic():
        for name in names or CHECKS:
            for where, what in CHECKS[name]():
                yield Finding(name, where, what)
