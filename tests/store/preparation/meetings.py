"""A meeting for tests: made from a concept note of our own, people registered."""

from __future__ import annotations

from relatoria.reading import read_bytes
from relatoria.store.ingest import Incoming
from relatoria.store.models import Attendee, ConceptNote, Matching, Meeting
from relatoria.store.preparation.attending import match
from relatoria.store.preparation.finding import Found, found_in
from relatoria.store.preparation.making import Facts, make

NOTES = {
    "es": """# Nota conceptual

## Taller regional sobre puertos y movilidad humana

Valparaíso, Chile, 12 y 13 de mayo de 2031

### 1. Antecedentes

La Red de Puertos convocará el taller, que se celebrará en Valparaíso (Chile) los días 12 y 13 de
mayo de 2031.

### 2. Objetivos

El taller se propone reunir a autoridades portuarias y organizaciones de personas migrantes.

### 3. Temas

Los temas que se examinarán serán los siguientes:

i) acceso a documentos en los puertos;
ii) remesas y costos de envío;
iii) coordinación entre aduanas y consulados.

### 4. Preguntas orientadoras

¿Qué trabas encuentran las familias al desembarcar? ¿Qué datos faltan para medirlas?

### 5. Programa

Lunes 12 de mayo

09:00-09:30 Inscripción

09:30-11:00 Sesión 1: Documentos en los puertos
Moderadora: Elena Robles, Comisión de Puertos
Ponentes:
Sr. Tomás Ibarra, Ministerio de Puertos de Chile
Sra. Lucía Farfán, Universidad del Litoral

11:30-13:00 Sesión 2: Remesas
Moderador: Pedro Quiroga, Banco del Sur
""",
    "en": """# Concept note

## Regional workshop on ferries and family reunion

Bridgetown, Barbados, 4 and 5 June 2031

### 1. Background

The Ferry Association will convene the workshop, to be held in Bridgetown, Barbados, on 4 and 5 June
2031.

### 2. Objectives

The workshop will bring together port authorities and organizations of migrants.

### 3. Themes

The workshop will address the following themes:

(i) papers on board;
(ii) the price of a crossing;
(iii) what consulates can do.

### 4. Guiding questions

What do families need before they board? Which figures are missing?

### 5. Programme

Wednesday, 4 June

9.30 a.m.-11 a.m. Session 1: Papers on board
Moderator: Mary Stone, Ferry Association
Speakers:
Mr. John Harbour, Ministry of Ports of Barbados
Ms. Ann Lister, University of the Isles

11.30 a.m.-1 p.m. Session 2: The price of a crossing
Moderator: Paul Quay, Bank of the Isles
""",
}


def noted(language: str = "es") -> tuple[Found, ConceptNote, Incoming]:
    """What is found in a note, the note handed in, and it as a source."""
    data = NOTES[language].encode()
    record = read_bytes(data, f"note-{language}.md")
    note = ConceptNote.objects.create(key=f"n-{language}", name=f"note-{language}.md", data=data)
    return found_in(record), note, Incoming(record, data)


def made(language: str = "es", by: str = "ana") -> Meeting:
    """The meeting that the note plans, with everything found in it."""
    found, note, source = noted(language)
    return make(facts_of(found), by, found.items, note, source)


def facts_of(found: Found) -> Facts:
    """``found`` as a team takes it over without a change."""
    names = Facts.__dataclass_fields__
    return Facts(**{name: getattr(found, name) for name in names})


def everybody_new(meeting: Meeting) -> None:
    """A person has said of everybody on the list that the register does not know them."""
    for one in Attendee.objects.filter(meeting=meeting):
        match(one, Matching.NEW, None, "ana")
