"""JSON Schema (2020-12) of a record's lines, generated from the model's own types."""

from __future__ import annotations

import ast
import inspect
from itertools import pairwise
from typing import Any

import msgspec

from relatoria.formats.lines import ELSEWHERE, LINE_TYPES

_SPAN = {
    "description": "Start and end (excluded), in characters of the document's canonical text.",
    "type": "array",
    "prefixItems": [{"type": "integer", "minimum": 0}, {"type": "integer", "minimum": 0}],
    "items": False,
    "minItems": 2,
}


def record_schema() -> dict[str, Any]:
    """The schema one line has to satisfy; a line is of exactly one of the types in ``oneOf``."""
    kinds = list(LINE_TYPES.values())
    _, definitions = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    definitions["Span"] = _SPAN
    for name, kind in LINE_TYPES.items():
        _complete(definitions[kind.__name__], name, kind)
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "A line of a Relatoría record",
        "description": "One object a line. `start` and `end` count characters of the document's "
        "canonical text, `end` excluded.",
        "oneOf": [{"$ref": f"#/$defs/{kind.__name__}"} for kind in kinds],
        "$defs": definitions,
    }


def field_docs(kind: type) -> dict[str, str]:
    """What the model's source says under each field of ``kind``; empty where there is no source."""
    try:
        tree = ast.parse(inspect.getsource(kind))
    except OSError:
        return {}
    body = tree.body[0].body if isinstance(tree.body[0], ast.ClassDef) else []
    docs: dict[str, str] = {}
    for field, said in pairwise(body):
        if not (isinstance(field, ast.AnnAssign) and isinstance(field.target, ast.Name)):
            continue
        text = said.value if isinstance(said, ast.Expr) else None
        if isinstance(text, ast.Constant) and isinstance(text.value, str):
            docs[field.target.id] = inspect.cleandoc(text.value).replace("\n", " ")
    return docs


def _complete(schema: dict[str, Any], name: str, kind: type) -> None:
    properties = schema["properties"]
    for left_out in ELSEWHERE.get(name, ()):
        del properties[left_out]
    for field, text in field_docs(kind).items():
        if field in properties:
            properties[field]["description"] = text
    if name == "coverage":
        properties["share"] = {
            "type": "number",
            "description": "Structured and ignored characters as a share of all, 0 to 1.",
        }
    for offset in ("start", "end"):
        if properties.get(offset, {}).get("type") == "integer":
            properties[offset]["minimum"] = 0
    owner: dict[str, Any] = {"description": "Id of the document.", "type": "string"}
    if name == "conflict":
        owner["type"] = ["string", "null"]
        owner["description"] += " Null where the conflict runs between documents."
    schema["title"] = name
    schema["properties"] = {"type": {"const": name}, "document": owner, **properties}
    # Every line carries every field, so that a column never depends on the first row.
    schema["required"] = list(schema["properties"])
    schema["additionalProperties"] = False
