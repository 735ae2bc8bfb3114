"""A volume as JSON-LD: W3C PROV for where a sentence comes from, Web Annotation for the passage."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any

from relatoria.drafting.volumes import (
    Citation,
    CitationRelation,
    Sentence,
    Volume,
    cited_text,
    unqualified,
)
from relatoria.model import Record

_BASE = "urn:relatoria:"
CONTEXT: dict[str, Any] = {
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "dcterms": "http://purl.org/dc/terms/",
    "doco": "http://purl.org/spar/doco/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "rel": f"{_BASE}term:",
}
_RELATION = {
    CitationRelation.QUOTED_FROM: "prov:wasQuotedFrom",
    CitationRelation.DERIVED_FROM: "prov:wasDerivedFrom",
    CitationRelation.ATTRIBUTED_TO: "prov:wasInfluencedBy",
    CitationRelation.COUNTS: "prov:wasDerivedFrom",
}


def write(volume: Volume) -> bytes:
    """The graph, UTF-8, one node a line."""
    nodes = ",\n".join(json.dumps(node, ensure_ascii=False) for node in nodes_of(volume))
    context = json.dumps(CONTEXT, ensure_ascii=False)
    return f'{{"@context": {context},\n"@graph": [\n{nodes}\n]}}\n'.encode()


def nodes_of(volume: Volume) -> Iterator[dict[str, Any]]:
    """The volume, its sources, agents, parts, sentences and annotations."""
    home = f"{_BASE}volume:{volume.id}"
    records = {record.document.id: record for record in volume.sources}
    yield {
        "@id": home,
        "@type": ["prov:Entity", "doco:Document"],
        "dcterms:title": _text(volume.title, volume.language),
        "dcterms:language": volume.language,
        **({"dcterms:identifier": volume.symbol} if volume.symbol else {}),
        **({"dcterms:date": volume.date} if volume.date else {}),
        "dcterms:hasPart": {"@list": [{"@id": f"{home}:{s.id}"} for s in volume.sentences()]},
        "prov:wasDerivedFrom": [{"@id": _source(name)} for name in records],
    }
    yield from (_document(record) for record in volume.sources)
    yield from _agents(volume, records)
    for sentence in volume.sentences():
        yield _sentence(home, sentence, volume.language)
        for n, citation in enumerate(sentence.citations):
            yield _annotation(f"{home}:{sentence.id}", n, citation, records)


def _text(words: str, language: str) -> dict[str, str]:
    return {"@value": words, "@language": language}


def _source(document: str) -> str:
    return f"{_BASE}document:{document}"


def _document(record: Record) -> dict[str, Any]:
    document = record.document
    return {
        "@id": _source(document.id),
        "@type": "prov:Entity",
        "dcterms:title": " ".join((document.title or document.name).split()),
        "rel:sha256": document.sha256,
        **({"dcterms:identifier": document.symbol} if document.symbol else {}),
        **({"dcterms:language": document.language} if document.language else {}),
    }


def _agents(volume: Volume, records: Mapping[str, Record]) -> Iterator[dict[str, Any]]:
    speakers = dict.fromkeys(s.speaker for s in volume.sentences() if s.speaker)
    for name in speakers:
        document, local = unqualified(name)
        agent = records[document].agent(local) if document in records else None
        if agent is not None:
            yield {"@id": _agent(name), "@type": "prov:Agent", "dcterms:title": agent.name}


def _agent(name: str) -> str:
    return f"{_BASE}agent:{name.replace('#', ':')}"


def _sentence(home: str, sentence: Sentence, language: str) -> dict[str, Any]:
    links: dict[str, list[dict[str, str]]] = {}
    for n, citation in enumerate(sentence.citations):
        node = {"@id": f"{home}:{sentence.id}:target:{n}"}
        links.setdefault(_RELATION[citation.relation], []).append(node)
    counted = [{"@id": f"{_BASE}part:{name.replace('#', ':')}"}
               for tally in sentence.tallies for name in tally.counted]  # fmt: skip
    return {
        "@id": f"{home}:{sentence.id}",
        "@type": ["prov:Entity", "doco:Sentence"],
        "rdf:value": _text(sentence.text, sentence.language or language),
        "rel:kind": sentence.kind.value,
        **links,
        **({"prov:wasAttributedTo": {"@id": _agent(sentence.speaker)}} if sentence.speaker else {}),
        **({"rel:counted": counted} if counted else {}),
        **({"rel:signedBy": sentence.signed_by} if sentence.signed_by else {}),
    }


def _annotation(
    sentence: str, n: int, citation: Citation, records: Mapping[str, Record]
) -> dict[str, Any]:
    """The passage as the target of an annotation whose body is the sentence."""
    body: dict[str, Any] = {"@id": f"{sentence}:annotation:{n}", "@type": "oa:Annotation",
                            "oa:hasBody": {"@id": sentence},
                            "oa:motivatedBy": {"@id": "oa:linking"}}  # fmt: skip
    target: dict[str, Any] = {"@id": f"{sentence}:target:{n}", "@type": "oa:SpecificResource"}
    if citation.observation is not None:
        seen = citation.observation
        target["oa:hasSource"] = {"@id": f"{_BASE}dataset:{seen.dataset}:{seen.revision}"}
        target["rel:dimensions"] = dict_of(seen.dimensions)
        target["rdf:value"] = seen.value
    else:
        target["oa:hasSource"] = {"@id": _source(citation.document or "")}
        quote = {"@type": "oa:TextQuoteSelector",
                 "oa:exact": cited_text(citation, dict(records))}  # fmt: skip
        target["oa:hasSelector"] = [
            *({"@type": "oa:TextPositionSelector", "oa:start": span.start, "oa:end": span.end}
              for span in citation.spans),
            quote,
        ]  # fmt: skip
        if citation.statements:
            document = citation.document or ""
            target["rel:statement"] = [
                {"@id": f"{_BASE}part:{document}:{name}"} for name in citation.statements
            ]
    return body | {"oa:hasTarget": target}


def dict_of(dimensions: tuple[tuple[str, str], ...]) -> dict[str, str]:
    """Dimensions as terms of the vocabulary."""
    return {f"rel:{name}": code for name, code in dimensions}
