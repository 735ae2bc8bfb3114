"""Which work a document is a language or version of, and which version it replaces."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import PurePath
from typing import Any

from relatoria.model import Document, Record
from relatoria.store.ingest.keys import KeyRing, slug
from relatoria.store.ingest.sketching import Sketch, similarity, unpacked
from relatoria.store.models import Expression, Work
from relatoria.store.rows import Writer, among, fitted

SAME_TEXT = 0.5
"""Similarity from which two files of one name are versions of one text."""
_KIN = 0.2
"""Similarity from which two files under one symbol and of different kinds are versions."""


@dataclass(slots=True)
class Version:
    """An expression as far as finding its successor needs it."""

    id: int
    key: str
    work: int
    number: int
    name: str
    kind: str
    language: str
    date: str
    sketch: Sketch
    current: bool = True


@dataclass(slots=True)
class Known:
    """A work and its expressions."""

    id: int
    key: str
    symbol: str
    title: str
    kind: str
    versions: list[Version] = field(default_factory=list)


class Shelf:
    """Works of the register, and those that this ingest adds to them."""

    def __init__(self, writer: Writer) -> None:
        self._writer = writer
        self._keys = KeyRing(Work)
        self._by_id: dict[int, Known] = {}
        self._by_symbol: dict[str, list[Known]] = defaultdict(list)
        self._by_title: dict[tuple[str, str], list[Known]] = defaultdict(list)
        self._by_name: dict[str, list[Version]] = defaultdict(list)

    def look_up(self, records: Iterable[Record]) -> None:
        """Fetch together every work that ``records`` may belong to."""
        documents = [record.document for record in records]
        symbols = {symbol_of(one) for one in documents} - {""}
        titles = {title_of(one) for one in documents} - {""}
        names = {str(fitted(_NAME, one.name)) for one in documents}
        named = among(Expression.objects.filter(current=True), "name", names)
        ids = {row.work_id for row in named}
        works = (
            *among(Work.objects.all(), "symbol", symbols),
            *among(Work.objects.all(), "title", titles),
            *among(Work.objects.all(), "id", ids),
        )
        fresh = {row.id: row for row in works if row.id not in self._by_id}
        for row in fresh.values():
            self._enter(Known(row.id, row.key, row.symbol, row.title, row.kind))
        for expression in among(Expression.objects.order_by("id"), "work_id", fresh):
            self._place(_version(expression))
        self._keys.look_up(_wanted_key(one) for one in documents)

    def work_of(self, document: Document, sketch: Sketch, meeting: int | None) -> Known:
        """The work of ``document``; a new one where the register has none."""
        earlier = self._namesake(document, sketch)
        if earlier is not None:
            return self._by_id[earlier.work]
        symbol, title = symbol_of(document), title_of(document)
        for known in self._by_symbol[symbol] if symbol else ():
            if self._has_room(known, document, sketch):
                return known
        for known in self._by_title[title, document.kind] if title and not symbol else ():
            if self._has_room(known, document, sketch) and _dates_agree(known, document):
                return known
        return self._add(document, meeting)

    def replaced_by(self, work: Known, document: Document, sketch: Sketch) -> Version | None:
        """The current version of ``work`` in the language of ``document``."""
        return next(
            (one for one in work.versions if one.current and _replaces(document, sketch, one)), None
        )

    def add(self, work: Known, version: Version) -> None:
        """Put ``version`` on the shelf; the one it replaces is current no more."""
        for one in work.versions:
            if one.current and one.language == version.language and one.number < version.number:
                one.current = False
        self._place(version)

    def _namesake(self, document: Document, sketch: Sketch) -> Version | None:
        for version in self._by_name[str(fitted(_NAME, document.name))]:
            symbol = self._by_id[version.work].symbol
            if (
                version.current
                and version.language == (document.language or "")
                and symbol_of(document) in (symbol, "")
                and similarity(version.sketch, sketch) >= SAME_TEXT
            ):
                return version
        return None

    def _has_room(self, known: Known, document: Document, sketch: Sketch) -> bool:
        """Whether ``document`` is a language the work lacks, or a version of one it has."""
        same = [one for one in known.versions if one.current and one.language == document.language]
        return not same or any(_replaces(document, sketch, one) for one in same)

    def _add(self, document: Document, meeting: int | None) -> Known:
        known = Known(
            id=self._writer.number(Work),
            key=self._keys.take(_wanted_key(document)),
            symbol=symbol_of(document),
            title=title_of(document),
            kind=document.kind,
        )
        columns: dict[str, Any] = {
            name: getattr(known, name) for name in ("id", "key", "symbol", "title", "kind")
        }
        columns["original_language"] = document.original_language or document.language or ""
        columns["meeting_id"] = meeting
        self._writer.add(Work, columns)
        self._enter(known)
        return known

    def _enter(self, known: Known) -> None:
        self._by_id[known.id] = known
        if known.symbol:
            self._by_symbol[known.symbol].append(known)
        if known.title:
            self._by_title[known.title, known.kind].append(known)

    def _place(self, version: Version) -> None:
        self._by_id[version.work].versions.append(version)
        self._by_name[version.name].append(version)


def symbol_of(document: Document) -> str:
    """The document's symbol without white space, as works are found by it."""
    return str(fitted(_SYMBOL, "".join((document.symbol or "").split())))


def title_of(document: Document) -> str:
    """The document's title on one line."""
    return " ".join((document.title or "").split())


def version_of(row: dict[str, Any], sketch: Sketch) -> Version:
    """The version that the columns of a new expression make."""
    return Version(
        row["id"], row["key"], row["work_id"], row["version"], str(fitted(_NAME, row["name"])),
        row["kind"], row["language"], row["date"], sketch,
    )  # fmt: skip


def _version(row: Expression) -> Version:
    return Version(
        row.pk, row.key, row.work_id, row.version, row.name, row.kind, row.language, row.date,
        unpacked(bytes(row.sketch)), row.current,
    )  # fmt: skip


def _replaces(document: Document, sketch: Sketch, version: Version) -> bool:
    """Whether ``document`` is a later version of this one: one symbol, or one text."""
    if version.language != (document.language or ""):
        return False
    alike = similarity(version.sketch, sketch)
    if symbol_of(document):
        return version.kind == document.kind or alike >= _KIN
    return alike >= SAME_TEXT


def _dates_agree(known: Known, document: Document) -> bool:
    dates = {one.date for one in known.versions if one.date}
    return not document.date or not dates or document.date in dates


def _wanted_key(document: Document) -> str:
    return slug(document.symbol or "") or slug(document.title or "") or _named(document)


def _named(document: Document) -> str:
    return slug(PurePath(document.name).stem) or "document"


_NAME = Expression._meta.get_field("name")
_SYMBOL = Work._meta.get_field("symbol")
