"""A volume begun from a report of the corpus, in a register of its own."""

from __future__ import annotations

from typing import Any

from tests.drafting.material import record


def begun(name: str = "en-workshop-report.txt", language: str = "en", **options: Any) -> Any:
    """A volume by session, and its source's key."""
    from relatoria.store.ingest import Incoming, ingest
    from relatoria.store.models import Expression
    from relatoria.store.volumes.starting import Beginning, start

    source = record(name)
    ingest([Incoming(source)])
    row = Expression.objects.get(key=source.document.id)
    return start(Beginning((row,), language, **options), "ana")


def account(name: str, role: str = "rapporteur") -> Any:
    """Somebody of the desk."""
    from relatoria.store.accounts import make_account
    from relatoria.store.accounts.making import Post
    from relatoria.store.models import Role

    return make_account(f"{name}@example.org", Post(Role(role)), name=name)


def section_with(volume: Any, least: int = 3) -> Any:
    """The first section with at least ``least`` sentences in its body."""
    from relatoria.store.volumes.values import paragraphs_from, sentences_of

    return next(
        one for one in volume.sections.select_related("volume")
        if one.kind in ("session", "floor_debate", "theme")
        and len(sentences_of(paragraphs_from(one.paragraphs))) >= least
    )  # fmt: skip


def sentences(section: Any) -> list[Any]:
    """Its sentences now."""
    from relatoria.store.volumes.values import paragraphs_from, sentences_of

    section.refresh_from_db()
    return sentences_of(paragraphs_from(section.paragraphs))
