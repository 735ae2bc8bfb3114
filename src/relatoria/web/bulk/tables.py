"""Every table there is."""

from __future__ import annotations

from relatoria.web.bulk.entities import MEETINGS, ORGANIZATIONS, PEOPLE, SOURCES
from relatoria.web.bulk.followup import COMMITMENTS, LINKS, REPORTS, STATUSES
from relatoria.web.bulk.speech import CONFLICTS, STATEMENTS

TABLES = {
    table.name: table
    for table in (
        STATEMENTS, MEETINGS, PEOPLE, ORGANIZATIONS, SOURCES, CONFLICTS, COMMITMENTS, REPORTS,
        LINKS, STATUSES,
    )
}  # fmt: skip
SEVERAL_ROWS = frozenset((CONFLICTS.name, LINKS.name))
"""Tables in which one key stands on several rows."""
"""By name, in the order in which pages list them."""
