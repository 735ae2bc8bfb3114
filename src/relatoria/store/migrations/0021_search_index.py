"""The database's own full-text index beside the search tables."""

from typing import Any

from django.db import migrations

_SQLITE = """
CREATE VIRTUAL TABLE store_searchindex USING fts5(
    tokens, content='', columnsize=0, detail=full, tokenize="ascii tokenchars ':_.-'"
)
"""
_POSTGRES = (
    # In parts by id (`relatoria.store.search.engines.postgres` makes them), newest asked first.
    "CREATE TABLE store_searchindex"
    " (id bigint PRIMARY KEY, public_from timestamptz, vector tsvector NOT NULL)"
    " PARTITION BY RANGE (id)",
    # Every search reads the list of pending entries: long enough to write in bulk, no longer.
    "CREATE INDEX store_searchindex_vector ON store_searchindex USING gin (vector)"
    " WITH (gin_pending_list_limit = 512)",
    "CREATE INDEX store_searchword_prefix ON store_searchword (word varchar_pattern_ops)",
)


def make(apps: Any, schema_editor: Any) -> None:
    statements = _POSTGRES if schema_editor.connection.vendor == "postgresql" else (_SQLITE,)
    with schema_editor.connection.cursor() as cursor:
        for statement in statements:
            cursor.execute(statement)
        if schema_editor.connection.vendor == "postgresql":
            _speed_up_names(cursor)


def _speed_up_names(cursor: Any) -> None:
    # Trigrams find names by a part of them faster; everything works without.
    cursor.execute("SELECT 1 FROM pg_extension WHERE extname = 'pg_trgm'")
    if not cursor.fetchone():
        cursor.execute(
            "SELECT 1 FROM pg_available_extension_versions WHERE name = 'pg_trgm' AND trusted"
            " AND has_database_privilege(current_database(), 'CREATE') LIMIT 1"
        )
        if not cursor.fetchone():
            return
        cursor.execute("CREATE EXTENSION pg_trgm")
    cursor.execute(
        "CREATE INDEX store_agent_folded_part ON store_agent USING gin (folded gin_trgm_ops)"
    )


def unmake(apps: Any, schema_editor: Any) -> None:
    with schema_editor.connection.cursor() as cursor:
        if schema_editor.connection.vendor == "postgresql":
            cursor.execute("DROP INDEX IF EXISTS store_agent_folded_part")
            cursor.execute("DROP INDEX store_searchword_prefix")
        cursor.execute("DROP TABLE store_searchindex")


class Migration(migrations.Migration):
    dependencies = [("store", "0020_search")]
    operations = [migrations.RunPython(make, unmake)]
