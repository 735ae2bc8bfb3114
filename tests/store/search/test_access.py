"""Search gives nothing away: closed sources, withheld names, versions that were replaced."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.utils import timezone

from tests.store.search.material import report, topics_found


def asked(query: str, **options):
    from relatoria.store.search import search

    return search(query, **options)


def indexed(*expressions) -> None:
    from relatoria.store.search.indexing import index

    index(one.pk for one in expressions)


def logged() -> None:
    """Every change of a register has an entry in its log."""
    from relatoria.store import journal

    journal.append("ana", [journal.Act("edit", "expression", "access")])


@pytest.mark.parametrize("moment", [None, timedelta(days=3)])
def test_the_public_finds_nothing_of_a_source_that_is_not_open(engine: str, moment) -> None:
    from relatoria.store.access import TRUSTED
    from relatoria.store.search.cards import FACETS

    opens = None if moment is None else timezone.now() + moment
    indexed(report("es", 1, ["remittances"]), report("en", 2, ["remittances"], public_from=opens))
    for query in ("remittances", "remesas", "speaker:Quillfeather", "Quillfeather", "harbours"):
        results = asked(query, facets=FACETS)
        assert {hit.language for hit in results.hits} <= {"es"}
        assert not any("Quillfeather" in one.label for one in results.facets["person"])
    assert topics_found(asked("remittances", viewer=TRUSTED)) == {"remittances": {"en", "es"}}


def test_a_source_closed_since_it_was_indexed_is_left_out(engine: str) -> None:
    from relatoria.store.models import Expression

    indexed(report("en", 1, ["remittances"]))
    assert asked("remittances").hits
    Expression.objects.update(public_from=None)
    logged()
    assert not asked("remittances").hits and not asked("Quillfeather").hits


def test_a_source_withheld_since_it_was_indexed_tells_no_longer_who_spoke(engine: str) -> None:
    from relatoria.store.models import Expression

    indexed(report("en", 1, ["remittances"]))
    assert asked("Quillfeather").hits
    Expression.objects.update(attribution_withheld=True)
    logged()
    for query in ("Quillfeather", "remittances", "harbours"):
        assert not [hit for hit in asked(query).hits if hit.speaker or hit.type != "document"]


def test_who_spoke_is_neither_found_nor_counted_where_attribution_is_withheld(engine: str) -> None:
    from relatoria.store.access import PUBLIC, TRUSTED
    from relatoria.store.search import Filters
    from relatoria.store.search.cards import FACETS

    indexed(report("en", 1, ["remittances"], attribution_withheld=True))
    said = asked("remittances", facets=FACETS)
    assert topics_found(said) == {"remittances": {"en"}}
    assert all(hit.speaker is None for hit in said.hits)
    for facet in ("person", "institution", "sector"):
        assert not said.facets[facet], facet
    assert "JAM" not in {one.value for one in said.facets["country"]}
    for viewer in (PUBLIC, TRUSTED):
        for query in ("Quillfeather", "Ada", "speaker:Ada", "institution:Hills", "harbours"):
            assert not asked(query, viewer=viewer).hits, query
        assert not asked("", filters=Filters(person=("person-en",)), viewer=viewer).hits


def test_a_withheld_name_inside_what_was_said_is_masked(engine: str) -> None:
    from relatoria.store.models import Statement

    source = report("en", 1, ["remittances"], attribution_withheld=True)
    Statement.objects.update(text="As Ada Quillfeather told us, fees are too high.")
    indexed(source)
    assert not asked("Quillfeather").hits
    (hit,) = [one for one in asked("fees").hits if one.type == "statement"]
    assert "Quillfeather" not in hit.passages[0].text and "Ada" not in hit.passages[0].text


def test_only_the_current_version_is_found(engine: str) -> None:
    old = report("en", 1, ["remittances", "children"])
    indexed(old)
    new = report("en", 2, ["remittances"])
    old.current, new.supersedes = False, old
    old.save()
    new.save()
    indexed(old, new)
    assert not topics_found(asked("bars papers"))
    keys = {hit.key for hit in asked("remittances").hits if hit.type == "statement"}
    assert keys == {f"{new.key}.remittances"}


def test_a_merged_statement_leads_to_the_one_that_stands_for_it(engine: str) -> None:
    from relatoria.store.models import Statement

    first, second = report("en", 1, ["remittances"]), report("es", 2, ["remittances"])
    indexed(first, second)
    head = Statement.objects.get(key=f"{first.key}.remittances")
    Statement.objects.filter(key=f"{second.key}.remittances").update(merged_into=head)
    indexed(second)
    hits = [hit.key for hit in asked("hogar monto").hits if hit.type == "statement"]
    assert hits == [head.key]


def test_a_retired_statement_is_not_found(engine: str) -> None:
    from relatoria.store.models import Statement

    source = report("en", 1, ["children"])
    Statement.objects.update(retired=True)
    indexed(source)
    assert not topics_found(asked("bars"))


def test_indexing_again_changes_nothing(engine: str) -> None:
    from relatoria.store.models import SearchRow, SearchStem
    from relatoria.store.search.indexing import rebuild

    def state():
        rows = sorted(SearchRow.objects.values_list("type", "subject", "tokens"))
        return rows, dict(SearchStem.objects.filter(rows__gt=0).values_list("stem", "rows"))

    source = report("en", 1, ["children", "women"])
    indexed(source)
    before = state()
    indexed(source)
    assert state() == before
    rebuild()
    assert [row[:2] for row in state()[0]] == [row[:2] for row in before[0]]
    assert state()[1] == before[1]
