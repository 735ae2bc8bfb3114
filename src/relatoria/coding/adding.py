"""Codes with frameworks a team has added: by their items' glossary concepts and own terms.

An added framework is read with a lexicon of its own. Were its terms to join the shipped ones, a
longer term of the team would hide the shorter one inside it, and adding a file would change what
the shipped frameworks assign.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from relatoria.coding.coder import Coder
from relatoria.coding.compiling import Entry, Lexicon, Term, elements_of
from relatoria.coding.model import CodingModel
from relatoria.coding.stating import stated_model
from relatoria.coding.types import Assignment, CodableStatement
from relatoria.coding.words import LANGUAGES
from relatoria.errors import UsageError
from relatoria.schemes.frameworks import Framework
from relatoria.schemes.glossary import ConceptKind


class Coders:
    """The shipped frameworks and those a team has added, as one coder.

    ``names`` are the frameworks to code with, all where none is named. Raises
    :class:`UsageError` for a name that is neither shipped nor added.
    """

    def __init__(
        self, model: CodingModel, names: Sequence[str] = (), added: Sequence[Framework] = ()
    ) -> None:
        shipped = [one.framework for one in model.frameworks]
        own = [one.id for one in added]
        for name in names:
            if name not in shipped and name not in own:
                raise UsageError(
                    f"there is no framework {name!r} to code with",
                    remedy=f"Known are {', '.join([*shipped, *own])}",
                )
        chosen = [name for name in names if name in shipped]
        mine = [name for name in own if name in names or not names]
        self._coders: list[Coder] = []
        if chosen or not names:
            self._coders.append(Coder(model, chosen))
        if mine:
            wanted = [one for one in added if one.id in mine]
            self._coders.append(Coder(added_model(model, wanted), mine))

    def code(self, statement: CodableStatement, *, all_: bool = False) -> list[Assignment]:
        """The assignments of ``statement``, those of shipped frameworks first."""
        return [one for each in self._coders for one in each.code(statement, all_=all_)]


def added_model(model: CodingModel, added: Iterable[Framework]) -> CodingModel:
    """``model`` with the frameworks ``added`` alone, each item's terms beside the glossary."""
    lexicon = model.lexicon
    models = []
    for framework in added:
        lexicon, extended = _extended(lexicon, framework)
        number = {entry.id: place for place, entry in enumerate(lexicon.entries)}
        models.append(stated_model(extended, number))
    return CodingModel(model.version, model.glossary, model.heading, lexicon, tuple(models))


def _extended(lexicon: Lexicon, framework: Framework) -> tuple[Lexicon, Framework]:
    """The lexicon with an entry per item that has terms, and the items that name their entry."""
    entries = list(lexicon.entries)
    terms = {language: list(rows) for language, rows in lexicon.terms.items()}
    items = []
    for item in framework.items:
        if not item.terms or item.retired:
            items.append(item)
            continue
        name = f"{framework.id}/{item.notation}"
        for language in LANGUAGES:
            terms[language].extend(_terms(item.terms.get(language, ()), language, len(entries)))
        entries.append(Entry(name, ConceptKind.CONCEPT.value))
        items.append(replace(item, concepts=(*item.concepts, name)))
    compiled = {language: tuple(rows) for language, rows in terms.items()}
    return Lexicon(tuple(entries), compiled, lexicon.rules), replace(framework, items=tuple(items))


def _terms(written: Iterable[str], language: str, entry: int) -> Iterator[Term]:
    for elements in dict.fromkeys(elements_of(term, language) for term in written):
        if elements:
            yield Term(elements, entry)
