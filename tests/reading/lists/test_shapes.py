"""Lists of every shape, in four languages."""

from __future__ import annotations

import pytest

from relatoria.model import Enumeration, MarkerStyle, Statement, StatementKind
from relatoria.reading.lists import statements_of
from tests.reading.passage import source_from


def listed(text: str, language: str) -> tuple[tuple[Statement, ...], tuple[Enumeration, ...]]:
    return statements_of(source_from(text, language))


def texts(text: str, language: str) -> list[str]:
    return [" ".join(statement.text.split()) for statement in listed(text, language)[0]]


INLINE = [
    (
        "en",
        "She made three recommendations: (i) that one register be set up; (ii) that consulates "
        "be extended, above all in rural areas; and (iii) that shelters be paid for. The floor "
        "was then opened.",
        ["that one register be set up", "that consulates be extended, above all in rural areas",
         "that shelters be paid for"],
    ),
    (
        "es",
        "La oradora propuso las siguientes medidas: i) crear un registro único; ii) ampliar los "
        "consulados móviles; y iii) financiar centros de acogida. Luego se abrió el debate.",
        ["crear un registro único", "ampliar los consulados móviles",
         "financiar centros de acogida"],
    ),
    (
        "pt",
        "O orador propôs as seguintes medidas: (a) criar um cadastro único; (b) ampliar os "
        "consulados itinerantes; e (c) financiar abrigos. Em seguida, abriu-se o debate.",
        ["criar um cadastro único", "ampliar os consulados itinerantes", "financiar abrigos"],
    ),
    (
        "fr",
        "L’oratrice a proposé les mesures suivantes : 1) créer un registre unique ; 2) élargir "
        "les consulats mobiles ; et 3) financer des centres d’accueil. Le débat a suivi.",
        ["créer un registre unique", "élargir les consulats mobiles",
         "financer des centres d’accueil"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "items"), INLINE)
def test_markers_inside_a_paragraph_part_its_items(
    language: str, text: str, items: list[str]
) -> None:
    statements, enumerations = listed(text, language)
    assert [statement.text for statement in statements] == items
    assert all(statement.kind is StatementKind.PROPOSAL for statement in statements)
    assert [enumeration.extracted for enumeration in enumerations] == [3]


SEMICOLONS = [
    ("en", "He argued for the need to simplify procedures; lower the cost of transfers; and "
     "train border staff."),
    ("es", "Abogó por la necesidad de simplificar los trámites; reducir el costo de los envíos; "
     "y capacitar al personal."),
    ("pt", "Era necessário simplificar os trâmites; reduzir o custo das remessas; e formar os "
     "agentes."),
    ("fr", "Il a plaidé pour la nécessité de simplifier les démarches ; réduire le coût des "
     "envois ; et former les agents."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), SEMICOLONS)
def test_semicolons_after_a_call_part_proposals(language: str, text: str) -> None:
    statements, _ = listed(text, language)
    assert len(statements) == 3
    assert statements[0].text.startswith("simpl")
    assert {s.marker_style for s in statements} == {MarkerStyle.SEMICOLON}
    assert {s.kind for s in statements} == {StatementKind.PROPOSAL}


ORDINALS = [
    ("en", "The expert named three principles. First of all, equal treatment had to be upheld. "
     "The second was the unity of families. Lastly, nobody was to be sent back to danger.",
     ["First of all", "The second", "Lastly"]),
    ("es", "La experta nombró tres principios. En primer lugar, la igualdad de trato. El segundo "
     "principio era la unidad familiar. Por último, la no devolución.",
     ["En primer lugar", "El segundo principio", "Por último"]),
    ("pt", "A especialista citou três princípios. Primeiramente, a igualdade de tratamento. Em "
     "segundo lugar, a unidade familiar. Por fim, a não devolução.",
     ["Primeiramente", "Em segundo lugar", "Por fim"]),
    ("fr", "L’experte a cité trois principes. Premièrement, l’égalité de traitement. "
     "Deuxièmement, l’unité familiale. Enfin, le non-refoulement.",
     ["Premièrement", "Deuxièmement", "Enfin"]),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text", "markers"), ORDINALS)
def test_ordinals_in_prose_are_markers(language: str, text: str, markers: list[str]) -> None:
    statements, enumerations = listed(text, language)
    assert [statement.marker for statement in statements] == markers
    assert {s.kind for s in statements} == {StatementKind.PRINCIPLE}
    assert (enumerations[0].declared, enumerations[0].extracted) == (3, 3)


def test_blocks_bullets_and_levels() -> None:
    text = (
        "The main messages of the meeting were:\n\n"
        "- (i) Consular staff needed training, given problems such as:\n"
        "  - long queues;\n"
        "  - missing interpreters; and\n"
        "  - lost files.\n\n"
        "- (ii) Families should stay together. This was urgent.\n"
    )
    statements, _ = listed(text, "en")
    assert [(s.level, s.marker) for s in statements] == [
        (1, "(i)"), (2, "-"), (2, "-"), (2, "-"), (1, "(ii)"),
    ]  # fmt: skip
    assert {s.parent for s in statements if s.level == 2} == {statements[0].id}
    assert {s.kind for s in statements} == {StatementKind.MESSAGE}
    assert statements[-1].text == "Families should stay together. This was urgent"


def test_a_list_inside_an_item_stays_inside_it() -> None:
    text = (
        "There were two concerns: (a) the rise in detentions, especially (i) of minors and "
        "(ii) of mothers; and (b) the price of documents."
    )
    statements, _ = listed(text, "en")
    outer = [s for s in statements if s.level == 1]
    inner = [s for s in statements if s.level == 2]
    assert [s.text for s in outer] == [
        "the rise in detentions, especially (i) of minors and (ii) of mothers",
        "the price of documents",
    ]
    assert {s.parent for s in inner} == {outer[0].id}


def test_a_page_break_inside_an_item_is_healed() -> None:
    text = (
        "He listed two tasks: (i) a register that covers all of the\n\n"
        "border provinces; and (ii) a common form. The session closed."
    )
    assert texts(text, "en") == [
        "a register that covers all of the border provinces", "a common form",
    ]  # fmt: skip


NO_LISTS = [
    ("en", "As paragraph 15 (a) and (b) and article 3 (i) say, the register exists (see annex)."),
    ("en", "The speakers were Ana Doe of the University of Quito; Luis Roe, Head of the Ministry "
     "of Labour; and Rosa Poe of the Andean Network."),
    ("en", "Former Director of Statistics; holds a degree in history; author of ten books."),
    ("en", "Contents\n\n1. Opening ......... 3\n\n2. Closing ......... 9"),
    ("en", "1. The meeting was opened on time.\n\n2. The agenda was adopted.\n\n3. Thanks."),
    ("es", "Véanse el párrafo 15 a) y b) y el artículo 4 i) del convenio."),
    ("es", "Los participantes fueron Ana Paz, de la Universidad de Quito; Luis Mar, del "
     "Ministerio de Trabajo; y Rosa Sol, de la Red Andina."),
    ("pt", "Ver o parágrafo 15 (a) e (b) e o artigo 4 (i) da convenção."),
    ("fr", "Voir le paragraphe 15 a) et b) et l’article 4 i) de la convention."),
    ("fr", "Les participants étaient Ana Paz, de l’Université de Quito ; Luc Mer, du Ministère du "
     "travail ; et Rose Sol, du Réseau andin."),
]  # fmt: skip


@pytest.mark.parametrize(("language", "text"), NO_LISTS)
def test_references_persons_and_numbered_paragraphs_are_no_lists(language: str, text: str) -> None:
    assert texts(text, language) == []
