"""The links of reports: what a delivery says, and what people decided and keep."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping

from relatoria.followup.types import LinkOrigin, Report
from relatoria.store.followup.columns import link_columns
from relatoria.store.models import CommitmentLink, LinkState
from relatoria.store.rows import Writer, among

_FURTHEST = (LinkState.CONFIRMED, LinkState.SUGGESTED)


def furthest(states: Iterable[str]) -> LinkState:
    """The state of a report whose links have ``states``."""
    there = set(states)
    return next((one for one in _FURTHEST if one.value in there), LinkState.UNLINKED)


class Links:
    """The links of the reports of one delivery."""

    def __init__(
        self, writer: Writer, commitments: Mapping[str, int], reports: Iterable[int]
    ) -> None:
        self._writer = writer
        self._commitments = commitments
        self._there: dict[int, dict[int, CommitmentLink]] = defaultdict(dict)
        for row in among(CommitmentLink.objects.all(), "report_id", reports):
            self._there[row.report_id][row.commitment_id] = row

    def state_of(self, number: int | None, report: Report) -> LinkState:
        """What becomes of ``report``, the row ``number`` where it is known already."""
        states = {
            self._commitments[link.commitment]: str(link_columns(link)["state"])
            for link in report.links
        }
        for commitment, row in self._there.get(number or 0, {}).items():
            if _kept(row):
                states[commitment] = row.state
        return furthest(states.values())

    def write(self, reports: Iterable[Report], numbers: Mapping[str, int]) -> int:
        """Bring the links level; gives the number of links of known reports that changed."""
        changed = 0
        for report in reports:
            number = numbers[report.id]
            there = self._there.get(number, {})
            wanted = {self._commitments[one.commitment]: one for one in report.links}
            for commitment, link in wanted.items():
                row, columns = there.get(commitment), link_columns(link)
                if row is None:
                    ends = {"report_id": number, "commitment_id": commitment}
                    self._writer.add(CommitmentLink, columns | ends)
                    changed += bool(there)
                elif not _kept(row) and any(getattr(row, k) != v for k, v in columns.items()):
                    CommitmentLink.objects.filter(pk=row.pk).update(**columns)
                    changed += 1
            gone = [
                row.pk for commitment, row in there.items()
                if commitment not in wanted and not _kept(row)
            ]  # fmt: skip
            if gone:
                CommitmentLink.objects.filter(pk__in=gone).delete()
                changed += len(gone)
        return changed


def _kept(row: CommitmentLink) -> bool:
    """Whether a person decided about the link: then no delivery changes it."""
    return bool(row.decided_by) or row.origin == LinkOrigin.CONFIRMED.value
