"""Page numbers, running heads and broken paragraphs of text taken from printed pages."""

from __future__ import annotations

import pytest

from relatoria.formats import read_document
from relatoria.model import BlockKind, Document

_FILL = {
    "en": "The delegate recalled how the port had changed since the storm of the year before.\n\n",
    "es": "La delegada recordó cuánto había cambiado el puerto desde la tormenta de aquel año.\n\n",
    "fr": "La déléguée a rappelé combien le port avait changé depuis la tempête de l'an passé.\n\n",
    "pt": "A delegada lembrou quanto o porto havia mudado desde a tempestade daquele ano.\n\n",
}
_CUT = {
    "en": ("Ferries were few and nobody could say when the", "crossing would open again."),
    "es": ("Había pocos barcos y nadie sabía decir cuándo se", "abriría de nuevo el paso."),
    "fr": ("Les bateaux étaient rares et nul ne savait quand la", "traversée reprendrait enfin."),
    "pt": ("Havia poucos barcos e ninguém sabia dizer quando a", "travessia reabriria de novo."),
}
_NUMBERS = {
    "en": ("Page 2", "Page 3 of 4"),
    "es": ("Pág. 2", "Página 3 de 4"),
    "fr": ("- 2 -", "- 3 -"),
    "pt": ("página 2", "página 3"),
}


def _document(text: str) -> Document:
    return read_document(text.encode(), "pages.txt", None)


def _prose(document: Document) -> list[str]:
    return [
        " ".join(" ".join(s.of(document.text) for s in b.span.without(b.holes)).split())
        for b in document.blocks
        if b.kind is not BlockKind.FURNITURE
    ]


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_page_number_and_symbol_in_a_broken_paragraph_are_furniture(language: str) -> None:
    fill, (before, after) = _FILL[language] * 10, _CUT[language]
    first, second = _NUMBERS[language]
    text = (
        f"{fill}{before}\n\nA/CONF.77/L.2\n{first}\n\n{after}\n\n"
        f"{fill}{_FILL[language].strip()} {before}\n\nA/CONF.77/L.2\n{second}\n\n{after}\n\n{fill}"
    )
    prose = _prose(_document(text))
    assert sum(p.endswith(f"{before} {after}") for p in prose) == 2
    assert not any("CONF" in p or first in p or second in p for p in prose)


@pytest.mark.parametrize("language", ["en", "es", "fr", "pt"])
def test_paragraph_goes_on_after_a_form_feed(language: str) -> None:
    before, after = _CUT[language]
    assert f"{before} {after}" in _prose(_document(f"{_FILL[language]}{before}\n\f\n{after}\n"))


def test_item_goes_on_after_a_form_feed_before_a_capital() -> None:
    text = "They agreed:\n\nA. To write the plan.\nB. To meet again in\n\f\nPort Royal in May.\n"
    assert "B. To meet again in Port Royal in May." in _prose(_document(text))


def test_clauses_after_a_colon_go_on_over_the_page() -> None:
    text = "Il en a cité trois : ouvrir les ports ;\n\f\nréparer les quais ; payer les équipages.\n"
    assert _prose(_document(text)) == [
        "Il en a cité trois : ouvrir les ports ; réparer les quais ; payer les équipages."
    ]


def test_heads_with_the_number_beside_them_are_furniture() -> None:
    page = _FILL["es"] * 7
    heads = [
        "Informe de la reunión de puertos    2",
        "3    Informe de la reunión de puertos",
        "Informe de la reunión de puertos    4",
    ]
    prose = _prose(_document(page + page.join(f"{head}\n\n" for head in heads) + page))
    assert not any("Informe" in p for p in prose)


def test_head_without_a_number_that_keeps_cutting_sentences_is_furniture() -> None:
    before, after = _CUT["pt"]
    broken = f"{_FILL['pt'] * 9}{before}\n\nAta da reunião de portos\n\n{after}\n\n"
    prose = _prose(_document(broken * 3))
    assert prose.count(f"{before} {after}") == 3
    assert "Ata da reunião de portos" not in prose


def test_numbers_and_titles_that_are_no_pages_stay() -> None:
    sessions = "".join(f"Session – {n}\n\n{_FILL['en'] * 7}" for n in (1, 2, 3))
    table = "Boats\n\n2\n\n3\n\n4\n\n"
    prose = _prose(_document(sessions + table))
    assert {"Session – 1", "Session – 2", "Session – 3", "2", "3", "4"} <= set(prose)


def test_the_cover_keeps_the_symbol_that_later_pages_repeat() -> None:
    body = _FILL["en"] * 10
    text = f"A/CONF.77/L.2\n\nReport on the ports\n\n{body}A/CONF.77/L.2\nPage 2\n\n{body}"
    assert _prose(_document(text)).count("A/CONF.77/L.2") == 1
