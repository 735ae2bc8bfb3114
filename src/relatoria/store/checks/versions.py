"""Sources: keys follow from content, files are what came, versions follow one another."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

from django.db.models import F, Q

from relatoria.store.models import Contribution, Expression, SourceFile, Statement


def check_versions() -> Iterator[tuple[str, str]]:
    """A version follows one of its work and language, and the last one is current."""
    rows = Expression.objects.order_by("id")
    later = rows.filter(supersedes__isnull=False)
    wrong = later.exclude(supersedes__work=F("work"), supersedes__language=F("language"))
    for key in wrong.values_list("key", flat=True):
        yield f"source {key}", "it replaces a source of another work or language"
    for key in later.exclude(version=F("supersedes__version") + 1).values_list("key", flat=True):
        yield f"source {key}", "its version does not follow that of the source it replaces"
    replaced = Q(current=True, superseded_by__isnull=False) | Q(current=False, superseded_by=None)
    for key in rows.filter(replaced).values_list("key", flat=True):
        yield f"source {key}", "whether it is current disagrees with what replaced it"


def check_files() -> Iterator[tuple[str, str]]:
    """The bytes kept are those that came."""
    rows = SourceFile.objects.select_related("expression").order_by("id")
    for row in rows.iterator(20):
        data = bytes(row.data)
        where = f"source {row.expression.key}"
        if hashlib.sha256(data).hexdigest() != row.expression.sha256:
            yield where, "the bytes of its file have changed"
        if len(data) != row.size:
            yield where, f"its file has {len(data)} bytes, not {row.size}"


def check_keys() -> Iterator[tuple[str, str]]:
    """Keys follow from what they name: a source's from its bytes, a part's from its source."""
    for key, sha in Expression.objects.values_list("key", "sha256").iterator():
        if key != sha[:16]:
            yield f"source {key}", "its key is not the beginning of its sha256"
    for model in (Statement, Contribution):
        name = str(model._meta.verbose_name)
        rows = model._base_manager.values_list("key", "expression__key")
        for key, source in rows.iterator():
            if not key.startswith(f"{source}."):
                yield f"{name} {key}", f"its key does not begin with that of its source {source}"
