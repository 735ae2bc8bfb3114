"""A person with a pseudonym, through what happens to people: merged, renamed, given back."""

from __future__ import annotations

import pytest

from relatoria.errors import InvalidRecord
from tests.store.registers import fill, register

_NAME, _OTHER, _SPELT = "Leocadia Urrutia Banda", "Fermin Aldana Coto", "Leokadia Hurrutia B."


@pytest.fixture
def people(tmp_path):
    """Three people of three documents, with names of their own."""
    with register(tmp_path / "register.db"):
        from relatoria.store.models import Agent, PrintedAgent, Statement

        fill(documents=3)
        for place, name in enumerate((_NAME, _OTHER, _SPELT)):
            Agent.objects.filter(key=f"person-{place}").update(name=name)
            PrintedAgent.objects.filter(agent__key=f"person-{place}").update(name=name)
        Statement.objects.filter(agent__key="person-2").update(text=f"{_SPELT} pidió agua.")
        yield {place: Agent.objects.get(key=f"person-{place}") for place in range(3)}


def _seen(text: str) -> str:
    from relatoria.store.pseudonyms.masking import masker

    return masker()(text)


def test_every_form_of_the_name_becomes_the_sign_and_nobody_elses_does(people):
    from relatoria.store.pseudonyms.giving import give

    code = give(people[0], "ana").code
    for form in (_NAME, _NAME.upper(), "Ms. Urrutia", "Leocadia", "Leocadia%20Urrutia%20Banda"):
        seen = _seen(f"«{form}» dijo")
        assert code in seen, form
        assert not {"leocadia", "urrutia"} & set(seen.lower().split()), seen
    assert _seen(f"{_OTHER} dijo") == f"{_OTHER} dijo"
    assert _seen("/people/person-0/") == f"/people/{code.lower()}/"
    from relatoria.store.pseudonyms.masking import masker

    assert masker().real_key(f"/people/{code.lower()}/") == "/people/person-0/"


def test_a_pseudonym_is_drawn_once_and_for_people_alone(people):
    from relatoria.store.models import Agent, LogEntry
    from relatoria.store.pseudonyms.giving import give

    first = give(people[0], "ana", "asked for it")
    assert give(people[0], "ben").code == first.code
    with pytest.raises(InvalidRecord):
        give(Agent.objects.get(key="org-red"), "ana")
    logged = LogEntry.objects.filter(action="give-pseudonym")
    assert logged.count() == 1
    told = str(list(logged.values()))
    assert first.code in told
    assert "person-0" not in told
    assert "Leocadia" not in told


@pytest.mark.parametrize(("keep", "gone"), [(0, 2), (2, 0)])
def test_merged_with_another_entry_both_names_stay_hidden_whichever_lives(people, keep, gone):
    from relatoria.store.lineage.merging import merge
    from relatoria.store.models import Expression
    from relatoria.store.pseudonyms.giving import give
    from relatoria.store.pseudonyms.masking import masker, sources_that_name

    code = give(people[0], "ana").code
    assert _SPELT in _seen(_SPELT)
    merge("agent", f"person-{keep}", [f"person-{gone}"], "ana")
    for name in (_NAME, _SPELT):
        assert _seen(f"dijo {name}.") == f"dijo {code}."
    assert masker().real_key(code.lower()) == f"person-{keep}"
    hidden = Expression.objects.filter(name__in=["informe-0.txt", "informe-2.txt"])
    assert sources_that_name() == frozenset(hidden.values_list("pk", flat=True))


def test_a_new_name_is_hidden_as_the_old_one_that_a_source_prints(people):
    from relatoria.store import journal
    from relatoria.store.pseudonyms.giving import give

    code = give(people[0], "ana").code
    people[0].name = "Leocadia Montes"
    people[0].save()
    journal.append("ana", [journal.Act("rename", "agent", "person-0")])
    assert _seen("Leocadia Montes, antes Urrutia") == f"{code}, antes {code}"


def test_taken_back_the_name_is_public_again(people):
    from relatoria.store.pseudonyms.giving import give, take_back
    from relatoria.store.pseudonyms.masking import masker, sources_that_name

    made = give(people[0], "ana")
    assert sources_that_name()
    take_back(made, "ana")
    assert not masker()
    assert not sources_that_name()
    assert _seen(_NAME) == _NAME


def test_search_knows_the_person_by_the_sign_alone(people):
    from relatoria.store.access import PUBLIC
    from relatoria.store.models import Expression
    from relatoria.store.pseudonyms.giving import give
    from relatoria.store.search import indexing, search

    indexing.index(Expression.objects.values_list("pk", flat=True))
    assert search("Urrutia", viewer=PUBLIC).total
    code = give(people[0], "ana").code
    assert not search("Leocadia", viewer=PUBLIC).total
    shown = search(code, viewer=PUBLIC)
    assert _NAME not in str(shown.facets)


def test_an_export_for_publication_holds_the_sign_where_reports_write_the_name(people, tmp_path):
    from relatoria.store import journal
    from relatoria.store.exchange.backups import back_up
    from relatoria.store.models import CommitmentReport
    from relatoria.store.pseudonyms.giving import give

    told = f"{_NAME} opened the house; see the list of {_NAME.upper()}."
    CommitmentReport.objects.filter(key="r-1").update(
        text=told, evidence=[{"name": f"{_NAME}.pdf", "url": "", "sha256": "", "public": True}]
    )
    journal.append("ana", [journal.Act("correct", "report", "r-1")])
    code = give(people[0], "ana").code
    back_up(tmp_path / "public.db", publication=True)
    held = (tmp_path / "public.db").read_bytes()
    assert code.encode() in held
    for hidden in (b"Leocadia", b"LEOCADIA", b"Urrutia", b"URRUTIA", b"person-0"):
        assert hidden not in held
    with register(tmp_path / "public.db"):
        row = CommitmentReport.objects.get(key="r-1")
        assert row.text == f"{code} opened the house; see the list of {code}."
        assert row.evidence[0]["name"] == f"{code}.pdf"
