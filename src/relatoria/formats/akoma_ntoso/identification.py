"""`meta/identification`: work, expression, manifestation (FRBR, as Akoma Ntoso uses it)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from lxml import etree

from relatoria.formats.akoma_ntoso.names import akn, safe, slug

if TYPE_CHECKING:
    from relatoria.model import Document

_THREE_LETTERS = {"en": "eng", "es": "spa", "pt": "por", "fr": "fra"}
_NO_COUNTRY = "xx"
"""User-assigned in ISO 3166-1: the work is of an international body, or nothing says whose."""
_NO_DATE = "0001-01-01"


def identification(document: Document, editor: str, author: str | None) -> etree._Element:
    """The identification of ``document``; ``editor`` and ``author`` are references."""
    day, certainty = _date(document.date)
    name = slug(document.symbol or document.title or "") or document.id or "document"
    work = f"/akn/{_NO_COUNTRY}/debateReport/{day}/{slug(name) or 'document'}"
    expression = f"{work}/{_THREE_LETTERS.get(document.language or '', 'und')}@"
    element = etree.Element(akn("identification"), source=editor)
    first = _level(element, "FRBRWork", work, f"{work}/!main")
    if document.title:
        _value(first, "FRBRalias", document.title).set("name", "title")
    _when_and_who(first, day, certainty, author or editor)
    _value(first, "FRBRcountry", _NO_COUNTRY)
    _value(first, "FRBRsubtype", document.kind)
    if document.symbol:
        _value(first, "FRBRnumber", document.symbol)
    second = _level(element, "FRBRExpression", expression, f"{expression}/!main")
    _when_and_who(second, day, certainty, author or editor)
    language = _THREE_LETTERS.get(document.language or "", "und")
    etree.SubElement(second, akn("FRBRlanguage"), language=language)
    third = _level(element, "FRBRManifestation", f"{expression}.akn", f"{expression}/!main.xml")
    _when_and_who(third, day, certainty, editor)
    _value(third, "FRBRformat", "application/akn+xml")
    return element


def _level(parent: etree._Element, name: str, uri: str, this: str) -> etree._Element:
    level = etree.SubElement(parent, akn(name))
    _value(level, "FRBRthis", this)
    _value(level, "FRBRuri", uri)
    return level


def _when_and_who(level: etree._Element, day: str, certainty: str, who: str) -> None:
    etree.SubElement(level, akn("FRBRdate"), date=day, name=certainty)
    etree.SubElement(level, akn("FRBRauthor"), href=who)


def _value(parent: etree._Element, name: str, value: str) -> etree._Element:
    return etree.SubElement(parent, akn(name), value=safe(value))


def _date(printed: str | None) -> tuple[str, str]:
    """A full date, as the schema wants one, and whether it is the printed one."""
    for tail, certainty in (("", "document"), ("-01", "month"), ("-01-01", "year")):
        try:
            return date.fromisoformat((printed or "") + tail).isoformat(), certainty
        except ValueError:
            continue
    return _NO_DATE, "unknown"
