"""Follow-up: what lists repeat equals what they repeat, and links point forward."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from relatoria.store.followup.columns import terms_of
from relatoria.store.followup.linking import furthest
from relatoria.store.models import (
    Commitment,
    CommitmentLink,
    CommitmentReport,
    CommitmentStatus,
    CommitmentTerm,
)


def check_follow_up() -> Iterator[tuple[str, str]]:
    """Terms are those of their commitments, a report's state that of its links; every finding
    says when, by whom and why."""
    yield from _terms()
    states: dict[int, list[str]] = defaultdict(list)
    for report, state in CommitmentLink.objects.values_list("report_id", "state").iterator():
        states[report].append(state)
    for number, key, linked in CommitmentReport.objects.values_list("id", "key", "linked"):
        if furthest(states.get(number, ())).value != linked:
            yield f"report {key}", f"it says {linked}, and its links say otherwise"
    for row in CommitmentStatus.objects.iterator():
        lacking = [name for name in ("date", "by", "reason") if not getattr(row, name).strip()]
        if lacking:
            yield f"finding {row.key}", f"it lacks {', '.join(lacking)}"


def _terms() -> Iterator[tuple[str, str]]:
    there: dict[int, set[tuple[str, str, int]]] = defaultdict(set)
    rows = CommitmentTerm.objects.values_list("commitment_id", "kind", "value", "ordinal")
    for commitment, kind, value, ordinal in rows.iterator():
        there[commitment].add((kind, value, ordinal))
    columns = ("id", "key", "ordinal", "themes", "addressees", "rests_on")
    for row in Commitment.objects.values(*columns).iterator():
        said = {(kind, value, row["ordinal"]) for kind, value in terms_of(row)}
        if said != there.get(row["id"], set()):
            yield f"commitment {row['key']}", "what it is looked for by is not what it says"
