"""The volume as data beside a fixed typst source; words never become markup."""

from __future__ import annotations

from dataclasses import asdict
from importlib.resources import files
from typing import Any

from relatoria.drafting.publishing.flow import Element, Heading, Listed, Numbered, Table, flow_of
from relatoria.drafting.publishing.front import front_of
from relatoria.drafting.publishing.notes import Notes
from relatoria.drafting.volumes import Paragraph, ParagraphKind, Volume
from relatoria.formats import typst
from relatoria.i18n import Catalogue, catalogue

_MOST_FOOTNOTES = 2000
"""Beyond it the notes stand at the end, linked both ways: fitting thousands of footnotes to their
pages takes typst most of its time and memory."""


def write(volume: Volume) -> bytes:
    """The PDF, PDF/UA-1 where typst finds the structure to allow it.

    Raises MissingExtra where typst is not installed, InvalidRecord where it cannot set the volume.
    """
    template = files("relatoria.drafting.publishing.pdf").joinpath("volume.typ")
    return typst.write(template.read_bytes(), data_of(volume), volume.title)


def data_of(volume: Volume) -> dict[str, Any]:
    """What the typst source sets, as plain data."""
    say, notes = catalogue(volume.language), Notes(volume)
    endnotes = len(notes.all) > _MOST_FOOTNOTES
    return {
        "language": volume.language,
        "front": asdict(front_of(volume)),
        "draft": say("volume.not_approved") if volume.is_draft else "",
        "endnotes": endnotes,
        "notes_title": say("volume.notes"),
        "notes": [{"number": one.number, "text": one.text} for one in notes.all]
        if endnotes
        else [],
        "contents": say("volume.contents"),
        "sources_title": say("volume.sources"),
        "brackets": say("volume.brackets"),
        "sources": [
            {
                "label": notes.locators.source(record),
                "title": " ".join((record.document.title or record.document.name).split()),
                "name": record.document.name,
                "sha256": record.document.sha256,
            }
            for record in volume.sources
        ],
        "elements": [_element(one, notes, say, volume.language) for one in flow_of(volume)],
    }


def _element(one: Element, notes: Notes, say: Catalogue, language: str) -> dict[str, Any]:
    match one:
        case Heading():
            return {"kind": "heading", "level": one.level, "text": one.text,
                    "outlined": one.is_outlined,
                    "lang": one.part.language or language}  # fmt: skip
        case Numbered(paragraph, number):
            kept = ""
            if paragraph.kind is ParagraphKind.QUOTATION and paragraph.sentences:
                code = paragraph.sentences[0].language
                kept = say("volume.kept", language=say(f"report.language.{code}")) if code else ""
            return {"kind": "paragraph", "number": number, "kept": kept,
                    "sentences": _sentences(paragraph, notes, language)}  # fmt: skip
        case Listed(paragraph, label, _):
            return {"kind": "item", "label": label, "level": paragraph.level,
                    "sentences": _sentences(paragraph, notes, language)}  # fmt: skip
        case Table(labels, rows, title):
            return {"kind": "table", "labels": list(labels), "title": title,
                    "rows": [_sentences(row, notes, language) for row in rows]}  # fmt: skip


def _sentences(paragraph: Paragraph, notes: Notes, language: str) -> list[dict[str, Any]]:
    return [
        {
            "id": sentence.id,
            "text": sentence.text,
            "lang": sentence.language or language,
            "note": note.text if note else "",
            "number": note.number if note else 0,
        }
        for sentence, note in notes.marks(paragraph)
    ]
