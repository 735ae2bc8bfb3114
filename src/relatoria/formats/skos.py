"""SKOS as text: JSON-LD and Turtle, both ways.

SKOS Simple Knowledge Organization System Reference, W3C Recommendation 18 August 2009. A document
is a list of nodes in the shape of JSON-LD, one scheme and its concepts; what they mean for a
framework is said in :mod:`relatoria.schemes.frameworks.exchange`. Turtle needs the extra ``rdf``.
"""

from __future__ import annotations

import json
from typing import Any

from relatoria.errors import InvalidRecord
from relatoria.formats.skos_turtle import from_turtle, to_turtle

Node = dict[str, Any]

_CONTEXT: dict[str, Any] = {
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dct": "http://purl.org/dc/terms/",
    "owl": "http://www.w3.org/2002/07/owl#",
    **{
        name: {"@id": f"skos:{name}", "@type": "@id"}
        for name in (
            "inScheme", "topConceptOf", "broader", "relatedMatch", "closeMatch", "broadMatch",
            "narrowMatch", "exactMatch",
        )
    },
    "prefLabel": {"@id": "skos:prefLabel", "@container": "@language"},
    "altLabel": {"@id": "skos:altLabel", "@container": "@language"},
    "hiddenLabel": {"@id": "skos:hiddenLabel", "@container": "@language"},
    "definition": {"@id": "skos:definition", "@container": "@language"},
    "title": {"@id": "dct:title", "@container": "@language"},
    "notation": "skos:notation",
    "version": "owl:versionInfo",
    "retired": "owl:deprecated",
    "replacedBy": {"@id": "dct:isReplacedBy", "@type": "@id"},
}  # fmt: skip


def write(nodes: list[Node], form: str) -> str:
    """``nodes`` as ``jsonld`` or ``turtle``; raises :class:`MissingExtra` for Turtle without it."""
    if form == "turtle":
        return to_turtle(nodes)
    document = {"@context": _CONTEXT, "@graph": nodes}
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"


def read(text: str, form: str, where: str) -> list[Node]:
    """The nodes in ``text`` (``jsonld`` or ``turtle``).

    JSON-LD is read in the shape :func:`write` makes, Turtle in any. Raises
    :class:`InvalidRecord` where it is neither, and :class:`MissingExtra`.
    """
    return from_turtle(text, where) if form == "turtle" else _from_json(text, where)


def _from_json(text: str, where: str) -> list[Node]:
    try:
        document = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise InvalidRecord("this is not JSON-LD", where=where, why=str(error)) from error
    graph = document.get("@graph") if isinstance(document, dict) else None
    if not isinstance(graph, list):
        raise InvalidRecord("there is no @graph", where=where, remedy="Export it as one graph")
    return [node for node in graph if isinstance(node, dict)]
