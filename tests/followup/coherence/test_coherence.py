"""Ratifications with their dates; questions with sources and a place for the answer."""

from __future__ import annotations

import pytest

from relatoria.cli.followup_coders import concept_finder
from relatoria.errors import InvalidRecord
from relatoria.followup.coherence.findings import (
    Answer,
    FindingKind,
    carrier_findings,
    ratification_findings,
    with_answers,
)
from relatoria.followup.coherence.ratifications import (
    Standing,
    lac_states,
    read_ratifications,
    shipped_ratifications,
)
from relatoria.followup.coherence.reciprocity import (
    RIGHTS,
    Passage,
    Side,
    reciprocity,
    reciprocity_findings,
    side_of,
)
from relatoria.followup.coherence.statements import said_and_reported, unreported_findings
from relatoria.followup.coherence.wording import question
from relatoria.followup.types import Commitment, Link, LinkOrigin, Report
from relatoria.i18n import LANGUAGES
from relatoria.schemes.glossary import glossary

TABLE = """instrument,country,signature,party,as_of,source,reservation
icrmw,Chile,2001-01-01,2002-02-02,2024-05-06,register,
icrmw,PER,2001-01-01,,2024-05-06,register,
icrmw,URY,,2003-01-01,2025-01-01,gazette,on article 9
"""
RESTING = Commitment("c", "Respect rights", rests_on=("icrmw",), instrument="Plan")


@pytest.mark.parametrize(("instrument", "number"), [("icrmw", 18), ("csr51", 27)])
def test_parties_among_the_region_carry_a_date(instrument: str, number: int) -> None:
    found = shipped_ratifications().parties(instrument, lac_states())
    assert len(found.countries) == number
    assert found.as_of


def test_every_row_in_the_package_has_a_date_and_a_source() -> None:
    known = shipped_ratifications()
    for instrument in known.instruments:
        for state in lac_states():
            row = known.of(instrument, state)
            assert row is not None
            assert row.as_of
            assert row.source


def test_standing_is_what_the_source_says() -> None:
    known = read_ratifications(TABLE, "t.csv")
    standings = {
        state: row.standing
        for state in ("CHL", "PER", "BRA")
        if (row := known.of("icrmw", state)) is not None
    }
    assert standings == {
        "CHL": Standing.PARTY, "PER": Standing.SIGNED, "BRA": Standing.NOT_LISTED,
    }  # fmt: skip
    assert known.of("unknown", "CHL") is None
    assert known.parties("icrmw").later == (("URY", "2025-01-01"),)


@pytest.mark.parametrize(
    ("table", "what"),
    [
        ("", "empty"),
        ("instrument,country\n", "lacks"),
        (TABLE + "icrmw,Atlantis,,,2024,x,\n", "Atlantis"),
        (TABLE + "icrmw,BRA,,,,x,\n", "as-of"),
    ],
)
def test_a_table_without_dates_or_countries_is_refused(table: str, what: str) -> None:
    with pytest.raises(InvalidRecord, match=what):
        read_ratifications(table, "t.csv")


def test_findings_ask_and_never_judge() -> None:
    known = read_ratifications(TABLE, "t.csv")
    found = ratification_findings([RESTING], known, ("BRA", "CHL", "PER", "URY"))
    assert [(one.state, one.kind) for one in found] == [
        ("BRA", FindingKind.NOT_PARTY),
        ("PER", FindingKind.SIGNED_ONLY),
        ("URY", FindingKind.RESERVATION),
    ]
    for one in found:
        assert len(one.sources) == 2
        assert one.as_of
        for language in LANGUAGES:
            said = question(one, language)
            assert said.rstrip().endswith("?")
            assert "{" not in said


def test_an_answer_stands_beside_its_question() -> None:
    found = ratification_findings([RESTING], read_ratifications(TABLE, "t"), ("PER",))
    answered = with_answers(found, {found[0].id: Answer("In congress", "2026-01-01", "Peru")})
    assert answered[0].answer is not None
    assert answered[0].kind is found[0].kind


def test_action_without_a_law_behind_it_is_asked_about() -> None:
    report = Report("r", "Peru", "We acted", "2025-01-01", country="PER",
                    links=(Link("c", LinkOrigin.CONFIRMED),))  # fmt: skip
    assert [one.kind for one in carrier_findings([RESTING], [report])] == [FindingKind.NO_CARRIER]
    carried = Commitment("c", "t", carriers=("Law 1",))
    assert carrier_findings([carried], [report]) == []


def test_the_rights_compared_are_concepts_of_the_glossary() -> None:
    assert set(glossary()) >= RIGHTS


@pytest.mark.parametrize(
    ("text", "side"),
    [
        ("We ask for family reunification for our nationals abroad", Side.ASKED),
        ("Pedimos salud para nuestros connacionales", Side.ASKED),
        ("Immigrants have access to health services", Side.GRANTED),
        ("Os imigrantes têm acesso à saúde", Side.GRANTED),
        ("Les étrangers sont exclus de la sécurité sociale", Side.DENIED),
        ("Los extranjeros carecen de acceso a la salud", Side.DENIED),
        ("Migration is a fact", None),
        ("Emigrants and immigrants alike", None),
    ],
)
def test_the_side_of_a_passage_is_told_or_left_open(text: str, side: Side | None) -> None:
    assert side_of(text) is side


def test_reciprocity_asks_right_by_right() -> None:
    passages = [
        Passage("PER", "We ask for family reunification for our nationals abroad", "speech"),
        Passage("PER", "Immigrants have access to education", "law"),
        Passage("PER", "Our nationals abroad need access to education", "speech"),
    ]
    rows = {row.right: row for row in reciprocity(passages, concept_finder())}
    assert rows["education"].asked
    assert rows["education"].granted
    asked = {one.subject for one in reciprocity_findings(rows.values())}
    assert "family_reunification" in asked
    assert "education" not in asked


def test_what_was_said_and_never_reported_is_asked_about() -> None:
    said = [
        Passage("PER", "Remittances should cost less", "meeting"),
        Passage("PER", "Trafficking in persons must end", "meeting"),
    ]
    report = Report("r", "Peru", "Remittances cost less now", country="PER")
    rows = said_and_reported(said, [report], concept_finder())
    subjects = {one.subject for one in unreported_findings(rows)}
    assert "trafficking" in subjects
    assert "remittances" not in subjects
