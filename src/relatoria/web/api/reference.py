"""The OpenAPI document as a page for people: no script, the same look as every other page."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.text import slugify

from relatoria.web.api.service import api

_REF = "#/components/schemas/"


@dataclass(frozen=True, slots=True)
class Parameter:
    """What an operation takes."""

    name: str
    place: str
    """path or query."""
    type: str
    default: str
    about: str


@dataclass(frozen=True, slots=True)
class Answer:
    """What an operation may answer."""

    status: str
    about: str
    schema: str
    """Type of what is answered; empty where there is none."""
    structure: str
    """Name of the structure where the type is one alone; else empty."""


@dataclass(frozen=True, slots=True)
class Operation:
    """One address and what it answers."""

    method: str
    path: str
    summary: str
    about: str
    parameters: tuple[Parameter, ...]
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class Structure:
    """A schema: its name and its properties with their types."""

    name: str
    about: str
    properties: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Area:
    """Operations that belong together, with every structure that they take or answer with."""

    slug: str
    name: str
    operations: tuple[Operation, ...]
    structures: tuple[Structure, ...]


def page(request: HttpRequest) -> HttpResponse:
    """Every operation of the API, by area."""
    return render(request, "relatoria/api/page.html", {"areas": areas().values()})


def area(request: HttpRequest, slug: str) -> HttpResponse:
    """The operations of one area and their structures."""
    found = areas().get(slug)
    if found is None:
        raise Http404
    return render(request, "relatoria/api/area.html", {"area": found})


@lru_cache(maxsize=1)
def areas() -> dict[str, Area]:
    """Every area of the API by its slug, out of the OpenAPI document."""
    document = api.get_openapi_schema()
    schemas = document["components"]["schemas"]
    groups: dict[str, list[tuple[str, str, dict[str, Any]]]] = {}
    for path, found in document["paths"].items():
        for method, operation in found.items():
            groups.setdefault(operation["tags"][0], []).append((method.upper(), path, operation))
    return {slugify(name): _area(name, group, schemas) for name, group in groups.items()}


def _area(
    name: str, group: Sequence[tuple[str, str, dict[str, Any]]], schemas: Mapping[str, Any]
) -> Area:
    used: set[str] = set()
    waiting = {name for *_, operation in group for name in _named_in(operation)}
    while waiting:
        used |= waiting
        waiting = {name for one in waiting for name in _named_in(schemas[one])} - used
    return Area(
        slug=slugify(name),
        name=name,
        operations=tuple(_operation(*one) for one in group),
        structures=tuple(_structure(one, schemas[one]) for one in sorted(used)),
    )


def _named_in(described: object) -> Iterator[str]:
    """The names of the structures that part of the document refers to."""
    if isinstance(described, Mapping):
        if isinstance(described.get("$ref"), str):
            yield described["$ref"].removeprefix(_REF)
        described = list(described.values())
    if isinstance(described, list):
        for one in described:
            yield from _named_in(one)


def _operation(method: str, path: str, operation: dict[str, Any]) -> Operation:
    return Operation(
        method=method,
        path=path,
        summary=operation["summary"],
        about=operation.get("description", ""),
        parameters=tuple(_parameter(one) for one in operation.get("parameters", ())),
        answers=tuple(
            _answer(str(status), answer)
            for status, answer in sorted(operation["responses"].items(), key=_status)
        ),
    )


def _answer(status: str, answer: dict[str, Any]) -> Answer:
    held: dict[str, Any] = next(iter(answer.get("content", {}).values()), {})
    schema = held.get("schema", {})
    named = str(schema.get("$ref", "")).removeprefix(_REF)
    return Answer(status, answer["description"], _type(schema) if schema else "", named)


def _status(pair: tuple[object, object]) -> str:
    return str(pair[0])


def _parameter(one: dict[str, Any]) -> Parameter:
    schema = one["schema"]
    default = schema.get("default", "")
    return Parameter(
        name=one["name"],
        place=one["in"],
        type=_type(schema),
        default=str(default) if default not in ("", [], None) else "",
        about=one.get("description") or schema.get("description", ""),
    )


def _structure(name: str, schema: dict[str, Any]) -> Structure:
    properties = schema.get("properties", {})
    about = " ".join(str(schema.get("description", "")).split())
    return Structure(name, about, tuple((key, _type(one)) for key, one in properties.items()))


def _type(schema: dict[str, Any]) -> str:
    """A short name of a schema's type: ``[Agent, …]``, ``string | null``."""
    if "$ref" in schema:
        return str(schema["$ref"]).removeprefix(_REF)
    for union in ("anyOf", "allOf", "oneOf"):
        if union in schema:
            return " | ".join(dict.fromkeys(_type(one) for one in schema[union]))
    if schema.get("type") == "array":
        return f"[{', '.join(_items(schema))}]"
    if isinstance(schema.get("additionalProperties"), dict):
        return f"{{…: {_type(schema['additionalProperties'])}}}"
    limits = [f"{sign} {schema[key]}" for key, sign in _LIMITS.items() if key in schema]
    return " ".join([str(schema.get("type", "any")), *limits])


_LIMITS = {"minimum": "≥", "maximum": "≤", "maxLength": "≤"}


def _items(schema: dict[str, Any]) -> Iterator[str]:
    if "prefixItems" in schema:
        yield from (_type(one) for one in schema["prefixItems"])
    else:
        yield f"{_type(schema.get('items', {}))}, …"
