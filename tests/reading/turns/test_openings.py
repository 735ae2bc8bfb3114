"""How sentences open: who is the subject, and does it speak? In four languages."""

from __future__ import annotations

import pytest

from relatoria.model import Span
from relatoria.reading.turns.line import Line
from relatoria.reading.turns.openings import Form, Opening, opening_of
from relatoria.reading.turns.patterns import patterns_for

SPOKEN = {
    "en": [
        "[The Deputy Secretary of ECLAC], welcoming participants, noted progress.",
        "In her opening remarks, [the Director of the Population Division] recalled the mandate.",
        "Speaking by video, [the Special Rapporteur on the rights of migrants] urged action.",
        "The floor was then given to [the representative of Mexico], who spoke of borders.",
        "Next to take the floor was [the delegate of Cuba].",
        "[The expert from UNAM], in turn, addressed wages.",
        "[Mr. J. K. Smith] of the World Bank warned of delays.",
        "Before inviting the Minister of Labour to speak, [the moderator] thanked the panel.",
        "[The President pro tempore of the Regional Conference] outlined its work.",
        "In reply to a question from the delegate of Peru, [the expert from CELADE] said no.",
        "[The University of Lima professor] spoke about wages.",
    ],
    "es": [
        "[El Secretario Ejecutivo Adjunto de la CEPAL], tras dar la bienvenida, señaló avances.",
        "[El Ministro de Relaciones Exteriores de Guatemala] puso de relieve los avances.",
        "A continuación hizo uso de la palabra [la delegada de Cuba].",
        "Señaló [el representante de Chile] que los datos eran escasos.",
        "Según [la experta del CELS], los salarios bajaban.",
        "[La delegación ecuatoriana] reiteró su apoyo.",
        "En respuesta a una pregunta del delegado del Perú, [la experta del CELADE] dijo que no.",
        "[La Sra. Vicepresidenta de la República Dominicana] dijo que sí.",
    ],
    "pt": [
        "[O Secretário Executivo Adjunto da CEPAL], após dar as boas-vindas, assinalou avanços.",
        "Em seguida, fez uso da palavra [a delegada de Cuba].",
        "Ressaltou [o representante do Chile] que os dados eram escassos.",
        "Em resposta a uma pergunta do delegado do Peru, [a especialista do CELADE] disse que não.",
        "[A Senhora Ministra da Mulher] declarou que sim.",
        "Segundo [a especialista do CELS], os salários caíam.",
    ],
    "fr": [
        "[Le Secrétaire exécutif adjoint de la CEPALC], après avoir souhaité la bienvenue, a noté "
        "des progrès.",
        "A ensuite pris la parole [la déléguée de Cuba].",
        "[L'experte de l'UNAM] a, à son tour, abordé les salaires.",
        "De l'avis de [l'expert du CELS], les salaires baissaient.",
        "Pour sa part, [la spécialiste de l'OIT] s'est attachée à montrer les progrès.",
        "[M. le Président] déclare que la liste est close.",
        "En réponse à une question du délégué du Pérou, [l'experte du CELADE] a dit non.",
    ],
}
SILENT = {
    "en": [
        "The international community recognized the need for data.",
        "The report presented by the representative of Chile was adopted.",
        "The results of the survey showed that wages fell.",
        "The representative of Chile was elected Chair.",
        "The expert from CELS had noted earlier that wages fell.",
        "The Office of the High Commissioner for Refugees opened in 1950.",
    ],
    "es": [
        "La comunidad internacional reconoció la necesidad de datos.",
        "El informe presentado por el representante de Chile fue aprobado.",
        "Este proceso requirió más recursos.",
    ],
    "pt": [
        "A comunidade internacional reconheceu a necessidade de dados.",
        "Este processo exigiu mais recursos.",
    ],
    "fr": [
        "La communauté internationale a reconnu la nécessité de données.",
        "Le représentant du Chili a été élu Président.",
    ],
}
NAMING = (Form.ROLE, Form.NAME, Form.STATE)


def opened(sentence: str, language: str) -> Opening:
    line = Line(sentence, patterns_for(language))
    return opening_of(line, Span(0, len(sentence)), first=True)


@pytest.mark.parametrize(
    ("language", "marked"), [(key, one) for key, many in SPOKEN.items() for one in many]
)
def test_the_speaker_is_found_in_its_exact_words(language: str, marked: str) -> None:
    before, _, rest = marked.partition("[")
    words, _, after = rest.partition("]")
    opening = opened(before + words + after, language)
    assert opening.form in NAMING
    assert opening.text(before + words + after) == words


@pytest.mark.parametrize(
    ("language", "sentence"), [(key, one) for key, many in SILENT.items() for one in many]
)
def test_nobody_speaks(language: str, sentence: str) -> None:
    assert opened(sentence, language).form not in NAMING


@pytest.mark.parametrize(
    ("language", "sentence"),
    [
        ("en", "During the question-and-answer session, costs were raised."),
        ("en", "In the ensuing exchange of views, it was noted that costs rose."),
        ("es", "En el diálogo que siguió a las presentaciones, se planteó el costo."),
        ("es", "Durante la sesión de preguntas, se planteó el costo."),
        ("pt", "No debate que se seguiu, foi assinalado o custo."),
        ("fr", "Lors de la discussion qui a suivi, il a été noté que le coût montait."),
    ],
)
def test_a_floor_debate_is_announced(language: str, sentence: str) -> None:
    assert opened(sentence, language).floor is not None
