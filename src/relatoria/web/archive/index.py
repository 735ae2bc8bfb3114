"""Search without a server: what the register's own index knows, laid out for a small script.

Every word of the texts leads to its stems, every stem and concept to the places that have it: the
script only folds accents and looks up. Terms of the glossary in four languages lead to concepts,
so that `remesas` finds what speaks of remittances.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import msgspec

from relatoria.schemes.countries import countries, display_name
from relatoria.schemes.glossary import glossary
from relatoria.schemes.languages import LANGUAGES
from relatoria.store import access
from relatoria.store.access import PUBLIC
from relatoria.store.models import SearchText
from relatoria.store.search.language.concepts import concept_token, mention_token
from relatoria.store.search.language.stems import STOPPED, stem, words
from relatoria.web.bulk.forms.json_lines import harmless

_SHOWN = 280
"""Characters of a text that a result shows."""
_SPOKEN_OF = ("c:", "m:")
"""Beginnings of the tokens of concepts and of countries; others are facets."""
_BEFORE = "window.relatoria="


@dataclass(slots=True)
class Entry:
    """Something that can be found."""

    type: str
    """statement, agent, meeting, document, passage."""
    kind: str
    link: str
    """Of its page on the site, below the language."""
    address: str
    """Of its page in the folder, below the language."""
    text: str
    who: str
    language: str


@dataclass(slots=True)
class Index:
    """What the script looks up."""

    entries: list[Entry] = field(default_factory=list)
    tokens: dict[str, list[int]] = field(default_factory=lambda: defaultdict(list))
    """Stem or concept: places in ``entries``."""
    words: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Folded word: its stems."""
    terms: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Stems of a term, with blanks between: concepts."""
    begins: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))
    """Beginning of a word: concepts."""

    def script(self) -> bytes:
        """The index as a script that sets one variable: pages opened from a folder may load
        scripts, and nothing else."""
        data = {
            "entries": [
                [one.type, one.kind, one.address, one.text, one.who, one.language]
                for one in self.entries
            ],
            "tokens": self.tokens,
            "words": _listed(self.words),
            "terms": _listed(self.terms),
            "begins": _listed(self.begins),
            "stopped": sorted(STOPPED),
        }
        return _BEFORE.encode() + harmless(msgspec.json.encode(data)) + b";\n"


def drawn(rows: Iterable[tuple[SearchText, Entry]]) -> Index:
    """The index of ``rows``, each with what a result shows of it."""
    index = Index()
    for row, entry in rows:
        number = len(index.entries)
        index.entries.append(entry)
        for token in set(row.row.tokens.split()):
            if ":" not in token or token[:2] in _SPOKEN_OF:
                index.tokens[token].append(number)
        for word in words(f"{row.title}\n{row.text}"):
            _know(index, word.form, row.language)
    _add_terms(index)
    _add_countries(index)
    return index


def visible() -> Iterator[SearchText]:
    """Everything of the register's index that the public may find."""
    sources = access.expressions(PUBLIC)
    open_sources = set(sources.filter(current=True).values_list("pk", flat=True))
    named = {one.pk for one in sources.defer("sketch") if not access.withheld(one)}
    statements = set(access.statements(PUBLIC).values_list("pk", flat=True))
    meetings = set(access.meetings(PUBLIC).values_list("pk", flat=True))
    agents = set(access.printed_agents(PUBLIC).values_list("agent", flat=True))
    may = {
        "statement": lambda row: row.subject in statements,
        "agent": lambda row: row.subject in agents,
        "meeting": lambda row: row.subject in meetings,
        "document": lambda row: row.expression_id in open_sources,
        "passage": lambda row: row.expression_id in open_sources & named,
    }
    for text in SearchText.objects.select_related("row").order_by("row").iterator(2000):
        if text.row.type in may and may[text.row.type](text.row):
            yield text


def excerpt(words_: str) -> str:
    """The beginning of a text, on one line."""
    line = " ".join(words_.split()).strip("#* ")
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]}…"


def _know(index: Index, form: str, language: str) -> None:
    """Lead ``form``, and its plural or singular where the stem is the same, to its stem."""
    stemmed = stem(form, language)
    for near in {form, f"{form}s", f"{form}es", form.removesuffix("s"), form.removesuffix("es")}:
        if near == form or (len(near) > 2 and stem(near, language) == stemmed):
            index.words[near].add(stemmed)


def _add_terms(index: Index) -> None:
    """Terms of the concepts that some text speaks of."""
    for concept in glossary().values():
        token = concept_token(concept)
        if token not in index.tokens:
            continue
        for language in LANGUAGES:
            for term in (*concept.terms.get(language, ()), concept.label.get(language, "")):
                _add_term(index, term, language, token)


def _add_term(index: Index, term: str, language: str, token: str) -> None:
    forms = [word.form for word in words(term.replace("=", " ").replace("*", " "))]
    if not forms:
        return
    if term.endswith("*") and len(forms) == 1:
        index.begins[forms[0]].add(token)
    elif "*" not in term:
        for form in forms:
            _know(index, form, language)
        index.terms[" ".join(stem(form, language) for form in forms)].add(token)


def _add_countries(index: Index) -> None:
    for alpha3 in countries():
        token = mention_token(alpha3)
        if token not in index.tokens:
            continue
        for language in LANGUAGES:
            forms = [word.form for word in words(display_name(alpha3, language))]
            for form in forms:
                index.words[form].add(stem(form, language))
            if forms:
                index.terms[" ".join(stem(form, language) for form in forms)].add(token)


def _listed(sets: dict[str, set[str]]) -> dict[str, list[str]]:
    return {key: sorted(values) for key, values in sorted(sets.items())}
