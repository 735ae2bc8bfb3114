"""Filters, facets, fields and excerpts."""

from __future__ import annotations

import pytest

from tests.store.registers import register
from tests.store.search.conftest import ENGINES, address
from tests.store.search.material import fill, topics_found


@pytest.fixture(scope="module", params=ENGINES)
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory):
    with register(address(request.param, tmp_path_factory.mktemp("answers"))):
        yield fill()


def asked(query: str, **options):
    from relatoria.store.search import search

    return search(query, size=100, **options)


@pytest.mark.parametrize(
    ("field", "language"),
    [("speaker:Curupay", "es"), ("orador:ximena", "es"), ("country:Brazil", "pt"),
     ("país:Haití", "fr"), ("pays:Jamaïque", "en"), ("institution:Hills", "en"),
     ("sector:academia", "en"), ('setor:"sociedade civil"', "pt"), ("year:2012", "pt"),
     ("ano:2013..2019", "fr"), ("lang:español", "es"), ("langue:anglais", "en"),
     ('meeting:"encuentro 3"', "fr"), ("reunião:meeting-0", "en"), ("session:sesión", None)],
)  # fmt: skip
def test_a_field_narrows_to_its_value(filled, field: str, language: str | None) -> None:
    found = {hit.language for hit in asked(field).hits if hit.type == "statement"}
    assert found == ({language} if language else {"en", "es", "pt", "fr"})


def test_an_unknown_value_of_a_field_finds_nothing(filled) -> None:
    assert not asked("country:Atlantis").hits


def test_filters_narrow_and_values_of_one_are_alternatives(filled) -> None:
    from relatoria.store.search import Filters

    found = asked("", filters=Filters(language=("es", "fr"), kind=("proposal",)))
    assert {hit.language for hit in found.hits} == {"es", "fr"}
    assert {hit.kind for hit in found.hits} == {"proposal"}
    for name, value in (
        ("person", "person-pt"), ("meeting", "meeting-2"), ("country", "BRA"), ("year", "2012"),
        ("institution", "Rede das Marés"), ("sector", "civil society"),
    ):  # fmt: skip
        hits = asked("", filters=Filters(**{name: (value,)})).hits
        assert {one.language for one in hits if one.type == "statement"} == {"pt"}, name


def test_facets_count_everything_that_was_found(filled) -> None:
    from relatoria.store.search.cards import FACETS

    results = asked("type:proposal OR tipo:constatación", facets=FACETS, language="fr")
    by = {name: {one.value: one.count for one in found} for name, found in results.facets.items()}
    assert results.total == 48
    assert by["kind"] == {"proposal": 24, "finding": 24}
    assert by["language"] == {"en": 12, "es": 12, "pt": 12, "fr": 12}
    assert by["country"] == {"JAM": 12, "PER": 12, "BRA": 12, "HTI": 12}
    assert by["year"] == {"2010": 12, "2011": 12, "2012": 12, "2013": 12}
    assert set(by["person"]) == {"person-en", "person-es", "person-pt", "person-fr"}
    assert {one.label for one in results.facets["country"]} >= {"Brésil", "Pérou"}
    assert len(by["meeting"]) == len(by["session"]) == len(by["institution"]) == 4


def test_denying_leaves_out_all_that_asking_finds(filled) -> None:
    for query in ("mujeres", "consul*", '"rule of law"', "Turkey", "kind:proposal"):
        everything, with_it = asked("").total, asked(query).total
        assert asked(f"NOT {query}").total == everything - with_it


def test_people_meetings_documents_and_running_text_are_found(filled) -> None:
    types = {
        "agent": "Vaucresson", "meeting": "Encuentro", "document": "oficina",
        "contribution": "song harbours", "passage": "cooks canteen",
    }  # fmt: skip
    for kind, query in types.items():
        assert kind in {hit.type for hit in asked(query).hits}, kind


def test_excerpts_mark_the_words_and_keep_the_text(filled) -> None:
    (hit,) = [one for one in asked("mujer contratos").hits if one.language == "es"]
    marked = [part.text for part in hit.passages[0].segments if part.marked]
    assert marked == ["mujer", "contrato"]
    assert "La mujer que cuida" in hit.passages[0].text
    (hit,) = [
        one for one in asked("remesas").hits if (one.language, one.type) == ("en", "statement")
    ]
    assert "remittances" in [part.text.lower() for part in hit.passages[0].segments if part.marked]


def test_a_long_text_is_shown_around_what_was_asked_for() -> None:
    from relatoria.store.search.highlighting import WIDTH, highlight
    from relatoria.store.search.query.planning import Leaf

    text = "salt water and more " * 200 + "the lighthouse keeper waved " + "at passing boats " * 200
    (shown,) = highlight(text, "en", [Leaf((("lighthous",),))])
    assert len(shown.text) <= WIDTH and shown.before and shown.after
    assert [part.text for part in shown.segments if part.marked] == ["lighthouse"]


def test_pages_follow_one_another(filled) -> None:
    from relatoria.store.search import search

    pages = [search("kind:proposal", page=n, size=7).hits for n in (1, 2, 3, 4)]
    keys = [hit.key for page in pages for hit in page]
    assert len(keys) == len(set(keys)) == 24
    assert search("kind:proposal", page=99, size=7).page == 4
    assert search("kind:proposal", page=-3, size=7).page == 1


def test_labels_of_frameworks_lead_to_what_is_assigned(engine: str) -> None:
    from relatoria.store.models import Assignment, Statement
    from relatoria.store.search import Filters
    from relatoria.store.search.indexing import index
    from tests.store.search.material import report

    source = report("en", 1, ["voting", "people"])
    row = Statement.objects.get(key=f"{source.key}.people")
    Assignment.objects.create(
        statement=row, framework="themes", notation="T1", score=0.9, method="test", version="1"
    )
    index([source.pk])
    for query in ("xenophobia", "inclusión", "theme:T1"):
        assert topics_found(asked(query)) == {"people": {"en"}}, query
    found = asked("", filters=Filters(theme=("T1",)), facets=("theme",), language="es")
    assert topics_found(found) == {"people": {"en"}}
    assert found.facets["theme"][0].label.startswith("Derechos humanos")
