"""The frameworks that can be answered to, and the words that speak of each of their items."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from importlib.resources import files

from relatoria.errors import UsageError
from relatoria.followup.commitments.provisions import AdoptedText
from relatoria.followup.linking.index import Index
from relatoria.schemes.frameworks import Framework, FrameworkItem, frameworks, read_framework
from relatoria.schemes.glossary import glossary

_OWN = ("upr_themes",)


@cache
def known_framework(name: str) -> Framework:
    """The framework ``name``: a shipped scheme or the themes of the Universal Periodic Review.

    Raises UsageError where there is none of that name.
    """
    known = frameworks()
    if name in known:
        return known[name]
    if name in _OWN:
        folder = files("relatoria.followup").joinpath("linking", "data")
        text = folder.joinpath(f"{name}.yaml").read_text(encoding="utf-8")
        return read_framework(text, f"{name}.yaml")
    raise UsageError(
        f"there is no framework {name!r}", remedy=f"Known are {', '.join((*known, *_OWN))}"
    )


@cache
def index_of(name: str, adopted: AdoptedText | None = None) -> Index:
    """The index over the current items of the framework ``name`` and the text behind it."""
    framework = known_framework(name)
    return Index(
        {
            item.notation: [
                *_words(framework, item),
                *(adopted.words_under(item.notation) if adopted else ()),
            ]
            for item in framework.current()
            if item.coded
        }
    )


def concepts_of(name: str, notation: str) -> frozenset[str]:
    """The concepts of the glossary that speak of an item of the framework ``name``."""
    item = known_framework(name).item(notation)
    own = frozenset(item.concepts) if item else frozenset()
    return own | {one.id for one in glossary().values() if notation in one.codes.get(name, ())}


def _words(framework: Framework, item: FrameworkItem) -> Iterator[str]:
    for table in (item.title, item.label, item.unverified, item.reported, item.definition):
        yield from table.values()
    for concept in glossary().values():
        if concept.id in item.concepts or item.notation in concept.codes.get(framework.id, ()):
            for terms in concept.terms.values():
                # The signs of the matcher («=word», «begin*») are no letters of the words.
                yield from (term.replace("*", "").replace("=", "") for term in terms)
