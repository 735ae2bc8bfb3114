"""Names of the fields of a query, in the four languages."""

from __future__ import annotations

_NAMES = {
    "person": "speaker person by orador oradora persona ponente palestrante orador pessoa orateur "
    "oratrice intervenant personne",
    "institution": "institution organization organisation institucion organizacion instituicao "
    "organizacao",
    "country": "country pais pays",
    "meeting": "meeting reunion reuniao",
    "session": "session sesion sessao seance",
    "sector": "sector setor secteur",
    "kind": "kind type clase tipo categoria genre nature",
    "theme": "theme topic tema sujet",
    "year": "year ano annee",
    "language": "lang language idioma lengua lingua langue",
}
FIELDS = {name: facet for facet, names in _NAMES.items() for name in names.split()}
"""The facet that each folded field name asks for."""
