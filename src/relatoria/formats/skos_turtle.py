"""SKOS nodes as Turtle and back, triple by triple. Needs rdflib, from the extra ``rdf``."""

from __future__ import annotations

from typing import Any

from relatoria.errors import InvalidRecord, MissingExtra

_SKOS = "http://www.w3.org/2004/02/skos/core#"
_DCT = "http://purl.org/dc/terms/"
_OWL = "http://www.w3.org/2002/07/owl#"

_TYPES = ("ConceptScheme", "Concept")
_LITERALS = {"notation": f"{_SKOS}notation", "version": f"{_OWL}versionInfo",
             "retired": f"{_OWL}deprecated"}  # fmt: skip
_WORDS = {name: f"{_SKOS}{name}" for name in ("prefLabel", "altLabel", "hiddenLabel", "definition")}
_WORDS["title"] = f"{_DCT}title"
_LINKS = {
    name: f"{_SKOS}{name}"
    for name in ("inScheme", "broader", "relatedMatch", "closeMatch", "broadMatch", "narrowMatch",
                 "exactMatch")
}  # fmt: skip
_LINKS["replacedBy"] = f"{_DCT}isReplacedBy"


def to_turtle(nodes: list[dict[str, Any]]) -> str:
    """``nodes`` (as JSON-LD holds them) in Turtle; raises :class:`MissingExtra`."""
    rdflib = _rdflib()
    graph = rdflib.Graph()
    graph.bind("skos", _SKOS)
    graph.bind("dct", _DCT)
    graph.bind("owl", _OWL)
    for node in nodes:
        subject = rdflib.URIRef(node["@id"])
        kind = rdflib.URIRef(f"{_SKOS}{node['@type'].removeprefix('skos:')}")
        graph.add((subject, rdflib.RDF.type, kind))
        for key, address in _LITERALS.items():
            if node.get(key):
                graph.add((subject, rdflib.URIRef(address), rdflib.Literal(node[key])))
        for key, address in _WORDS.items():
            for language, words in node.get(key, {}).items():
                literal = rdflib.Literal(words, lang=language)
                graph.add((subject, rdflib.URIRef(address), literal))
        for key, address in _LINKS.items():
            for target in _several(node.get(key)):
                graph.add((subject, rdflib.URIRef(address), rdflib.URIRef(target)))
    return str(graph.serialize(format="turtle"))


def from_turtle(text: str, where: str) -> list[dict[str, Any]]:
    """The SKOS nodes in Turtle, in the order of their addresses.

    Raises :class:`InvalidRecord` where it is no Turtle, and :class:`MissingExtra`.
    """
    rdflib = _rdflib()
    graph = rdflib.Graph()
    try:
        graph.parse(data=text, format="turtle")
    except Exception as error:
        raise InvalidRecord("this is not Turtle", where=where, why=str(error)[:200]) from error
    nodes: list[dict[str, Any]] = []
    for kind in _TYPES:
        subjects = graph.subjects(rdflib.RDF.type, rdflib.URIRef(f"{_SKOS}{kind}"))
        nodes += [_node(rdflib, graph, subject, kind) for subject in sorted(subjects)]
    return nodes


def _node(rdflib: Any, graph: Any, subject: Any, kind: str) -> dict[str, Any]:
    node: dict[str, Any] = {"@id": str(subject), "@type": f"skos:{kind}"}
    for key, address in _LITERALS.items():
        value = graph.value(subject, rdflib.URIRef(address))
        if value is not None:
            node[key] = str(value)
    for key, address in _WORDS.items():
        words = {
            one.language: str(one)
            for one in graph.objects(subject, rdflib.URIRef(address))
            if getattr(one, "language", None)
        }
        if words:
            node[key] = words
    for key, address in _LINKS.items():
        targets = sorted(str(one) for one in graph.objects(subject, rdflib.URIRef(address)))
        if targets:
            node[key] = targets[0] if key in ("inScheme", "broader") else targets
    return node


def _several(value: Any) -> list[str]:
    if not value:
        return []
    return list(value) if isinstance(value, list) else [value]


def _rdflib() -> Any:
    try:
        import rdflib
    except ImportError as error:
        raise MissingExtra(
            "Turtle needs rdflib", remedy="Install it with: pip install 'relatoria[rdf]'"
        ) from error
    return rdflib
