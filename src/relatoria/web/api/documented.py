"""The API's own description, with the answers that every operation may give."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest
from ninja import NinjaAPI, Schema
from ninja.openapi.schema import OpenAPISchema
from ninja.renderers import JSONRenderer

from relatoria.web.api.answers import Problem

_JSON = "application/json"


class HarmlessJSON(JSONRenderer):
    """JSON without any ``<``: were it ever taken for a page, it would have no tags."""

    def render(self, request: HttpRequest, data: Any, *, response_status: int) -> str:
        """``data`` as JSON; the sign stands in strings alone, where its number does as well."""
        written = str(super().render(request, data, response_status=response_status))
        return written.replace("<", "\\u003c")


_REF = "#/components/schemas/"


class Fault(Schema):
    """What is wrong with one parameter."""

    type: str
    loc: list[str | int]
    """Where: ``["query", "page"]``."""
    msg: str
    ctx: dict[str, object] | None = None


class Faults(Schema):
    """Why a request cannot be answered as it is."""

    detail: list[Fault]


class DocumentedAPI(NinjaAPI):
    """An API whose OpenAPI document says what becomes of parameters that do not fit."""

    def get_openapi_schema(self, **options: Any) -> OpenAPISchema:
        """The document: every operation that takes parameters may answer 422 with `Faults`."""
        document = super().get_openapi_schema(**options)
        schemas = document["components"]["schemas"]
        for schema in (Faults, Problem):
            described = schema.model_json_schema(ref_template=f"{_REF}{{model}}")
            schemas.update(described.pop("$defs", {}))
            schemas[schema.__name__] = described
        for path in document["paths"].values():
            for operation in path.values():
                _complete(operation)
        return document


def _complete(operation: dict[str, Any]) -> None:
    asked = any(one["in"] == "query" for one in operation.get("parameters", ()))
    if asked or "requestBody" in operation:
        operation["responses"].setdefault(422, _answer("A parameter does not fit", "Faults"))
    for status, answer in operation["responses"].items():
        if int(status) >= 400 and answer["description"] in _STOCK:
            answer["description"] = _SAID.get(int(status), answer["description"])


_STOCK = frozenset({"Not Found", "Forbidden", "Unprocessable Entity", "Unauthorized"})
_SAID = {
    401: "There is no token, or it is not in force",
    403: "What is asked for is not open to all, or not to this token",
    404: "There is nothing by this key that is open to all",
}


def _answer(description: str, schema: str) -> dict[str, Any]:
    return {
        "description": description,
        "content": {_JSON: {"schema": {"$ref": f"{_REF}{schema}"}}},
    }
