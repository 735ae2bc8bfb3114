"""Frameworks as SKOS nodes, and as the file a team adds.

Official wording is ``skos:prefLabel``, our short labels ``skos:altLabel``; wording nobody has
verified is ``skos:hiddenLabel``, so that no reader takes it for official.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

import yaml

from relatoria.errors import InvalidRecord
from relatoria.schemes.frameworks.crosswalks import Crosswalk
from relatoria.schemes.frameworks.items import LANGUAGES, Framework, FrameworkItem

BASE = "urn:relatoria:framework:"
_SKOS = "http://www.w3.org/2004/02/skos/core#"
_TERM = 6
"""Words a label may have to serve as a term; a sentence is never said twice in the same words."""

_WORDS = (
    ("prefLabel", "title"),
    ("altLabel", "label"),
    ("hiddenLabel", "unverified"),
    ("definition", "definition"),
)


def nodes_of(framework: Framework, crosswalks: Iterable[Crosswalk] = ()) -> list[dict[str, Any]]:
    """``framework`` as SKOS nodes, with the relations that begin at its items."""
    relations = list(crosswalks)
    scheme: dict[str, Any] = {
        "@id": f"{BASE}{framework.id}",
        "@type": "skos:ConceptScheme",
        "title": dict(framework.title),
        "version": framework.version,
    }
    return [scheme, *(_concept(framework, item, relations) for item in framework.items)]


def _concept(
    framework: Framework, item: FrameworkItem, crosswalks: list[Crosswalk]
) -> dict[str, Any]:
    scheme = f"{BASE}{framework.id}"
    concept: dict[str, Any] = {
        "@id": f"{scheme}/{item.notation}",
        "@type": "skos:Concept",
        "inScheme": scheme,
        "notation": item.notation,
    }
    for key, table in _WORDS:
        words: Mapping[str, str] = getattr(item, table)
        if words:
            concept[key] = dict(words)
    if item.broader:
        concept["broader"] = f"{scheme}/{item.broader}"
    if item.retired:
        concept["retired"] = item.retired
        concept["replacedBy"] = [f"{scheme}/{one}" for one in item.replaced_by]
    source = f"{framework.id}/{item.notation}"
    for crosswalk in crosswalks:
        if crosswalk.source == source:
            concept.setdefault(crosswalk.relation.value, []).append(f"{BASE}{crosswalk.target}")
    return concept


def framework_from(nodes: Iterable[dict[str, Any]], where: str) -> Framework:
    """The one scheme in ``nodes``; raises :class:`InvalidRecord` where there is not exactly one."""
    listed = list(nodes)
    schemes = [node for node in listed if _is(node, "ConceptScheme")]
    if len(schemes) != 1:
        raise InvalidRecord(f"there are {len(schemes)} schemes instead of one", where=where)
    scheme = schemes[0]
    return Framework(
        id=_last(str(scheme.get("@id", "framework")), ":/#"),
        version=str(scheme.get("version", "1")),
        title=_words(scheme, "title") or _words(scheme, "prefLabel"),
        items=tuple(_item(node, where) for node in listed if _is(node, "Concept")),
    )


def _is(node: dict[str, Any], name: str) -> bool:
    kinds = node.get("@type", [])
    kinds = kinds if isinstance(kinds, list) else [kinds]
    return any(kind in (f"skos:{name}", f"{_SKOS}{name}") for kind in kinds)


def _item(node: dict[str, Any], where: str) -> FrameworkItem:
    name = str(node.get("@id", ""))
    notation = node.get("notation") or _last(name, "/#")
    if not notation:
        raise InvalidRecord("a concept has neither @id nor notation", where=where)
    tables = {table: _words(node, key) for key, table in _WORDS}
    replaced = node.get("replacedBy") or []
    replaced = replaced if isinstance(replaced, list) else [replaced]
    return FrameworkItem(
        notation=str(notation),
        title=tables["title"],
        label=tables["label"],
        unverified=tables["unverified"],
        definition=tables["definition"],
        broader=_last(str(node.get("broader", "")), "/#"),
        retired=str(node.get("retired", "")),
        replaced_by=tuple(_last(str(one), "/#") for one in replaced),
        terms=_terms(node),
    )


def _terms(node: dict[str, Any]) -> dict[str, tuple[str, ...]]:
    """Every label that fits in a few words, per language: what a statement is likely to say."""
    terms: dict[str, dict[str, None]] = {}
    for key in ("prefLabel", "altLabel", "hiddenLabel"):
        value = node.get(key) or {}
        for language, one in value.items() if isinstance(value, dict) else ():
            if language in LANGUAGES:
                for label in one if isinstance(one, list) else [one]:
                    if any(map(str.isalnum, str(label))) and len(str(label).split()) <= _TERM:
                        terms.setdefault(language, {})[_as_term(str(label))] = None
    return {language: tuple(row) for language, row in terms.items()}


def _as_term(label: str) -> str:
    """A label as a term: its stars and signs of equality are no signs of the glossary."""
    return " ".join(label.replace("*", " ").replace("=", " ").split())


def _words(node: dict[str, Any], key: str) -> dict[str, str]:
    value = node.get(key) or {}
    if not isinstance(value, dict):
        return {}
    firsts = {name: one[0] if isinstance(one, list) else one for name, one in value.items()}
    return {name: str(one) for name, one in firsts.items() if name in LANGUAGES}


def _last(identifier: str, signs: str) -> str:
    for sign in signs:
        identifier = identifier.rpartition(sign)[2]
    return identifier


def as_yaml(framework: Framework) -> str:
    """``framework`` as the file a team adds."""
    items = []
    for item in framework.items:
        row: dict[str, Any] = {"notation": item.notation}
        for key in ("label", "title", "unverified", "reported", "definition"):
            if getattr(item, key):
                row[key] = dict(getattr(item, key))
        for key in ("broader", "retired"):
            if getattr(item, key):
                row[key] = getattr(item, key)
        if item.terms:
            row["terms"] = {language: list(terms) for language, terms in item.terms.items()}
        for key in ("replaced_by", "concepts", "related"):
            if getattr(item, key):
                row[key] = list(getattr(item, key))
        items.append(row)
    scheme = {"id": framework.id, "version": framework.version, "title": dict(framework.title)}
    document = {"scheme": scheme, "items": items}
    return yaml.safe_dump(document, allow_unicode=True, sort_keys=False, width=100)
