"""JSON-LD: PROV for who and whence, Web Annotation for where, SKOS and Popolo's terms for what.

One document a table, its context inside, written node by node. Identifiers are those of the feeds:
``urn:relatoria:statement:…``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any
from urllib.parse import quote

import msgspec

from relatoria.web.bulk.columns import Chunks, Table
from relatoria.web.bulk.forms.json_lines import harmless

CONTEXT: dict[str, object] = {
    "prov": "http://www.w3.org/ns/prov#",
    "oa": "http://www.w3.org/ns/oa#",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "dcterms": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "org": "http://www.w3.org/ns/org#",
    "opengov": "http://www.w3.org/ns/opengov#",
    "schema": "http://schema.org/",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
    "id": "@id",
    "type": "@type",
    "name": "foaf:name",
    "other_names": {"@id": "opengov:otherName", "@container": "@set"},
    "offices": {"@id": "org:role", "@container": "@set"},
    "organizations": {"@id": "org:memberOf", "@container": "@set"},
    "title": "dcterms:title",
    "language": "dcterms:language",
    "identifier": "dcterms:identifier",
    "issued": "dcterms:issued",
    "licence": "dcterms:license",
    "kind": {"@id": "dcterms:type", "@type": "@id"},
    "subject": {"@id": "dcterms:subject", "@type": "@id", "@container": "@set"},
    "part_of": {"@id": "dcterms:isPartOf", "@type": "@id"},
    "work": {"@id": "dcterms:isVersionOf", "@type": "@id"},
    "format": "dcterms:format",
    "sha256": "schema:sha256",
    "country": "schema:addressCountry",
    "city": "schema:addressLocality",
    "venue": "schema:location",
    "start_date": "schema:startDate",
    "end_date": "schema:endDate",
    "quoted_from": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
    "attributed_to": {"@id": "prov:wasAttributedTo", "@type": "@id"},
    "generated_by": {"@id": "prov:wasGeneratedBy", "@type": "@id"},
    "took_part_in": {"@id": "prov:wasInfluencedBy", "@type": "@id", "@container": "@set"},
    "attribution": "opengov:attributionText",
    "body": "oa:hasBody",
    "value": "rdf:value",
    "target": "oa:hasTarget",
    "source": {"@id": "oa:hasSource", "@type": "@id"},
    "selector": "oa:hasSelector",
    "exact": "oa:exact",
    "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
    "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"},
}
_encoder = msgspec.json.Encoder()
_Given = dict[str, Any]


def linked(table: Table, chunks: Chunks) -> Iterator[bytes]:
    """The rows of ``chunks`` as nodes of one graph."""
    node, names = _NODES[table.name], table.names
    yield b'{"@context":' + harmless(_encoder.encode(CONTEXT)) + b',"@graph":['
    between = b"\n"
    for chunk in chunks:
        written = []
        for row in chunk:
            described = node(dict(zip(names, row, strict=True)))
            filled = {key: value for key, value in described.items() if value not in ("", None, [])}
            written.append(between + _encoder.encode(filled))
            between = b",\n"
        yield harmless(b"".join(written))
    yield b"\n]}\n"


def _urn(kind: str, key: str) -> str:
    return f"urn:relatoria:{kind}:{quote(key, safe=':.-_')}" if key else ""


def _target(row: _Given, words: str) -> _Given:
    """Where something stands: by place, and by its words where they stand there in one piece."""
    start, end = row["start"], row["end"]
    selectors: list[_Given] = [{"type": "oa:TextPositionSelector", "start": start, "end": end}]
    if words and len(words) == end - start:
        selectors.append({"type": "oa:TextQuoteSelector", "exact": words})
    source = _urn("source", row["source"])
    return {"type": "oa:SpecificResource", "source": source, "selector": selectors}


def _statement(row: _Given) -> _Given:
    body = {"type": "oa:TextualBody", "value": row["text"], "language": row["language"]}
    return {
        "id": _urn("statement", row["key"]),
        "type": ["prov:Entity", "oa:Annotation"],
        "kind": _urn("kind", row["kind"]),
        "body": body,
        "target": _target(row, row["text"]),
        "quoted_from": _urn("source", row["source"]),
        "attributed_to": _urn("agent", row["speaker"]),
        "attribution": row["attribution"],
        "generated_by": _urn("meeting", row["meeting"]),
        "subject": [_urn("topic", code) for code in row["codes"]],
        "licence": row["licence"],
    }


def _meeting(row: _Given) -> _Given:
    return {
        "id": _urn("meeting", row["key"]),
        "type": ["prov:Activity", "schema:Event"],
        "title": row["title"],
        "start_date": row["date"],
        "end_date": row["end_date"],
        "city": row["city"],
        "country": row["country"],
        "venue": row["venue"],
    }


_AGENTS = {
    "person": ["prov:Person", "foaf:Person"],
    "organization": ["prov:Organization", "org:Organization"],
    "state": ["prov:Organization", "schema:Country"],
    "group": ["prov:Agent", "foaf:Group"],
}


def _agent(row: _Given) -> _Given:
    return {
        "id": _urn("agent", row["key"]),
        "type": _AGENTS.get(row["kind"], ["prov:Agent"]),
        "name": row["name"],
        "other_names": [name for name in row["names"] if name != row["name"]],
        "offices": row["titles"],
        "organizations": row["organizations"],
        "country": row["country"],
        "took_part_in": [_urn("meeting", key) for key in row["meetings"]],
    }


def _source(row: _Given) -> _Given:
    return {
        "id": _urn("source", row["key"]),
        "type": ["prov:Entity", "foaf:Document"],
        "title": row["title"],
        "kind": _urn("document", row["kind"]),
        "language": row["language"],
        "identifier": row["symbol"],
        "issued": row["date"],
        "work": _urn("work", row["work"]),
        "format": row["media_type"],
        "sha256": row["sha256"],
        "generated_by": _urn("meeting", row["meeting"]),
        "licence": row["licence"],
    }


def _side(row: _Given) -> _Given:
    return {
        "id": _urn("conflict", f"{row['key']}:{row['side']}"),
        "type": ["oa:Annotation"],
        "kind": _urn("field", row["field"]),
        "part_of": _urn("conflict", row["key"]),
        "body": {"type": "oa:TextualBody", "value": row["value"]},
        "target": _target(row, row["quote"]),
    }


def _commitment(row: _Given) -> _Given:
    return {
        "id": _urn("commitment", row["key"]),
        "type": ["prov:Entity"],
        "kind": _urn("kind", row["kind"]),
        "body": {"type": "oa:TextualBody", "value": row["commitment_text"],
                 "language": row["language"]},
        "title": row["instrument"],
        "identifier": row["paragraph"],
        "issued": row["adopted"],
        "subject": [_urn("topic", theme.replace("/", ":")) for theme in row["themes"]],
        "quoted_from": _urn("source", row["source"]),
    }  # fmt: skip


def _report(row: _Given) -> _Given:
    return {
        "id": _urn("report", row["key"]),
        "type": ["prov:Entity"],
        "attribution": row["reporter"],
        "country": row["country"],
        "issued": row["report_date"],
        "body": {"type": "oa:TextualBody", "value": row["report_text"],
                 "language": row["language"]},
        "quoted_from": _urn("source", row["source"]),
    }  # fmt: skip


def _link(row: _Given) -> _Given:
    return {
        "id": _urn("link", f"{row['key']}:{row['commitment']}"),
        "type": ["oa:Annotation"],
        "kind": _urn("link", row["link_state"]),
        "part_of": _urn("report", row["key"]),
        "subject": [_urn("commitment", row["commitment"])],
    }


def _finding(row: _Given) -> _Given:
    return {
        "id": _urn("finding", row["key"]),
        "type": ["prov:Entity"],
        "kind": _urn("status", row["status"]),
        "subject": [_urn("commitment", row["commitment"])],
        "attribution": row["found_by"],
        "issued": row["finding_date"],
        "body": {"type": "oa:TextualBody", "value": row["reason"]},
        "part_of": _urn("report", row["report"]),
    }


_NODES: dict[str, Callable[[_Given], _Given]] = {
    "statements": _statement,
    "meetings": _meeting,
    "people": _agent,
    "organizations": _agent,
    "sources": _source,
    "conflicts": _side,
    "commitments": _commitment,
    "commitment-reports": _report,
    "commitment-links": _link,
    "commitment-statuses": _finding,
}
