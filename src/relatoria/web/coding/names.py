"""What items, groups, actors, terms and instruments are called in the reader's language."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache, lru_cache
from importlib.resources import files

from relatoria.followup.coherence.instruments import instrument_title
from relatoria.i18n import catalogue
from relatoria.schemes.frameworks import frameworks
from relatoria.schemes.glossary import read_concepts
from relatoria.store.queries.coding.in_force import KINDS
from relatoria.store.queries.coding.passages import TERM
from relatoria.web.topics import topic_title

_PREFIX = {TERM: "term"}
_LONGEST = 34


def scheme_name(scheme: str, language: str) -> str:
    """What a framework or a kind of detail is called."""
    if scheme in (*KINDS, TERM):
        return catalogue(language)(f"coding.scheme.{scheme}")
    known = frameworks().get(scheme)
    if known is None:
        return scheme
    return known.title.get(language) or known.title.get("en") or scheme


@lru_cache(maxsize=8_192)
def item_name(scheme: str, notation: str, language: str) -> str:
    """What an item is called; never wording of an instrument that nobody has verified."""
    if scheme == "citation":
        return instrument_title(notation, language) or notation
    if scheme in (*KINDS, TERM):
        label = _labels().get(f"{_PREFIX.get(scheme, scheme)}/{notation}", {})
        return label.get(language) or label.get("en") or notation.replace("_", " ")
    return topic_title(scheme, notation, language)


def short_name(scheme: str, notation: str, language: str, most: int = _LONGEST) -> str:
    """The same in few words, for a drawing."""
    known = frameworks().get(scheme)
    item = known.item(notation) if known else None
    label = item and (item.label.get(language) or item.label.get("en"))
    name = f"{notation} · {label}" if label else item_name(scheme, notation, language)
    return name if len(name) <= most else f"{name[: most - 1].rstrip()}…"


@cache
def _labels() -> Mapping[str, Mapping[str, str]]:
    text = files("relatoria.schemes").joinpath("data", "descriptors.yaml").read_text("utf-8")
    return {one.id: one.label for one in read_concepts(text, "descriptors.yaml")}
