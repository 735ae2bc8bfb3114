"""Every table there is."""

from __future__ import annotations

from relatoria.web.bulk.entities import MEETINGS, ORGANIZATIONS, PEOPLE, SOURCES
from relatoria.web.bulk.speech import CONFLICTS, STATEMENTS

TABLES = {
    table.name: table for table in (STATEMENTS, MEETINGS, PEOPLE, ORGANIZATIONS, SOURCES, CONFLICTS)
}
"""By name, in the order in which pages list them."""
