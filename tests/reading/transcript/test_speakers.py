"""Who the speakers are: one agent a person, and nobody guessed."""

from __future__ import annotations

from relatoria.model import AgentKind, Role
from tests.reading.transcript.helpers import record, turns


def test_a_country_in_brackets_is_the_speakers_country() -> None:
    found = record(
        "Ms. Lund (Norway): We begin.\n\nMr. Pires (Cabo Verde) (spoke in Portuguese): We follow."
        "\n\nMs. Lund (Norway): We end."
    )
    assert [(a.name, a.country) for a in found.agents] == [("Lund", "NOR"), ("Pires", "CPV")]
    assert found.contributions[1].attribution_text == "Mr. Pires (Cabo Verde) (spoke in Portuguese)"


def test_party_and_constituency_are_organizations_and_an_office_is_a_title() -> None:
    found = record(
        "Ivo Marsh (Upper Dale) (Green): I ask.\n\nZoe Pratt (The Minister for Rivers): I answer."
        "\n\nIvo Marsh: I see.\n\nZoe Pratt: Good.\n\nIvo Marsh: Fine."
    )
    marsh, pratt = found.agents
    assert marsh.organizations == ("Upper Dale", "Green")
    assert pratt.titles == ("The Minister for Rivers",)


def test_who_speaks_for_a_state_is_the_state() -> None:
    found = record(
        "La PRESIDENTA: Tiene la palabra Chile.\n\nEl REPRESENTANTE DE CHILE: Gracias.\n\n"
        "La PRESIDENTA: Gracias a usted.",
        "es",
    )
    assert found.agents[1].kind is AgentKind.STATE
    assert found.agents[1].country == "CHL"


def test_several_at_once_are_a_group() -> None:
    found = record(
        "O Sr. Presidente: — Vamos votar.\n\nVozes do PXX: — Muito bem!\n\n"
        "O Sr. Presidente: — Silêncio, por favor.",
        "pt",
    )
    assert found.agents[1].kind is AgentKind.GROUP


def test_the_chair_resolves_through_the_cover_until_somebody_takes_the_chair() -> None:
    found = record(
        "President: Ms. Vera Holm (Iceland)\n\nThe President: Welcome to you all.\n\n"
        "Mr. Osei (Ghana): Thank you.\n\nMr. Tan (Singapore), Vice-President, took the Chair.\n\n"
        "The Acting President: We go on.\n\nMr. Osei (Ghana): Certainly."
    )
    assert [speaker for speaker, _ in turns(found)] == ["Vera Holm", "Osei", "Tan", "Osei"]
    assert found.agents[0].country == "ISL"


def test_a_full_name_announced_by_the_chair_completes_the_short_label() -> None:
    found = record(
        "El señor PRESIDENTE: Tiene la palabra la relatora, doña Amparo Quintanilla Sáez.\n\n"
        "La señora QUINTANILLA SÁEZ: Gracias. Seré breve.\n\n"
        "El señor PRESIDENTE: Gracias, señora Quintanilla.",
        "es",
    )
    assert [a.name for a in found.agents] == ["PRESIDENTE", "Amparo Quintanilla Sáez"]


def test_a_single_surname_is_completed_only_by_the_announcement_right_before_it() -> None:
    found = record(
        "The Chair: The work of Adam Smith was quoted. I call on Mr. Ortiz.\n\n"
        "Mr. Ortiz: I have a question.\n\nThe Chair: Thank you.\n\nMr. Smith: I have the answer."
        "\n\nThe Chair: Good."
    )
    assert "Adam Smith" not in {a.name for a in found.agents}


def test_a_country_named_when_giving_the_floor_is_the_next_speakers() -> None:
    found = record(
        "The Chair: I give the floor to the representative of Suriname.\n\n"
        "Ms. Kromo: Thank you.\n\nThe Chair: Thank you, Ms. Kromo.\n\nMr. Bell: I object."
    )
    assert [(a.name, a.country) for a in found.agents[1:]] == [("Kromo", "SUR"), ("Bell", None)]


def test_two_people_of_one_name_stay_two_and_a_bare_label_stays_open() -> None:
    found = record(
        "Mr. Haas (Austria): One.\n\nMr. Haas (Germany): Two.\n\nMr. Haas: Three.\n\n"
        "Mr. Haas (Austria): Four."
    )
    third = found.contributions[2]
    assert third.attributed_to is None
    assert len(third.candidates) == 2
    assert third.rule == "label_ambiguous"
    assert found.contributions[0].attributed_to == found.contributions[3].attributed_to


def test_a_man_and_a_woman_of_one_surname_are_two() -> None:
    found = record("Mr. Dahl: One.\n\nMs. Dahl: Two.\n\nMr. Dahl: Three.\n\nMs. Dahl: Four.")
    assert len(found.agents) == 2


def test_chairs_and_moderators_take_their_part_as_such() -> None:
    found = record(
        "The Chair: Welcome.\n\nModerator: Thank you.\n\nMr. Abe: I begin.\n\nModerator: Go on."
        "\n\nThe Chair: Yes."
    )
    assert [part.role for part in found.participations] == [
        Role.CHAIR,
        Role.MODERATOR,
        Role.SPEAKER,
    ]
